"""The keys and values of a YAML mapping as they are written, each with its place: nothing is guessed to be a date."""

from collections.abc import Iterator

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode

from checker.read.fields.field import Field, YamlError

PARSER_TOO_DEEP = "exceeded maximum nesting depth"
"""What a newer parser itself says of a text that it refuses before it tells any nesting."""
MAX_DEPTH = 20
"""Nesting beyond which a file is refused: the parser's recursion must not overflow on hostile input."""
TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"


def yaml_fields(text: str) -> tuple[Field, ...]:
    """The fields of the mapping that a text is.

    Raises:
        YamlError: the text is no YAML, is no mapping, says a key twice, or is nested too deep.
    """
    try:
        _refuse_depth(text)
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        what = TOO_DEEP if error.problem == PARSER_TOO_DEEP else error.problem or str(error)
        raise YamlError(what, line + 1, column + 1) from error
    except yaml.YAMLError as error:
        raise YamlError(str(error).splitlines()[0]) from error
    if root is None:
        return ()
    if not isinstance(root, MappingNode):
        raise YamlError("keys and values are expected (`key: value`)")
    return tuple(_fields(root, text))


def _refuse_depth(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise YamlError(TOO_DEEP)


def _fields(mapping: MappingNode, text: str) -> Iterator[Field]:
    seen: set[str] = set()
    for key, value in mapping.value:
        line, column = key.start_mark.line + 1, key.start_mark.column + 1
        name = str(key.value)
        if name in seen:
            raise YamlError(f"key `{name}` stands twice", line, column)
        seen.add(name)
        start, end = _inside(value, text)
        scalar = str(value.value) if isinstance(value, ScalarNode) else None
        nested = tuple(_fields(value, text)) if isinstance(value, MappingNode) else ()
        yield Field(name, scalar, start, end, line, column, nested)


def _inside(value: Node, text: str) -> tuple[int, int]:
    """The offsets of a scalar's own characters: without quotes, and without the header of a block."""
    start, end = value.start_mark.index, value.end_mark.index
    style = getattr(value, "style", None)
    if style in ("'", '"'):
        return start + 1, end - 1
    if style in ("|", ">"):
        start = text.index("\n", start) + 1
        start += len(text[start:end]) - len(text[start:end].lstrip())
    return start, start + len(text[start:end].rstrip())
