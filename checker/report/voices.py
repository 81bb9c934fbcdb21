"""Who says what: the evidence of a finding grouped by value, each source with one voice."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, takewhile

from msgspec import Struct

from checker.grammar.tokens import fold
from checker.model import Assertion, Kind
from checker.report.order import in_order, position
from checker.report.passage import ELLIPSIS
from checker.values.value import Possibilities

VALUE_LIMIT = 60
"""Characters of a value that are shown before its sources; its sentence follows."""

CONTEXT = 2
"""Words shown on each side of those in which long values differ."""


class Voice(Struct, frozen=True):
    """One source saying one value: the mention to show, and further mentions of the same."""

    shown: Assertion
    more: tuple[Assertion, ...]

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines of the further mentions, rising."""
        return tuple(sorted({assertion.line for assertion in self.more}))


class Version(Struct, frozen=True):
    """One value, and the sources that give it; of long values `value` is where they differ.

    `within` says that all versions are one article's own.
    """

    value: str
    voices: tuple[Voice, ...]
    within: bool = False

    @property
    def independent(self) -> int:
        """How many of the sources speak for themselves: copies of one text are one voice."""
        return len({voice.shown.article.voice for voice in self.voices})


def versions(evidence: Iterable[Assertion]) -> tuple[Version, ...]:
    """The values of the evidence: the one that most independent sources give first, then in reading order."""
    mentions = in_order(tuple(evidence))
    by_sets = _grouped(mentions, _sets)
    found = _short_names_joined(by_sets if len(by_sets) > 1 else _grouped(mentions, _letters))
    values = telling([mentions[0].value.text or mentions[0].quote for mentions in found])
    within = len({mention.article.path for mention in mentions}) == 1
    told = [Version(value, _voices(group), within) for value, group in zip(values, found, strict=True)]
    return tuple(sorted(told, key=lambda version: -version.independent))


def telling(values: Sequence[str]) -> list[str]:
    """The values; if one is long, only the words in which they differ with a few around them."""
    if len(values) == 1 or all(len(value) <= VALUE_LIMIT for value in values):
        return list(values)
    words = [value.split() for value in values]
    room = min(map(len, words))
    head = _shared(words, room)
    tail = _shared([found[::-1] for found in words], room - head)
    return [_between(found, max(head - CONTEXT, 0), max(tail - CONTEXT, 0)) for found in words]


def _shared(words: Sequence[list[str]], limit: int) -> int:
    """How many first words all have in common, at most `limit`."""
    alike = (len({fold(word) for word in column}) == 1 for column in zip(*words, strict=False))
    return min(sum(1 for _ in takewhile(bool, alike)), limit)


def _between(words: list[str], head: int, tail: int) -> str:
    kept = words[head : len(words) - tail]
    return " ".join([*[ELLIPSIS] * bool(head), *kept, *[ELLIPSIS] * bool(tail)])


def _voices(mentions: list[Assertion]) -> tuple[Voice, ...]:
    sources = [list(group) for _, group in groupby(mentions, key=lambda mention: mention.article.path)]
    return tuple(Voice(source[0], tuple(source[1:])) for source in sources)


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


def _short_names_joined(groups: list[list[Assertion]]) -> list[list[Assertion]]:
    """A short form of a name told with the one longer form there is of it, first in its own source ("Diarra")."""
    named = [(mention, number) for number, group in enumerate(groups) for mention in group if mention.kind is Kind.NAME]
    forms: dict[str, set[tuple[frozenset[str], int]]] = defaultdict(set)
    for mention, number in named:
        forms[mention.article.path].add((_words(mention), number))
    everywhere = frozenset().union(*forms.values())
    joined: dict[int, list[Assertion]] = defaultdict(list)
    for number, group in enumerate(groups):
        for mention in group:
            words = _words(mention)
            longer = _longer(words, forms[mention.article.path]) or _longer(words, everywhere)
            joined[longer.pop() if len(longer) == 1 else number].append(mention)
    told = (list(in_order(tuple(group))) for group in joined.values())
    return sorted(told, key=lambda group: position(group[0]))


def _longer(words: frozenset[str], forms: Iterable[tuple[frozenset[str], int]]) -> set[int]:
    """The groups of the forms that have these words and more."""
    return {group for form, group in forms if words < form}


def _words(mention: Assertion) -> frozenset[str]:
    return frozenset(_letters(mention).split())
