"""The words that two texts have in common, in order: matching blocks, pushed together where words repeat."""

from collections.abc import Sequence

from msgspec import Struct
from rapidfuzz.distance import Levenshtein

Words = Sequence[str]


class Block(Struct, frozen=True):
    """Words in common: from index `one` in the first text and `other` in the second, `size` of them."""

    one: int
    other: int
    size: int


def common_blocks(first: Words, second: Words) -> list[Block]:
    """The blocks of a least-cost alignment (Levenshtein) of the words.

    Where the first or last block could as well stand beside the next ("the … the harbour"), it does:
    words that only the second text has then stand at its ends and not inside.
    """
    found = Levenshtein.opcodes(first, second).as_matching_blocks()
    blocks = [Block(block.a, block.b, block.size) for block in found if block.size]
    while len(blocks) > 1 and _slides(blocks[0], blocks[1], second, back=False):
        size = blocks[0].size
        blocks[:2] = [Block(blocks[0].one, blocks[1].other - size, size + blocks[1].size)]
    while len(blocks) > 1 and _slides(blocks[-1], blocks[-2], second, back=True):
        blocks[-2:] = [Block(blocks[-2].one, blocks[-2].other, blocks[-2].size + blocks[-1].size)]
    return blocks


def _slides(block: Block, beside: Block, second: Words, *, back: bool) -> bool:
    """Whether a block's words also stand right beside another block, with nothing left out of the first text."""
    words = second[block.other : block.other + block.size]
    if back:
        end = beside.other + beside.size
        return beside.one + beside.size == block.one and second[end : end + block.size] == words
    start = beside.other - block.size
    return block.one + block.size == beside.one and start >= 0 and second[start : beside.other] == words
