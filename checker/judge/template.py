"""Messages with named fields, and nothing else: a template cannot reach into, format or run anything."""

import re
from collections.abc import Iterator, Mapping

FIELDS = frozenset({"a", "b", "outlet_a", "outlet_b", "outlets", "values", "subject", "attribute", "count", "write"})
"""What a message may name: the words of the two members that differ most and their outlets; every outlet and
every distinct wording of the evidence; subject and attribute of the fact; how many articles there are; what the house
writes instead."""

_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def wrong_fields(template: str) -> Iterator[str]:
    """Each thing in braces that is no known field; a lone brace as itself."""
    for match in _BRACES.finditer(template):
        if match.group() not in ("{{", "}}") and match.group(1) not in FIELDS:
            yield match.group()


def filled(template: str, fields: Mapping[str, str]) -> str:
    """The template with its fields filled in; doubled braces are single ones."""
    return _BRACES.sub(lambda match: _one(match, fields), template)


def _one(match: re.Match[str], fields: Mapping[str, str]) -> str:
    name = match.group(1)
    if name is None:
        return match.group()[0]
    return fields.get(name, match.group())
