"""Turn what is no prose into spaces, character for character: offsets stay those of the file."""

import re
from collections.abc import Iterable

_ADDRESS = re.compile(r"(?:https?://|\bwww\.)[^\s<>«»“”\"]+")
_AFTER_ADDRESS = ".,;:!?…)]}'’*_"
"""Characters that end the sentence around an address rather than the address."""


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with some spans turned into spaces; their line ends stay."""
    parts: list[str] = []
    position = 0
    for start, end in spans:
        parts += text[position:start], _spaces(text[start:end])
        position = end
    return "".join((*parts, text[position:]))


def without(pattern: re.Pattern[str], text: str) -> str:
    """The text without what a pattern matches; where the pattern has a group `kept`, that stays."""
    return pattern.sub(_blanked, text)


def without_addresses(text: str) -> str:
    """The text without web addresses, whose figures and words assert nothing."""
    found = ((m.start(), m.start() + len(m.group().rstrip(_AFTER_ADDRESS))) for m in _ADDRESS.finditer(text))
    return blank(text, found)


def _blanked(found: re.Match[str]) -> str:
    if "kept" not in found.re.groupindex or found["kept"] is None:
        return _spaces(found.group())
    before, after = found.string[found.start() : found.start("kept")], found.string[found.end("kept") : found.end()]
    return _spaces(before) + found["kept"] + _spaces(after)


def _spaces(text: str) -> str:
    return "".join(character if character in "\r\n" else " " for character in text)
