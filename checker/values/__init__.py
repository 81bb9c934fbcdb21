"""Values are sets of possibilities: sets of numbers, of days, of labels, and how they compare."""
