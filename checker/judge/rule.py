"""What a rule file says, as frozen types: the loader, the JSON Schema and the documents all follow them."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from checker.model import Kind, Severity
from checker.values.value import Verdict

DEFAULT_SEVERITIES = {
    Verdict.CONFLICT: Severity.ERROR,
    Verdict.CORRUPT: Severity.ERROR,
    Verdict.VARIANT: Severity.WARNING,
    Verdict.IMPRECISE: Severity.WARNING,
    Verdict.DISPUTED: Severity.INFO,
    Verdict.EVOLVES: Severity.OFF,
    Verdict.CONSISTENT: Severity.OFF,
}
"""What a verdict weighs when a rule does not say: what cannot both be true stops the presses, what an attributed
source disputes is worth knowing, and what a later article may rightly change is silent."""

Share = Annotated[float, Meta(ge=0, le=1)]
Amount = Annotated[float, Meta(ge=0)]
Texts = Annotated[dict[str, str], Meta(min_length=1, description="One text a language code (fr, en).")]
Words = Annotated[str, Meta(min_length=1)]


class Scope(StrEnum):
    """Which two members of a fact a rule compares."""

    ACROSS = "across"
    WITHIN = "within"
    DRAFT = "draft"


class Evolution(StrEnum):
    """How a fact may rightly change from an earlier article to a later one."""

    RISES = "rises"
    FALLS = "falls"
    EITHER = "either"
    NEVER = "never"


class Turn(StrEnum):
    """How a later article's value stands to an earlier one's; `other` for values without an order."""

    HIGHER = "higher"
    LOWER = "lower"
    OTHER = "other"
    NONE = "none"


class AttributionPolicy(StrEnum):
    """Whether values that different sources are quoted for are set apart as `disputed`."""

    RESPECT = "respect"
    IGNORE = "ignore"


class Sight(StrEnum):
    """What a rule claims to see: `rules test` changes one of these in a passing example and expects a finding."""

    FIGURE = "figure"
    NAME = "name"


class Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a rule file: an unknown key is an error."""


class Select(Part, frozen=True):
    """Which facts a rule judges; `attributes` may end in `*`, and so may `words`."""

    kind: Kind
    attributes: Annotated[tuple[Words, ...], Meta(min_length=1)] = ("*",)
    scope: Annotated[tuple[Scope, ...], Meta(min_length=1)] = (Scope.ACROSS,)
    languages: tuple[str, ...] = ()
    """Only articles in these languages; every language when empty."""
    verdicts: tuple[Verdict, ...] = ()
    """Only facts of which the comparison says one of these; every fact when empty."""
    turns: tuple[Turn, ...] = ()
    """Only facts whose differences are all of these: `lower` for a later article with a lower value."""
    words: dict[str, tuple[Words, ...]] = {}
    """By language: only members whose sentence has one of these words; `brûl*` stands for any ending."""


class Tolerance(Part, frozen=True):
    """How far two values may lie apart and still agree.

    For numbers the larger of `absolute` (in the fact's unit) and `relative` (a share of the larger value); for
    dates `days`.
    """

    absolute: Amount = 0
    relative: Share = 0
    days: Annotated[int, Meta(ge=0)] = 0


class Exemption(Part, frozen=True):
    """A difference that a desk accepts, and why; every condition that is given must hold for both members."""

    reason: Words
    values: tuple[Words, ...] = ()
    """The words of both members are among these."""
    subjects: tuple[Words, ...] = ()
    outlets: tuple[Words, ...] = ()


class HouseValue(Part, frozen=True):
    """What the house writes, what it lets pass beside it, and what it does not write."""

    write: Words
    instead_of: tuple[Words, ...] = ()
    accept: tuple[Words, ...] = ()
    reason: str = ""
    languages: tuple[str, ...] = ()


class ExampleArticle(Part, frozen=True):
    """A small article of an example; `published` is an ISO 8601 day or moment."""

    lang: Words
    text: Words
    outlet: str = ""
    published: str = ""
    draft: bool = False
    """Whether the others of the example are the sources of this one."""


Example = Annotated[tuple[ExampleArticle, ...], Meta(min_length=1)]


class Examples(Part, frozen=True, rename={"pass_": "pass"}):
    """A rule's proof: bundles of articles it must flag, and bundles it must let pass."""

    flag: tuple[Example, ...] = ()
    pass_: tuple[Example, ...] = ()


class RuleSpec(Part, frozen=True, kw_only=True):
    """The keys of a rule file. The rule's id is the name of its file."""

    select: Select
    title: Texts
    """What is flagged, in a few words."""
    what: dict[str, str] = {}
    """What the rule does."""
    why: Texts
    """Why it matters to a desk."""
    change: dict[str, str] = {}
    """How a desk changes the rule."""
    message: Texts
    """What the finding says; `{a}`, `{outlet_a}` and other named fields are filled in."""
    extends: str | None = None
    """The id of a rule that this one takes everything from but what it says itself."""
    verdicts: dict[Verdict, Severity] = {}
    tolerance: Tolerance = Tolerance()
    evolution: Evolution | None = None
    """How the fact may change with time; without it the comparison's own judgement stands."""
    attribution: AttributionPolicy = AttributionPolicy.RESPECT
    exceptions: tuple[Exemption, ...] = ()
    house: tuple[HouseValue, ...] = ()
    sees: tuple[Sight, ...] | None = None
    """What changes of an example the rule claims to see; without it: figures or names, by its kind."""
    suppressible: bool = True
    examples: Examples = Examples()


class Rule(RuleSpec, frozen=True, kw_only=True):
    """A rule ready to judge: what its file says, its id, the file, and why a desk has turned it off, if it has."""

    id: str
    path: str
    off: str | None = None

    def severity(self, verdict: Verdict) -> Severity:
        """What a verdict weighs by this rule."""
        if self.off is not None:
            return Severity.OFF
        return self.verdicts.get(verdict, DEFAULT_SEVERITIES[verdict])

    @property
    def sights(self) -> tuple[Sight, ...]:
        """What the rule claims to see in an example that is changed."""
        return _SIGHTS.get(self.select.kind, ()) if self.sees is None else self.sees


_SIGHTS = {Kind.QUANTITY: (Sight.FIGURE,), Kind.NAME: (Sight.NAME,), Kind.DATE: (Sight.FIGURE,)}


def text_in(texts: dict[str, str], locale: str) -> str:
    """The text in a language, else in English, else in whatever there is ("" without any)."""
    return texts.get(locale) or texts.get("en") or next(iter(texts.values()), "")
