"""Hard gates: what two assertions of one fact can never differ in, whatever else they share."""

from rapidfuzz.distance import JaroWinkler, Levenshtein

from checker.align.coming import coming
from checker.align.days import end_told, once, other_event, shared
from checker.align.elsewhen import two_times
from checker.align.hours import other_clock
from checker.align.latest import undone
from checker.align.lone_days import slipped
from checker.align.opposed import opposed, other_direction
from checker.align.parties import unrelated
from checker.align.slips import middle
from checker.align.weights import DAY_SLACK, EXONYM
from checker.align.witnesses import bounded, precise, within_a_week, within_a_year
from checker.grammar.counting import PEOPLE
from checker.grammar.stems import HAPPENING, RANK, SENSE
from checker.grammar.tokens import fold
from checker.kinds.bearings import BEARING
from checker.kinds.dates import NIGHT, TIME
from checker.kinds.designations import DESIGNATION, FLAG
from checker.kinds.latest import LATEST
from checker.model import Assertion, Context, Kind, Modality
from checker.names.places import one_in_other, same_place
from checker.values.days import Days
from checker.values.numbers import Numbers
from checker.values.value import Verdict, compare, relation

AGE = "age"
OTHER_PEOPLE = "other-people"
"""What bars the figures of two people from each other."""
PERSONAL = frozenset({AGE, "duration", "length", "mass", "speed"})
"""Measures that are often of one person."""


PERCENT, WHOLE, ROUNDED = "percent", 100, 0.2
"""Shares, what they make up, and by how much their rounding may miss it."""
FATES = ((f"{SENSE}destruction", f"{SENSE}damage"),)
"""What befalls things, of which the count of one is not that of the other."""

LETTERS_AN_EDIT = 5
"""Letters of a surname for each edit that leaves it the same one in another spelling."""

HELD_AGAIN = frozenset({HAPPENING + "trial", HAPPENING + "appeal", HAPPENING + "sentence"})
"""What one story has in turn at several places."""

BEFALLEN = frozenset({"deaths", "injured", "hospitalised", "casualties"})
"""Counts of people to whom something was done or happened: none of them is news, too, and stays so."""
HARM = frozenset({HAPPENING + "injury", HAPPENING + "death"})
"""Happenings that any event may bring."""
HURT = ("injured", "hospitalised")
"""None of the first leaves none of the second."""

SIDES = frozenset({BEARING, DESIGNATION, FLAG})
"""What tells one of several like places: known ones, of which neither holds the other."""


def happenings(context: Context) -> frozenset[str]:
    """The keys of what happens near a mention, or else in its sentence."""
    near = frozenset(key for key in context.clause if key.startswith(HAPPENING))
    return near or frozenset(key for key in context.sentence if key.startswith(HAPPENING))


def things(context: Context) -> frozenset[str]:
    """The words with content next to a mention that are no happenings, nor the measure's own: whose it may be."""
    return frozenset(key for key in context.heads if not key.startswith(HAPPENING) and key != SENSE + AGE)


def barred(a: Assertion, b: Assertion) -> str | None:
    """Why two assertions cannot be of one fact, as a message key; None when nothing bars it."""
    return next((reason for reason, bars in _GATES if bars(a, b)), None)


def _other_sort(a: Assertion, b: Assertion) -> bool:
    return type(a.value.strict) is not type(b.value.strict)


def none_and_some(a: Assertion, b: Assertion) -> bool:
    """Whether one counts none at all of the people whom an event befell, the other some of them or of a sort of them.

    Who was taken to hospital was hurt.
    """
    if a.attribute not in BEFALLEN or b.attribute not in BEFALLEN:
        return False
    none, some = (a, b) if _none(a) else (b, a)
    whole = not none.context.qualifiers and not none.context.part
    one_sort = none.attribute == some.attribute or (none.attribute, some.attribute) == HURT
    return _none(none) and not _none(some) and whole and one_sort and bool(_events(a) & _events(b))


def _events(a: Assertion) -> frozenset[str]:
    """What happens in a sentence or the one before it, but for the harm itself: none were hurt in what befell."""
    told = a.context.sentence | a.context.preceding
    return frozenset(key for key in told if key.startswith(HAPPENING)) - HARM


def _none(a: Assertion) -> bool:
    return isinstance(a.value.implied, Numbers) and a.value.implied.hull[1] == 0


def _other_part(a: Assertion, b: Assertion) -> bool:
    if none_and_some(a, b):
        return False
    return a.context.qualifiers != b.context.qualifiers or a.context.part != b.context.part


def _other_count(a: Assertion, b: Assertion) -> bool:
    """Whether two counts are of two known sorts: strikers and those aboard; what is just "people" may be either."""
    differ = a.attribute != b.attribute and PEOPLE not in (a.attribute, b.attribute)
    return differ and not none_and_some(a, b) and not end_told(a, b) and not undone(a, b)


def _other_days(a: Assertion, b: Assertion) -> bool:
    if a.kind is Kind.DATE:
        return False
    slack = DAY_SLACK if within_a_week(a.context.days) or within_a_week(b.context.days) else 0
    return not a.context.days.widened(slack, slack).relation(b.context.days).meets


TOLLS = frozenset(
    {
        *("deaths", "injured", "missing", "survivors", "casualties", "arrested", "evacuated", "displaced", "hostages"),
        *("hospitalised", "aboard", "protesters", "strikers"),
    }
)
"""Counts of people in an event, which belong to no person named beside them."""


def _other_rank(a: Assertion, b: Assertion) -> bool:
    """Whether two mentions stand by different ranks: first and second round, third and fourth quarter."""
    mine, theirs = _ranks(a.context), _ranks(b.context)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _ranks(context: Context) -> frozenset[str]:
    return frozenset(key for key in context.adjacent if key.startswith(RANK))


def _other_people(a: Assertion, b: Assertion) -> bool:
    """Whether two figures stand by the names of different people: scores, ages, sums and terms are their own.

    Tolls are nobody's, and who tells a figure does not own it. An age is always somebody's or something's.
    """
    mine, theirs = a.context.people, b.context.people
    if a.attribute == AGE and not things(a.context) & things(b.context):
        return not one_of_them(mine, theirs)
    return (
        a.kind is Kind.QUANTITY and a.attribute not in TOLLS and bool(mine and theirs) and not one_of_them(mine, theirs)
    )


def one_of_them(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two sets of surnames have one in common, in either's spelling ("Ferreyra", "Ferreira")."""
    return any(a == b or _one_spelling(a, b) for a in mine for b in theirs)


def _one_spelling(a: str, b: str) -> bool:
    longest = min(len(a), len(b)) // LETTERS_AN_EDIT
    return longest > 0 and Levenshtein.distance(a, b, score_cutoff=longest) <= longest


def _other_fate(a: Assertion, b: Assertion) -> bool:
    """Whether what befell those counted differs: 40 houses destroyed, 60 damaged."""
    if a.kind is not Kind.QUANTITY:
        return False
    mine, theirs = ({fate for fate in group if fate in each.context.heads} for each in (a, b) for group in FATES)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _complement(a: Assertion, b: Assertion) -> bool:
    """Whether two shares make up the whole and are no one person's: 54 % for one side, 46 % for the other."""
    x, y = middle(a.value), middle(b.value)
    if a.kind is not Kind.QUANTITY or not a.attribute == b.attribute == PERCENT or x is None or y is None:
        return False
    return abs(x + y - WHOLE) <= ROUNDED and not one_of_them(a.context.people, b.context.people)


def _other_unit(a: Assertion, b: Assertion) -> bool:
    return a.value.unit != b.value.unit and not _same_figure(a, b)


def _other_way(a: Assertion, b: Assertion) -> bool:
    """Whether one figure is of a rise and the other, another one, of a fall: two moves."""
    return other_direction(a, b) and not opposed(a, b)


def _differs_within(a: Assertion, b: Assertion) -> bool:
    same_article = a.article.path == b.article.path
    return same_article and compare(a.value, b.value).verdict is not Verdict.CONSISTENT


def _same_figure(a: Assertion, b: Assertion) -> bool:
    """Whether one figure is given two units: a slip of currency rather than two amounts."""
    both_numbers = isinstance(a.value.implied, Numbers) and isinstance(b.value.implied, Numbers)
    return both_numbers and relation(a.value.implied, b.value.implied).meets


def _other_happening(a: Assertion, b: Assertion) -> bool:
    """Places and days are of what happens: two that stand by different happenings are of different events."""
    if a.kind is Kind.DATE:
        mine, theirs = happenings(a.context), happenings(b.context)
        return other_event(a, b) or (not shared(a, b) and mine.isdisjoint(theirs) and bool(mine and theirs))
    return a.kind is Kind.PLACE and a.attribute not in SIDES and not happenings(a.context) & happenings(b.context)


def _other_sitting(a: Assertion, b: Assertion) -> bool:
    """Whether two scenes are of trials, which are held in turn at several places, and no day tells which is meant."""
    if a.kind is not Kind.PLACE or a.attribute in SIDES:
        return False
    common = happenings(a.context) & happenings(b.context)
    return common <= HELD_AGAIN and not (within_a_year(a.context.days) and within_a_year(b.context.days))


def _containing(a: Assertion, b: Assertion) -> bool:
    """Whether of two differing places one may hold the other: a country and a town, two places of one country."""
    if a.kind is not Kind.PLACE or a.attribute in SIDES or a.value.strict == b.value.strict:
        return False
    mine, theirs = a.naming and a.naming.country, b.naming and b.naming.country
    return (mine is None) != (theirs is None) or (mine is not None and mine == theirs)


def _exonym(a: Assertion, b: Assertion) -> bool:
    """Whether two names are one place's, or a part's, or so alike in two languages that they may be (Netichyn)."""
    if a.kind is not Kind.PLACE or a.attribute in SIDES or a.value.strict == b.value.strict:
        return False
    names = (a.quote, b.quote, a.article.lang, b.article.lang)
    if same_place(*names) or one_in_other(*names):
        return True
    alike = JaroWinkler.similarity(fold(a.quote), fold(b.quote)) >= EXONYM
    return alike and a.article.lang != b.article.lang


def _vague(a: Assertion, b: Assertion) -> bool:
    """Months, years and open times fit too many events, but for one that befalls a thing but once.

    Days counted from another event are that event's.
    """
    if a.kind is not Kind.DATE or a.attribute == TIME:
        return False
    counted = Modality.HEDGED in (a.modality, b.modality)
    if precise(a.value) and precise(b.value):
        return counted or (_open(a, b) and not shared(a, b))
    last = a.attribute == b.attribute == LATEST and not unrelated(a, b)
    one = last or once(a, b) or coming(a, b) or undone(a, b) or slipped(a, b)
    return counted or a.attribute == NIGHT or not (one and bounded(a.value) and bounded(b.value))


def _open(a: Assertion, b: Assertion) -> bool:
    """Whether the week or year of one of two days is open: then only their event can tell that they are one."""
    return any(isinstance(e.value.implied, Days) and len(e.value.implied.ranges) > 1 for e in (a, b))


_GATES = (
    ("other-sort", _other_sort),
    ("other-part", _other_part),
    ("other-count", _other_count),
    ("other-time", two_times),
    ("other-days", _other_days),
    ("other-rank", _other_rank),
    (OTHER_PEOPLE, _other_people),
    ("other-fate", _other_fate),
    ("complement", _complement),
    ("other-unit", _other_unit),
    ("other-direction", _other_way),
    ("other-clock", other_clock),
    ("other-happening", _other_happening),
    ("other-sitting", _other_sitting),
    ("same-article", _differs_within),
    ("containing", _containing),
    ("exonym", _exonym),
    ("vague", _vague),
)
"""Cheapest first; each bars for the reason it is named after."""
