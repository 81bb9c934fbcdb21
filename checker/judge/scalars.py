"""What an unquoted word of a YAML file means: YAML 1.2's core schema, with less.

`no`, `off`, `12:30`, `010`, `1_000`, `0x1F` and `1e400` are text: what is written is what is meant.
"""

import re

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]

_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


def plain_scalar(value: str) -> Plain:
    """What an unquoted scalar means: text, unless it is plainly a number, true, false or nothing."""
    if value in _WORDS:
        return _WORDS[value]
    first = value[0]
    if first.isdecimal() or first in "+-":
        if _INT.fullmatch(value):
            return int(value)
        if _FLOAT.fullmatch(value):
            return float(value)
    return value
