"""Whether two days, or two times of day, are of one event: what happens then, and which part of it."""

from checker.align.hours import REPEATED, one_hour
from checker.align.parties import named_apart, one_handing, same_subject, strangers, unrelated
from checker.align.weights import (
    ONE_END,
    OTHER_PARTIES,
    ROUGH_APART,
    SHARED_ACT,
    SHARED_INCIDENT,
    UNKNOWN_EVENT,
    YEAR_SLIP,
)
from checker.grammar.event_words import BEGIN, END, OTHER, PHASE, SPEECH, UNNAMED, incidents
from checker.kinds.dates import DAY, NIGHT, START, TIME
from checker.kinds.dates import END as LAST_DAY
from checker.model import Article, Assertion, Kind
from checker.values.days import Days
from checker.values.numbers import Numbers

KINDRED = (
    frozenset({"sinking", "crash"}),
    frozenset({"fire", "explosion"}),
    frozenset({"flood", "storm", "collapse"}),
)
"""Misfortunes that are one to a reader: what hits a reef sinks, what explodes burns."""
ONCE = frozenset(
    {
        *("found", "build", "born", "launch", "election", "appoint", "wedding", "premiere", "resign", "charge"),
        *("apply", "give"),
    }
)
"""Acts that befall a thing or a person but once as a rule: a month or a year tells enough to compare them."""
TRANSFER = frozenset({"deliver", "arrive", "reach"})
"""Acts that are one seen from its two ends: the letter that is handed in here arrives there."""
MADE = frozenset({"found", "build", "born", "launch"})
"""Those by which a thing comes into being: it is elected or appointed again, but not made again."""
OWN = MADE | frozenset(
    {"election", "strike", "vote", "verdict", "hearing", "resign", "funeral", "wedding", "sue", "apply"}
)
"""Acts of which every office, person or thing has its own: another thing beside one says that it is another."""
ACTS_OF_EACH = frozenset({"open", "close", "leave", "arrive", "work"})
"""Acts of which each thing has a day and an hour of its own: the library opens at nine and the pool at ten."""
ENDS = frozenset({START, LAST_DAY})
"""The ends of a stretch of time."""
TELLING = frozenset({SPEECH, "announce"})
"""Acts of telling, which one reporter calls this and another that."""


def other_event(a: Assertion, b: Assertion) -> bool:
    """Whether two dates are of two events, or of two parts of one."""
    if a.kind is not Kind.DATE:
        return False
    unknown = a.attribute == TIME and not (shared(a, b) or one_hour(a, b))
    if shared(a, b) & ACTS_OF_EACH and strangers(a, b)[0]:
        return True
    if shared(a, b) & OWN and not shared(a, b) & incidents() and strangers(a, b)[1]:
        return True
    planned = ahead(a, a.article) and ahead(b, b.article)
    if shared(a, b) and unrelated(a, b) and (planned or (shared(a, b) & OWN and named_apart(a, b))):
        return True
    if overtaken(a, b) or overtaken(b, a):
        return True
    return unknown or two_events(a, b) or (bool(events(a) or events(b)) and _other_phase(a, b))


def overtaken(a: Assertion, b: Assertion) -> bool:
    """Whether what lay ahead of the first article was past for the second, which tells of the next one."""
    days, told = a.value.implied, b.article.published
    if not isinstance(days, Days) or days.last is None or told.first is None:
        return False
    return ahead(a, a.article) and ahead(b, b.article) and days.last < told.first


def ahead(a: Assertion, article: Article) -> bool:
    """Whether a day, or that of an hour, lies on or after that of an article; of one open to the past its end tells."""
    days, told = a.value.implied, article.published
    if isinstance(days, Days):
        day = (days.first or days.last) if days.known else None
    else:
        day = a.context.days.last
    return day is not None and told.last is not None and day >= told.last


def two_events(a: Assertion, b: Assertion) -> bool:
    """Whether two dates stand by events that both are named, and are not the same."""
    return a.kind is Kind.DATE and bool(events(a) and events(b)) and not shared(a, b)


def times_apart(a: Assertion, b: Assertion) -> bool:
    """Whether two times of day that both are told roughly are too far from each other for any reader."""
    x, y = a.value, b.value
    if a.attribute != TIME or not isinstance(x.implied, Numbers) or not isinstance(y.implied, Numbers):
        return False
    rough = x.strict != x.implied and y.strict != y.implied
    (low_x, high_x), (low_y, high_y) = x.implied.hull, y.implied.hull
    gap = max((low_x or 0) - (high_y or 0), (low_y or 0) - (high_x or 0))
    return rough and gap >= ROUGH_APART


def year_slip(a: Assertion, b: Assertion) -> bool:
    """Whether two days of one event differ in nothing but the year: a slip of the pen."""
    x, y = (e.value.implied.single if isinstance(e.value.implied, Days) else None for e in (a, b))
    if x is None or y is None or x == y or not shared(a, b):
        return False
    return (x.month, x.day) == (y.month, y.day)


def once(a: Assertion, b: Assertion) -> bool:
    """Whether two dates are of an event that befalls its subject but once, and of one subject as far as words tell."""
    return bool(shared(a, b) & ONCE) and same_subject(a, b)


def made(a: Assertion, b: Assertion) -> bool:
    """Whether two dates say when one thing came into being, which no later event can be taken for."""
    return bool(shared(a, b) & MADE) and same_subject(a, b)


def one_end(a: Assertion, b: Assertion) -> bool:
    """Whether two ends of stretches differ while the other ends are the same day, month or year."""
    if a.attribute not in ENDS or a.attribute != b.attribute or a.value.strict == b.value.strict:
        return False
    mine, theirs = a.context.days, b.context.days
    if None in (mine.first, theirs.first, mine.last, theirs.last):
        return False
    return mine.last == theirs.last if a.attribute == START else mine.first == theirs.first


def end_told(a: Assertion, b: Assertion) -> bool:
    """Whether one is an end of a stretch ("until 3 May") and the other the day of what begins or ends there."""
    whole, end = (a, b) if a.attribute == DAY else (b, a)
    return whole.attribute == DAY and end.attribute in ENDS and bool(shared(a, b)) and not strangers(a, b)[0]


def events(a: Assertion) -> frozenset[str]:
    """The events that a date is of, without their phases."""
    return frozenset(name for name in a.context.dated if not name.startswith(PHASE))


def shared(a: Assertion, b: Assertion) -> frozenset[str]:
    """The events that both dates may be of, by the first one's names."""
    mine, theirs = events(a), events(b)
    if OTHER in mine | theirs:
        return frozenset()
    if mine & theirs:
        return mine & theirs
    if mine & TELLING and theirs & TELLING:
        return mine & TELLING
    if mine & TRANSFER and theirs & TRANSFER and one_handing(a, b):
        return mine & TRANSFER
    ours, others = mine & incidents(), theirs & incidents()
    unnamed = UNNAMED in mine | theirs
    kindred = any(ours & group and others & group for group in KINDRED)
    return ours if ours and others and (unnamed or kindred) else frozenset()


def telling(a: Assertion, b: Assertion) -> float:
    """What an event that both dates are of adds to their likeness, or what it takes that only one names its event."""
    if a.kind is not Kind.DATE:
        return 0.0
    if a.attribute == TIME and not shared(a, b):
        return one_hour(a, b)
    unknown = sum(not events(each) for each in (a, b))
    if a.attribute != NIGHT and unknown:
        return ONE_END * one_end(a, b) - UNKNOWN_EVENT[unknown]
    common, slipped = shared(a, b), max(YEAR_SLIP * year_slip(a, b), ONE_END * one_end(a, b))
    if common & incidents():
        return SHARED_INCIDENT + slipped
    if common & OWN and (strangers(a, b)[0] or unrelated(a, b)):
        return slipped - OTHER_PARTIES
    leading = a.attribute == TIME and a.context.leading and b.context.leading
    return (SHARED_ACT if leading or common - REPEATED else 0.0) + slipped


def _other_phase(a: Assertion, b: Assertion) -> bool:
    """Whether one is of the end and the other is not, or whether they name two parts; misfortunes begin at once."""
    mine, theirs = (frozenset(n for n in x.context.dated if n.startswith(PHASE)) for x in (a, b))
    if (END in mine) != (END in theirs):
        return True
    sudden = bool(shared(a, b) & incidents()) or (a.attribute == TIME and not (mine and theirs))
    return (mine - {BEGIN} if sudden else mine) != (theirs - {BEGIN} if sudden else theirs)
