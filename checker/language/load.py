"""Load a language from its YAML file; the languages are the files of this folder."""

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
from checker.language.speech import SpeechWords
from checker.language.store import keep, kept
from checker.language.timex import TimexWords

_SUFFIX = ".yaml"


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
    speech: SpeechWords = SpeechWords()
    predicates: PredicateWords = PredicateWords()
    outcomes: dict[str, Outcome] = {}
    contrasts: Contrasts = Contrasts()
    labels: Labels = Labels()
    arithmetic: ArithmeticWords = ArithmeticWords()


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages there are, sorted."""
    names = (entry.name for entry in files(__package__).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX)))


@cache
def load(code: str) -> Language:
    """The language of a code.

    Raises:
        LanguageError: its file is missing or does not have the shape of `Language`.
    """
    path = f"{code}{_SUFFIX}"
    try:
        source = (files(__package__) / path).read_bytes()
    except FileNotFoundError as error:
        raise LanguageError(f"no language {code!r}", hint=f"there are {', '.join(languages())}") from error
    made = kept(source)
    if made is not None:
        with suppress(msgspec.DecodeError):  # kept under an earlier shape of `Language`
            return msgspec.msgpack.decode(made, type=Language)
    from checker.language.parse import parsed  # noqa: PLC0415 - needed only when nothing is kept

    try:
        language = msgspec.convert(parsed(source), Language)
    except (ValueError, msgspec.ValidationError) as error:
        raise LanguageError(str(error), place=Place(path)) from error
    keep(source, msgspec.msgpack.encode(language))
    return language
