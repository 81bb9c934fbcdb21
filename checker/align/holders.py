"""One office of one body has one holder at a time: two articles of one story that name two contradict each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from checker.align.facts import fingerprint
from checker.align.people_forms import informative
from checker.align.people_offices import MINISTRIES, POSTS
from checker.align.people_same import spelt_alike
from checker.align.shingles import connected
from checker.align.stories import Stories
from checker.kinds.names import PERSON
from checker.kinds.roles import OFFICE
from checker.model import Assertion, Fact, Kind, Pair, Post
from checker.names.compare import Difference, compare_names
from checker.names.places import same_place
from checker.names.sounds import frame
from checker.names.trades import field_of_one, fields
from checker.values.days import Days
from checker.values.value import Verdict

KINDS = frozenset({Kind.NAME, Kind.ROLE})
ATTRIBUTE = "holder"
SINGLE = frozenset(
    {
        *("mayor", "governor", "prefect", "sub-prefect", "prosecutor", "sheriff", "police-chief", "fire-chief"),
        *("prime-minister", "chancellor", "king", "chief-executive", "chair", "secretary-general", "speaker", "coach"),
        *("chief-of-staff", "commander-in-chief", "referee", "ship-captain", "team-captain", "presiding-judge"),
        *("coroner", "lead-investigator", "principal-investigator", "chief-financial-officer", "driver", "pilot"),
    }
)
"""Offices that one person of a body, or of a story, holds: two whole names for one are two accounts of it."""
ALONE = frozenset({"principal-investigator", "referee", "ship-captain", "presiding-judge", "coroner"})
"""Offices that a story has one of, even where no body is named."""
OF_A_BODY = SINGLE | POSTS | {"president", "leader", "spokesperson", "ambassador"}
"""Offices that of one body two people hold whose names have much in common only by a slip."""
HEADS = frozenset({"director", "president"})
"""Offices of which a body that is named has one."""
FAMILIES = frozenset({"farming", "food", "crafts", "sport", "arts", "politics", "vague"})
"""Fields of work that run in families: two of one surname may be brothers."""
WINNER, CONTEST = "winner", "contest"
"""Who won, and the sort of what one person wins."""
TRADES = frozenset({"driver", "pilot"})
"""Trades among the single offices: it takes what they drive to tell who is meant."""
BLOCK = 16
"""Most articles' holders that are compared under one key; more of them are holders in many stories."""
LONG_NAME = 3
"""Words of a name of which two people could each write two."""
STEM = 4
"""Letters that two surnames begin with in common where one is taken for the other."""


class Holding(Struct, frozen=True):
    """Who holds a post by one article: the mention that tells it, and the words of the name."""

    mention: Assertion
    post: Post
    words: tuple[str, ...]


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each post that articles of one story give to two people."""
    stories, wholes = Stories(assertions), _whole_names(assertions)
    for _, holdings in sorted(_by_label(assertions).items()):
        clashing = {
            (i, j)
            for block in _blocks(holdings)
            for i, j in _clashes(holdings, block, stories)
            if not _parts_of_one(holdings[i].words, holdings[j].words, wholes)
        }
        for group in connected(sorted(clashing)):
            yield _fact(group, holdings, clashing)


def _whole_names(assertions: Sequence[Assertion]) -> dict[str, set[frozenset[str]]]:
    """The names of three words and more that articles give people, by each of their words."""
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for words in {frozenset(a.subject.split()) for a in assertions if a.attribute == PERSON}:
        for word in words if len(words) >= LONG_NAME else ():
            found[word].add(words)
    return found


def _parts_of_one(a: tuple[str, ...], b: tuple[str, ...], wholes: dict[str, set[frozenset[str]]]) -> bool:
    """Whether some article has a name of which both are parts ("Ana Ruiz" and "Ana Soler" of "Ana Ruiz Soler")."""
    return any({*a, *b} <= whole for whole in wholes.get(a[0], ()))


def _by_label(assertions: Sequence[Assertion]) -> dict[str, list[Holding]]:
    """For each office the holders that articles name, where an article names one only."""
    told: dict[tuple[str, str], list[Holding]] = defaultdict(list)
    for assertion in assertions:
        for post in _posts(assertion):
            told[post.label, assertion.article.path].append(Holding(assertion, post, tuple(assertion.subject.split())))
    found: dict[str, list[Holding]] = defaultdict(list)
    for (label, _), holdings in told.items():
        settled = [holding for holding in holdings if holding.post.settled]
        if settled and _one_person(holdings):
            found[label].append(max(settled, key=lambda holding: (len(holding.words), len(holding.post.body))))
    return found


def _posts(assertion: Assertion) -> Iterable[Post]:
    office = assertion.kind is Kind.ROLE and assertion.attribute == OFFICE and assertion.naming is not None
    context = assertion.context
    earlier = context.background and (context.remote or context.days != Days.any())
    return assertion.naming.posts if office and assertion.naming and not earlier else ()


def _one_person(holdings: Sequence[Holding]) -> bool:
    """Whether all holders of an office in one article can be one person."""
    longest = max(holdings, key=lambda holding: len(holding.words)).words
    return all(_may_be_one(longest, holding.words) for holding in holdings)


def _may_be_one(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return spelt_alike(a, b) or compare_names(a, b).kind in {Difference.SHORT, Difference.HABIT}


def _blocks(holdings: Sequence[Holding]) -> Iterator[Sequence[int]]:
    """The holders of one office by body, by each word of their names, and of one that is alone; never all pairs."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, holding in enumerate(holdings):
        keys = {("body", *sorted(holding.post.body), holding.post.country or "")}
        keys |= {("word", frame(word)) for word in holding.words if len(word) > 1}
        keys |= {("alone",)} if holding.post.label in ALONE else set()
        for key in keys:
            blocks[key].append(index)
    yield from (block for block in blocks.values() if len(block) <= BLOCK)


def _clashes(holdings: Sequence[Holding], block: Sequence[int], stories: Stories) -> Iterator[tuple[int, int]]:
    for i, j in combinations(block, 2):
        a, b = holdings[i], holdings[j]
        if _two_for_one(a, b) and stories.same(a.mention.article, b.mention.article) and not _known_to_other(a, b):
            yield i, j


def _two_for_one(a: Holding, b: Holding) -> bool:
    """Whether two names are given to one post, by its body or by what the names have in common."""
    if _may_be_one(a.words, b.words) or not _one_body(a, b):
        return False
    placed = bool(a.post.body and b.post.body) or bool(a.post.country and b.post.country)
    if field_of_one(a.post.label) and _one_given(a, b, placed=placed):
        return True
    if _partly(a.words, b.words):
        single = a.post.label in SINGLE - TRADES or a.post.label.startswith(MINISTRIES)
        one = a.post.definite and b.post.definite and not _of_families(a.post.label)
        return single or one or (placed and a.post.label in OF_A_BODY)
    whole = min(len(a.words), len(b.words)) > 1
    return whole and ((a.post.label in SINGLE and (placed or a.post.label in ALONE)) or _heads_one(a.post, b.post))


def _heads_one(a: Post, b: Post) -> bool:
    """Whether two posts are the head of one body named by more than its sort, or both are who won one contest."""
    named = len(a.body) > max(1, len(a.sorts))
    return a.body == b.body and ((a.label in HEADS and named) or (a.label == WINNER and CONTEST in a.sorts))


def _one_given(a: Holding, b: Holding, *, placed: bool) -> bool:
    """Whether two names share an uncommon given name, and how the surname begins or what their trade is of."""
    if min(len(a.words), len(b.words)) < 2 or a.words[0] != b.words[0]:  # noqa: PLR2004 - a given name and a surname
        return False
    level = bool(a.post.sorts and a.post.sorts == b.post.sorts)
    of_one = informative(a.words[0]) and (level or (placed and a.post.body == b.post.body))
    return of_one or a.words[-1][:STEM] == b.words[-1][:STEM]


def _of_families(trade: str) -> bool:
    """Whether relatives often share a trade, or the label is none of a trade."""
    where = fields().get(trade, FAMILIES)
    return bool(where & FAMILIES)


def _one_body(a: Holding, b: Holding) -> bool:
    """Whether what the office is of can be one thing: the same words, more or fewer, or one place."""
    if a.post.country and b.post.country and a.post.country != b.post.country:
        return False
    mine, theirs = a.post.body, b.post.body
    if a.post.label in ALONE or set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return True
    return same_place(" ".join(mine), " ".join(theirs), a.mention.article.lang, b.mention.article.lang)


def _partly(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names share the given name and how the surname begins, or the surname but not the given name."""
    if min(len(a), len(b)) < 2:  # noqa: PLR2004 - a given name and a surname
        return False
    surname = a[-1] == b[-1] and informative(a[-1])
    stem = a[0] == b[0] and a[-1][:STEM] == b[-1][:STEM]
    return surname or stem


def _known_to_other(a: Holding, b: Holding) -> bool:
    """Whether either article has the other's holder in it: then it knows two people."""
    mine, theirs = set(a.words) - set(b.words), set(b.words) - set(a.words)
    return bool(mine & b.mention.context.topic or theirs & a.mention.context.topic)


def _fact(group: Sequence[int], holdings: Sequence[Holding], clashing: set[tuple[int, int]]) -> Fact:
    mentions = {index: replace(holdings[index].mention, attribute=ATTRIBUTE) for index in group}
    ordered = sorted(group, key=lambda index: (mentions[index].article.path, mentions[index].mention))
    place = {index: at for at, index in enumerate(ordered)}
    pairs = sorted((min(place[i], place[j]), max(place[i], place[j])) for i, j in clashing if i in place)
    label = holdings[group[0]].post.label
    return Fact(
        id=fingerprint(Kind.ROLE, ATTRIBUTE, label, *sorted({mention.subject for mention in mentions.values()})),
        kind=Kind.ROLE,
        attribute=ATTRIBUTE,
        subject=label,
        members=tuple(mentions[index] for index in ordered),
        pairs=tuple(Pair(i, j, Verdict.CONFLICT) for i, j in pairs),
        verdict=Verdict.CONFLICT,
    )
