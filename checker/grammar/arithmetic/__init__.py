"""Figures of one article that must fit each other: totals and parts, changes, shares, margins, ages.

cues     phrases at a token
figures  the figures of a sentence with the room that rounding leaves them
checks   what an article states, and what follows from its other figures
slips    whole numbers that one slip of the pen parts

Wholes and parts: sums, apposed, apportioned, closed_lists, partitions, named_wholes, part_of_whole, wholes, votes.
Changes: changes, restated, points, differences. Gaps: gaps, margins, races, ascents. So much for each: products, rates,
portions. Time: years, stretches, spells, clocks, instants, ages, things, anniversaries, tallies.
`joined` reads two neighbouring sentences as one.
"""
