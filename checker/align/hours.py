"""Whether two hours of the day without a common event of a known name are one event's, or two clocks' of one moment."""

from checker.align.slips import middle
from checker.align.weights import LEADING_HOURS, OWN_ACT, ROUGH_APART, STRETCH_END, ZONE_MINUTES
from checker.grammar.event_words import BEGIN, END, PHASE, SPEECH, incidents
from checker.grammar.stems import DAY, ENTITY, FIGURE, HAPPENING
from checker.kinds.dates import TIME
from checker.model import Assertion, Context

HOUR, HALF_DAY = 60, 720
"""Minutes of an hour, and of the dial."""
REPEATED = frozenset(
    {
        *(SPEECH, "die", "kill", "injure", "recover", "rescue", "search", "alert", "announce", "work", "inspect"),
        *("arrive", "leave", "reach", "evacuate", "certify", "visit", "meeting", "hearing", "charge", "arrest"),
        *("deliver", "close", "renew", "suspend", "protest", "match", "award", "celebrate", "appoint", "results"),
        *("medical", "win", "resume", "open"),
    }
)
"""Events of which one story has several: their names alone do not say that two are one."""
EDGES = frozenset({BEGIN, END})
"""The two ends of a stretch of hours."""


def one_hour(a: Assertion, b: Assertion) -> float:
    """What speaks for two hours being one event's; 0 when nothing does.

    Both are the hours of what their articles are about, or the same end of a stretch of hours of one thing, or stand
    by one act.
    """
    if a.attribute != TIME or b.attribute != TIME:
        return 0.0
    mine, theirs = a.context, b.context
    if END in mine.dated ^ theirs.dated:
        return 0.0
    if _central(mine, theirs) and _central(theirs, mine) and a.article.lang == b.article.lang and _met(mine, theirs):
        return LEADING_HOURS
    if _edges(mine) and len(_edges(mine)) == 1 and _things(mine) & _things(theirs):
        return STRETCH_END
    return OWN_ACT if _acts(mine) & _acts(theirs) else 0.0


def _central(mine: Context, theirs: Context) -> bool:
    """Whether an hour is of what its article is about: a misfortune, or an act that the other does not name."""
    events, others = _named(mine), _named(theirs)
    if events <= incidents():
        return mine.leading or bool(events)
    return mine.leading and not others and events.isdisjoint(REPEATED)


def _named(context: Context) -> frozenset[str]:
    return frozenset(name for name in context.dated if not name.startswith(PHASE))


def _met(a: Context, b: Context) -> bool:
    """Whether the days of two hours may be one, and their sentences share more than names."""
    common = a.sentence & b.sentence
    return a.days.relation(b.days).meets and any(not key.startswith((ENTITY, DAY)) for key in common)


def near_hours(a: Assertion, b: Assertion) -> bool:
    """Whether two hours, one of them told roughly, are so near on the dial that no reader takes them for two.

    "Shortly after two o'clock" does not say which half of the day is meant.
    """
    if a.attribute != TIME or b.attribute != TIME or (_exact(a) and _exact(b)):
        return False
    x, y = middle(a.value), middle(b.value)
    if x is None or y is None:
        return False
    apart = abs(x - y) % HALF_DAY
    return min(apart, HALF_DAY - apart) < ROUGH_APART


def _exact(a: Assertion) -> bool:
    return a.value.strict == a.value.implied


def other_clock(a: Assertion, b: Assertion) -> bool:
    """Whether two hours may be one on two clocks: the halves of the day, or the zones of two towns.

    An hour told to the minute that differs by whole hours is mostly the same moment elsewhere.
    """
    if a.attribute != TIME or b.attribute != TIME:
        return False
    x, y = middle(a.value), middle(b.value)
    if x is None or y is None or x == y:
        return False
    return (x - y) % HALF_DAY == 0 or ((x - y) % HOUR == 0 and x % ZONE_MINUTES != 0)


def _edges(context: Context) -> frozenset[str]:
    return context.dated & EDGES


def _things(context: Context) -> frozenset[str]:
    """The notions and words around an hour that are no acts."""
    return frozenset(
        key for key in context.clause | context.parties if not key.startswith((HAPPENING, FIGURE, DAY, ENTITY))
    )


def _acts(context: Context) -> frozenset[str]:
    return frozenset(key for key in context.clause if key.startswith(HAPPENING))
