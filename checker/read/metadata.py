"""What is declared about an article, wherever it is declared: front matter, a manifest, a format's own fields."""

from collections.abc import Mapping

from msgspec import Struct, structs

from checker.language.load import languages
from checker.model import Article
from checker.read.dates import declared_days
from checker.values.days import Days

KEYS = {
    "source": "outlet",
    "outlet": "outlet",
    "published": "published",
    "date": "published",
    "lang": "lang",
    "language": "lang",
    "title": "title",
    "embargo": "embargo",
}
"""The keys that are understood, and the field each fills. The first of two keys for one field wins."""

_LIFTED = frozenset({"", "no", "none", "false", "off", "null", "~"})
"""What `embargo` says when there is none; anything else (a date, `yes`) is an embargo."""


class DeclarationError(ValueError):
    """A declared value cannot be what its key stands for."""

    def __init__(self, key: str, why: str) -> None:
        super().__init__(why)
        self.key = key


class Metadata(Struct, frozen=True):
    """What is declared about an article; "" and None are undeclared."""

    outlet: str = ""
    published: Days | None = None
    timestamp: str | None = None
    lang: str = ""
    title: str = ""
    embargoed: bool = False


def metadata(declared: Mapping[str, str]) -> Metadata:
    """Understand declared keys and values; keys that are not in `KEYS` say nothing here.

    Raises:
        DeclarationError: a value cannot be what its key stands for.
    """
    fields: dict[str, tuple[str, str]] = {}
    for key, value in declared.items():
        if (field := KEYS.get(key.casefold())) and value.strip():
            fields.setdefault(field, (key, value.strip()))
    lang = _language(*fields.get("lang", ("", "")))
    days, timestamp = _published(*fields.get("published", ("", "")), lang)
    return Metadata(
        outlet=fields.get("outlet", ("", ""))[1],
        published=days,
        timestamp=timestamp,
        lang=lang,
        title=" ".join(fields.get("title", ("", ""))[1].split()),
        embargoed=fields.get("embargo", ("", ""))[1].casefold() not in _LIFTED,
    )


def completed(article: Article, further: Metadata) -> Article:
    """The article with what it does not say itself taken from `further`: an article's own words win."""
    undated = not article.published.known and further.published is not None
    return structs.replace(
        article,
        outlet=article.outlet or further.outlet,
        title=article.title or further.title,
        lang=article.lang or further.lang,
        published=further.published if undated else article.published,
        timestamp=further.timestamp if undated else article.timestamp,
        embargoed=article.embargoed or further.embargoed,
    )


def _published(key: str, value: str, lang: str) -> tuple[Days | None, str | None]:
    if not value:
        return None, None
    try:
        return declared_days(value, lang)
    except ValueError as error:
        raise DeclarationError(
            key, f"`{value}` names no certain day: write it as 2025-03-14 or 2025-03-14T08:30:00+01:00"
        ) from error


def _language(key: str, value: str) -> str:
    code = value.casefold().replace("_", "-").split("-")[0]
    if value and code not in languages():
        raise DeclarationError(key, f"no language `{value}`; there are {', '.join(languages())}")
    return code
