"""Align what was signed on one occasion: one document of a sort by this article, several or another sort by that one.

It is doubtful, no contradiction: both may have been signed.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.align.facts import make_fact
from checker.align.shingles import connected
from checker.align.stories import Stories
from checker.align.witnesses import within_a_year
from checker.grammar.phrases import holds
from checker.grammar.stems import HAPPENING
from checker.grammar.tokens import Tokens
from checker.kinds.signed import JOINT, SIGNED
from checker.language.load import load
from checker.model import Article, Assertion, Fact, Kind
from checker.values.labels import Labels
from checker.values.value import Verdict, compare

KINDS = frozenset({Kind.ACT})
"""The kinds of assertion that this module makes facts of."""
OF_SIGNING = frozenset({f"{HAPPENING}sign", f"{HAPPENING}accord"})
"""Keys that every such sentence has."""
BLOCK = 60
"""Most assertions that are compared; more of them are of many stories."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each occasion on which, by articles of one story, different documents were signed."""
    told = [a for a in assertions if a.attribute == SIGNED]
    stories = Stories(assertions)
    single = _single(told)
    pairs = combinations(range(len(single)), 2) if len(single) <= BLOCK else ()
    together = {(i, j) for i, j in pairs if _one_occasion(single[i], single[j], stories)}
    for group in connected(sorted(together)):
        yield make_fact([single[i] for i in sorted(group)], _verdict)


def _single(told: Sequence[Assertion]) -> list[Assertion]:
    """The first assertion of each article that tells of one sort of document."""
    by_article: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in told:
        by_article[assertion.article.path].append(assertion)
    return [mine[0] for mine in by_article.values() if len({a.value.implied for a in mine}) == 1]


def _one_occasion(a: Assertion, b: Assertion, stories: Stories) -> bool:
    """Whether two signings are one, of the articles' own story or of one told day before it.

    Their sentences, and the ones before, share more than that something was signed.
    """
    mine, theirs = a.context, b.context
    told = (mine.sentence | mine.preceding) & (theirs.sentence | theirs.preceding)
    if not told - OF_SIGNING or not mine.days.relation(theirs.days).meets:
        return False
    if mine.background and theirs.background:
        dated = within_a_year(mine.days) and within_a_year(theirs.days)
        return dated and stories.followed(a.article, b.article)
    return mine.background == theirs.background and stories.same(a.article, b.article)


def _verdict(a: Assertion, b: Assertion) -> Verdict:
    """The verdict on two documents; none where either article names the sort of the other's document, too."""
    apart = compare(a.value, b.value).verdict is not Verdict.CONSISTENT
    return Verdict.IMPRECISE if apart and not _names(a.article, b) and not _names(b.article, a) else Verdict.CONSISTENT


def _names(article: Article, other: Assertion) -> bool:
    """Whether an article has a word for the one sort of document that another article says was signed."""
    labels, words = other.value.implied, load(article.lang).signed
    sorts = {name.rpartition(JOINT)[0] for name in labels.names} if isinstance(labels, Labels) else set()
    forms = [words.documents[genus] for genus in sorts & words.documents.keys() if genus != words.generic]
    return len(forms) == 1 and holds(Tokens(article.prose), forms[0].one | forms[0].several)
