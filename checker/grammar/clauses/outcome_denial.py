"""Whether the small words around a phrase that tells an outcome deny it."""

from checker.grammar.clauses.clauses import Clause
from checker.grammar.clauses.groups import parts_of_negation
from checker.grammar.clauses.lexicon import PredicateLexicon
from checker.grammar.clauses.outcome_words import Match, numbers
from checker.grammar.stems import stem
from checker.grammar.tokens import Tokens
from checker.language.load import Language

BEHIND = 2
"""Tokens behind a phrase in which the second half of a negation may stand ("ne bouge pas")."""
BEFORE = 4
"""Small words before a phrase over which a word that denies it at once may stand ("without a single shot")."""
SCOPE = 10
"""Tokens before a phrase among which the negation that denies it stands: a farther one denies another verb."""
NEGATOR, COMPANION, NO, NOBODY, RESTRICTION, BOUND = "negator", "companion", "no", "nobody", "restriction", "bound"
_CLOSING = frozenset({NO, NOBODY})


def _once(parts: list[str]) -> bool | None:
    """Whether there is a denial among some parts, where one word is enough for it; None where there are two."""
    denying = sum(part in {NEGATOR, *_CLOSING} for part in parts)
    return None if denying > 1 else bool(denying)


class Denials:
    """Reads the denials of one sentence."""

    def __init__(self, tokens: Tokens, language: Language, lexicon: PredicateLexicon) -> None:
        """Prepare to read one sentence."""
        self._tokens, self._language, self._lexicon = tokens, language, lexicon

    def denied(self, match: Match, subject: Match, clause: Clause) -> bool | None:
        """Whether a phrase is denied in its clause; None where it is so in part, or twice.

        A phrase that denies by itself ("not a word") needs the rest of its negation outside.
        """
        named = subject.last if clause.first <= subject.first < clause.stop else match.last
        reach = max(match.last, named) if self._language.predicates.companions else match.last
        stop = min(clause.stop, reach + 1 + BEHIND)
        found = list(parts_of_negation(self._tokens, clause.first, stop, self._lexicon))
        outside = [(at, part) for at, part in found if not self._own(at, match)]
        parts = [part for _, part in outside]
        lacking = self._lacking(match, clause)
        if lacking is not None:
            return self._without(lacking, outside)
        own, near = len(found) > len(outside), self._no_before(match, outside)
        if self._doubtful(match, outside, own=own, near=near):
            return None
        parts = [part for _, part in outside]
        return self._paired(parts, own=own, near=near) if self._language.predicates.companions else _once(parts)

    def _doubtful(self, match: Match, outside: list[tuple[int, str]], *, own: bool, near: bool) -> bool:
        """Whether a denial is another verb's, is restricted, or takes the phrase for granted."""
        if own and self._of_them(match.first, match.last):
            return True
        of_them = any(part in _CLOSING and self._of_them(at, match.first) for at, part in outside)
        paired = bool(self._language.predicates.companions) and (own or near)
        another = not paired and any(self._denies_another(at, part, match) for at, part in outside)
        denying = any(part in {NEGATOR, *_CLOSING} for _, part in outside)
        restricted = denying and RESTRICTION in [part for at, part in outside if at <= match.last + 1]
        return of_them or another or restricted

    def of_all(self, match: Match, clause: Clause) -> bool:
        """Whether a denial holds of everybody and everything: "nobody", "no", "without"."""
        stop = min(clause.stop, match.last + 1 + BEHIND)
        parts = parts_of_negation(self._tokens, clause.first, stop, self._lexicon)
        return any(part in _CLOSING for _, part in parts) or self._lacking(match, clause) is not None

    def _paired(self, parts: list[str], *, own: bool, near: bool) -> bool | None:
        """The same in a language whose negations have two parts, of which a phrase may be one."""
        closing, negators = sum(part in _CLOSING for part in parts), parts.count(NEGATOR)
        if own:
            return False if negators <= 1 else None
        if not negators and closing:
            return near or None
        if not negators:
            return False
        return True if closing + parts.count(COMPANION) else None

    def _of_them(self, at: int, stop: int) -> bool:
        """Whether a word is taken for granted of those of whom something is denied ("none of the injured")."""
        between = self._tokens.norms[at + 1 : stop]
        small = all(self._inner(norm) or norm in numbers(self._language.code) for norm in between)
        return small and not self._language.predicates.partitives.isdisjoint(between)

    def _no_before(self, match: Match, outside: list[tuple[int, str]]) -> bool:
        """Whether "no" stands right before a phrase, as in a title without a verb ("aucune arrestation")."""
        low = self._small_before(match)
        return any(part == NO and low <= at < match.first for at, part in outside)

    def _without(self, lacking: int, outside: list[tuple[int, str]]) -> bool | None:
        """Whether a phrase behind "without" is denied once: "not without" is no denial, "without any" is one."""
        return None if any(part != RESTRICTION and at < lacking for at, part in outside) else True

    def _lacking(self, match: Match, clause: Clause) -> int | None:
        """The word before a phrase that denies it at once ("without"), with nothing but small words between."""
        low = max(clause.first, self._small_before(match))
        found = (at for at in range(low, match.first) if self._tokens.norms[at] in self._language.predicates.lacking)
        return next(found, None)

    def _small_before(self, match: Match) -> int:
        """The first of the small words right before a phrase."""
        low, norms = match.first, self._tokens.norms
        small = self._language.prose.stopwords | self._language.predicates.emphatic | self._language.predicates.lacking
        while low > 0 and match.first - low < BEFORE and (norms[low - 1] in small or not norms[low - 1].isalnum()):
            low -= 1
        return low

    def _denies_another(self, at: int, part: str, match: Match) -> bool:
        """Whether a negation before a phrase is another verb's: one with content stands between ("did not seek")."""
        if part in {RESTRICTION, BOUND, COMPANION} or at >= match.first:
            return False
        if part in _CLOSING:
            return match.first - at > SCOPE and not self._language.predicates.companions
        norms, index = self._tokens.norms, at + 1
        while index < match.first:
            staged = self._lexicon.stages.at(norms, index)
            if not (staged or self._inner(norms[index])):
                return True
            index += staged[1] if staged else 1
        return False

    def _inner(self, norm: str) -> bool:
        """Whether a word may stand between a negation and what it denies."""
        words = self._language.predicates
        small = (
            norm in self._language.prose.stopwords or norm in words.inner or norm in words.emphatic | words.companions
        )
        return small or norm in words.ceasing | words.light or not norm.isalpha() or norm.endswith(words.adverb_endings)

    def begins(self, match: Match) -> bool:
        """Whether a phrase begins with a word that denies."""
        norm = self._tokens.norms[match.first]
        return norm in self._language.predicates.lacking or self._lexicon.denials.begins(norm)

    def of_everybody(self, match: Match) -> bool:
        """Whether a phrase begins with a word that denies it of everybody and everything ("no injuries")."""
        found = self._lexicon.denials.at(self._tokens.norms, match.first)
        return self._tokens.norms[match.first] in self._language.predicates.lacking or (
            found is not None and found[0] in _CLOSING
        )

    def _own(self, at: int, match: Match) -> bool:
        """Whether a token is one of a phrase's own words, and does not merely stand inside it."""
        word = stem(self._tokens.norms[at], self._language.stemmer)
        return match.first <= at <= match.last and word in match.entry.stems
