import subprocess
import sys
from pathlib import Path

import pytest

from checker import report
from checker.errors import UsageError
from checker.report.screen import formats, renderer


def test_every_file_with_a_render_is_a_format_and_no_other() -> None:
    folder = Path(report.__file__).parent
    written = {path.stem for path in folder.glob("*.py") if "\ndef render(" in path.read_text(encoding="utf-8")}
    assert set(formats()) == written
    contract = "terminal json sarif junit github gitlab markdown csv html"
    assert set(contract.split()) <= written


@pytest.mark.parametrize("name", ["jsn", "screen", "wording", "", "../json", "extraction"])
def test_an_unknown_format_is_answered_with_those_there_are(name: str) -> None:
    with pytest.raises(UsageError, match="there are csv, github, gitlab"):
        renderer(name)


def test_a_machine_format_starts_without_the_terminal_library() -> None:
    code = "import sys; from checker.report.screen import renderer; renderer(sys.argv[1]); print('rich' in sys.modules)"
    for name, loaded in (("json", "False"), ("sarif", "False"), ("terminal", "True")):
        done = subprocess.run([sys.executable, "-c", code, name], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == loaded
