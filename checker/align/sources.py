"""The sentences of the sources of a draft, found by what they say: the ground that the draft is held against."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from math import log

from msgspec import Struct

from checker.grammar.contrasting import Member, contrasting
from checker.grammar.mark import Mark
from checker.grammar.marks import confirming, marks
from checker.grammar.stems import keys, stem
from checker.grammar.tokens import Tokens
from checker.language.load import load
from checker.model import Article, Sentence

NEAREST = 8
"""Sentences of the sources looked at beside one of the draft: a draft draws several together."""
WINDOW = 5
"""Content words on either side of a word that make up its place."""

Splitter = Callable[[Article], Sequence[Sentence]]
"""Cuts an article into its sentences: `align` stands beside `extract` and does not import it."""


class Said(Struct, frozen=True):
    """A sentence as it is compared: a key for each token, all keys, names and figures, words with a contrary."""

    article: Article
    sentence: Sentence
    tokens: Tokens
    keys: tuple[str | None, ...]
    held: frozenset[str]
    marks: tuple[Mark, ...]
    contrasts: tuple[tuple[int, tuple[Member, ...]], ...]

    def place(self, index: int) -> frozenset[str]:
        """The keys of the content words on either side of a token."""
        before = [key for key in self.keys[:index] if key][-WINDOW:]
        after = [key for key in self.keys[index + 1 :] if key][:WINDOW]
        return frozenset((*before, *after))


def said(article: Article, split: Splitter) -> Iterator[Said]:
    """The sentences of an article as they are compared."""
    language = load(article.lang)
    for sentence in split(article):
        tokens = Tokens(article.prose, sentence.span)
        found = keys(tokens, language)
        known = ((index, contrasting(word, article.lang)) for index, word in enumerate(tokens.folds))
        yield Said(
            article=article,
            sentence=sentence,
            tokens=tokens,
            keys=found,
            held=frozenset(key for key in found if key),
            marks=marks(tokens, language),
            contrasts=tuple((index, members) for index, members in known if members),
        )


class Sources:
    """All sentences of the sources, and what they confirm."""

    def __init__(self, articles: Sequence[Article], split: Splitter) -> None:
        """Read the sources of a draft."""
        self._said = sorted(
            (each for article in articles for each in said(article, split)),
            key=lambda each: (each.article.outlet, each.article.text, each.sentence.index),
        )
        self._stems: set[str] = set()
        self._confirmed: set[str] = set()
        self._holders: dict[str, list[int]] = defaultdict(list)
        for index, each in enumerate(self._said):
            language = load(each.article.lang)
            self._confirmed.update(confirming(each.tokens, each.marks, language))
            self._stems.update(stem(word, language.stemmer) for word in each.tokens.folds)
            for key in each.held:
                self._holders[key].append(index)

    def confirm(self, mark: Mark) -> bool:
        """Whether a source anywhere says a name, a figure or a day."""
        return not mark.keys.isdisjoint(self._confirmed)

    def use(self, word: str, lang: str) -> bool:
        """Whether a source anywhere has a folded word."""
        return stem(word, load(lang).stemmer) in self._stems

    def coverage(self, sentences: Sequence[Said]) -> float:
        """The share of the content words of some sentences that the sources have anywhere; 1 where there are none."""
        held = [key in self._holders for each in sentences for key in each.held]
        return sum(held) / len(held) if held else 1.0

    def share(self, part: frozenset[str], whole: frozenset[str]) -> float:
        """What part of some keys others are, by weight."""
        mass = sum(self._weight(key) for key in sorted(whole))
        return sum(self._weight(key) for key in sorted(part)) / mass if mass else 0.0

    def nearest(self, draft: Said) -> list[Said]:
        """The sentences of a draft's language that share most with one of its sentences, the nearest first."""
        mass: dict[int, float] = defaultdict(float)
        for key in sorted(draft.held):
            for index in self._holders.get(key, ()):
                if self._said[index].article.lang == draft.article.lang:
                    mass[index] += self._weight(key)
        best = sorted(mass, key=lambda index: (-mass[index], index))
        return [self._said[index] for index in best[:NEAREST]]

    def _weight(self, key: str) -> float:
        """How much a key tells: little where many sentences have it."""
        return log((1 + len(self._said)) / (1 + len(self._holders.get(key, ()))))
