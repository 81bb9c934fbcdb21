"""What of a prison term is to be served: "trois ans dont un avec sursis" are two years, "trois ans ferme" are three."""

from msgspec import Struct

from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.reading import Quantity, ReadSentence
from checker.grammar.tokens import Tokens, token_range
from checker.language.concepts import Concepts
from checker.model import Span

SERVED = "to-serve"
"""The attribute of what is to be served of a term; its subject is the whole term, which must be the same."""
MONTHS = {"year": 12.0, "month": 1.0}
"""Months of the units that terms are told in."""
DURATION, COUNT, PERCENT, FRACTION = "duration", "count", "percent", "fraction"
PART_WINDOW = 8
"""Tokens after a term among which its part begins ("trois ans de prison, dont un")."""
WORD_WINDOW = 6
"""Tokens after a term or its part among which words say whether it is to be served or suspended."""
STOPS = frozenset({",", ";", ":", "."})


class Served(Struct, frozen=True):
    """A term in months, how many of them are to be served, and the words that say so."""

    term: float
    months: float
    span: Span


def served(quantity: Quantity, read: ReadSentence, concepts: Concepts) -> Served | None:
    """How much of a term is to be served; None where the sentence does not say."""
    unit = MONTHS.get(quantity.unit or "")
    if quantity.dimension != DURATION or unit is None or quantity.hedge is not None:
        return None
    term, (first, last) = quantity.figure * unit, token_range(read.tokens, quantity.span)
    if phrase_until(read.tokens, first, concepts.term_parts):
        return None
    part = _part(quantity, last, unit, read, concepts)
    months, end = part or (term, last)
    firm = _said(read.tokens, end, concepts.firm)
    suspended = _said(read.tokens, end, concepts.suspended)
    if (firm is None) == (suspended is None):
        return None
    left = months if firm is not None else term - months
    fits = 0 <= left <= term and (part is None or 0 < months < term)
    stop = firm or suspended or end
    return Served(term, left, read.tokens.span(first, stop)) if fits else None


def _part(
    quantity: Quantity, last: int, unit: float, read: ReadSentence, concepts: Concepts
) -> tuple[float, int] | None:
    """The months of the part that is told right behind a term, and its last token."""
    one = phrase_within(read.tokens, last + 1, last + 1 + PART_WINDOW, concepts.one_of_term)
    if one is not None:
        return unit, one + phrase_from(read.tokens, one, concepts.one_of_term) - 1
    behind = next((q for q in read.quantities if q.span.start >= quantity.span.end), None)
    first, end = token_range(read.tokens, behind.span) if behind else (0, 0)
    if behind is None or first - last > PART_WINDOW:
        return None
    if not any(phrase_from(read.tokens, at, concepts.term_parts) for at in (*range(last + 1, first), end + 1)):
        return None
    return (_months(behind, quantity, unit), end)


def _months(part: Quantity, whole: Quantity, unit: float) -> float:
    if part.dimension == DURATION:
        return part.figure * MONTHS.get(part.unit or "", 0.0)
    if part.unit == FRACTION:
        return part.figure * whole.figure * unit
    return part.figure * unit if part.dimension == COUNT else 0.0


def _said(tokens: Tokens, after: int, phrases: frozenset[str]) -> int | None:
    """The last token of words behind a token that say how a term is served, no sign between."""
    stop = next((at for at in range(after + 1, len(tokens)) if tokens.norms[at] in STOPS), len(tokens))
    found = phrase_within(tokens, after + 1, min(stop, after + 1 + WORD_WINDOW), phrases)
    return None if found is None else found + phrase_from(tokens, found, phrases) - 1
