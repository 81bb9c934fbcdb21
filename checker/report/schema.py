"""The JSON Schema of a report, made from the types of the contract.

`python -m checker.report.schema` prints it; `report.schema.json` beside this file is that, kept by a test.
"""

import sys
from importlib.resources import files
from typing import Any

import msgspec

from checker.report.contract import Document

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SHIPPED = "report.schema.json"


def schema() -> dict[str, Any]:
    """The JSON Schema of `checker run --format json`; properties that it does not name are allowed."""
    return {"$schema": DIALECT, "title": "checker report", **msgspec.json.schema(Document)}


def shipped() -> str:
    """The schema as the package ships it."""
    return (files(__package__) / SHIPPED).read_text(encoding="utf-8")


def text() -> str:
    """The schema as indented JSON with a newline at its end."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
