"""Numbers that a text says it does not know: "dont le nombre n'a pas été précisé", "an unknown number of"."""

from checker.grammar.phrases import phrases_at
from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.reading import Quantity
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.values.numbers import Numbers
from checker.values.value import Value

COUNT, UNSTATED = "count", "unstated"
AT_LEAST = 1.0
"""Whatever is counted without a number is there at all."""


def unstated(tokens: Tokens, words: Lexicon, language: Language) -> list[Quantity]:
    """The numbers that a sentence leaves open: any from one on, so that every figure elsewhere fits."""
    if words.open_words.isdisjoint(tokens.norms):
        return []
    everywhere = range(len(tokens.norms))
    return [_left_open(tokens, *found) for found in phrases_at(tokens, language.numerals.unstated, everywhere)]


def _left_open(tokens: Tokens, first: int, last: int) -> Quantity:
    span = tokens.span(first, last)
    any_number = Numbers.between(AT_LEAST, None)
    words = tokens.text[span.start : span.end]
    return Quantity(span, span, Value(words, any_number, any_number), AT_LEAST, COUNT, hedge=UNSTATED)
