"""Find the words of outcomes in a sentence: what a question is about, and the phrases that answer it."""

from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec import Struct

from checker.grammar.stems import stem
from checker.grammar.tokens import Tokens
from checker.language.load import Language, languages, load

GAP = 3
"""Small words that may stand between two words of a phrase ("smashed in the windows")."""
_JOINTS = frozenset("'-")
ABOUT, BESIDE, ALONE = "about", "beside", "alone"


class Entry(Struct, frozen=True):
    """A phrase by its stems, and what it is for: the outcome, its part, and the side it says ("" for `about`)."""

    stems: tuple[str, ...]
    outcome: str
    part: str
    side: str


class Match(Struct, frozen=True):
    """A phrase found: its entry, and its first and last token."""

    entry: Entry
    first: int
    last: int


@cache
def sides() -> dict[str, tuple[str, ...]]:
    """The sides of every outcome, of all languages."""
    found: dict[str, set[str]] = {}
    for code in languages():
        for name, outcome in load(code).outcomes.items():
            found.setdefault(name, set()).update(outcome.beside, outcome.alone)
    return {name: tuple(sorted(each)) for name, each in found.items()}


@cache
def reaches() -> dict[str, int]:
    """The reach of every outcome that has one of its own, the longest of all languages."""
    found: dict[str, int] = {}
    for code in languages():
        for name, outcome in load(code).outcomes.items():
            found[name] = max(found.get(name, 0), outcome.reach)
    return found


def matches(tokens: Tokens, code: str) -> Iterator[Match]:
    """The phrases in a sentence: of those of one outcome and part that overlap, the first and longest."""
    language = load(code)
    present = frozenset(stem(norm, language.stemmer) for norm in tokens.norms)
    free: dict[tuple[str, bool], int] = {}
    for index, norm in enumerate(tokens.norms):
        for entry in _begun(norm, code):
            told = (entry.outcome, entry.part == ABOUT)
            if free.get(told, 0) <= index and present.issuperset(entry.stems):
                last = _ends(tokens, index, entry.stems, language)
                if last is not None:
                    free[told] = last + 1
                    yield Match(entry, index, last)


def _ends(tokens: Tokens, index: int, wanted: tuple[str, ...], language: Language) -> int | None:
    """The last token of a phrase that begins at a token; None when it does not go on."""
    at = index
    for part in wanted[1:]:
        skipped = 0
        at += 1
        while at < len(tokens) and stem(tokens.norms[at], language.stemmer) != part:
            sign = tokens.norms[at] in _JOINTS
            if skipped == GAP or not (sign or _passable(tokens, at, language.prose.stopwords)):
                return None
            skipped += not sign
            at += 1
        if at >= len(tokens):
            return None
    return at


def _passable(tokens: Tokens, at: int, frequent: frozenset[str]) -> bool:
    """Whether a token may stand inside a phrase: a frequent word, a figure, or what the figure counts."""
    return tokens.norms[at] in frequent or tokens.norms[at].isdigit() or tokens.norms[at - 1].isdigit()


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
                    stems = tuple(stem(word, language.stemmer) for word in Tokens(phrase).norms if word[0].isalnum())
                    by_first.setdefault(stems[0], set()).add(Entry(stems, name, part, side))
    order = {ABOUT: 1, BESIDE: 0, ALONE: 0}
    return {
        first: tuple(sorted(found, key=lambda e: (-len(e.stems), order[e.part], e.outcome, e.side, e.stems)))
        for first, found in by_first.items()
    }
