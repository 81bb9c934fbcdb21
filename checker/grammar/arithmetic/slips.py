"""Whole numbers that a slip of the pen parts: one digit is another, or two neighbours changed places."""


def slipped(told: float, meant: float) -> bool:
    """Whether one number may be the other with one slip: "2,380" for "2,280", "1,354" for "1,534"."""
    if told != int(told) or meant != int(meant):
        return False
    one, other = str(int(told)), str(int(meant))
    if len(one) != len(other):
        return False
    apart = [index for index in range(len(one)) if one[index] != other[index]]
    swapped = len(apart) == 2 and apart[1] - apart[0] == 1  # noqa: PLR2004 -- two digits change places
    return len(apart) == 1 or (swapped and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]])
