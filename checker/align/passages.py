"""Stretches of articles as words with their places, so that a difference can be shown where it stands."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from checker.grammar.speech.quotations import find_quotations
from checker.grammar.speech.wording import Vocabulary, vocabulary
from checker.grammar.stems import keys
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Assertion, Kind, Span

LONGEST = 400
"""Words of a passage that are compared: no sentence is longer, and the bound keeps hostile text cheap."""


class Passage(Struct, frozen=True):
    """The words of an assertion's mention, where each stands, and whether it stands in quotation marks."""

    assertion: Assertion
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    quoted: tuple[bool, ...]

    @property
    def known(self) -> Vocabulary:
        """The vocabulary of its language."""
        return vocabulary(self.assertion.article.lang)

    def content(self, first: int, stop: int) -> list[str]:
        """The content words from index `first` up to `stop`."""
        return [word for word in self.words[first:stop] if self.known.carries(word)]

    def adjacent(self, index: int) -> bool:
        """Whether nothing but white space stands between a word and the one before it."""
        text = self.assertion.article.prose
        return 0 < index < len(self.words) and text[self.spans[index - 1].end : self.spans[index].start].isspace()

    def span(self, first: int, stop: int) -> Span:
        """The characters from word `first` to the last before `stop`."""
        return Span(self.spans[first].start, self.spans[stop - 1].end)


def passages(assertions: Sequence[Assertion]) -> list[Passage]:
    """The passages of quotations and worded sentences, in their order.

    What stands in quotation marks is told by the sentence and by the quotations among the assertions:
    a sentence alone does not show the marks of a quotation of several sentences.
    """
    quoted: dict[str, list[Span]] = defaultdict(list)
    for each in assertions:
        if each.kind is Kind.QUOTE:
            quoted[each.article.path].append(each.mention)
    return [_passage(each, sorted(quoted[each.article.path])) for each in assertions]


def _passage(assertion: Assertion, quoted: Sequence[Span]) -> Passage:
    article, mention = assertion.article, assertion.mention
    tokens = Tokens(article.prose, mention)
    places = [i for i in range(len(tokens)) if tokens.folds[i][0].isalnum()][:LONGEST]
    starts = [tokens.starts[i] for i in places]
    first = bisect_right(quoted, mention.start, key=lambda span: span.end)
    own, others = find_quotations(article.prose, mention), quoted[first : first + len(starts)]
    flags = zip(_inside(starts, own), _inside(starts, others), strict=True)
    return Passage(
        assertion,
        tuple(tokens.folds[i] for i in places),
        tuple(tokens.span(i, i) for i in places),
        tuple(one or other for one, other in flags),
    )


def plain(found: Passage, word: str) -> bool:
    """Whether a word is neither a name nor part of a date or figure: those are other kinds' business."""
    context = found.assertion.context
    if word in context.entities:
        return False
    language = load(found.assertion.article.lang)
    key = keys(Tokens(word), language)[0]
    return key is not None and key in context.sentence


def _inside(starts: Sequence[int], quotations: Sequence[Span]) -> tuple[bool, ...]:
    flags, at = [], 0
    for start in starts:
        while at < len(quotations) and quotations[at].end <= start:
            at += 1
        flags.append(at < len(quotations) and quotations[at].start <= start)
    return tuple(flags)
