"""Chains of capitalised words: the raw material of names, before anyone knows what they name."""

from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.naming.scene import Scene

_APOSTROPHE = "'"
_HYPHEN = "-"
LONGEST_CHAIN = 8
"""Most words of one name; a longer run of capitals is a headline or a list."""

LONGEST_ACRONYM = 5
"""Most letters of an acronym in front of a name; a longer word in capitals is a surname in capitals."""


class Chain(Struct, frozen=True):
    """Consecutive name words: `first` and `last` tokens, and the words as written."""

    first: int
    last: int
    words: tuple[str, ...]


def chain_at(scene: Scene, index: int) -> Chain | None:
    """The longest chain of name words that starts at `index`."""
    end = scene.word(index)
    if end is None:
        return None
    spans = [(index, end)]
    while len(spans) < LONGEST_CHAIN:
        start = _next_word(scene, spans)
        end = None if start is None or office_starts(scene, start) else scene.word(start)
        if start is None or end is None:
            break
        spans += [(i, i) for i in range(spans[-1][1] + 1, start) if scene.sign(i).isalpha()]
        spans.append((start, end))
    spans = spans[_after_acronym(scene, spans) :]
    return Chain(spans[0][0], spans[-1][1], tuple(scene.text(first, last) for first, last in spans))


def _after_acronym(scene: Scene, spans: list[tuple[int, int]]) -> int:
    """Where a name starts that an acronym stands in front of ("MP Jane Doe"); capitals in capitals say nothing."""
    if scene.acronym(spans[-1][0]):
        return 0
    short = [number for number, (first, last) in enumerate(spans) if first == last and _short_acronym(scene, first)]
    after = short[-1] + 1 if short else 0
    return after if scene.capital(spans[after][0]) else 0


def _short_acronym(scene: Scene, index: int) -> bool:
    return scene.acronym(index) and len(scene.sign(index)) <= LONGEST_ACRONYM and not scene.loud


def _next_word(scene: Scene, spans: list[tuple[int, int]]) -> int | None:
    """Where the chain's next capitalised word starts, particles skipped, capitalised ones too (Le Goff, De La Tour)."""
    last = spans[-1][1]
    if last + 1 >= len(scene) or "\n" in scene.tokens.gap(last):
        return None
    at, loose = last + 1, False
    while _particle(scene, at):
        if scene.word(at) is not None:
            break
        loose |= scene.among(at, "loose_particles") and not scene.capital(at)
        at += 2 if scene.sign(at + 1) in {_APOSTROPHE, _HYPHEN} and scene.tokens.glued(at) else 1
    return at if at == last + 1 or _particle_holds(scene, spans, at, loose=loose) else None


def _particle(scene: Scene, index: int) -> bool:
    """Whether a particle of names stands at `index`, or a capital one that is cut ("Pierre L'Hermite")."""
    small = scene.among(index, "particles") or scene.among(index, "loose_particles")
    return small or (scene.capital(index) and scene.elided(index))


def _particle_holds(scene: Scene, spans: list[tuple[int, int]], at: int, *, loose: bool) -> bool:
    """Whether particles before token `at` belong to a name rather than to the sentence."""
    if scene.word(at) is None or scene.among(at, "organisation_words"):
        return False
    place = scene.phrase(scene.lexicon.countries, at) or scene.phrase(scene.lexicon.capitals, at)
    return not place and (not loose or len(spans) == 1)


def office_starts(scene: Scene, index: int) -> bool:
    """Whether a title or office stands at `index` with a name after it: a chain before it is over."""
    words = scene.lexicon
    tables = (words.titles, words.ranks, words.offices, words.portfolio_offices)
    return any(scene.capital(found[1]) for table in tables if (found := scene.phrase(table, index)))


def organisation_end(scene: Scene, chain: Chain) -> int:
    """The last token of an organisation's name that starts with `chain`, small inner words included."""
    last = chain.last
    for start in _after_connectors(scene, chain.last):
        last = scene.word(start) or start
    return last


def _after_connectors(scene: Scene, last: int) -> Iterator[int]:
    """Each next capitalised word that only connectors part from the one before."""
    for _ in range(LONGEST_CHAIN):
        at = last + 1
        while scene.among(at, "connectors") or (scene.sign(at) == _APOSTROPHE and at > last + 1):
            at += 1
        if not scene.capital(at) or office_starts(scene, at):
            return
        yield at
        last = scene.word(at) or at
