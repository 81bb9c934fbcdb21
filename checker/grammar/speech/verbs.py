"""Find the verb groups of a sentence that report speech."""

from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.speech.lexicon import SpeechLexicon, phrase_at
from checker.grammar.tokens import Tokens

PERFECT_WINDOW = 6
"""Tokens before a participle among which its auxiliary is looked for ("a, pour sa part, déclaré" has five)."""
_HYPHEN, _APOSTROPHE, _LIAISON = "-", "'", "t"


class VerbGroup(Struct, frozen=True):
    """A reporting verb with its auxiliary and clitics: tokens `first` to `last`.

    `pronoun` is the token of a pronoun inside or after it that is its subject ("a-t-il dit"), if any.
    `manner` marks verbs that report speech only beside a quotation, `phrase` idioms of several words.
    """

    first: int
    last: int
    pronoun: int | None = None
    manner: bool = False
    phrase: bool = False


class VerbGroups:
    """Finds reporting verbs in one sentence."""

    def __init__(self, tokens: Tokens, lexicon: SpeechLexicon) -> None:
        """Prepare to read one sentence."""
        self._tokens, self._lexicon = tokens, lexicon

    def find(self) -> Iterator[VerbGroup]:
        """The reporting verb groups in reading order."""
        for index in range(len(self._tokens)):
            group = self._at(index)
            if group is not None:
                yield group

    def unknown(self, index: int) -> VerbGroup | None:
        """A verb of any sort behind a quotation that ends before `index`, if a subject seems to follow it."""
        tokens, lexicon = self._tokens, self._lexicon
        while index < len(tokens) and not tokens.norms[index][0].isalnum():
            index += 1
        verb = index
        while verb < min(len(tokens), index + PERFECT_WINDOW) and self._auxiliary(verb):
            verb += 1
        if verb + 1 >= len(tokens) or tokens.norms[verb] in lexicon.frequent or not tokens.norms[verb].isalpha():
            return None
        subject = tokens.norms[verb + 1] in lexicon.determiners or tokens.written(verb + 1)[0].isupper()
        return VerbGroup(index, verb, manner=True) if subject and tokens.written(verb)[0].islower() else None

    def _auxiliary(self, index: int) -> bool:
        word, lexicon = self._tokens.norms[index], self._lexicon
        return word == _APOSTROPHE or word in lexicon.having or word in lexicon.being or word in lexicon.reflexives

    def _at(self, index: int) -> VerbGroup | None:
        lexicon, word = self._lexicon, self._tokens.norms[index]
        length = phrase_at(lexicon.verb_phrases, self._tokens, index)
        if length:
            return VerbGroup(self._before_clitics(index), index + length - 1, phrase=True)
        if word in lexicon.participles or word in lexicon.manner_participles:
            group = self._perfect(index, manner=word not in lexicon.participles)
            if group is not None:
                return group
        if word in lexicon.finite or word in lexicon.manner_finite:
            return self._simple(index, manner=word not in lexicon.finite)
        return None

    def _simple(self, index: int, *, manner: bool) -> VerbGroup | None:
        """A finite form: a noun after a determiner, a passive after "to be", another sense with a reflexive."""
        lexicon, previous = self._lexicon, self._word_before(index)
        nominal = previous in lexicon.determiners and previous not in lexicon.clitics
        governed = previous in lexicon.of or previous in lexicon.prepositions
        other_sense = previous in lexicon.reflexives and not manner
        capital = self._tokens.written(index)[0].isupper() and index > 0
        if nominal or governed or other_sense or capital or self._passive(index):
            return None
        return VerbGroup(self._before_clitics(index), index, self._inverted(index), manner)

    def _word_before(self, index: int) -> str:
        """The word before a token, past an apostrophe; "" at the beginning."""
        norms = self._tokens.norms
        at = index - 2 if index > 1 and norms[index - 1] == _APOSTROPHE else index - 1
        return norms[at] if at >= 0 else ""

    def _passive(self, index: int) -> bool:
        """Whether "to be" stands before a form, or "by" behind one that follows a common noun."""
        before, after = self._tokens.norms[max(0, index - 2) : index], self._tokens.norms[index + 1 : index + 2]
        common = index > 0 and before[-1] not in self._lexicon.pronouns and self._tokens.written(index - 1).islower()
        agent = common and any(word in self._lexicon.agents for word in after)
        return agent or any(word in self._lexicon.being for word in before)

    def _perfect(self, index: int, *, manner: bool) -> VerbGroup | None:
        """A participle with its auxiliary before it, or None."""
        lexicon, norms = self._lexicon, self._tokens.norms
        for i in range(index - 1, max(-1, index - 1 - PERFECT_WINDOW), -1):
            if norms[i] in lexicon.being:
                first = self._reflexive(i) if manner else None
                return None if first is None else VerbGroup(self._before_clitics(first), index, None, manner)
            if norms[i] in lexicon.having:
                return VerbGroup(self._before_clitics(i), index, self._inverted(i), manner)
            if norms[i] in lexicon.determiners and norms[i] not in lexicon.clitics:
                return None
        return None

    def _reflexive(self, auxiliary: int) -> int | None:
        """The reflexive pronoun that makes a form of "to be" the auxiliary of a perfect."""
        norms = self._tokens.norms
        index = auxiliary - 2 if auxiliary > 1 and norms[auxiliary - 1] == _APOSTROPHE else auxiliary - 1
        return index if index >= 0 and norms[index] in self._lexicon.reflexives else None

    def _before_clitics(self, index: int) -> int:
        norms = self._tokens.norms
        while index > 0 and (norms[index - 1] in self._lexicon.clitics or norms[index - 1] == _APOSTROPHE):
            pronoun = norms[index - 1] in self._lexicon.pronouns
            alone = index == 1 or not norms[index - 2][0].isalnum()
            if pronoun and alone:
                break
            index -= 1
        return index

    def _inverted(self, verb: int) -> int | None:
        """The pronoun bound to a verb by a hyphen ("dit-il", "a-t-elle")."""
        tokens = self._tokens
        if verb + 2 >= len(tokens) or tokens.norms[verb + 1] != _HYPHEN or not tokens.glued(verb):
            return None
        at = verb + 4 if tokens.norms[verb + 2] == _LIAISON else verb + 2
        return at if at < len(tokens) and tokens.norms[at] in self._lexicon.pronouns else None
