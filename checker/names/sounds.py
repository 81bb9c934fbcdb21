"""Keys under which different spellings of one name part meet.

`sound` undoes the habits of transliteration between French, English and scientific usage for names written in
Cyrillic, Arabic, Chinese and West African languages; `frame` keeps only its consonants.
"""

import re
from functools import lru_cache

_RULES: tuple[tuple[str, str], ...] = (
    ("(?<=[aeiou]n)e$", ""),
    ("^ma?c(?=[b-df-hj-np-tv-z])", "mk"),
    ("chtch|shch|tsch|tch|sch|tsh", "S"),
    ("^x|ch|sh|cz|hs", "S"),
    ("x", "ks"),
    ("dzh|dj|dg|zh|j(?=[aeiou])", "J"),
    ("kh|ck|qu|q|c(?![eiy])", "k"),
    ("c", "s"),
    ("gh|gu(?=[eiy])", "g"),
    ("ph", "f"),
    ("th|dh", "t"),
    ("tz|ts|ds", "z"),
    ("w|ff$|v", "v"),
    ("^(?:iou|you|yu|iu|ju)", "u"),
    ("iou|you|yu|iu|eou|ou|oo|oe|o|u", "u"),
    ("^(?:ye|ie|je)", "i"),
    ("e?au(?:l?[tdsx])?$", "u"),
    ("e?au", "u"),
    ("ay|ai|ei|ey|ae", "i"),
    ("iy|yi|ii|ij|ee|ie|ea|y|e|i|j", "i"),
    ("(?<=[a-zA-Z])h(?![aiu])", ""),
)
_COMPILED = tuple((re.compile(pattern), to) for pattern, to in _RULES)
_REPEAT = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<!^)[aiu]|h")


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """How a plain lower-case word sounds, one letter a sound; equal for usual transliterations of one name."""
    word = _REPEAT.sub(r"\1", word)
    for pattern, to in _COMPILED:
        word = pattern.sub(to, word)
    return _REPEAT.sub(r"\1", word)


@lru_cache(maxsize=200_000)
def frame(word: str) -> str:
    """The consonants of a word's sound, and its first letter: what vowels written or not cannot change."""
    return _VOWELS.sub("", sound(word))
