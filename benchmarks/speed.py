"""How fast quantities and dates are extracted, beside the public libraries, on the same texts in one run.

    python benchmarks/speed.py [DIR] [--install]

DIR adds its .txt and .md files to the texts. The programs take turns, and the best time of each counts: a busy machine
makes single runs half as long again. `--install` puts recognizers-text-number into an environment of the
benchmark's own (it needs emoji<1); without it only dateparser stands beside us. Exit status 1 when a goal is missed.
"""

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
import time
import venv
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from checker.grammar.quantities import find_quantities
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.values.days import Days

OURS, DATEPARSER, RECOGNIZERS = "checker", "dateparser.search_dates", "recognizers-text-number"
GOALS = {DATEPARSER: 10, RECOGNIZERS: 20}
"""How many times faster than the libraries we mean to be."""

ROUNDS = 5
"""Turns that each program takes."""

PASSES = 10
"""Passes of our extraction in a turn: one is too short to be timed alone."""

LINEAR = 3.0
"""The most that twice the text may cost, in times: 2 and the noise of a busy machine."""

LONG = 5_000_000
"""Characters of the long article."""

FRENCH = (
    "Au moins 37 personnes ont été tuées mardi 12 mars dans l'effondrement d'une mine, a annoncé le préfet. Près "
    "de 1.200 mineurs travaillaient sur le site, dont une centaine depuis trois semaines. L'entreprise a promis "
    "2,5 millions d'euros aux familles, soit 40 % de plus qu'en 2019. Les secours, venus de 15 km à la ronde, ont "
    "travaillé deux heures et demie avant la pluie. La cause du drame n'est pas connue. Selon le parquet, qui a "
    "ouvert une enquête, l'exploitant avait signalé des infiltrations dans la galerie principale, sans que les "
    "travaux soient arrêtés. Les familles, réunies devant la préfecture, réclament la vérité et le nom des "
    "responsables. "
)
ENGLISH = (
    "At least 37 people were killed on Tuesday 12 March when a mine collapsed, the governor said. Nearly 1,200 "
    "miners worked at the site, about a hundred of them for three weeks. The company promised $2.5 million to the "
    "families, 40% more than in 2019. Rescuers from 10 miles around worked for two and a half hours before the "
    "rain. The cause of the disaster is not known. According to prosecutors, who opened an inquiry, the operator "
    "had reported leaks in the main gallery, but work was not stopped. Families gathered outside the governor's "
    "office to demand the truth and the names of those responsible. "
)
HOSTILE = ("1 ", "1.1", "mille ", "entre ", "1° ", "un sur ", "1,1 000", "$1 - ", "vingt-", "un et ", "1/", "thousand ")
HOSTILE_LENGTH = 40_000

PUBLISHED = Days.on(date(2024, 3, 13))
"""The day that dates are read from: the Wednesday after the texts' Tuesday."""

_RECOGNIZERS = """
import json, sys, time
from recognizers_number import recognize_number, Culture
texts = json.loads(sys.stdin.readline())
recognize_number("12", Culture.French)
for turn in sys.stdin:
    start = time.process_time()
    for text in texts:
        recognize_number(text, Culture.French)
    print(time.process_time() - start, flush=True)
"""


def extract(text: str, lang: str = "fr") -> None:
    """Read every quantity of a text, and every date once there is a grammar of dates."""
    tokens = Tokens(text)
    find_quantities(tokens, load(lang))
    if find_dates is not None:
        find_dates(tokens, load(lang), PUBLISHED)


def extract_all(sentences: Iterable[str]) -> None:
    """Read every sentence."""
    for sentence in sentences:
        extract(sentence)


def _date_grammar() -> Callable[..., object] | None:
    try:
        module = importlib.import_module("checker.grammar.timex")
    except ImportError:
        return None
    found: Callable[..., object] | None = getattr(module, "find_timexes", None)
    return found


find_dates = _date_grammar()


def seconds(work: Callable[[], object]) -> float:
    """Processor time of the best of three runs, which other processes disturbed least."""
    return min(_once(work) for _ in range(3))


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def ours(texts: Iterable[str]) -> Callable[[], float]:
    """What times our whole extraction, sentence by sentence as the pipeline does it: the seconds of its best pass."""
    sentences = [sentence for text in texts for sentence in text.split(". ")]
    return lambda: min(_once(lambda: extract_all(sentences)) for _ in range(PASSES))


def dateparser_turn(texts: Iterable[str]) -> Callable[[], float]:
    """What times `dateparser.search_dates`, in seconds."""
    search = importlib.import_module("dateparser.search").search_dates

    def turn() -> float:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _once(lambda: [search(text, languages=["fr"]) for text in texts])

    return turn


@contextmanager
def recognizers_turn(texts: Iterable[str]) -> Iterator[Callable[[], float]]:
    """What times recognizers-text-number, in seconds, in an environment that is thrown away afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        packages = ["recognizers-text-number", "emoji<1", "setuptools<81"]
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
        command = [str(python), "-c", _RECOGNIZERS]
        with subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1) as process:
            if process.stdin is None or process.stdout is None:
                raise RuntimeError
            told, said = process.stdin, process.stdout
            told.write(json.dumps(list(texts)) + "\n")

            def turn() -> float:
                told.write("again\n")
                return float(said.readline())

            yield turn
            told.close()


def best(turns: dict[str, Callable[[], float]]) -> dict[str, float]:
    """The best time of each program, in seconds, over rounds in which all take turns."""
    rounds = [{name: turn() for name, turn in turns.items()} for _ in range(ROUNDS)]
    return {name: min(each[name] for each in rounds) for name in turns}


def compare(name: str, theirs: float, mine: float, goal: int) -> bool:
    """Print how many times faster we are; whether the goal is met."""
    times = theirs / mine
    print(f"{name:26} {theirs * 1e3:9.1f} ms   we are {times:6.1f} times faster (goal {goal})")
    return times >= goal


def grows_linearly(name: str, text: str) -> bool:
    """Print what a text and twice the text cost; whether that is in proportion."""
    once, twice = seconds(lambda: extract(text)), seconds(lambda: extract(text * 2))
    print(f"{name!r:26} {once * 1e3:9.1f} ms   twice as long: {twice / once:4.2f} times")
    return twice / once <= LINEAR


def long_article() -> bool:
    """Print what 5 MB cost beside a tenth of them; whether that is in proportion."""
    sentences = (FRENCH * (LONG // len(FRENCH))).split(". ")
    tenth = _once(lambda: extract_all(sentences[: len(sentences) // 10]))
    whole = _once(lambda: extract_all(sentences))
    print(f"{'article of 5 MB':26} {whole * 1e3:9.1f} ms   a tenth of it: {whole / tenth:4.1f} times less")
    return whole / tenth <= LINEAR * 5


def main() -> int:
    """Run every measurement."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("directory", type=Path, nargs="?")
    parser.add_argument("--install", action="store_true", help="measure recognizers-text-number too")
    options = parser.parse_args()
    texts = [FRENCH * 4] * 4
    if options.directory:
        texts += [path.read_text(encoding="utf-8") for path in sorted(options.directory.rglob("*.txt"))]
        texts += [path.read_text(encoding="utf-8") for path in sorted(options.directory.rglob("*.md"))]
    extract(FRENCH)
    turns = {OURS: ours(texts), DATEPARSER: dateparser_turn(texts)}
    with recognizers_turn(texts) if options.install else nullcontext() as recognizers:
        times = best(turns | ({RECOGNIZERS: recognizers} if recognizers else {}))
    mine, size = times.pop(OURS), sum(map(len, texts))
    print(f"{OURS:26} {mine * 1e3:9.1f} ms   {mine / size * 2.5e6:.2f} ms for 2,500 characters")
    met = [compare(name, theirs, mine, GOALS[name]) for name, theirs in times.items()]
    met.append(long_article())
    met += [grows_linearly(sign, sign * (HOSTILE_LENGTH // len(sign))) for sign in HOSTILE]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
