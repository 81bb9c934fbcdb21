"""Put what an article states beside what follows from its own figures."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.align.facts import make_fact
from checker.model import Assertion, Fact, Kind
from checker.values.value import Verdict, compare

KINDS = frozenset({Kind.ARITHMETIC})


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each check of one article; `subject` numbers the checks of an article.

    The fact itself has no subject: where in its article a check stands is no part of its fingerprint.
    """
    checks: dict[tuple[str, str, str], list[Assertion]] = {}
    for assertion in assertions:
        checks.setdefault((assertion.article.path, assertion.attribute, assertion.subject), []).append(assertion)
    for members in checks.values():
        fact = replace(make_fact(members, _verdict), subject="")
        yield fact if fact.pairs else replace(fact, verdict=Verdict.CONFLICT)


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    return compare(a.value, b.value).verdict
