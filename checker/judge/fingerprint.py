"""A finding's id: what rule, on what, comparing which values; never where, nor in what order."""

from collections.abc import Iterable
from hashlib import blake2b

from checker.grammar.tokens import fold, normal
from checker.model import Assertion, Fact, Kind
from checker.values.days import Days
from checker.values.labels import Labels
from checker.values.numbers import Interval, Numbers
from checker.values.value import Possibilities

_BYTES = 6
"""12 hexadecimal digits: a report of 10,000 findings has two alike with a chance below 1 in 5,000,000."""
_SPELT = frozenset({Kind.NAME, Kind.QUOTE, Kind.WORDING})
"""Kinds whose very words are compared; of the others it is what the words mean."""


def fingerprint(rule: str, fact: Fact, members: Iterable[Assertion]) -> str:
    """12 hexadecimal digits that change with the rule, the fact's kind, attribute and subject, and the values."""
    values = sorted({compared(member) for member in members})
    what = "\x1f".join((rule, fact.kind, fact.attribute, fold(fact.subject), *values))
    return blake2b(what.encode(), digest_size=_BYTES).hexdigest()


def salted(fingerprint: str, about: Iterable[str]) -> str:
    """Another fingerprint of the same form for what is alike in all that is compared, but of another story."""
    return blake2b("\x1f".join((fingerprint, *about)).encode(), digest_size=_BYTES).hexdigest()


def compared(member: Assertion) -> str:
    """A member's value as what is compared: two wordings of one value are one, two spellings of a name are two."""
    value = member.value
    words = normal(" ".join(value.text.split())) if member.kind in _SPELT else ""
    return "|".join((member.polarity, _written(value.strict), _written(value.implied), value.unit or "", words))


def _written(values: Possibilities) -> str:
    match values:
        case Numbers(intervals=intervals):
            return ",".join(map(_interval, intervals))
        case Days():
            return ",".join(values.isoformat())
        case Labels(names=names):
            return ",".join(names)


def _interval(interval: Interval) -> str:
    opening, closing = "(" if interval.low_open else "[", ")" if interval.high_open else "]"
    return f"{opening}{interval.low:.9g};{interval.high:.9g}{closing}"
