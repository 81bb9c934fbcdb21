"""`house.yaml`: a desk's list of spellings, the values of the house-style rules."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.tokens import normal
from checker.judge.diagnose import Diagnosis
from checker.judge.document import Document
from checker.judge.fault import Fault, FaultsError, did_you_mean
from checker.judge.gather import pack_folder
from checker.judge.load import own_rules
from checker.judge.rule import Examples, HouseValue, Rule
from checker.language.load import languages

PACK = "house-style"
"""The pack whose rules the list is for: it says how loud they are and what they tell."""
NAMES_RULE, TERMS_RULE = "house-names", "house-terms"


class HouseList(Struct, frozen=True, forbid_unknown_fields=True):
    """The keys of `house.yaml`."""

    people: tuple[HouseValue, ...] = ()
    organisations: tuple[HouseValue, ...] = ()
    places: tuple[HouseValue, ...] = ()
    terms: tuple[HouseValue, ...] = ()

    @property
    def names(self) -> tuple[HouseValue, ...]:
        """All but the terms."""
        return self.people + self.organisations + self.places


def load_house(path: Path) -> HouseList:
    """The list in a file; an empty file lists nothing.

    Raises:
        FaultsError: it has unknown keys or wrong values, or says of one spelling two things; it holds all faults.
    """
    document = Document.read(path)
    if document.plain is None:
        return HouseList()
    try:
        house = msgspec.convert(document.plain, HouseList)
    except msgspec.ValidationError as error:
        raise FaultsError(Diagnosis(document, HouseList).faults or [Fault(document.path, str(error))]) from error
    faults = [*_languages(document, house), *_contradictions(document, house)]
    if faults:
        raise FaultsError(faults)
    return house


def listed(rules: Sequence[Rule], path: Path | None) -> tuple[Rule, ...]:
    """The rules with a desk's list as the values of the house-style rules; without a list as they are.

    Raises:
        FaultsError: the list is wrong.
    """
    if path is None:
        return tuple(rules)
    house = load_house(path)
    known = {rule.id: rule for rule in rules}
    pack = {rule.id: replace(rule, house=(), examples=Examples()) for rule in own_rules([pack_folder(PACK)])}
    for name, values in ((NAMES_RULE, house.names), (TERMS_RULE, house.terms)):
        if values:
            known[name] = _filled(known.get(name, pack[name]), values)
    return tuple(sorted(known.values(), key=lambda rule: rule.id))


def _filled(rule: Rule, values: tuple[HouseValue, ...]) -> Rule:
    """The rule with these values first, and those of its own that say nothing of the same words."""
    taken = {normal(word) for value in values for word in _spellings(value)}
    own = (value for value in rule.house if taken.isdisjoint(map(normal, _spellings(value))))
    return replace(rule, house=(*values, *own))


def _spellings(value: HouseValue) -> tuple[str, ...]:
    return (value.write, *value.accept, *value.instead_of)


def _entries(house: HouseList) -> Iterator[tuple[str, int, HouseValue]]:
    for key in HouseList.__struct_fields__:
        yield from ((key, index, value) for index, value in enumerate(getattr(house, key)))


def _languages(document: Document, house: HouseList) -> Iterator[Fault]:
    for key, index, value in _entries(house):
        for number, code in enumerate(value.languages):
            if code not in languages():
                node = document.at(key, index, "languages", number)
                yield document.fault(node, f"there is no language `{code}`", did_you_mean(code, languages()))


def _contradictions(document: Document, house: HouseList) -> Iterator[Fault]:
    """Spellings that are both right and wrong in one language."""
    entries = list(_entries(house))
    right: dict[tuple[str, str], str] = {}
    for _, _, value in entries:
        right |= dict.fromkeys(_said((value.write, *value.accept), value), value.write)
    for key, index, value in entries:
        for number, word in enumerate(value.instead_of):
            clash = next((right[said] for said in _said([word], value) if said in right), None)
            if clash is not None:
                node = document.at(key, index, "instead_of", number)
                yield document.fault(node, f"`{word}` is right by the entry `{clash}`", "keep it in one of the two")


def _said(words: Iterable[str], value: HouseValue) -> Iterator[tuple[str, str]]:
    for word in words:
        yield from ((_plain(word), code) for code in value.languages or languages())


def _plain(word: str) -> str:
    return " ".join(normal(word).split())
