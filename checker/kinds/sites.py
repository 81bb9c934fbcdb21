"""Where one thing befell: the place told with a verb that asks for one ("taken at Hull", "coming from Valletta")."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from checker.grammar.context import PERSON, around
from checker.grammar.naming.lexicon import lexicon
from checker.grammar.phrases import holds, phrases_at
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.sites import Place, place_after, place_at, roads
from checker.grammar.tokens import fold, normal, norms_of, token_range
from checker.language.load import Language, load
from checker.language.sites import Site
from checker.model import Assertion, Kind, Naming, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.PLACE
SITE = "site-"
"""Begins the attribute of an answer to a question of place; the question follows."""
OPENING = 1
"""Token up to which a participle opens a sentence: its subject is named behind it ("Né à Gap, Jean Roux")."""
BETWEEN = SITE + "between"
"""Which two places something lies between."""
SORT, NAME, ROAD = "sort:", "name:", "road:"
"""Begin the labels that say which sorts a place is of, what it is called, and on which road it lies."""
THING = "="
"""Begins the subject of an answer where it is a sort of thing and no person."""
DIRECT, OF = "direct", "of"
"""Labels: no noun says what is named, or the name is tied to one."""
COUNTRY, REGION, VENUE = "country", "region", "venue"
"""Labels: it is a country that is named, a part of one, a building or a street."""


class Told(Struct, frozen=True):
    """A sentence, and the article it is of."""

    read: ReadSentence
    reading: Reading


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each place that answers a question of the language's, and for each stretch between two."""
    before: ReadSentence | None = None
    questions = reading.language.sites.questions
    for read in reading.sentences:
        for question in _asked(read, reading.language.code):
            yield from _answers(question, questions[question], read, before, reading)
        yield from _stretches(read, reading)
        before = read


def _asked(read: ReadSentence, code: str) -> list[str]:
    """The questions of which a sentence may have a verb, by name: most sentences have none of any."""
    starts = _starts(code)
    return sorted({question for norm in read.tokens.norms for question in starts.get(norm, ())})


@cache
def _starts(code: str) -> dict[str, frozenset[str]]:
    """The first words of the verbs of questions, with the questions that each may answer."""
    found: dict[str, set[str]] = {}
    for question, site in load(code).sites.questions.items():
        for phrase in site.at | site.leaving | site.towards:
            found.setdefault(norms_of(normal(phrase))[0], set()).add(question)
    return {norm: frozenset(questions) for norm, questions in found.items()}


def _answers(
    question: str, site: Site, read: ReadSentence, before: ReadSentence | None, reading: Reading
) -> Iterator[Assertion]:
    words = reading.language.sites
    ways = ((site.at, words.at), (site.leaving, words.leaving), (site.towards, words.towards))
    for verbs, ties in ways:
        for first, last in phrases_at(read.tokens, verbs, range(len(read.tokens))):
            place = place_after(read, last + 1, ties)
            if place is None or holds(read.tokens, words.others, 0, first):
                continue
            of = _who(read, first, reading.language) if site.personal else ""
            of = of or (None if of is None else _thing(site, read, before))
            if of is not None:
                span = read.tokens.span(place.first, place.last)
                yield _assertion(SITE + question, of, Labels.of(*_labels(place)), span, Told(read, reading))
                break


def _thing(site: Site, read: ReadSentence, before: ReadSentence | None) -> str | None:
    """The sort of thing that a question is asked of, by a noun in a sentence or in the one before it in its paragraph.

    "" where the question is asked of nothing in particular, None where what it is asked of is not there.
    """
    near = before if before is not None and before.sentence.paragraph == read.sentence.paragraph else None
    for each in (read, near):
        found = (THING + thing for thing, nouns in sorted(site.things.items()) if each and holds(each.tokens, nouns))
        if (thing := next(found, None)) is not None:
            return thing
    return None if site.things and not site.personal else ""


def _who(read: ReadSentence, verb: int, language: Language) -> str | None:
    """The name of the one person named before the verb at a token, "" for a subject that only stands for one.

    None where it is said of several, of somebody unknown or of a relative of whoever is named.
    """
    people = [naming for naming in read.namings if _person_before(read, naming, verb)]
    if not people and verb <= OPENING:
        people = [naming for naming in read.namings if naming.sort == PERSON and naming.sure][:1]
    names = {fold(" ".join(naming.tokens)) for naming in people}
    until = token_range(read.tokens, people[0].span)[0] if people else verb
    kin = lexicon(language.code).sets["kin"]
    before = read.tokens.norms[:until]
    unknown = any(word in language.sites.unknown or word.isdigit() for word in before)
    if len(names) > 1 or unknown or any(read.tokens.folds[at] in kin for at in range(verb)):
        return None
    return names.pop() if names else ""


def _person_before(read: ReadSentence, naming: Naming, verb: int) -> bool:
    return naming.sort == PERSON and token_range(read.tokens, naming.span)[1] < verb


def _stretches(read: ReadSentence, reading: Reading) -> Iterator[Assertion]:
    """Two named places that something lies between, joined by a coordinator."""
    for _, last in phrases_at(read.tokens, reading.language.sites.between, range(len(read.tokens))):
        place = place_at(read, last + 1, sure=True)
        if place is not None and len(place.names) == 2 and not place.sorts:  # noqa: PLR2004 - two ends
            held = Labels.of(*_labels(place), *(ROAD + road for road in roads(read)))
            yield _assertion(BETWEEN, "", held, read.tokens.span(place.first, place.last), Told(read, reading))


def _labels(place: Place) -> Iterator[str]:
    yield from (SORT + sort for sort in place.sorts)
    yield from (NAME + name for name in place.names)
    marks = (
        (DIRECT, place.direct),
        (COUNTRY, place.country),
        (REGION, place.region),
        (VENUE, place.venue),
        (OF, place.of),
    )
    yield from (mark for mark, given in marks if given)


def _assertion(attribute: str, subject: str, held: Labels, span: Span, told: Told) -> Assertion:
    read, article = told.read, told.reading.article
    return Assertion(
        kind=KIND,
        attribute=attribute,
        subject=subject,
        value=Value(article.text[span.start : span.end], held, held),
        article=article,
        mention=span,
        sentence=read.sentence,
        attribution=read.attribution,
        context=around(read, span),
    )
