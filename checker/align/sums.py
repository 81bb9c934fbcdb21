"""Wholes told in parts: "63 passengers and two staff" are the 65 on board of another article.

And what a part leaves: "41 of the 163 seats" leave the 122 of another.
"""

from collections.abc import Iterable

from checker.align.slips import figure
from checker.align.weights import FAMILY, PARTS_APART, SMALL
from checker.grammar.stems import FIGURE
from checker.kinds.quantities import MEASURES
from checker.model import Assertion, Kind

DEATHS = "deaths"
DYING = frozenset({"injured", "missing", "hospitalised"})
"""Counts of people who may turn out, or come, to be dead."""


class Sums:
    """The counts of each sentence of a run, to add up those that stand side by side."""

    def __init__(self, assertions: Iterable[Assertion]) -> None:
        """Gather the counts."""
        self._counts: dict[tuple[str, int], list[Assertion]] = {}
        self._dead: dict[str, set[float | None]] = {}
        for a in assertions:
            if a.kind is Kind.QUANTITY and a.attribute == DEATHS:
                self._dead.setdefault(a.article.path, set()).add(figure(a.value))
            if a.kind is Kind.QUANTITY and (a.attribute not in MEASURES or a.attribute in FAMILY.values()):
                self._counts.setdefault((a.article.path, a.sentence.index), []).append(a)

    def account_for(self, a: Assertion, b: Assertion) -> bool:
        """Whether what two articles count besides accounts for two of their counts that differ."""
        return self._died_since(a, b) or self._complete(a, b) or self._complete(b, a)

    def _died_since(self, a: Assertion, b: Assertion) -> bool:
        """Whether as many fewer are hurt or missing in one article as are more dead: they have died since."""
        mine, theirs = figure(a.value), figure(b.value)
        if mine is None or theirs is None or a.attribute != b.attribute or a.attribute not in DYING:
            return False
        here, there = (self._dead.get(each.article.path, set()) for each in (a, b))
        return any(d is not None and e is not None and d != e and mine + d == theirs + e for d in here for e in there)

    def _complete(self, part: Assertion, whole: Assertion) -> bool:
        """Whether a count and another one right beside it come to the count of another article, or leave it.

        A small one that is not told to be a part of it leaves another by chance.
        """
        total, mine = figure(whole.value), figure(part.value)
        if total is None or mine is None or whole.attribute in MEASURES - set(FAMILY.values()):
            return False
        beside = self._counts.get((part.article.path, part.sentence.index), ())
        others = [other for other in beside if _side_by_side(other, part)]
        if any(mine + (figure(other.value) or 0) == total for other in others):
            return True
        taken = f"{FIGURE}{mine - total:g}"
        told = taken in part.context.clause and mine - total > SMALL
        return told or any(other.context.part and mine - (figure(other.value) or 0) == total for other in others)


def _side_by_side(a: Assertion, b: Assertion) -> bool:
    gap = max(a.mention.start - b.mention.end, b.mention.start - a.mention.end)
    return a.mention != b.mention and gap <= PARTS_APART
