"""Which of several like things it is: by its number ("reactor No. 2", "ligne 4"), or by the flag it sails under."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from checker.grammar.context import around
from checker.grammar.naming.lexicon import lexicon
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Assertion, Kind
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.PLACE
DESIGNATION, FLAG = "designation", "flag"
LONGEST_NUMBER = 3
"""Digits of the number of a thing: longer ones are years and quantities."""
LONGEST_MARK = 2
"""Tokens of the longest sign for a number ("n°", "No.")."""
NEAR_FLAG = 2
"""Tokens between a nationality and the word that makes it a flag's."""


class Found(Struct, frozen=True):
    """A designation in a sentence: its tokens, the sort of thing, and which one."""

    first: int
    last: int
    thing: str
    which: str


def extract(reading: Reading) -> Iterator[Assertion]:
    """The designations of things of which an article names just one: where it names several, each may be meant."""
    found = [(read, each) for read in reading.sentences for each in _found(read, reading.language.code)]
    named: dict[str, set[str]] = {}
    for _, each in found:
        named.setdefault(each.thing, set()).add(each.which)
    for read, each in found:
        if len(named[each.thing]) == 1:
            yield _assertion(each, read, reading)


def _assertion(found: Found, read: ReadSentence, reading: Reading) -> Assertion:
    span = read.tokens.span(found.first, found.last)
    value = Value(reading.article.text[span.start : span.end], Labels.of(found.which), Labels.of(found.which))
    attribute, subject = (FLAG, "") if found.thing == FLAG else (DESIGNATION, found.thing)
    return Assertion(KIND, attribute, subject, value, reading.article, span, read.sentence,
                     attribution=read.attribution, context=around(read, span))  # fmt: skip


def _found(read: ReadSentence, code: str) -> Iterator[Found]:
    things, marks, flags = _things(code), load(code).concepts.number_marks, load(code).concepts.flags
    for index, norm in enumerate(read.tokens.norms):
        if norm in things:
            yield from _numbered(read.tokens, index, things[norm], marks)
        elif norm in flags:
            yield from _flagged(read.tokens, index, code)


@cache
def _things(code: str) -> dict[str, str]:
    return {word: thing for thing, words in load(code).concepts.numbered.items() for word in words}


def _numbered(tokens: Tokens, index: int, thing: str, marks: frozenset[str]) -> Iterator[Found]:
    """The number after a thing, with or without a sign for it; or before it, with one."""
    norms = tokens.norms
    after = index + 1
    after += _mark(norms, after, marks)
    if _is_number(norms, after):
        yield Found(index, after, thing, norms[after])
    elif index > 1 and _is_number(norms, index - 1):
        length = max((n for n in range(1, LONGEST_MARK + 1) if _mark(norms, index - 1 - n, marks) == n), default=0)
        if length:
            yield Found(index - 1 - length, index, thing, norms[index - 1])


def _mark(norms: Sequence[str], start: int, marks: frozenset[str]) -> int:
    """How many tokens the sign for a number takes that begins at `start`; 0 when there is none."""
    lengths = range(LONGEST_MARK, 0, -1)
    return next((n for n in lengths if start >= 0 and "".join(norms[start : start + n]) in marks), 0)


def _is_number(norms: Sequence[str], index: int) -> bool:
    """Whether a short whole number stands at a token: no part of a decimal, and no count of what follows."""
    if not 0 <= index < len(norms) or not norms[index].isdigit() or len(norms[index]) > LONGEST_NUMBER:
        return False
    decimal = norms[index + 1 : index + 2] in (["."], [","]) and "".join(norms[index + 2 : index + 3]).isdigit()
    return not decimal and norms[index + 1 : index + 2] != ["%"]


def _flagged(tokens: Tokens, index: int, code: str) -> Iterator[Found]:
    """The nationality beside a word for a flag: "Maltese-registered", "battant pavillon maltais"."""
    nations = lexicon(code).adjectives
    for at in range(max(0, index - NEAR_FLAG), min(len(tokens), index + NEAR_FLAG + 1)):
        found = nations.at(tokens, at)
        if found:
            yield Found(min(at, index), max(found[1] - 1, index), FLAG, found[0])
            return
