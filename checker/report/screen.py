"""How a report is to be shown, and the formats there are: the files of this folder that have a `render`."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, partial
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from msgspec import Struct

from checker import report as folder
from checker.errors import UsageError
from checker.language.load import languages
from checker.model import Article, Report
from checker.report.embargo import withheld
from checker.report.order import ordered
from checker.report.places import encodable
from checker.report.wording import wording

PLAIN_WIDTH = 80
"""Columns, where nothing is known of the place that a report is read in."""

DEFAULT_LOCALE = "fr"
"""The language of a report on articles of which no language has the majority."""


class Screen(Struct, frozen=True):
    """Where a report is read: `width` in columns, whether `colour` may be used, and the report's language.

    `embargoed` shows the words of sources under embargo, which are withheld otherwise.
    """

    width: int = PLAIN_WIDTH
    colour: bool = False
    locale: str = DEFAULT_LOCALE
    embargoed: bool = False


Renderer = Callable[[Report, Screen], str]


@cache
def formats() -> tuple[str, ...]:
    """The names of the formats there are, sorted."""
    return tuple(sorted(name for name in _modules() if _render(name) is not None))


def renderer(name: str) -> Renderer:
    """What writes a report in a format: a function of the report and the screen to the whole text.

    Whatever the format, the report is put in its one order, and embargoed words are withheld, before.
    Only the module of that format is imported.

    Raises:
        UsageError: there is no such format.
    """
    render = _render(name)
    if render is None:
        raise UsageError(f"no report format {name!r}", hint=f"there are {', '.join(formats())}")
    return partial(_rendered, render)


def locale_of(articles: Iterable[Article]) -> str:
    """The language of most articles that a report can be written in; French on a tie."""
    counts = Counter(article.lang for article in articles if article.lang in languages())
    return max(sorted(counts), key=lambda lang: (counts[lang], lang == DEFAULT_LOCALE), default=DEFAULT_LOCALE)


def ready(report: Report, screen: Screen) -> Report:
    """The report in its one order, without embargoed words unless the screen asks for them."""
    in_order = ordered(report)
    return in_order if screen.embargoed else withheld(in_order, wording(screen.locale))


def _rendered(render: Renderer, report: Report, screen: Screen) -> str:
    return encodable(render(ready(report, screen), screen))


def _modules() -> frozenset[str]:
    return frozenset(found.name for found in iter_modules(folder.__path__))


def _render(name: str) -> Renderer | None:
    """The `render` of a module of this folder; None where it has none, or where there is no such module."""
    if name not in _modules():
        return None
    return cast("Renderer | None", getattr(import_module(f"{folder.__name__}.{name}"), "render", None))
