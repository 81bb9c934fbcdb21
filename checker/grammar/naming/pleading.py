"""Whom a lawyer stands for, told behind the name: "Me Ève Lorin, qui défend le bailleur"."""

from checker.grammar.naming.asides import apposed
from checker.grammar.naming.heading import body_after
from checker.grammar.naming.offices import LAWYER, Office
from checker.grammar.naming.scene import Scene


def pleads_for(scene: Scene, last: int) -> list[Office]:
    """The lawyer's office with the client as its body, if a clause after token `last` tells one of a known side."""
    at = apposed(scene, last)
    verb = None if at is None else scene.phrase(scene.lexicon.pleading, at)
    if at is None or verb is None:
        return []
    body, end = body_after(scene, verb[1])
    told = any(word in scene.lexicon.sides for word in body)
    return [Office(at, end, (LAWYER,), inner=verb[1], body=body)] if told else []
