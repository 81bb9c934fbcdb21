"""Quotations of one speaker that say of the same things, in few words, the one yes and the other no.

Altered quotations that keep words in a row are found by these (`utterances.py`). What is left are short ones, often
retold from another language, of which hardly two words stand together.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from checker.align.facts import make_fact
from checker.align.stories import Stories
from checker.align.weights import DAY_SLACK
from checker.grammar.clauses.denying import denies
from checker.grammar.contrasting import OPPOSITE, Member, contrasting, exclude
from checker.grammar.stems import keys
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Assertion, Fact, Kind, Role
from checker.values.value import Verdict

KINDS = frozenset({Kind.QUOTE})
LONGEST = 10
"""Content words of a quotation short enough to say one thing."""
LEAST_SHARED = 2
"""Content words that two quotations share at least."""
SHARED = 0.6
"""Share of the content words of the shorter one that the other has too, at least, the contrary words not counted."""
MOST_QUOTES = 40
"""Short quotations of one speaker that are compared with each other: a longer record is not of one story."""


class Stance(Struct, frozen=True):
    """What a quotation is about, whether it denies, and its words that have a contrary."""

    about: frozenset[str]
    denied: bool
    sides: tuple[Member, ...]


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each two quotations of a speaker, in two articles of one story, that turn each other round."""
    stories = Stories(assertions)
    speakers: dict[str, list[tuple[Assertion, Stance]]] = defaultdict(list)
    for each in assertions:
        stance = _stance(each) if each.kind is Kind.QUOTE and each.attribution else None
        if stance is not None:
            speakers[each.attribution or ""].append((each, stance))
    for said in speakers.values():
        for (one, mine), (other, theirs) in combinations(said[:MOST_QUOTES], 2):
            if _comparable(one, other, stories) and _turned(mine, theirs):
                yield make_fact([one, other], _altered)


def _stance(quote: Assertion) -> Stance | None:
    """What a quotation says; None where it is long, or denies in a way that is not plain."""
    language = load(quote.article.lang)
    tokens = Tokens(quote.article.prose, quote.mention)
    denied = denies(tokens, language)
    sides = {
        index: member
        for index, word in enumerate(tokens.folds)
        for member in contrasting(word, language.code)
        if member.sort == OPPOSITE
    }
    about = frozenset(key for key in keys(tokens, language) if key)
    if denied is None or not LEAST_SHARED <= len(about) <= LONGEST:
        return None
    return Stance(about, denied, tuple(sides.values()))


def _comparable(one: Assertion, other: Assertion, stories: Stories) -> bool:
    told = Role.TITLE not in (one.sentence.role, other.sentence.role) and one.article.path != other.article.path
    days = one.article.published.widened(DAY_SLACK, DAY_SLACK).relation(other.article.published).meets
    return told and days and stories.same(one.article, other.article)


def _altered(_one: Assertion, _other: Assertion) -> Verdict:
    """The verdict on two such quotations: who is quoted says it in one way."""
    return Verdict.CONFLICT


def _turned(mine: Stance, theirs: Stance) -> bool:
    """Whether two quotations share what they are about, and one denies it or says the contrary."""
    shared = mine.about & theirs.about
    shorter = min(len(mine.about), len(theirs.about))
    if len(shared) < LEAST_SHARED or len(shared) < SHARED * shorter:
        return False
    contrary = exclude(mine.sides, theirs.sides) is not None
    return contrary is not (mine.denied is not theirs.denied)
