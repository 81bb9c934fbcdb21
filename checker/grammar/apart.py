"""What sets a figure apart from others of its sort: another thing, another time, a limit."""

from checker.grammar.arithmetic.cues import phrase_from
from checker.grammar.counting import PEOPLE, Counted
from checker.grammar.phrases import holds
from checker.grammar.reading import Quantity, ReadSentence
from checker.grammar.since import Stretches
from checker.grammar.tokens import Tokens, token_range
from checker.language.concepts import Concepts
from checker.language.load import Language

COUNT = "count"
OTHER = "other"
"""Qualifies the figures of another thing of the same sort than the story's own."""
OTHER_WINDOW = 6
"""Tokens before a figure among which a word that says so is looked for; right before it, it counts further ones."""
SINCE = "since"
"""Qualifies the figures of a stretch of time that their clause begins somewhere: others are of another stretch."""
INTERVAL = "interval"
"""Qualifies the score of a match while it is played: at the end it is another."""
INTERVAL_WINDOW = 8
"""Tokens around a figure among which words for the middle of a match are looked for."""
LIMIT = "limit"
"""Qualifies a figure that may not be passed: what is reached is another."""
LIMIT_WINDOW = 3
"""Tokens before and after a figure among which a word makes it a limit."""
GOAL = "goal"
"""Qualifies a figure that is aimed at: what is reached is another."""
GOAL_WINDOW = 10
"""Tokens before a figure among which a word makes it a goal, in its clause."""
REMAINING = "remaining"
"""Qualifies a count of those of whom something is still so: others were no longer counted."""
REMAINING_WINDOW = 6
"""Tokens after a figure, in its clause, among which a word says so."""
STAY = frozenset({"missing", "survivors", "jobs", "seats", "votes"})
"""Counts of which "still" tells nothing: who is missing still is."""
STOPS = frozenset({".", ";", ":", "!", "?"})
SIGNS = STOPS | {",", "(", ")"}


class Setting:
    """What of one sentence sets its figures apart."""

    def __init__(self, read: ReadSentence, language: Language) -> None:
        """Note where the sentence begins stretches of time."""
        self._tokens, self._concepts = read.tokens, language.concepts
        self._since = Stretches(read.tokens, read.keys, language)

    def apart(self, quantity: Quantity, found: Counted) -> frozenset[str]:
        """What sets a figure apart from those of its sort."""
        tokens, concepts = self._tokens, self._concepts
        first, last = token_range(tokens, quantity.span)
        known, counts = found.attribute in concepts.counted, quantity.dimension == COUNT
        near = (first - INTERVAL_WINDOW, last + INTERVAL_WINDOW)
        marks = {
            OTHER: _of_another(tokens, first, concepts)
            or phrase_from(tokens, 0, concepts.elsewhere) > 0
            or (not known and _further(tokens, last, found, concepts)),
            SINCE: not known and self._since.of(first, last),
            INTERVAL: counts and holds(tokens, concepts.intervals, *near),
            GOAL: not counts and _aimed(tokens, first, concepts),
            REMAINING: counts and found.attribute not in STAY and _remaining(tokens, first, last, concepts),
            LIMIT: not counts and _limited(tokens, first, last, concepts),
        }
        return frozenset(mark for mark, holding in marks.items() if holding)


def _of_another(tokens: Tokens, first: int, concepts: Concepts) -> bool:
    """Whether the words before a figure speak of another thing of the same sort: "another boat, with 58 on board"."""
    for index in range(first - 2, max(-1, first - 1 - OTHER_WINDOW), -1):
        if tokens.norms[index + 1] in STOPS:
            return False
        if tokens.norms[index] in concepts.others:
            return True
    return False


def _further(tokens: Tokens, last: int, found: Counted, concepts: Concepts) -> bool:
    """Whether a figure counts things besides those told: "three other agreements" are four with the first.

    Of people "two others were hurt" is said of those hurt as against those dead, and counts them all.
    """
    told = last + 1 < len(tokens) and tokens.norms[last + 1] in concepts.further
    return told and found.attribute != PEOPLE


def _remaining(tokens: Tokens, first: int, last: int, concepts: Concepts) -> bool:
    """Whether a word behind a figure, or right before it, says that something is still so of those it counts."""
    behind = range(last + 1, last + 1 + REMAINING_WINDOW)
    return _beside(tokens, behind, concepts.remaining) or _beside(
        tokens, range(first - 1, first - 3, -1), concepts.remaining
    )


def _aimed(tokens: Tokens, first: int, concepts: Concepts) -> bool:
    """Whether words before a measure say that it is aimed at, with no sign between."""
    low = first
    while low > max(0, first - GOAL_WINDOW) and tokens.norms[low - 1] not in SIGNS:
        low -= 1
    return holds(tokens, concepts.goals, low, first - 1)


def _limited(tokens: Tokens, first: int, last: int, concepts: Concepts) -> bool:
    """Whether a word beside a measure says that it may not be passed: "limité à 80 km/h", "the 50 mph limit"."""
    places = (range(first - 1, first - 1 - LIMIT_WINDOW, -1), range(last + 1, last + 1 + LIMIT_WINDOW))
    return any(_beside(tokens, side, concepts.limits) for side in places)


def _beside(tokens: Tokens, places: range, words: frozenset[str]) -> bool:
    """Whether one of some words stands at one of some places, before any sign."""
    for index in places:
        if not 0 <= index < len(tokens) or tokens.norms[index] in SIGNS:
            return False
        if tokens.norms[index] in words:
            return True
    return False
