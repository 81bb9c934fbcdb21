"""How things turned out, as a sentence tells it: one of a few sides that exclude each other."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.clauses.clauses import Clause, clauses
from checker.grammar.clauses.denying import contradicted
from checker.grammar.clauses.groups import verb_group
from checker.grammar.clauses.lexicon import predicate_lexicon
from checker.grammar.clauses.outcome_answers import answers
from checker.grammar.clauses.outcome_denial import Denials
from checker.grammar.clauses.outcome_questions import sides, traits
from checker.grammar.clauses.outcome_words import Match
from checker.grammar.clauses.stages import PLANNED, form_stage
from checker.grammar.reading import ReadSentence
from checker.language.load import Language
from checker.language.outcomes import Trait

MOST_SIDES = 4
"""Sides of a question of which one is answered by denying another; of more, a denial answers nothing."""
CEASING = 3
"""Tokens before a phrase among which a verb stands that says that it is no longer so ("cessé de tourner")."""
ATTEMPTED = "attempted"
OPEN = frozenset({"uncertain", ATTEMPTED})
"""Stages of which a clause does not say whether they came about."""


_APOSTROPHE = "'"


class Told(Struct, frozen=True):
    """An outcome told: its possible sides, the tokens that tell it, and those of the words themselves.

    `planned`: it is to come; `denied`: it is told by denying another; `everybody`: its phrase denies by itself ("no
    injuries"), of whomever the sentence speaks.
    """

    outcome: str
    sides: tuple[str, ...]
    first: int
    last: int
    words: tuple[range, ...]
    planned: bool
    denied: bool
    everybody: bool


def outcomes(read: ReadSentence, language: Language) -> Iterator[Told]:
    """The outcomes that a sentence tells, in order: nothing of those of which it tells two sides."""
    found = answers(read.tokens, language.code)
    if found:
        teller = _Teller(read, language)
        told = [each for match, subject in found for each in teller.told(match, subject)]
        for name in dict.fromkeys(each.outcome for each in told):
            mine = [each for each in told if each.outcome == name]
            if len({each.sides for each in mine}) == 1:
                yield mine[0]


class _Teller:
    """Reads what phrases tell in the clauses of one sentence."""

    def __init__(self, read: ReadSentence, language: Language) -> None:
        self._tokens, self._language = read.tokens, language
        self._lexicon = predicate_lexicon(language.code)
        self._reported = read.attribution is not None
        self._clauses = list(clauses(read.tokens, language, self._lexicon))
        self._denials = Denials(read.tokens, language, self._lexicon)

    def told(self, match: Match, subject: Match) -> Iterator[Told]:
        """What a phrase tells in its clause, denied or not; nothing where that is open."""
        clause = self._clause(match)
        if clause is None or self._elsewhere(clause, match):
            return
        stage = self._stage(match, clause)
        if clause.first <= subject.first < clause.stop and self._stage(subject, clause) in OPEN:
            return
        denied = self._denials.denied(match, subject, clause)
        if stage in OPEN or denied is None:
            return
        asked = match.entry.outcome
        if denied and Trait.ANYBODY in traits(asked) and not self._denials.of_all(match, clause):
            return
        turned = stage == "refused" or self._ceases(match)
        if contradicted(self._tokens, clause, match.first, self._language):
            turned = not turned
        denied = denied is not turned
        known = sides()[asked]
        if denied and len(known) > MOST_SIDES:
            return
        yield Told(
            outcome=asked,
            sides=tuple(side for side in known if (side == match.entry.side) is not denied),
            first=min(clause.first, subject.first),
            last=max(clause.stop - 1, subject.last),
            words=(range(match.first, match.last + 1), range(subject.first, subject.last + 1)),
            planned=stage == PLANNED,
            denied=denied,
            everybody=self._denials.of_everybody(match),
        )

    def _clause(self, match: Match) -> Clause | None:
        at = bisect_left(self._clauses, match.first + 1, key=lambda clause: clause.first) - 1
        return self._clauses[at] if at >= 0 and match.first < self._clauses[at].stop else None

    def _elsewhere(self, clause: Clause, match: Match) -> bool:
        """Whether a clause says, outside a phrase, that another thing of the sort is meant."""
        others, norms = self._language.concepts.others, self._tokens.norms
        around = (*range(clause.first, match.first), *range(match.last + 1, clause.stop))
        return any(norms[at] in others for at in around)

    def _ceases(self, match: Match) -> bool:
        """Whether a verb right before a phrase says that it is no longer so; denied itself, it says that it goes on."""
        norms, words = self._tokens.norms, self._language.predicates
        if self._denials.begins(match):
            return False
        for at in range(match.first - 1, max(-1, match.first - 1 - CEASING), -1):
            if norms[at] in words.stopping:
                return True
            if norms[at] not in words.stopping_links and norms[at] != _APOSTROPHE:
                return False
        return False

    def _stage(self, match: Match, clause: Clause) -> str | None:
        tokens, norms = self._tokens, self._tokens.norms
        group = verb_group(tokens, clause, match.first, self._language, self._lexicon)
        future = self._language.predicates.reported_future
        if self._reported and any(norm in future for norm in norms[group.first : group.stop]):
            return PLANNED
        opens = self._lexicon.stages.at(norms, clause.first)
        if opens and opens[0] in OPEN:
            return opens[0]
        words = range(match.first, match.last + 1)
        stage = group.stage or form_stage(tokens, clause, words, self._language, self._lexicon)
        return ATTEMPTED if stage != PLANNED and self._infinitive(match, group.stage) else stage

    def _infinitive(self, match: Match, stage: str | None) -> bool:
        """Whether a phrase hangs on an infinitive, or is one, of which nothing says that it came about."""
        endings, norms = self._language.predicates.infinitive_endings, self._tokens.norms
        before = next((norms[at] for at in range(match.first - 1, -1, -1) if norms[at] != _APOSTROPHE), "")
        noun = before in self._language.speech.determiners
        own = stage is None and not noun and norms[match.first].endswith(endings)
        return bool(endings) and (own or before.endswith(endings)) and not self._ceases(match)
