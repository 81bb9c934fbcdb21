"""Rule files: what an editor may write, and what each mistake is answered with."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.document import Document
from checker.judge.fault import FaultsError
from checker.judge.load import bundled_rules, load_rules, own_rules
from checker.judge.rule import Rule
from checker.model import Kind, Severity
from checker.values.value import Verdict

WHOLE = """\
title: {en: Burnt area}
why: {en: Readers compare.}
select: {kind: quantity, attributes: [area]}
message: {en: "{a} against {b}"}
"""


def written(folder: Path, text: str | bytes, name: str = "burnt-area.yaml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def loaded(folder: Path, text: str) -> Rule:
    (rule,) = own_rules([written(folder, text)])
    return rule


def told(folder: Path, text: str | bytes, name: str = "burnt-area.yaml") -> str:
    with pytest.raises(FaultsError) as caught:
        load_rules([written(folder, text, name)])
    return str(caught.value)


def test_the_id_of_a_rule_is_the_name_of_its_file(tmp_path: Path) -> None:
    assert loaded(tmp_path, WHOLE).id == "burnt-area"


@pytest.mark.parametrize(
    ("line", "place", "words"),
    [
        ("selct: {kind: quantity}", ":5:1:", "did you mean `select`?"),
        ("id: burnt", ":5:1:", "the name of its file"),
        ("verdicts: {conflict: eror}", ":5:22:", "did you mean `error`?"),
        ("verdicts: {conflit: error}", ":5:12:", "did you mean `conflict`?"),
        ("tolerance: {relative: 5}", ":5:23:", "a number of 1 or less"),
        ("tolerance: {days: 010}", ":5:19:", "expected a whole number, got `010`"),
        ("tolerance: {absolute: 12:30}", ":5:23:", "expected a number, got `12:30`"),
        ("suppressible: no", ":5:15:", "expected true or false, got `no`"),
        ("exceptions: [{values: [a, b]}]", ":5:14:", "missing: `reason`"),
        ("exceptions: [{reason: both are right}]", ":5:14:", "would accept everything"),
        ("extends: deth-toll-disagreement", ":5:10:", "did you mean `death-toll-disagreement`?"),
        ("why: {en: Again}", ":5:1:", "stands here twice"),
        ("house: &h [x]", ":5:12:", "expected keys and values"),
        ("\tevolution: rises", ":5:1:", "indent with spaces"),
        ("what: {de: Fläche}", ":5:8:", "there is no language `de`"),
        ("<<: {kind: x}", ":5:1:", "merge keys are not read"),
        ("1: x", ":5:1:", "a key must be text"),
        ("sees: !!set {figure}", ":5:7:", "expected a list"),
        ("what: !!python/name:os.system x", ":5:7:", "tags such as"),
        ("what: {en: a: b}", ":5:13:", ""),
        ("--- {}", ":5:1:", "one rule, one file"),
        ("examples: {flag: [[{lang: en, text: x, published: 14/05/2024}]]}", ":5:51:", "2024-05-14"),
        ("examples: {flag: []}\nexampels: {}", ":6:1:", "did you mean `examples`?"),
    ],
)
def test_each_mistake_is_shown_where_it_is_with_what_to_do(tmp_path: Path, line: str, place: str, words: str) -> None:
    message = told(tmp_path, WHOLE + line + "\n")
    assert f"burnt-area.yaml{place}" in message
    assert words in message
    assert "^" in message


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    assert "missing: `why`" in told(tmp_path, WHOLE.replace("why: {en: Readers compare.}\n", ""))


def test_every_mistake_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    written(tmp_path, WHOLE + "verdict: {}\ntolerence: {}\n", "one-rule.yaml")
    written(tmp_path, WHOLE.replace("{a}", "{x}"), "two-rule.yaml")
    written(tmp_path, "a: [", "three-rule.yaml")
    with pytest.raises(FaultsError) as caught:
        load_rules([tmp_path])
    assert len(caught.value.faults) >= 3
    message = str(caught.value)
    assert all(name in message for name in ("one-rule", "three-rule", "`verdict`", "`tolerence`"))


@pytest.mark.parametrize(
    ("template", "hint"),
    [
        ("{outlet_c}", "did you mean `outlet_a`?"),
        ("{a.article.text}", "no field of a message"),
        ("{a[0]}", "no field of a message"),
        ("{a!r}", "no field of a message"),
        ("{a:>1000000000}", "no field of a message"),
        ("{", "no field of a message"),
    ],
)
def test_a_message_can_only_name_its_fields(tmp_path: Path, template: str, hint: str) -> None:
    assert hint in told(tmp_path, WHOLE.replace("{a}", template))


def test_a_wrong_field_is_pointed_at_within_its_message(tmp_path: Path) -> None:
    assert "burnt-area.yaml:4:28:" in told(tmp_path, WHOLE.replace("{b}", "{c}"))


def test_doubled_braces_are_text(tmp_path: Path) -> None:
    assert loaded(tmp_path, WHOLE.replace("{a}", "{{a}}")).message["en"] == "{{a}} against {b}"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"title: \xe9t\xe9\n", "not UTF-8 from here on"),
        (b"a" * 300_000, "longer than"),
        (b"[" * 100_000, "nested deeper than"),
        (b"- " * 100_000, "nested deeper than"),
        (b"", "expected keys and values"),
        (b"just words", "expected keys and values"),
        (b"a: &a [*a]", "aliases are not read"),
        (b"a: \x07", "not YAML"),
        (b"a: 'open", "unexpected end"),
    ],
)
def test_what_is_no_rule_file_is_an_error_and_nothing_worse(tmp_path: Path, raw: bytes, words: str) -> None:
    assert words in told(tmp_path, raw)


def test_the_place_of_a_byte_that_is_not_utf_8_is_shown(tmp_path: Path) -> None:
    assert "burnt-area.yaml:2:4:" in told(tmp_path, "é: 1\nb: ".encode() + b"\xff")


@pytest.mark.parametrize("name", ["Burnt area.yaml", "brûlé.yaml", "a_b.yaml"])
def test_an_id_is_small_letters_digits_and_hyphens(tmp_path: Path, name: str) -> None:
    assert "no name for a rule file" in told(tmp_path, WHOLE, name)


def test_a_misnamed_file_is_not_dropped_in_silence(tmp_path: Path) -> None:
    assert "a rule file ends in .yaml" in told(tmp_path, WHOLE, "burnt-area.yml")


def test_off_no_and_010_mean_what_they_say(tmp_path: Path) -> None:
    text = WHOLE + 'verdicts: {imprecise: off}\nexceptions: [{values: [no, 12:30, 010, "8"], reason: on}]\n'
    rule = loaded(tmp_path, text)
    assert rule.severity(Verdict.IMPRECISE) is Severity.OFF
    assert rule.exceptions[0].values == ("no", "12:30", "010", "8")
    assert rule.exceptions[0].reason == "on"


def test_a_rule_that_extends_another_says_only_what_differs(tmp_path: Path) -> None:
    rule = loaded(tmp_path, "extends: death-toll-disagreement\nverdicts: {imprecise: info}\ntolerance: {absolute: 2}\n")
    base = next(rule for rule in bundled_rules() if rule.id == "death-toll-disagreement")
    assert (rule.select, rule.message, rule.examples) == (base.select, base.message, base.examples)
    assert rule.severity(Verdict.IMPRECISE) is Severity.INFO
    assert rule.severity(Verdict.CONFLICT) is Severity.ERROR


def test_a_rule_may_extend_the_bundled_one_whose_place_it_takes(tmp_path: Path) -> None:
    path = written(tmp_path, "extends: money-disagreement\nsuppressible: false\n", "money-disagreement.yaml")
    rules = {rule.id: rule for rule in load_rules([path])}
    assert not rules["money-disagreement"].suppressible
    assert rules["money-disagreement"].path == str(path)
    assert len(rules) == len(bundled_rules())


def test_two_rules_that_extend_each_other_are_an_error(tmp_path: Path) -> None:
    written(tmp_path, "extends: b-rule\n", "a-rule.yaml")
    written(tmp_path, "extends: a-rule\n", "b-rule.yaml")
    with pytest.raises(FaultsError, match="extends itself"):
        load_rules([tmp_path])


def test_two_files_of_one_id_in_one_folder_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    written(tmp_path, WHOLE)
    written(tmp_path / "desk", WHOLE)
    with pytest.raises(FaultsError, match="there is another rule"):
        load_rules([tmp_path])


def test_the_core_pack_covers_every_kind_in_both_languages() -> None:
    rules = bundled_rules()
    assert {rule.select.kind for rule in rules} == set(Kind)
    for rule in rules:
        for texts in (rule.title, rule.what, rule.why, rule.change, rule.message):
            assert set(texts) == {"fr", "en"}, rule.id
        assert Path(rule.path).read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=")


def test_every_bundled_rule_is_proved_both_ways_in_both_languages() -> None:
    for rule in bundled_rules():
        for examples in (rule.examples.flag, rule.examples.pass_):
            assert {article.lang for example in examples for article in example} == {"fr", "en"}, rule.id


@given(st.text(alphabet="ab:-[]{}#&*!|>'\"%@`,?\n\t \\\x00\u2028\r0é", max_size=60))
def test_whatever_is_written_is_a_rule_a_fault_or_nothing(text: str) -> None:
    with suppress(FaultsError):
        json.dumps(Document("any.yaml", text).plain)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_lines_are_counted_as_the_parser_counts_them(tmp_path: Path, end: str) -> None:
    message = told(tmp_path, WHOLE + f"# a note{end}selct: x\n")
    assert "burnt-area.yaml:6:1:" in message
    assert "6 | selct: x" in message
