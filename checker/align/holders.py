"""One office of one body has one holder at a time: two articles of one story that name two contradict each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from checker.align.facts import fingerprint
from checker.align.posts import ALONE, Holding, may_be_one, two_for_one
from checker.align.shingles import connected
from checker.align.stories import Stories
from checker.kinds.names import PERSON
from checker.kinds.roles import OFFICE
from checker.model import Assertion, Fact, Kind, Pair, Post
from checker.names.sounds import frame
from checker.values.days import Days
from checker.values.value import Verdict

KINDS = frozenset({Kind.NAME, Kind.ROLE})
ATTRIBUTE = "holder"
BLOCK = 16
"""Most articles' holders that are compared under one key; more of them are holders in many stories."""
People = Mapping[str, set[frozenset[str]]]
"""For each article the names of people in it, each as the set of its words."""
LONG_NAME = 3
"""Words of a name of which two people could each write two."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each post that articles of one story give to two people."""
    stories, wholes, people = Stories(assertions), _whole_names(assertions), _people(assertions)
    for _, holdings in sorted(_by_label(assertions).items()):
        clashing = {
            (i, j)
            for block in _blocks(holdings)
            for i, j in _clashes(holdings, block, stories, people)
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


def _people(assertions: Sequence[Assertion]) -> People:
    """The names of people in each article, each as the set of its words."""
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for a in assertions:
        if a.attribute == PERSON:
            found[a.article.path].add(frozenset(a.subject.split()))
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
    return all(may_be_one(longest, holding.words) for holding in holdings)


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


def _clashes(
    holdings: Sequence[Holding], block: Sequence[int], stories: Stories, people: People
) -> Iterator[tuple[int, int]]:
    for i, j in combinations(block, 2):
        a, b = holdings[i], holdings[j]
        one_story = two_for_one(a, b) and stories.same(a.mention.article, b.mention.article)
        if one_story and not (_knows(b, a, people) or _knows(a, b, people)):
            yield i, j


def _knows(holder: Holding, other: Holding, people: People) -> bool:
    """Whether the article of one holder has the other in it, too: then it knows two people.

    What sets the other's name apart is no sign where it is only in names that are not the other's ("Aude Bertrand" for
    Bertrand Lacassagne).
    """
    own = (set(other.words) - set(holder.words)) & holder.mention.context.topic
    shared = set(other.words) & set(holder.words)
    bearers = [name for name in people.get(holder.mention.article.path, ()) if name & own]
    another = bool(bearers) and not any(name & shared or name <= set(other.words) for name in bearers)
    return bool(own) and not another


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
