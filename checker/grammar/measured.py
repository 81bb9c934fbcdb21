"""Whose measure a figure is, where a sentence says so: "the barge has a length of 40 metres"."""

from checker.grammar.reading import ReadSentence
from checker.grammar.stems import NUMBERED
from checker.language.load import load

VERB_WINDOW = 6
"""Tokens before a measure among which a form of "to be" or "to have" stands."""
SUBJECT_WINDOW = 3
"""Tokens before that verb among which the subject's last word with content stands."""


def bearer(read: ReadSentence, first: int) -> str:
    """The key of the subject that is, or has, a measure whose first token is `first`; "" where it is not told so."""
    speech, norms = load(read.language).speech, read.tokens.norms
    for verb in range(first - 1, max(0, first - 1 - VERB_WINDOW), -1):
        if not norms[verb][0].isalnum():
            return ""
        if norms[verb] in speech.being or norms[verb] in speech.having:
            return _subject(read, verb)
    return ""


def _subject(read: ReadSentence, verb: int) -> str:
    for index in range(verb - 1, max(-1, verb - 1 - SUBJECT_WINDOW), -1):
        key = read.keys[index]
        if not read.tokens.norms[index][0].isalnum() or (key and key.startswith(NUMBERED)):
            return ""
        if key:
            return key
    return ""
