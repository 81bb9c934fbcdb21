"""What a unit of measurement is."""

from msgspec import Struct


class Unit(Struct, frozen=True, gc=False):
    """A unit: `base = amount * factor + offset`; `spread` is the relative vagueness of the unit itself."""

    code: str
    dimension: str
    base: str
    factor: float = 1.0
    offset: float = 0.0
    spread: float = 0.0
