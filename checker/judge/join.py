"""Facts that compare the same values of the same thing: one finding in one story, and one for each of several."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from checker.grammar.stems import HAPPENING, SENSE
from checker.judge.fingerprint import salted
from checker.model import Assertion, Finding


def joined(earlier: Sequence[Finding], finding: Finding) -> list[Finding]:
    """Findings of one id with another of it, which brings its evidence to the one of its story, if there is one."""
    for place, each in enumerate(earlier):
        if _of_one_story(each, finding):
            whole = replace(each, evidence=distinct((*each.evidence, *finding.evidence)))
            return [*earlier[:place], whole, *earlier[place + 1 :]]
    return [*earlier, finding]


def told_apart(alike: Sequence[Finding]) -> list[Finding]:
    """Findings of one id with an id each; the first by what its story is about keeps it, whatever the files' names."""
    ordered = sorted(alike, key=_about)
    return [*ordered[:1], *(replace(each, id=salted(each.id, _about(each))) for each in ordered[1:])]


def distinct(members: Iterable[Assertion]) -> tuple[Assertion, ...]:
    """Each mention once."""
    return tuple({(member.article.path, member.mention): member for member in members}.values())


def _of_one_story(one: Finding, other: Finding) -> bool:
    """Whether two findings have an article in common, or two that name somebody or something in common."""
    if {a.article.path for a in one.evidence} & {b.article.path for b in other.evidence}:
        return True
    mine, theirs = (frozenset().union(*(a.context.topic for a in each.evidence)) for each in (one, other))
    return not mine or not theirs or any(not key.startswith((SENSE, HAPPENING)) for key in mine & theirs)


def _about(finding: Finding) -> tuple[str, ...]:
    """What all articles of a finding's evidence name and speak of, in alphabetical order."""
    return tuple(sorted(frozenset.intersection(*(a.context.topic for a in finding.evidence))))
