"""The words of two names laid against each other, in any order."""

from functools import lru_cache
from itertools import pairwise, product

from msgspec import Struct

from checker.names.edits import likeness
from checker.names.parts import Part, Parts
from checker.names.sounds import frame, sound
from checker.names.words import name_words

MATCH = 0.66
"""From this likeness on two words can be spellings of one."""
SOUND, FRAME, NICKNAME, INITIAL = 0.97, 0.9, 0.93, 0.92
"""Likeness of words that sound alike, share their consonants, are forms of one given name, or word and initial."""
KNOWN = 0.6
"""Two words that are both names in their own right are at most this alike, unless they sound the same and neither
is the other with an ending (Martin, Martine)."""
LONG_FRAME = 3
"""Fewer consonants than this say too little to count."""
MERGE, LONG_MERGE = 0.75, 4
"""Likeness from which two words together are the other name's one word, and the fewest letters of that word."""
GLUED = 0.93
"""Likeness of whole names without their spaces from which only the spaces differ."""
MISSING = 0.06
"""What each word of the longer name that the shorter leaves out takes from the score."""
ALONE = 0.25
"""What is taken when only one word of the two names meets: a surname or a given name alone."""
SPARE = 0.45
"""What is taken when each name has a word that the other lacks."""
WEAKEST = 0.5
"""How much the least alike pair of words weighs against the mean of all pairs."""


_VOICED = frozenset("aeiou")
_WEAK = frozenset("aeiouvwy")
"""Letters that scripts without vowels leave out or write for vowels."""


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
    return 1.0 if a.text == b.text else _resemblance(min(a.text, b.text), max(a.text, b.text))


@lru_cache(maxsize=500_000)
def _resemblance(a: str, b: str) -> float:
    if 1 in (len(a), len(b)):
        return INITIAL if a[0] == b[0] else 0.0
    known = name_words()
    if known.alike.get(a, frozenset()) & known.alike.get(b, frozenset()):
        return NICKNAME
    heard, other = sound(a), sound(b)
    both = {a, b} <= known.known
    if both and (a.startswith(b) or b.startswith(a)):
        return KNOWN
    if heard == other and len(heard) > 1:
        return SOUND
    if _unvoiced(a) != _unvoiced(b):
        return likeness(_consonants(heard), _consonants(other)) * FRAME
    spelt = max(likeness(a, b), likeness(heard, other) * SOUND, FRAME * _same_frame(a, b))
    return min(spelt, KNOWN) if both else spelt


def _same_frame(a: str, b: str) -> bool:
    bones = frame(a)
    return len(bones) >= LONG_FRAME and bones == frame(b)


def _unvoiced(word: str) -> bool:
    """Whether a word comes from a script that leaves vowels out."""
    return len(word) >= LONG_FRAME and not _VOICED & set(word)


def _consonants(heard: str) -> str:
    return "".join(letter for letter in heard if letter not in _WEAK)


def align(left: Parts, right: Parts) -> Alignment:
    """Lay the words of two names against each other, the most alike first."""
    if left.signs and right.signs:
        return Alignment(1.0 if left.signs == right.signs else 0.0, (), (0,), (0,))
    left, right = _merged(left, right), _merged(right, left)
    ranked = sorted(
        (-resemblance(a, b), abs(i - j), i, j)
        for (i, a), (j, b) in product(enumerate(left.words), enumerate(right.words))
    )
    pairs: dict[int, tuple[int, float]] = {}
    for negative, _, i, j in ranked:
        if -negative >= MATCH and i not in pairs and all(j != taken for taken, _ in pairs.values()):
            pairs[i] = (j, -negative)
    return _judged(left, right, tuple((i, j, alike) for i, (j, alike) in sorted(pairs.items())))


def _merged(name: Parts, other: Parts) -> Parts:
    """The name with two neighbours made one word where the other name writes them as one."""
    targets = {sound(part.text) for part in other.words if len(part.text) >= LONG_MERGE}
    words = list(name.words)
    for i in range(len(words) - 1):
        whole = Part(words[i].text + words[i + 1].text)
        if words[i].initial or words[i + 1].initial:
            continue
        close = any(likeness(sound(whole.text), target) >= MERGE for target in targets)
        if close and not any(resemblance(words[i], part) >= MERGE for part in other.words):
            return Parts((*words[:i], whole, *words[i + 2 :]), name.suffixes, name.filiation, name.signs)
    return name


def _judged(left: Parts, right: Parts, pairs: tuple[tuple[int, int, float], ...]) -> Alignment:
    spare_left = tuple(i for i in range(len(left.words)) if i not in {pair[0] for pair in pairs})
    spare_right = tuple(j for j in range(len(right.words)) if j not in {pair[1] for pair in pairs})
    glued = _glued(left, right)
    words = [(left.words[i].text, right.words[j].text) for i, j, _ in pairs]
    changed = [(a, b) for a, b in words if a != b and 1 not in (len(a), len(b))]
    turned = left.filiation and right.filiation and any(a[1] > b[1] for a, b in pairwise(pairs))
    return Alignment(
        max(0.0, _score(left, right, pairs) - SPARE * turned, glued),
        pairs,
        spare_left,
        spare_right,
        tuple(f"{a}/{b}" for a, b in changed),
        any(not nicknames(a, b) for a, b in changed),
        any(corrupted(a, b) for a, b in changed),
        all(sound(a) == sound(b) for a, b in changed),
    )


def _score(left: Parts, right: Parts, pairs: tuple[tuple[int, int, float], ...]) -> float:
    if not pairs:
        return 0.0
    likenesses = [alike for _, _, alike in pairs]
    score = WEAKEST * min(likenesses) + (1 - WEAKEST) * sum(likenesses) / len(likenesses)
    shorter, longer = sorted((len(left.words), len(right.words)))
    if len(pairs) < shorter or _initials_differ(left, right):
        return score - SPARE
    return score - MISSING * (longer - shorter) - ALONE * (shorter == 1 < longer)


def _initials_differ(left: Parts, right: Parts) -> bool:
    """Whether two full names both give middle initials, and not the same (George W., George H. W.).

    Two names in full that one initial cannot stand for are such, too (George W., George Herbert Walker).
    """
    mine, theirs = ([part.text[0] for part in name.words[1:-1]] for name in (left, right))
    given = not any(part.initial for name in (left, right) for part in name.words[:1])
    initials = [all(part.initial for part in name.words[1:-1]) for name in (left, right)]
    told = all(initials) or (any(initials) and len(mine) != len(theirs))
    return given and told and bool(mine and theirs) and mine != theirs


def _glued(left: Parts, right: Parts) -> float:
    """Likeness of the names without spaces, where only the spaces differ."""
    if len(left.words) == len(right.words) or _initials_differ(left, right):
        return 0.0
    return SOUND if likeness(left.joined, right.joined) >= GLUED else 0.0


def nicknames(a: str, b: str) -> bool:
    """Whether one word is the short or pet form of the other, or both are of one given name."""
    known = name_words().pet
    return not known.get(a, frozenset()).isdisjoint(known.get(b, frozenset()))


def spellings(a: str, b: str) -> bool:
    """Whether both words are ways to write one given name."""
    known = name_words().spelt
    return not known.get(a, frozenset()).isdisjoint(known.get(b, frozenset()))


def corrupted(a: str, b: str) -> bool:
    """Whether one word is the other with letters misread, rather than another way to write its sounds."""
    return "l" in {a[0], b[0]} and sound(a) != sound(b) and sound("i" + a[1:]) == sound("i" + b[1:])
