"""Find the subject of a reporting verb: before it, behind it, or set apart by an insertion."""

from collections.abc import Iterator, Sequence

from checker.grammar.speech.lexicon import SpeechLexicon
from checker.grammar.speech.speaker import NounPhrases, Speaker
from checker.grammar.speech.verbs import VerbGroup
from checker.grammar.tokens import Tokens

ADVERBIAL_LIMIT = 8
"""Tokens between a verb and the subject behind it ("a indiqué dimanche soir à la presse le ministre")."""
CLAUSE_LIMIT = 80
"""Tokens before a verb among which its subject is looked for: clauses are shorter, hostile text is not."""
QUOTATION_REACH = 3
"""Tokens between the end of a quotation and the verb of its speaker: the mark and a comma."""
_MARKS = frozenset('«»“”„"‘’')
_BOUNDARIES = _MARKS | frozenset(";:()[]—–!?")
_COMMA, _APOSTROPHE, _HYPHEN = ",", "'", "-"


class Subjects:
    """Finds subjects in one sentence; `inside` tells for each token whether it is quoted."""

    def __init__(self, tokens: Tokens, lexicon: SpeechLexicon, phrases: NounPhrases, inside: Sequence[bool]) -> None:
        """Prepare to read one sentence."""
        self._tokens, self._lexicon, self._phrases, self._inside = tokens, lexicon, phrases, inside

    def of(self, group: VerbGroup) -> Speaker | None:
        """Who a reporting verb says is speaking."""
        if group.pronoun is not None:
            return self._phrases.pronoun(group.pronoun)
        before = self._tokens.norms[group.first - 1] if group.first else _COMMA
        if before != _COMMA and before not in _MARKS:
            return self._at_the_end(group) or self._directly_before(group.first)
        behind = self._inverted(group)
        if behind is None or behind.known or self._follows_quotation(group.first):
            return behind or self._apart(group.first)
        return self._apart(group.first) or behind

    def _at_the_end(self, group: VerbGroup) -> Speaker | None:
        """A subject that closes the sentence though no comma sets its verb off: "…, avait précisé la police"."""
        found = self._behind(group.last + 1) if self._lexicon.head_first and not group.phrase else None
        if found is None:
            return None
        speaker, end = found
        last = all(not word[0].isalnum() for word in self._tokens.norms[end:])
        return speaker if speaker.known and last else None

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
            if word in lexicon.subordinators or not (word[0].isalnum() or word == _HYPHEN):
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

    def introducing(self, colon: int) -> Speaker | None:
        """The subject of whatever clause introduces a quotation: "X avait laissé éclater sa colère :"."""
        return next((each for each in self._readings(colon) if each.known), None)

    def _apart(self, verb: int) -> Speaker | None:
        """The subject set apart from its verb by an insertion: "Jane Roe, who runs a shop, said"."""
        return next((each for each in self._readings(verb, apart=True) if each.known), None)

    def _readings(self, verb: int, *, apart: bool = False) -> Iterator[Speaker]:
        """The noun phrases that begin where the clause or one of its insertions does."""
        begin = self._clause_start(verb, _BOUNDARIES)
        starts = [begin, *(i + 1 for i in range(begin, verb - 1) if self._tokens.norms[i] == _COMMA)]
        for start in starts:
            wanted = self._stands_apart(start, verb) if apart else self._begins_phrase(start)
            speaker = self._phrases.read(start, verb) if wanted else None
            if speaker is not None:
                yield speaker

    def _stands_apart(self, start: int, verb: int) -> bool:
        """Whether a noun phrase begins here that has no verb of its own."""
        end = self._phrases.end(start, verb)
        own_verb = end < verb and self._tokens.norms[end] in (self._lexicon.being | self._lexicon.having)
        return self._begins_phrase(start) and not own_verb

    def _clause_start(self, verb: int, boundaries: frozenset[str]) -> int:
        index, floor = verb, max(0, verb - CLAUSE_LIMIT)
        while index > floor and not self._inside[index - 1]:
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
            governed = before in lexicon.of or before in lexicon.governing
            if norms[index] in lexicon.determiners and not governed:
                return index
        while begin < verb - 1 and not self._begins_phrase(begin):
            begin += 1
        return begin

    def _begins_phrase(self, index: int) -> bool:
        word = self._tokens.norms[index]
        opens = word in self._lexicon.determiners or self._lexicon.concept(self._tokens.folds[index]) is not None
        return opens or (self._phrases.capital(index) and word not in self._lexicon.prepositions)
