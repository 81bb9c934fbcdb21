"""YAML to nodes with their places, by the C parser, within bounds and without guesses."""

import re

import yaml
from yaml.nodes import Node, ScalarNode

from checker.judge.fault import Fault, FaultsError

MAX_DEPTH = 40
"""Deepest nesting: a rule's examples go to 6."""
MAX_OPENERS = 500
"""A text with fewer signs that open a list or a mapping is safe to compose unmeasured."""

_OPENERS = ("[", "{", "- ", "? ")
PARSER_TOO_DEEP = "exceeded maximum nesting depth"
"""What a newer parser itself says of a text that it refuses before it tells any nesting."""
TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"

PLAIN, QUOTED = "plain", "quoted"
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


class _Loader(yaml.CSafeLoader):
    """The C loader without YAML 1.1's guesses at what a scalar is: it only tells plain from quoted."""

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Follow no path: nothing is resolved by it."""

    def ascend_resolver(self) -> None:
        """Follow no path."""

    def resolve(self, kind: object, value: object, implicit: tuple[bool, bool]) -> str:  # noqa: ARG002 - the parser passes it
        """`plain` or `quoted` for a scalar that has no tag of its own."""
        return PLAIN if kind is not ScalarNode or implicit[0] else QUOTED


def composed(path: str, text: str) -> Node | None:
    """The nodes of a text; None when it is empty.

    Raises:
        FaultsError: it is no YAML, or too deep.
    """
    _bound_depth(path, text)
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        raise FaultsError([_syntax(path, text, error)]) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise FaultsError([Fault(path, f"not YAML: {error}")]) from error


def _bound_depth(path: str, text: str) -> None:
    """Refuse deep nesting before the parser, which is recursive C and would end the process, sees it."""
    if sum(text.count(opener) for opener in _OPENERS) <= MAX_OPENERS:
        return
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                raise FaultsError([Fault(path, TOO_DEEP)])
    except yaml.MarkedYAMLError as error:
        raise FaultsError([_syntax(path, text, error)]) from error


def _syntax(path: str, text: str, error: yaml.MarkedYAMLError) -> Fault:
    mark = error.problem_mark or error.context_mark
    what = TOO_DEEP if error.problem == PARSER_TOO_DEEP else error.problem or "not YAML"
    if mark is None:
        return Fault(path, what)
    lines = lines_of(text)
    source = lines[mark.line] if mark.line < len(lines) else ""
    hint = _SYNTAX_HINTS.get("\t" if source[mark.column : mark.column + 1] == "\t" else what, error.context)
    return Fault(path, what, mark.line + 1, mark.column + 1, 1, source, hint)


def lines_of(text: str) -> list[str]:
    """The lines as the parser counts them."""
    return _BREAK.split(text)


_SYNTAX_HINTS = {
    "\t": "indent with spaces: YAML reads no tabs",
    "but found another document": "one rule, one file: remove the `---`",
    "mapping values are not allowed in this context": "text with a colon needs quotes",
    "could not find expected ':'": "a key is followed by a colon and a space",
}
"""What to do about the parser's own words for a fault."""
