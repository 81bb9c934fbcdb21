"""One sentence as the grammar of names sees it: its tokens, the language's words, the article's vocabulary."""

from functools import cached_property

from checker.grammar.naming.lexicon import EXACT, Lexicon, Phrases
from checker.grammar.naming.vocabulary import Vocabulary, opens, shouts
from checker.grammar.tokens import Tokens

_HYPHEN = "-"
_APOSTROPHE = "'"
_STOP = "."
_L = "l"
_VOWELS = frozenset("aeiouy'")
SHORTEST_MISREAD = 3
"""Words of up to this many letters may be abbreviations rather than names with a misread capital."""
LONGEST_WORD = 8
"""Most tokens that one hyphenated or apostrophised word is read from; longer runs are no name."""


class Scene:
    """A sentence's tokens with what is needed to judge each of them."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, vocabulary: Vocabulary) -> None:
        """Put the three together."""
        self.tokens = tokens
        self.size = len(tokens)
        self.lexicon = lexicon
        self.vocabulary = vocabulary

    def __len__(self) -> int:
        """How many tokens the sentence has."""
        return self.size

    @cached_property
    def loud(self) -> bool:
        """Whether capitals mean nothing in this sentence."""
        return shouts(self.tokens, self.lexicon.sets["never"])

    def among(self, index: int, words: str) -> bool:
        """Whether token `index` is in the lexicon's set `words`."""
        if not 0 <= index < self.size:
            return False
        spelt = self.tokens.norms if words in EXACT else self.tokens.folds
        return spelt[index] in self.lexicon.sets[words]

    def sign(self, index: int) -> str:
        """The norm of token `index`, "" outside the sentence."""
        return self.tokens.norms[index] if 0 <= index < self.size else ""

    def capital(self, index: int) -> bool:
        """Whether token `index` starts with a capital, or with an l that a machine read for a capital I."""
        return 0 <= index < self.size and self._capitals[index]

    @cached_property
    def _capitals(self) -> list[bool]:
        return [
            self.tokens.text[start].isupper() or (fold.startswith(_L) and self._misread(index))
            for index, (start, fold) in enumerate(zip(self.tokens.starts, self.tokens.folds, strict=True))
        ]

    def _misread(self, index: int) -> bool:
        """Whether a word starts as no word does, with l and a consonant ("lnès"), or stands before such a word."""
        if self._clustered(index):
            return True
        short = self.sign(index).startswith(_L) and len(self.sign(index)) > 1 and not self.among(index, "never")
        return short and self._clustered(index + 1) and self.sign(index) not in self.vocabulary.lower

    def _clustered(self, index: int) -> bool:
        fold = self.tokens.folds[index] if 0 <= index < self.size else ""
        return len(fold) > SHORTEST_MISREAD and fold.startswith(_L) and not set(fold[1:3]) & _VOWELS

    def acronym(self, index: int) -> bool:
        """Whether token `index` is a word of two or more letters, all capitals."""
        return 0 <= index < self.size and len(self.sign(index)) > 1 and self.tokens.written(index).isupper()

    def phrase(self, phrases: Phrases, index: int) -> tuple[str, int] | None:
        """The concept of the phrase of a table at `index`, and the token after it."""
        return phrases.at(self.tokens, index) if 0 <= index < self.size else None

    def office(self, index: int) -> tuple[str, int] | None:
        """The concept of the office or trade at `index`, and the token after it; a trade with a capital is a name."""
        office, trade = self.phrase(self.lexicon.offices, index), self.phrase(self.lexicon.trades, index)
        longest = trade if trade and (not office or trade[1] > office[1]) else office
        if longest is None and (meant := self.phrase(self.lexicon.settings, index)):
            longest = None if self.lexicon.worlds[meant[0]].isdisjoint(self.vocabulary.lower) else meant
        if longest and longest[0] in self.lexicon.occupations and self._surname(index):
            return None
        return longest

    def _surname(self, index: int) -> bool:
        """Whether a word that names a trade, too, is written as a name here ("M. Boucher")."""
        if not self.capital(index) or self.loud:
            return False
        return self._titled(index) or not opens(self.tokens, index)

    def _titled(self, index: int) -> bool:
        """Whether a form of address stands right before token `index`, with or without its full stop."""
        stop = index > 1 and self.sign(index - 1) == _STOP and self.tokens.glued(index - 2)
        return self.lexicon.titles.before(self.tokens, index - stop) is not None

    def text(self, first: int, last: int) -> str:
        """The characters from token `first` to token `last`, both included."""
        return self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last]]

    def word(self, index: int) -> int | None:
        """The last token of the name word or initial at `index`; None if no name word stands there."""
        if not self.capital(index):
            return None
        if self._initial(index):
            return index + 1
        end = self._word_end(index)
        if end == index and (self._nameless(index) or not self.sign(index).isalpha()):
            return None
        return None if self.elided(index) or not self._proper(index, end) else end

    def elided(self, index: int) -> bool:
        """Whether token `index` is a cut word before an apostrophe (l', d')."""
        return self.sign(index + 1) == _APOSTROPHE and self.among(index, "elisions")

    def _nameless(self, index: int) -> bool:
        """Whether a word is no name: a function word or the like, unless in capitals ("US")."""
        surname = self.among(index, "prefixes") and self.capital(index + 1) and self._titled(index)
        return self.among(index, "never") and not self.acronym(index) and not surname

    def _initial(self, index: int) -> bool:
        return len(self.sign(index)) == 1 and self.tokens.glued(index) and self.sign(index + 1) == _STOP

    def _word_end(self, index: int) -> int:
        last = index
        while last + 2 < len(self) and last - index < LONGEST_WORD and self._joined(last):
            last += 2
        return last

    def _joined(self, last: int) -> bool:
        sign, after = self.sign(last + 1), self.tokens.written(last + 2)
        glued = self.tokens.glued(last) and self.tokens.glued(last + 1)
        if sign not in {_HYPHEN, _APOSTROPHE} or not glued or not after.isalpha():
            return False
        if sign == _HYPHEN:
            return True
        return not self.among(last, "elisions") and after.casefold() != self.lexicon.possessive

    def _proper(self, first: int, last: int) -> bool:
        """Whether the capitalised word from `first` to `last` can be a name, from where it stands."""
        norm = self.sign(first)
        if self.loud:
            return norm in self.vocabulary.proper
        if not opens(self.tokens, first) or norm in self.vocabulary.proper or last > first or self._titled(first):
            return True
        if norm in self.vocabulary.lower:
            return False
        particle = self.among(last + 1, "particles") or self.among(last + 1, "loose_particles")
        return self.capital(last + 1) or (particle and self.among(first, "given_names"))
