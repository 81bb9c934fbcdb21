import csv
import json
from io import StringIO
from random import Random
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import report_samples as samples
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.model import Assertion, Kind, Report, Role, Sentence, Severity, Span, Suppression
from checker.report.screen import Screen, formats, renderer
from checker.values.value import Verdict

SCREEN = Screen()


@pytest.mark.parametrize("name", formats())
@settings(max_examples=10)
@given(seed=st.integers(0, 10_000))
def test_the_order_in_which_things_were_found_changes_no_byte(name: str, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - a shuffle, no secret

    def shuffled(parts: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(random.sample(parts, len(parts)))

    mixed = Report(
        articles=shuffled(samples.full.articles),
        unread=shuffled(samples.full.unread),
        facts=tuple(replace(fact, members=shuffled(fact.members)) for fact in shuffled(samples.full.facts)),
        findings=tuple(replace(found, evidence=shuffled(found.evidence)) for found in shuffled(samples.full.findings)),
        assertions=samples.full.assertions,
    )
    assert renderer(name)(mixed, SCREEN) == renderer(name)(samples.full, SCREEN)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


@given(TEXT, st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20), TEXT)
def test_any_words_survive_with_their_offsets(before: str, words: str, after: str) -> None:
    source = samples.article("a.txt", before + words + after, "fr")
    span = Span(len(before), len(before) + len(words))
    whole = Sentence(Span(0, len(source.text)), 0, 0, Role.BODY)
    mention = Assertion(Kind.NAME, "person", "", samples.labels(words), source, span, whole)
    fact = samples.fact("f", (mention,), Verdict.CONSISTENT)
    report = Report((source,), (), (fact,), (samples.finding(fact, "r", Severity.INFO, words, ""),), 1)
    (evidence,) = json.loads(renderer("json")(report, SCREEN))["findings"][0]["evidence"]
    assert source.text[evidence["start"] : evidence["end"]] == evidence["quote"] == words
    assert evidence["sentence"] == source.text
    assert evidence["line"] == before.count("\n") + 1


@given(TEXT)
def test_any_words_leave_every_format_whole(words: str) -> None:
    source = samples.article("a.txt", f"a{words}b", "fr", outlet=words)
    mention = samples.said(source, f"a{words}b", samples.labels(words))
    fact = samples.fact("f", (mention,), Verdict.VARIANT)
    found = samples.finding(fact, "rule", Severity.ERROR, words, words, suppressed=Suppression(words, words, words))
    texts = {name: renderer(name)(Report((source,), (), (fact,), (found,), 1), SCREEN) for name in formats()}
    assert ET.fromstring(texts["junit"].encode()).tag == "testsuites"  # noqa: S314 - our own bytes
    assert all(json.loads(texts[name]) for name in ("json", "sarif", "gitlab"))
    assert len(list(csv.DictReader(StringIO(texts["csv"], newline="")))) == 1
    assert "\x1b" not in texts["terminal"]
