"""The documents made from the rules, `docs/rules.md` and the JSON Schemas; run this module to write them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.judge.gather import bundled_folder, pack_folder, packs
from checker.judge.load import bundled_rules, own_rules
from checker.judge.rule import DEFAULT_SEVERITIES, Example, Rule, text_in
from checker.judge.schema import config_schema, house_schema, schema, schema_text
from checker.judge.template import FIELDS
from checker.language.load import languages, load
from checker.model import Kind
from checker.rulebook.describe import settings

HEAD = """\
# The rules

Made from the rule files by `python -m checker.rulebook.handbook`; a test keeps it true. A rule is one YAML file, and
its id is the file's name. `checker rules new` writes one to start from, `checker rules test` tries it on its own
examples, and editors that read the first line of the file complete and check it by
[rule.schema.json](rule.schema.json).
"""


def handbook() -> str:
    """The whole of `docs/rules.md`."""
    core = sorted(bundled_rules(), key=lambda rule: (list(Kind).index(rule.select.kind), rule.id))
    parts = [HEAD, *_keys(), "## The core pack\n", _table(core), *map(_chapter, core)]
    for pack in packs():
        rules = own_rules([pack_folder(pack)])
        parts += [f"## The pack `{pack}`\n", _table(rules), *map(_chapter, rules)]
    return "\n".join(parts)


def documents() -> dict[str, str]:
    """The text of each document that is made, by its name in `docs`."""
    return {
        "rules.md": handbook(),
        "rule.schema.json": schema_text(schema()),
        "config.schema.json": schema_text(config_schema()),
        "house.schema.json": schema_text(house_schema()),
    }


def _keys() -> Iterator[str]:
    yield "A message may name these fields: " + ", ".join(f"`{{{field}}}`" for field in sorted(FIELDS)) + ".\n"
    yield "What a verdict weighs when a rule does not say:\n"
    weights = (f"| {verdict} | {severity} |" for verdict, severity in DEFAULT_SEVERITIES.items())
    yield "\n".join(["| verdict | severity |", "|---|---|", *weights]) + "\n"


def _table(rules: Sequence[Rule]) -> str:
    rows = (f"| [{rule.id}](#{rule.id}) | {rule.select.kind} | {text_in(rule.title, 'en')} |" for rule in rules)
    return "\n".join(["| rule | kind | what is flagged |", "|---|---|---|", *rows]) + "\n"


def _chapter(rule: Rule) -> str:
    parts = [f"### {rule.id}\n"]
    for code in languages():
        texts = [
            f"*{load(code).name}: {rule.title[code]}.*",
            rule.what.get(code),
            rule.why.get(code),
            rule.change.get(code),
        ]
        parts.append("\n\n".join(text for text in texts if text) + "\n")
    flagged, passed = rule.examples.flag, rule.examples.pass_
    parts += ["Flagged:\n", *map(_example, flagged[:1]), "Not flagged:\n", *map(_example, passed[:1])]
    return "\n".join([*parts, "```yaml", settings(rule).rstrip(), "```", ""])


def _example(example: Example) -> str:
    return "\n".join(f"> {article.outlet or article.lang}: {article.text.strip()}\n" for article in example)


if __name__ == "__main__":
    for name, text in documents().items():
        (bundled_folder().parent / "docs" / Path(name)).write_text(text, encoding="utf-8")
