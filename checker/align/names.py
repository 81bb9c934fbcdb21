"""Align names and offices: the registry of people says who is meant."""

from checker.align.people import name_facts as facts
from checker.model import Kind

__all__ = ["KINDS", "facts"]

KINDS = frozenset({Kind.NAME, Kind.ROLE})
