"""Numbers and quantities: digits and words to sets of numbers with units and hedges.

digits, words, fractions, endings, collectives   one expression to one number
numbers                                          all numbers of a sentence
measures, compounds                              numbers with their units
assembly                                         quantities: hedges, ranges, ages; no labels, years and scores
"""

from checker.grammar.quantities.assembly import find_quantities
from checker.grammar.quantities.compounds import find_measures
from checker.grammar.quantities.numbers import find_malformed, find_numbers

__all__ = ["find_malformed", "find_measures", "find_numbers", "find_quantities"]
