"""Find the words of outcomes in a sentence: what a question is about, and the phrases that answer it."""

from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec import Struct

from checker.grammar.stems import stem
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load

GAP = 3
"""Small words that may stand between two words of a phrase ("smashed in the windows")."""
WIDE = 8
"""Words of any kind that may stand where a phrase has `ANY` ("all … backed": "all seven trustees of the fund backed"),
and in brackets of commas among them ("one of the five, the vet Orla Dunne, objected")."""
ANY = "…"
EXACT = "="
"""Begins a word of a phrase that is no other word of its stem ("=fired": a fire is none)."""
_BARRIERS = frozenset(".;:()?!—–")
"""Signs that end a phrase."""
_COMMA = ","
_JOINTS = frozenset("'-")
ABOUT, BESIDE, ALONE = "about", "beside", "alone"


class Entry(Struct, frozen=True):
    """A phrase by its stems, and what it is for: the outcome, its part, and the side it says ("" for `about`).

    `words` are the stems of its words, without the gaps and what is compared exactly.
    """

    stems: tuple[str, ...]
    outcome: str
    part: str
    side: str
    words: frozenset[str]


class Match(Struct, frozen=True):
    """A phrase found: its entry, and its first and last token."""

    entry: Entry
    first: int
    last: int


def matches(tokens: Tokens, code: str) -> Iterator[Match]:
    """The phrases in a sentence: of those of one outcome and part that overlap, the first and longest."""
    language = load(code)
    present = frozenset(stem(norm, language.stemmer) for norm in tokens.norms)
    free: dict[tuple[str, str], int] = {}
    for index, norm in enumerate(tokens.norms):
        for entry in _begun(norm, code):
            if not present.issuperset(entry.words):
                continue
            told = (entry.outcome, entry.part)
            if free.get(told, 0) <= index and _says(norm, entry.stems[0], language):
                last = _ends(tokens, index, entry.stems, language)
                if last is not None:
                    free[told] = last + 1
                    yield Match(entry, index, last)


def _ends(tokens: Tokens, index: int, wanted: tuple[str, ...], language: Language) -> int | None:
    """The last token of a phrase that begins at a token; None when it does not go on."""
    at, wide = index, False
    for part in wanted[1:]:
        if part == ANY:
            wide = True
            continue
        found = _next(tokens, at + 1, part, language, wide=wide)
        if found is None:
            return None
        at, wide = found, False
    return at


def _next(tokens: Tokens, start: int, part: str, language: Language, *, wide: bool) -> int | None:
    """The next token of a stem, over a few words: small ones, or any where the phrase has a gap."""
    skipped, commas = 0, 0
    for at in range(start, len(tokens)):
        norm = tokens.norms[at]
        commas += norm == _COMMA
        if _says(norm, part, language) and commas % 2 == 0:
            return at
        sign = norm in _JOINTS or (wide and norm == _COMMA)
        passes = norm not in _BARRIERS if wide else sign or _passable(tokens, at, language)
        if skipped == (WIDE if wide else GAP) or not passes:
            return None
        skipped += not sign
    return None


def _says(norm: str, part: str, language: Language) -> bool:
    """Whether a word is the one that a phrase has: of its stem, or exactly it."""
    return norm == part[1:] if part.startswith(EXACT) else stem(norm, language.stemmer) == part


def _passable(tokens: Tokens, at: int, language: Language) -> bool:
    """Whether a token may stand inside a phrase: a frequent word, a figure, or what the figure counts."""
    norm = tokens.norms[at]
    small = norm in language.prose.stopwords or norm in language.predicates.emphatic
    return small or norm in numbers(language.code) or norm.isdigit() or tokens.norms[at - 1].isdigit()


@cache
def numbers(code: str) -> frozenset[str]:
    """The words of the numbers below a hundred."""
    numerals = load(code).numerals
    return frozenset(word for words in (*numerals.units.values(), *numerals.tens.values()) for word in words)


@lru_cache(maxsize=100_000)
def _begun(norm: str, code: str) -> tuple[Entry, ...]:
    """The phrases that a word begins, the longest first."""
    return _entries(code).get(stem(norm, load(code).stemmer), ())


@cache
def _entries(code: str) -> dict[str, tuple[Entry, ...]]:
    language = load(code)
    by_first: dict[str, set[Entry]] = {}
    for name, outcome in language.outcomes.items():
        parts = [(ABOUT, {"": outcome.about}), (BESIDE, outcome.beside), (ALONE, outcome.alone)]
        for part, sides in parts:
            for side, phrases in sides.items():
                for phrase in phrases:
                    stems = _stems(phrase, language)
                    first = stem(stems[0][1:], language.stemmer) if stems[0].startswith(EXACT) else stems[0]
                    words = frozenset(each for each in stems if each != ANY and not each.startswith(EXACT))
                    by_first.setdefault(first, set()).add(Entry(stems, name, part, side, words))
    order = {ALONE: 0, BESIDE: 1, ABOUT: 2}
    return {
        first: tuple(sorted(found, key=lambda e: (-len(e.stems), order[e.part], e.outcome, e.side, e.stems)))
        for first, found in by_first.items()
    }


def _stems(phrase: str, language: Language) -> tuple[str, ...]:
    """The stems of a phrase's words; a gap, or a word to be compared exactly, is marked."""
    norms = Tokens(phrase).norms
    return tuple(
        norm if norm == ANY else EXACT + norm if exact else stem(norm, language.stemmer)
        for norm, exact in zip(norms, (False, *(before == EXACT for before in norms)), strict=False)
        if norm[0].isalnum() or norm == ANY
    )
