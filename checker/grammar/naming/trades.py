"""Every form of the words for trades: feminines by their endings, single words in the plural, too."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from msgspec import Struct

from checker.grammar.tokens import folds_of
from checker.language.naming import NamingWords


class TradeForms(Struct, frozen=True):
    """The phrases for each trade, and the folded tokens of those in the plural."""

    forms: Mapping[str, Sequence[str]]
    plurals: frozenset[tuple[str, ...]]


def forms_of_trades(words: NamingWords) -> TradeForms:
    """The forms of all trades of a language."""
    forms: dict[str, list[str]] = defaultdict(list)
    plurals: list[str] = []
    for field in words.trades.values():
        for concept, phrases in field.items():
            singular = [form for phrase in phrases for form in _genders(phrase, words.feminines)]
            several = [form + words.plural_ending for form in singular if form.isalpha()]
            forms[concept] += [*singular, *several]
            plurals += several
    return TradeForms(dict(forms), frozenset(map(folds_of, plurals)))


def _genders(phrase: str, feminines: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """A phrase and its feminine: every word changes that can."""
    choices = [(word, *_feminines(word, feminines)) for word in phrase.split()]
    yield from (" ".join(words) for words in product(*choices))


def _feminines(word: str, feminines: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for ending, others in feminines.items():
        if word.endswith(ending):
            yield from (word.removesuffix(ending) + other for other in others)
