"""Which functions two articles of one story do not both give to one person, although a life has room for several.

Each function belongs to a sector of public life; people hold functions of some sectors together (a mayor is often a
doctor, a coach or the president of a federation) and of others not (no mayor is a judge). Who heads a body is told
apart by the body: who presides over the anglers does not run the dairy. This speaks only of posts that are told as
their bearer's own and present ones; a warning, no error, since now and then somebody does hold both.
"""

from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum

from checker.grammar.naming.posts import UNION
from checker.model import Assertion, Post
from checker.names.trades import MANAGEMENT, field_of_one, fields


class Sector(StrEnum):
    """Where somebody with a function serves."""

    ELECTED = "elected"
    STATE = "state"
    JUSTICE = "justice"
    FORCE = "force"
    FIRM = "firm"
    HEADS = "heads"
    OFFICERS = "officers"


SECTORS = {
    **dict.fromkeys(("mayor", "deputy-mayor", "member-of-parliament", "lawmaker", "senator"), Sector.ELECTED),
    **dict.fromkeys(("prefect", "sub-prefect", "ambassador", "consul", "high-commissioner"), Sector.STATE),
    **dict.fromkeys(("chief-of-cabinet", "governor-general", "attache", "governor", "vice-governor"), Sector.STATE),
    **dict.fromkeys(("judge", "presiding-judge", "prosecutor", "coroner"), Sector.JUSTICE),
    **dict.fromkeys(("police-chief", "fire-chief", "sheriff", "chief-inspector", "lead-investigator"), Sector.FORCE),
    **dict.fromkeys(("director", "president", "secretary-general", "leader", "chair"), Sector.HEADS),
    "chief-executive": Sector.FIRM,
}
"""The sector of each function; functions of firms are told by their field of work."""

GOVERNMENT = ("minister-of-", "deputy-minister-of-", "state-secretary-of-", "prime-minister")
"""How the offices of a government begin: who sits in one was elected, or serves beside those who were."""

APART = frozenset(
    frozenset(pair)
    for pair in (
        (Sector.ELECTED, Sector.STATE),
        (Sector.ELECTED, Sector.JUSTICE),
        (Sector.ELECTED, Sector.FORCE),
        (Sector.ELECTED, Sector.FIRM),
        (Sector.STATE, Sector.JUSTICE),
        (Sector.STATE, Sector.FORCE),
        (Sector.STATE, Sector.FIRM),
        (Sector.JUSTICE, Sector.FORCE),
        (Sector.JUSTICE, Sector.FIRM),
        (Sector.FORCE, Sector.FIRM),
    )
)
"""Sectors that nobody serves in at once."""

EXCLUSIVE = (
    frozenset({"prefect", "secretary-general"}),
    frozenset({"sub-prefect", "secretary-general"}),
    frozenset({"mayor", "director"}),
    frozenset({"deputy-mayor", "director"}),
    frozenset({"deputy-mayor", "curator"}),
    frozenset({"chief-executive", "regional-director"}),
    frozenset({"chair", "regional-director"}),
)
"""Single functions that exclude each other, whatever else their bearers do."""

COMBINED = (frozenset({"sheriff", "coroner"}), frozenset({"governor", "mayor"}), frozenset({"governor", "prefect"}))
"""Functions of two sectors that some places give to one person, or that articles call so and so (Tokyo's governor)."""

UNIFORMED = frozenset({Sector.FORCE, Sector.FIRM})
"""Police and fire brigades have directors of operations, too: it takes the firm to tell."""

HEADS_BY_TRADE = frozenset({"health-officer", "medical-director"})
"""Trades that are the head of a department."""

RIVAL_HEADS = (
    frozenset({"president", "director"}),
    frozenset({"president", "chief-executive"}),
    frozenset({"chair", "director"}),
    frozenset({"secretary-general", "director"}),
    frozenset({"director", "leader"}),
)
"""Heads of bodies: two of them are one person's only of one body, or of two of a sort."""

KINDRED_BODIES = (
    frozenset({"firm", "club"}),
    frozenset({"firm", "board"}),
    frozenset({"association", "union"}),
    frozenset({"association", "club"}),
    frozenset({"association", "museum"}),
    frozenset({"association", "theatre"}),
    frozenset({"association", "families"}),
    frozenset({"association", "contest"}),
    frozenset({"agency", "council"}),
    frozenset({"agency", "hospital"}),
    frozenset({"hospital", "university"}),
    frozenset({"school", "university"}),
    frozenset({"university", "museum"}),
)
"""Sorts of bodies that one may be called by the other, or that have one head often."""

DEPUTIES = frozenset({"deputy-mayor", "vice-governor"})
"""Offices that several hold, each with a field of duty."""

LEVELS = frozenset({"nation", "state", "province", "county", "department", "region", "city", "metropolis"})
"""Levels of government: they say where a body stands, not which it is."""

REGIONAL = "regional-director"
"""A director of whom only the region is told: who heads the whole firm is another."""


def functions_apart(a: Sequence[Post], b: Sequence[Post]) -> bool:
    """Whether every function of one article excludes every one of the other; descriptions are none."""
    if _rival_unions(a, b):
        return True
    mine, theirs = (tuple(post for post in posts if _sector(post)) for posts in (a, b))
    return bool(mine and theirs) and all(_apart(x, y) for x in mine for y in theirs)


def _rival_unions(a: Sequence[Post], b: Sequence[Post]) -> bool:
    """Whether two articles make somebody an officer of two trade unions, each known by its name."""
    mine, theirs = (
        {sort for post in posts if post.settled for sort in post.sorts if sort.startswith(UNION)} for posts in (a, b)
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _sector(post: Post) -> Sector | None:
    known = Sector.ELECTED if post.label.startswith(GOVERNMENT) else SECTORS.get(post.label)
    if known:
        return known
    if MANAGEMENT in fields().get(post.label, frozenset()):
        return Sector.FIRM
    return Sector.OFFICERS if field_of_one(post.label) else None


def _apart(a: Post, b: Post) -> bool:
    if not (_settled(a) and _settled(b)):
        return False
    labels = frozenset((_name(a), _name(b)))
    if labels in EXCLUSIVE:
        return all(_told(post) for post in (a, b) if post.label == "director")
    if frozenset((a.label, b.label)) in RIVAL_HEADS:
        return _unlike(a, b)
    sectors = frozenset((_sector(a), _sector(b)))
    if labels in COMBINED or (sectors == UNIFORMED and not all(_told(x) for x in (a, b) if _sector(x) is Sector.FIRM)):
        return False
    return sectors in APART or _officer_and_head(a, b) or _officer_and_head(b, a)


def _settled(post: Post) -> bool:
    """Whether the words give a post to one bearer now; a deputy's is never the only one."""
    return post.settled or post.label in DEPUTIES


def _name(post: Post) -> str:
    regional = post.label == "director" and not post.body and "region" in post.sorts
    return REGIONAL if regional else post.label


def _told(post: Post) -> bool:
    """Whether the words say what the post is of."""
    return bool(post.body or post.sorts)


def _unlike(a: Post, b: Post) -> bool:
    """Whether two bodies are of two sorts, with no word in common."""
    mine, theirs = set(a.sorts) - LEVELS, set(b.sorts) - LEVELS
    if not mine or not theirs or mine & theirs or set(a.body) & set(b.body):
        return False
    return not any({x, y} <= pair for x in mine for y in theirs for pair in KINDRED_BODIES)


def _officer_and_head(officer: Post, head: Post) -> bool:
    """Whether one is an officer of a level of government by trade, and the other heads one of its departments."""
    trade = _sector(officer) is Sector.OFFICERS and officer.label not in HEADS_BY_TRADE
    return (
        trade and bool(set(officer.sorts) & LEVELS) and head.label in ("director", "leader") and "agency" in head.sorts
    )


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
