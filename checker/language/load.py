"""Load a language from its folder: a YAML file for each section, and `language.yaml` that says which language it is."""

from contextlib import suppress
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from checker.errors import LanguageError, Place
from checker.language.arithmetic import ArithmeticWords
from checker.language.concepts import Concepts
from checker.language.contrasts import Contrasts
from checker.language.events import EventWords
from checker.language.framing import FramingWords
from checker.language.labels import Labels
from checker.language.naming import NamingWords
from checker.language.numerals import Numerals
from checker.language.outcomes import Outcome
from checker.language.predicates import PredicateWords
from checker.language.prose import Prose
from checker.language.relations import Relations
from checker.language.results import Results
from checker.language.signed import Signed
from checker.language.sisters import Family
from checker.language.sites import Sites
from checker.language.speech import SpeechWords
from checker.language.store import keep, kept
from checker.language.timex import TimexWords

_SUFFIX = ".yaml"
_HEAD = "language.yaml"
"""The file whose keys are the language's own, not those of one section."""


class Language(Struct, frozen=True, forbid_unknown_fields=True):
    """One language: its code (ISO 639-1), its own name, and a section for each part of the house that needs words."""

    code: str
    name: str
    stemmer: str
    """The Snowball algorithm for this language ("french")."""
    prose: Prose = Prose()
    numerals: Numerals = Numerals()
    timex: TimexWords = TimexWords()
    naming: NamingWords = NamingWords()
    concepts: Concepts = Concepts()
    events: EventWords = EventWords()
    framing: FramingWords = FramingWords()
    relations: Relations = Relations()
    results: Results = Results()
    signed: Signed = Signed()
    sites: Sites = Sites()
    speech: SpeechWords = SpeechWords()
    predicates: PredicateWords = PredicateWords()
    outcomes: dict[str, Outcome] = {}
    sisters: dict[str, Family] = {}
    contrasts: Contrasts = Contrasts()
    labels: Labels = Labels()
    arithmetic: ArithmeticWords = ArithmeticWords()


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages there are, sorted."""
    folders = (entry for entry in files(__package__).iterdir() if entry.is_dir())
    return tuple(sorted(folder.name for folder in folders if (folder / _HEAD).is_file()))


@cache
def load(code: str) -> Language:
    """The language of a code.

    Raises:
        LanguageError: there is none of this code, or its files do not have the shape of `Language`.
    """
    if code not in languages():
        raise LanguageError(f"no language {code!r}", hint=f"there are {', '.join(languages())}")
    sections = {
        entry.name: entry.read_bytes()
        for entry in sorted((files(__package__) / code).iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(_SUFFIX)
    }
    source = b"".join(name.encode() + text for name, text in sections.items())
    made = kept(source)
    if made is not None:
        with suppress(msgspec.DecodeError):  # kept under an earlier shape of `Language`
            return msgspec.msgpack.decode(made, type=Language)
    language = _made(code, sections)
    keep(source, msgspec.msgpack.encode(language))
    return language


def _made(code: str, sections: dict[str, bytes]) -> Language:
    from checker.language.parse import parsed  # noqa: PLC0415 - needed only when nothing is kept

    found: dict[str, object] = {}
    for name, text in sections.items():
        try:
            said = parsed(text)
        except ValueError as error:
            raise LanguageError(str(error), place=Place(f"{code}/{name}")) from error
        found |= said if name == _HEAD and isinstance(said, dict) else {name.removesuffix(_SUFFIX): said}
    try:
        return msgspec.convert(found, Language)
    except msgspec.ValidationError as error:
        raise LanguageError(str(error), place=Place(code)) from error
