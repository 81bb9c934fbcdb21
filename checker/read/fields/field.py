"""A key of a YAML mapping with its value and place, and the error of a text that is none."""

from msgspec import Struct


class YamlError(ValueError):
    """The text is no YAML mapping; `line` and `column` count from 1."""

    def __init__(self, what: str, line: int = 1, column: int = 1) -> None:
        super().__init__(what)
        self.line = line
        self.column = column


class Field(Struct, frozen=True):
    """One key and its value. `value` is None when it is no single text; `nested` then holds the fields of a mapping.

    `start` and `end` are the offsets of the value's own characters, inside its quotes; `line` and
    `column` are the key's, from 1.
    """

    key: str
    value: str | None
    start: int
    end: int
    line: int
    column: int
    nested: tuple["Field", ...] = ()
