"""Which articles copy one text, and which sentences are reused: independence of sources."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz.distance import Indel

from checker.align.shingles import Shingle, candidate_pairs, connected, shingles
from checker.grammar.tokens import Tokens
from checker.model import Article, Role

ARTICLE_SHINGLE = 4
"""Words in a row that articles are compared by."""
ARTICLE_SHARE = 0.2
"""Share of the shorter article's shingles that recur: rewritten wire copy has 0.29 and more, articles about
the same events at most 0.11 (measured on ten bundles and the seed articles)."""
SENTENCE_SHINGLE = 3
"""Words in a row that sentences find each other by."""
SENTENCE_SHARE = 0.6
"""Similarity of the words of two sentences, in order, from which one is a copy of the other."""
SENTENCE_WORDS = 6
"""Words of the shortest sentence that can be known as a copy."""

Words = Sequence[str]


class Reuse(Struct, frozen=True):
    """Two sentences, by article and sentence index, one a near-copy of the other; `share` of 1 is the same words."""

    first: tuple[int, int]
    second: tuple[int, int]
    share: float


def near_copies(articles: Sequence[Article]) -> tuple[frozenset[int], ...]:
    """Groups of two or more articles, by index, that copy one text, in the order of their first articles.

    Broder's containment over word shingles, found through an inverted index: linear in the words.
    """
    prints = [frozenset(_prints(article)) for article in articles]
    shared = candidate_pairs(sorted(each) for each in prints)
    links = ((i, j) for (i, j), count in shared.items() if count >= ARTICLE_SHARE * min(len(prints[i]), len(prints[j])))
    return tuple(frozenset(group) for group in connected(links))


def with_voices(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, each that copies a text marked as one voice with the others that do."""
    first = {index: min(articles[other].path for other in group) for group in near_copies(articles) for index in group}
    return tuple(
        replace(article, copy_of=first[index]) if index in first else article for index, article in enumerate(articles)
    )


def aligned_sentences(articles: Sequence[Sequence[Words]]) -> tuple[Reuse, ...]:
    """The sentences of different articles that are near-copies; each article is its sentences' words.

    Sentences are compared only when they share words in a row: no step is quadratic in the articles.
    """
    places = [(i, j) for i, sentences in enumerate(articles) for j in range(len(sentences))]
    texts = [articles[i][j] for i, j in places]
    return tuple(_reuses(places, texts))


def _reuses(places: Sequence[tuple[int, int]], texts: Sequence[Words]) -> Iterator[Reuse]:
    long_enough = (text if len(text) >= SENTENCE_WORDS else () for text in texts)
    for one, other in candidate_pairs(shingles(text, SENTENCE_SHINGLE) if text else () for text in long_enough):
        if places[one][0] == places[other][0]:
            continue
        share = Indel.normalized_similarity(texts[one], texts[other], score_cutoff=SENTENCE_SHARE)
        if share:
            yield Reuse(places[one], places[other], share)


def _prints(article: Article) -> Iterator[Shingle]:
    words = [
        word
        for segment in article.segments
        if segment.role is Role.BODY
        for word in Tokens(article.prose, segment.span).folds
        if word[0].isalnum()
    ]
    if len(words) >= ARTICLE_SHINGLE:
        yield from shingles(words, ARTICLE_SHINGLE)
