"""Words of the report itself: the `labels` section."""

from msgspec import Struct


class Labels(Struct, frozen=True, forbid_unknown_fields=True):
    """The `labels` section: templates and words that reports are made of, by key."""

    texts: dict[str, str] = {}
