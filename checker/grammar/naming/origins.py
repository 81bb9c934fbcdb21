"""The country that a person is said to be from."""

from checker.grammar.naming.scene import Scene

_COMMA = ","
_APOSTROPHE = "'"
_HYPHEN = "-"
ORIGIN_REACH = 7
"""How many words after a name its bearer's country may be told ("a 24-year-old from Ethiopia")."""


def origin_before(scene: Scene, first: int, named: int | None) -> str | None:
    """The country of a possessive before token `first`, or of a demonym right before the name at token `named`.

    `named` is None where the word before the name belongs to an office.
    """
    words = scene.lexicon
    owned = words.possessive and scene.sign(first - 1) == words.possessive and scene.sign(first - 2) == _APOSTROPHE
    if owned:
        country = words.countries.before(scene.tokens, first - 2)
    else:
        country = None if named is None else words.adjectives.before(scene.tokens, named, reach=3)
    return country[0] if country and scene.capital(country[1]) else None


def origin_after(scene: Scene, last: int) -> str | None:
    """The country told after the name: "of Kenya", ", a 24-year-old from Ethiopia", ", the Kenyan"."""
    words = scene.lexicon
    comma = scene.sign(last + 1) == _COMMA
    start = last + 1 + comma
    plain = comma and scene.among(start, "articles")
    for at in range(start, start + (ORIGIN_REACH if comma else 1)):
        if not (scene.sign(at).isalnum() or scene.sign(at) == _HYPHEN):
            return None
        tie = scene.phrase(words.origins, at)
        country = scene.phrase(words.countries, tie[1]) if tie else None
        if country is None and plain:
            country = scene.phrase(words.adjectives, at)
        if country and (comma or words.possessive):
            return country[0]
        plain = plain and _aside(scene, at)
    return None


def _aside(scene: Scene, at: int) -> bool:
    """Whether a word may stand before a demonym in apposition: an article, an age, a pale adjective."""
    sets = ("articles", "age_words", "qualifiers")
    return scene.sign(at).isdigit() or scene.sign(at) == _HYPHEN or any(scene.among(at, name) for name in sets)
