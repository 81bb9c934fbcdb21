"""Change one word of a passage: a figure, a name, a day, a place, a status, a negation.

What is changed is found by the words of the language files, and by the checker's own sense of what is a person and what
a place; whether a change should be flagged does not depend on the checker.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec
import yaml
from msgspec import Struct

from checker.language.load import load
from checker.model import Article, Naming, Segment, Span

Kind = Literal["figure", "name", "date", "place", "status", "negation"]

VERBS: dict[str, dict[str, dict[str, str]]] = msgspec.convert(
    yaml.safe_load(Path(__file__).with_suffix(".yaml").with_stem("mutations").read_text(encoding="utf-8")),
    dict[str, dict[str, dict[str, str]]],
)
SLIPS = {"1": "2", "2": "3", "3": "4", "4": "5", "5": "7", "6": "8", "7": "9", "8": "6", "9": "7"}
"""The leading digit that stands for another: off by a quarter to double, more than "about" forgives."""
VOWELS = {"a": "o", "e": "a", "i": "e", "o": "u", "u": "o", "y": "o"}
"""The vowel that stands for another in a misspelt name."""
WORD_FIGURES = range(3, 16)
"""Figures that are changed when written as words: less than three is as often an article, more is a compound."""
SHORTEST_NAME = 5
"""Letters of a surname that one wrong letter does not make another surname."""
OTHER_DAY, OTHER_MONTH = 3, 5
"""Days and months by which a weekday and a month are moved: far from any slack for nights and time zones."""


class Mutant(Struct, frozen=True):
    """One article of a bundle with other words at one place; `span` is where the new words stand."""

    kind: Kind
    article: Article
    span: Span
    was: str

    @property
    def now(self) -> str:
        """The new words."""
        return self.article.text[self.span.start : self.span.end]


Edit = tuple[Kind, Span, str]
"""What is changed, where, and to what."""


def apply(article: Article, edit: Edit) -> Mutant:
    """The article with one edit made: all that stands behind it moves with it."""
    kind, span, words = edit
    text = article.text[: span.start] + words + article.text[span.end :]
    moved = len(words) - (span.end - span.start)
    changed = msgspec.structs.replace(
        article,
        text=text,
        blanked=article.blanked and article.blanked[: span.start] + words + article.blanked[span.end :],
        segments=tuple(_moved(segment, span, moved) for segment in article.segments),
    )
    return Mutant(kind, changed, Span(span.start, span.start + len(words)), article.text[span.start : span.end])


def _moved(segment: Segment, span: Span, by: int) -> Segment:
    start = segment.span.start + (by if segment.span.start >= span.end else 0)
    end = segment.span.end + (by if segment.span.end >= span.end else 0)
    return Segment(Span(start, end), segment.role)


def figure_edits(article: Article, within: Span) -> Iterator[Edit]:
    """The first figure of a passage with another leading digit, or another number word."""
    words = _number_words(article.lang)
    for found in _words(article, within, r"\d+|[^\W\d_]+"):
        if found.group()[0] in SLIPS:
            yield "figure", Span(found.start(), found.start() + 1), SLIPS[found.group()[0]]
            return
        if found.group().lower() in words:
            yield "figure", _span(found), _cased(words[found.group().lower()], found.group())
            return


def date_edits(article: Article, within: Span) -> Iterator[Edit]:
    """Each weekday and month of a passage as another one."""
    timex = load(article.lang).timex
    others = {**_shifted(timex.weekdays, OTHER_DAY), **_shifted(timex.months, OTHER_MONTH)}
    for found in _words(article, within, r"[^\W\d_]+"):
        if found.group().lower() in others:
            yield "date", _span(found), _cased(others[found.group().lower()], found.group())


def verb_edits(article: Article, within: Span) -> Iterator[Edit]:
    """The first verb form of a passage denied, and the first one told as something to come."""
    for kind, table in _verbs(article.lang):
        forms = "|".join(re.escape(form) for form in sorted(table, key=len, reverse=True))
        found = next(_words(article, within, rf"(?<![\w'’-])(?:{forms})(?![\w'’-])"), None)
        if found:
            yield kind, _span(found), table[found.group()]


def _verbs(lang: str) -> Iterator[tuple[Kind, Mapping[str, str]]]:
    yield "negation", VERBS[lang]["negation"]
    yield "status", VERBS[lang]["status"]


def name_edits(people: Iterable[Naming]) -> Iterator[Edit]:
    """The surname of each person named in full with another vowel."""
    for naming in people:
        surname = naming.tokens[-1]
        at = max((i for i, letter in enumerate(surname[:-1]) if i and letter in VOWELS), default=None)
        start = naming.span.end - len(surname)
        if at is not None and len(surname) >= SHORTEST_NAME and len(naming.tokens) > 1:
            yield "name", Span(start, naming.span.end), f"{surname[:at]}{VOWELS[surname[at]]}{surname[at + 1 :]}"


def place_edits(places: Iterable[Naming], article: Article, others: Sequence[str]) -> Iterator[Edit]:
    """Each place as another place, one that the article does not name, when there is one."""
    for naming in places:
        other = next((name for name in others if name not in article.text), None)
        if other:
            yield "place", naming.span, other


def _words(article: Article, within: Span, pattern: str) -> Iterator[re.Match[str]]:
    return re.compile(pattern).finditer(article.text, within.start, within.end)


def _span(found: re.Match[str]) -> Span:
    return Span(found.start(), found.end())


def _cased(word: str, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word


def _number_words(lang: str) -> dict[str, str]:
    """Each number word and the one for two more."""
    units = load(lang).numerals.units
    return {word: units[n + 2][0] for n in WORD_FIGURES if n in units and n + 2 in units for word in units[n]}


def _shifted(named: Mapping[int, Sequence[str]], by: int) -> dict[str, str]:
    """Each name in lower case and the one that stands `by` further, in a circle."""
    order = sorted(named)
    further = dict(zip(order, order[by:] + order[:by], strict=True))
    return {name.lower(): named[further[number]][0] for number in order for name in named[number]}
