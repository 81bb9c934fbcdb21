"""The frozen types that flow through the house: articles in, a report out."""

from enum import StrEnum

from msgspec import Struct

from checker.values.days import Days
from checker.values.value import Value, Verdict


class Span(Struct, frozen=True, order=True, gc=False):
    """Half-open character offsets in an article's text."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end


class Role(StrEnum):
    """What a stretch of an article is for."""

    TITLE = "title"
    BODY = "body"


class Segment(Struct, frozen=True):
    """A stretch of an article's text that is prose; front matter keys and markup are in none."""

    span: Span
    role: Role


class Article(Struct, frozen=True):
    """One document by one outlet.

    `path` is as the user gave it, `text` the whole file decoded (spans count from its start).
    `published` is a set of days: every day when nothing is known. `timestamp` is the declared
    ISO 8601 moment, when there is one. `lang` is a language code, "" until it is known.
    `embargoed` sources are checked like any other, but reports withhold their words. `blanked` is `text` with
    addresses and markup turned into spaces, offset for offset; "" when there are none. `copy_of` is the path of the
    first article of those that copy one text, this one included; "" when it is nobody's copy.
    """

    path: str
    text: str
    segments: tuple[Segment, ...]
    outlet: str = ""
    title: str = ""
    lang: str = ""
    published: Days = Days.any()
    timestamp: str | None = None
    embargoed: bool = False
    blanked: str = ""
    copy_of: str = ""

    @property
    def voice(self) -> str:
        """Who speaks, whatever the outlet: the articles that copy one text are one voice."""
        return self.copy_of or self.path

    @property
    def prose(self) -> str:
        """The text that grammars read: as long as `text`, without its markup."""
        return self.blanked or self.text


class Sentence(Struct, frozen=True):
    """One sentence of one article; `index` counts sentences and `paragraph` paragraphs, from 0."""

    span: Span
    index: int
    paragraph: int
    role: Role


class Kind(StrEnum):
    """The kinds of assertion (fixed contract)."""

    NAME = "name"
    ROLE = "role"
    QUANTITY = "quantity"
    DATE = "date"
    PLACE = "place"
    STATUS = "status"
    POLARITY = "polarity"
    ACT = "act"
    QUOTE = "quote"
    WORDING = "wording"
    ATTRIBUTION = "attribution"
    ARITHMETIC = "arithmetic"


class Polarity(StrEnum):
    """Whether something is said to be so or said not to be so."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """In what mode something is said to be so."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    ATTEMPTED = "attempted"
    HEDGED = "hedged"


class Context(Struct, frozen=True):
    """What the words around a mention say of the event it belongs to: the ground of alignment.

    Keys are language-neutral concepts (`=boat`, `!attack`) or stems (`fr:attaqu`). `clause` are the keys near the
    mention, `sentence` those of its whole sentence, `entities` the folded words of names there.
    `qualifiers` narrow what is asserted (children among the dead, a rate a day): assertions with
    different qualifiers are about different things. `days` is when it happened as far as the sentence
    says, `story` the days that the whole article is about; `background` marks sentences that tell of
    another event than their article's own, `remote` those that say so with words that give no day;
    `part` marks a figure that is a part of another one and
    `updated` one that the text itself sets against an earlier one. `adjacent` are the keys right beside
    the mention, `people` the folded last words of the names of people near it, `topic` the names and
    notions of the whole article, `bearer` the key of the noun that says who are counted ("councillors"), `heads` the
    keys of the words with content next to the mention on either side, `dated` the events, and the phases of them, that
    a date is of, `parties` the keys of what such an event befalls or is done by, `preceding` the keys of the sentence
    before one that says little by itself, `direction` whether a figure is of a rise or gain ("up") or of a fall or loss
    ("down"), `leading` marks the hour at which an article's own event happens.
    """

    adjacent: frozenset[str] = frozenset()
    clause: frozenset[str] = frozenset()
    sentence: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    days: Days = Days.any()
    story: Days = Days.any()
    background: bool = False
    remote: bool = False
    people: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    part: bool = False
    updated: bool = False
    bearer: str = ""
    heads: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    preceding: frozenset[str] = frozenset()
    direction: str = ""
    leading: bool = False


class Post(Struct, frozen=True):
    """An office with what it is of: the folded words of its body or place, the code of its country.

    `settled` says that the words give it to one bearer, now: neither past nor to come, nobody's deputy, not one of
    several. `sorts` are the sorts of the body ("police"). `definite` says that an article speaks of the one bearer
    there is ("the diver").
    """

    label: str
    body: tuple[str, ...] = ()
    country: str | None = None
    settled: bool = False
    sorts: tuple[str, ...] = ()
    definite: bool = False


class Naming(Struct, frozen=True):
    """A mention of a person, organisation or place by name.

    `tokens` are the name's own words as written, without titles; `sort` is "person", "organisation",
    "place" or "unknown". `titles` are concepts of the titles and ranks beside it ("general", "mr"),
    `offices` the offices it is given ("prime-minister", "minister-of-defence"; a past one as
    "former-president"), `country` the code of the country the office is of, `nationality` that of the
    country the bearer is said to be from. `sure` says that more than its shape shows a name to be a
    person's. `span` covers the name alone, `phrase` the name with titles and offices. `posts` are the
    offices with what they are of, `party` the political party its bearer is said to belong to.
    """

    span: Span
    phrase: Span
    tokens: tuple[str, ...]
    sort: str = "unknown"
    titles: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    country: str | None = None
    nationality: str | None = None
    sure: bool = False
    posts: tuple[Post, ...] = ()
    party: str | None = None


class Assertion(Struct, frozen=True):
    """One atomic thing that one article says, normalised, with the words that say it.

    `attribute` names what is asserted in language-neutral terms ("deaths", "person"), `subject` of whom
    or of what. `mention` are the words of the value, `sentence` the sentence around them.
    """

    kind: Kind
    attribute: str
    subject: str
    value: Value
    article: Article
    mention: Span
    sentence: Sentence
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    attribution: str | None = None
    context: Context = Context()
    naming: Naming | None = None

    @property
    def quote(self) -> str:
        """The words of the mention, exactly."""
        return self.article.text[self.mention.start : self.mention.end]

    @property
    def line(self) -> int:
        """The line of the mention in its file, from 1."""
        return self.article.text.count("\n", 0, self.mention.start) + 1


class Pair(Struct, frozen=True):
    """What comparing two members of a fact says; `reasons` are message keys with their parameters."""

    first: int
    second: int
    verdict: Verdict
    reasons: tuple[str, ...] = ()


class Fact(Struct, frozen=True):
    """The assertions of all sources about one thing, and how they stand to each other.

    `members` are in reading order; `pairs` index into them and list only members that were compared.
    `verdict` is the most serious of the pairs'.
    """

    id: str
    kind: Kind
    attribute: str
    subject: str
    members: tuple[Assertion, ...]
    pairs: tuple[Pair, ...]
    verdict: Verdict


class Severity(StrEnum):
    """How much a finding matters to the desk that owns the rules."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"


class Suppression(Struct, frozen=True):
    """Why a finding is accepted as it is, by whom, and until what ISO day.

    `baseline` marks a finding that was there before the desk began to check.
    """

    reason: str
    by: str | None = None
    expires: str | None = None
    baseline: bool = False


class Finding(Struct, frozen=True):
    """One disagreement that a rule flags: the rule, its verdict and severity, and the evidence.

    `id` is a fingerprint of the rule and of what is compared: it survives moved lines and renamed files
    and changes with a compared value.
    """

    id: str
    rule: str
    kind: Kind
    verdict: Verdict
    severity: Severity
    message: str
    why: str
    fact: str
    evidence: tuple[Assertion, ...]
    suppressed: Suppression | None = None


class Unread(Struct, frozen=True):
    """An input that could not be read, and why."""

    path: str
    reason: str


class Report(Struct, frozen=True):
    """All that one run found. `assertions` counts every assertion of every article."""

    articles: tuple[Article, ...]
    unread: tuple[Unread, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    assertions: int
