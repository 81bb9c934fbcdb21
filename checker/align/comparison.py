"""What comparing two assertions comes to: the score and the reasons travel together."""

from msgspec import Struct


class Comparison(Struct, frozen=True):
    """Whether two assertions are of one fact: the weights that speak for it, by name, or the gate that bars it.

    `threshold` is the score from which they are. `shared` are the keys that the words around both have in common,
    the most telling first; only an explanation fills them in.
    """

    weights: tuple[tuple[str, float], ...] = ()
    gate: str | None = None
    threshold: float = 1.0
    shared: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """The sum of the weights: 1 is surely the same fact, 0 what a gate bars."""
        return sum(weight for _, weight in self.weights)
