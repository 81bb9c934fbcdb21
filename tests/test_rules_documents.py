"""What is made from the rules is true: the schema that editors read, and the handbook."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checker.judge.document import Document
from checker.judge.gather import bundled_folder, pack_folder, packs
from checker.judge.load import bundled_rules, own_rules
from checker.judge.schema import config_schema, schema
from checker.rulebook.handbook import documents

DOCS = Path(__file__).parent.parent / "docs"
RULE_FILES = sorted(bundled_folder().rglob("*.yaml"))


@pytest.mark.parametrize("name", sorted(documents()))
def test_what_is_shipped_is_what_the_rules_and_types_say(name: str) -> None:
    made = documents()[name]
    assert (DOCS / name).read_text(encoding="utf-8") == made, "run `python -m checker.rulebook.handbook`"


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_a_bundled_rule_fits_the_schema_and_names_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    faults = [fault.message for fault in Draft202012Validator(schema()).iter_errors(Document.read(path).plain)]
    assert not faults
    named = path.parent / text.splitlines()[0].partition("$schema=")[2]
    assert named.resolve() == (DOCS / "rule.schema.json").resolve()


@pytest.mark.parametrize(
    ("written", "fits"),
    [
        ({"extends": "money-disagreement"}, True),
        ({"extends": "money-disagreement", "verdict": {}}, False),
        ({"title": {"en": "x"}}, False),
        ({"extends": "x", "verdicts": {"conflict": "loud"}}, False),
        ({"extends": "x", "tolerance": {"relative": 2}}, False),
    ],
)
def test_the_schema_says_what_the_loader_says(written: object, fits: bool) -> None:  # noqa: FBT001 - a column of the table
    assert Draft202012Validator(schema()).is_valid(written) is fits


def test_both_schemas_are_schemas() -> None:
    for made in (schema(), config_schema()):
        Draft202012Validator.check_schema(json.loads(json.dumps(made)))


def test_every_pack_loads_beside_the_core() -> None:
    ids = [rule.id for rule in bundled_rules()]
    for pack in packs():
        ids += [rule.id for rule in own_rules([pack_folder(pack)])]
    assert len(ids) == len(set(ids))
