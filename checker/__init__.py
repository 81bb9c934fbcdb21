"""checker: a linter for facts. It compares articles about the same events and shows where they differ."""

__version__ = "0.1.0"
