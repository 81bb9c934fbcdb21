"""How the words of one quotation differ from those of another that quotes the same utterance."""

from collections.abc import Sequence

from msgspec import Struct
from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from checker.align.blocks import common_blocks
from checker.grammar.speech.wording import OMISSION, Vocabulary

LEAST_SHARED = 4
"""Words: fewer in common are a turn of phrase, not one utterance."""
LEAST_SHARE = 0.6
"""Share of the shorter quotation that must recur in the longer one: below it, they are two utterances."""
LEAST_CONTENT = 2
"""Content words that two quotations of one utterance share."""
LEAST_CONTENT_AT_EDGE = 3
"""The same where an end differs: speakers begin several sentences alike."""
LONG_RUN = 7
"""Words in common from which an utterance is known though its end differs: "we ran out of runway, and out of …"."""
MOST_CHANGED = 3
"""Content words on either side of a difference: more are another thought, not an altered one."""
SLACK = 8
"""Words beside the stretch of the longer quotation that is most like the shorter one, looked at too."""
EDGE = 3
"""Words by which a changed end may be longer than what it replaces."""
SPELLING = 85
"""Similarity in percent from which two words are one in two spellings ("organise", "organize")."""
LONG_WORD = 6
"""Letters below which one changed letter makes another word."""

Words = Sequence[str]


class Alteration(Struct, frozen=True):
    """What the first quotation says where the second says otherwise; both empty: only form differs."""

    first: tuple[str, ...] = ()
    second: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether any word that carries meaning differs."""
        return bool(self.first or self.second)


class Difference(Struct, frozen=True):
    """Words of either side that stand in one another's place, or on one side only; `edge`: nothing equal beyond."""

    first: tuple[str, ...]
    second: tuple[str, ...]
    edge: bool = False


def alteration(first: Words, second: Words, vocabulary: Vocabulary) -> Alteration | None:
    """Compare two quotations; None when they do not quote the same utterance.

    A quotation may be a fragment of the other, leave words out with "(…)", or differ in function words
    and spelling: then nothing is changed. Any other content word, negation or restriction that is
    replaced, added or dropped inside the stretch in common is a change.
    """
    if len(first) > len(second):
        swapped = alteration(second, first, vocabulary)
        return None if swapped is None else Alteration(swapped.second, swapped.first)
    window = _window(first, second)
    matched, differences = _differences(first, window)
    if len(matched) < max(LEAST_SHARED, LEAST_SHARE * len(first)):
        return None
    changes = [_changed(each, vocabulary) for each in differences]
    at_edge = any(each.edge and change.changed for each, change in zip(differences, changes, strict=True))
    content = sum(vocabulary.carries(word) for word in matched)
    if content < (LEAST_CONTENT_AT_EDGE if at_edge and len(matched) < LONG_RUN else LEAST_CONTENT):
        return None
    result = Alteration(
        tuple(word for change in changes for word in change.first),
        tuple(word for change in changes for word in change.second),
    )
    return None if max(len(result.first), len(result.second)) > MOST_CHANGED else result


def _window(shorter: Words, longer: Words) -> Words:
    """The stretch of the longer quotation that the shorter one may repeat, with some slack."""
    found = partial_ratio_alignment(shorter, longer)
    if found is None:
        return longer
    return longer[max(0, found.dest_start - SLACK) : found.dest_end + SLACK]


def _differences(first: Words, second: Words) -> tuple[list[str], list[Difference]]:
    """The words in common, and the differences; what one side only has at its ends is none."""
    matched: list[str] = []
    found: list[Difference] = []
    blocks = common_blocks(first, second)
    edges = [(0, 0), *((block.one + block.size, block.other + block.size) for block in blocks)]
    begins = [*((block.one, block.other) for block in blocks), (len(first), len(second))]
    for position, (since, until) in enumerate(zip(edges, begins, strict=True)):
        one, other = tuple(first[since[0] : until[0]]), tuple(second[since[1] : until[1]])
        if 0 < position < len(blocks) and (one or other):
            found.append(Difference(one, other))
        elif one and other:
            reach = len(one) + EDGE
            found.append(Difference(one, other[-reach:] if position == 0 else other[:reach], edge=True))
    for block in blocks:
        matched.extend(first[block.one : block.one + block.size])
    return matched, found


def _changed(difference: Difference, vocabulary: Vocabulary) -> Alteration:
    """The words of a difference that matter: none beside an omission, no figures, no inflections."""
    if OMISSION in difference.first or OMISSION in difference.second:
        return Alteration()
    if spelt_alike(difference.first, difference.second):
        return Alteration()
    first = [word for word in difference.first if vocabulary.carries(word) and not vocabulary.number(word)]
    second = [word for word in difference.second if vocabulary.carries(word) and not vocabulary.number(word)]
    if _abbreviates(first, second) or _abbreviates(second, first):
        return Alteration()
    for word in list(first):
        twin = next((other for other in second if same_word(word, other, vocabulary)), None)
        if twin is not None:
            first.remove(word)
            second.remove(twin)
    return Alteration(tuple(first), tuple(second))


def spelt_alike(one: Words, other: Words) -> bool:
    """Whether two stretches differ in nothing but apostrophes, hyphens and spaces ("cant", "can't"; "week-end")."""
    return _letters(one) == _letters(other)


def _letters(words: Words) -> str:
    return "".join(letter for word in words for letter in word if letter.isalnum())


def _abbreviates(short: Words, long: Words) -> bool:
    """Whether one word is made of the initials of the others ("IE" for "Internet Explorer")."""
    return len(short) == 1 < len(long) and short[0] == "".join(word[0] for word in long)


def same_word(one: str, other: str, vocabulary: Vocabulary) -> bool:
    """Whether two words are one: the same stem, or a long word in two spellings."""
    if vocabulary.stem(one) == vocabulary.stem(other):
        return True
    long = min(len(one), len(other)) >= LONG_WORD and one[:2] == other[:2]
    return long and ratio(one, other) >= SPELLING
