"""Tell the language of an article by the frequent words it uses."""

from collections import Counter
from collections.abc import Iterable

from checker.grammar.tokens import Tokens
from checker.language.load import languages, load

SAMPLE = 400
"""Tokens: as many as tell one language from another beyond doubt."""


def identify(tokens: Tokens, among: Iterable[str] = ()) -> str:
    """The code of the language whose frequent words the text uses most; ties go to the first by name.

    `among` limits the choice; without it every language there is may be chosen.
    """
    words = Counter(tokens.norms[:SAMPLE])
    codes = sorted(among) or list(languages())
    return max(codes, key=lambda code: sum(words[word] for word in load(code).prose.stopwords))
