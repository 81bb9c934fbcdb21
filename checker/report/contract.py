"""The shape of JSON reports, as types: what is written, what can be read back, and what the JSON Schema says.

Fields stand in the order in which they are written. New fields may be added; none may change or go.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from checker.model import Kind, Modality, Polarity
from checker.values.value import Verdict

SCHEMA_VERSION = "1.0"

Offset = Annotated[int, Meta(ge=0, description="Characters from the start of the source's text.")]
Day = Annotated[str, Meta(description="An ISO 8601 day, or an interval of days; `..` is an open end.")]
Bounds = Annotated[
    tuple[int | float | str | None, ...],
    Meta(description="Numbers: [low, high], null for an open end. Days: ISO ranges. Anything else: labels."),
]
Loudness = Literal["error", "warning", "info"]


class Value(Struct, frozen=True):
    """What the words of a mention say."""

    text: str
    strict: Bounds
    implied: Bounds
    unit: str | None


class Evidence(Struct, frozen=True):
    """One mention in one source: `quote` is exactly the characters from `start` to before `end`."""

    source: str
    start: Offset
    end: Offset
    line: Annotated[int, Meta(ge=1)]
    quote: str
    sentence: str
    value: Value
    attribution: str | None
    published: Day | None


class Tool(Struct, frozen=True):
    """What wrote the report."""

    name: str
    version: str


class Source(Struct, frozen=True):
    """One article that was read."""

    id: str
    path: str
    outlet: str
    published: Day | None
    lang: str
    title: str
    characters: Offset
    voice: Annotated[
        str, Meta(description="The id of the first of the sources that copy one text; its own where none does.")
    ] = ""


class Unread(Struct, frozen=True):
    """One input that could not be read."""

    path: str
    reason: str


class Fact(Struct, frozen=True):
    """What all sources say about one thing."""

    id: str
    kind: Kind
    attribute: str
    subject: str
    members: tuple[Evidence, ...]
    verdict: Verdict


class Suppressed(Struct, frozen=True):
    """Why a finding is accepted as it is; `baseline` marks one that was there before the desk began to check."""

    reason: str
    by: str | None
    expires: str | None
    baseline: bool = False


class Finding(Struct, frozen=True):
    """One disagreement that a rule flags."""

    id: str
    rule: str
    kind: Kind
    verdict: Verdict
    severity: Loudness
    message: str
    fact: str
    evidence: tuple[Evidence, ...]
    suppressed: Suppressed | None


class Counts(Struct, frozen=True):
    """Findings that nobody has accepted, by severity."""

    error: int
    warning: int
    info: int


class Summary(Struct, frozen=True):
    """The size of a report."""

    sources: int
    assertions: int
    facts: int
    findings: Counts


class Document(Struct, frozen=True):
    """A report of `checker run`."""

    schema_version: str
    tool: Tool
    sources: tuple[Source, ...]
    unread: tuple[Unread, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    summary: Summary


class Extracted(Struct, frozen=True):
    """One assertion of one article."""

    kind: Kind
    attribute: str
    subject: str
    polarity: Polarity
    modality: Modality
    attribution: str | None
    evidence: Evidence


class ExtractedArticle(Struct, frozen=True):
    """One article and its assertions."""

    path: str
    published: Day | None
    lang: str
    assertions: tuple[Extracted, ...]


class Extraction(Struct, frozen=True):
    """What `checker extract` writes."""

    articles: tuple[ExtractedArticle, ...]
