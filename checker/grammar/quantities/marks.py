"""What each token of a sentence may be to a number beside it, told once a word, so that few rules are tried at each."""

from functools import cache, partial
from itertools import compress

from checker.grammar.quantities.digits import JOINERS
from checker.grammar.quantities.lexicon import Lexicon
from checker.grammar.quantities.units import symbols
from checker.grammar.quantities.words import HYPHENS
from checker.grammar.tokens import Tokens, Words, fold, normal

LEADS, FIGURE, POINT, CONTINUES, MINUS = (1 << n for n in range(5))
"""A number may begin with it; digits; a decimal sign; a number may go on with it; a minus, sign or word."""

HYPHEN, UNIT, BEFORE_UNIT, CODED, MONEY_END, OF_END = (1 << n for n in range(5, 11))
"""A hyphen; a unit may begin; what may stand before a unit; scale and currency in one; the last of money, of "of"."""

HEDGE, HEDGE_END, DETERMINER = (1 << n for n in range(11, 14))
"""A hedge after numbers may begin; the last of a hedge before numbers; a determiner between hedge and number."""

WORD, STREET, LABEL_END, AGE_END = (1 << n for n in range(14, 18))
"""Letters; a kind of street; the last of words that make a number after them a label, or an age."""

JOINS, OUT_OF = 1 << 18, 1 << 19
"""Digits, or a sign that may join them to the digits before it; a word that begins what a part is out of."""

BRACKETS = {"[": "]", "{": "}", "<": ">", "(": ")"}
_MINUS_SIGNS = frozenset({"-", "−"})
_DECIMAL_SIGNS = frozenset({".", ","})
_MONEY = "money"


class Marked(Tokens):
    """Tokens with the marks of each, and two marks of nothing behind the last: the latter also stands before the first.

    `leads` are the tokens that a number may begin with.
    """

    __slots__ = ("leads", "marks")

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        """Mark the tokens of a sentence."""
        self.text, self.starts, self.ends = tokens.text, tokens.starts, tokens.ends
        self.norms, self.folds = tokens.norms, tokens.folds
        marks, leading = _of_words(lexicon)
        self.marks = list(map(marks.__getitem__, tokens.norms))
        self.marks += (0, 0)
        self.leads = list(compress(range(len(tokens.norms)), map(leading.__getitem__, tokens.norms)))


@cache
def _of_words(lexicon: Lexicon) -> tuple[Words[int], Words[int]]:
    """The marks of every word, and whether a number may begin with it."""
    marks = Words(partial(_of_word, lexicon))
    return marks, Words(lambda norm: marks[norm] & LEADS)


def _of_word(lexicon: Lexicon, norm: str) -> int:
    folded = fold(norm)
    told = {
        LEADS: norm.isnumeric() or folded in lexicon.triggers,
        FIGURE: norm.isdecimal(),
        POINT: norm in _DECIMAL_SIGNS,
        CONTINUES: norm.isnumeric() or folded in lexicon.continuations,
        MINUS: norm in _MINUS_SIGNS or folded in lexicon.minus,
        HYPHEN: norm in HYPHENS,
        UNIT: folded in lexicon.units.firsts or norm in lexicon.sign_firsts,
        BEFORE_UNIT: norm in HYPHENS or norm in BRACKETS or _links(lexicon, folded),
        CODED: any(norm.startswith(scale) and norm[len(scale) :] in _money() for scale in _scales(lexicon)),
        MONEY_END: folded in lexicon.monies.lasts or norm in lexicon.sign_lasts,
        OF_END: folded in lexicon.of.lasts,
        HEDGE: folded in lexicon.hedges_after.firsts,
        HEDGE_END: folded in lexicon.hedges_before.lasts,
        DETERMINER: folded in lexicon.determiners,
        WORD: norm[0].isalpha(),
        STREET: folded in lexicon.streets,
        LABEL_END: folded in lexicon.labels.lasts,
        AGE_END: folded in lexicon.age_bare.lasts,
        JOINS: norm.isdecimal() or norm in JOINERS,
        OUT_OF: folded in lexicon.ratio_firsts,
    }
    return sum(mark for mark, true in told.items() if true)


def _links(lexicon: Lexicon, folded: str) -> bool:
    return folded in lexicon.parts.firsts or folded in lexicon.of.firsts


@cache
def _scales(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(map(normal, lexicon.magnitudes))


@cache
def _money() -> frozenset[str]:
    return frozenset(normal(sign) for sign, unit in symbols().items() if unit.dimension == _MONEY)
