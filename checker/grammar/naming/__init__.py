"""Names in text: people, organisations and places, with the titles, offices and countries beside them."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.grammar.naming.bearers import Bearing, Surroundings
from checker.grammar.naming.chains import Chain, chain_at, organisation_end
from checker.grammar.naming.lexicon import lexicon
from checker.grammar.naming.offices import offices
from checker.grammar.naming.parties import party_beside
from checker.grammar.naming.posts import posts_of
from checker.grammar.naming.scene import Scene
from checker.grammar.naming.sorts import Sort, sort_of, sure_person
from checker.grammar.naming.titles import titles_of
from checker.grammar.naming.vocabulary import Vocabulary
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Naming

__all__ = ["Vocabulary", "article_vocabulary", "find_namings", "namings_of"]

_COMMA = ","
LONGEST_JOINT = 2
"""Tokens between two joined names: a comma, a coordinator, or both."""


_Borne = list[tuple[Chain, Bearing]]
"""The names of a sentence with what is told of their bearers."""


def namings_of(sentences: Sequence[Tokens], language: Language) -> list[tuple[Naming, ...]]:
    """The names in each sentence of an article, title included, in reading order."""
    words, borne = _read(sentences, language)
    vocabulary = _with_people(words, borne)
    scenes = [Scene(scene.tokens, scene.lexicon, vocabulary) for scene, _ in borne]
    return [
        tuple(_naming(scene, chain, bearing) for chain, bearing in found)
        for scene, (_, found) in zip(scenes, borne, strict=True)
    ]


def article_vocabulary(sentences: Sequence[Tokens], language: Language) -> Vocabulary:
    """The vocabulary of an article from the tokens of all its sentences, title included."""
    return _with_people(*_read(sentences, language))


def _read(sentences: Sequence[Tokens], language: Language) -> tuple[Vocabulary, list[tuple[Scene, _Borne]]]:
    """The words of an article, and its names as far as words alone tell them: they show which words are people's."""
    words = Vocabulary.of(sentences, lexicon(language.code).sets["never"])
    scenes = [Scene(tokens, lexicon(language.code), words) for tokens in sentences]
    return words, [(scene, _borne(scene)) for scene in scenes]


def _with_people(words: Vocabulary, borne: list[tuple[Scene, _Borne]]) -> Vocabulary:
    found = ((scene, chain, bearing) for scene, names in borne for chain, bearing in names)
    people = (word.casefold() for one in found if sure_person(*one) for word in one[1].words)
    return replace(words, people=frozenset(people))


def find_namings(tokens: Tokens, language: Language, vocabulary: Vocabulary) -> tuple[Naming, ...]:
    """The names in one sentence, in reading order."""
    scene = Scene(tokens, lexicon(language.code), vocabulary)
    return tuple(_naming(scene, chain, bearing) for chain, bearing in _borne(scene))


def _borne(scene: Scene) -> _Borne:
    if not any(map(scene.capital, range(len(scene)))):
        return []
    titles, posts = titles_of(scene), offices(scene)
    taken = {i for title in titles for i in range(title.first, title.last + 1)}
    taken |= {i for post in posts for i in range(post.first, post.inner)}
    surroundings = Surroundings(scene, titles, posts)
    ends = {post.last for post in posts if post.body}
    return list(_shared(scene, [(chain, surroundings.bearing(chain)) for chain in _chains(scene, taken, ends)]))


def _chains(scene: Scene, taken: set[int], ends: set[int]) -> Iterator[Chain]:
    """The name chains of a sentence, organisations with their small inner words, cut where a body's name `ends`."""
    index = 0
    while index < len(scene):
        chain = None if index in taken else chain_at(scene, index)
        if chain is None:
            index += 1
            continue
        if scene.among(chain.first, "organisation_words"):
            last = organisation_end(scene, chain)
            chain = Chain(chain.first, last, tuple(scene.text(chain.first, last).split()))
        chain = _cut(scene, chain, ends)
        demonym = scene.phrase(scene.lexicon.adjectives, chain.first)
        if demonym is None:
            yield chain
        index = chain.last + 1 if demonym is None else demonym[1]


def _cut(scene: Scene, chain: Chain, ends: set[int]) -> Chain:
    """The place of an office without the bearer whose name follows it ("le préfet de la Gironde Paul Durand")."""
    end = next((at for at in range(chain.first, chain.last) if at in ends), None)
    return chain if end is None else Chain(chain.first, end, tuple(scene.text(chain.first, end).split()))


def _shared(scene: Scene, found: list[tuple[Chain, Bearing]]) -> Iterator[tuple[Chain, Bearing]]:
    """Give an office in the plural to every one of the names joined after it."""
    before: tuple[Chain, Bearing] | None = None
    for chain, own in found:
        bearing = own
        if before and not own.offices and _joined(scene, before[0], own):
            plural = tuple(office for office in before[1].offices if office.plural)
            bearing = replace(own, offices=plural)
        before = (chain, bearing)
        yield chain, bearing


def _joined(scene: Scene, before: Chain, bearing: Bearing) -> bool:
    gap = range(before.last + 1, bearing.first)
    return 0 < len(gap) <= LONGEST_JOINT and all(scene.sign(i) == _COMMA or scene.among(i, "coordinators") for i in gap)


def _naming(scene: Scene, chain: Chain, bearing: Bearing) -> Naming:
    sort, place = sort_of(scene, chain, bearing)
    occupation = scene.lexicon.occupations
    state = [office for office in bearing.offices if not occupation.intersection(office.concepts)]
    trades = [office for office in bearing.offices if occupation.intersection(office.concepts)]
    tokens, person = scene.tokens, sort == Sort.PERSON
    span = tokens.span(chain.first, chain.last)
    return Naming(
        span=span,
        phrase=tokens.span(min(bearing.first, chain.first), max(bearing.last, chain.last)) if person else span,
        tokens=chain.words,
        sort=sort.value,
        titles=bearing.titles if person else (),
        offices=tuple(dict.fromkeys(label for office in bearing.offices for label in office.labels)) if person else (),
        country=place or next((office.country for office in state if office.country), None),
        nationality=bearing.nationality or next((office.country for office in trades if office.country), None),
        sure=person and sure_person(scene, chain, bearing),
        posts=posts_of(scene, bearing.offices) if person else (),
        party=_party(scene, chain, bearing) if person else None,
    )


def _party(scene: Scene, chain: Chain, bearing: Bearing) -> str | None:
    """The party that is told beside the name or with its bearer's offices, unless they are past."""
    beside = party_beside(scene, bearing.first, bearing.last) or party_beside(scene, chain.first, chain.last)
    told = (office.party for office in bearing.offices if office.party and not office.former)
    return beside or next(told, None)
