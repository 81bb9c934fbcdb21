"""Words for dates and times: the `timex` section. Words are written without regard to accents and case."""

from msgspec import Struct

Words = tuple[str, ...]
"""Words or phrases, in the language file's own spelling."""

Share = tuple[int, int]
"""First and last part of a period, both included: days of a month, or twelfths of anything longer."""


class Shares(Struct, frozen=True, forbid_unknown_fields=True):
    """What a phase is of one sort of period, in both readings."""

    strict: Share
    implied: Share


class Phase(Struct, frozen=True, forbid_unknown_fields=True):
    """Beginning, middle or end: its words, its share of a week and a month (days), of longer periods (twelfths)."""

    words: Words
    week: Shares
    month: Shares
    longer: Shares

    def shares_of(self, grain: str) -> Shares:
        """The shares that hold for a period of such grain."""
        return {"week": self.week, "month": self.month}.get(grain, self.longer)


class Feast(Struct, frozen=True, forbid_unknown_fields=True):
    """A feast, by the rule that gives its first day; moved by `shift`, lasting `days`.

    The rule is a day of a month, an nth weekday of a month, days from Easter, or (`hijri`) a day of an Islamic month.
    """

    words: Words
    month: int = 1
    day: int = 1
    weekday: int | None = None
    nth: int = 1
    easter: int | None = None
    hijri: bool = False
    shift: int = 0
    days: int = 1


class Edge(Struct, frozen=True, forbid_unknown_fields=True):
    """A day so many units from the publication day."""

    count: int
    unit: str


class VagueStretch(Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a rough stretch of time, and its first and last day; None is an open end."""

    words: Words
    strict: tuple[Edge | None, Edge | None]
    implied: tuple[Edge | None, Edge | None]


class VagueCount(Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a count that is not told ("quelques"), with its bounds in both readings."""

    words: Words
    strict: tuple[int, int]
    implied: tuple[int, int]


class DayPart(Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a part of the day, with its minutes from midnight."""

    words: Words
    minutes: tuple[int, int]


class ClockHedge(Struct, frozen=True, forbid_unknown_fields=True):
    """Words before a clock time, and by how many minutes it may be off in both readings (before, after)."""

    words: Words
    strict: tuple[int, int]
    implied: tuple[int, int]


class TimexWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `timex` section: for each meaning its words. Numbers: months from 1, weekdays from Monday 0."""

    day_first: bool = True
    """Whether figures put the day before the month (05/06 is 5 June)."""

    months: dict[int, Words] = {}
    short_months: dict[int, Words] = {}
    """Abbreviations, and names that are other words as well: they need a day or a year beside them."""

    weekdays: dict[int, Words] = {}
    short_weekdays: dict[int, Words] = {}
    units: dict[str, Words] = {}
    """day, week, weekend, fortnight, month, quarter, half, year, decade, century and, for clocks, hour, minute."""

    seasons: dict[str, Words] = {}
    vague_counts: tuple[VagueCount, ...] = ()
    last: Words = ()
    """Words for the last of several; the other ordinals are the `numerals` section's."""

    days: dict[int, Words] = {}
    """Words for the publication day and its neighbours, by distance in days."""

    shifts: dict[int, Words] = {}
    """Words before a unit or name: -1 last, 0 this, 1 next."""

    shifts_after: dict[int, Words] = {}
    """The same, after it."""

    shifts_second: dict[int, Words] = {}
    """Words after a unit that go two away: 2 "after next", -2 "before last"."""

    rests: dict[int, Words] = {}
    """Words before a period that take what is gone (-1) or left (1) of it."""

    to_date: dict[str, Words] = {}
    """Phrases for what is gone of the unit of the moment ("year to date")."""

    decades: dict[int, Words] = {}
    """Names of decades, by their tens ("nineties": 90)."""

    joints: dict[str, Words] = {}
    """Small words, by their work: see `checker.grammar.timex.lexicon`."""

    edges: dict[str, Words] = {}
    """Words before a date that bound it: before, until, since, from, after."""

    edges_after: dict[str, Words] = {}
    phases: tuple[Phase, ...] = ()
    feasts: tuple[Feast, ...] = ()
    parts: tuple[DayPart, ...] = ()
    vague: tuple[VagueStretch, ...] = ()
    anaphors: dict[str, Words] = {}
    """Phrases that point to another date, by relation: see `checker.grammar.timex.spans.Anaphor`."""

    anaphors_behind_verb: dict[str, Words] = {}
    """Those that only point to a date directly behind a past auxiliary ("avaient alors été")."""

    clock: dict[str, Words] = {}
    """hour, minute, am, pm marks; `at` words that make a clock time of figures; `duration` words that do not.

    `it_is` tells the clock itself, `when` what happened then; `from` … `until` and `between` (… and) make a stretch of
    two hours, unless a `durative` word stands before; `lasting` words behind hours make a duration of them, `zone`
    words hours of the day; `behind` words may follow an hour that is told by "ten to" and "past".
    """

    clock_parts: dict[int, Words] = {}
    """Words for parts of an hour told past or to it: `15: [quarter]`."""

    clock_times: dict[int, Words] = {}
    """Named times of the day, in minutes from midnight."""

    clock_hedges: tuple[ClockHedge, ...] = ()
    clock_hedges_told: tuple[ClockHedge, ...] = ()
    """The same, which hedge a clock time only where the clock itself is told ("il était près de 14 heures")."""

    tense: dict[str, Words] = {}
    """`past`, `future`: verb forms; `past_endings`, `future_endings`, `open_endings` (neither): of lower-case words;
    `awaited`: a plan told in the past; `breaks`: words that begin a clause; `intents`: verbs whose infinitive lies
    ahead ("agree", "proposer"), with `intent_openers` before it and its `intent_endings` (none: any word is one)."""

    nowadays: Words = ()
    """Verbs of wishing and of present state: "today" after them is no day."""

    not_dates: Words = ()
    """Phrases that look like a date and are none ("dernière en date")."""

    publication_labels: Words = ()
    """Words before a date that make it the article's own."""
