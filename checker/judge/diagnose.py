"""Find every fault of a document against a type, each with its place, where msgspec stops at the first."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from msgspec import inspect
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from checker.judge.document import Document
from checker.judge.fault import Fault, did_you_mean
from checker.judge.scalars import plain_scalar


class Diagnosis:
    """The faults of one document against a type; `partial` lets required keys of the whole be missing."""

    def __init__(self, document: Document, kind: type, *, partial: bool = False) -> None:
        """Walk the document once along the type."""
        self.document = document
        self.faults = list(self._struct(document.root, _shape(kind), required=not partial))

    def _check(self, node: Node, shape: inspect.Type) -> Iterator[Fault]:
        match shape:
            case inspect.Metadata(type=inner):
                yield from self._check(node, inner)
            case inspect.StructType():
                yield from self._struct(node, shape)
            case inspect.VarTupleType() | inspect.ListType():
                yield from self._sequence(node, shape)
            case inspect.DictType():
                yield from self._mapping(node, shape)
            case inspect.EnumType():
                yield from self._enum(node, shape)
            case inspect.UnionType(types=types):
                yield from self._union(node, types)
            case _:
                yield from self._scalar(node, shape)

    def _struct(self, node: Node | None, shape: inspect.StructType, *, required: bool = True) -> Iterator[Fault]:
        if not isinstance(node, MappingNode):
            yield self.document.fault(node, "expected keys and values", f"with {_required(shape)}")
            return
        fields = {field.encode_name: field for field in shape.fields}
        for key, value in node.value:
            if key.value in fields:
                yield from self._check(value, fields[key.value].type)
            else:
                hint = _KEY_HINTS.get(key.value) or did_you_mean(key.value, fields)
                yield self.document.fault(key, f"unknown key `{key.value}`", hint)
        present = {key.value for key, _ in node.value}
        missing = [name for name, field in fields.items() if field.required and name not in present]
        if missing and required:
            yield self.document.fault(node, f"missing: {', '.join(f'`{name}`' for name in missing)}")

    def _sequence(self, node: Node, shape: inspect.VarTupleType | inspect.ListType) -> Iterator[Fault]:
        if not isinstance(node, SequenceNode):
            yield self.document.fault(node, f"expected a list, got {described(node)}", "write it as [one, two]")
            return
        if len(node.value) < (shape.min_length or 0):
            yield self.document.fault(node, "expected at least one entry")
        for child in node.value:
            yield from self._check(child, shape.item_type)

    def _mapping(self, node: Node, shape: inspect.DictType) -> Iterator[Fault]:
        if not isinstance(node, MappingNode):
            yield self.document.fault(node, f"expected keys and values, got {described(node)}")
            return
        if len(node.value) < (shape.min_length or 0):
            yield self.document.fault(node, "expected at least one key")
        for key, value in node.value:
            yield from self._check(key, shape.key_type)
            yield from self._check(value, shape.value_type)

    def _enum(self, node: Node, shape: inspect.EnumType) -> Iterator[Fault]:
        known = [str(member.value) for member in shape.cls]
        if not isinstance(node, ScalarNode) or node.value not in known:
            hint = did_you_mean(node.value, known) if isinstance(node, ScalarNode) else did_you_mean("", known)
            yield self.document.fault(node, f"{described(node)} is no {shape.cls.__name__.lower()}", hint)

    def _union(self, node: Node, types: tuple[inspect.Type, ...]) -> Iterator[Fault]:
        tried = [list(self._check(node, shape)) for shape in types]
        if all(tried):
            yield from tried[0]

    def _scalar(self, node: Node, shape: inspect.Type) -> Iterator[Fault]:
        expected, hint = _EXPECTED.get(type(shape), ("another value", None))
        if not isinstance(node, ScalarNode) or not _fits(node, shape):
            yield self.document.fault(node, f"expected {expected}, got {described(node)}", hint)
        elif isinstance(shape, inspect.IntType | inspect.FloatType):
            yield from self._bounds(node, shape)
        elif isinstance(shape, inspect.StrType) and len(node.value) < (shape.min_length or 0):
            yield self.document.fault(node, "expected some text, got none")

    def _bounds(self, node: ScalarNode, shape: inspect.IntType | inspect.FloatType) -> Iterator[Fault]:
        number = float(node.value)
        if shape.ge is not None and number < shape.ge:
            yield self.document.fault(node, f"expected a number of {shape.ge} or more")
        if shape.le is not None and number > shape.le:
            yield self.document.fault(node, f"expected a number of {shape.le} or less", "0.05 stands for 5 %")


def described(node: Node) -> str:
    """What a node is, in a few words."""
    if isinstance(node, ScalarNode):
        return f"`{node.value}`" if node.value else "nothing"
    return "a list" if isinstance(node, SequenceNode) else "keys and values"


def _fits(node: ScalarNode, shape: inspect.Type) -> bool:
    value: Any = node.value if node.style else plain_scalar(node.value)
    match shape:
        case inspect.StrType():
            return isinstance(value, str)
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.IntType():
            return isinstance(value, int) and not isinstance(value, bool)
        case inspect.FloatType():
            return isinstance(value, int | float) and not isinstance(value, bool)
        case inspect.NoneType():
            return value is None
    return True


def _required(shape: inspect.StructType) -> str:
    return ", ".join(f"`{field.encode_name}`" for field in shape.fields if field.required) or "at least one key"


@cache
def _shape(kind: type) -> inspect.StructType:
    shape = inspect.type_info(kind)
    assert isinstance(shape, inspect.StructType)  # noqa: S101 - only documents whose root is a Struct are read
    return shape


_EXPECTED: dict[type, tuple[str, str | None]] = {
    inspect.StrType: ("text", "put it in quotes"),
    inspect.BoolType: ("true or false", "write true or false, without quotes"),
    inspect.IntType: ("a whole number", "write 8, not 08 or '8'"),
    inspect.FloatType: ("a number", "write 8 or 0.5, not 08 or '8'"),
    inspect.NoneType: ("nothing", None),
}
_KEY_HINTS = {"id": "a rule's id is the name of its file", "name": "a rule's name is the name of its file"}
