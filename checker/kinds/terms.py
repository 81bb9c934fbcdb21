"""Terms of which a part is told apart: three years, one of them suspended, are two years to be served."""

from msgspec.structs import replace

from checker.grammar.arithmetic.cues import phrase_from
from checker.grammar.reading import Quantity, ReadSentence
from checker.grammar.tokens import token_range
from checker.language.concepts import Concepts
from checker.values.numbers import Numbers
from checker.values.value import Possibilities, Value

DURATION, COUNT = "duration", "count"
PART_WINDOW = 6
"""Tokens after a term among which its part is told ("trois ans de prison, dont un")."""


def with_rest(quantity: Quantity, read: ReadSentence, concepts: Concepts) -> Value:
    """The value of a quantity; of a term with a part, the rest of it, too: other articles may tell either."""
    part = _part(quantity, read, concepts) if quantity.dimension == DURATION else None
    if part is None:
        return quantity.value
    value = quantity.value
    return replace(value, strict=_or_rest(value.strict, part.strict), implied=_or_rest(value.implied, part.implied))


def _part(quantity: Quantity, read: ReadSentence, concepts: Concepts) -> Value | None:
    """How long the part is that is told right behind a term."""
    behind = next((q for q in read.quantities if q.span.start >= quantity.span.end), None)
    if behind is None:
        return None
    last, (first, end) = token_range(read.tokens, quantity.span)[1], token_range(read.tokens, behind.span)
    cued = any(phrase_from(read.tokens, index, concepts.parts) for index in (*range(last + 1, first), end + 1))
    if not cued or first - last > PART_WINDOW:
        return None
    if behind.dimension == DURATION:
        return behind.value
    counted = behind.dimension == COUNT and 0 < behind.figure < quantity.figure
    return _share(quantity.value, behind.figure / quantity.figure) if counted else None


def _share(whole: Value, share: float) -> Value | None:
    if not isinstance(whole.strict, Numbers) or not isinstance(whole.implied, Numbers):
        return None
    return replace(whole, strict=whole.strict.scaled(share), implied=whole.implied.scaled(share))


def _or_rest(whole: Possibilities, part: Possibilities) -> Possibilities:
    """The numbers of a whole, and those of what is left of it without a part; a part of unknown bounds leaves all."""
    if not isinstance(whole, Numbers) or not isinstance(part, Numbers):
        return whole
    (low, high), (least, most) = whole.hull, part.hull
    if low is None or high is None or least is None or most is None or most >= low:
        return whole
    return Numbers((*Numbers.between(low - most, high - least).intervals, *whole.intervals))
