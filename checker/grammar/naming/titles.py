"""Titles and ranks in front of names."""

from msgspec import Struct

from checker.grammar.naming.scene import Scene

_STOP = "."
_APOSTROPHE = "'"


LONGEST_HEAD = 2
"""Words of an office before the one that is also a title, at most."""


class Title(Struct, frozen=True):
    """A title or rank before a name: `first` token, and `last` with its full stop."""

    first: int
    last: int
    concept: str


def titles_of(scene: Scene) -> list[Title]:
    """The titles and ranks of a sentence that a capital follows."""
    found: list[Title] = []
    free = 0
    for index, fold in enumerate(scene.tokens.folds):
        title = _title_at(scene, index) if index >= free and fold in scene.lexicon.title_firsts else None
        if title is not None:
            found.append(title)
            free = title.last + 1
    return found


def _title_at(scene: Scene, index: int) -> Title | None:
    words = scene.lexicon
    found = [hit for table in (words.ranks, words.titles) if (hit := scene.phrase(table, index))]
    if (
        not found
        or _inside_office(scene, index)
        or (scene.sign(index - 1) == _APOSTROPHE and scene.tokens.glued(index - 1) and scene.elided(index))
    ):
        return None
    concept, after = max(found, key=lambda hit: hit[1])
    last = after if scene.sign(after) == _STOP and scene.tokens.glued(after - 1) else after - 1
    follows = scene.capital(last + 1) or office_between(scene, last + 1)
    return Title(index, last, concept) if follows else None


def _inside_office(scene: Scene, index: int) -> bool:
    """Whether the word at `index` goes on an office that began before it ("attorney general")."""
    offices = scene.lexicon.offices
    begun = (scene.phrase(offices, start) for start in range(max(0, index - LONGEST_HEAD), index))
    return any(office is not None and office[1] > index for office in begun)


def office_between(scene: Scene, index: int) -> bool:
    """Whether another title stands at `index` with a capital after it ("Mr. Justice Smith")."""
    words = scene.lexicon
    hits = [hit for table in (words.ranks, words.titles) if (hit := scene.phrase(table, index))]
    return any(scene.capital(after) for _, after in hits)
