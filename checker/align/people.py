"""The registry of people: every mention of a run given to a person, or to nobody."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from checker.align.people_facts import person_facts
from checker.align.people_forms import Form, candidate_pairs, forms_of
from checker.align.people_same import judge, worth_judging
from checker.align.people_short import attach
from checker.align.stories import Stories
from checker.kinds.names import PERSON
from checker.model import Assertion, Fact, Kind
from checker.names.compare import Decision, compare_names
from checker.names.sounds import sound

KINDS = frozenset({Kind.NAME, Kind.ROLE})
"""The kinds of assertion that this module makes facts of."""
LARGEST = 12
"""Most forms that one person's name is followed through; a larger cluster is a sign of namesakes."""


class People(Struct, frozen=True):
    """Who is who in a run: for each person the indices of the mentions, in reading order."""

    mentions: tuple[Assertion, ...]
    persons: tuple[tuple[int, ...], ...]


def resolve_people(mentions: Iterable[Assertion]) -> People:
    """Give the mentions of a run to people. Mentions that could be several people's stay alone."""
    mentions = tuple(mentions)
    forms = forms_of(mentions)
    clusters = _clusters(forms)
    clusters = attach(mentions, forms, clusters)
    persons = sorted(tuple(sorted(indices)) for indices in clusters)
    return People(mentions, tuple(persons))


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each person named twice or more, and facts of their offices and countries."""
    people = resolve_people(a for a in assertions if a.kind is Kind.NAME and a.attribute == PERSON)
    roles: dict[tuple[str, int], list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        if assertion.kind is Kind.ROLE and assertion.naming is not None:
            roles[assertion.article.path, assertion.naming.span.start].append(assertion)
    stories = Stories(assertions)
    for person in people.persons:
        yield from person_facts([people.mentions[index] for index in person], roles, stories)


name_facts = facts
"""The facts of names and roles, under the name that says so."""


def _clusters(forms: Sequence[Form]) -> list[list[int]]:
    """Full forms, clustered by complete link: a form joins only if none in the cluster speaks against it."""
    full = [index for index, form in enumerate(forms) if form.full]
    pairs = [(full[a], full[b]) for a, b in candidate_pairs([forms[i] for i in full])]
    judged = ((a, b, judge(forms[a], forms[b])) for a, b in pairs if worth_judging(forms[a], forms[b]))
    links = sorted((-j.comparison.score, a, b) for a, b, j in judged if j.same)
    home: dict[int, list[int]] = {index: [index] for index in full}
    for _, a, b in links:
        if home[a] is not home[b] and _compatible(forms, home[a], home[b]):
            merged = [*home[a], *home[b]]
            for index in merged:
                home[index] = merged
    return list({id(cluster): cluster for cluster in home.values()}.values())


def _compatible(forms: Sequence[Form], a: Sequence[int], b: Sequence[int]) -> bool:
    if len(a) + len(b) > LARGEST:
        return False
    wholes = [frozenset(map(sound, forms[i].words)) for i in (*a, *b)]
    for x, y in ((forms[i], forms[j]) for i in a for j in b):
        both = frozenset(map(sound, (*x.words, *y.words)))
        if compare_names(x.words, y.words).decision is Decision.DIFFERENT and not any(both <= w for w in wholes):
            return False
    return True
