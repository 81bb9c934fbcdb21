"""A finding's id: what rule, on what, comparing which values; never where, nor in what order."""

from collections.abc import Iterable
from hashlib import blake2b

from checker.grammar.tokens import fold
from checker.model import Assertion, Fact
from checker.values.days import Days
from checker.values.labels import Labels
from checker.values.numbers import Numbers
from checker.values.value import Possibilities

_BYTES = 6
"""12 hexadecimal digits: a million findings collide with a chance below 1 in 500."""


def fingerprint(rule: str, fact: Fact, evidence: Iterable[Assertion]) -> str:
    """12 hexadecimal digits that change with the rule, the fact's kind, attribute and subject, and the values."""
    values = sorted({compared(member) for member in evidence})
    what = "\x1f".join((rule, fact.kind, fact.attribute, fold(fact.subject), *values))
    return blake2b(what.encode(), digest_size=_BYTES).hexdigest()


def compared(member: Assertion) -> str:
    """A member's value as what is compared: two wordings of one value are one, two spellings of a name are two."""
    value = member.value
    sets = "|".join((_written(value.strict), _written(value.implied)))
    return f"{member.polarity}:{sets}:{value.unit or ''}"


def _written(values: Possibilities) -> str:
    match values:
        case Numbers(intervals=intervals):
            return ",".join(
                f"{i.low:.9g}{'(' if i.low_open else '['}{i.high:.9g}{')' if i.high_open else ']'}" for i in intervals
            )
        case Days():
            return ",".join(values.isoformat())
        case Labels(names=names):
            return ",".join(names)
