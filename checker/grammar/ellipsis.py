"""Sums whose currency goes unsaid: "61,2 millions" in an article that counts in euros."""

from msgspec.structs import replace

from checker.grammar.counting import counts_noun
from checker.grammar.reading import Quantity, Reading, ReadSentence
from checker.grammar.tokens import token_range

COUNT, MONEY = "count", "money"
LARGE = 1e6
"""Figures with a word of scale from which sums are told without a currency; thousands are of anything."""


def currency_of(reading: Reading) -> str | None:
    """The one currency of an article; None when it has none or several."""
    found = {q.value.unit for read in reading.sentences for q in read.quantities if q.dimension == MONEY}
    return next(iter(found)) if len(found) == 1 else None


def with_currency(quantity: Quantity, read: ReadSentence, reading: Reading, currency: str | None) -> Quantity:
    """A large round figure that counts nothing named, as a sum in the article's currency; any other as it is."""
    if currency is None or quantity.dimension != COUNT or quantity.figure < LARGE:
        return quantity
    first, last = token_range(read.tokens, quantity.span)
    in_words = read.tokens.norms[last][0].isalpha() and any(n[0].isdigit() for n in read.tokens.norms[first:last])
    if not in_words or counts_noun(read.tokens, last, read.keys, reading.language):
        return quantity
    return replace(quantity, dimension=MONEY, unit=currency, value=replace(quantity.value, unit=currency))
