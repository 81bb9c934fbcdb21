"""Whether a sentence, or one of its clauses, denies something, as far as its small words tell."""

from collections.abc import Iterator

from checker.grammar.clauses.clauses import Clause, clauses
from checker.grammar.clauses.groups import parts_of_negation
from checker.grammar.clauses.lexicon import PredicateLexicon, predicate_lexicon
from checker.grammar.phrases import holds
from checker.grammar.tokens import Tokens
from checker.language.load import Language

BESIDE = 3
"""Tokens before and after a negation among which a word of doubt makes it a doubtful one ("pourrait ne pas")."""
QUESTION, RESTRICTION, BOUND, UNCERTAIN, REFUSED = "?", "restriction", "bound", "uncertain", "refused"


def denies(tokens: Tokens, language: Language) -> bool | None:
    """Whether a sentence has one negation; None where that cannot be told: two, a restriction, a doubt, a question."""
    if QUESTION in tokens.norms or holds(tokens, language.predicates.stages.get(UNCERTAIN, frozenset())):
        return None
    return _denied(tokens, 0, len(tokens), language)


def affirms(tokens: Tokens, language: Language) -> bool:
    """Whether a sentence denies nothing and doubts nothing, and tells of nothing refused or lacking."""
    stages = language.predicates.stages
    refused = holds(tokens, stages.get(REFUSED, frozenset())) or not language.predicates.lacking.isdisjoint(
        tokens.norms
    )
    return not refused and denies(tokens, language) is False


def affirms_there(tokens: Tokens, clause: Clause, language: Language) -> bool:
    """Whether one clause of a sentence denies nothing and doubts nothing, whatever the others do."""
    stages, last = language.predicates.stages, clause.stop - 1
    doubts = stages.get(REFUSED, frozenset()) | stages.get(UNCERTAIN, frozenset())
    lacking = not language.predicates.lacking.isdisjoint(tokens.norms[clause.first : clause.stop])
    supposed = _supposed(tokens, clause.stop, language)
    plain = not (holds(tokens, doubts, clause.first, last) or lacking or supposed or QUESTION in tokens.norms)
    return plain and _denied(tokens, clause.first, clause.stop, language) is False


def contradicted(tokens: Tokens, clause: Clause, at: int, language: Language) -> bool:
    """Whether a verb says that what a clause tells at a token is not so: "the firm denied that it paid"."""
    words, norms = language.predicates, tokens.norms
    before = range(at, max(0, clause.first - 2), -1)
    opener = next((i for i in before if norms[i] in words.complementisers), 0)
    return opener > 0 and norms[opener - 1] in words.contradicting


def denied_clauses(tokens: Tokens, language: Language) -> Iterator[tuple[Clause, int]]:
    """The clauses that deny once and without a doubt, each with the token at which its denial begins."""
    lexicon = predicate_lexicon(language.code)
    doubts = language.predicates.stages.get(UNCERTAIN, frozenset())
    for clause in clauses(tokens, language, lexicon):
        refusal = _refusal(tokens, clause, lexicon)
        said = _denied(tokens, clause.first, clause.stop, language)
        if said is None or said is (refusal is not None):
            continue
        first = next((at for at, _ in parts_of_negation(tokens, clause.first, clause.stop, lexicon)), clause.first)
        begin = first if refusal is None else refusal
        opened = _supposed(tokens, begin, language) or holds(tokens, doubts, clause.first, min(clause.first + 1, begin))
        if not opened and not holds(
            tokens, doubts, max(clause.first, begin - BESIDE), min(clause.stop - 1, begin + BESIDE)
        ):
            yield clause, begin


def _supposed(tokens: Tokens, begin: int, language: Language) -> bool:
    """Whether a condition stands before a denial, in whatever clause: "if the price, 42 cents, does not move"."""
    return not language.predicates.conditions.isdisjoint(tokens.norms[:begin])


def _refusal(tokens: Tokens, clause: Clause, lexicon: PredicateLexicon) -> int | None:
    """The last token of a phrase by which something was declined or failed."""
    for at in range(clause.first, clause.stop):
        found = lexicon.stages.at(tokens.norms, at)
        if found and found[0] == REFUSED:
            return at + found[1] - 1
    return None


def _denied(tokens: Tokens, first: int, stop: int, language: Language) -> bool | None:
    parts = [part for _, part in parts_of_negation(tokens, first, stop, predicate_lexicon(language.code))]
    negators, closing = parts.count("negator"), parts.count("no") + parts.count("nobody")
    if {RESTRICTION, BOUND} & set(parts) and negators + closing:
        return None
    if not language.predicates.companions:
        clear = negators + closing <= 1
        denied = bool(negators + closing)
    else:
        clear = negators <= 1 and bool(negators) == bool(closing + negators * parts.count("companion"))
        denied = bool(negators) or holds(tokens, language.predicates.elliptic, first, stop - 1)
    if not denied and any(norm in language.concepts.negations for norm in tokens.norms[first:stop]):
        return None
    return denied if clear else None
