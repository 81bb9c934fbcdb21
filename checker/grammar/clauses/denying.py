"""Whether a whole sentence denies something, as far as its small words tell."""

from checker.grammar.clauses.groups import parts_of_negation
from checker.grammar.clauses.lexicon import predicate_lexicon
from checker.grammar.phrases import holds
from checker.grammar.tokens import Tokens
from checker.language.load import Language

QUESTION, RESTRICTION, UNCERTAIN = "?", "restriction", "uncertain"


def denies(tokens: Tokens, language: Language) -> bool | None:
    """Whether a sentence has one negation; None where that cannot be told: two, a restriction, a doubt, a question."""
    if QUESTION in tokens.norms or holds(tokens, language.predicates.stages.get(UNCERTAIN, frozenset())):
        return None
    parts = [part for _, part in parts_of_negation(tokens, 0, len(tokens), predicate_lexicon(language.code))]
    if RESTRICTION in parts:
        return None
    negators, closing = parts.count("negator"), parts.count("no") + parts.count("nobody")
    if not language.predicates.companions:
        clear = negators + closing <= 1
        denied = bool(negators + closing)
    else:
        clear = negators <= 1 and bool(negators) == bool(closing + negators * parts.count("companion"))
        denied = bool(negators)
    if not denied and any(norm in language.concepts.negations for norm in tokens.norms):
        return None
    return denied if clear else None
