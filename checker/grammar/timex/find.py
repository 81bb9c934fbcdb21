"""The two steps together: the time expressions of a sentence as values."""

from collections.abc import Sequence

from checker.grammar.reading import Timex
from checker.grammar.timex.anchor import anchored, fits
from checker.grammar.timex.dates import Calendar
from checker.grammar.timex.expression import Reach
from checker.grammar.timex.parse import Mention, parse_timexes
from checker.grammar.timex.spans import Anaphor, Between, FromEvent
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.values.days import Days
from checker.values.numbers import Numbers

_ANY = Reach(Days.any(), Days.any(), "time")


def find_timexes(tokens: Tokens, language: Language, published: Days) -> tuple[Timex, ...]:
    """The time expressions of one sentence in reading order, anchored on the possible publication days.

    Args:
        tokens: the sentence.
        language: the language it is written in.
        published: the days the article may have been published on; `Days.any()` when nothing is known.
    """
    mentions = parse_timexes(tokens, language)
    return resolve_timexes(mentions, tokens, published) if mentions else ()


def resolve_timexes(mentions: Sequence[Mention], tokens: Tokens, published: Days) -> tuple[Timex, ...]:
    """The values of parsed mentions; a date that no calendar has (30 February) is the empty set of days."""
    found = [_timex(mention, tokens, published) for mention in mentions]
    return tuple([timex for timex in found if timex is not None])


def _timex(mention: Mention, tokens: Tokens, published: Days) -> Timex | None:
    expression, clock = mention.expression, mention.clock
    reach = _ANY if expression is None else anchored(expression, published, mention.tense)
    if reach is None:
        return _impossible(mention, tokens) if isinstance(expression, Calendar) else None
    event = expression if isinstance(expression, FromEvent) else None
    span, grain = tokens.span(mention.first, mention.end - 1), "time" if clock else reach.grain
    minutes, minutes_implied = (clock.strict, clock.implied) if clock else (None, None)
    fitting = expression is None or fits(expression, published)
    publication = expression is not None and expression.publication
    relative_to = tokens.span(event.event[0], event.event[1] - 1) if event else None
    offset = Numbers.between(*event.count) if event else _offset(expression)
    return Timex(
        span,
        reach.strict,
        reach.implied,
        grain,
        minutes,
        fitting,
        publication,
        relative_to,
        offset,
        minutes_implied,
        ranged=isinstance(expression, Between) and isinstance(expression.first, Calendar),
        opens=mention.opens,
        closes=mention.closes,
    )


def _impossible(mention: Mention, tokens: Tokens) -> Timex:
    """A day that no calendar has (30 February): no day at all."""
    return Timex(tokens.span(mention.first, mention.end - 1), Days(()), Days(()), "day")


def _offset(expression: object) -> Numbers | None:
    count = expression.count if isinstance(expression, Anaphor) else None
    return Numbers.between(*count) if count else None
