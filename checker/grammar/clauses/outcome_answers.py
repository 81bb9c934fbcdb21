"""Which words of a sentence answer which question: a phrase, and the words near it that say what it is about."""

from collections.abc import Iterator, Sequence

from checker.grammar.clauses.outcome_questions import reaches
from checker.grammar.clauses.outcome_words import ABOUT, ALONE, BESIDE, Match, matches
from checker.grammar.tokens import Tokens

REACH = 14
"""Tokens between what a question is about and a phrase that answers it."""
_COMMA = ","
_BARRIERS = frozenset(";:()?!—–")

Answer = tuple[Match, Match]
"""A phrase that answers a question, and the words that say what it is about: itself, where it needs none."""


def answers(tokens: Tokens, code: str) -> list[Answer]:
    """The phrases that answer a question, each with what it is about: of several questions the nearest one's."""
    found = list(matches(tokens, code))
    nearest: dict[int, list[tuple[int, Answer]]] = {}
    named = {match.entry.outcome for match in found if match.entry.part == ABOUT}
    alone = [match for match in found if match.entry.part == ALONE]
    for match in found:
        if match.entry.part == BESIDE and match.entry.outcome in named and not _within(match, alone):
            subject = _subject(match, found, tokens)
            if subject is not None:
                nearest.setdefault(match.first, []).append((_distance(match, subject), (match, subject)))
    return [*((match, match) for match in alone), *(answer for each in nearest.values() for answer in _least(each))]


def _within(match: Match, alone: list[Match]) -> bool:
    """Whether a phrase is a part of one that answers the same question by itself."""
    return any(
        each.entry.outcome == match.entry.outcome and each.first <= match.last and match.first <= each.last
        for each in alone
    )


def _least(found: list[tuple[int, Answer]]) -> Iterator[Answer]:
    least = min(distance for distance, _ in found)
    return (answer for distance, answer in found if distance == least)


def _subject(match: Match, found: list[Match], tokens: Tokens) -> Match | None:
    """The nearest words that say what a phrase is about."""
    named = (each for each in found if each.entry.outcome == match.entry.outcome and each.entry.part == ABOUT)
    near = (each for each in named if _reaches(match, each, tokens))
    return min(near, key=lambda each: (_distance(match, each), each.first), default=None)


def _reaches(match: Match, other: Match, tokens: Tokens) -> bool:
    low, high = sorted((match, other), key=lambda each: each.first)
    between = tokens.norms[low.last + 1 : high.first]
    reach = reaches().get(match.entry.outcome) or REACH
    return low.last < high.first and _length(between) <= reach and _BARRIERS.isdisjoint(between)


def _length(between: Sequence[str]) -> int:
    """How many tokens stand between, but for those of an aside between two commas ("its crew, all in orange, …")."""
    first = between.index(_COMMA) if _COMMA in between else None
    if first is None or _COMMA not in between[first + 1 :]:
        return len(between)
    return len(between) - (between.index(_COMMA, first + 1) - first)


def _distance(one: Match, other: Match) -> int:
    return max(one.first - other.last, other.first - one.last)
