"""A desk's decisions from the command line: accepted, listed, lapsed, back again."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cli_screen import Checker, Screened
from conftest import Write

from checker.judge.decisions import load_decisions

FRONT = "---\nsource: {outlet}\npublished: 2024-03-05\nlang: fr\ntitle: Le pont de Sorville s'est effondré\n---\n"
WIRE = FRONT + "L'effondrement du pont de Sorville a fait {toll} morts mardi, selon la préfecture.\n"
ACCEPTS = 20


class Desk:
    """Two wires and a draft, the program, and the ledger beside them."""

    def __init__(self, checker: Checker, write: Write) -> None:
        self.checker, self.write = checker, write
        self.wire("Agence A", "143")
        self.wire("Agence B", "143")
        self.draft = self.wire("Nous", "139")
        self.ledger = self.draft.parent / "decisions.yaml"

    def wire(self, outlet: str, toll: str) -> Path:
        return self.write(f"s/{outlet}.txt", WIRE.format(outlet=outlet, toll=toll))

    def run(self, *options: object) -> Screened:
        return self.checker("run", self.draft.parent, "--format", "json", *options)

    def findings(self, *options: object) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = msgspec.json.decode(self.run(*options).out)["findings"]
        return found

    def toll(self) -> str:
        return str(next(f["id"] for f in self.findings() if f["rule"] == "death-toll-disagreement"))


@pytest.fixture
def desk(checker: Checker, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    monkeypatch.setenv("CHECKER_TODAY", "2024-03-06")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Desk(checker, write)


def test_a_desks_day(desk: Desk) -> None:
    """A draft against two wires fails the gate; the difference is accepted; a wire changes the toll, and it is back."""
    assert desk.run("--draft", desk.draft).status == 1
    told = next(f for f in desk.findings("--draft", desk.draft) if f["severity"] == "error")
    assert told["message"] == "Votre article\u00a0: 139. Agence A, Agence B\u00a0: 143."
    accepted = desk.checker("accept", told["id"], "--reason", "la préfecture dit 139", "--by", "L. Petit")
    assert accepted.out == f"accepted {told['id']} (death-toll-disagreement) in {desk.ledger}\n"
    assert desk.run("--draft", desk.draft).status == 0
    marked = next(f for f in desk.findings() if f["id"] == told["id"])
    assert marked["suppressed"] == {
        "reason": "la préfecture dit 139",
        "by": "L. Petit",
        "expires": None,
        "baseline": False,
    }
    desk.wire("Agence A", "151")
    back = desk.run("--draft", desk.draft)
    assert back.status == 1
    assert back.err == f"checker: decisions in {desk.ledger} that are stale: 1 (see `checker decisions list`)\n"


def test_what_a_decision_survives(desk: Desk) -> None:
    """Moved lines, renamed files and other articles change nothing; its last day does."""
    desk.checker("accept", desk.toll(), "--reason", "vu", "--expires", "2024-03-07")
    assert desk.run().status == 0
    renamed = desk.draft.rename(desk.draft.with_name("0.txt"))
    renamed.write_text(renamed.read_text().replace("---\nL'eff", "---\n\n\nNous y étions.\n\nL'eff"))
    desk.write("s/Z.txt", FRONT.format(outlet="Z") + "La boulangère de Brive a gagné un concours.\n")
    assert desk.run().status == 0


@pytest.mark.parametrize(("day", "status"), [("2024-03-07", 0), ("2024-03-08", 1)])
def test_a_decision_ends_with_its_last_day(desk: Desk, monkeypatch: pytest.MonkeyPatch, day: str, status: int) -> None:
    desk.checker("accept", desk.toll(), "--reason", "vu", "--expires", "2024-03-07")
    monkeypatch.setenv("CHECKER_TODAY", day)
    assert desk.run().status == status


def test_the_list_tells_how_decisions_stand(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    toll = desk.toll()
    desk.checker("accept", toll, "--reason", "vu", "--by", "L. Petit")
    desk.ledger.write_text(
        desk.ledger.read_text()
        + "- {finding: aaaa, rule: r, reason: passé, expires: hier}\n"
        + "- {finding: bbbb, rule: r, reason: disparu, sources: [Nous.txt]}\n"
        + "- {finding: cccc, rule: r, reason: ailleurs, sources: [autre.txt]}\n"
    )
    monkeypatch.chdir(desk.draft.parent)
    desk.run()
    listed = desk.checker("decisions", "list").out.splitlines()
    assert [line.split()[:2] for line in listed] == [
        ["holds", toll],
        ["stale", "aaaa"],
        ["stale", "bbbb"],
        ["holds", "cccc"],
    ]
    pruned = desk.checker("decisions", "prune").out
    assert pruned == "removed aaaa (r): passé\nremoved bbbb (r): disparu\n"
    assert [decision.finding for decision in load_decisions(desk.ledger)] == [toll, "cccc"]


def test_a_draft_elsewhere_belongs_to_the_desk_of_its_sources(desk: Desk, tmp_path: Path) -> None:
    draft = desk.draft.rename(tmp_path / "draft.txt")
    toll = next(f for f in desk.findings("--draft", draft) if f["severity"] == "error")
    assert str(desk.ledger) in desk.checker("accept", toll["id"], "--reason", "vu").out
    assert desk.run("--draft", draft).status == 0
    assert desk.checker("explain", toll["id"]).status == 0


def test_what_only_the_draft_says_is_information(desk: Desk) -> None:
    desk.draft.write_text(desk.draft.read_text() + "Il mesurait 420 mètres.\n")
    alone = [f for f in desk.findings("--draft", desk.draft) if f["rule"] == "unconfirmed-in-draft"]
    assert "420 mètres" in [f["evidence"][0]["quote"] for f in alone]
    assert {f["severity"] for f in alone} == {"info"}
    assert {f["evidence"][0]["source"] for f in alone} == {str(desk.draft)}
    assert not any(f["rule"] == "unconfirmed-in-draft" for f in desk.findings())


def test_a_baseline_accepts_what_is_there_and_nothing_new(desk: Desk) -> None:
    taken = desk.run("--baseline")
    assert taken.status == 0
    assert re.fullmatch(rf"checker: \d+ findings put into {desk.ledger} as baseline\n", taken.err)
    assert all(decision.baseline for decision in load_decisions(desk.ledger))
    assert desk.run().status == 0
    desk.wire("Agence C", "151")
    assert desk.run().status == 1


def test_a_broken_ledger_hides_nothing(desk: Desk) -> None:
    desk.ledger.write_text("decisions:\n- finding: x\n  resaon: vu\n")
    broken = desk.run()
    assert (broken.status, broken.out) == (2, "")
    assert broken.err.startswith(f"checker: {desk.ledger}:3:3: unknown key `resaon`")


def test_rules_may_refuse_to_be_accepted(desk: Desk) -> None:
    desk.write("r/death-toll-disagreement.yaml", "extends: death-toll-disagreement\nsuppressible: false\n")
    desk.write("s/checker.yaml", "rules: [../r]\n")
    toll = desk.toll()
    refused = desk.checker("accept", toll, "--reason", "vu")
    assert refused.status == 2
    assert refused.err == (
        "checker: findings of death-toll-disagreement cannot be accepted (the rule says `suppressible: false`)\n"
    )
    desk.ledger.write_text(f"decisions:\n- {{finding: '{toll}', rule: death-toll-disagreement, reason: vu}}\n")
    assert desk.run().status == 1


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (
            ["0" * 12, "--reason", "vu"],
            "no finding 000000000000 in the last runs (run `checker run` on its sources first)",
        ),
        (["TOLL", "--reason", " "], "a decision needs a reason (--reason 'what was checked, and with whom')"),
        (["TOLL"], "Missing option '--reason' (see `checker accept --help`)"),
        (["TOLL", "--reason", "vu", "--expires", "juin"], "--expires juin: no ISO day (for instance 2025-03-14)"),
        (
            ["TOLL", "--reason", "vu", "--expires", "2024-03-05"],
            "--expires 2024-03-05: this day is over (name the last day on which the decision holds)",
        ),
    ],
)
def test_wrong_acceptances(desk: Desk, options: list[str], line: str) -> None:
    toll = desk.toll()
    refused = desk.checker("accept", *[toll if option == "TOLL" else option for option in options])
    assert (refused.status, refused.err) == (2, f"checker: {line}\n")
    assert not desk.ledger.exists()


def test_parallel_acceptances_are_all_kept(desk: Desk) -> None:
    for number in range(ACCEPTS):
        desk.write(
            f"s/{number}.txt",
            FRONT.format(outlet=f"O{number}") + f"Le pont de Sorville mesurait {420 + number} mètres.\n",
        )
    ids = [str(finding["id"]) for finding in desk.findings()]
    accepting = [
        subprocess.Popen([sys.executable, "-m", "checker", "accept", ids[n % len(ids)], "--reason", f"vu {n}"])
        for n in range(ACCEPTS)
    ]
    assert {one.wait() for one in accepting} == {0}
    assert {decision.finding for decision in load_decisions(desk.ledger)} == set(ids[:ACCEPTS])
