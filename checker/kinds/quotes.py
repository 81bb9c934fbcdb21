"""What an article puts between quotation marks, and into whose mouth."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.speech.lexicon import SpeechLexicon, speech_lexicon
from checker.grammar.speech.quotations import find_quotations
from checker.grammar.speech.wording import vocabulary, words_of
from checker.language.load import Language
from checker.model import Assertion, Kind, Span
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.QUOTE
ATTRIBUTE = "words"
LEAST_CONTENT = 3
"""Content words: shorter quotations are single terms and fragments that everybody may quote."""
_STOP = "."
_MARGIN = " \t\u00a0\u202f\n"


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each quoted sentence of at least `LEAST_CONTENT` content words, shorter ones beside it joined.

    The value holds the words; `attribution` is the sentence's, and `subject` the folded full name of the
    speaker where the sentences of the quotation name a person, else "".
    """
    sentences = reading.sentences
    starts = [read.sentence.span.start for read in sentences]
    for segment in reading.article.segments:
        for quotation in find_quotations(reading.article.prose, segment.span):
            first = max(0, bisect_right(starts, quotation.start) - 1)
            touched = sentences[first : bisect_left(starts, quotation.end)]
            yield from _assertions(reading, quotation, touched)


def _assertions(reading: Reading, quotation: Span, touched: tuple[ReadSentence, ...]) -> Iterator[Assertion]:
    code = reading.language.code
    for mention, read in _stretches(reading, quotation, touched):
        words = words_of(reading.article.text[mention.start : mention.end], code)
        labels = Labels.of(*words)
        yield Assertion(
            kind=KIND,
            attribute=ATTRIBUTE,
            subject=_speaker(read.attribution, touched, quotation, reading.language),
            value=Value(reading.article.text[mention.start : mention.end], labels, labels),
            article=reading.article,
            mention=mention,
            sentence=read.sentence,
            attribution=read.attribution,
            context=read.context,
        )


def _stretches(
    reading: Reading, quotation: Span, touched: tuple[ReadSentence, ...]
) -> Iterator[tuple[Span, ReadSentence]]:
    """The sentences of a quotation that say enough, with the short ones before them; behind the last those after."""
    found: list[tuple[Span, ReadSentence]] = []
    waiting: Span | None = None
    for read in touched:
        mention = _clipped(reading.article.text, quotation, read.sentence.span)
        if not _enough(mention, reading):
            waiting = _joined(waiting, mention)
        else:
            found.append((_joined(waiting, mention), read))
            waiting = None
    if waiting and found:
        found[-1] = (_joined(found[-1][0], waiting), found[-1][1])
    yield from found


def _joined(before: Span | None, after: Span) -> Span:
    return after if before is None else Span(before.start, after.end)


def _enough(mention: Span, reading: Reading) -> bool:
    code = reading.language.code
    words = words_of(reading.article.text[mention.start : mention.end], code)
    return sum(vocabulary(code).carries(word) for word in words) >= LEAST_CONTENT


def _clipped(text: str, quotation: Span, sentence: Span) -> Span:
    """The part of a quotation that lies in a sentence, without white space around it."""
    start, end = max(quotation.start, sentence.start), min(quotation.end, sentence.end)
    while start < end and text[start] in _MARGIN:
        start += 1
    while end > start and text[end - 1] in _MARGIN:
        end -= 1
    return Span(start, max(start, end))


def _speaker(normal: str | None, touched: tuple[ReadSentence, ...], quotation: Span, language: Language) -> str:
    """The folded full name of the speaker, if a sentence of the quotation names a person so."""
    if not normal:
        return ""
    names = (_name(read, index, language) for read in touched for index in _named_at(read, normal, quotation))
    return next((name for name in names if name), "")


def _named_at(read: ReadSentence, normal: str, quotation: Span) -> Iterator[int]:
    """The tokens outside the quotation where the sentence writes the speaker's surname."""
    for index, fold in enumerate(read.tokens.folds):
        outside = not quotation.start <= read.tokens.starts[index] < quotation.end
        if fold == normal and outside and read.tokens.written(index)[0].isupper():
            yield index


def _name(read: ReadSentence, index: int, language: Language) -> str:
    """The name around a surname: as the names in the text say, else the capitalised words before it."""
    position = read.tokens.starts[index]
    for naming in read.namings:
        if naming.span.start <= position < naming.span.end:
            person = naming.sort == "person"
            return " ".join(read.tokens.folds[i] for i in _tokens_in(read, naming.span)) if person else ""
    return _capitalised(read, index, speech_lexicon(language.code))


def _capitalised(read: ReadSentence, index: int, lexicon: SpeechLexicon) -> str:
    """A person's name by its looks: several capitalised words, or one after a title."""
    tokens, first = read.tokens, index
    while first > 0 and tokens.written(first - 1)[0].isupper() and not lexicon.titles(tokens.folds[first - 1]):
        first -= 1
    before = first - 2 if first > 1 and tokens.folds[first - 1] == _STOP else first - 1
    titled = before >= 0 and lexicon.titles(tokens.folds[before])
    return " ".join(tokens.folds[first : index + 1]) if first < index or titled else ""


def _tokens_in(read: ReadSentence, span: Span) -> range:
    return range(bisect_left(read.tokens.starts, span.start), bisect_left(read.tokens.starts, span.end))
