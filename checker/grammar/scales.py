"""What a figure rates by a scale with a name: "magnitude 6.4", "5,1 sur l'échelle de Richter"."""

from collections.abc import Iterator

from checker.grammar.counting import Counted
from checker.grammar.phrases import holds, phrases_at
from checker.grammar.tokens import Tokens
from checker.language.concepts import Scale
from checker.language.load import Language

BETWEEN = 5
"""Tokens that may stand between the name of a scale and its figure: "a magnitude estimated at"."""
LONGEST = 5
"""Tokens of the longest name of a scale."""
APART_WINDOW = 8
"""Tokens around a figure in which a word tells that another thing than the story's own is rated: an aftershock."""
STOPS = frozenset({".", ";", "!", "?", ")", "(", ","})


def rated(tokens: Tokens, first: int, last: int, language: Language) -> Counted | None:
    """The scale by which the figure of tokens `first` to `last` rates something; None when none is named beside it."""
    for name, scale in language.concepts.scales.items():
        if _named_before(tokens, first, scale, language) or _named_after(tokens, last, scale):
            apart = holds(tokens, scale.apart, first - APART_WINDOW, last + APART_WINDOW)
            return Counted(name, qualifiers=frozenset({name}) if apart else frozenset(), human=False)
    return None


def _named_before(tokens: Tokens, first: int, scale: Scale, language: Language) -> bool:
    reach = range(max(0, first - BETWEEN - LONGEST), first)
    found = (range(end + 1, first) for _, end in phrases_at(tokens, scale.before, reach) if end < first)
    return any(_leads(tokens, between, language) for between in found)


def _leads(tokens: Tokens, between: range, language: Language) -> bool:
    """Whether a scale's name leads to a figure: a word that says "is" or "of" last, no sign and no figure between."""
    plain = len(between) <= BETWEEN and not any(
        tokens.norms[at] in STOPS or tokens.norms[at][0].isdigit() for at in between
    )
    links = language.concepts.equals | language.concepts.linkers | {"-", "'"}
    return plain and (not between or tokens.norms[between[-1]] in links)


def _named_after(tokens: Tokens, last: int, scale: Scale) -> bool:
    return any(True for _ in phrases_at(tokens, scale.after, _following(tokens, last)))


def _following(tokens: Tokens, last: int) -> Iterator[int]:
    """The token after a figure, or the one after its hyphen."""
    for at in (last + 1, last + 2):
        if at < len(tokens):
            yield at
            if tokens.norms[at] != "-":
                return
