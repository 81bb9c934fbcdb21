"""What articles affirm: whole sentences, and the plain clauses of sentences that deny or doubt elsewhere."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from checker.grammar.clauses.clauses import Clause, clauses
from checker.grammar.clauses.denying import affirms, affirms_there
from checker.grammar.clauses.lexicon import predicate_lexicon
from checker.grammar.clauses.participants import NAME
from checker.grammar.stems import NUMBERED, keys
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load
from checker.model import Assertion, Kind

OPENING = 3
"""Tokens of a clause among which a relative pronoun opens it, rather than another one behind."""
LEAST_KEYS = 3
"""Keys of a clause that says enough by itself."""


def affirming(assertions: Iterable[Assertion]) -> Iterator[Assertion]:
    """The sentences that affirm, and of others each clause that does, with no more than the clause's own keys."""
    for each in assertions:
        if each.kind is Kind.WORDING:
            tokens, language = Tokens(each.article.prose, each.mention), load(each.article.lang)
            if affirms(tokens, language):
                yield each
            else:
                yield from _clauses(each, tokens, language)


def _clauses(told: Assertion, tokens: Tokens, language: Language) -> Iterator[Assertion]:
    known = keys(tokens, language)
    for whole in clauses(tokens, language, predicate_lexicon(language.code)):
        clause = _main(whole, tokens, language)
        if affirms_there(tokens, clause, language):
            own = _own(told, tokens, known, clause)
            if len(own) >= LEAST_KEYS:
                mention = tokens.span(clause.first, clause.stop - 1)
                text = told.article.text[mention.start : mention.end]
                yield replace(
                    told,
                    mention=mention,
                    value=replace(told.value, text=text),
                    context=replace(told.context, sentence=own),
                )


def _main(clause: Clause, tokens: Tokens, language: Language) -> Clause:
    """A clause up to what only tells more of its last noun: "in the zone, where water could be liquid"."""
    relatives = language.predicates.relatives
    cut = next((i for i in range(clause.first + OPENING, clause.stop) if tokens.norms[i] in relatives), clause.stop)
    return Clause(clause.first, cut, clause.relative)


def _own(told: Assertion, tokens: Tokens, known: tuple[str | None, ...], clause: Clause) -> frozenset[str]:
    """The keys of a sentence that stand in one of its clauses: its words and names; figures and days are nobody's."""
    here = set(known[clause.first : clause.stop]) | {NAME + fold for fold in tokens.folds[clause.first : clause.stop]}
    return frozenset(key for key in told.context.sentence if key in here or key.startswith(NUMBERED))
