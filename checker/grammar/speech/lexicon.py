"""The `speech` section of a language, compiled for look-up by folded words."""

from collections.abc import Iterable, Sequence
from functools import cache

from checker.grammar.tokens import Tokens, fold, normal, norms_of
from checker.language.load import load
from checker.language.speech import Conjugation

GAP = "…"
"""In a phrase: a few words may stand between."""
GAP_WINDOW = 10
"""Tokens that such a gap may take."""

Phrase = tuple[str, ...]


class SpeechLexicon:
    """What one language offers to attribute speech; only nouns are folded: accents tell "des" from "dès"."""

    def __init__(self, code: str) -> None:
        """Compile the section of a language."""
        language = load(code)
        words = language.speech
        self.words = words
        self.finite = _forms(words.verbs, finite=True)
        self.participles = _forms(words.verbs, finite=False)
        self.manner_finite = _forms(words.manner_verbs, finite=True)
        self.manner_participles = _forms(words.manner_verbs, finite=False)
        self.verb_phrases = _by_first(words.verb_phrases)
        self.according_to = _by_first(words.according_to)
        self.viewpoints = _by_first(words.viewpoints)
        self.impersonal = _by_first(words.impersonal)
        self.anaphors = _by_first(words.anaphors)
        self.being, self.having = _normal(words.being), _normal(words.having)
        self.determiners, self.of = _normal(words.determiners), _normal(words.of)
        self.agents, self.subordinators = _normal(words.agents), _normal(words.subordinators)
        self.prepositions = _normal(words.prepositions) | self.agents
        self.openers = self.determiners | {"'"}
        self.governing = self.prepositions - _normal(words.conjunctive)
        self.enders = self.subordinators | self.prepositions | _normal(words.pronouns) | self.being | self.having
        self.pronouns, self.clitics = _normal(words.pronouns), _normal(words.clitics)
        self.institutions = _concepts(words.institutions)
        self.offices = _concepts(words.offices)
        self.abbreviations = _normal(language.prose.abbreviations)
        self.head_first = words.head_first
        self.frequent = _normal(language.prose.stopwords)
        self.reflexives = _normal(words.reflexives)

    def concept(self, word: str) -> str | None:
        """The concept of a noun that can speak."""
        return self.institutions.get(word) or self.offices.get(word)

    def titles(self, word: str) -> bool:
        """Whether a folded word stands before a person's name: an office or an abbreviated title."""
        return word in self.offices or word in self.abbreviations


@cache
def speech_lexicon(code: str) -> SpeechLexicon:
    """The compiled section of a language."""
    return SpeechLexicon(code)


def phrase_at(phrases: dict[str, list[Phrase]], tokens: Tokens, index: int) -> int:
    """How many tokens the longest phrase that begins at a token takes; 0 when none does."""
    candidates = phrases.get(tokens.norms[index])
    return max(_length(phrase, tokens, index) for phrase in candidates) if candidates else 0


def _length(phrase: Phrase, tokens: Tokens, index: int) -> int:
    if GAP not in phrase:
        return len(phrase) if _stands(phrase, tokens, index) else 0
    at = phrase.index(GAP)
    head, tail = phrase[:at], phrase[at + 1 :]
    after = index + len(head)
    if not _stands(head, tokens, index):
        return 0
    ends = range(after + 1, min(after + 1 + GAP_WINDOW, len(tokens)))
    return next((end + len(tail) - index for end in ends if _stands(tail, tokens, end)), 0)


def _stands(words: Sequence[str], tokens: Tokens, index: int) -> bool:
    return tuple(tokens.norms[index : index + len(words)]) == tuple(words)


def _forms(verbs: Iterable[Conjugation], *, finite: bool) -> frozenset[str]:
    pairs = ((verb, verb.endings if finite else verb.participles) for verb in verbs)
    return frozenset(normal(stem + ending) for verb, endings in pairs for stem in verb.stems for ending in endings)


def _normal(words: Iterable[str]) -> frozenset[str]:
    return frozenset(normal(word) for word in words)


def _by_first(phrases: Iterable[str]) -> dict[str, list[Phrase]]:
    table: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        words = norms_of(phrase)
        table.setdefault(words[0], []).append(words)
    return table


def _concepts(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {fold(word): concept for concept in sorted(table) for word in table[concept]}
