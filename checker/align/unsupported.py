"""What a sentence of a draft says that no source says, where the rest of the sentence retells the sources."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.align.sources import Said, Sources, Splitter, said
from checker.grammar.clauses.denying import denies
from checker.grammar.contrasting import OPPOSITE, Member, exclude
from checker.grammar.mark import CALENDAR, NAME, Mark
from checker.language.load import load
from checker.model import Article

NEGATION = "negation"
OWN = "own"
"""Begins the sort of a word turned round in a draft that reports on its own: it may speak of something else."""
RETELLING = 0.7
"""Share of the content words of a draft that its sources have too, from which it retells them and reports nothing of
its own: 92 in 100 summaries of one article reach it, and 8 in 100 articles held against others on the same story."""
TOGETHER = 3
"""Sentences of the sources that one sentence of a draft draws together."""
LEAST_KEYS = 4
"""Content words of a sentence, at least, that its coverage can be told by."""
COVERED = 0.6
"""Share of the content words of a sentence that the sources have too, from which the sentence retells them: what a
reporter adds of his own lies below."""
RETOLD = 0.4
"""Share by weight that the nearest sentence has, from which a denial denies what it says."""
DENIAL_NEAR = 3
"""The nearest sentences that must not deny for a denial to be the draft's own."""
ROUNDED, ROUND_FROM = 0.02, 100
"""How far a figure may lie from a source's, relative to it, and still round it; the least that is rounded."""
MOST_ALONE = 2
"""Names, figures and days of one sentence that no source has, at most: a sentence with more is the reporter's own."""
PLACE_NEW, PLACE_KNOWN = 1, 2
"""Content words around a word of the draft that also stand around its contrary in a source: enough where no source has
the word, and where one has it elsewhere."""


class Gap(Struct, frozen=True):
    """Tokens of a draft's sentence that no source confirms, of what sort, and those of a source against them."""

    sort: str
    draft: Said
    first: int
    last: int
    source: Said
    begin: int
    end: int


class Rival(Struct, frozen=True):
    """A word of a source that is the same as one of the draft, or excludes it, and how much of its place it shares."""

    shared: int
    excluded: Member | None
    source: Said
    index: int


def gaps(draft: Article, articles: Sequence[Article], split: Splitter) -> Iterator[Gap]:
    """What the sentences of a draft say that no source says, in reading order."""
    sources = Sources(articles, split)
    sentences = tuple(said(draft, split))
    own = sources.coverage(sentences) < RETELLING
    for each in sentences:
        near = sources.nearest(each)
        if near and _retells(each, near):
            yield from _unconfirmed(each, near, sources)
            turned = (*_turned(each, near, sources), *_denied(each, near, sources))
            yield from (replace(gap, sort=f"{OWN}-{gap.sort}") if own else gap for gap in turned)


def _retells(draft: Said, near: Sequence[Said]) -> bool:
    """Whether most of a sentence, names and figures apart, stands in the sentences nearest to it."""
    held = frozenset().union(*(each.held for each in near[:TOGETHER]))
    marked = {index for mark in draft.marks for index in range(mark.first, mark.last + 1)}
    plain = [key for index, key in enumerate(draft.keys) if key and index not in marked]
    return len(plain) >= LEAST_KEYS and sum(key in held for key in plain) >= COVERED * len(plain)


def _unconfirmed(draft: Said, near: Sequence[Said], sources: Sources) -> Iterator[Gap]:
    """Names that no source has, figures and days that no sentence nearby has."""
    beside = [mark for each in near for mark in each.marks]
    sorts = {mark.sort for mark in beside}
    alone: list[Mark] = []
    for mark in draft.marks:
        confirmed = sources.confirm(mark) if mark.sort == NAME else _said_beside(mark, beside)
        if not confirmed and (mark.sort in sorts or mark.sort not in CALENDAR):
            alone.append(mark)
    joined = _joined(alone)
    for mark in joined if len(joined) <= MOST_ALONE else ():
        yield Gap(mark.sort, draft, mark.first, mark.last, near[0], 0, len(near[0].tokens) - 1)


def _joined(alone: Sequence[Mark]) -> list[Mark]:
    """The marks, with the words of one name in one."""
    joined: list[Mark] = []
    for mark in alone:
        last = joined[-1] if joined else None
        if last and last.sort == mark.sort == NAME and last.last + 1 == mark.first:
            joined[-1] = replace(last, last=mark.last)
        else:
            joined.append(mark)
    return joined


def _said_beside(mark: Mark, beside: Sequence[Mark]) -> bool:
    return any(not mark.keys.isdisjoint(each.keys) or _rounds(mark.figure, each.figure) for each in beside)


def _rounds(figure: float | None, exact: float | None) -> bool:
    """Whether a figure is another one told with fewer digits."""
    if figure is None or exact is None or abs(figure) < ROUND_FROM:
        return False
    shorter = len(f"{figure:.0f}".rstrip("0")) < len(f"{exact:.0f}".rstrip("0"))
    return shorter and abs(figure - exact) <= ROUNDED * abs(exact)


def _turned(draft: Said, near: Sequence[Said], sources: Sources) -> Iterator[Gap]:
    """Words in whose place a sentence nearby has their contrary, or another of their class."""
    denied = denies(draft.tokens, load(draft.article.lang)) is not False
    for index, members in draft.contrasts:
        if denied and any(member.sort == OPPOSITE for member in members):
            continue
        rivals = list(_rivals(draft, index, members, near))
        same = max((rival.shared for rival in rivals if rival.excluded is None), default=-1)
        other = max((rival for rival in rivals if rival.excluded), key=lambda rival: rival.shared, default=None)
        new = not sources.use(draft.tokens.folds[index], draft.article.lang) and same < 0
        if other and other.excluded and other.shared >= max(same + 1, PLACE_NEW if new else PLACE_KNOWN):
            yield Gap(other.excluded.sort, draft, index, index, other.source, other.index, other.index)


def _rivals(draft: Said, index: int, members: tuple[Member, ...], near: Sequence[Said]) -> Iterator[Rival]:
    here = draft.place(index)
    for each in near:
        for at, theirs in each.contrasts:
            excluded = exclude(members, theirs)
            if excluded or not set(members).isdisjoint(theirs):
                yield Rival(len(here & each.place(at)), excluded, each, at)


def _denied(draft: Said, near: Sequence[Said], sources: Sources) -> Iterator[Gap]:
    """A denial of what the nearest sentence says, where those beside it deny nothing either."""
    language = load(draft.article.lang)
    if denies(draft.tokens, language) is not True:
        return
    others = any(denies(each.tokens, language) for each in near[:DENIAL_NEAR])
    if not others and sources.share(draft.held & near[0].held, draft.held) >= RETOLD:
        yield Gap(NEGATION, draft, 0, len(draft.tokens) - 1, near[0], 0, len(near[0].tokens) - 1)
