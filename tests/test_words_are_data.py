"""No word of a language is in code: grammars, kinds and aligners find all of them in `checker/language/xx/*.yaml`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from checker.language.load import languages
from checker.values.value import Verdict

PACKAGE = Path(__file__).parent.parent / "checker"
READERS = ("grammar", "names", "kinds", "extract", "align")
"""The rooms that understand text. The others speak to users and developers in plain messages."""
CODE = "code"
QUOTED = re.compile(r'"([\w-]+)"')
SHORTEST = 3
"""Letters: shorter words are also symbols of units, codes and signs."""


def words_of(code: str) -> set[str]:
    """Every word of a language file: the leaves, not the keys and codes, which are the same in every language."""
    words = (section for name, section in sections(code).items() if name not in {"language", "labels"})
    return {word for section in words for leaf in leaves(section) for word in leaf.split() if word.isalpha()}


def sections(code: str) -> dict[str, object]:
    """The files of a language, by name."""
    files = (PACKAGE / "language" / code).glob("*.yaml")
    return {file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}


def leaves(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from () if key == CODE else leaves(value)
    elif isinstance(node, list):
        for value in node:
            yield from leaves(value)
    elif isinstance(node, str):
        yield node.casefold()


def keys_of(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield str(key)
            yield from str(value).split("-") if key == CODE else keys_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from keys_of(value)


def terms() -> set[str]:
    """Terms of the program, the same in every language: concepts, fields, and whatever its types and code name."""
    found = {key for code in languages() for key in keys_of(sections(code))} | {verdict.value for verdict in Verdict}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found |= set(names_in(node))
    return {term.casefold() for term in found}


def names_in(node: ast.AST) -> Iterator[str]:
    """The names that a piece of code gives, and the terms that its docstrings define in quotation marks."""
    match node:
        case ast.Name(id=name) | ast.arg(arg=name) | ast.Attribute(attr=name) | ast.FunctionDef(name=name):
            yield name
        case ast.ClassDef(name=name):
            yield name
            yield from QUOTED.findall(ast.get_docstring(node) or "")
        case _:
            return


def constants(path: Path) -> Iterator[tuple[int, str]]:
    """The string constants of a module that are no docstrings, with their lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.lineno, node.value


@pytest.mark.parametrize("code", languages())
def test_no_word_of_a_language_is_in_code(code: str) -> None:
    words, allowed = words_of(code), terms()
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r}"
        for room in READERS
        for path in sorted((PACKAGE / room).rglob("*.py"))
        for line, text in constants(path)
        if len(text) >= SHORTEST and text.casefold() in words and text.casefold() not in allowed
    ]
    assert not found, "\n".join(found)
