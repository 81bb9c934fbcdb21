"""What the mentions of one person say together: spellings, offices, countries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from checker.align.facts import fingerprint, worst
from checker.align.functions import Functions, functions_apart, rank_posts
from checker.align.people_forms import informative
from checker.align.people_offices import contradict, current, kindred, work_apart
from checker.align.stories import Stories
from checker.grammar.clauses.participants import NAME
from checker.kinds.roles import BODY, KINSHIP, LEVELS, NATIONALITY, OFFICE, PARTY, RANK, SOMEBODY
from checker.model import Assertion, Fact, Kind, Pair
from checker.names.alignment import MATCH, resemblance
from checker.names.compare import Difference, NameComparison, compare_names
from checker.names.parts import Part
from checker.names.places import same_place
from checker.values.value import Verdict

_VERDICTS = {
    Difference.VARIANT: Verdict.VARIANT,
    Difference.DROPPED: Verdict.VARIANT,
    Difference.CORRUPT: Verdict.CORRUPT,
}
PERIOD = 60
"""Days: offices that articles further apart than this give a person may both have been true."""

FULL_NAME = 2
"""Words from which a name is whole: a given name and a surname."""

Roles = Mapping[tuple[str, int], Sequence[Assertion]]


def person_facts(mentions: Sequence[Assertion], roles: Roles, stories: Stories) -> Iterator[Fact]:
    """The facts of one person: of the name, and of what offices and countries articles give."""
    if len(mentions) > 1:
        yield _name_fact(mentions)
    told: dict[str, list[Assertion]] = defaultdict(list)
    for mention in mentions:
        for role in roles.get((mention.article.path, mention.mention.start), ()):
            told[role.attribute].append(role)
    for attribute, members in sorted(told.items()):
        if len(members) > 1:
            yield _fact(Kind.ROLE, attribute, _subject(mentions), members, tuple(_role_pairs(members, stories)))
    members = [*told[RANK], *told[OFFICE]]
    serving = tuple(_serving_pairs(members, stories))
    if serving:
        yield _fact(Kind.ROLE, OFFICE, _subject(mentions), members, serving)


def _name_fact(mentions: Sequence[Assertion]) -> Fact:
    return _fact(Kind.NAME, "person", _subject(mentions), mentions, tuple(_name_pairs(mentions)))


def _fact(kind: Kind, attribute: str, subject: str, members: Sequence[Assertion], pairs: tuple[Pair, ...]) -> Fact:
    mark = fingerprint(kind, attribute, subject, *sorted({member.value.text for member in members}))
    return Fact(mark, kind, attribute, subject, tuple(members), pairs, worst(pair.verdict for pair in pairs))


def _subject(mentions: Sequence[Assertion]) -> str:
    """The longest form of the name, the first in the alphabet among several."""
    return min((mention.subject for mention in mentions), key=lambda subject: (-len(subject), subject))


def _name_pairs(mentions: Sequence[Assertion]) -> Iterator[Pair]:
    """Distinct forms compared; each form's first mention in an article stands for the others there."""
    forms: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    for index, mention in enumerate(mentions):
        if mention.naming is not None:
            forms[mention.naming.tokens].setdefault(mention.article.path, index)
    for (a, ins), (b, outs) in combinations(sorted(forms.items()), 2):
        comparison = compare_names(a, b)
        first, second = min(ins.values()), min(outs.values())
        verdict = _verdict(comparison, (mentions[i] for i in ins.values()), (mentions[j] for j in outs.values()))
        if comparison.kind is Difference.DROPPED and not _telling_gap(a, b, mentions):
            verdict = Verdict.CONSISTENT
        found = {(min(first, j), max(first, j)) for j in outs.values()}
        found |= {(min(i, second), max(i, second)) for i in ins.values()}
        for i, j in sorted(found):
            yield Pair(i, j, verdict, (comparison.kind.value, *comparison.reasons))


def _telling_gap(a: tuple[str, ...], b: tuple[str, ...], mentions: Sequence[Assertion]) -> bool:
    """Whether a part missing inside a name is an omission, not the usual shortening.

    It is where the name is presented in full, with title or office, or where others call the person by the part.
    """
    shorter, longer = sorted((a, b), key=len)
    missing = set(longer) - set(shorter)
    namings = [mention.naming for mention in mentions if mention.naming is not None]
    presented = any(naming.titles or naming.offices for naming in namings if naming.tokens == shorter)
    return presented or any(missing & set(naming.tokens) for naming in namings if len(naming.tokens) < len(shorter))


def _verdict(comparison: NameComparison, ins: Iterable[Assertion], outs: Iterable[Assertion]) -> Verdict:
    """A transliteration usual in another language is no variant of this one's, unless one language has both."""
    common = {mention.article.lang for mention in ins} & {mention.article.lang for mention in outs}
    if comparison.kind is Difference.VARIANT and comparison.transliterated and not common:
        return Verdict.CONSISTENT
    return _VERDICTS.get(comparison.kind, Verdict.CONSISTENT)


def _role_pairs(members: Sequence[Assertion], stories: Stories) -> Iterator[Pair]:
    """Articles compared by what they say of one person's office or country, linear in the articles."""
    by_labels: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    for index, member in enumerate(members):
        labels = tuple(getattr(member.value.strict, "names", ()))
        by_labels[labels].setdefault(member.article.path, index)
    functions = Functions(members)
    for (a, ins), (b, outs) in combinations(sorted(by_labels.items()), 2):
        first, second = min(ins.values()), min(outs.values())
        verdict = _role_verdict(members[first], members[second], frozenset(a), frozenset(b), stories)
        if verdict is Verdict.CONFLICT and ins.keys() & outs.keys():
            continue
        doubtful = verdict is Verdict.CONSISTENT and members[first].attribute == OFFICE
        found = {(min(first, j), max(first, j)) for j in outs.values()}
        found |= {(min(i, second), max(i, second)) for i in ins.values()}
        for i, j in _one_spelling(sorted(found), members):
            apart = doubtful and _two_functions(members[i], members[j], functions, stories)
            yield Pair(i, j, Verdict.IMPRECISE if apart else verdict, ("/".join(a), "/".join(b)))


def _serving_pairs(members: Sequence[Assertion], stories: Stories) -> Iterator[Pair]:
    """Articles that give a person a rank of the police, and articles that make him an officer of something else."""
    serving = {m.article.path: i for i, m in enumerate(members) if m.attribute == RANK and rank_posts(m)}
    others = {m.article.path: i for i, m in enumerate(members) if m.attribute == OFFICE}
    if serving.keys() & others.keys():
        return
    for i, j in product(sorted(serving.values()), sorted(others.values())):
        one, other = members[i], members[j]
        posts = other.naming.posts if other.naming else ()
        if functions_apart(rank_posts(one), posts) and _near(one, other) and _one_bearer(one, other, stories):
            yield Pair(i, j, Verdict.IMPRECISE, ("rank", "office"))


def _two_functions(one: Assertion, other: Assertion, functions: Functions, stories: Stories) -> bool:
    return functions.differ(one, other) and _near(one, other) and _one_bearer(one, other, stories)


def _one_spelling(pairs: Sequence[tuple[int, int]], members: Sequence[Assertion]) -> Sequence[tuple[int, int]]:
    """The pairs whose names are spelt alike, if any: a spelling is another finding's matter."""
    alike = [(i, j) for i, j in pairs if members[i].subject == members[j].subject]
    return alike or pairs


def _role_verdict(one: Assertion, other: Assertion, a: frozenset[str], b: frozenset[str], stories: Stories) -> Verdict:
    if one.attribute in (NATIONALITY, PARTY):
        clash = not a & b and not kindred(a, b)
    elif one.attribute == RANK:
        clash = one.article.lang == other.article.lang and not a & b and not kindred(a, b)
    elif one.attribute == KINSHIP:
        clash = _two_relatives(a, b) and _one_bearer(one, other, stories) and _one_relation(one, other, a | b)
    elif one.attribute == BODY:
        clash = _two_bodies(one, other, a, b)
    else:
        posts = contradict(current(a), current(b)) and any(map(informative, one.subject.split()))
        clash = posts or (work_apart(current(a), current(b)) and _one_bearer(one, other, stories))
    return Verdict.CONFLICT if clash and _near(one, other) else Verdict.CONSISTENT


def _near(one: Assertion, other: Assertion) -> bool:
    return not one.article.published.widened(PERIOD, PERIOD).intersection(other.article.published).empty


def _one_bearer(one: Assertion, other: Assertion, stories: Stories) -> bool:
    """Whether two articles name somebody in full in one story: elsewhere a namesake may be meant."""
    full = min(len(one.subject.split()), len(other.subject.split())) >= FULL_NAME
    return full and stories.followed(one.article, other.article)


def _one_relation(one: Assertion, other: Assertion, labels: frozenset[str]) -> bool:
    """Whether two kinships are to one person: "her mother" and "his aunt" only where both sentences tell one thing."""
    if not any(label.startswith(SOMEBODY) for label in labels):
        return True
    return any(not key.startswith(NAME) for key in one.context.sentence & other.context.sentence)


def _two_relatives(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two articles make somebody two relatives of one person."""
    mine, theirs = (dict(label.split(":") for label in labels) for labels in (a, b))
    shared = mine.keys() & theirs.keys()
    differ = all(mine[whose] != theirs[whose] for whose in shared)
    return bool(shared) and differ and not kindred(frozenset(mine.values()), frozenset(theirs.values()))


def _two_bodies(one: Assertion, other: Assertion, a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two articles give one office of two bodies: the office is the same, the body is not."""
    mine, theirs = (dict(label.split(":") for label in labels) for labels in (a, b))
    shared = mine.keys() & theirs.keys()
    langs = one.article.lang, other.article.lang
    return bool(shared) and all(_apart(mine[post], theirs[post], *langs) for post in shared)


def _apart(mine: str, theirs: str, lang: str, other: str) -> bool:
    """Whether two bodies have no sort in common, nor are two spellings of one place."""
    a, b = set(mine.split("+")), set(theirs.split("+"))
    if a & LEVELS and b & LEVELS and not (a - LEVELS) & (b - LEVELS):
        return not a & b
    alike = any(resemblance(Part(x), Part(y)) >= MATCH for x in a for y in b)
    return not alike and not kindred(frozenset(a), frozenset(b)) and not same_place(mine, theirs, lang, other)
