"""What one article denies in a clause and another affirms in a sentence, whatever the words of either."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.align.affirmed import affirming
from checker.align.denied_copies import denied_copies, place
from checker.align.facts import make_fact
from checker.align.similarity import Counts
from checker.align.statuses_ground import other_names
from checker.align.statuses_verdicts import status_verdict
from checker.align.stories import Stories
from checker.align.weights import DAY_SLACK
from checker.grammar.clauses.participants import NAME
from checker.grammar.phrases import holds
from checker.grammar.stems import FIGURE, RANK
from checker.grammar.tokens import Tokens
from checker.kinds.denials import DONE, NOT_TO_COME, TO_COME
from checker.kinds.denied import CLAUSE
from checker.language.load import load
from checker.model import Assertion, Fact, Kind
from checker.values.labels import Labels

KINDS = frozenset({Kind.WORDING, Kind.POLARITY, Kind.QUOTE})
HOLDERS = 30
"""Sentences that may share a key for it to make candidate pairs: a commoner key tells nothing."""


DENIED_TOO = 0.6
"""Share of a denied clause, by weight, that another denial has too where it denies the same thing."""


class Ground(Struct, frozen=True):
    """What two assertions must have in common, at least, for one to affirm what the other denies.

    `covered` is the share of the denied clause that the other sentence has too, `back` the share of that sentence
    that the denying one has, both by weight; `head` the share of the words right behind the negation; `shared`
    counts the keys in common. `figure`: one of them is a figure.
    """

    covered: float
    back: float
    head: float
    shared: int
    figure: bool = False

    def reaches(self, least: "Ground") -> bool:
        """Whether it has all of what is asked."""
        wide = self.covered >= least.covered and self.back >= least.back
        return wide and self.head >= least.head and self.shared >= least.shared and self.figure >= least.figure


ENOUGH = (
    Ground(covered=0.55, back=0.3, head=0.2, shared=4),
    Ground(covered=0.6, back=0.3, head=0.5, shared=3),
    Ground(covered=0.75, back=0.15, head=0.9, shared=5),
    Ground(covered=0.4, back=0.8, head=0.9, shared=3),
    Ground(covered=0.95, back=0.95, head=0.95, shared=2),
    Ground(covered=0.55, back=0.4, head=0.0, shared=2, figure=True),
)
"""Each is enough: many words; fewer, but those right behind the negation; a whole clause in a long sentence; what is
affirmed and little else, before an apposition; or a figure, which is seldom denied of two things. On real press what
lies below them is mostly not one fact."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each denied clause and the sentences of other articles that affirm it.

    Sentences whose very words agree are compared as they stand, and are not shown again.
    """
    copies = list(denied_copies(assertions))
    yield from copies
    aligner = _Aligner(assertions, copies)
    for denied, told in aligner.contradictions():
        yield make_fact([denied, *told], status_verdict)


class _Aligner:
    """Compares denied clauses and affirming sentences of one run."""

    def __init__(self, assertions: Sequence[Assertion], copies: Sequence[Fact]) -> None:
        self._rarity, self._stories = Counts(assertions).among_all(), Stories(assertions)
        self._denied = [each for each in assertions if each.attribute == CLAUSE]
        self._known = {
            frozenset({place(fact.members[pair.first]), place(fact.members[pair.second])})
            for fact in copies
            for pair in fact.pairs
        }
        self._told: list[Assertion] = list(affirming(assertions))
        self._holders: dict[str, list[int]] = defaultdict(list)
        for index, each in enumerate(self._told):
            for key in each.context.sentence:
                self._holders[key].append(index)

    def contradictions(self) -> Iterator[tuple[Assertion, list[Assertion]]]:
        """The denied clauses that other articles affirm, and nobody says both."""
        for denied in self._denied:
            found = [told for told in self._candidates(denied) if self._one_fact(denied, told)]
            rivals = [told for told in found if told.article.path != denied.article.path]
            if rivals and len(rivals) == len(found) and not self._denied_too(denied, rivals):
                shown = [told for told in rivals if frozenset({place(denied), place(told)}) not in self._known]
                if len(shown) == len(rivals):
                    yield denied, [_as_told(told, denied) for told in shown]

    def _candidates(self, denied: Assertion) -> list[Assertion]:
        """The affirming sentences that share keys few sentences have."""
        held = (self._holders[key] for key in sorted(denied.context.clause))
        counts = Counter(index for indices in held if len(indices) <= HOLDERS for index in indices)
        return [self._told[index] for index in sorted(counts)]

    def _denied_too(self, denied: Assertion, rivals: Sequence[Assertion]) -> bool:
        """Whether an article that affirms it denies it as well: of two things, or at two times."""
        paths = {told.article.path for told in rivals}
        mine = denied.context.clause
        return any(
            other.article.path in paths and self._mass(mine & other.context.clause) >= DENIED_TOO * self._mass(mine)
            for other in self._denied
        )

    def _one_fact(self, denied: Assertion, told: Assertion) -> bool:
        if _barred(denied, told) or not self._stories.same(denied.article, told.article):
            return False
        ground = self.ground(denied, told)
        return any(ground.reaches(least) for least in ENOUGH)

    def ground(self, denied: Assertion, told: Assertion) -> Ground:
        """What a denied clause and an affirming sentence have in common."""
        mine, theirs, head = denied.context.clause, told.context.sentence, denied.context.adjacent
        shared = mine & theirs
        return Ground(
            covered=self._share(shared, mine),
            back=self._share(theirs & denied.context.sentence, theirs),
            head=self._share(head & theirs, head),
            shared=len(shared),
            figure=any(key.startswith(FIGURE) for key in shared),
        )

    def _share(self, part: frozenset[str], whole: frozenset[str]) -> float:
        mass = self._mass(whole)
        return self._mass(part) / mass if mass else 0.0

    def _mass(self, keys: frozenset[str]) -> float:
        return sum(self._rarity[key] for key in sorted(keys))


def _barred(denied: Assertion, told: Assertion) -> bool:
    """Whether two assertions speak of two times, of two people, or of another figure than the one denied."""
    mine, theirs = denied.context, told.context
    apart = mine.background != theirs.background or (
        not mine.days.widened(DAY_SLACK, DAY_SLACK).relation(theirs.days).meets
    )
    others = bool(mine.people and theirs.people) and mine.people.isdisjoint(theirs.people)
    figures = {key for key in mine.clause if key.startswith((FIGURE, RANK))}
    ended = _ends(denied) is not _ends(told) or _other_subject(denied, told)
    return apart or others or ended or other_names(mine.clause, theirs.sentence) or not figures <= theirs.sentence


def _other_subject(denied: Assertion, told: Assertion) -> bool:
    """Whether the one of whom it is denied is not named in the other sentence, and somebody else is."""
    subject, theirs = frozenset(denied.subject.split()), told.context.sentence
    named = frozenset(key for key in theirs if key.startswith(NAME))
    return bool(subject) and subject.isdisjoint(theirs) and bool(named - denied.context.clause)


def _ends(assertion: Assertion) -> bool:
    """Whether the words say that something ceases: what ceases is not, and what does not cease is."""
    tokens = Tokens(assertion.article.prose, assertion.mention)
    return holds(tokens, load(assertion.article.lang).predicates.ceasing)


def _as_told(told: Assertion, denied: Assertion) -> Assertion:
    """An affirming sentence as the rival of a denied clause."""
    labels = Labels.of(TO_COME if denied.value.strict == Labels.of(NOT_TO_COME) else DONE)
    value = replace(told.value, strict=labels, implied=labels)
    return replace(told, kind=Kind.POLARITY, attribute=CLAUSE, value=value)
