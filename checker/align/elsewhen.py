"""Whether two figures are of two times: one tells of the story, the other surely of something earlier."""

from checker.align.days import made
from checker.align.latest import undone
from checker.align.weights import LATEST_SPAN, REPORTED_SPAN
from checker.model import Assertion, Context, Kind


def two_times(a: Assertion, b: Assertion) -> bool:
    """Whether one tells of the story and the other of something earlier; a scene without a day may be of either.

    Where both tell of days that meet, it is one time, whatever it is to either story. Where only the sentence before a
    figure says so, or where the time is the last year or quarter that is reported, the figure may still be the story's
    own: its words must tell (`loose`).
    """
    told = a.context.days.known and b.context.days.known
    if a.context.background == b.context.background or (told and a.context.days.relation(b.context.days).meets):
        return False
    if a.kind is Kind.DATE and (made(a, b) or undone(a, b)):
        return False
    if a.kind is Kind.QUANTITY:
        return not loose(a.context) and not loose(b.context)
    return a.kind is not Kind.PLACE or told or a.context.remote or b.context.remote


def loose(context: Context) -> bool:
    """Whether a context is taken for background on weak grounds only."""
    if not context.background or context.remote:
        return False
    return not context.days.known or _just_ended(context)


def _just_ended(context: Context) -> bool:
    """Whether the days are a whole quarter or year that ended shortly before the story: the one it reports on."""
    first, last, told = context.days.ranges[0].first, context.days.ranges[-1].last, context.story.ranges[0].first
    return last - first >= REPORTED_SPAN and told - last <= LATEST_SPAN
