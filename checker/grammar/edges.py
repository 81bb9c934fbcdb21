"""What begins or ends at the two ends of a stretch of time: "closed until 12 April" tells when a thing reopens."""

from checker.grammar.event_words import BEGIN, END, PHASE

_TURNS = {("close", END): "open", ("suspend", END): "resume", ("sale", BEGIN): "launch"}
"""Lasting things of which an end is known as an act of its own: that of what was shut is the opening."""


def at_edge(dated: frozenset[str], phase: str) -> frozenset[str]:
    """The events of an end of a stretch, from those that the whole of it dates."""
    events = {name for name in dated if not name.startswith(PHASE)}
    turned = {_TURNS[name, phase] for name in events if (name, phase) in _TURNS}
    return frozenset(turned) if turned else frozenset(events | {phase})


def turns(dated: frozenset[str], phase: str) -> bool:
    """Whether an end of a stretch is an act of its own, which may come the day after ("closed until the 12th")."""
    return any((name, phase) in _TURNS for name in dated)
