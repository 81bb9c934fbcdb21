"""Whether two predications are of one thing: the same story, the same time, the same participants."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from checker.align.similarity import Counts
from checker.align.stories import Stories
from checker.align.weights import DAY_SLACK
from checker.grammar.clauses.negation import Denial
from checker.grammar.clauses.participants import NAME
from checker.grammar.stems import NUMBERED, keys
from checker.grammar.tokens import Tokens
from checker.kinds.denials import OPPOSITES
from checker.kinds.statuses import CUSTODY, STAGED
from checker.language.load import load
from checker.model import Article, Assertion, Kind, Span
from checker.values.labels import Labels
from checker.values.value import relation

SHARED = 0.6
"""Weight of the shared keys over the weight of all keys of the side that has fewer, from which two things are one."""
SPREAD = 0.4
"""The same over the side that has more."""
TELLING, FEW = 1.2, 10
"""Rarity of the most telling shared key, or else predications that may have it: a commoner word alone does not tell
one thing from another."""

INTRANSITIVE = frozenset(
    {
        *("close", "open", "arrive", "leave", "return", "resign", "crash", "collapse", "withdraw", "perform"),
        *("strike", "protest", "compete", "surrender"),
    }
)
"""Predicates whose subject is what they are about: the laboratory closes, whatever else the clause tells."""
HEAD = 2
"""Keys at the start of a clause among which the head of its subject is: "the old pool"."""
CERTAIN = 2
"""Shared keys by which a thing is known again at another time."""


class Ground:
    """What a run's predications stand on; indices are into its assertions."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        """Count words and gather stories."""
        self._assertions = assertions
        self._rarity = Counts(assertions).among_all()
        self._themes = Counter(key for each in assertions for key in each.context.clause)
        self._stories = Stories(assertions)
        self._linked: dict[tuple[int, int], bool] = {}
        self._said: dict[tuple[str, Kind, str], list[Assertion]] = {}
        for each in assertions:
            self._said.setdefault((each.article.path, each.kind, each.attribute), []).append(each)

    def linked(self, a: int, b: int) -> bool:
        """Whether two assertions are of one fact."""
        pair = (min(a, b), max(a, b))
        if pair not in self._linked:
            self._linked[pair] = self._links(self._assertions[pair[0]], self._assertions[pair[1]])
        return self._linked[pair]

    def same_story(self, a: Assertion, b: Assertion) -> bool:
        """Whether two assertions stand in articles of one story."""
        return self._stories.same(a.article, b.article)

    def same_event(self, a: Assertion, b: Assertion) -> bool:
        """Whether two assertions stand in one story and tell of one time."""
        if a.article.path == b.article.path or a.context.background or b.context.background:
            return False
        slack = denial_slack(a, b)
        days = a.context.days.widened(slack, slack)
        return days.relation(b.context.days).meets and self._stories.same(a.article, b.article)

    def alike(self, a: frozenset[str], b: frozenset[str]) -> bool:
        """Whether two bags of keys name one thing."""
        common = a & b
        if other_names(a, b) or not any(map(self.tells, common)):
            return False
        shared, masses = self._mass(common), sorted((self._mass(a), self._mass(b)))
        return shared >= SHARED * masses[0] and shared >= SPREAD * masses[1]

    def tells(self, key: str) -> bool:
        """Whether a key tells one thing from another."""
        return self._rarity[key] >= TELLING or self._themes[key] <= FEW

    def _links(self, a: Assertion, b: Assertion) -> bool:
        if not (self.same_event(a, b) or self._stages_of_one(a, b)) or not self._same_thing(a, b):
            return False
        if relation(a.value.strict, b.value.strict).meets:
            return True
        return _rivals(a, b) and (self._same_agents(a, b) and not self._both_said(a, b))

    def _stages_of_one(self, a: Assertion, b: Assertion) -> bool:
        """Whether two stages are of one thing whatever their days: what is made stays made."""
        staged = a.attribute in STAGED.values() and a.kind is Kind.STATUS
        shared = len(a.context.clause & b.context.clause) >= CERTAIN
        return staged and shared and self._stories.same(a.article, b.article)

    def _same_thing(self, a: Assertion, b: Assertion) -> bool:
        """Whether two assertions concern one thing; what is denied of everybody concerns every person."""
        mine, theirs = a.context, b.context
        if a.attribute == CUSTODY and Denial.NOBODY in mine.qualifiers ^ theirs.qualifiers:
            return bool(mine.clause) is not bool(theirs.clause)
        if subject(a) and subject(b):
            return self._same_subject(a, b)
        return self.alike(mine.clause, theirs.clause)

    def _same_subject(self, a: Assertion, b: Assertion) -> bool:
        """Whether what has no object has one subject: its head tells, and no other name stands in either."""
        if other_names(a.context.adjacent, b.context.adjacent):
            return False
        return any(map(self.tells, subject(a) & subject(b)))

    def _same_agents(self, a: Assertion, b: Assertion) -> bool:
        """Whether one may have done what the other did: what is denied of everybody is denied of each."""
        everybody = {Denial.NOBODY, Denial.NOTHING} & (a.context.qualifiers | b.context.qualifiers)
        mine, theirs = a.context.adjacent, b.context.adjacent
        if everybody or not mine or not theirs:
            return True
        return bool(mine & theirs) and not other_names(mine, theirs)

    def _both_said(self, a: Assertion, b: Assertion) -> bool:
        """Whether one of the two articles says both."""
        return self._says(a, b) or self._says(b, a)

    def _says(self, speaker: Assertion, other: Assertion) -> bool:
        """Whether an article says the other's value too; states that it tells to have passed are no second opinion."""
        said: Sequence[Assertion] = self._said.get((speaker.article.path, other.kind, other.attribute), ())
        if speaker.kind is Kind.STATUS and speaker.attribute not in STAGED.values():
            said = [each for each in said if each.mention > speaker.mention]
        return any(
            relation(each.value.strict, other.value.strict).meets
            and self.alike(each.context.clause, other.context.clause)
            for each in said
        )

    def _mass(self, keys: frozenset[str]) -> float:
        return sum(self._rarity[key] for key in keys)


def denial_slack(a: Assertion, b: Assertion) -> int:
    """Days by which the days of two predications may differ: what was not done on Monday may be done on Tuesday."""
    denied = a.polarity is not b.polarity and a.context.days.single and b.context.days.single
    return 0 if denied else DAY_SLACK


def subject(assertion: Assertion) -> frozenset[str]:
    """The keys of the head of a subject, of a predicate that has no object; nothing of others."""
    if assertion.attribute not in INTRANSITIVE or not assertion.context.adjacent:
        return frozenset()
    return frozenset(_opening(assertion.article, assertion.mention)) & assertion.context.adjacent


@lru_cache(maxsize=4096)
def _opening(article: Article, mention: Span) -> tuple[str, ...]:
    """The first keys of a clause, figures and days left out."""
    told = keys(Tokens(article.prose, mention), load(article.lang))
    return tuple(islice((key for key in told if key and not key.startswith(NUMBERED)), HEAD))


def other_names(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether both bags of keys hold names, and no name in common."""
    mine, theirs = ({key for key in keys if key.startswith(NAME)} for keys in (a, b))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _rivals(a: Assertion, b: Assertion) -> bool:
    """Whether two values deny each other: two states or stages always do."""
    if a.kind is not Kind.POLARITY or not isinstance(a.value.strict, Labels) or not isinstance(b.value.strict, Labels):
        return True
    return OPPOSITES[a.value.strict.names[0]] in b.value.strict.names
