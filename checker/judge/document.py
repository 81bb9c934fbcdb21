"""Read a YAML file without YAML's surprises: what is written is what is meant, and every node knows its place.

Plain scalars follow YAML 1.2's core schema, with less: `no` and `12:30` are text, `010` is text, `1e400` is
text. Aliases, merge keys, tags, repeated keys, keys that are not text and second documents are faults.
"""

from functools import cached_property
from pathlib import Path

from msgspec.structs import replace
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from checker.judge.fault import Fault, FaultsError
from checker.judge.parse import MAX_DEPTH, PLAIN, QUOTED, TOO_DEEP, composed, lines_of
from checker.judge.scalars import Plain, plain_scalar
from checker.judge.source import source_text

_MERGE = "<<"


class Document:
    """One file, parsed: its nodes for positions and its plain value for conversion."""

    def __init__(self, path: str, text: str) -> None:
        """Parse a text.

        Raises:
            FaultsError: the text is no YAML, or uses what is closed here.
        """
        self.path = path
        self._text = text
        self._faults: list[Fault] = []
        self._seen: set[int] = set()
        self.plain = self._plain(composed(self.path, self._text), 0)
        if self._faults:
            raise FaultsError(self._faults)

    @cached_property
    def root(self) -> Node | None:
        """The nodes, parsed once more: only faults need them, and to keep those of every file costs more."""
        return composed(self.path, self._text)

    @cached_property
    def lines(self) -> list[str]:
        """The lines as the parser counts them."""
        return lines_of(self._text)

    @classmethod
    def read(cls, path: Path) -> "Document":
        """Read and parse a file.

        Raises:
            FaultsError: it cannot be read, is too long, is not UTF-8, or is no YAML as it is read here.
        """
        return cls(str(path), source_text(path))

    def fault(self, node: Node | None, what: str, hint: str | None = None) -> Fault:
        """A fault at a node (at the whole file without one)."""
        if node is None:
            return Fault(self.path, what, hint=hint)
        start, end = node.start_mark, node.end_mark
        source = self.lines[start.line] if start.line < len(self.lines) else ""
        width = end.column - start.column if end.line == start.line else len(source) - start.column
        return Fault(self.path, what, start.line + 1, start.column + 1, max(1, width), source, hint)

    def at(self, *keys: str | int) -> Node | None:
        """The node under some keys and indexes, or the last one there is on the way down."""
        node = self.root
        for key in keys:
            below = child(node, key) if node is not None else None
            if below is None:
                return node
            node = below
        return node

    def key(self, *keys: str | int) -> Node | None:
        """The node of the last key itself, where it is written."""
        node = self.at(*keys[:-1])
        names = node.value if isinstance(node, MappingNode) else ()
        return next((name for name, _ in names if name.value == keys[-1]), None)

    def within(self, node: Node | None, words: str, what: str, hint: str | None = None) -> Fault:
        """A fault at some words inside a node; at the node when they are not on its first line as they are."""
        fault = self.fault(node, what, hint)
        found = fault.source.find(words, fault.column - 1) if fault.column else -1
        return fault if found < 0 else replace(fault, column=found + 1, width=len(words))

    def _plain(self, node: Node | None, depth: int) -> Plain:
        if node is None:
            return None
        if type(node) is ScalarNode:
            return self._scalar(node)
        if id(node) in self._seen or depth > MAX_DEPTH:
            return self._refuse(node, depth)
        self._seen.add(id(node))
        if type(node) is MappingNode:
            return self._mapping(node, depth)
        return [self._plain(child, depth + 1) for child in node.value]

    def _mapping(self, node: MappingNode, depth: int) -> Plain:
        plain: dict[str, Plain] = {}
        for key, value in node.value:
            name = self._key(key)
            if name in plain:
                self._faults.append(self.fault(key, f"key `{name}` stands here twice", "keep one of them"))
            plain[name] = self._plain(value, depth + 1)
        return plain

    def _key(self, node: Node) -> str:
        if type(node) is ScalarNode and node.tag in (PLAIN, QUOTED) and node.value[:1].isalpha():
            return str(node.value)
        if node.value == _MERGE and node.tag == PLAIN:
            self._faults.append(self.fault(node, "merge keys are not read", "write the keys out, or use `extends`"))
        elif not isinstance(node, ScalarNode):
            self._faults.append(self.fault(node, "a key must be text"))
        elif type(self._scalar(node)) not in (str, bool) or not node.value:
            self._faults.append(
                self.fault(node, f"a key must be text, not {node.value or 'nothing'}", "put it in quotes")
            )
        return str(node.value)

    def _scalar(self, node: ScalarNode) -> Plain:
        value: str = node.value
        if node.tag == PLAIN:
            return plain_scalar(value)
        if node.tag != QUOTED:
            self._faults.append(self.fault(node, f"tags such as {node.tag} are not read", "write the value without it"))
        return value

    def _refuse(self, node: Node, depth: int) -> Plain:
        if depth > MAX_DEPTH:
            self._faults.append(self.fault(node, TOO_DEEP))
        else:
            self._faults.append(self.fault(node, "aliases are not read", "write the value out where it is used"))
        return None


def child(node: Node, key: str | int) -> Node | None:
    """The node under a key of a mapping or at an index of a sequence."""
    if isinstance(node, MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
        found: Node = node.value[key]
        return found
    return None
