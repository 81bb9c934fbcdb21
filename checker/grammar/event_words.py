"""The words by which a text says what happens, of a language: events, phases of them, and telling."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from checker.grammar.clauses.lexicon import Phrases
from checker.grammar.stems import Lexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language, languages, load

UNNAMED, SPEECH, OTHER = "unnamed", "speech", "other"
"""Events without a name of their own: any misfortune; that something is told; another one than the story's."""
HAPPENING, NEUTRAL, PHASE = "happening", "neutral", "~"
"""Marks of words that only say that something happens, or nothing; what begins a mark that says which part of it."""
BEGIN, END = f"{PHASE}begin", f"{PHASE}end"
"""The phases that misfortunes have: the beginning is the misfortune itself."""
GOVERNED = 3
"""Tokens behind words of an event that end in a preposition ("apply for"): what happens there is what it is about."""
BESIDE = 3
"""Tokens around an event among which a word says that another one is meant, or which part of it."""


class Mark(Struct, frozen=True):
    """Words of an event, of a phase or of speech: the token they begin at, and the one behind them."""

    label: str
    first: int
    end: int


class EventLexicon:
    """The event words of a language, compiled."""

    def __init__(self, language: Language) -> None:
        words = language.events
        named = {**words.incidents, **words.acts, UNNAMED: words.unnamed, HAPPENING: words.happening}
        phases = {PHASE + name: said for name, said in words.phases.items()}
        self._stems = Lexicon({name: said for name, said in named.items() if said}, language)
        self._forms = Phrases({**words.forms, SPEECH: words.speech, NEUTRAL: words.neutral})
        self._phases = Phrases(phases)
        self.apart, self.joined, self.another = words.apart, words.joined, words.another
        self.anew = words.anew
        self.other_matters = words.other_matters
        self.restrictive, self.links = words.restrictive, language.framing.links
        self.dayparts, self.aside = words.dayparts, words.aside | words.lasts | words.firsts
        self.relatives, self.agents = language.predicates.relatives, language.predicates.agents
        self._participles, self._bare = words.participles, words.bare_participles
        self._auxiliaries = language.concepts.auxiliaries
        self._governing = language.speech.prepositions | language.speech.of
        self._articles = frozenset(language.timex.joints.get("article", ())) | frozenset(
            language.timex.joints.get("one", ())
        )

    def marks(self, tokens: Tokens) -> Iterator[Mark]:
        """The marks of a sentence, in order; the longest words that begin at a token win."""
        free, phased = 0, 0
        for index in range(len(tokens)):
            phase = self._phases.at(tokens.norms, index)
            if phase:
                yield Mark(phase[0], index, index + phase[1])
                phased = max(phased, index + phase[1])
            found = [f for f in (self._forms.at(tokens.norms, index), self._stems.at(tokens, index)) if f]
            if found and index >= free:
                label, length = max(found, key=lambda match: match[1])
                free = index + length
                if label != NEUTRAL and tokens.norms[free - 1] in self._governing:
                    free += GOVERNED
                quiet = label == NEUTRAL or (label == SPEECH and index < phased)
                if not quiet and not self._attributive(tokens, index, index + length):
                    yield Mark(label, index, index + length)

    def describes(self, tokens: Tokens, mark: Mark) -> bool:
        """Whether a mark is a participle without an auxiliary, in a language whose participles are no past tense."""
        return self._alone(tokens, mark.first, mark.end, self._bare)

    def _attributive(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether a participle only describes a thing: "the collapsed bridge", "le pont effondré a été …"."""
        norms = tokens.norms
        described = not self._auxiliaries.isdisjoint(norms[end : end + 1]) or norms[max(0, first - 1)] in self._articles
        return described and self._alone(tokens, first, end, self._participles)

    def _alone(self, tokens: Tokens, first: int, end: int, endings: tuple[str, ...]) -> bool:
        if end - first > 1 or not endings or not tokens.norms[first].endswith(endings):
            return False
        return self._auxiliaries.isdisjoint(tokens.norms[max(0, first - BESIDE) : first])


@cache
def event_lexicon(code: str) -> EventLexicon:
    """The compiled event words of a language."""
    return EventLexicon(load(code))


@cache
def incidents() -> frozenset[str]:
    """The names of all misfortunes, and of the one that has none."""
    return frozenset(name for code in languages() for name in load(code).events.incidents) | {UNNAMED}
