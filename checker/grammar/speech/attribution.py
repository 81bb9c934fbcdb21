"""Who says so in one sentence: "selon X", "X a indiqué que", "…, said X", "X: « … »"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.reading import Naming
from checker.grammar.speech.lexicon import SpeechLexicon, phrase_at, speech_lexicon
from checker.grammar.speech.quotations import find_quotations
from checker.grammar.speech.speaker import NounPhrases, Speaker
from checker.grammar.speech.subjects import Subjects
from checker.grammar.speech.verbs import VerbGroup, VerbGroups
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span

INTRODUCTION = 3
"""Tokens between a colon and the quotation that it introduces."""
INSERTIONS = 24
"""Tokens behind a quotation among which commas may set its speaker apart."""
_COLON = ":"
_SIGNS = frozenset({",", _COLON})


class Attribution(Struct, frozen=True):
    """Who says what a sentence says.

    `speaker` is the noun phrase as written. `normal` is a language-neutral concept ("police", "unions"), else a
    folded surname, else the folded noun; "" when an anaphor could not be resolved. `anaphoric` marks a
    speaker who is named in another sentence, `named` a person named here.
    """

    speaker: Span
    normal: str
    anaphoric: bool = False
    named: bool = False


def attribute(
    tokens: Tokens,
    language: Language,
    namings: Sequence[Naming] = (),
    quotations: Sequence[Span] | None = None,
) -> Attribution | None:
    """Who a sentence is attributed to; None when it speaks in the article's own voice.

    `quotations` are those of the article when its sentences are cut inside them; without it they are
    looked for in the sentence alone. Linear in the tokens.
    """
    if not len(tokens):
        return None
    quoted = find_quotations(tokens.text, tokens.span(0, len(tokens) - 1)) if quotations is None else quotations
    reader = _SentenceReader(tokens, speech_lexicon(language.code), namings, quoted)
    speaker = next(reader.speakers(), None)
    if speaker is None:
        return None
    return Attribution(speaker.span, speaker.normal, anaphoric=not speaker.normal, named=speaker.named)


def leading_person(tokens: Tokens, language: Language, namings: Sequence[Naming] = ()) -> Attribution | None:
    """The person named where a sentence begins, as a pronoun of the next sentence may mean it."""
    phrases = NounPhrases(tokens, speech_lexicon(language.code), namings)
    speaker = phrases.read(0, len(tokens)) if len(tokens) else None
    if speaker is None or not speaker.named:
        return None
    return Attribution(speaker.span, speaker.normal, named=True)


class _SentenceReader:
    """The ways to attribute, tried over one sentence."""

    def __init__(
        self, tokens: Tokens, lexicon: SpeechLexicon, namings: Sequence[Naming], quoted: Sequence[Span]
    ) -> None:
        self._tokens, self._lexicon = tokens, lexicon
        self._phrases = NounPhrases(tokens, lexicon, namings)
        self._inside = _inside(tokens, quoted)
        self._quotes = any(self._inside)
        self._verbs = VerbGroups(tokens, lexicon)
        self._subjects = Subjects(tokens, lexicon, self._phrases, self._inside)

    def speakers(self) -> Iterator[Speaker]:
        """Whoever the sentence names as its source, best evidence first."""
        yield from self._after_preposition()
        groups = [group for group in self._verbs.find() if self._reports(group)]
        for group in groups:
            speaker = self._subjects.of(group)
            if speaker is not None:
                yield speaker
        yield from self._introduced()
        yield from self._after_quotation()
        yield from self._set_apart()
        yield from self._impersonal()

    def _reports(self, group: VerbGroup) -> bool:
        return not self._inside[group.last] and (self._quotes or not group.manner)

    def _after_preposition(self) -> Iterator[Speaker]:
        """Selon X, according to X."""
        for index in range(len(self._tokens)):
            length = 0 if self._inside[index] else phrase_at(self._lexicon.according_to, self._tokens, index)
            start = index + length
            if length and start < len(self._tokens):
                speaker = self._phrases.pronoun(start) or self._phrases.read(start, len(self._tokens))
                if speaker is not None:
                    yield speaker

    def _introduced(self) -> Iterator[Speaker]:
        """X avait laissé éclater sa colère : « … »."""
        for index in range(1, len(self._tokens) - 1):
            follows = self._inside[index + 1 : index + INTRODUCTION]
            if self._tokens.norms[index] == _COLON and not self._inside[index] and any(follows):
                speaker = self._subjects.introducing(index)
                if speaker is not None:
                    yield speaker

    def _after_quotation(self) -> Iterator[Speaker]:
        """« … », gronde un docker: right behind a quotation, whatever verb stands before a subject reports."""
        for last in (i for i in range(len(self._tokens) - 1) if self._inside[i] and not self._inside[i + 1]):
            group = self._verbs.unknown(last + 1)
            speaker = self._subjects.of(group) if group else None
            if speaker is not None:
                yield speaker

    def _set_apart(self) -> Iterator[Speaker]:
        """« … », glisse, encore tremblante, X; « … » : X soupire; pour X, « … »: a person whom signs set apart."""
        quoted = [index for index, inside in enumerate(self._inside) if inside]
        if not quoted:
            return
        length = phrase_at(self._lexicon.viewpoints, self._tokens, 0)
        starts = [length] if length and length < quoted[0] else []
        behind = range(quoted[-1] + 1, min(len(self._tokens) - 1, quoted[-1] + 1 + INSERTIONS))
        starts += [index + 1 for index in behind if self._tokens.norms[index] in _SIGNS]
        for start in starts:
            speaker = self._phrases.read(start, len(self._tokens))
            if speaker is not None and speaker.named:
                yield speaker

    def _impersonal(self) -> Iterator[Speaker]:
        """Il ressort que …: the source named before goes on."""
        for index in range(len(self._tokens)):
            length = 0 if self._inside[index] else phrase_at(self._lexicon.impersonal, self._tokens, index)
            if length:
                yield Speaker(self._tokens.span(index, index + length - 1))


def _inside(tokens: Tokens, quoted: Sequence[Span]) -> list[bool]:
    """For each token whether it is inside a quotation."""
    flags, at = [False] * len(tokens), 0
    for index, start in enumerate(tokens.starts):
        while at < len(quoted) and quoted[at].end <= start:
            at += 1
        flags[index] = at < len(quoted) and quoted[at].start <= start
    return flags
