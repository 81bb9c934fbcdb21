"""Align where one thing befell: two articles of one story that answer one question of place by two places.

A question is asked of one thing in a story, or of each person by name. An article that gives two answers knows two such
things, and one that names the other's place may mean that, too: neither is held against another.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from checker.align.facts import make_fact
from checker.align.gates import happenings
from checker.align.shingles import connected
from checker.align.stories import Stories
from checker.align.weights import DAY_SLACK, EXONYM, MANIFOLD
from checker.grammar.sites import akin, personal
from checker.grammar.tokens import Tokens
from checker.kinds.sites import BETWEEN, COUNTRY, DIRECT, NAME, OF, REGION, ROAD, SITE, SORT, THING, VENUE
from checker.model import Article, Assertion, Fact, Kind
from checker.names.places import one_in_other, same_place
from checker.values.labels import Labels
from checker.values.value import Verdict

KINDS = frozenset({Kind.PLACE})
"""The kinds of assertion that this module makes facts of."""
BLOCK = 60
"""Most answers to one question that are compared with each other; more of them are of many stories."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each question of place that articles of one story answer in two ways."""
    stories = Stories(assertions)
    asked: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        if assertion.attribute.startswith(SITE):
            asked[assertion.attribute].append(assertion)
    for _, answers in sorted(asked.items()):
        told = _settled(answers)
        clashing = {
            (i, j)
            for i, j in (combinations(range(len(told)), 2) if len(told) <= BLOCK else ())
            if stories.same(told[i].article, told[j].article) and _clash(told[i], told[j])
        }
        for group in connected(sorted(clashing)):
            yield make_fact([told[i] for i in sorted(group)], _verdict)


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    return Verdict.CONFLICT if _clash(a, b) else Verdict.CONSISTENT


def _settled(answers: Sequence[Assertion]) -> list[Assertion]:
    """The answers of articles that give one, or give each of the people that they name one."""
    by_article: dict[str, list[Assertion]] = defaultdict(list)
    for answer in answers:
        by_article[answer.article.path].append(answer)
    found = []
    for told in by_article.values():
        own = [answer for answer in told if not answer.context.background] or told
        for subject in sorted({answer.subject for answer in own}):
            mine = [answer for answer in own if answer.subject == subject or not (subject and answer.subject)]
            if not any(_differ(a, b) for a, b in combinations(mine, 2)):
                found.append(next(answer for answer in mine if answer.subject == subject))
    return found


def _clash(a: Assertion, b: Assertion) -> bool:
    """Whether two articles answer one question by two places."""
    if a.article.path == b.article.path or not _one_bearer(a, b) or not _days_meet(a, b):
        return False
    if a.attribute == BETWEEN:
        return _two_stretches(a, b)
    return _differ(a, b) and (personal(a.attribute.removeprefix(SITE)) or not _elsewhere(a, b))


def _elsewhere(a: Assertion, b: Assertion) -> bool:
    """Whether the two sentences stand by names of which none is in both: a march in each of two towns."""
    mine, theirs = (_others(each) for each in (a, b))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _others(a: Assertion) -> frozenset[str]:
    """The words of the names in a sentence, but for those of the place itself."""
    return a.context.entities - {word for name in _of(_labels(a), NAME) for word in name.split()}


def _one_bearer(a: Assertion, b: Assertion) -> bool:
    """Whether a question is asked of one thing, or of one person: by one name, or of whom only one article gives it."""
    if not personal(a.attribute.removeprefix(SITE)) or (_is_thing(a) and _is_thing(b)):
        return a.subject == b.subject
    mine, theirs = ([] if _is_thing(each) else each.subject.split() for each in (a, b))
    if mine and theirs:
        return set(mine) <= set(theirs) or set(theirs) <= set(mine)
    named, other = (mine, b) if mine else (theirs, a)
    return bool(named) and named[-1] in other.context.topic and not other.context.background


def _is_thing(a: Assertion) -> bool:
    return a.subject.startswith(THING)


def _days_meet(a: Assertion, b: Assertion) -> bool:
    return a.context.days.widened(DAY_SLACK, DAY_SLACK).relation(b.context.days).meets


def _differ(a: Assertion, b: Assertion) -> bool:
    """Whether two phrases of place exclude each other: by the sorts of their nouns, or as two names with no noun."""
    mine, theirs = _labels(a), _labels(b)
    sorts, others = _of(mine, SORT), _of(theirs, SORT)
    if sorts and others and sorts.isdisjoint(others):
        return not any({x, y} <= group for x in sorts for y in others for group in akin())
    towns = all({DIRECT, OF} & labels for labels in (mine, theirs))
    level = all((mark in mine) == (mark in theirs) for mark in (COUNTRY, REGION, VENUE))
    return towns and level and _two_places(a, b) and not (_names(a.article, b) or _names(b.article, a))


def _two_places(a: Assertion, b: Assertion) -> bool:
    """Whether no name of one is a name, a part or a spelling of one of the other's."""
    langs = a.article.lang, b.article.lang
    return not any(_alike(x, y, *langs) for x in _of(_labels(a), NAME) for y in _of(_labels(b), NAME))


def _alike(x: str, y: str, lang: str, other: str) -> bool:
    spelling = JaroWinkler.similarity(x, y) >= EXONYM
    return spelling or same_place(x, y, lang, other) or one_in_other(x, y, lang, other)


def _two_stretches(a: Assertion, b: Assertion) -> bool:
    """Whether two stretches of one thing have one end in common, and the other is known to one article alone."""
    mine, theirs = _of(_labels(a), NAME), _of(_labels(b), NAME)
    shared, ends = mine & theirs, mine ^ theirs
    if len(shared) != 1 or len(ends) != 2:  # noqa: PLR2004 - one end in common, two others
        return False
    roads = _of(_labels(a), ROAD) & _of(_labels(b), ROAD)
    alike = roads or (happenings(a.context) & happenings(b.context)) - MANIFOLD
    first, second = sorted(ends)
    apart = not _alike(first, second, a.article.lang, b.article.lang)
    return bool(alike) and apart and not any(written(a.article, end) and written(b.article, end) for end in ends)


def _names(article: Article, other: Assertion) -> bool:
    """Whether an article has the name of another's place in it."""
    return any(written(article, name) for name in _of(_labels(other), NAME))


def written(article: Article, name: str) -> bool:
    """Whether an article has a folded name in it."""
    return f" {name} " in _folded(article)


@lru_cache(maxsize=1024)
def _folded(article: Article) -> str:
    return f" {' '.join(Tokens(article.prose).folds)} "


def _labels(a: Assertion) -> frozenset[str]:
    return frozenset(a.value.strict.names) if isinstance(a.value.strict, Labels) else frozenset()


def _of(labels: frozenset[str], mark: str) -> frozenset[str]:
    return frozenset(label.removeprefix(mark) for label in labels if label.startswith(mark))
