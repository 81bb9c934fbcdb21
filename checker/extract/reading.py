"""Read an article: run every grammar over its sentences, once."""

from msgspec.structs import replace

from checker.extract.identify import identify
from checker.extract.publication import infer_publication
from checker.extract.remote import with_remote
from checker.extract.sentences import split_sentences
from checker.extract.story import in_story, story_days
from checker.grammar.likening import likened
from checker.grammar.naming import namings_of
from checker.grammar.naming.surnames import with_surnames
from checker.grammar.quantities import find_quantities
from checker.grammar.reading import Naming, Quantity, Reading, ReadSentence, Timex
from checker.grammar.speech.anaphora import attributions
from checker.grammar.stems import DAY, ENTITY, FIGURE, RANK, keys
from checker.grammar.timex import parse_timexes, resolve_anaphora
from checker.grammar.tokens import Tokens, fold
from checker.language.load import Language, load
from checker.model import Article, Context, Sentence, Span

ORDINAL = "ordinal"
INDEFINITE = frozenset({"article", "none"})
"""Hedges of words that are no figures to a reader."""
NAME_WORD = 3
"""Letters: shorter words of a name (de, al, Le) do not tell one name from another."""


def read_article(article: Article, lang: str | None = None) -> Reading:
    """The reading of one article; its language and publication day are inferred where it does not declare them."""
    code = lang or article.lang or identify(Tokens(article.prose))
    language = load(code)
    sentences = split_sentences(article, language)
    tokens = [Tokens(article.prose, sentence.span) for sentence in sentences]
    parsed = [(parse_timexes(words, language), words) for words in tokens]
    published = infer_publication(parsed, language, article.published)
    article = replace(article, lang=code, published=published)
    dated = resolve_anaphora(parsed, published)
    dated = dated if published.known else with_remote(parsed, dated)
    namings = with_surnames(namings_of(tokens, language))
    speakers = attributions(tokens, language, article.prose, namings)
    read = [
        replace(_read(sentence, words, language, timexes, named), attribution=speaker.normal if speaker else None)
        for sentence, words, timexes, named, speaker in zip(sentences, tokens, dated, namings, speakers, strict=True)
    ]
    return Reading(article, language, tuple(in_story(read, story_days(read, published), language)))


def _read(
    sentence: Sentence, tokens: Tokens, language: Language, timexes: tuple[Timex, ...], namings: tuple[Naming, ...]
) -> ReadSentence:
    taken = [timex.span for timex in timexes]
    quantities = tuple(q for q in find_quantities(tokens, language) if not _overlaps(q.span, taken))
    ranked = _ranked(keys(tokens, language), tokens, language)
    named = _named(ranked, tokens, namings)
    masked = _masked(named, tokens, timexes, quantities)
    context = Context(
        sentence=frozenset(key for key in masked if key),
        entities=frozenset(fold(word) for naming in namings for word in naming.tokens if len(word) >= NAME_WORD),
    )
    other = likened(tokens, masked, language)
    return ReadSentence(sentence, tokens, masked, language.code, timexes, quantities, namings, context, likened=other)


def _ranked(found: tuple[str | None, ...], tokens: Tokens, language: Language) -> tuple[str | None, ...]:
    """The keys, with "first" as the rank it is: no other ordinal is a word of its own."""
    firsts = language.concepts.firsts
    return tuple(f"{RANK}1" if norm in firsts else key for norm, key in zip(tokens.norms, found, strict=True))


def _named(found: tuple[str | None, ...], tokens: Tokens, namings: tuple[Naming, ...]) -> tuple[str | None, ...]:
    """The keys, with the words of names as such: they are the same in every language."""
    result = list(found)
    for naming in namings:
        for i in tokens.within(naming.span):
            if tokens.ends[i] - tokens.starts[i] >= NAME_WORD:
                result[i] = ENTITY + tokens.folds[i]
    return tuple(result)


def _masked(
    found: tuple[str | None, ...], tokens: Tokens, timexes: tuple[Timex, ...], quantities: tuple[Quantity, ...]
) -> tuple[str | None, ...]:
    """The keys, with figures and days as such: other figures nearby tell one event from another in any language."""
    values = [(t.span, f"{DAY}{t.strict.single.isoformat()}" if t.strict.single else None) for t in timexes]
    values += [(q.span, _figure(q)) for q in quantities]
    result = list(found)
    for span, key in values:
        inside = tokens.within(span)
        for i in inside:
            result[i] = None
        if inside:
            result[inside[0]] = key
    return tuple(result)


def _figure(quantity: Quantity) -> str | None:
    if quantity.hedge in INDEFINITE:
        return None
    mark = RANK if quantity.dimension == ORDINAL else FIGURE
    return f"{mark}{quantity.figure:g}{quantity.unit or ''}"


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(span.overlaps(other) for other in others)
