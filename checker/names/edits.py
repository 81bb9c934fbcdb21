"""How far two spellings of one word lie apart, when some slips are likelier than others.

A weighted edit distance (Damerau-Levenshtein with insertions, substitutions and exchanges that cost less where ears,
eyes or fingers confuse letters).
"""

from functools import lru_cache

from rapidfuzz.distance import OSA

VOWEL, SIMILAR, LOOKALIKE, HUSHED, DOUBLED, EXCHANGE = 0.5, 0.5, 0.3, 0.4, 0.25, 0.6
"""Costs of slips, where an unrelated letter costs 1: one vowel for another, consonants of one sound family, letters
that look alike, a letter that is not heard, a letter doubled, and two neighbours in the wrong order."""
ONE_SLIP, EXCESS = 1.0, 0.2
"""One unrelated letter is a slip; each further one makes another word of it, however long the word."""
WIDEST = 4
"""Words with more plain edits than this, or than half their letters, are not compared further."""
LONGEST = 40
"""Letters: longer words are no names, and are not compared unless equal."""

_VOWELS = frozenset("aeiouy")
_FAMILIES = tuple(
    map(
        frozenset,
        ("bp", "dt", "gkqc", "vwf", "szcx", "jyi", "mn", "rl", "gj", "kh", "ou", "uw", "SJ", "Sz", "Sk", "bv"),
    )
)
_LOOKALIKES = tuple(map(frozenset, ("il", "lt", "oc", "uv", "ec", "bh", "hn", "rn")))
_HUSHED = frozenset("he")
_COSTS = {
    **{a + b: SIMILAR for family in _FAMILIES for a in family for b in family},
    **{a + b: VOWEL for a in _VOWELS for b in _VOWELS},
    **{a + b: LOOKALIKE for pair in _LOOKALIKES for a in pair for b in pair},
}
"""What writing one letter for another costs, by the two letters; other pairs cost 1."""


@lru_cache(maxsize=500_000)
def likeness(a: str, b: str) -> float:
    """Likeness of two plain words from 0 to 1; 1 means equal. Symmetric."""
    if a == b:
        return 1.0
    longest = max(len(a), len(b))
    if longest > LONGEST:
        return 0.0
    widest = min(WIDEST, max(1, longest // 2))
    if OSA.distance(a, b, score_cutoff=widest) > widest:
        return 0.0
    cost = _distance(min(a, b), max(a, b))
    return max(0.0, 1.0 - cost / longest - EXCESS * max(0.0, cost - ONE_SLIP))


def _distance(a: str, b: str) -> float:
    above: list[float] = []
    row = [0.0]
    for j, letter in enumerate(b):
        row.append(row[j] + _insertion(b, j, letter))
    for i, letter in enumerate(a):
        above, before = row, above
        row = [above[0] + _insertion(a, i, letter)]
        for j, other in enumerate(b):
            best = min(
                above[j] + (0.0 if letter == other else _COSTS.get(letter + other, 1.0)),
                above[j + 1] + _insertion(a, i, letter),
                row[j] + _insertion(b, j, other),
            )
            if i and j and letter == b[j - 1] and other == a[i - 1]:
                best = min(best, before[j - 1] + EXCHANGE)
            row.append(best)
    return row[-1]


def _insertion(word: str, index: int, letter: str) -> float:
    if index and word[index - 1] == letter:
        return DOUBLED
    if letter in _HUSHED and index:
        return HUSHED
    return VOWEL if letter in _VOWELS else 1.0
