"""Outcomes that articles of one story tell differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.align.clusters import complete_link
from checker.align.facts import make_fact
from checker.align.outcome_bearers import named_apart, one_bearer
from checker.align.statuses_ground import Ground
from checker.align.statuses_verdicts import TURNING, is_final, status_verdict
from checker.align.weights import BLOCK_LIMIT, DAY_SLACK, RARE_KEY
from checker.kinds.outcomes import AGAIN, OUTCOME, attributes_with
from checker.kinds.statuses import LASTING
from checker.language.outcomes import Trait
from checker.model import Assertion, Fact, Modality, Polarity
from checker.values.value import Verdict, relation

INTENDED, PAST = map(attributes_with, (Trait.INTENDED, Trait.PAST))


def outcome_facts(assertions: Sequence[Assertion], ground: Ground) -> Iterator[Fact]:
    """The facts on outcomes on which articles differ; agreement is no news."""
    said: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, each in enumerate(assertions):
        if each.attribute.startswith(OUTCOME):
            said[each.article.path, each.attribute].append(each)
            blocks[each.attribute].append(index)

    def linked(i: int, j: int) -> bool:
        return _linked(assertions[i], assertions[j], said, ground)

    for block in blocks.values():
        links = [(a, b) for a, b in _candidates(assertions, block) if linked(a, b)]
        links.sort(key=lambda pair: _closeness(assertions[pair[0]], assertions[pair[1]], pair))
        for cluster in complete_link(links, linked):
            fact = make_fact([assertions[i] for i in cluster], status_verdict)
            if fact.verdict is not Verdict.CONSISTENT:
                yield fact


def _candidates(assertions: Sequence[Assertion], block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs of a small block; of a large one those that share a key which few of it have."""
    if len(block) <= BLOCK_LIMIT:
        yield from combinations(block, 2)
        return
    holders: dict[str, list[int]] = defaultdict(list)
    for index in block:
        for key in assertions[index].context.clause:
            holders[key].append(index)
    yield from sorted({pair for held in holders.values() if len(held) <= RARE_KEY for pair in combinations(held, 2)})


def _closeness(a: Assertion, b: Assertion, pair: tuple[int, int]) -> tuple[bool, bool, int, tuple[int, int]]:
    """What differs first, then what is dated alike, then what has most words in common."""
    dated = a.context.days.known and a.context.days == b.context.days
    return not _differ(a, b), not dated, -len(a.context.clause & b.context.clause), pair


def _differ(a: Assertion, b: Assertion) -> bool:
    return not relation(a.value.strict, b.value.strict).meets


def _linked(a: Assertion, b: Assertion, said: dict[tuple[str, str], list[Assertion]], ground: Ground) -> bool:
    if not _same_time(a, b, ground) or not one_bearer(a, b, ground):
        return False
    if not _differ(a, b):
        return True
    turned = _since_turned(a, b) or _since_turned(b, a) or _came_after(a, b) or _came_after(b, a)
    return not (_foretold(a, b) or turned or _both_said(a, b, said))


def _came_after(told: Assertion, other: Assertion) -> bool:
    """Whether what one tells came about after the other was published, which cannot have known of it."""
    first, published = told.context.days.first, other.article.published.last
    return first is not None and published is not None and first > published and other.modality is not Modality.PLANNED


def _since_turned(told: Assertion, other: Assertion) -> bool:
    """Whether one says that it is so again, and the other, which is so no longer, does not say that it lasts."""
    turned = AGAIN in told.context.qualifiers and told.attribute in TURNING
    return turned and not {AGAIN, LASTING} & other.context.qualifiers


def _same_time(a: Assertion, b: Assertion, ground: Ground) -> bool:
    """Whether two articles of one story tell of one time, or one denies later what nothing can have turned back."""
    if a.article.path == b.article.path or not ground.same_story(a, b):
        return False
    past = a.attribute in PAST
    if not past and (a.context.background or b.context.background):
        return False
    if _after_press(a, b) or _after_press(b, a):
        return False
    slack = 0 if _differ(a, b) and a.context.days.single and b.context.days.single else DAY_SLACK
    days = a.context.days.widened(slack, slack)
    return days.relation(b.context.days).meets or _undone(a, b) or _undone(b, a)


def _after_press(later: Assertion, earlier: Assertion) -> bool:
    """Whether one tells of a day on which the other's article, which tells what was so, had already come out."""
    day, out = later.context.days.first, earlier.article.published.last
    return day is not None and out is not None and day > out and earlier.modality is not Modality.PLANNED


def _undone(done: Assertion, denied: Assertion) -> bool:
    """Whether an article denies what another tells to have come about for good by the day on which it came out."""
    told, published = done.article.published.last, denied.article.published.last
    days = [day for day in (done.context.days.last, told) if day is not None]
    over = bool(days) and published is not None and min(days) <= published
    first, day = done.context.days.first, denied.context.days.last
    if first is not None and day is not None and day < first:
        return False
    return over and is_final(done) and not is_final(denied) and denied.modality is not Modality.PLANNED


def _foretold(a: Assertion, b: Assertion) -> bool:
    """Whether one tells what is to come and the other what is so: no rivals, unless the coming is denied."""
    planned, told = (a, b) if a.modality is Modality.PLANNED else (b, a)
    apart = planned.modality is Modality.PLANNED and told.modality is not Modality.PLANNED
    return apart and planned.polarity is Polarity.AFFIRMED and a.attribute not in INTENDED


def _before_the_story(each: Assertion, own: Assertion) -> bool:
    """Whether an article tells one of two answers of a day before its story, and the other of the story."""
    days, story = each.context.days, each.context.story.widened(DAY_SLACK, DAY_SLACK)
    return days.known and not own.context.days.known and not days.relation(story).meets


def _both_said(a: Assertion, b: Assertion, said: dict[tuple[str, str], list[Assertion]]) -> bool:
    """Whether one of two articles tells both outcomes, of things that no names tell apart, or at two times."""
    return any(
        not _differ(each, other)
        and each.context.background == own.context.background
        and not named_apart(each, own)
        and not _before_the_story(each, own)
        for own, other in ((a, b), (b, a))
        for each in said[own.article.path, own.attribute]
    )
