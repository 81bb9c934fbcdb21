"""Where one thing befell: the place told with a verb that asks for one ("taken at Hull", "coming from Valletta")."""

from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.context import PERSON, around
from checker.grammar.naming.lexicon import lexicon
from checker.grammar.phrases import holds, phrases_at
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.sites import Place, place_after, place_at, roads
from checker.grammar.tokens import fold, token_range
from checker.language.load import Language
from checker.language.sites import Site
from checker.model import Assertion, Kind, Naming, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.PLACE
SITE = "site-"
"""Begins the attribute of an answer to a question of place; the question follows."""
BETWEEN = SITE + "between"
"""Which two places something lies between."""
SORT, NAME, ROAD = "sort:", "name:", "road:"
"""Begin the labels that say which sorts a place is of, what it is called, and on which road it lies."""
DIRECT, COUNTRY = "direct", "country"
"""Labels: no noun says what is named; it is a country that is named."""


class Told(Struct, frozen=True):
    """A sentence, and the article it is of."""

    read: ReadSentence
    reading: Reading


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each place that answers a question of the language's, and for each stretch between two."""
    before: ReadSentence | None = None
    for read in reading.sentences:
        for question, site in sorted(reading.language.sites.questions.items()):
            yield from _answers(question, site, read, before, reading)
        yield from _stretches(read, reading)
        before = read


def _answers(
    question: str, site: Site, read: ReadSentence, before: ReadSentence | None, reading: Reading
) -> Iterator[Assertion]:
    words = reading.language.sites
    for verbs, ties in ((site.at, words.at), (site.leaving, words.leaving)):
        for first, last in phrases_at(read.tokens, verbs, range(len(read.tokens))):
            place = place_after(read, last + 1, ties)
            who = _who(read, first, reading.language) if site.personal else ""
            if place is None or who is None or holds(read.tokens, words.others, 0, first):
                continue
            if _speaks_of(site, read, before):
                held = Labels.of(*_labels(place))
                yield _assertion(
                    SITE + question, who, held, read.tokens.span(place.first, place.last), Told(read, reading)
                )
                break


def _speaks_of(site: Site, read: ReadSentence, before: ReadSentence | None) -> bool:
    """Whether a sentence, or the one before it in its paragraph, names a thing that the question is asked of."""
    if not site.things or holds(read.tokens, site.things):
        return True
    near = before is not None and before.sentence.paragraph == read.sentence.paragraph
    return near and before is not None and holds(before.tokens, site.things)


def _who(read: ReadSentence, verb: int, language: Language) -> str | None:
    """The name of the one person named before the verb at a token, "" for a subject that only stands for one.

    None where it is said of several, of somebody unknown or of a relative of whoever is named.
    """
    names = {fold(" ".join(n.tokens)) for n in read.namings if _person_before(read, n, verb)}
    small = lexicon(language.code).sets
    told = range(verb)
    if len(names) > 1 or any(read.tokens.folds[at] in small["kin"] for at in told):
        return None
    if names:
        return names.pop()
    return (
        None if any(read.tokens.folds[at] in small["passing"] or read.tokens.norms[at].isdigit() for at in told) else ""
    )


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
    yield from (mark for mark, given in ((DIRECT, place.direct), (COUNTRY, place.country)) if given)


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
