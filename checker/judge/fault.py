"""What is wrong in a configuration file, shown with the line it is on; all faults of all files at once."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from checker.errors import ConfigurationError, Place

SIMILAR = 60
"""Ratio of 0 to 100 from which a known word is offered for a wrong one: below it the guess would mislead."""
SHOWN_WIDTH = 100
"""Characters of an offending line that are shown: more would wrap in an editor's terminal."""


class Fault(Struct, frozen=True):
    """One fault: where (lines and columns from 1), what, how many characters of which line, and what to do."""

    path: str
    what: str
    line: int | None = None
    column: int | None = None
    width: int = 1
    source: str = ""
    hint: str | None = None

    @property
    def place(self) -> Place:
        """Where the fault is."""
        return Place(self.path, self.line, self.column)

    def __str__(self) -> str:
        """Place and fault; the line with a caret under it; what to do."""
        shown = [f"{self.place}: {self.what}", *self._excerpt()]
        return "\n".join([*shown, f"      {self.hint}"] if self.hint else shown)

    def _excerpt(self) -> Iterable[str]:
        if self.line is None or self.column is None or not self.source.strip():
            return ()
        first = max(0, self.column - SHOWN_WIDTH // 2) if len(self.source) > SHOWN_WIDTH else 0
        line = self.source[first : first + SHOWN_WIDTH].rstrip().replace("\t", "→")
        caret = " " * (self.column - 1 - first) + "^" * max(1, min(self.width, len(line) - self.column + 1 + first))
        return f"{self.line:>5} | {line}", f"      | {caret}"


class FaultsError(ConfigurationError):
    """Every fault of the files that were read; nothing that is wrong is dropped in silence."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n\n".join(map(str, self.faults)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The known word most like a wrong one as a question, else all there are."""
    from rapidfuzz import process  # noqa: PLC0415 - needed only to word an error

    choices = sorted(known)
    best = process.extractOne(word.casefold(), choices, score_cutoff=SIMILAR)
    if best:
        return f"did you mean `{best[0]}`?"
    return f"expected one of: {', '.join(choices)}" if choices else "none is expected here"
