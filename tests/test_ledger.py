"""The ledger of decisions: whole whatever happens, hiding nothing it should not, and still the desk's own file."""

import os
import random
import signal
import time
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest
from conftest import Write
from report_samples import deaths, full, spelling, toll

from checker.errors import ConfigurationError, UsageError
from checker.judge.decisions import Decision, Standing, decided, load_decisions, standing
from checker.judge.ledger import prune, record

TODAY = date(2024, 6, 15)
PLAIN = Decision("a1", "death-toll-disagreement", "vérifié : les deux sont justes")
KILLS = 200
PATIENT = 20
"""Every so many writers one is killed only after it has acknowledged a decision."""
SLOWEST = 20.0
"""Seconds that a loaded machine may take for one write."""
WRITERS = 20


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "decisions.yaml"


def test_what_is_recorded_is_read_again(ledger: Path) -> None:
    odd = Decision(
        "0123456789", "r", '- "no": #é\n\x07', ("A: 139", "B: «143»"), ("s/a.txt",), "A. B", "2024-06-30", baseline=True
    )
    record(ledger, [PLAIN])
    record(ledger, [odd])
    assert load_decisions(ledger) == (PLAIN, odd)
    assert [path.name for path in ledger.parent.iterdir()] == ["decisions.yaml"]


def test_a_new_decision_takes_the_place_of_the_old_one(ledger: Path) -> None:
    record(ledger, [PLAIN, Decision("b2", "r", "oui")])
    record(ledger, [Decision("a1", "r", "autrement")])
    assert [(d.finding, d.reason) for d in load_decisions(ledger)] == [("b2", "oui"), ("a1", "autrement")]


HAND = """\
# Le carnet du service.
decisions:
  # le premier
  - finding: a1
    rule: r   # la règle
    reason: un
  # le deuxième
  - finding: b2
    rule: r
    reason: >
      deux
      lignes

# fin
"""


def test_what_people_wrote_stays(write: Write) -> None:
    path = write("decisions.yaml", HAND)
    record(path, [Decision("c3", "r", "trois")])
    added = "  - finding: c3\n    rule: r\n    reason: trois\n"
    assert path.read_text() == HAND + added
    assert [d.finding for d in prune(path, lambda d: d.finding != "b2")] == ["b2"]
    assert path.read_text() == HAND[: HAND.index("  - finding: b2")] + "\n# fin\n" + added


@pytest.mark.parametrize("text", ["", "# rien\n", "decisions:\n", "decisions: []\n", "# rien\ndecisions: []"])
def test_an_empty_ledger_takes_its_first_decision(write: Write, text: str) -> None:
    path = write("decisions.yaml", text)
    assert load_decisions(path) == ()
    record(path, [PLAIN])
    assert load_decisions(path) == (PLAIN,)


def test_a_ledger_can_be_emptied(ledger: Path) -> None:
    record(ledger, [PLAIN])
    assert prune(ledger, lambda _: False) == (PLAIN,)
    assert load_decisions(ledger) == ()
    record(ledger, [PLAIN])
    assert load_decisions(ledger) == (PLAIN,)


def test_a_layout_that_cannot_be_added_to_is_left_alone(write: Write) -> None:
    text = "decisions: [{finding: a1, rule: r, reason: un}]\n"
    path = write("decisions.yaml", text)
    with pytest.raises(ConfigurationError):
        record(path, [Decision("b2", "r", "deux")])
    assert path.read_text() == text


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("decisions:\n- finding: a1\n  rule: r\n  reasn: x\n", r":4:3: unknown key `reasn`"),
        ("decisions:\n- rule: r\n  reason: x\n", r":2:3: missing: `finding`"),
        ("decision: []\n", r":1:1: unknown key `decision`"),
        ("decisions:\n- finding: a1\n  finding: a2\n", "twice"),
        ("decisions: yes\n", "expected a list"),
        ("decisions:\n- finding: [", "flow node"),
        ("\x00", "not YAML"),
    ],
)
def test_a_broken_ledger_is_an_error_and_is_not_written_to(write: Write, text: str, error: str) -> None:
    path = write("decisions.yaml", text)
    with pytest.raises(ConfigurationError, match=error):
        load_decisions(path)
    with pytest.raises(ConfigurationError):
        record(path, [PLAIN])
    assert path.read_text() == text


def test_a_link_to_a_ledger_stays_a_link(write: Write, tmp_path: Path) -> None:
    real, link = write("shared/decisions.yaml", ""), tmp_path / "decisions.yaml"
    link.symlink_to(real)
    record(link, [PLAIN])
    assert link.is_symlink()
    assert load_decisions(real) == (PLAIN,)


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot write .*: No such file or directory"):
        record(tmp_path / "no" / "decisions.yaml", [PLAIN])


@pytest.mark.parametrize(
    ("expires", "accepted"),
    [(None, True), ("2024-06-15", True), ("2024-06-16", True), ("2024-06-14", False), ("juin", False), ("", False)],
)
def test_a_decision_holds_through_its_last_day(expires: str | None, *, accepted: bool) -> None:
    decision = Decision(toll.id, toll.rule, "vu", expires=expires, by="L. Petit")
    marked, other = decided((toll, spelling), [decision], TODAY, frozenset())
    assert (marked.suppressed is not None, other.suppressed) == (accepted, None)
    if marked.suppressed:
        assert (marked.suppressed.reason, marked.suppressed.by, marked.suppressed.baseline) == ("vu", "L. Petit", False)


def test_some_rules_are_never_accepted() -> None:
    decision = Decision(toll.id, toll.rule, "vu")
    assert decided((toll,), [decision], TODAY, frozenset({toll.rule})) == (toll,)


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (Decision(toll.id, toll.rule, "vu"), Standing.HOLDS),
        (Decision(toll.id, toll.rule, "vu", expires="2024-01-01"), Standing.EXPIRED),
        (Decision(spelling.id, spelling.rule, "vu"), Standing.REFUSED),
        (Decision("gone", "r", "vu", sources=("nord.txt", "x.txt")), Standing.STALE),
        (Decision("gone", "r", "vu", sources=("x.txt",)), Standing.ELSEWHERE),
        (Decision("gone", "r", "vu"), Standing.STALE),
    ],
)
def test_how_a_decision_stands_to_a_run(decision: Decision, expected: Standing) -> None:
    found = {finding.id: finding.rule for finding in full.findings}
    assert standing(decision, found, frozenset({"nord.txt"}), TODAY, frozenset({spelling.rule})) is expected
    assert deaths.id


def test_parallel_writers_lose_nothing(ledger: Path) -> None:
    context = get_context("fork")
    writers = [
        context.Process(target=record, args=(ledger, [Decision(f"f{n}", "r", f"raison {n}")])) for n in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert {writer.exitcode for writer in writers} == {0}
    assert sorted(decision.finding for decision in load_decisions(ledger)) == sorted(f"f{n}" for n in range(WRITERS))


def test_a_killed_writer_loses_nothing_that_was_acknowledged(ledger: Path, tmp_path: Path) -> None:
    """Writers acknowledge each decision after `record` returns, and are killed at any moment of a write or two."""
    random.seed(7)
    start = time.perf_counter()
    record(ledger, [PLAIN])
    a_write = time.perf_counter() - start
    acknowledged = tmp_path / "acknowledged"
    acknowledged.touch()
    for kill in range(KILLS):
        writer = os.fork()
        if writer == 0:
            write_until_killed(ledger, acknowledged, f"k{kill}")
        if kill % PATIENT == 0:
            wait_for_more(acknowledged)
        time.sleep(random.uniform(0, 3 * a_write))  # noqa: S311 - seconds until the kill, no secret
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
        whole = {decision.finding for decision in load_decisions(ledger)}
    told = set(acknowledged.read_text().split())
    assert told
    assert told <= whole
    assert len(whole - told) <= KILLS + 1  # the first one, and at most the one in hand at each kill


def wait_for_more(acknowledged: Path) -> None:
    """Wait until another decision is acknowledged, however slow the machine."""
    before, deadline = acknowledged.stat().st_size, time.monotonic() + SLOWEST
    while acknowledged.stat().st_size == before and time.monotonic() < deadline:
        time.sleep(0.001)


def write_until_killed(ledger: Path, acknowledged: Path, name: str) -> None:
    """Never returns: a child process that did would run the rest of the tests."""
    try:
        with acknowledged.open("a") as log:
            for turn in range(1000):
                record(ledger, [Decision(f"{name}t{turn}", "r", "raison")])
                log.write(f"{name}t{turn}\n")
                log.flush()
    finally:
        os._exit(1)
