"""Words for dates and times: the `timex` section."""

from msgspec import Struct


class TimexWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `timex` section."""
