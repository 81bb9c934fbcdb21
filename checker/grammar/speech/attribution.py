"""Who says so in one sentence: "selon X", "X a indiqué que", "…, said X", "X: « … »"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.grammar.reading import Naming
from checker.grammar.speech.lexicon import SpeechLexicon, phrase_at, speech_lexicon
from checker.grammar.speech.quotations import find_quotations
from checker.grammar.speech.speaker import NounPhrases, Speaker
from checker.grammar.speech.verbs import VerbGroup, VerbGroups
from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Span

ADVERBIAL_LIMIT = 8
"""Tokens between a verb and the subject behind it ("a indiqué dimanche soir à la presse le ministre")."""
INTRODUCTION = 3
"""Tokens between a colon and the quotation that it introduces."""
QUOTATION_REACH = 3
"""Tokens between the end of a quotation and the verb of its speaker: the mark and a comma."""
_MARKS = frozenset("«»“”„\"‘’")
_BOUNDARIES = _MARKS | frozenset(";:()[]—–!?")
_COMMA, _COLON, _APOSTROPHE, _HYPHEN = ",", ":", "'", "-"


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

    def speakers(self) -> Iterator[Speaker]:
        """Whoever the sentence names as its source, best evidence first."""
        yield from self._after_preposition()
        groups = [group for group in VerbGroups(self._tokens, self._lexicon).find() if self._reports(group)]
        for group in groups:
            speaker = self._subject(group)
            if speaker is not None:
                yield speaker
        yield from self._introduced()

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

    def _subject(self, group: VerbGroup) -> Speaker | None:
        if group.pronoun is not None:
            return self._phrases.pronoun(group.pronoun)
        before = self._tokens.norms[group.first - 1] if group.first else _COMMA
        if before != _COMMA and before not in _MARKS:
            return self._directly_before(group.first)
        return self._inverted(group) or self._apart(group.first)

    def _inverted(self, group: VerbGroup) -> Speaker | None:
        """The subject behind its verb, if what stands there cannot be the object or another clause."""
        found = self._behind(group.last + 1)
        if found is None:
            return None
        speaker, end = found
        sign = end >= len(self._tokens) or not self._tokens.norms[end][0].isalnum()
        free = self._lexicon.head_first or self._follows_quotation(group.first)
        clear = speaker.known if group.phrase else free or (speaker.known and sign)
        return speaker if clear else None

    def _follows_quotation(self, verb: int) -> bool:
        """Whether a verb stands right after a quotation: there English inverts too."""
        return any(self._inside[max(0, verb - QUOTATION_REACH) : verb])

    def _behind(self, index: int) -> tuple[Speaker, int] | None:
        """The noun phrase after a verb and adverbials ("a indiqué dimanche le ministre"), and where it ends."""
        tokens, lexicon = self._tokens, self._lexicon
        limit = min(len(tokens), index + ADVERBIAL_LIMIT)
        while index < limit and not self._inside[index]:
            word = tokens.norms[index]
            if word in lexicon.subordinators or not (word[0].isalnum() or word in "-"):
                return None
            if word in lexicon.prepositions or word in lexicon.of:
                index = self._past_object(index + 1)
            elif self._begins_phrase(index):
                speaker = self._phrases.read(index, len(tokens))
                return None if speaker is None else (speaker, self._phrases.end(index, len(tokens)))
            else:
                index += 1
        return None

    def _past_object(self, index: int) -> int:
        """Past the noun that a preposition governs: determiners, one word, and what is glued to it."""
        norms = self._tokens.norms
        while index < len(norms) and (norms[index] in self._lexicon.determiners or norms[index] == _APOSTROPHE):
            index += 1
        return index + 1

    def _directly_before(self, verb: int) -> Speaker | None:
        """The subject that ends where its verb begins: "la présidence a indiqué"."""
        found = self._phrases.pronoun(verb - 1)
        if found is not None:
            return found
        begin = self._clause_start(verb, _BOUNDARIES | {_COMMA})
        return self._phrases.read(self._phrase_start(begin, verb), verb)

    def _apart(self, verb: int) -> Speaker | None:
        """The subject set apart from its verb by an insertion: "Jane Roe, who runs a shop, said"."""
        begin = self._clause_start(verb, _BOUNDARIES)
        starts = [begin, *(i + 1 for i in range(begin, verb - 1) if self._tokens.norms[i] == _COMMA)]
        readings = (self._phrases.read(start, verb) for start in starts if self._begins_phrase(start))
        return next((speaker for speaker in readings if speaker is not None and speaker.known), None)

    def _introduced(self) -> Iterator[Speaker]:
        """X avait laissé éclater sa colère : « … »."""
        for index in range(1, len(self._tokens) - 1):
            follows = self._inside[index + 1 : index + INTRODUCTION]
            if self._tokens.norms[index] == _COLON and not self._inside[index] and any(follows):
                speaker = self._apart(index)
                if speaker is not None:
                    yield speaker

    def _clause_start(self, verb: int, boundaries: frozenset[str]) -> int:
        index = verb
        while index > 0 and not self._inside[index - 1]:
            word = self._tokens.norms[index - 1]
            dash = word == _HYPHEN and not self._tokens.glued(index - 1)
            if dash or word in boundaries or (word in self._lexicon.subordinators and _COMMA in boundaries):
                break
            index -= 1
        return index

    def _phrase_start(self, begin: int, verb: int) -> int:
        """Where the last noun phrase of a clause begins: at a determiner that no preposition governs."""
        norms, lexicon = self._tokens.norms, self._lexicon
        for index in range(verb - 1, begin - 1, -1):
            before = norms[index - 1] if index > begin else ""
            governed = before in lexicon.of or before in lexicon.prepositions
            if norms[index] in lexicon.determiners and not governed:
                return index
        while begin < verb - 1 and not self._begins_phrase(begin):
            begin += 1
        return begin

    def _begins_phrase(self, index: int) -> bool:
        word = self._tokens.norms[index]
        opens = word in self._lexicon.determiners or self._lexicon.concept(self._tokens.folds[index]) is not None
        return opens or (self._phrases.capital(index) and word not in self._lexicon.prepositions)


def _inside(tokens: Tokens, quoted: Sequence[Span]) -> list[bool]:
    """For each token whether it is inside a quotation."""
    flags, at = [False] * len(tokens), 0
    for index, start in enumerate(tokens.starts):
        while at < len(quoted) and quoted[at].end <= start:
            at += 1
        flags[index] = at < len(quoted) and quoted[at].start <= start
    return flags
