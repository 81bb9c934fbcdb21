"""A figure of a headline that the article below it never gives, and gives otherwise at once."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.align.facts import fingerprint
from checker.align.slips import figure
from checker.grammar.tokens import Tokens
from checker.model import Assertion, Fact, Kind, Modality, Pair, Role
from checker.values.value import Verdict, compare

KINDS = frozenset({Kind.QUANTITY})
LEAD = 4
"""Sentences below a headline in which an article tells again what the headline tells."""
LEAST = 2
"""Smaller figures count persons, of whom headlines single one out."""
FACTOR = 2.0
"""Ratio of two figures from which they count two things rather than one of them wrongly."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each headline whose figure its own article contradicts."""
    articles: dict[str, list[Assertion]] = {}
    for assertion in assertions:
        articles.setdefault(assertion.article.path, []).append(assertion)
    for told in articles.values():
        for head in (a for a in told if a.sentence.role is Role.TITLE and _plain(a)):
            below = [a for a in told if a.sentence.role is not Role.TITLE and _of_one_thing(head, a)]
            lead = _contradicting(head, below, told)
            if lead is not None:
                yield _fact(head, lead)


def _plain(assertion: Assertion) -> bool:
    """Whether a figure is a single exact count of something, as it stands now."""
    context = assertion.context
    asserted = assertion.modality is Modality.ASSERTED and not (context.background or context.part or context.updated)
    number = figure(assertion.value)
    return asserted and assertion.value.unit is None and number is not None and number >= LEAST


def _of_one_thing(head: Assertion, other: Assertion) -> bool:
    same = (head.attribute, head.subject) == (other.attribute, other.subject)
    return same and head.context.qualifiers == other.context.qualifiers


def _contradicting(head: Assertion, below: Sequence[Assertion], told: Sequence[Assertion]) -> Assertion | None:
    """The first mention below a headline, if it gives another figure and no mention, nor two together, give its own."""
    first = min(below, key=lambda a: a.mention, default=None)
    if first is None or not _plain(first) or first.sentence.index - head.sentence.index > LEAD:
        return None
    number, other = figure(head.value) or 0.0, figure(first.value) or 0.0
    figures = [found for a in told if a is not head and (found := figure(a.value)) is not None]
    explained = number in figures or any(a + b == number for a, b in combinations(sorted(set(figures)), 2))
    agreed = any(compare(head.value, a.value).verdict is not Verdict.CONFLICT for a in below)
    near = 1 / FACTOR < other / number < FACTOR
    return first if near and not explained and not agreed and not _written_below(head, number) else None


def _written_below(head: Assertion, number: float) -> bool:
    """Whether the article writes the figure again anywhere below its headline, whatever it counts there."""
    below = Tokens(head.article.text[head.sentence.span.end :]).norms
    return f"{number:g}" in below or head.quote.casefold() in below


def _fact(head: Assertion, lead: Assertion) -> Fact:
    return Fact(
        id=fingerprint(Kind.QUANTITY, head.attribute, "headline", head.value.text, lead.value.text),
        kind=Kind.QUANTITY,
        attribute=head.attribute,
        subject=head.subject,
        members=(head, lead),
        pairs=(Pair(0, 1, Verdict.CONFLICT),),
        verdict=Verdict.CONFLICT,
    )
