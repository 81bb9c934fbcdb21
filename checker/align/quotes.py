"""Facts about quotations: altered words, and one utterance given to two persons."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.align.facts import fingerprint, worst
from checker.align.shingles import connected
from checker.align.utterances import Link, Utterance, alterations, links, utterances
from checker.grammar.tokens import Tokens
from checker.model import Assertion, Fact, Kind, Pair, Span
from checker.values.labels import Labels
from checker.values.value import Value, Verdict

KINDS = frozenset({Kind.QUOTE})
ALTERED, ALIKE, OTHER_SPEAKER = "quote-altered", "quote-alike", "quote-other-speaker"


def quote_facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """Facts about utterances that several articles quote.

    A fact of kind `quote` holds all quotations of one utterance; it conflicts where a word that carries
    meaning is replaced, added or dropped. A fact of kind `attribution` holds one utterance given to two
    persons; its values are the speakers. Quotations in two languages are not compared. Candidates share
    words in a row: never all pairs.
    """
    quotes = [each for each in assertions if each.kind is Kind.QUOTE]
    said = utterances(quotes)
    found = list(links(said))
    agreed = alterations(said, [link for link in found if not link.two_persons])
    inside: dict[int, list[Link]] = defaultdict(list)
    groups = connected(((link.first, link.second) for link in agreed), range(len(said)))
    home = {index: number for number, group in enumerate(groups) for index in group}
    for link in agreed:
        inside[home[link.first]].append(link)
    for number, group in enumerate(groups):
        if len(frozenset[str]().union(*(said[index].paths for index in group))) > 1:
            yield _quote_fact(quotes, said, group, inside[number])
    for link in found:
        if link.two_persons:
            yield _attribution_fact(said[link.first].first, said[link.second].first)


facts = quote_facts


def _quote_fact(
    quotes: Sequence[Assertion], said: Sequence[Utterance], group: Sequence[int], within: Sequence[Link]
) -> Fact:
    order = sorted(member for index in group for member in said[index].members)
    place = {member: position for position, member in enumerate(order)}
    alike = [
        Pair(place[said[index].members[0]], place[member], Verdict.CONSISTENT, (ALIKE,))
        for index in group
        for member in said[index].members[1:]
    ]
    compared = [_pair(place, said, link) for link in within]
    first = quotes[order[0]]
    return Fact(
        id=fingerprint(Kind.QUOTE, *sorted({" ".join(said[index].words) for index in group})),
        kind=Kind.QUOTE,
        attribute=first.attribute,
        subject=max((said[index].first.subject for index in group), key=lambda name: (len(name), name)),
        members=tuple(quotes[member] for member in order),
        pairs=tuple(sorted([*alike, *compared], key=lambda pair: (pair.first, pair.second))),
        verdict=worst(pair.verdict for pair in compared),
    )


def _pair(place: dict[int, int], said: Sequence[Utterance], link: Link) -> Pair:
    one, other = place[said[link.first].members[0]], place[said[link.second].members[0]]
    if not link.change.changed:
        return Pair(min(one, other), max(one, other), Verdict.CONSISTENT, (ALIKE,))
    words = (" ".join(link.change.first), " ".join(link.change.second))
    return Pair(min(one, other), max(one, other), Verdict.CONFLICT, (ALTERED, *(words if one < other else words[::-1])))


def _attribution_fact(one: Assertion, other: Assertion) -> Fact:
    """One utterance, two speakers: what is compared are their names."""
    members = tuple(_speaker(each) for each in (one, other))
    speakers = sorted(each.subject for each in (one, other))
    return Fact(
        id=fingerprint(Kind.ATTRIBUTION, *speakers, *sorted({one.value.text, other.value.text})),
        kind=Kind.ATTRIBUTION,
        attribute="speaker",
        subject="",
        members=members,
        pairs=(Pair(0, 1, Verdict.CONFLICT, (OTHER_SPEAKER, one.subject, other.subject)),),
        verdict=Verdict.CONFLICT,
    )


def _speaker(quotation: Assertion) -> Assertion:
    """Who is said to have said a quotation, as an assertion of its own: the words and the name beside them."""
    labels = Labels.of(quotation.subject)
    value, mention = Value(quotation.subject, labels, labels), quotation.mention
    tokens = Tokens(quotation.article.prose, quotation.sentence.span)
    names = [tokens.span(i, i) for i, word in enumerate(tokens.folds) if word == quotation.attribution]
    beside = next((name for name in names if not mention.contains(name)), mention)
    both = Span(min(mention.start, beside.start), max(mention.end, beside.end))
    return replace(quotation, kind=Kind.ATTRIBUTION, attribute="speaker", value=value, mention=both)
