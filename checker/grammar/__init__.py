"""Grammars of expressions: from the words of one sentence to numbers, quantities, days and names."""
