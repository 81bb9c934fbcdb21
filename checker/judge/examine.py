"""Faults that no type can see: unknown languages and message fields, ids and examples that cannot be right."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from checker.judge.document import Document
from checker.judge.fault import Fault, did_you_mean
from checker.judge.rule import Rule
from checker.judge.template import FIELDS, wrong_fields
from checker.language.load import languages

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TEXTS = ("title", "what", "why", "change", "message")


def examine(document: Document, rule: Rule) -> Iterator[Fault]:
    """Every fault of a rule that has the right shape."""
    if not _ID.fullmatch(rule.id):
        hint = "small letters, digits and hyphens: `toll-disagreement.yaml`"
        yield Fault(document.path, f"`{Path(document.path).name}` is no name for a rule file", hint=hint)
    yield from _languages(document, rule)
    yield from _messages(document, rule)
    yield from _exceptions(document, rule)
    yield from _examples(document, rule)


def _languages(document: Document, rule: Rule) -> Iterator[Fault]:
    for name in _TEXTS:
        yield from _codes(document, (name,), getattr(rule, name))
    yield from _codes(document, ("select", "words"), rule.select.words)
    yield from _codes(document, ("select", "languages"), rule.select.languages)


def _codes(document: Document, keys: tuple[str | int, ...], codes: Iterable[str]) -> Iterator[Fault]:
    for index, code in enumerate(codes):
        if code not in languages():
            node = document.key(*keys, code) or document.at(*keys, index)
            yield document.fault(node, f"there is no language `{code}`", did_you_mean(code, languages()))


def _messages(document: Document, rule: Rule) -> Iterator[Fault]:
    for code, template in rule.message.items():
        for wrong in wrong_fields(template):
            what, hint = f"`{wrong}` is no field of a message", did_you_mean(wrong.strip("{}"), FIELDS)
            yield document.within(document.at("message", code), wrong, what, hint)


def _exceptions(document: Document, rule: Rule) -> Iterator[Fault]:
    for index, exception in enumerate(rule.exceptions):
        if not (exception.values or exception.subjects or exception.outlets):
            what = "an exception without a condition would accept everything"
            yield document.fault(document.at("exceptions", index), what, "give `values`, `subjects` or `outlets`")


def _examples(document: Document, rule: Rule) -> Iterator[Fault]:
    for sort, examples in (("flag", rule.examples.flag), ("pass", rule.examples.pass_)):
        for index, example in enumerate(examples):
            for number, article in enumerate(example):
                keys = ("examples", sort, index, number)
                yield from _codes(document, (*keys, "lang"), (article.lang,))
                if article.published and not _is_moment(article.published):
                    what = f"`{article.published}` is no ISO 8601 day or moment"
                    yield document.fault(document.at(*keys, "published"), what, "such as 2024-05-14")


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
