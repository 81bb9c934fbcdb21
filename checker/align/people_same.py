"""Whether two forms of a name are one person's: names first, then what is told of their bearers."""

from itertools import pairwise

from msgspec import Struct
from rapidfuzz.distance import DamerauLevenshtein

from checker.align.people_forms import Form, informative
from checker.align.people_offices import apart, confirms
from checker.names.alignment import MATCH, Alignment, align, resemblance, spellings
from checker.names.compare import Decision, Difference, NameComparison, compare_names
from checker.names.parts import Part, parts_of
from checker.names.sounds import sound
from checker.names.words import name_words

NEAR = 0.78
"""From this likeness on two words, with the same office or country beside them, are spellings of one."""


LONG = 5
"""Fewest letters of a surname of which two spellings can be told from two surnames."""
COMPANY = 2
"""Words of other names that two articles must share to tell one story."""


class Judged(Struct, frozen=True):
    """The comparison of two forms and whether they are one person's, by name and context."""

    comparison: NameComparison
    same: bool


def worth_judging(a: Form, b: Form) -> bool:
    """A cheap look first: names of as many words must match word by word, in some order."""
    if len(a.words) != len(b.words):
        return True
    others = [Part(word) for word in b.words]
    return all(any(resemblance(Part(word), other) >= MATCH for other in others) for word in a.words)


def judge(a: Form, b: Form) -> Judged:
    """Decide on two full forms."""
    comparison = compare_names(a.words, b.words)
    return Judged(comparison, _same(a, b, comparison))


def _same(a: Form, b: Form, comparison: NameComparison) -> bool:
    if comparison.kind is Difference.OTHER or comparison.decision is Decision.DIFFERENT or apart(a.offices, b.offices):
        return False
    alignment = align(a.parts, b.parts)
    confirmed = confirms(a.offices, b.offices)
    shares = _shares(a, b, alignment) or (confirmed and _one_scene(a, b))
    if not shares or not (confirmed or _ordered(a, b, alignment)):
        return False
    if comparison.kind is Difference.SHORT and _child_of(a, b) and not confirmed:
        return False
    if comparison.reasons and comparison.kind is not Difference.CORRUPT:
        return _variant(a, b, alignment, confirmed=confirmed)
    return confirmed or comparison.kind is not Difference.CORRUPT


def spelt_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the words that differ in two names are at most spellings of one."""
    alignment = align(parts_of(a), parts_of(b))
    spare = alignment.spare_left and alignment.spare_right
    return not spare and all(alike >= NEAR for _, _, alike in alignment.pairs)


def _child_of(a: Form, b: Form) -> bool:
    """Whether one name is the other with a given name in front: a father's name goes on in his child's."""
    shorter, longer = sorted((a.words, b.words), key=len)
    return longer[-len(shorter) :] == shorter and shorter[0] in name_words().given


def _shares(a: Form, b: Form, alignment: Alignment) -> bool:
    """Whether some telling word is in both, spelt so that it sounds the same."""
    return any(informative(a.words[i]) and sound(a.words[i]) == sound(b.words[j]) for i, j, _ in alignment.pairs)


def _ordered(a: Form, b: Form, alignment: Alignment) -> bool:
    """Whether the shared words stand in one order, or one name is the other turned around as a whole."""
    rising = all(first[1] < second[1] for first, second in pairwise(alignment.pairs))
    if rising:
        return True
    given = name_words().given
    return len(a.words) == len(b.words) and not all(word in given for word in a.words)


def _variant(a: Form, b: Form, alignment: Alignment, *, confirmed: bool) -> bool:
    """Whether the words that differ are spellings of one, and not two people's."""
    changed = [(a.words[i], b.words[j]) for i, j, _ in alignment.pairs if a.words[i] != b.words[j]]
    near = all(resemblance(Part(x), Part(y)) >= NEAR for x, y in changed)
    if confirmed or (a.countries & b.countries and not a.articles & b.articles):
        return near
    if all(spellings(x, y) for x, y in changed):
        return _one_scene(a, b)
    alike = all(sound(x) == sound(y) for x, y in changed) or (near and _story(a, b, changed))
    return alike and not any(_two_given_names(x, y) for x, y in changed)


def _story(a: Form, b: Form, changed: list[tuple[str, str]]) -> bool:
    """Whether two articles of one story spell one surname twice: the given name is the same, and so is the company."""
    if not (a.sure or b.sure):
        return False
    shared = sum(map(informative, set(a.words) & set(b.words)))
    if a.words[1:] == b.words[1:]:
        long = shared > 1 or min(len(a.words[0]), len(b.words[0])) > LONG
        return informative(a.words[-1]) and long and _one_scene(a, b)
    if a.words[0] != b.words[0] or not informative(a.words[0]):
        return False
    long = all(min(len(x), len(y)) >= LONG for x, y in changed)
    return (long or shared > 1) and (_one_scene(a, b) or _mistyped(a, b, changed))


def _one_scene(a: Form, b: Form) -> bool:
    """Whether two forms stand among the same other names, in different articles."""
    return not a.articles & b.articles and len(a.company & b.company) >= COMPANY


def _mistyped(a: Form, b: Form, changed: list[tuple[str, str]]) -> bool:
    """Whether an article that knows one form has the other once more by a slip: the same letters, or all but one.

    Two people of one given name and of names that close would be told apart by more; other articles know but one.
    """
    elsewhere = a.articles ^ b.articles
    return bool(a.articles & b.articles and elsewhere) and all(
        sorted(x) == sorted(y) or DamerauLevenshtein.distance(x, y) == 1 for x, y in changed
    )


def _two_given_names(a: str, b: str) -> bool:
    """Whether both words are given names of their own (Michel, Michelle): families share the rest."""
    given = name_words().given
    return a in given and b in given
