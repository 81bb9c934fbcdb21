"""Names that the house has a spelling for: what it says of the bearer goes before what most sources write."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.tokens import Tokens
from checker.judge.house import Misspelt, applies
from checker.judge.rule import HouseValue, Rule
from checker.judge.select import HOUSE
from checker.model import Assertion, Fact, Kind, Pair
from checker.names.compare import Difference, compare_names
from checker.names.organisations import compare_organisations
from checker.names.parts import parts_of
from checker.names.sounds import sound
from checker.values.value import Verdict

PERSON = "person"
FULL = 2
"""Words from which a name is known by its sound: a surname alone is many people's."""

_Words = tuple[str, ...]


class Entry(Struct, frozen=True):
    """A spelling of the house with the rule that has it; `right` are the words of the spellings that pass."""

    rule: Rule
    house: HouseValue
    right: tuple[_Words, ...]


def settled(facts: Sequence[Fact], rules: Sequence[Rule]) -> tuple[tuple[Fact, ...], tuple[Misspelt, ...]]:
    """The facts, those of names that the house knows without their quarrels, and the mentions it spells otherwise.

    A fact is of a name that the house knows when a source writes it as one of the house's entries does, or so that it
    sounds the same; when two entries fit, the house has not decided.
    """
    index = _index(rules)
    kept: list[Fact] = []
    misspelt: list[Misspelt] = []
    for fact in facts:
        entry = _entry(fact, index) if index and fact.kind is Kind.NAME else None
        if entry is None:
            kept.append(fact)
        else:
            kept.append(_quiet(fact, entry))
            misspelt += _misspelt(fact, entry)
    return tuple(kept), tuple(misspelt)


def _index(rules: Sequence[Rule]) -> dict[_Words, list[Entry]]:
    """The entries by the words, and by the sounds, of every spelling they list."""
    index: dict[_Words, list[Entry]] = {}
    named = ((rule, house) for rule in rules if rule.select.kind is Kind.NAME for house in rule.house)
    for rule, house in named:
        right = tuple(tuple(form.split()) for form in (house.write, *house.accept))
        entry = Entry(rule, house, right)
        for form in (*right, *(tuple(form.split()) for form in house.instead_of)):
            for key in _keys(form):
                index.setdefault(key, []).append(entry)
    return index


def _keys(form: _Words) -> set[_Words]:
    words = tuple(part.text for part in parts_of(form).words)
    return {words, tuple(map(sound, words))} if len(words) >= FULL else {words}


def _entry(fact: Fact, index: Mapping[_Words, list[Entry]]) -> Entry | None:
    """The one entry that a fact's name is known by in the languages of its articles."""
    keys = {(key, member.article.lang) for member in fact.members for key in _keys(_written(member))}
    found = [e for key, lang in sorted(keys) for e in index.get(key, ()) if applies(e.rule, e.house, lang)]
    writes = {entry.house.write for entry in found}
    return found[0] if len(writes) == 1 else None


def _written(member: Assertion) -> _Words:
    return member.naming.tokens if member.naming else tuple(Tokens(member.quote).folds)


def _quiet(fact: Fact, entry: Entry) -> Fact:
    """The fact without differences between members that the house speaks for."""
    ruled = {i for i, member in enumerate(fact.members) if applies(entry.rule, entry.house, member.article.lang)}
    pairs = (
        replace(pair, verdict=Verdict.CONSISTENT, reasons=(HOUSE,)) if {pair.first, pair.second} <= ruled else pair
        for pair in fact.pairs
    )
    return replace(fact, pairs=tuple(pairs))


def _misspelt(fact: Fact, entry: Entry) -> Iterator[Misspelt]:
    differing = {end for pair in fact.pairs if pair.verdict is not Verdict.CONSISTENT for end in _ends(pair)}
    for at, member in enumerate(fact.members):
        if not applies(entry.rule, entry.house, member.article.lang):
            continue
        differences = {_difference(fact.attribute, _written(member), form) for form in entry.right}
        wrong = differences <= {Difference.VARIANT, Difference.CORRUPT, Difference.DROPPED, Difference.OTHER}
        dropped = Difference.DROPPED in differences
        if wrong and differences != {Difference.OTHER} and (at in differing or not dropped):
            yield Misspelt(entry.rule, entry.house, member, corrupt=Difference.CORRUPT in differences)


def _ends(pair: Pair) -> tuple[int, int]:
    return pair.first, pair.second


def _difference(attribute: str, written: _Words, right: _Words) -> Difference:
    if attribute == PERSON:
        return compare_names(written, right).kind
    return compare_organisations(written, right)
