"""Sets of kinds of phrases, as the bits of one number: what begins at a token is compared with what a rule wants."""

_BITS: dict[str, int] = {}
"""The bit of each kind that a rule or a language has named."""


def kinds(*names: str) -> int:
    """The set of these kinds."""
    found = 0
    for name in names:
        found |= _BITS.setdefault(name, 1 << len(_BITS))
    return found
