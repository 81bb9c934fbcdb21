"""Which dates of a sentence say when the whole of it happens, and which only when something beside it did.

"Founded in 1958, the dairy employs 64 people" tells of now; "In 2019 a dairy had to close" tells of 2019.
"""

from functools import lru_cache

from checker.grammar.phrases import holds
from checker.grammar.reading import ReadSentence, Timex
from checker.grammar.tokens import Tokens, norms_of, token_range
from checker.language.load import load

BESIDE = 4
"""Tokens before a date among which a participle, and the small words behind it, say what befell a thing then."""
AUXILIARY = 3
"""Tokens before a participle among which an auxiliary makes it a verb of its own."""
OPENING = 1
"""Tokens before a participle at the start of its stretch ("first held in 1994"); further on it may be a past tense
where the language writes both alike."""
_STOPS = frozenset(',;:()[]«»“”"—–')


def frames(read: ReadSentence, timex: Timex) -> bool:
    """Whether a time expression says when the main clause of its sentence happens."""
    return not (beside(read, timex) or describes(read, timex))


def describes(read: ReadSentence, timex: Timex) -> bool:
    """Whether a time expression only says when a thing went through something: "built in 1987", "élu en 2020"."""
    words, norms = load(read.language), read.tokens.norms
    first, last = token_range(read.tokens, timex.span)
    start, _ = stretch(read.tokens, first, last)
    at = first - 1
    while at >= max(start, first - BESIDE) and norms[at] in words.framing.links:
        at -= 1
    if at < start or read.keys[at] is None or not norms[at].endswith(words.framing.participles):
        return False
    past_tense = not words.events.bare_participles and at > start + OPENING
    return not past_tense and words.concepts.auxiliaries.isdisjoint(norms[max(start, at - AUXILIARY) : at])


def beside(read: ReadSentence, timex: Timex) -> bool:
    """Whether a time expression stands in a clause beside the main one, or behind a word of comparison."""
    first, last = token_range(read.tokens, timex.span)
    start, _ = stretch(read.tokens, first, last)
    words = load(read.language)
    return (
        holds(read.tokens, words.concepts.comparisons, start, first - 1)
        or not words.framing.subordinators.isdisjoint(read.tokens.norms[start:first])
        or _gerund(read, start, first)
    )


def stretch(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The tokens around some, from behind the last comma or other stop to before the next: first and end."""
    norms = tokens.norms
    start = next((i + 1 for i in range(first - 1, -1, -1) if norms[i] in _STOPS), 0)
    end = next((i for i in range(last + 1, len(norms)) if norms[i] in _STOPS), len(norms))
    return start, end


def told_past(read: ReadSentence) -> bool:
    """Whether a sentence is told in the past and does not look back from now, nor on what is so."""
    words, endings = _past(read.language)
    norms = [norm for norm in read.tokens.norms if norm not in load(read.language).framing.perfect]
    return _told_then(read) and any(norm in words or norm.endswith(endings) for norm in norms)


def told_perfect(read: ReadSentence) -> bool:
    """Whether a sentence tells what has happened, looking back from now."""
    return _told_then(read) and not load(read.language).framing.perfect.isdisjoint(read.tokens.norms)


def _told_then(read: ReadSentence) -> bool:
    """Whether nothing in a sentence says that it tells of now."""
    words = load(read.language).framing
    return words.present.isdisjoint(read.tokens.norms) and not holds(read.tokens, words.now)


@lru_cache
def _past(code: str) -> tuple[frozenset[str], tuple[str, ...]]:
    language = load(code)
    words = (norms_of(word) for word in language.timex.tense.get("past", ()))
    single = frozenset(norms[0] for norms in words if len(norms) == 1)
    return single, tuple(language.timex.tense.get("past_endings", ()))


def _gerund(read: ReadSentence, start: int, end: int) -> bool:
    """Whether a preposition with a gerund or infinitive stands among some tokens."""
    words, norms = load(read.language).framing, read.tokens.norms
    return any(
        norms[i] in words.noun_openers and norms[i + 1].endswith(words.noun_endings) for i in range(start, end - 1)
    )
