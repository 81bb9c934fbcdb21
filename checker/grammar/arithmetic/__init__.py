"""Figures of one article that must fit each other: totals and parts, changes, shares, margins, ages.

cues     phrases at a token
figures  the figures of a sentence with the room that rounding leaves them
checks   what an article states, and what follows from its other figures
"""
