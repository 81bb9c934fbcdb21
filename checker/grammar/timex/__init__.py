"""Time expressions: what the words of a sentence say of days, as sets.

Two steps: `parse_timexes` reads words into symbols, `resolve_timexes` anchors the symbols on the publication day,
itself a set. `find_timexes` does both for one sentence; `resolve_anaphora` for a whole
article, and lets "alors" and "la veille" point to the dates before them.
"""

from checker.grammar.timex.discourse import resolve_anaphora
from checker.grammar.timex.find import find_timexes, resolve_timexes
from checker.grammar.timex.parse import Mention, parse_timexes

__all__ = ["Mention", "find_timexes", "parse_timexes", "resolve_anaphora", "resolve_timexes"]
