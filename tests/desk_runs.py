"""Articles checked against each other with the rules of a desk's folder, as `checker run` does."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from checker.console.desk import desk
from checker.judge.load import bundled_rules
from checker.judge.rule import Rule
from checker.model import Article, Finding, Kind, Role, Segment, Span
from checker.pipeline import Options, check
from checker.values.days import Days


def article(number: int, text: str, lang: str) -> Article:
    whole = (Segment(Span(0, len(text)), Role.BODY),)
    return Article(f"{number}.txt", text, whole, lang=lang, published=Days.on(date(2024, 5, 14)))


def name_findings(
    *texts: str, lang: str = "fr", langs: Sequence[str] = (), rules: Sequence[Rule] | None = None
) -> list[Finding]:
    """The findings on names and terms, told in French."""
    codes = langs or [lang] * len(texts)
    articles = [article(i, text, code) for i, (text, code) in enumerate(zip(texts, codes, strict=True))]
    report = check(articles, bundled_rules() if rules is None else rules, Options(locale="fr"))
    return [finding for finding in report.findings if finding.kind in {Kind.NAME, Kind.WORDING}]


def desk_rules(folder: Path, house: str, config: str | None = None) -> tuple[Rule, ...]:
    """The rules of a folder with a `house.yaml`, and a `checker.yaml` if there is one."""
    (folder / "house.yaml").write_text(house, encoding="utf-8")
    if config is not None:
        (folder / "checker.yaml").write_text(config, encoding="utf-8")
    sources = folder / "sources"
    sources.mkdir(exist_ok=True)
    return desk([str(sources)]).rules
