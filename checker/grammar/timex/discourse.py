"""Dates that other sentences tell: "alors", "la veille", "trois jours plus tard" point to a date before them."""

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
    """The time expressions of an article's sentences, with anaphors resolved to a date named before them.

    That is the first date of their own sentence or of the latest one that has any: later dates of a sentence tend to
    stand in what is subordinate.

    Args:
        sentences: the parsed mentions of each sentence and its tokens, in reading order.
        published: the days the article may have been published on.
        antecedent: what an anaphor before any date points to; nothing when None.
    """
    resolved = []
    for mentions, tokens in sentences:
        read: list[Timex] = []
        main: Days | None = None
        for n, mention in enumerate(mentions):
            told = _told(mention, _next_to(mentions, n, tokens, published) or main or antecedent, tokens, published)
            read.extend(told)
            main = main or next((timex.strict for timex in told if _pointable(timex)), None)
        antecedent = main or antecedent
        resolved.append(tuple(read))
    return tuple(resolved)


def _told(mention: Mention, antecedent: Days | None, tokens: Tokens, published: Days) -> tuple[Timex, ...]:
    timexes = resolve_timexes([mention], tokens, published)
    if antecedent is None or not isinstance(mention.expression, Anaphor):
        return timexes
    return tuple(_pointed(timex, mention.expression, antecedent, published) for timex in timexes)


def _next_to(mentions: Sequence[Mention], n: int, tokens: Tokens, published: Days) -> Days | None:
    """The date directly behind words for the same time: "meanwhile, on 2 June"."""
    if n + 1 >= len(mentions) or mentions[n + 1].first - mentions[n].end > 1:
        return None
    return next((t.strict for t in resolve_timexes([mentions[n + 1]], tokens, published) if _pointable(t)), None)


def _pointable(timex: Timex) -> bool:
    return timex.strict.known and timex.grain not in _COARSE


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
