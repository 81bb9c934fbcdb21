"""Read a pair's verdict again the way a rule asks: its tolerance, evolution, attribution policy and exceptions."""

from checker.grammar.tokens import fold
from checker.judge.distance import gap
from checker.judge.order import turn_of
from checker.judge.rule import AttributionPolicy, Evolution, Exemption, Rule, Tolerance, Turn
from checker.model import Assertion, Fact, Pair
from checker.values.numbers import Numbers
from checker.values.value import Possibilities, Value, Verdict

_MEASURED = (Verdict.CONFLICT, Verdict.IMPRECISE)


def reread(rule: Rule, fact: Fact, pair: Pair) -> Verdict:
    """The verdict on a pair by a rule."""
    first, second = fact.members[pair.first], fact.members[pair.second]
    verdict = pair.verdict
    if verdict is Verdict.CONSISTENT or any(_accepted(exception, fact, first, second) for exception in rule.exceptions):
        return Verdict.CONSISTENT
    if verdict is Verdict.DISPUTED and rule.attribution is AttributionPolicy.IGNORE:
        verdict = Verdict.CONFLICT
    if rule.evolution is not None:
        verdict = _evolved(rule.evolution, verdict, first, second)
    return _tolerated(rule.tolerance, verdict, first.value, second.value)


def _tolerated(tolerance: Tolerance, verdict: Verdict, a: Value, b: Value) -> Verdict:
    if verdict not in _MEASURED or tolerance == Tolerance():
        return verdict
    if _near(tolerance, a.implied, b.implied):
        return Verdict.CONSISTENT
    return Verdict.IMPRECISE if _near(tolerance, a.strict, b.strict) else verdict


def _near(tolerance: Tolerance, a: Possibilities, b: Possibilities) -> bool:
    distance = gap(a, b)
    if distance is None:
        return False
    if isinstance(a, Numbers):
        return distance.size <= max(tolerance.absolute, tolerance.relative * distance.scale)
    return distance.size <= tolerance.days


def _evolved(evolution: Evolution, verdict: Verdict, first: Assertion, second: Assertion) -> Verdict:
    """Whether a difference is a rightful change, by the order in which the two articles came out."""
    if verdict not in (*_MEASURED, Verdict.EVOLVES):
        return verdict
    if evolution is Evolution.NEVER:
        return Verdict.CONFLICT if verdict is Verdict.EVOLVES else verdict
    turn = turn_of(first, second)
    if turn is Turn.NONE:
        return verdict
    return Verdict.EVOLVES if _rightful(evolution, turn) else Verdict.CONFLICT


def _rightful(evolution: Evolution, turn: Turn) -> bool:
    rightful = {Evolution.RISES: Turn.HIGHER, Evolution.FALLS: Turn.LOWER}
    return evolution is Evolution.EITHER or rightful.get(evolution) is turn


def _accepted(exception: Exemption, fact: Fact, first: Assertion, second: Assertion) -> bool:
    members = (first, second)
    return (
        _all_in(exception.values, [member.quote for member in members])
        and _all_in(exception.outlets, [member.article.outlet for member in members])
        and _all_in(exception.subjects, [fact.subject])
    )


def _all_in(allowed: tuple[str, ...], words: list[str]) -> bool:
    return not allowed or {fold(word) for word in words} <= {fold(word) for word in allowed}
