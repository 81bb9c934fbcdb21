"""How things turned out, as a sentence tells it: one of a few sides that exclude each other."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from checker.grammar.clauses.clauses import Clause, clauses
from checker.grammar.clauses.groups import parts_of_negation, verb_group
from checker.grammar.clauses.lexicon import predicate_lexicon
from checker.grammar.clauses.outcome_words import ABOUT, ALONE, BESIDE, Match, matches, reaches, sides
from checker.grammar.clauses.stages import PLANNED, form_stage
from checker.grammar.reading import ReadSentence
from checker.grammar.stems import stem
from checker.grammar.tokens import Tokens
from checker.language.load import Language

REACH = 14
"""Tokens between what a question is about and a phrase that answers it."""
BEHIND = 2
"""Tokens behind a phrase in which the second half of a negation may stand ("ne bouge pas")."""
MOST_SIDES = 4
"""Sides of a question of which one is answered by denying another; of more, a denial answers nothing."""
LACKED = 2
"""Tokens before a phrase among which a word that denies it at once may stand ("sans saisir la cour")."""
SCOPE = 8
"""Tokens before a phrase among which the negation that denies it stands: a farther one denies another verb."""
ATTEMPTED = "attempted"
OPEN = frozenset({"uncertain", ATTEMPTED})
"""Stages of which a clause does not say whether they came about."""
_BARRIERS = frozenset(";:()?!—–")


class Told(Struct, frozen=True):
    """An outcome told: its possible sides, the tokens that tell it, and those of the words themselves.

    `planned`: it is to come; `denied`: it is told by denying another.
    """

    outcome: str
    sides: tuple[str, ...]
    first: int
    last: int
    words: tuple[range, ...]
    planned: bool
    denied: bool


def outcomes(read: ReadSentence, language: Language) -> Iterator[Told]:
    """The outcomes that a sentence tells, in order: nothing of those of which it tells two sides."""
    found = list(matches(read.tokens, language.code))
    answers = list(_answers(found, read.tokens))
    if answers:
        teller = _Teller(read, language)
        told = [each for match, subject in answers for each in teller.told(match, subject)]
        for name in dict.fromkeys(each.outcome for each in told):
            mine = [each for each in told if each.outcome == name]
            if len({each.sides for each in mine}) == 1:
                yield mine[0]


def _answers(found: list[Match], tokens: Tokens) -> Iterator[tuple[Match, Match]]:
    """The phrases that answer a question, each with what it is about: of several questions the nearest one's."""
    nearest: dict[int, list[tuple[int, Match, Match]]] = {}
    named = {match.entry.outcome for match in found if match.entry.part == ABOUT}
    for match in found:
        if match.entry.part == ALONE:
            yield match, match
        elif match.entry.part == BESIDE and match.entry.outcome in named:
            subject = _subject(match, found, tokens)
            if subject is not None:
                nearest.setdefault(match.first, []).append((_distance(match, subject), match, subject))
    for each in nearest.values():
        least = min(distance for distance, _, _ in each)
        yield from ((match, subject) for distance, match, subject in each if distance == least)


def _subject(match: Match, found: list[Match], tokens: Tokens) -> Match | None:
    """The nearest words that say what a phrase is about."""
    named = (each for each in found if each.entry.outcome == match.entry.outcome and each.entry.part == ABOUT)
    near = (each for each in named if _reaches(match, each, tokens))
    return min(near, key=lambda each: (_distance(match, each), each.first), default=None)


def _reaches(match: Match, other: Match, tokens: Tokens) -> bool:
    low, high = sorted((match, other), key=lambda each: each.first)
    between = tokens.norms[low.last + 1 : high.first]
    reach = reaches().get(match.entry.outcome) or REACH
    return low.last < high.first and len(between) <= reach and _BARRIERS.isdisjoint(between)


def _distance(one: Match, other: Match) -> int:
    return max(one.first - other.last, other.first - one.last)


class _Teller:
    """Reads what phrases tell in the clauses of one sentence."""

    def __init__(self, read: ReadSentence, language: Language) -> None:
        self._tokens, self._language = read.tokens, language
        self._lexicon = predicate_lexicon(language.code)
        self._reported = read.attribution is not None
        self._clauses = list(clauses(read.tokens, language, self._lexicon))

    def told(self, match: Match, subject: Match) -> Iterator[Told]:
        """What a phrase tells in its clause, denied or not; nothing where that is open."""
        clause = self._clause(match)
        if clause is None or self._elsewhere(clause):
            return
        stage = self._stage(match, clause)
        if clause.first <= subject.first < clause.stop and self._stage(subject, clause) in OPEN:
            return
        denied = self._denied(match, subject, clause)
        if stage in OPEN or denied is None:
            return
        denied = denied is not (stage == "refused")
        known = sides()[match.entry.outcome]
        if denied and len(known) > MOST_SIDES:
            return
        yield Told(
            outcome=match.entry.outcome,
            sides=tuple(side for side in known if (side == match.entry.side) is not denied),
            first=min(clause.first, subject.first),
            last=max(clause.stop - 1, subject.last),
            words=(range(match.first, match.last + 1), range(subject.first, subject.last + 1)),
            planned=stage == PLANNED,
            denied=denied,
        )

    def _clause(self, match: Match) -> Clause | None:
        at = bisect_left(self._clauses, match.first + 1, key=lambda clause: clause.first) - 1
        return self._clauses[at] if at >= 0 and match.first < self._clauses[at].stop else None

    def _elsewhere(self, clause: Clause) -> bool:
        """Whether a clause says that another thing of the sort is meant."""
        others = self._language.concepts.others
        return any(norm in others for norm in self._tokens.norms[clause.first : clause.stop])

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
        before = norms[match.first - 1] if match.first else ""
        noun = before in self._language.speech.determiners
        own = stage is None and not noun and norms[match.first].endswith(endings)
        return bool(endings) and (own or before.endswith(endings))

    def _denied(self, match: Match, subject: Match, clause: Clause) -> bool | None:
        """Whether the small words around a phrase deny it; None where they do so in part, or twice.

        A phrase that denies by itself ("not a word") needs the rest of its negation outside.
        """
        named = subject.last if clause.first <= subject.first < clause.stop else match.last
        stop = min(clause.stop, max(match.last, named) + 1 + BEHIND)
        found = list(parts_of_negation(self._tokens, clause.first, stop, self._lexicon))
        outside = [(at, part) for at, part in found if not self._own(at, match)]
        parts = [part for _, part in outside]
        closing = parts.count("no") + parts.count("nobody")
        lacking = self._lacks(match, clause)
        if "restriction" in [part for at, part in outside if at <= match.last + 1] and parts.count("negator") + closing:
            return None
        if any(self._denies_another(at, part, match) for at, part in outside):
            return None
        if not self._language.predicates.companions:
            said = parts.count("negator") + closing + lacking
            return None if said > 1 else bool(said)
        if len(found) > len(outside):
            return False if parts.count("negator") <= 1 else None
        if "negator" not in parts:
            return None if closing else lacking
        return True if closing + parts.count("companion") and not lacking else None

    def _denies_another(self, at: int, part: str, match: Match) -> bool:
        """Whether a negation before a phrase is another verb's: one with content stands between ("did not seek")."""
        if part in {"restriction", "bound"} or at >= match.first:
            return False
        if part in {"no", "nobody"}:
            return match.first - at > SCOPE
        norms, index = self._tokens.norms, at + 1
        while index < match.first:
            staged = self._lexicon.stages.at(norms, index)
            small = norms[index] in self._language.prose.stopwords or norms[index] in self._language.predicates.inner
            signs = not norms[index].isalpha() or norms[index].endswith(self._language.predicates.adverb_endings)
            if not (staged or small or signs):
                return True
            index += staged[1] if staged else 1
        return False

    def _own(self, at: int, match: Match) -> bool:
        """Whether a token is one of a phrase's own words, and does not merely stand inside it."""
        word = stem(self._tokens.norms[at], self._language.stemmer)
        return match.first <= at <= match.last and word in match.entry.stems

    def _lacks(self, match: Match, clause: Clause) -> bool:
        """Whether a word right before a phrase denies it ("without")."""
        low = max(clause.first, match.first - LACKED)
        return any(norm in self._language.predicates.lacking for norm in self._tokens.norms[low : match.first])
