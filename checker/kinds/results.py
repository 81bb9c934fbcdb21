"""The final score of a match, told beside a word of winning, losing or ending."""

from collections.abc import Iterator

from checker.grammar.context import around
from checker.grammar.phrases import holds
from checker.grammar.reading import Reading, ReadSentence
from checker.language.results import Results
from checker.model import Assertion, Kind, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.QUANTITY
RESULT = "result"
"""The attribute of a final score."""
MOST = 200
"""The greatest number of a score: what is more is a year or a count."""
DASHES = frozenset({"-", "–", "\u2010", "\u2011"})


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each sentence that tells one score and that a match ended with it."""
    words = reading.language.results
    for read in reading.sentences:
        found = list(_scores(read, words))
        told = len(found) == 1 and holds(read.tokens, words.ended) and not holds(read.tokens, words.parts)
        if told:
            yield _assertion(found[0], read, reading)


def _scores(read: ReadSentence, words: Results) -> Iterator[tuple[int, Span]]:
    """The places of the first numbers of scores, and the words of each: "3-1", "28 à 26"."""
    norms = read.tokens.norms
    for at in range(1, len(norms) - 1):
        joined = norms[at] in words.between or (norms[at] in DASHES and read.tokens.glued(at))
        numbers = norms[at - 1].isdecimal() and norms[at + 1].isdecimal()
        longer = DASHES.intersection((*norms[max(0, at - 2) : at - 1], *norms[at + 2 : at + 3]))
        if joined and numbers and not longer and max(int(norms[at - 1]), int(norms[at + 1])) <= MOST:
            yield at - 1, read.tokens.span(at - 1, at + 1)


def _assertion(found: tuple[int, Span], read: ReadSentence, reading: Reading) -> Assertion:
    """The score as its two numbers, the higher first: which side is named first differs with the side of the outlet."""
    at, mention = found
    low, high = sorted((int(read.tokens.norms[at]), int(read.tokens.norms[at + 2])))
    score = Labels.of(f"{high}-{low}")
    return Assertion(
        kind=KIND,
        attribute=RESULT,
        subject="",
        value=Value(reading.article.text[mention.start : mention.end], score, score),
        article=reading.article,
        mention=mention,
        sentence=read.sentence,
        attribution=read.attribution,
        context=around(read, mention),
    )
