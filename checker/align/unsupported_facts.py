"""Facts on what a draft says and none of its sources: the draft's words against the nearest of a source."""

from collections.abc import Iterator, Sequence
from itertools import chain

from checker.align.facts import fingerprint
from checker.align.sources import Said, Splitter
from checker.align.unsupported import Gap, gaps
from checker.kinds.wording import UNSUPPORTED
from checker.model import Article, Assertion, Fact, Kind, Pair
from checker.values.labels import Labels
from checker.values.value import Value, Verdict


def unsupported_facts(articles: Sequence[Article], draft: str, split: Splitter) -> tuple[Fact, ...]:
    """One fact for each thing that the draft among some articles says and no other.

    `articles` have their language; `draft` is the path of one of them; `split` cuts one into sentences.
    """
    drafts = [article for article in articles if article.path == draft]
    others = [article for article in articles if article.path != draft]
    found = chain.from_iterable(gaps(each, others, split) for each in drafts if others)
    return tuple({fact.id: fact for fact in map(_fact, found)}.values())


def _fact(gap: Gap) -> Fact:
    attribute = f"{UNSUPPORTED}-{gap.sort}"
    members = tuple(_members(gap, attribute))
    return Fact(
        id=fingerprint(Kind.WORDING, attribute, *(member.value.text for member in members)),
        kind=Kind.WORDING,
        attribute=attribute,
        subject="",
        members=members,
        pairs=(Pair(0, 1, Verdict.CONFLICT),),
        verdict=Verdict.CONFLICT,
    )


def _members(gap: Gap, attribute: str) -> Iterator[Assertion]:
    """The words of the draft first, whatever its file is called."""
    yield _assertion(gap.draft, gap.first, gap.last, attribute)
    yield _assertion(gap.source, gap.begin, gap.end, attribute)


def _assertion(said: Said, first: int, last: int, attribute: str) -> Assertion:
    mention = said.tokens.span(first, last)
    labels = Labels.of(*said.tokens.norms[first : last + 1])
    return Assertion(
        kind=Kind.WORDING,
        attribute=attribute,
        subject="",
        value=Value(said.article.text[mention.start : mention.end], labels, labels),
        article=said.article,
        mention=mention,
        sentence=said.sentence,
    )
