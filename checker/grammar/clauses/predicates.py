"""Predications: what a clause says was done, is being done or is to be done, by whom, and to what."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.clauses.clauses import Clause, clauses
from checker.grammar.clauses.groups import verb_group
from checker.grammar.clauses.lexicon import AND, STATE, PredicateLexicon, Word, predicate_lexicon, word_of
from checker.grammar.clauses.negation import Denial, denial
from checker.grammar.clauses.participants import NAME, Scene, named_keys
from checker.grammar.clauses.stages import COMPLETED, anterior, form_stage, lasting
from checker.grammar.reading import ReadSentence
from checker.grammar.stems import HAPPENING
from checker.grammar.tokens import fold
from checker.language.load import Language


class Predication(Struct, frozen=True):
    """One predicate of a clause. Tokens `first` to `last` are the predicate's, `start` up to `stop` the clause's.

    `concept` is `!happening`, or `scale/state`; `stage` how far it has got, None when the clause does not
    say. `agent` are the keys of who does it, `theme` of whom or what it concerns, `receiver` of
    whom it is for. `lasting`: it has been so for some time; `anterior`:
    it was so before the story told.
    """

    concept: str
    first: int
    last: int
    start: int
    stop: int
    stage: str | None
    denied: Denial | None
    lasting: bool
    anterior: bool
    agent: frozenset[str]
    theme: frozenset[str]
    receiver: frozenset[str]


def predications(read: ReadSentence, language: Language) -> Iterator[Predication]:
    """The predications of a sentence, in order."""
    words = [word_of(norm, language.code) for norm in read.tokens.norms]
    told = any(word.predicate for word in words)
    if told or any(key is not None and key[0] == HAPPENING for key in read.keys):
        yield from _Walk(read, language, words).predications()


class _Walk:
    """Reads the predicates of one sentence."""

    def __init__(self, read: ReadSentence, language: Language, words: list[Word]) -> None:
        self._tokens, self._language, self._words = read.tokens, language, words
        self._lexicon: PredicateLexicon = predicate_lexicon(language.code)
        self._keys = named_keys(read)
        self._scene = Scene(read.tokens, self._keys, language)
        self._mark()
        self._name_first()

    def _mark(self) -> None:
        """Set the keys of notions; words that say a stage have none."""
        for index, word in enumerate(self._words):
            if not (word.small or word.notion):
                continue
            stage = self._small_word(index) if word.small else None
            notion = self._lexicon.notions.at(self._tokens, index) if word.notion else None
            if stage or notion:
                length = stage[1] if stage else notion[1] if notion else 1
                self._keys[index : index + length] = [None] * length
                self._keys[index] = notion[0] if notion and not stage else None

    def _name_first(self) -> None:
        """A bare singular noun that begins a sentence before its verb is a name, known or not ("Tansy bought …")."""
        norms, key = self._tokens.norms, self._keys[0] if self._keys else None
        plain = key is not None and key[0].isalpha() and not norms[0].endswith(self._language.concepts.plural_endings)
        verbal = len(norms) > 1 and (
            self._small_word(1) is not None or norms[1] in self._language.predicates.past_forms
        )
        if plain and verbal and self._tokens.written(0)[0].isupper():
            self._keys[0] = NAME + fold(norms[0])

    def _small_word(self, index: int) -> tuple[str, int] | None:
        """The phrase that says a stage, an ongoing or a denial at a token."""
        lexicon, norms = self._lexicon, self._tokens.norms
        return lexicon.stages.at(norms, index) or lexicon.ongoing.at(norms, index) or lexicon.denials.at(norms, index)

    def predications(self) -> Iterator[Predication]:
        """The predications of the sentence; a token inside a longer predicate begins no other."""
        told = [i for i, word in enumerate(self._words) if word.predicate or (self._keys[i] or " ")[0] == HAPPENING]
        for clause in clauses(self._tokens, self._language, self._lexicon):
            free = clause.first
            for index in told[bisect_left(told, clause.first) : bisect_left(told, clause.stop)]:
                found = self._predicates(index) if index >= free else []
                for concept, length in found:
                    free = max(free, index + length)
                    yield from self._read(concept, index, length, clause)

    def _predicates(self, index: int) -> list[tuple[str, int]]:
        """The concepts of the predicates that begin at a token, and how many tokens they take."""
        key = self._keys[index]
        happening = [(key, 1)] if key and key[0] == HAPPENING else []
        if not self._words[index].predicate:
            return happening
        act = self._lexicon.acts.at(self._tokens, index)
        state = self._lexicon.states.at(self._tokens, index)
        states = [(concept, state[1]) for concept in state[0].split(AND)] if state else []
        return ([act] if act else happening) + states

    def _read(self, concept: str, index: int, length: int, clause: Clause) -> Iterator[Predication]:
        tokens, language, lexicon = self._tokens, self._language, self._lexicon
        group = verb_group(tokens, clause, index, language, lexicon)
        apposed = STATE in concept and self._begins(clause, index)
        formed = group.stage or form_stage(tokens, clause, range(index, index + length), language, lexicon)
        stage = formed or (COMPLETED if apposed else None)
        if stage is None:
            return
        found = self._scene.participants(clause, group, index + length, stage, apposed=apposed)
        yield Predication(
            concept=concept,
            first=index,
            last=index + length - 1,
            start=clause.first,
            stop=clause.stop,
            stage=stage,
            denied=denial(tokens, clause, group, language, lexicon),
            lasting=lasting(tokens, clause, language),
            anterior=anterior(tokens, clause, language),
            agent=found.agent,
            theme=found.theme,
            receiver=found.receiver,
        )

    def _begins(self, clause: Clause, index: int) -> bool:
        """Whether a token begins its clause after a sign: an apposition, in force when the sentence is told."""
        return index > clause.first and not any(norm[0].isalnum() for norm in self._tokens.norms[clause.first : index])
