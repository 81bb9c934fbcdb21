"""What `checker extract` shows: the assertions of each article, as a table or as JSON."""

from collections.abc import Iterator, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from checker.errors import UsageError
from checker.model import Article, Assertion, Modality, Polarity
from checker.report import contract
from checker.report.embargo import veiled, veiled_article
from checker.report.evidence import bounds, evidence, published
from checker.report.json import written
from checker.report.layout import paragraph
from checker.report.order import in_order
from checker.report.passage import line, quote, shortened
from checker.report.places import encodable
from checker.report.screen import Screen
from checker.report.terminal import printed
from checker.report.wording import Wording, wording
from checker.values.value import Possibilities, Value

Understood = Sequence[tuple[Article, tuple[Assertion, ...]]]

MENTION_LIMIT = 60
"""Characters of a mention that the table shows."""

LABELS_LIMIT = 40
"""Characters of a set of labels that the table shows: the words of a quotation stand in the mention anyway."""

MINUTE_OF_DAY = "minute-of-day"
"""The unit of clock times, which are numbers from 0 to 1439."""

NARROW = 60
"""Columns of a screen below which the table leaves out the kind and the attribute."""

COLUMNS = ("column-kind", "column-attribute", "column-mention", "column-value")


def render_extraction(understood: Understood, form: str, screen: Screen) -> str:
    """The assertions of articles, in reading order, in the form `terminal` or `json`.

    Raises:
        UsageError: there is no such form.
    """
    words = wording(screen.locale)
    shown = [(article, in_order(said)) for article, said in understood]
    if not screen.embargoed:
        shown = [(veiled_article(article, words), veiled(said, words)) for article, said in shown]
    match form:
        case "terminal":
            return encodable("\n".join(_table(article, said, words, screen) for article, said in shown))
        case "json":
            return written(contract.Extraction(tuple(_article(article, said, words) for article, said in shown)))
    raise UsageError(f"no form {form!r} for extracted assertions", hint="there are json, terminal")


def _article(article: Article, said: tuple[Assertion, ...], words: Wording) -> contract.ExtractedArticle:
    assertions = tuple(_assertion(assertion, words) for assertion in said)
    return contract.ExtractedArticle(encodable(article.path), published(article.published), article.lang, assertions)


def _assertion(assertion: Assertion, words: Wording) -> contract.Extracted:
    return contract.Extracted(
        kind=assertion.kind,
        attribute=assertion.attribute,
        subject=assertion.subject,
        polarity=assertion.polarity,
        modality=assertion.modality,
        attribution=assertion.attribution,
        evidence=evidence(assertion, words),
    )


def _table(article: Article, said: tuple[Assertion, ...], words: Wording, screen: Screen) -> str:
    known = [line(part) for part in (article.outlet, words.days(article.published), article.lang) if part]
    head = paragraph(line(article.path), screen.width, style="bold")
    head += paragraph(" · ".join(known), screen.width, style="dim")
    if not said:
        return printed([*head, *paragraph(words.text("nothing-extracted"), screen.width)], screen)
    table = Table(box=box.SIMPLE_HEAD, width=screen.width, padding=(0, 1, 0, 0), pad_edge=False)
    table.add_column(words.text("column-line"), justify="right", style="dim", no_wrap=True)
    narrow = screen.width < NARROW
    for column in COLUMNS[2:] if narrow else COLUMNS:
        table.add_column(words.text(column), overflow="fold")
    for assertion in said:
        table.add_row(*_row(assertion, words, narrow=narrow))
    return printed([*head, table, Text(f"{words.count('assertions', len(said))}.")], screen)


def _row(assertion: Assertion, words: Wording, *, narrow: bool) -> Iterator[Text]:
    yield Text(str(assertion.line))
    if not narrow:
        yield Text(words.labels.kinds[assertion.kind])
        yield Text(line(assertion.attribute))
    mention = shortened(line(quote(assertion, words)), MENTION_LIMIT)
    yield Text.assemble((mention, "bold"), (_manner(assertion, words), "dim"))
    yield Text(line(reading(assertion.value)))


def _manner(assertion: Assertion, words: Wording) -> str:
    """How the assertion is made, where it is not plainly asserted ("planned, according to the police")."""
    parts = [words.text(assertion.polarity.value)] if assertion.polarity is not Polarity.AFFIRMED else []
    parts += [words.text(assertion.modality.value)] if assertion.modality is not Modality.ASSERTED else []
    parts += [words.speaker(line(assertion.attribution))] if assertion.attribution else []
    return f" ({', '.join(parts)})" if parts else ""


def reading(value: Value) -> str:
    """What a reader takes from the words and, in brackets, the widest that can be defended, if that is more."""
    implied, strict = interval(value.implied), interval(value.strict)
    if value.unit == MINUTE_OF_DAY:
        implied, strict = clock(value.implied), clock(value.strict)
    unit = f" {value.unit}" if value.unit not in {None, MINUTE_OF_DAY} else ""
    return f"{implied}{unit}" if implied == strict else f"{implied}{unit} [{strict}]"


def interval(possible: Possibilities) -> str:
    """A set as signs say it: one number, `≥ 139`, a range of numbers, `2024-03-26`."""
    match bounds(possible):
        case (int() | float() as low, int() | float() as high):
            return f"{low}" if low == high else f"{low}–{high}"
        case (int() | float() as low, None):
            return f"≥ {low}"
        case (None, int() | float() as high):
            return f"≤ {high}"
        case names:
            return shortened(" | ".join(str(name) for name in names if name is not None), LABELS_LIMIT)


def clock(possible: Possibilities) -> str:
    """Minutes of the day as a clock shows them: `05:45`, or the first and the last."""
    shown = (f"{int(at) // 60:02}:{int(at) % 60:02}" for at in bounds(possible) if isinstance(at, int | float))
    return "–".join(dict.fromkeys(shown))
