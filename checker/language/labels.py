"""Words of the report itself: the `labels` section."""

from msgspec import Struct

from checker.model import Kind, Severity
from checker.values.value import Verdict


class Counted(Struct, frozen=True, forbid_unknown_fields=True):
    """A phrase around a `{count}`, in the singular and in the plural."""

    one: str
    other: str


class Labels(Struct, frozen=True, forbid_unknown_fields=True):
    """The `labels` section. Texts may hold `{placeholders}`, which the place that uses a text fills."""

    texts: dict[str, str] = {}
    """Phrases by key; every language has the same keys."""

    counted: dict[str, Counted] = {}
    """Phrases around a number, by key; every language has the same keys."""

    severities: dict[Severity, str] = {}
    verdicts: dict[Verdict, str] = {}
    """What a verdict says in plain words; never who is right."""

    verdicts_within: dict[Verdict, str] = {}
    """The same of an article that differs from itself."""

    kinds: dict[Kind, str] = {}

    reasons: dict[str, str] = {}
    """Why two assertions were taken for one fact or were not, by the name of the weight or gate."""

    speakers: dict[str, str] = {}
    """Who says something, by concept ("police"), as it follows `attributed`."""

    months: tuple[str, ...] = ()
    """The twelve months, as a date names them."""

    first_of_month: str = "1"
    """How a date writes the first day of a month."""

    singular_up_to: int = 1
    """The greatest count that takes the singular..."""

    singular_from: int = 1
    """...and the least: French says "0 source", English "0 sources"."""

    thousands_mark: str = ""
    """What stands between the thousands of a count."""

    last_mark: str = ""
    """What stands before the last of a list, between spaces ("et", "and")."""
