"""What the README shows is what the program prints."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SCREEN = re.compile(r"<!-- screen: (?P<command>[^>]*) -->\n```text\n(?P<shown>.*?)```", re.DOTALL)


def test_the_screen_of_the_readme_is_the_programs_own() -> None:
    screen = SCREEN.search(README)
    assert screen is not None
    arguments = screen["command"].split()[1:]
    done = subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout == screen["shown"], "paste the new screen into README.md"


def test_every_command_of_the_readme_exists() -> None:
    named = set(re.findall(r"^checker (\w+)", README, re.MULTILINE))
    done = subprocess.run(
        [sys.executable, "-m", "checker", "--help"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
    )
    assert named
    assert all(command in done.stdout for command in named)
