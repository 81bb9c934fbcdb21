"""A sentence that says in nearly the same words what another article's sentence denies.

Lists of predicates know some verbs; here the verb may be any: the rest of the sentence says that it is the same one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.align.evolution import before
from checker.align.facts import fingerprint, worst
from checker.align.gates import barred
from checker.align.shingles import connected
from checker.align.stories import Stories
from checker.grammar.clauses.denying import denies
from checker.grammar.speech.wording import vocabulary, words_of
from checker.grammar.stems import FIGURE
from checker.grammar.tokens import Tokens
from checker.kinds.denied import CLAUSE
from checker.language.load import load
from checker.model import Assertion, Fact, Kind, Pair
from checker.values.value import Verdict

LEAST_SHARED = 4
"""Content words in common, at least: fewer are a turn of phrase."""
LEAST_RARE = 2
"""Words in common that few sentences have, at least, for two sentences to be compared."""
SHORTER, LONGER = 0.6, 0.5
"""Share of the content words of the shorter and of the longer sentence that the other has too. On published pairs of
French sentences four in five that reach both, and of which one is negated, contradict each other."""
REACH = 6
"""Tokens after a negation whose content words are what it denies."""
DENIED = 0.75
"""Share of what is denied that the other sentence says: on real press a denial often stands in a part of a copied
sentence that the other article does not have."""
HOLDERS = 30
"""Sentences that may share a word for it to make candidate pairs: a commoner word tells nothing."""


class Saying(Struct, frozen=True):
    """A sentence: the stems of its content words, and whether it denies; None where that cannot be told.

    `denied` are the stems that stand right behind a negation.
    """

    assertion: Assertion
    stems: frozenset[str]
    denies: bool | None
    denied: frozenset[str]

    @property
    def figures(self) -> frozenset[str]:
        """The figures of the sentence: "some do" and "others do not" mostly differ in one."""
        return frozenset(key for key in self.assertion.context.sentence if key.startswith(FIGURE))


def denied_copies(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for the sentences of several articles of one story that affirm and deny one thing."""
    worded, turned = _turned_pairs(assertions)
    for group in connected(turned):
        yield _fact(group, turned, worded)


def _turned_pairs(assertions: Sequence[Assertion]) -> tuple[list[Assertion], list[tuple[int, int]]]:
    """The sentences, and the pairs of them of which one denies the other, by their indices.

    Quotations are left to those who compare them word by word, known predicates to those who know them.
    """
    stories = Stories(assertions)
    quoted = {place(each) for each in assertions if each.kind is Kind.QUOTE}
    judged = {place(each) for each in assertions if each.kind is Kind.POLARITY and each.attribute != CLAUSE}
    worded = [each for each in assertions if each.kind is Kind.WORDING and place(each) not in quoted]
    found = [_saying(each) for each in worded]
    turned = [
        (i, j)
        for i, j in _candidates(found)
        if _turned(found[i], found[j])
        and stories.same(worded[i].article, worded[j].article)
        and not {place(worded[i]), place(worded[j])} <= judged
    ]
    return worded, list(_of_one_thing(turned, worded))


def _of_one_thing(turned: Sequence[tuple[int, int]], worded: Sequence[Assertion]) -> Iterator[tuple[int, int]]:
    """The pairs of two articles of which neither affirms and denies it alike: that would be of two things."""
    both = {index for i, j in turned if worded[i].article.path == worded[j].article.path for index in (i, j)}
    for i, j in turned:
        if i not in both and j not in both:
            yield i, j


def place(assertion: Assertion) -> tuple[str, int]:
    """Where a sentence stands: its article and its index."""
    return assertion.article.path, assertion.sentence.index


def _saying(assertion: Assertion) -> Saying:
    code = assertion.article.lang
    words, span = vocabulary(code), assertion.mention
    text = assertion.article.prose[span.start : span.end]
    language = load(code)
    negative = {*language.predicates.companions, *language.predicates.nobody, *language.concepts.negations}
    stems = (words.stem(word) for word in words_of(text, code) if words.carries(word) and word not in negative)
    tokens = Tokens(text)
    behind = (
        words.stem(word)
        for index, norm in enumerate(tokens.norms)
        if norm in negative
        for word in tokens.norms[index + 1 : index + 1 + REACH]
        if words.carries(word) and word not in negative
    )
    return Saying(assertion, frozenset(stems), denies(tokens, language), frozenset(behind))


def _candidates(found: Sequence[Saying]) -> Iterator[tuple[int, int]]:
    """A denying sentence and each that affirms and shares enough words with it, by their indices."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, saying in enumerate(found):
        for stem in saying.stems if saying.denies is False else ():
            holders[saying.assertion.article.lang, stem].append(index)
    for index, saying in enumerate(found):
        held = (holders[saying.assertion.article.lang, stem] for stem in (saying.stems if saying.denies else ()))
        shared = Counter(other for others in held if len(others) <= HOLDERS for other in others)
        yield from ((index, other) for other, count in sorted(shared.items()) if count >= LEAST_RARE)


def _turned(one: Saying, other: Saying) -> bool:
    """Whether the other sentence affirms what the first denies; what it denies must be said ("she thinks not")."""
    mine, theirs = one.assertion.context.entities, other.assertion.context.entities
    if one.figures != other.figures or (mine - theirs and theirs - mine):
        return False
    shared, sizes = len(one.stems & other.stems), sorted((len(one.stems), len(other.stems)))
    alike = shared >= max(LEAST_SHARED, SHORTER * sizes[0], LONGER * sizes[1])
    affirmed = bool(one.denied) and len(one.denied & other.stems) >= DENIED * len(one.denied)
    return alike and affirmed and barred(one.assertion, other.assertion) is None


def _fact(group: Sequence[int], turned: Sequence[tuple[int, int]], worded: Sequence[Assertion]) -> Fact:
    members = tuple(worded[index] for index in group)
    at = {index: position for position, index in enumerate(group)}
    pairs = sorted((min(at[i], at[j]), max(at[i], at[j]), _verdict(worded[i], worded[j])) for i, j in turned if i in at)
    return Fact(
        id=fingerprint(Kind.POLARITY, *sorted(each.value.text for each in members)),
        kind=Kind.POLARITY,
        attribute="sentence",
        subject="",
        members=members,
        pairs=tuple(Pair(i, j, verdict) for i, j, verdict in pairs),
        verdict=worst(verdict for _, _, verdict in pairs),
    )


def _verdict(denied: Assertion, affirmed: Assertion) -> Verdict:
    """A conflict, unless a later article may tell what had not come about before."""
    language = load(denied.article.lang)
    norms = Tokens(denied.article.prose, denied.mention).norms
    lasting = not language.predicates.lasting.isdisjoint(norms)
    return Verdict.EVOLVES if before(denied, affirmed) and not lasting else Verdict.CONFLICT
