"""What the mentions of one person say together: spellings, offices, countries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from checker.align.facts import fingerprint, worst
from checker.align.functions import Functions, functions_apart, rank_posts
from checker.align.people_roles import near, one_bearer, role_verdict
from checker.align.stories import Stories
from checker.kinds.roles import OFFICE, RANK
from checker.model import Assertion, Fact, Kind, Pair
from checker.names.compare import Difference, NameComparison, compare_names
from checker.values.value import Verdict

_VERDICTS = {
    Difference.VARIANT: Verdict.VARIANT,
    Difference.DROPPED: Verdict.VARIANT,
    Difference.CORRUPT: Verdict.CORRUPT,
}
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
        verdict = role_verdict(members[first], members[second], frozenset(a), frozenset(b), stories)
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
        if functions_apart(rank_posts(one), posts) and near(one, other) and one_bearer(one, other, stories):
            yield Pair(i, j, Verdict.IMPRECISE, ("rank", "office"))


def _two_functions(one: Assertion, other: Assertion, functions: Functions, stories: Stories) -> bool:
    return functions.differ(one, other) and near(one, other) and one_bearer(one, other, stories)


def _one_spelling(pairs: Sequence[tuple[int, int]], members: Sequence[Assertion]) -> Sequence[tuple[int, int]]:
    """The pairs whose names are spelt alike, if any: a spelling is another finding's matter."""
    alike = [(i, j) for i, j in pairs if members[i].subject == members[j].subject]
    return alike or pairs
