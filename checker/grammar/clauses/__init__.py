"""Clauses: what is said to have happened or not, how far it has got, and who did it to whom."""
