"""The words of two names laid against each other, in any order."""

from itertools import product

from msgspec import Struct

from checker.names.edits import likeness
from checker.names.parts import Part, Parts
from checker.names.sounds import frame, sound
from checker.names.words import name_words

MATCH = 0.66
"""From this likeness on two words can be spellings of one."""
SOUND, FRAME, NICKNAME, INITIAL = 0.97, 0.9, 0.93, 0.92
"""Likeness of words that sound alike, share their consonants, are forms of one given name, or word and initial."""
LONG_FRAME = 3
"""Fewer consonants than this say too little to count."""
MISSING = 0.06
"""What each word of the longer name that the shorter leaves out takes from the score."""
ALONE = 0.25
"""What is taken when only one word of the two names meets: a surname or a given name alone."""
SPARE = 0.45
"""What is taken when each name has a word that the other lacks."""
WEAKEST = 0.5
"""How much the least alike pair of words weighs against the mean of all pairs."""


class Alignment(Struct, frozen=True):
    """Pairs of words, the words left over on either side, and the score from 0 to 1."""

    score: float
    pairs: tuple[tuple[int, int, float], ...] = ()
    spare_left: tuple[int, ...] = ()
    spare_right: tuple[int, ...] = ()
    reasons: tuple[str, ...] = ()
    changed: bool = False
    corrupt: bool = False
    transliterated: bool = True


def resemblance(a: Part, b: Part) -> float:
    """How alike two words of names are, from 0 to 1; symmetric."""
    if a.text == b.text:
        return 1.0
    if a.initial or b.initial:
        return INITIAL if a.text[0] == b.text[0] else 0.0
    known = name_words().alike
    if known.get(a.text, frozenset()) & known.get(b.text, frozenset()):
        return NICKNAME
    heard, other = sound(a.text), sound(b.text)
    if heard == other and len(heard) > 1:
        return SOUND
    spelt = max(likeness(a.text, b.text), likeness(heard, other) * SOUND)
    bones = frame(a.text)
    if len(bones) >= LONG_FRAME and bones == frame(b.text):
        return max(spelt, FRAME)
    return spelt


def align(left: Parts, right: Parts) -> Alignment:
    """Lay the words of two names against each other, the most alike first."""
    ranked = sorted(
        (-resemblance(a, b), abs(i - j), i, j)
        for (i, a), (j, b) in product(enumerate(left.words), enumerate(right.words))
    )
    pairs: list[tuple[int, int, float]] = []
    used_left: set[int] = set()
    used_right: set[int] = set()
    for negative, _, i, j in ranked:
        if -negative < MATCH:
            break
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            pairs.append((i, j, -negative))
    spare_left = tuple(i for i in range(len(left.words)) if i not in used_left)
    spare_right = tuple(j for j in range(len(right.words)) if j not in used_right)
    return _judged(left, right, tuple(sorted(pairs)), spare_left, spare_right)


def _judged(
    left: Parts,
    right: Parts,
    pairs: tuple[tuple[int, int, float], ...],
    spare_left: tuple[int, ...],
    spare_right: tuple[int, ...],
) -> Alignment:
    glued = likeness(left.joined, right.joined)
    if not pairs:
        return Alignment(glued * (glued > MATCH), (), spare_left, spare_right)
    likenesses = [alike for _, _, alike in pairs]
    score = WEAKEST * min(likenesses) + (1 - WEAKEST) * sum(likenesses) / len(likenesses)
    score -= SPARE if spare_left and spare_right else MISSING * (len(spare_left) + len(spare_right))
    shorter = min(len(left.words), len(right.words))
    if len(pairs) == 1 and max(len(left.words), len(right.words)) > 1 and shorter == 1:
        score -= ALONE
    words = [(left.words[i].text, right.words[j].text) for i, j, _ in pairs]
    changed = [(a, b) for a, b in words if a != b and 1 not in (len(a), len(b))]
    return Alignment(
        max(0.0, score, glued if glued > SOUND - 0.1 else 0.0),
        pairs,
        spare_left,
        spare_right,
        tuple(f"{a}/{b}" for a, b in changed),
        bool(changed),
        any(corrupted(a, b) for a, b in changed),
        all(sound(a) == sound(b) for a, b in changed),
    )


def corrupted(a: str, b: str) -> bool:
    """Whether one word is the other with letters misread, rather than another way to write its sounds."""
    return "l" in {a[0], b[0]} and sound(a) != sound(b) and sound("i" + a[1:]) == sound("i" + b[1:])
