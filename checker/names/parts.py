"""A written name taken apart: words, initials, particles, suffixes; scripts other than Latin transliterated."""

import re
from collections.abc import Sequence
from functools import lru_cache

from anyascii import anyascii
from msgspec import Struct

from checker.grammar.tokens import fold
from checker.names.words import name_words

_SPLIT = re.compile(r"[\s,.·・\-‐‑–/]+")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MARKS = str.maketrans("", "", "'’ʼ‘`\"()[]ʿʾ")
_LOOKALIKE = str.maketrans("01358", "oiseb")
"""Digits read or typed for letters."""
_SIGNS = (("\u3400", "\u9fff"), ("\uac00", "\ud7a3"))
"""Chinese characters and Korean syllables: scripts where one sign is one word of a name."""


class Part(Struct, frozen=True):
    """One word of a name: `text` in plain lower-case Latin letters; an initial is one letter."""

    text: str

    @property
    def initial(self) -> bool:
        """Whether only the first letter of the word is given."""
        return len(self.text) == 1


class Parts(Struct, frozen=True):
    """The parts of one name in the order written, without titles, particles and suffixes.

    `filiation` says that the name tells who is whose child ("X bin Y"): its order cannot be turned.
    `signs` is the name as written where each sign is a syllable or word (Chinese, Korean), else "".
    """

    words: tuple[Part, ...]
    suffixes: frozenset[str] = frozenset()
    filiation: bool = False
    signs: str = ""

    @property
    def joined(self) -> str:
        """All letters in the order written."""
        return "".join(part.text for part in self.words)


def parts_of(written: Sequence[str]) -> Parts:
    """Take a name apart; `written` are its words, or one string with the whole name."""
    return _parts(tuple(written))


@lru_cache(maxsize=200_000)
def _parts(written: tuple[str, ...]) -> Parts:
    known = name_words()
    words = [plain for word in written for plain in _plain(word)]
    suffixes = frozenset(word for word in words[1:] if word in known.suffixes)
    kept = [word for word in words if word not in suffixes]
    while len(kept) > 1 and kept[0] in known.titles:
        kept = kept[1:]
    bare = [word for word in kept if word not in known.particles or len(word) == 1]
    filiation = any(word in known.filiation for word in kept[1:])
    signs = "".join(c for word in written for c in word if _is_sign(c))
    return Parts(tuple(Part(word) for word in _unstuttered(bare or kept)), suffixes, filiation, signs)


def _is_sign(character: str) -> bool:
    return any(first <= character <= last for first, last in _SIGNS)


def _unstuttered(words: list[str]) -> list[str]:
    """The words without a first word that is written twice."""
    return words[1:] if len(words) > 2 and words[0] == words[1] and len(words[0]) > 1 else words  # noqa: PLR2004


def _plain(word: str) -> list[str]:
    """A written word as plain Latin words: hyphens split, marks gone, camel case and initials parted."""
    if any(map(_is_sign, word)):
        return _syllables(word)
    latin = word if word.isascii() else anyascii(fold_case_kept(word))
    pieces = [piece for chunk in _SPLIT.split(latin.translate(_MARKS)) for piece in _uncamelled(chunk)]
    return [letter for piece in pieces for letter in _initials(piece) if letter]


def _uncamelled(chunk: str) -> list[str]:
    """The words of a chunk that lost its spaces ("RamiMakhlouf"), but not "McReady"."""
    pieces = _INNER_CAPITAL.split(chunk)
    return [chunk] if pieces[0].casefold() in name_words().prefixes else pieces


def _syllables(word: str) -> list[str]:
    """A name in signs: each chunk a word, or where there is only one chunk, its first sign the surname."""
    chunks = [chunk for chunk in _SPLIT.split(word) if chunk]
    if len(chunks) == 1 and len(word) > 1:
        chunks = [word[0], word[1:]]
    return [anyascii(chunk).casefold() for chunk in chunks]


def fold_case_kept(word: str) -> str:
    """Without accents, with its capitals; letters that only a script conversion can spell stay."""
    return "".join(fold(c).upper() if c.isupper() and len(fold(c)) == 1 else c for c in word)


def _initials(piece: str) -> list[str]:
    """Two or three consonant capitals are initials ("JC"); anything else is one word."""
    plain = "".join(c for c in piece.casefold().translate(_LOOKALIKE) if c.isalnum())
    if piece.isupper() and len(piece) == 2 and not set(plain) & set("aeiouy"):  # noqa: PLR2004 - two letters
        return list(plain)
    return [plain]
