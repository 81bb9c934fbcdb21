"""What surrounds the program is true: hooks, action, documents, the files a wheel needs."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from cli_screen import Checker
from conftest import Write

ROOT = Path(__file__).parent.parent
FRONT = "---\nsource: {outlet}\npublished: 2024-03-05\nlang: fr\ntitle: Le pont de Sorville s'est effondré\n---\n"


def fenced(document: str, language: str) -> list[str]:
    text = (ROOT / document).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def desk(write: Write, tmp_path: Path) -> Path:
    """A folder with two sources that differ, and this program as `checker` on the PATH."""
    for outlet, toll in (("A", "143"), ("B", "139")):
        text = f"L'effondrement du pont de Sorville a fait {toll} morts mardi, selon la préfecture.\n"
        write(f"sources/{outlet}.txt", FRONT.format(outlet=outlet) + text)
    program = write(
        "runner/checker/bin/checker", f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m checker "$@"\n'
    )
    program.chmod(0o755)
    return tmp_path


def shell(script: str, desk: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PATH": f"{desk}/runner/checker/bin:{os.environ['PATH']}",
        "RUNNER_TEMP": f"{desk}/runner",
    }
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=desk,
        env=environment | more,
        capture_output=True,
        check=False,
        text=True,
    )


def test_the_plain_shell_gate_gives_the_verdict(desk: Path) -> None:
    script = next(block for block in fenced("docs/ci.md", "sh") if "case $verdict" in block)
    differing = shell(script, desk)
    assert differing.returncode == 1
    assert differing.stdout.endswith("the sources differ: see the report\n")
    assert (desk / "report.json").is_file()
    (desk / "sources/B.txt").unlink()
    assert shell(script, desk).stdout.endswith("the sources agree\n")
    (desk / "sources/B.txt").write_bytes(b"\xff")
    assert shell(script, desk).returncode == 3


def test_the_gitlab_job_leaves_its_artifacts(desk: Path) -> None:
    job = next(job["facts"] for job in map(yaml.safe_load, fenced("docs/ci.md", "yaml")) if "facts" in job)
    commands = [line for line in job["script"] if line.startswith("checker ")]
    assert len(commands) == len(job["script"]) - 1  # all but the installation
    assert shell("\n".join(commands), desk).returncode == 1
    assert all((desk / artifact).is_file() for artifact in job["artifacts"]["reports"].values())


def test_the_action_annotates_and_exports(desk: Path) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    step = action["runs"]["steps"][-1]
    inputs = {name: spec["default"] for name, spec in action["inputs"].items()}
    settings = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda m: inputs[m[1]], value)
        for name, value in step["env"].items()
    }
    ran = shell(step["run"], desk, **settings)
    assert ran.returncode == 1, ran.stderr
    assert ran.stdout.startswith("::")
    assert (desk / "checker.sarif").is_file()
    assert (
        shell(
            step["run"], desk, **settings | {"FAIL_ON": "never", "PATHS": "sources/A.txt\n\nsources/B.txt\n"}
        ).returncode
        == 0
    )
    drafted = shell(step["run"], desk, **settings | {"DRAFT": "sources/A.txt"})
    assert "A.txt" in drafted.stdout


def test_the_example_of_the_action_uses_inputs_it_has() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    workflow = next(job for job in map(yaml.safe_load, fenced("docs/ci.md", "yaml")) if "jobs" in job)
    step = next(step for step in workflow["jobs"]["facts"]["steps"] if "checker" in step["uses"])
    assert set(step["with"]) <= set(action["inputs"])


def test_the_hooks_run(desk: Path) -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    example = next(job for job in map(yaml.safe_load, fenced("docs/ci.md", "yaml")) if "repos" in job)
    hook = example["repos"][0]["hooks"][0]
    assert shell(" ".join([hooks[hook["id"]]["entry"], *hook["args"]]), desk).returncode == 1
    assert shell(hooks["checker-rules"]["entry"] + " --help", desk).returncode == 0


def test_the_limits_of_the_documents_are_understood(desk: Path) -> None:
    limits = next(block for block in fenced("docs/ci.md", "yaml") if block.startswith("limits:"))
    (desk / "checker.yaml").write_text(limits)
    assert shell("checker run sources --quiet", desk).stderr == ""


@pytest.mark.parametrize("document", ["docs/ci.md", "CONTRIBUTING.md", "README.md"])
def test_every_command_of_the_documents_exists(checker: Checker, document: str) -> None:
    blocks = "\n".join(fenced(document, "sh"))
    commands = set(re.findall(r"^(?:.*&& )?\S*\bchecker ((?:rules |decisions )?[a-z]+)(.*)$", blocks, re.MULTILINE))
    text = (ROOT / document).read_text(encoding="utf-8")
    commands |= set(re.findall(r"`checker ((?:rules |decisions )?[a-z]+)([^`]*)`", text))
    assert commands
    for command, rest in commands:
        shown = checker(*command.split(), "--help")
        assert shown.status == 0, command
        assert all(option in shown.out for option in re.findall(r"--[a-z-]+", rest)), (command, rest)


def test_links_of_the_documents_lead_somewhere() -> None:
    for document in (
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "CHANGELOG.md",
        *(ROOT / "docs").glob("*.md"),
    ):
        for link in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / link).exists(), (document.name, link)


def test_the_package_says_that_it_is_typed_and_which_version_it_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (ROOT / "checker/py.typed").is_file()
    assert f'__version__ = "{project["version"]}"' in (ROOT / "checker/__init__.py").read_text(encoding="utf-8")


def test_the_readme_gives_ci_its_commands() -> None:
    """`.ci/run` takes the two set-up commands from the README by these words."""
    lines = [line for block in fenced("README.md", "sh") for line in block.splitlines()]
    assert sum("pytest" in line for line in lines) == 1
    assert sum("checker run fixtures" in line for line in lines) == 1
    assert os.access(ROOT / ".ci/run", os.X_OK)
