"""Predications: what a clause says was done, is being done or is to be done, by whom, and to what."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.clauses.clauses import Clause, clauses
from checker.grammar.clauses.groups import Group, verb_group
from checker.grammar.clauses.lexicon import AND, STATE, PredicateLexicon, predicate_lexicon
from checker.grammar.clauses.negation import Denial, denial
from checker.grammar.reading import ReadSentence
from checker.grammar.stems import HAPPENING
from checker.grammar.tokens import fold
from checker.language.load import Language

NAME = "@"
"""Begins the key of a word of a name."""
SIDE = 5
"""Keys of one side of a predicate that are kept: the nearest ones name who and what."""
RECEIVED = 2
"""Keys after "to" that name a receiver."""
ANTECEDENT = 8
"""Tokens before a relative clause among which its antecedent stands."""
_VALUES = frozenset("#§°")
"""Begin the keys of figures, days and ranks."""
IN_PROGRESS, COMPLETED, PLANNED = "in-progress", "completed", "planned"


class Predication(Struct, frozen=True):
    """One predicate of a clause. Tokens `first` to `last` are the predicate's, `start` up to `stop` the clause's.

    `concept` is `!happening`, or `scale/state`; `stage` how far it has got, None when the clause does not
    say. `agent` are the keys of who does it, `theme` of whom or what it concerns, `receiver` of whom it is for. `lasting`: it has been so for some time.
    """

    concept: str
    first: int
    last: int
    start: int
    stop: int
    stage: str | None
    denied: Denial | None
    agent: frozenset[str]
    theme: frozenset[str]
    receiver: frozenset[str] = frozenset()
    lasting: bool = False


def predications(read: ReadSentence, language: Language) -> Iterator[Predication]:
    """The predications of a sentence, in order."""
    yield from _Walk(read, language).predications()


class _Walk:
    """Reads the predicates of one sentence."""

    def __init__(self, read: ReadSentence, language: Language) -> None:
        self._tokens, self._language = read.tokens, language
        self._lexicon: PredicateLexicon = predicate_lexicon(language.code)
        self._keys = _named_keys(read)
        self._mark()

    def _mark(self) -> None:
        """Set the keys of notions; words that say a stage have none."""
        norms = self._tokens.norms
        for index in range(len(norms)):
            stage = self._small_word(index)
            notion = self._lexicon.notions.at(self._tokens, index)
            if stage or notion:
                length = stage[1] if stage else notion[1] if notion else 1
                self._keys[index : index + length] = [None] * length
                self._keys[index] = notion[0] if notion and not stage else None

    def _small_word(self, index: int) -> tuple[str, int] | None:
        """The phrase that says a stage, an ongoing or a denial at a token."""
        lexicon, norms = self._lexicon, self._tokens.norms
        return lexicon.stages.at(norms, index) or lexicon.ongoing.at(norms, index) or lexicon.denials.at(norms, index)

    def predications(self) -> Iterator[Predication]:
        for clause in clauses(self._tokens, self._language, self._lexicon):
            index = clause.first
            while index < clause.stop:
                length = 1
                for concept, length in self._predicates(index):  # noqa: B007 -- the last length is the step
                    yield from self._read(concept, index, length, clause)
                index += length

    def _predicates(self, index: int) -> Iterator[tuple[str, int]]:
        """The concepts of the predicates that begin at a token, and how many tokens they take."""
        act = self._lexicon.acts.at(self._tokens, index)
        key = self._keys[index]
        if act:
            yield act
        elif key and key.startswith(HAPPENING):
            yield key, 1
        state = self._lexicon.states.at(self._tokens, index)
        if state:
            yield from ((concept, state[1]) for concept in state[0].split(AND))

    def _read(self, concept: str, index: int, length: int, clause: Clause) -> Iterator[Predication]:
        group = verb_group(self._tokens, clause, index, self._language, self._lexicon)
        apposed = STATE in concept and self._begins(clause, index)
        stage = group.stage or self._stage(clause, index, length) or (COMPLETED if apposed else None)
        if stage is None:
            return
        before, after = self._sides(clause, group, index + length, stage)
        agent, theme = self._roles(clause, group, before, after, nominal=stage == IN_PROGRESS, apposed=apposed)
        yield Predication(
            concept,
            index,
            index + length - 1,
            clause.first,
            clause.stop,
            stage,
            denial(self._tokens, clause, group, self._language, self._lexicon),
            agent,
            theme,
            self._after(self._language.predicates.receivers, index + length, clause.stop, RECEIVED),
            self._lasts(clause),
        )

    def _stage(self, clause: Clause, index: int, length: int) -> str | None:
        """The stage that a predicate's own form says, or words after it."""
        words, norms = self._language.predicates, self._tokens.norms
        if norms[index].endswith(words.future_endings):
            return PLANNED
        if any(self._lexicon.ongoing.at(norms, at) for at in range(index + length, clause.stop)):
            return IN_PROGRESS
        form = " ".join(norms[index : index + length])
        return COMPLETED if form in words.past_forms or norms[index].endswith(words.past_endings) else None

    def _begins(self, clause: Clause, index: int) -> bool:
        """Whether a token begins its clause after a sign: an apposition, in force when the sentence is told."""
        return index > clause.first and not any(norm[0].isalnum() for norm in self._tokens.norms[clause.first : index])

    def _sides(self, clause: Clause, group: Group, after: int, stage: str) -> tuple[list[str], list[str]]:
        """The keys before and after a predicate; a relative clause tells of what stands before it."""
        before = [] if self._pronominal(clause, group) else _held(self._keys[clause.first : group.first])
        if not before and (clause.relative or stage == IN_PROGRESS):
            before = _held(self._keys[max(0, clause.first - ANTECEDENT) : clause.first])
        return before or self._subject(clause), _held(self._keys[after : clause.stop])

    def _pronominal(self, clause: Clause, group: Group) -> bool:
        """Whether the subject of a verb group is a pronoun."""
        pronouns = self._language.predicates.pronouns
        return group.first > clause.first and self._tokens.norms[group.first - 1] in pronouns

    def _subject(self, clause: Clause) -> list[str]:
        """The names, or else the words, before the sentence's first verb: the subject of a clause without its own."""
        norms, auxiliaries = self._tokens.norms, self._language.concepts.auxiliaries
        verb = next((i for i in range(clause.first) if norms[i] in auxiliaries), clause.first)
        keys = _held(self._keys[:verb])
        return [key for key in keys if key.startswith(NAME)] or keys[:SIDE]

    def _roles(
        self, clause: Clause, group: Group, before: list[str], after: list[str], *, nominal: bool, apposed: bool
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Who does it, and to whom or what."""
        if nominal and group.stage == IN_PROGRESS and not group.passive:
            return frozenset(), frozenset(before[-SIDE:])
        if nominal and not group.passive:
            return frozenset(), frozenset(after[:SIDE])
        if group.passive or apposed:
            return self._after(self._language.predicates.agents, group.stop, clause.stop, SIDE), frozenset(
                before[-SIDE:]
            )
        return frozenset(before[-SIDE:]), frozenset(after[:SIDE])

    def _lasts(self, clause: Clause) -> bool:
        words = self._language.predicates.still | self._language.predicates.lasting
        return any(norm in words for norm in self._tokens.norms[clause.first : clause.stop])

    def _after(self, words: frozenset[str], first: int, stop: int, most: int) -> frozenset[str]:
        """The first keys after one of some words."""
        at = next((i for i in range(first, stop) if self._tokens.norms[i] in words), stop)
        return frozenset(_held(self._keys[at:stop])[:most])


def _named_keys(read: ReadSentence) -> list[str | None]:
    """The sentence's keys, words of names marked as such: they are the same in every language."""
    keys = list(read.keys)
    for naming in read.namings:
        for index, start in enumerate(read.tokens.starts):
            if naming.span.start <= start < naming.span.end:
                norm = read.tokens.norms[index]
                keys[index] = NAME + fold(norm) if norm.isalpha() and len(norm) > 1 else None
    return keys


def _held(keys: Sequence[str | None]) -> list[str]:
    """The keys there are, without those of figures and days."""
    return [key for key in keys if key and key[0] not in _VALUES]
