"""One word replaced or added where an article retells in its own voice what another quotes."""

from collections.abc import Iterator

from msgspec import Struct
from rapidfuzz.fuzz import partial_ratio_alignment

from checker.align.alteration import same_word, spelt_alike
from checker.align.blocks import Block, common_blocks
from checker.align.passages import Passage, plain

LEAST_RUN = 5
"""Words in common, next to the change, all of them quoted: fewer are a turn of phrase."""
LEAST_CONTENT = 3
"""Content words among them."""
SLACK = 4
"""Words beside the stretch in common that are looked at."""


class Substitution(Struct, frozen=True):
    """Where a retelling departs from a quotation: the word of either side ("" when it is added), and the stretches."""

    quoted: str
    told: str
    quote_stretch: tuple[int, int]
    told_stretch: tuple[int, int]


def substitution(quote: Passage, told: Passage) -> Substitution | None:
    """The one content word that a retelling replaces in, or adds to, words that it takes from a quotation.

    Only the first is given. Leaving words out, changing what comes before the words in common, adverbs,
    verbs, synonyms of reporters, and names, dates and figures are free.
    """
    blocks = list(_blocks(quote, told))
    for index, block in enumerate(blocks):
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        found = _at_gap(quote, told, block, after)
        if found is not None:
            return found
    return None


def _blocks(quote: Passage, told: Passage) -> Iterator[Block]:
    """The words in common, in order, within the stretch of the retelling that is most like the quotation."""
    one, other = quote.words, told.words
    found = partial_ratio_alignment(one, other) if len(one) <= len(other) else None
    start = max(0, found.dest_start - SLACK) if found else 0
    stop = found.dest_end + SLACK if found else len(other)
    for block in common_blocks(one, other[start:stop]):
        yield Block(block.one, block.other + start, block.size)


def _at_gap(quote: Passage, told: Passage, block: Block, after: Block | None) -> Substitution | None:
    """The change between two blocks, or behind the last one."""
    one, other = block.one + block.size, block.other + block.size
    one_end, other_end = (after.one, after.other) if after else (one + 1, other + 1)
    if after is None and not (quote.adjacent(one) and told.adjacent(other)):
        return None
    if spelt_alike(quote.words[one:one_end], told.words[other:other_end]):
        return None
    mine, theirs = quote.content(one, one_end), told.content(other, other_end)
    replaced, added = len(mine) == 1 == len(theirs), after is not None and not mine and len(theirs) == 1
    if not (replaced or added) or any(told.quoted[other:other_end]) or not _anchored(quote, block, after):
        return None
    change = Substitution(
        mine[0] if mine else "",
        theirs[0],
        (block.one, after.one + after.size if after else one_end),
        (block.other, after.other + after.size if after else other_end),
    )
    moved = change.told in quote.words or change.quoted in told.words
    return change if not moved and not _predicate(told, change.told) and _matters(quote, told, change) else None


def _predicate(told: Passage, word: str) -> bool:
    """Whether a word told is the verb of its clause: reporters have synonyms for verbs."""
    index = told.words.index(word)
    before, after = told.words[index - 1 : index], told.words[index + 1 : index + 2]
    return told.known.predicate("".join(before), "".join(after))


def _anchored(quote: Passage, block: Block, after: Block | None) -> bool:
    """Whether enough words in common stand right beside a change."""
    stretches = [(block.one, block.one + block.size)]
    stretches += [(after.one, after.one + after.size)] if after else []
    content = sum(len(quote.content(*stretch)) for stretch in stretches)
    return sum(stop - start for start, stop in stretches) >= LEAST_RUN and content >= LEAST_CONTENT


def _matters(quote: Passage, told: Passage, change: Substitution) -> bool:
    """Whether the word told is another notion than the word quoted."""
    known = quote.known
    if known.adverb(change.told) or not plain(told, change.told):
        return False
    if not change.quoted:
        return True
    free = known.exchangeable(change.quoted, change.told) or same_word(change.quoted, change.told, known)
    return not free and not known.adverb(change.quoted) and plain(quote, change.quoted)
