"""Read the noun phrase that names a speaker: its name, or the concept or head of its noun."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from checker.grammar.reading import Naming
from checker.grammar.speech.lexicon import SpeechLexicon, phrase_at
from checker.grammar.speech.runs import HYPHEN, INNER, NameRuns, Run
from checker.grammar.tokens import Tokens
from checker.model import Span

PHRASE_LIMIT = 14
"""Tokens of a noun phrase, apposition not counted: longer ones are no speakers."""


class Speaker(Struct, frozen=True):
    """Who speaks. `normal` is a concept, a folded surname or a folded noun; "" for a pronoun.

    `named` is true only of a person named here; `known` of names and of nouns that commonly speak.
    """

    span: Span
    normal: str = ""
    named: bool = False
    known: bool = False


class NounPhrases:
    """Reads noun phrases of one sentence."""

    def __init__(self, tokens: Tokens, lexicon: SpeechLexicon, namings: Sequence[Naming]) -> None:
        """Prepare to read; `namings` may be empty: then capitals tell names."""
        self._tokens = tokens
        self._lexicon = lexicon
        self._sorts = {token: naming.sort for naming in namings for token in _covered(tokens, naming.span)}
        self._persons = frozenset(token for token, sort in self._sorts.items() if sort == "person")
        self._runs = NameRuns(tokens, lexicon, self._persons)

    def capital(self, index: int) -> bool:
        """Whether a token is written with a capital."""
        return self._runs.capital(index)

    def pronoun(self, index: int) -> Speaker | None:
        """The speaker, still unknown, that a pronoun or an anaphoric phrase at a token stands for."""
        length = phrase_at(self._lexicon.anaphors, self._tokens, index)
        if length or self._tokens.norms[index] in self._lexicon.pronouns:
            return Speaker(self._tokens.span(index, index + max(length, 1) - 1))
        return None

    def read(self, start: int, stop: int) -> Speaker | None:
        """The speaker named by the noun phrase that begins at `start`, before `stop`."""
        first = self._skip_determiners(start, stop)
        end = self.end(first, stop)
        if first >= end:
            return None
        core_end = self._core_end(first, end)
        head = self._head(first, core_end)
        if head and head[1] in self._lexicon.institutions:
            return Speaker(self._tokens.span(start, end - 1), self._lexicon.institutions[head[1]], known=True)
        speaks = head is not None and self._lexicon.concept(head[1]) is not None
        run = self._runs.last(head[0] if head and speaks else first, core_end) or self._late_run(core_end, end)
        if run is None and head is not None:
            run = self._apposition(end, stop)
        if run is not None:
            return self._person(start, max(end, run[1]), head, run)
        return None if head is None else self._noun(start, end, head[1], determined=first > start)

    def _core_end(self, first: int, end: int) -> int:
        """Where a complement begins ("du Lualaba", "of Japan")."""
        return next((i for i in range(first + 1, end) if self._tokens.norms[i] in self._lexicon.of), end)

    def _person(self, start: int, end: int, head: tuple[int, str] | None, run: Run) -> Speaker:
        full = self._runs.full(run)
        personal = full or (head is not None and head[1] in self._lexicon.offices)
        named = self._sorts.get(run[1] - 1, "person" if personal else "") == "person"
        return Speaker(self._tokens.span(start, end - 1), self._runs.surname(run), named=named, known=named or full)

    def _noun(self, start: int, end: int, word: str, *, determined: bool) -> Speaker | None:
        concept = self._lexicon.concept(word)
        if concept is None and (not determined or word in self._lexicon.frequent):
            return None
        return Speaker(self._tokens.span(start, end - 1), concept or word, known=concept is not None)

    def _late_run(self, core_end: int, end: int) -> Run | None:
        """A full name after a complement that is a common noun ("le capitaine de frégate Jean Roe")."""
        run = self._runs.last(core_end, end)
        if run is None or not self._runs.full(run):
            return None
        before = self._tokens.norms[run[0] - 1]
        return None if before in self._lexicon.of or before in self._lexicon.openers else run

    def _skip_determiners(self, index: int, stop: int) -> int:
        while index < stop and self._tokens.norms[index] in self._lexicon.openers:
            index += 1
        return index

    def end(self, first: int, stop: int) -> int:
        """Where the noun phrase ends: at a sign, a verb's clause, or a preposition other than "of"."""
        lexicon, index = self._lexicon, first
        limit = min(stop, first + PHRASE_LIMIT)
        while index < limit:
            word = self._tokens.norms[index]
            if word in lexicon.enders:
                break
            if word[0].isalnum():
                index += 1
                continue
            dash = word == HYPHEN and not (self._tokens.glued(index) and self._tokens.glued(index - 1))
            if word not in INNER or dash or (word == "." and not self._abbreviated(index)):
                break
            index += 1
        return index

    def _abbreviated(self, index: int) -> bool:
        before = self._tokens.folds[index - 1] if index else ""
        return len(before) == 1 or before in self._lexicon.abbreviations

    def _head(self, first: int, end: int) -> tuple[int, str] | None:
        """The head noun: the one that speaks, if any does, else the first or last common noun."""
        nouns = [(i, self._tokens.folds[i]) for i in range(first, end) if self._common(i)]
        speaking = [noun for noun in nouns if self._lexicon.concept(noun[1])]
        nouns = speaking or [noun for noun in nouns if not self._runs.capital(noun[0])]
        if not nouns:
            return None
        return nouns[0] if self._lexicon.head_first else nouns[-1]

    def _common(self, index: int) -> bool:
        word = self._tokens.folds[index]
        return (
            word[0].isalpha()
            and index not in self._persons
            and (not self._runs.capital(index) or self._lexicon.concept(word) is not None)
        )

    def _apposition(self, end: int, stop: int) -> Run | None:
        """A full name between commas after the phrase ("the mayor, Jane Roe, …")."""
        if end >= stop or self._tokens.folds[end] != ",":
            return None
        last = self.end(end + 1, stop)
        begin = self._skip_determiners(end + 1, last)
        starts = begin < last and self._runs.capital(begin)
        run = self._runs.last(begin, self._core_end(begin, last)) if starts else None
        return run if run is not None and self._runs.full(run) else None


def _covered(tokens: Tokens, span: Span) -> range:
    return range(bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end))
