"""Dates that other sentences tell: "alors", "la veille", "trois jours plus tard" take the days of what they point to."""

from collections.abc import Sequence

from msgspec.structs import replace

from checker.grammar.reading import Timex
from checker.grammar.timex.calendar import period
from checker.grammar.timex.find import resolve_timexes
from checker.grammar.timex.parse import Mention
from checker.grammar.timex.spans import Anaphor
from checker.grammar.tokens import Tokens
from checker.values.days import Days

NEIGHBOURS = {"two_days_before": (-2, -2), "day_before": (-1, -1), "day_after": (1, 1), "day_after_next": (2, 2)}
"""Days from the date that such an anaphor points to, least and most."""

_COARSE = frozenset({"decade", "century", "time"})
"""Grains too coarse, or without a day, to be pointed to."""

BEFOREHAND = 183
"""Days that "beforehand" implies at most: half a year."""


def resolve_anaphora(
    sentences: Sequence[tuple[Sequence[Mention], Tokens]], published: Days, antecedent: Days | None = None
) -> tuple[tuple[Timex, ...], ...]:
    """The time expressions of an article's sentences, with anaphors resolved to the latest date named before them.

    Args:
        sentences: the parsed mentions of each sentence and its tokens, in reading order.
        published: the days the article may have been published on.
        antecedent: what an anaphor before any date points to; nothing when None.
    """
    resolved = []
    for mentions, tokens in sentences:
        timexes = []
        for mention in mentions:
            for timex in resolve_timexes([mention], tokens, published):
                expression = mention.expression
                pointed = isinstance(expression, Anaphor) and antecedent is not None
                told = _pointed(timex, expression, antecedent, published) if pointed and isinstance(expression, Anaphor) and antecedent else timex
                timexes.append(told)
                antecedent = told.strict if told.strict.known and told.grain not in _COARSE else antecedent
        resolved.append(tuple(timexes))
    return tuple(resolved)


def _pointed(timex: Timex, anaphor: Anaphor, antecedent: Days, published: Days) -> Timex:
    first, last = antecedent.first, antecedent.last
    count = anaphor.count or NEIGHBOURS.get(anaphor.relation)
    if count is not None:
        low, high = count
        days = Days.of((r.first + low, r.last + high) for r in antecedent.ranges)
        return replace(timex, strict=days, implied=days)
    match anaphor.relation:
        case "since":
            days = Days.between(first, published.last)
            return replace(timex, strict=days, implied=days)
        case "after":
            days = Days.between(last, None)
            return replace(timex, strict=days, implied=days)
        case "before":
            days = Days.between(None, first).widened(0, -1)
            return replace(timex, strict=days, implied=days.intersection(antecedent.widened(BEFOREHAND, 0)))
    days = _around(antecedent, anaphor.unit) if anaphor.unit and anaphor.relation == "same" else antecedent
    return replace(timex, strict=days, implied=days)


def _around(antecedent: Days, unit: str) -> Days:
    """The unit that the antecedent begins in."""
    return Days.between(*period(antecedent.first, unit)) if antecedent.first else antecedent
