"""What was signed on an occasion: one document of a sort, or several."""

from collections.abc import Iterator, Mapping

from checker.grammar.clauses.denying import affirms
from checker.grammar.context import around
from checker.grammar.phrases import holds, phrases_at
from checker.grammar.reading import Reading, ReadSentence
from checker.language.load import Language
from checker.language.signed import Signed
from checker.model import Assertion, Kind, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.ACT
SIGNED = "signed-document"
JOINT = ":"
ONE, SEVERAL = f"{JOINT}1", f"{JOINT}n"
"""End the label of a sort of document by how many of it there are."""
AHEAD = 4
"""Tokens before the verb among which a word says that it is only planned ("is to be signed")."""
REACH = 14
"""Tokens between a document and the verb of signing: what the document is about, and an auxiliary."""


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each sentence that says of one document, or of several of one sort, that it was signed."""
    words, language = reading.language.signed, reading.language
    for read in reading.sentences:
        signing = (first for first, _ in phrases_at(read.tokens, words.verbs, range(len(read.tokens))))
        verbs = [at for at in signing if not holds(read.tokens, language.concepts.planned, at - AHEAD, at)]
        if verbs and affirms(read.tokens, language):
            told = {found for found in _documents(read, language) if _near(found, verbs)}
            if len({(genus, number) for genus, number, _, _ in told}) == 1:
                yield _assertion(min(told, key=lambda found: found[2:]), read, reading)


Found = tuple[str, str, int, int]
"""The sort of a document, how many there are, and the first and the last token of its words."""


def _documents(read: ReadSentence, language: Language) -> Iterator[Found]:
    """The documents that a sentence names; of words that lie within longer ones only the longer."""
    everywhere = range(len(read.tokens))
    found = [
        (genus, number, first, last)
        for genus, forms in language.signed.documents.items()
        for number, phrases in ((ONE, forms.one), (SEVERAL, forms.several))
        for first, last in phrases_at(read.tokens, phrases, everywhere)
    ]
    for each in found:
        if not any(_within(each, other) for other in found):
            yield each


def _within(one: Found, other: Found) -> bool:
    return one[2:] != other[2:] and other[2] <= one[2] and one[3] <= other[3]


def _near(found: Found, verbs: list[int]) -> bool:
    return any(0 < verb - found[3] <= REACH or 0 < found[2] - verb <= REACH for verb in verbs)


def _assertion(found: Found, read: ReadSentence, reading: Reading) -> Assertion:
    genus, number, first, last = found
    tokens = read.tokens
    mention = Span(tokens.starts[first], tokens.ends[last])
    return Assertion(
        kind=KIND,
        attribute=SIGNED,
        subject="",
        value=_value(reading.article.text[mention.start : mention.end], genus, number, reading.language.signed),
        article=reading.article,
        mention=mention,
        sentence=read.sentence,
        attribution=read.attribution,
        context=around(read, mention),
    )


def _value(text: str, genus: str, number: str, words: Signed) -> Value:
    """A document as the sorts it may be: whoever tells of one denies no more, and a memorandum is an agreement."""
    every = _labels(words.documents, SEVERAL)
    if genus != words.generic:
        own = Labels.of(genus + number)
        return Value(text, Labels.of(genus + number, *every), own)
    ones = _labels(words.documents, ONE) if number == ONE else ()
    return Value(text, Labels.of(*ones, *every), Labels.of(*ones, genus + SEVERAL) if ones else Labels.of(*every))


def _labels(documents: Mapping[str, object], number: str) -> tuple[str, ...]:
    return tuple(genus + number for genus in sorted(documents))
