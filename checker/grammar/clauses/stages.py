"""How far what a predicate tells has got."""

from checker.grammar.clauses.clauses import Clause
from checker.grammar.clauses.lexicon import PredicateLexicon
from checker.grammar.tokens import Tokens
from checker.language.load import Language

PLANNED, IN_PROGRESS, COMPLETED = "planned", "in-progress", "completed"


def form_stage(
    tokens: Tokens, clause: Clause, predicate: range, language: Language, lexicon: PredicateLexicon
) -> str | None:
    """The stage that a predicate's own form says, or words after it in its clause; None when neither does."""
    words, norms = language.predicates, tokens.norms
    if norms[predicate.start].endswith(words.future_endings):
        return PLANNED
    if any(lexicon.ongoing.at(norms, at) for at in range(predicate.stop, clause.stop)):
        return IN_PROGRESS
    form = " ".join(norms[predicate.start : predicate.stop])
    past = form in words.past_forms or norms[predicate.start].endswith(words.past_endings)
    return COMPLETED if past else None


def lasting(tokens: Tokens, clause: Clause, language: Language) -> bool:
    """Whether a clause tells of what has been so for some time ("still", "never")."""
    words = language.predicates.still | language.predicates.lasting
    return any(norm in words for norm in tokens.norms[clause.first : clause.stop])


def anterior(tokens: Tokens, clause: Clause, language: Language) -> bool:
    """Whether a clause sets its act before the story told (pluperfect)."""
    words = language.predicates.anterior
    return any(norm in words for norm in tokens.norms[clause.first : clause.stop])
