"""The names of a sentence: words with a capital that their place does not give them, countries and their peoples."""

from collections.abc import Iterator

from checker.grammar.mark import ACRONYM, BEGINNING, COUNTRY, INITIALS, LETTERS, NAME, Mark
from checker.grammar.naming.lexicon import Lexicon, lexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language

FEW_CAPITALS = 0.6
"""Share of a sentence's words with a capital above which capitals tell no names: it is a headline."""
_INSIDE = frozenset("'-,(/&.")
"""Signs after which a capital is a name's, as far as they stand inside a sentence."""
_DOT = "."


def names(tokens: Tokens, language: Language) -> Iterator[Mark]:
    """The names of a sentence, word by word; a country and its people are one, however they are written."""
    known = lexicon(language.code)
    headline, index = _headline(tokens), 0
    while index < len(tokens):
        country, folded, index_after = country_at(tokens, index, language), tokens.folds[index], index + 1
        if country is not None:
            index_after = country[1]
            whole = "".join(tokens.folds[index:index_after])
            yield Mark(index, index_after - 1, NAME, frozenset({COUNTRY + country[0], whole, INITIALS + whole}))
        elif not headline and capital(tokens, index) and _may_name(tokens, index, known):
            yield Mark(index, index, NAME, _word_keys(folded))
        index = index_after


def _may_name(tokens: Tokens, index: int, known: Lexicon) -> bool:
    """Whether a word with a capital may be a name's: neither a small word nor a title."""
    folded = tokens.folds[index]
    titled = known.titles.at(tokens, index) or known.ranks.at(tokens, index)
    return len(folded) > 1 and folded not in known.sets["never"] and not titled


def _headline(tokens: Tokens) -> bool:
    """Whether so many words have a capital that a capital tells nothing."""
    words = [index for index in range(len(tokens)) if tokens.norms[index][0].isalpha()]
    return sum(tokens.written(index)[0].isupper() for index in words) > FEW_CAPITALS * len(words)


def capital(tokens: Tokens, index: int) -> bool:
    """Whether a word has a capital that its place does not give it."""
    inside = index > 0 and (tokens.norms[index - 1].isalnum() or tokens.norms[index - 1] in _INSIDE)
    return inside and tokens.written(index)[0].isupper()


def country_at(tokens: Tokens, index: int, language: Language) -> tuple[str, int] | None:
    """The country whose name or people's name begins at a token, and the token after it."""
    written = tokens.written(index)
    if not written[0].isalpha():
        return None
    known = lexicon(language.code)
    adjective, name = known.adjectives.at(tokens, index), known.countries.at(tokens, index)
    if written[0].isupper() and (name or adjective):
        return (name or adjective) if written.isupper() or tokens.folds[index] not in language.prose.stopwords else None
    if adjective and len(written) > LETTERS:
        return adjective
    if tokens.norms[index + 1 : index + 4 : 2] == [_DOT, _DOT] and len(written) == 1:
        found = known.countries.at(Tokens(written + tokens.written(index + 2)), 0)
        return (found[0], index + 4) if found else None
    return None


def _word_keys(folded: str) -> frozenset[str]:
    keys = {folded, folded.removesuffix("s")}
    if len(folded) >= LETTERS:
        keys.add(BEGINNING + folded[:LETTERS])
    if len(folded) in ACRONYM:
        keys.add(INITIALS + folded)
    return frozenset(keys)
