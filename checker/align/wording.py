"""Facts about wording: a quotation retold with another word, and a reused sentence turned into its opposite."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace
from rapidfuzz.distance import Levenshtein

from checker.align.facts import fingerprint
from checker.align.near_copies import aligned_sentences
from checker.align.passages import Passage, passages
from checker.align.retellings import Substitution, substitution
from checker.align.shingles import candidate_pairs, shingles
from checker.grammar.clauses.denying import denies
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Assertion, Fact, Kind, Pair
from checker.values.labels import Labels
from checker.values.value import Value, Verdict

KINDS = frozenset({Kind.QUOTE, Kind.WORDING})
SHINGLE = 4
"""Words in a row by which a retelling finds the quotation."""
MOST_CHANGED = 3
"""Content words on either side by which a reused sentence may differ besides the opposite."""
RETOLD, OPPOSITE = "wording-retold", "wording-opposite"


def wording_facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """Facts about words that one article takes over from another, or both from a third, and changes.

    Imprecise: one content word replaced in, or added to, words that another source quotes. Conflict: a
    word replaced by its opposite in a reused sentence. Synonyms are free outside quotation marks.
    """
    found = passages([each for each in assertions if each.kind in KINDS])
    yield from _retold(found)
    yield from _turned([each for each in found if each.assertion.kind is Kind.WORDING])


facts = wording_facts


def _retold(found: Sequence[Passage]) -> Iterator[Fact]:
    """One fact for each change of a quotation by a retelling: several articles with the same change are one."""
    seen: set[tuple[str, ...]] = set()
    for i, j in candidate_pairs(shingles(each.words, SHINGLE) for each in found):
        quote, told = sorted((found[i], found[j]), key=lambda each: each.assertion.kind is Kind.WORDING)
        if not _retells(quote.assertion, told.assertion):
            continue
        change = substitution(quote, told)
        key = (*quote.words, change.told, told.assertion.article.path) if change else ()
        if change is not None and key not in seen:
            seen.add(key)
            yield _retold_fact(quote, told, change)


def _retells(quote: Assertion, told: Assertion) -> bool:
    """Whether one is a quotation, the other a report, in two articles of one language."""
    kinds = quote.kind is Kind.QUOTE and told.kind is Kind.WORDING and told.attribution is not None
    return kinds and quote.article.lang == told.article.lang and quote.article.path != told.article.path


def _retold_fact(quote: Passage, told: Passage, change: Substitution) -> Fact:
    members = [_stretch(quote, *change.quote_stretch), _stretch(told, *change.told_stretch)]
    return _fact(members, Verdict.IMPRECISE, (RETOLD, change.quoted, change.told))


def _turned(found: Sequence[Passage]) -> Iterator[Fact]:
    """Reused sentences with one word turned into its opposite."""
    for reuse in aligned_sentences([[each.words] for each in found]):
        one, other = found[reuse.first[0]], found[reuse.second[0]]
        same_article = one.assertion.article.path == other.assertion.article.path
        if same_article or one.assertion.article.lang != other.assertion.article.lang:
            continue
        words = None if _denied(one) or _denied(other) else _opposites(one, other)
        if words is not None:
            members = [_stretch(each, 0, len(each.words)) for each in (one, other)]
            yield _fact(members, Verdict.CONFLICT, (OPPOSITE, *words))


def _denied(found: Passage) -> bool:
    """Whether a sentence denies: "no rise" and "no fall" can both be true, and "no rise" agrees with "fall"."""
    article, mention = found.assertion.article, found.assertion.mention
    return denies(Tokens(article.prose, mention), load(article.lang)) is True


def _opposites(one: Passage, other: Passage) -> tuple[str, str] | None:
    """The two opposite words by which two sentences differ, when they differ in little else."""
    opposed: list[tuple[str, str]] = []
    changed = [0, 0]
    for step in Levenshtein.opcodes(one.words, other.words):
        if step.tag == "equal":
            continue
        mine, theirs = one.content(step.src_start, step.src_end), other.content(step.dest_start, step.dest_end)
        changed = [changed[0] + len(mine), changed[1] + len(theirs)]
        opposed.extend((a, b) for a in mine for b in theirs if one.known.opposed(a, b))
    return opposed[0] if len(opposed) == 1 and max(changed) <= MOST_CHANGED else None


def _stretch(found: Passage, first: int, stop: int) -> Assertion:
    """The assertion of a stretch of a passage."""
    span = found.span(first, stop)
    labels = Labels.of(*found.words[first:stop])
    value = Value(found.assertion.article.text[span.start : span.end], labels, labels)
    return replace(found.assertion, kind=Kind.WORDING, attribute="wording", mention=span, value=value)


def _fact(members: Sequence[Assertion], verdict: Verdict, reasons: tuple[str, ...]) -> Fact:
    ordered = tuple(sorted(members, key=lambda each: (each.article.path, each.mention)))
    return Fact(
        id=fingerprint(Kind.WORDING, *sorted(each.value.text for each in ordered)),
        kind=Kind.WORDING,
        attribute="wording",
        subject="",
        members=ordered,
        pairs=(Pair(0, 1, verdict, reasons),),
        verdict=verdict,
    )
