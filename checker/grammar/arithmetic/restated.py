"""Two amounts whose order nothing tells but that a percentage of rise or fall sums them up.

“They hoped for 900 tonnes; they now expect 700, a fall of 22%”; “… worth 80 euros in May, is worth 90. A rise of 12%”;
“It had 900 pupils in 1990. It has 700 today, down 22%.”
"""

from collections.abc import Iterator
from math import inf

from msgspec.structs import replace

from checker.grammar.arithmetic.cues import phrase_from, phrase_until, phrase_within
from checker.grammar.arithmetic.ends import Ends, direction
from checker.grammar.arithmetic.figures import ARTICLE, COUNT, ORDINAL, PERCENT, Figure, Line, alike, lent
from checker.grammar.arithmetic.percents import FALL, RISE, changed_by, percent_figure
from checker.grammar.counting import counted

JOINED = 2
"""Tokens before the second amount among which a conjunction makes the two a list of two things."""
LED = 4
"""Tokens of a rise or fall between a comma and its percentage ("en baisse de", "down by"), at most."""
LOST = 2
"""Tokens before an amount among which a verb of rise or fall makes it a change itself."""
RATIO, COMMA, STOP = "ratio", ",", "."
SIGNS = frozenset({",", ":", "(", "—", "–"})
"""What parts a percentage from the amounts that it sums up."""
ENDS = frozenset({".", "!", "?", ")", ",", ";", "—", "–"})
COMPARED = frozenset({"less-than", "more-than"})
"""Hedges that are no hedges where two amounts are compared."""
FARTHEST = 4.0
"""Ratio of two amounts above which they are amounts of two things."""
MEANT = 2.5
"""How many times the change computed the change told may be, or the other way round, and still be meant for it."""


def restated(line: Line, after: Line | None) -> list[Ends]:
    """The only two amounts of a sentence, told in the order of time, if what sums them up stands behind them."""
    told = [p for p in changed_by(line) if _sums_up(line, p) or (_behind_comma(line, p) and _timed(line, p))]
    opening = changed_by(after)[:1] if after is not None and not changed_by(line) else []
    opening = [p for p in opening if after is not None and _opens(after, p)]
    percent = told[0] if len(told) == 1 else opening[0] if opening else None
    if percent is None:
        return []
    amounts = [f for f in line.figures if _amount(f) and (not told or f.last < percent.first)]
    if len(amounts) != 2 or not all(f.plain for f in amounts):  # noqa: PLR2004 -- before and after
        return []
    start, end = lent(amounts[0], amounts[1]), lent(amounts[1], amounts[0])
    if _joined(line, end) and not (_elided(line, end) and _timed_twice(line, percent if told else None)):
        return []
    ends = Ends(line, start, end)
    return [ends] if _fits(ends, line, percent) else []


def compared(line: Line) -> Iterator[tuple[Ends, Figure]]:
    """The only two amounts around a percentage that is told between them: "2.6m, 40% higher than the 2.1m of 2022"."""
    found = changed_by(line)
    amounts = [f for f in line.figures if _amount(f)]
    if len(found) != 1 or len(amounts) != 2 or direction(line, found[0]) is None:  # noqa: PLR2004 -- now and before
        return
    percent, (now, before) = found[0], amounts
    than = phrase_within(line.tokens, percent.last + 1, before.last, line.language.arithmetic.comparisons.than)
    between = now.last < percent.first < before.first
    if (
        than is None
        or not between
        or than - percent.last > LED
        or before.last - than > LED + before.last - before.first
    ):
        return
    start, end = lent(unhedged(before), now), lent(now, before)
    ends = Ends(line, start, end)
    if alike([start, end]) and end.plain and start.plain and _fits(ends, line, percent, since=False):
        yield ends, percent


def unhedged(figure: Figure) -> Figure:
    """An amount without the hedge that it seems to have behind a comparison: "higher than the 2.1m"."""
    if figure.hedge not in COMPARED:
        return figure
    value = figure.high if figure.high < inf else figure.low
    half = figure.place / 2 * (value / figure.figure if figure.figure else 1) if figure.scale == 1 else figure.place / 2
    return replace(figure, hedge=None, low=value - half, high=value + half)


def _joined(line: Line, end: Figure) -> bool:
    return not line.language.concepts.conjunctions.isdisjoint(line.tokens.norms[end.first - JOINED : end.first])


def _elided(line: Line, end: Figure) -> bool:
    """Whether the second amount stands right behind "and": it has the verb of the first."""
    return line.tokens.norms[end.first - 1] in line.language.concepts.conjunctions


def retold(line: Line, after: Line) -> Iterator[tuple[Ends, Figure]]:
    """The only amount of a sentence at one time, the only one of the next at another, and what sums both up there."""
    before, now = ([f for f in each.figures if _amount(f)] for each in (line, after))
    told = [p for p in changed_by(after) if _sums_up(after, p) or _behind_comma(after, p)]
    timed = line.read.timexes and after.read.timexes
    if not (timed and len(told) == len(before) == len(now) == 1) or changed_by(line) or len(changed_by(after)) > 1:
        return
    start, end = lent(before[0], now[0]), lent(now[0], before[0])
    ends = Ends(line, start, end, after)
    held = end.first > 0 and after.tokens.norms[end.first - 1] in after.language.concepts.auxiliaries
    if held and start.plain and end.plain and end.last < told[0].first and _fits(ends, after, told[0]):
        yield ends, told[0]


def _fits(ends: Ends, at: Line, percent: Figure, *, since: bool = True) -> bool:
    """Whether the second amount is one of the same thing as the first, and the percentage was meant for both."""
    one, other = ends.start, ends.end
    fit = alike([one, other]) and one.low > 0 and 1 / FARTHEST <= ends.times <= FARTHEST
    if not fit or not _meant(ends, percent) or _of_another(ends, at):
        return False
    changes = _is_change(ends.line, one) or _is_change(at, other)
    return not changes and (percent.first < other.first or not (since and _since(at, percent)))


def _is_change(line: Line, figure: Figure) -> bool:
    """Whether an amount is itself what was lost or gained: "it lost £60m"."""
    words = line.language.arithmetic.changes
    if phrase_until(line.tokens, figure.first, words.ends):
        return False
    before = range(max(0, figure.first - LOST), figure.first)
    told = words.rises | words.falls
    return any(line.read.keys[i] in (RISE, FALL) or phrase_from(line.tokens, i, told) for i in before)


def _since(line: Line, percent: Figure) -> bool:
    """Whether a time is told behind a percentage: what it is compared with ("up 40% on last year")."""
    return any(timex.span.start > percent.span.end for timex in line.read.timexes)


def _of_another(ends: Ends, at: Line) -> bool:
    """Whether the second amount is told to be one "of" something, or counts another noun than the first."""
    figure = ends.end
    if figure.first and at.tokens.norms[figure.first - 1] in at.language.concepts.linkers:
        return True
    nouns = [noun_of(ends.line, ends.start), noun_of(at, figure)]
    return figure.dimension == COUNT and nouns[1] is not None and nouns[0] is not None and nouns[0] != nouns[1]


def noun_of(line: Line, figure: Figure) -> str | None:
    """The key of the plural noun that a figure counts."""
    found = counted(line.tokens, figure.first, figure.last, line.read.keys, line.language)
    if found is None or found.noun is None:
        return None
    plural = line.tokens.norms[found.noun].endswith(line.language.numerals.plural)
    return line.read.keys[found.noun] if plural else None


def _amount(figure: Figure) -> bool:
    return figure.dimension not in (PERCENT, RATIO, ORDINAL) and figure.hedge != ARTICLE


def _sums_up(line: Line, percent: Figure) -> bool:
    """Whether a percentage is told by a noun of rise or fall behind a comma: ", soit un recul de 35 %"."""
    words = line.language.arithmetic.changes
    noun = phrase_until(line.tokens, percent.first, words.by)
    start = percent.first - noun
    start -= phrase_until(line.tokens, start, words.equals)
    return bool(noun) and start > 0 and line.tokens.norms[start - 1] in SIGNS


def _behind_comma(line: Line, percent: Figure) -> bool:
    """Whether a rise or fall in percent is all that stands behind a comma: ", down 35%.", ", 40% more"."""
    norms = line.tokens.norms
    signs = [i for i in range(max(0, percent.first - LED - 1), percent.first) if norms[i] in SIGNS]
    stop = next((i for i in range(percent.last + 1, len(norms)) if norms[i] in ENDS), len(norms))
    return bool(signs) and stop - percent.last <= LED and direction(line, percent) is not None


def _timed(line: Line, percent: Figure) -> bool:
    return _timed_twice(line, percent) or _over_a_stop(line, percent)


def _over_a_stop(line: Line, percent: Figure) -> bool:
    """Whether a time is told before a percentage, and a sentence ends between the two."""
    stops = (i for i, norm in enumerate(line.tokens.norms[: percent.first]) if norm == STOP and i not in line.inside)
    stop = next(stops, None)
    return stop is not None and any(t.span.start < line.tokens.starts[stop] for t in line.read.timexes)


def _timed_twice(line: Line, percent: Figure | None) -> bool:
    """Whether two times are told before a percentage."""
    limit = line.tokens.starts[percent.first] if percent else line.read.sentence.span.end
    return sum(timex.span.start < limit for timex in line.read.timexes) > 1


def _opens(line: Line, percent: Figure) -> bool:
    """Whether a sentence opens with such a noun: "Une hausse de 12 %, calculent les courtiers"."""
    words = line.language.arithmetic.changes
    equal = phrase_from(line.tokens, 0, words.equals)
    return equal + phrase_from(line.tokens, equal, words.by) == percent.first > equal


def _meant(ends: Ends, percent: Figure) -> bool:
    computed = abs(ends.times - 1) * 100
    return computed > 0 and 1 / MEANT <= percent_figure(percent) / computed <= MEANT
