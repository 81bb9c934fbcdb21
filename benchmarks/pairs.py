"""Published pairs of texts, each with whether its second text contradicts the first."""

import json
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

Row = dict[str, str | int]


class Corpus(Struct, frozen=True):
    """Where a published set of pairs lies below a data folder, and how to read it.

    `premise` and `hypothesis` name the fields of the two texts; `contradiction` is the label of a pair that contradicts
    itself, any other label is not one. `summary` says that the second text is a summary of the first.
    """

    name: str
    path: str
    lang: str
    premise: str
    hypothesis: str
    contradiction: str
    summary: bool = False


CORPORA = (
    Corpus("daccord", "daccord/daccord.fr.jsonl", "fr", "premise", "hypothesis", "1"),
    Corpus("rte3_fr", "rte3_fr/rte3.fr.jsonl", "fr", "premise", "hypothesis", "2"),
    Corpus("gqnli_fr", "gqnli_fr/gqnli.fr.jsonl", "fr", "premise", "hypothesis", "2"),
    Corpus("summedits_news", "summedits_news/summedits_news.en.jsonl", "en", "doc", "summary", "0", summary=True),
)


class Pair(Struct, frozen=True):
    """Two texts, whether the second contradicts the first, and whether it is a summary of it."""

    id: str
    lang: str
    premise: str
    hypothesis: str
    contradiction: bool
    summary: bool = False

    @property
    def numeric(self) -> bool:
        """Whether the second text has a figure in digits."""
        return any(character.isdigit() for character in self.hypothesis)


def read_pairs(corpus: Corpus, directory: Path, every: int = 1) -> list[Pair]:
    """Every n-th pair of a set, in the order of its file."""
    lines = (directory / corpus.path).read_text(encoding="utf-8").splitlines()
    return list(_pairs(corpus, [json.loads(line) for line in lines if line][::every]))


def _pairs(corpus: Corpus, rows: list[Row]) -> Iterator[Pair]:
    for row in rows:
        yield Pair(
            id=str(row.get("id", row.get("uid"))),
            lang=corpus.lang,
            premise=str(row[corpus.premise]),
            hypothesis=str(row[corpus.hypothesis]),
            contradiction=str(row["label"]) == corpus.contradiction,
            summary=corpus.summary,
        )
