"""Who speaks, and in which words: quotations, and the attribution of sentences to speakers."""

from checker.grammar.speech.anaphora import attributions
from checker.grammar.speech.attribution import Attribution, attribute
from checker.grammar.speech.quotations import find_quotations

__all__ = ["Attribution", "attribute", "attributions", "find_quotations"]
