"""The choice among rules that may begin at one token."""

from collections.abc import Sequence
from functools import lru_cache, reduce
from operator import or_

from checker.grammar.timex.rules import ANYTHING, GATES, PLACES, UNREAD, Rule
from checker.grammar.timex.scan import Found, Scan

_CHOICES = 4096
"""How many sets of rules are kept, by the kinds that choose them."""


class Choice:
    """The longest reading of some rules, the first of equals, read only once at each token of a sentence.

    At a token only those rules are read that may begin there.
    """

    __slots__ = ("_beginning", "_needed", "_place", "_wanted")

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Take the rules, in the order of their rank."""
        gates = tuple(GATES.get(rule, (ANYTHING, ANYTHING, rule)) for rule in rules)
        self._wanted = reduce(or_, (wanted for wanted, _, _ in gates))
        self._needed = reduce(or_, (needed for _, needed, _ in gates if needed != ANYTHING), 0)

        @lru_cache(maxsize=_CHOICES)
        def beginning(heads: int, ahead: int) -> tuple[Rule, ...]:
            return tuple(rule for wanted, needed, rule in gates if _open(wanted, heads) and _open(needed, ahead))

        self._beginning, self._place = beginning, next(PLACES)
        GATES[self] = self._wanted, ANYTHING, self

    def beginning(self, heads: int, ahead: int) -> tuple[Rule, ...]:
        """The rules that may begin at a token with these heads and these kinds ahead of it."""
        wanted = heads & self._wanted
        return self._beginning(wanted, ahead & self._needed) if wanted else ()

    def __call__(self, scan: Scan, i: int) -> Found | None:
        """The longest reading at token `i`."""
        heads = scan.known_heads.get(i)
        if heads is None:
            heads = scan.heads(i)
        if not heads & self._wanted:
            return None
        key = self._place + i
        best: Found | None = scan.memory.get(key, UNREAD)
        if best is not UNREAD:
            return best
        best = None
        for rule in self._beginning(heads & self._wanted, scan.ahead[i] & self._needed):
            reading = rule(scan, i)
            if reading is not None and (best is None or reading.end > best.end):
                best = reading
        scan.memory[key] = best
        return best


def _open(wanted: int, there: int) -> bool:
    return wanted == ANYTHING or bool(wanted & there)
