"""Find texts that share words in a row, without comparing every text with every other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

REPRESENTATIVES = 8
"""Texts with the same shingle that a further text is paired with: enough to join all copies of one text."""

Shingle = tuple[str, ...]


def shingles(words: Sequence[str], size: int) -> Iterator[Shingle]:
    """Every `size` words in a row; a shorter text is one shingle."""
    for start in range(max(1, len(words) - size + 1)):
        yield tuple(words[start : start + size])


def candidate_pairs(texts: Iterable[Iterable[Shingle]]) -> dict[tuple[int, int], int]:
    """How many shingles two texts share, by their indices, the smaller first; in the order found.

    Each text is paired with the first `REPRESENTATIVES` that have a shingle: linear in the shingles, and
    still every copy of one text meets another copy of it.
    """
    holders: dict[Shingle, list[int]] = defaultdict(list)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for index, text in enumerate(texts):
        for shingle in dict.fromkeys(text):
            others = holders[shingle]
            for other in others:
                shared[other, index] += 1
            if len(others) < REPRESENTATIVES:
                others.append(index)
    return dict(shared)


def connected(links: Iterable[tuple[int, int]], alone: Iterable[int] = ()) -> list[list[int]]:
    """The groups that links join, each sorted, in the order of their first members."""
    parents: dict[int, int] = {index: index for index in alone}
    for first, second in links:
        one, other = _root(parents, first), _root(parents, second)
        parents[max(one, other)] = min(one, other)
    groups: dict[int, list[int]] = defaultdict(list)
    for index in sorted(parents):
        groups[_root(parents, index)].append(index)
    return list(groups.values())


def _root(parents: dict[int, int], index: int) -> int:
    parents.setdefault(index, index)
    while parents[index] != index:
        parents[index] = parents[parents[index]]
        index = parents[index]
    return index
