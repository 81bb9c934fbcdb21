"""What the grammars understood of one article: the common ground on which every kind works."""

from msgspec import Struct

from checker.grammar.tokens import Tokens
from checker.language.load import Language
from checker.model import Article, Context, Naming, Sentence, Span
from checker.values.days import Days
from checker.values.numbers import Numbers
from checker.values.value import Value

__all__ = ["Naming", "Quantity", "ReadSentence", "Reading", "Timex"]


class Quantity(Struct, frozen=True, gc=False):
    """A number expression: its two readings, its unit if it has one, and the words it is made of.

    `dimension` is "count" for a bare number and else what the unit measures: "money", "percent", "length",
    "area", "mass", "volume", "temperature", "speed", "duration", "age", "energy", "power", "information",
    "angle", "ratio" (so many times), or "ordinal" (which never counts).
    `unit` is the unit as written, canonical and language-neutral ("km", "EUR", "year"); `value.unit` the
    base unit that the readings are converted to ("m", "EUR", "s"). `figure` is the plain number before any
    conversion and hedge (12000 for "environ 12 000 km"), `hedge` the hedge's concept ("at-least", "about",
    "dozens", …) or None. `head` is the span of the number itself without hedge and unit.
    """

    span: Span
    head: Span
    value: Value
    figure: float
    dimension: str = "count"
    unit: str | None = None
    hedge: str | None = None


class Timex(Struct, frozen=True, gc=False):
    """A date expression: TimeML's timex, with its days as sets.

    `grain` is "day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "part"
    (mid-March), or "time" (a clock time: then `minutes` holds the minutes of the day, strict, and
    `minutes_implied` the narrower reading).
    `fits_weekday` is False when a stated weekday does not fall on the stated date.
    `publication` marks words that date the article itself ("ce mardi 26 mars").
    `ranged` marks a stretch of which both ends are told ("du 2 au 9 juin"); of a stretch of hours each end is an
    expression of its own: `opens` marks the first, `closes` the last.
    `remote` marks words of an undated article that lie well before it, whenever it appeared ("two years ago").
    `relative_to` is the span of the event the expression counts from ("four days after the attack"),
    with `offset` in days.
    """

    span: Span
    strict: Days
    implied: Days
    grain: str
    minutes: Numbers | None = None
    fits_weekday: bool = True
    publication: bool = False
    relative_to: Span | None = None
    offset: Numbers | None = None
    minutes_implied: Numbers | None = None
    remote: bool = False
    ranged: bool = False
    opens: bool = False
    closes: bool = False


class ReadSentence(Struct, frozen=True):
    """One sentence with all that was found in it, each list in reading order.

    `language` is the code of its language. `keys` has one entry a token: what it can be compared by (see
    `grammar.stems.keys`). `context` is what holds of the whole sentence; a kind narrows it to the words
    around a mention. `likened` are the tokens that name what something is only likened to.
    """

    sentence: Sentence
    tokens: Tokens
    keys: tuple[str | None, ...] = ()
    language: str = ""
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    namings: tuple[Naming, ...] = ()
    context: Context = Context()
    attribution: str | None = None
    likened: range = range(0)


class Reading(Struct, frozen=True):
    """One article, read: its language, and its sentences in order. The article has its inferred day and language."""

    article: Article
    language: Language
    sentences: tuple[ReadSentence, ...]
