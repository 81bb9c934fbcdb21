"""Who stands in a relation to a thing that a story has one of: whose the dam is, who runs the ferry, who built it."""

from collections.abc import Iterator

from checker.grammar.context import around
from checker.grammar.phrases import holds, phrases_at
from checker.grammar.reading import Reading, ReadSentence
from checker.grammar.stems import ENTITY, HAPPENING, NUMBERED
from checker.grammar.tokens import fold, token_range
from checker.language.load import load
from checker.language.relations import Relation
from checker.model import Assertion, Kind, Naming
from checker.values.labels import Labels
from checker.values.value import Value

KIND = Kind.ROLE
RELATION = "relation-"
"""Begins the attribute of an assertion of who stands in a relation to a thing; the relation follows."""
GAP = 4
"""Tokens between a name or a thing and the words of the relation: an article, a comma, a relative pronoun."""
_COMMA, _APOSTROPHE = ",", "'"
_JOINTS = frozenset((_COMMA, _APOSTROPHE))


def extract(reading: Reading) -> Iterator[Assertion]:
    """One assertion for each name that a sentence puts in a relation to a thing that is told of as the one there is."""
    words = reading.language.relations
    for read in reading.sentences:
        if holds(read.tokens, words.past):
            continue
        for name, relation in sorted(words.relations.items()):
            told = {(thing, naming.span): naming for thing, naming in _told(read, relation)}
            for (thing, _), naming in sorted(told.items(), key=lambda each: each[0]):
                yield _assertion(name, thing, naming, read, reading)


def _told(read: ReadSentence, relation: Relation) -> Iterator[tuple[str, Naming]]:
    """The things and names that the words of a relation stand between or beside."""
    everywhere = range(len(read.tokens))
    for first, last in phrases_at(read.tokens, relation.passives, everywhere):
        yield from _pairs(_thing_before(read, first), _name_after(read, last))
    for first, last in phrases_at(read.tokens, relation.actives, everywhere):
        thing = _thing_after(read, last, definite=False)
        yield from _pairs(thing[0] if thing else None, _name_before(read, first))
        if thing and not _name_before(read, first):
            yield from _pairs(thing[0], _name_after(read, thing[1], comma=True))
    for first, last in phrases_at(read.tokens, relation.nouns, everywhere):
        thing = _thing_after(read, last, definite=True)
        if thing:
            yield from _pairs(thing[0], _name_before(read, first) or _name_after(read, thing[1], comma=True))


def _pairs(thing: str | None, naming: Naming | None) -> Iterator[tuple[str, Naming]]:
    if thing and naming:
        yield thing, naming


def _thing_after(read: ReadSentence, last: int, *, definite: bool) -> tuple[str, int] | None:
    """The key of the noun behind token `last`, and its token; with an article of its own unless it is `definite`."""
    norms, at = read.tokens.norms, last + 1
    if not definite and not _definite(read, at):
        return None
    while at < len(norms) and (norms[at] == _APOSTROPHE or (not definite and _definite(read, at))):
        at += 1
    key = _thing(read, at) if at < len(norms) else None
    return (key, at) if key else None


def _definite(read: ReadSentence, at: int) -> bool:
    return at < len(read.tokens) and read.tokens.norms[at] in load(read.language).relations.articles


def _thing_before(read: ReadSentence, first: int) -> str | None:
    """The key of the noun with a definite article before token `first`, a comma or a pronoun between."""
    at = first - 1
    while at >= 0 and first - at <= GAP and (read.tokens.norms[at] == _COMMA or read.keys[at] is None):
        at -= 1
    definite = any(_definite(read, before) for before in range(max(0, at - 2), at))
    return _thing(read, at) if at >= 0 and definite else None


def _thing(read: ReadSentence, at: int) -> str | None:
    """The key of a token that names a thing that a story has one of; None for names, figures and happenings, too."""
    key = read.keys[at]
    if key is None or key.startswith((ENTITY, HAPPENING, *NUMBERED)) or _bare(key) in _manifold(read):
        return None
    return key


def _manifold(read: ReadSentence) -> frozenset[str]:
    return load(read.language).relations.manifold


def _bare(key: str) -> str:
    return key.lstrip("=")


def _name_after(read: ReadSentence, last: int, *, comma: bool = False) -> Naming | None:
    """The name that begins behind token `last`, over an article, or over a comma where it is one's apposition."""
    starts = {token_range(read.tokens, n.span)[0]: n for n in read.namings}
    at = last + 1
    if comma:
        if at >= len(read.tokens) or read.tokens.norms[at] != _COMMA:
            return None
        at += 1
    elif _definite(read, at):
        at += 1
    return starts.get(at)


def _name_before(read: ReadSentence, first: int) -> Naming | None:
    """The name that ends before token `first`, a comma and an article between."""
    ends = {token_range(read.tokens, n.span)[1]: n for n in read.namings}
    for at in range(first - 1, max(-1, first - 1 - GAP), -1):
        if at in ends:
            return ends[at]
        if read.tokens.norms[at] not in _JOINTS and not _definite(read, at):
            return None
    return None


def _assertion(relation: str, thing: str, naming: Naming, read: ReadSentence, reading: Reading) -> Assertion:
    held = Labels.of(fold(" ".join(naming.tokens)))
    text = reading.article.text[naming.span.start : naming.span.end]
    return Assertion(
        kind=KIND,
        attribute=RELATION + relation,
        subject=thing,
        value=Value(text, held, held),
        article=reading.article,
        mention=naming.span,
        sentence=read.sentence,
        attribution=read.attribution,
        context=around(read, naming.span),
    )
