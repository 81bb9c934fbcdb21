"""Parse the YAML of a language file."""

import re

import yaml


class _WordLoader(yaml.CSafeLoader):
    """YAML 1.2's booleans only: `no`, `on` and `y` are words in a language file."""


_WordLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_WordLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), ["t", "f"])


def parsed(source: bytes) -> object:
    """What a language file says.

    Raises:
        ValueError: it is no YAML.
    """
    try:
        return yaml.load(source, Loader=_WordLoader)  # noqa: S506 -- a safe loader too
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error
