"""Which functions two articles of one story do not both give to one person, although a life has room for several.

Each function belongs to a sector of public life; people hold functions of some sectors together (a mayor is often a
doctor, a coach or the president of a federation) and of others not (no mayor is a judge). Who heads a body is told
apart by the body: who presides over the anglers does not run the dairy. This speaks only of posts that are told as
their bearer's own and present ones; a warning, no error, since now and then somebody does hold both.
"""

from collections import defaultdict
from collections.abc import Sequence

from checker.grammar.naming.posts import UNION
from checker.language.functions import among, working
from checker.model import Assertion, Post
from checker.names.trades import MANAGEMENT, field_of_one, fields

FIRM, ELECTED, FORCE, OFFICERS = "firm", "elected", "force", "officers"
"""Sectors that are told by more than the name of an office."""
UNIFORMED = frozenset({FORCE, FIRM})
"""Police and fire brigades have directors of operations, too: it takes the firm to tell."""
REGIONAL = "regional-director"
"""A director of whom only the region is told: who heads the whole firm is another."""
DIRECTOR, AGENCY = "director", "agency"
PRESIDENT = "president"
"""Who presides over a level of government was elected."""
HEADS_OF_BODIES = frozenset({DIRECTOR, "leader", PRESIDENT, "chair", "secretary-general", "chief-executive"})
"""Who heads a body that is told."""
HEADS = frozenset({DIRECTOR, "leader"})
"""Who heads a department of a level of government."""


def functions_apart(a: Sequence[Post], b: Sequence[Post]) -> bool:
    """Whether every function of one article excludes every one of the other; descriptions are none."""
    if _rival_unions(a, b):
        return True
    mine, theirs = (tuple(post for post in posts if _sector(post)) for posts in (a, b))
    return bool(mine and theirs) and all(_apart(x, y) for x in mine for y in theirs)


def rank_posts(told: Assertion) -> tuple[Post, ...]:
    """The functions that a rank of those who serve tells by itself: a superintendent is of the police."""
    labels = getattr(told.value.strict, "names", ())
    return tuple(Post(label=label, settled=True) for label in labels if label in working().functions.serving)


def _rival_unions(a: Sequence[Post], b: Sequence[Post]) -> bool:
    """Whether two articles make somebody an officer of two trade unions, each known by its name."""
    mine, theirs = (
        {sort for post in posts if post.settled for sort in post.sorts if sort.startswith(UNION)} for posts in (a, b)
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _sector(post: Post) -> str | None:
    known = working().functions
    sector = ELECTED if _governs(post) else known.sector(post.label)
    if post.label == PRESIDENT and post.sorts and known.levels.issuperset(post.sorts):
        return ELECTED
    if sector:
        return sector
    if MANAGEMENT in fields().get(post.label, frozenset()):
        return FIRM
    return OFFICERS if field_of_one(post.label) else None


def _apart(a: Post, b: Post) -> bool:
    if not (_settled(a) and _settled(b)):
        return False
    known = working().functions
    labels = frozenset((_name(a), _name(b)))
    if labels in known.exclusive:
        return all(_told(post) for post in (a, b) if post.label == DIRECTOR)
    if frozenset((a.label, b.label)) in known.rival_heads:
        return _unlike(a, b)
    sectors = frozenset((_sector(a), _sector(b)))
    if labels in known.combined or (sectors == UNIFORMED and not all(_told(x) for x in (a, b) if _sector(x) == FIRM)):
        return False
    return sectors in known.apart or any(
        rule(x, y) for rule in (_officer_and_head, _minister_and_head, _staff_and_head) for x, y in ((a, b), (b, a))
    )


def _settled(post: Post) -> bool:
    """Whether the words give a post to one bearer now; a deputy's is never the only one."""
    return post.settled or post.label in working().functions.shared


def _name(post: Post) -> str:
    regional = post.label == DIRECTOR and not post.body and "region" in post.sorts
    return REGIONAL if regional else post.label


def _told(post: Post) -> bool:
    """Whether the words say what the post is of."""
    return bool(post.body or post.sorts)


def _unlike(a: Post, b: Post) -> bool:
    """Whether two bodies are of two sorts, with no word in common."""
    known = working().functions
    mine, theirs = set(a.sorts) - known.levels, set(b.sorts) - known.levels
    if not mine or not theirs or mine & theirs or set(a.body) & set(b.body):
        return False
    return not any(among(known.kindred_bodies, x, y) for x in mine for y in theirs)


def _officer_and_head(officer: Post, head: Post) -> bool:
    """Whether one is an officer of a level of government by trade, and the other heads one of its departments."""
    known = working().functions
    trade = _sector(officer) == OFFICERS and officer.label not in known.heads_by_trade
    return trade and bool(set(officer.sorts) & known.levels) and head.label in HEADS and AGENCY in head.sorts


def _minister_and_head(minister: Post, head: Post) -> bool:
    """Whether one is of a government, and the other heads a body that is none of its own."""
    unofficial = working().functions.unofficial
    return _governs(minister) and head.label in HEADS_OF_BODIES and not unofficial.isdisjoint(head.sorts)


def _governs(post: Post) -> bool:
    """Whether an office is one of a government, its field told or not."""
    known = working().functions
    return post.label in known.ministers or post.label.startswith(known.government)


def _staff_and_head(staff: Post, head: Post) -> bool:
    """Whether one works by trade for the body that the other heads: the vet and the director of one park."""
    known, at = working().functions, fields().get(staff.label, frozenset())
    trade = field_of_one(staff.label) and at.isdisjoint(known.heads_own)
    employed = bool(trade) and head.label in HEADS_OF_BODIES and known.professional.isdisjoint(head.sorts)
    return employed and bool(set(staff.body) & set(head.body))


class Functions:
    """What the articles of a run tell of one person's functions, article by article."""

    def __init__(self, members: Sequence[Assertion]) -> None:
        """Gather the posts that each article gives the person."""
        self._posts: dict[str, list[Post]] = defaultdict(list)
        for member in members:
            if member.naming is not None:
                self._posts[member.article.path] += member.naming.posts
        self._labels = [frozenset(post.label for post in posts) for posts in self._posts.values()]

    def differ(self, a: Assertion, b: Assertion) -> bool:
        """Whether the articles of two mentions give functions that exclude each other, and no article has both."""
        mine, theirs = self._posts[a.article.path], self._posts[b.article.path]
        return functions_apart(mine, theirs) and not any(
            {x.label, y.label} <= labels for x in mine for y in theirs for labels in self._labels
        )
