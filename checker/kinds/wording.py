"""Sentences by their very words: reported speech, what turns on a word that has an opposite, what is denied."""

from collections.abc import Iterator

from checker.grammar.reading import Reading
from checker.grammar.speech.wording import vocabulary, words_of
from checker.model import Assertion, Kind, Role
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.WORDING
ATTRIBUTE = "sentence"
UNSUPPORTED = "unsupported"
"""Begins the attribute of what a draft says and none of its sources (see `align.unsupported`)."""
LEAST_CONTENT = 4
"""Content words: shorter sentences are worded alike by chance."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each sentence of the body that says enough to be known again elsewhere."""
    known = vocabulary(reading.language.code)
    for read in reading.sentences:
        span = read.sentence.span
        words = words_of(reading.article.prose[span.start : span.end], reading.language.code)
        enough = sum(known.carries(word) for word in words) >= LEAST_CONTENT
        if enough and read.sentence.role is Role.BODY:
            labels = Labels.of(*words)
            yield Assertion(
                kind=KIND,
                attribute=ATTRIBUTE,
                subject="",
                value=Value(reading.article.text[span.start : span.end], labels, labels),
                article=reading.article,
                mention=span,
                sentence=read.sentence,
                attribution=read.attribution,
                context=read.context,
            )
