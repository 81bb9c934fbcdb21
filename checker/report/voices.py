"""Who says what: the evidence of a finding grouped by value, each source with one voice."""

from collections.abc import Callable, Iterable
from itertools import groupby

from msgspec import Struct

from checker.grammar.tokens import fold
from checker.model import Assertion
from checker.report.order import in_order
from checker.values.value import Possibilities


class Voice(Struct, frozen=True):
    """One source saying one value: the mention to show, and further mentions of the same."""

    shown: Assertion
    more: tuple[Assertion, ...]

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines of the further mentions, rising."""
        return tuple(sorted({assertion.line for assertion in self.more}))


class Version(Struct, frozen=True):
    """One value, and the sources that give it."""

    value: str
    voices: tuple[Voice, ...]


def versions(evidence: Iterable[Assertion]) -> tuple[Version, ...]:
    """The values of the evidence: the one that most sources give first, then in reading order."""
    mentions = in_order(tuple(evidence))
    by_sets = _grouped(mentions, _sets)
    found = by_sets if len(by_sets) > 1 else _grouped(mentions, _letters)
    return tuple(sorted(map(_version, found), key=lambda version: -len(version.voices)))


def outlet(assertion: Assertion) -> str:
    """How a source is called: its outlet, or its file without the folders."""
    return assertion.article.outlet or assertion.article.path.replace("\\", "/").rsplit("/", 1)[-1]


def _version(mentions: list[Assertion]) -> Version:
    sources = [list(group) for _, group in groupby(mentions, key=lambda mention: mention.article.path)]
    voices = tuple(Voice(source[0], tuple(source[1:])) for source in sources)
    return Version(mentions[0].value.text or mentions[0].quote, voices)


def _grouped(mentions: Iterable[Assertion], key: Callable[[Assertion], object]) -> list[list[Assertion]]:
    groups: dict[object, list[Assertion]] = {}
    for mention in mentions:
        groups.setdefault(key(mention), []).append(mention)
    return list(groups.values())


def _sets(assertion: Assertion) -> tuple[Possibilities, Possibilities, str | None, str]:
    value = assertion.value
    return value.strict, value.implied, value.unit, assertion.polarity


def _letters(assertion: Assertion) -> str:
    return fold(assertion.value.text)
