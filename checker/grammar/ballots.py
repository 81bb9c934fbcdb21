"""Figures of a vote: for, against, abstentions, told by the words right after them."""

from functools import cache

from checker.grammar.arithmetic.cues import phrase_from, phrase_within
from checker.grammar.counting import Counted
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load

VOTES, ABSTENTIONS = "votes", "abstentions"
AGAINST = "against"
"""Qualifies votes that were cast against."""
BESIDE = 6
"""Tokens after a figure among which the words say what sort of votes it counts."""
APOSTROPHES = frozenset({"'", "’"})


def of_votes(tokens: Tokens, language: Language) -> bool:
    """Whether a sentence speaks of votes by more than "for" and "against"."""
    words = language.concepts.counted.get(VOTES, frozenset()) | language.arithmetic.votes.abstained
    return phrase_within(tokens, 0, len(tokens), words) is not None


def ballot(tokens: Tokens, last: int, language: Language, *, told: bool) -> Counted | None:
    """What the figure that ends at token `last` counts, when it is of a vote.

    A lone "for" or "against" also joins other words and figures ("12 against 8 last year"): it tells a vote only in a
    sentence that speaks of votes otherwise (`told`, from `of_votes`), and with no figure right after it.
    """
    for index in range(last + 1, min(last + 1 + BESIDE, len(tokens))):
        if not tokens.norms[index][0].isalpha() and tokens.norms[index] not in APOSTROPHES:
            return None
        alone = told and index == last + 1 and not _figure_at(tokens, index + 1)
        for phrases, found in _sorts(language.code):
            length = phrase_from(tokens, index, phrases)
            if length > 1 or (length and (found.attribute == ABSTENTIONS or alone)):
                return found
    return None


def _figure_at(tokens: Tokens, index: int) -> bool:
    return index < len(tokens) and tokens.norms[index][0].isdigit()


@cache
def _sorts(code: str) -> tuple[tuple[frozenset[str], Counted], ...]:
    """The phrases of one language for each sort of votes."""
    words = load(code).arithmetic.votes
    against = Counted(VOTES, qualifiers=frozenset({AGAINST}))
    return (words.noes, against), (words.ayes, Counted(VOTES)), (words.abstained, Counted(ABSTENTIONS))
