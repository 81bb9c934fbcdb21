"""The JSON Schema of rule files and of `checker.yaml`, made from the loader's own types, for editors."""

import json
from typing import Any

import msgspec

from checker.judge.config import Config
from checker.judge.house_list import HouseList
from checker.judge.rule import RuleSpec

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """The JSON Schema of a rule file: a whole rule, or one that extends another and says only what differs."""
    made = _described(RuleSpec, "A rule of checker")
    keys = made["$defs"][RuleSpec.__name__]
    keys["anyOf"] = [{"required": keys.pop("required")}, {"required": ["extends"]}]
    return made


def config_schema() -> dict[str, Any]:
    """The JSON Schema of `checker.yaml`."""
    return _described(Config, "checker.yaml")


def house_schema() -> dict[str, Any]:
    """The JSON Schema of `house.yaml`."""
    return _described(HouseList, "house.yaml")


def schema_text(made: dict[str, Any]) -> str:
    """A schema as it is shipped: indented, its keys in the order they were made."""
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _described(kind: type, title: str) -> dict[str, Any]:
    return {"$schema": DIALECT, "title": title, **msgspec.json.schema(kind)}
