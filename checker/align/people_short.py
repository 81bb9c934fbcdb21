"""Short forms (a surname, initials with a surname) given to the one person they can mean."""

from collections import defaultdict
from collections.abc import Sequence

from checker.align.people_forms import Form
from checker.model import Assertion
from checker.names.compare import Difference, compare_names
from checker.names.sounds import frame

SURE = 0.6
"""From this score on a short form can mean a full one."""


def attach(mentions: Sequence[Assertion], forms: Sequence[Form], clusters: Sequence[Sequence[int]]) -> list[list[int]]:
    """Clusters of full forms as mentions, with the mentions of short forms added where only one person fits.

    A short form first means somebody of its own article, and else somebody of the run. Forms that fit nobody, or
    several people, stay out.
    """
    persons = [[index for form in cluster for index in forms[form].mentions] for cluster in clusters]
    by_key = _index(forms, clusters)
    homes = [{mentions[index].article.path for index in person} for person in persons]
    for form in forms:
        if form.full:
            continue
        fits = [number for number in _candidates(form, by_key) if _fits(form, [forms[i] for i in clusters[number]])]
        for index in form.mentions:
            near = [number for number in fits if mentions[index].article.path in homes[number]]
            chosen = near or fits
            if len(chosen) == 1:
                persons[chosen[0]].append(index)
    return persons


def _index(forms: Sequence[Form], clusters: Sequence[Sequence[int]]) -> dict[str, list[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, cluster in enumerate(clusters):
        for form in cluster:
            for word in forms[form].words:
                found[frame(word)].add(number)
    return {key: sorted(numbers) for key, numbers in found.items()}


def _candidates(form: Form, by_key: dict[str, list[int]]) -> list[int]:
    return sorted({number for word in form.words if len(word) > 1 for number in by_key.get(frame(word), ())})


def _fits(form: Form, others: Sequence[Form]) -> bool:
    """Whether a short form can mean the bearer of full forms; spelt in its own way, it needs their rank or office."""
    marks = frozenset().union(*(other.marks for other in others))
    for other in others:
        comparison = compare_names(form.words, other.words)
        spelt = comparison.kind in {Difference.SHORT, Difference.HABIT} or form.marks & marks
        if comparison.score >= SURE and comparison.kind is not Difference.OTHER and spelt:
            return True
    return False
