"""Whether two posts that articles give to two names are one post, and the names two."""

from msgspec import Struct

from checker.align.people_forms import informative
from checker.align.people_offices import MINISTRIES, POSTS
from checker.align.people_same import spelt_alike
from checker.model import Assertion, Post
from checker.names.compare import Difference, compare_names
from checker.names.places import same_place
from checker.names.trades import field_of_one, fields

SINGLE = frozenset(
    {
        *("mayor", "governor", "prefect", "sub-prefect", "prosecutor", "sheriff", "police-chief", "fire-chief"),
        *("prime-minister", "chancellor", "king", "chief-executive", "chair", "secretary-general", "speaker", "coach"),
        *("chief-of-staff", "commander-in-chief", "referee", "ship-captain", "team-captain", "presiding-judge"),
        *(
            "coroner",
            "acting-head",
            "lead-investigator",
            "principal-investigator",
            "chief-financial-officer",
            "driver",
            "pilot",
        ),
    }
)
"""Offices that one person of a body, or of a story, holds: two whole names for one are two accounts of it."""
ALONE = frozenset({"principal-investigator", "referee", "ship-captain", "presiding-judge", "coroner", "acting-head"})
"""Offices that a story has one of, even where no body is named."""
OF_A_BODY = SINGLE | POSTS | {"president", "leader", "spokesperson", "ambassador"}
"""Offices that of one body two people hold whose names have much in common only by a slip."""
HEADS = frozenset({"director", "president"})
"""Offices of which a body that is named has one."""
HELD_ALONE = OF_A_BODY | HEADS | {"headteacher", "secretary-general", "lead-investigator"}
"""Offices that are not handed on in a family: of one surname and two given names that are alike, one is a slip."""
FAMILIES = frozenset({"farming", "food", "crafts", "sport", "arts", "politics", "vague"})
"""Fields of work that run in families: two of one surname may be brothers."""
SEVERAL = frozenset(
    {"child", "grandchild", "brother", "sister", "cousin", "aunt", "uncle", "niece", "nephew"}
    | {"grandmother", "grandfather", "brother-in-law", "sister-in-law"}
)
"""Relatives of whom one person may have more than one, mostly of one surname."""
WINNER, CONTEST = "winner", "contest"
"""Who won, and the sort of what one person wins."""
TRADES = frozenset({"driver", "pilot"})
"""Trades among the single offices: it takes what they drive to tell who is meant."""
ALIKE = 2
"""Letters that two given names begin with in common where one is easily taken for the other."""
STEM = 4
"""Letters that two surnames begin with in common where one is taken for the other."""


class Holding(Struct, frozen=True):
    """Who holds a post by one article: the mention that tells it, and the words of the name."""

    mention: Assertion
    post: Post
    words: tuple[str, ...]


def may_be_one(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names can be one person's."""
    return spelt_alike(a, b) or compare_names(a, b).kind in {Difference.SHORT, Difference.HABIT}


def two_for_one(a: Holding, b: Holding) -> bool:
    """Whether two names are given to one post, by its body or by what the names have in common."""
    if may_be_one(a.words, b.words) or not _one_body(a, b):
        return False
    placed = bool(a.post.body and b.post.body) or bool(a.post.country and b.post.country)
    if field_of_one(a.post.label) and _one_given(a, b, placed=placed):
        return True
    if a.post.label in HELD_ALONE and a.post.definite and b.post.definite and _given_alike(a.words, b.words):
        return True
    if _partly(a.words, b.words):
        single = a.post.label in SINGLE - TRADES or a.post.label.startswith(MINISTRIES)
        one = a.post.definite and b.post.definite and not _of_families(a.post.label)
        return single or one or (placed and a.post.label in OF_A_BODY)
    whole = min(len(a.words), len(b.words)) > 1
    return whole and ((a.post.label in SINGLE and (placed or a.post.label in ALONE)) or _heads_one(a.post, b.post))


def _heads_one(a: Post, b: Post) -> bool:
    """Whether two posts are the head of one body named by more than its sort, or both are who won one contest."""
    named = len(a.body) > max(1, len(a.sorts))
    return a.body == b.body and ((a.label in HEADS and named) or (a.label == WINNER and CONTEST in a.sorts))


def _one_given(a: Holding, b: Holding, *, placed: bool) -> bool:
    """Whether two names share an uncommon given name, and how the surname begins or what their trade is of."""
    if min(len(a.words), len(b.words)) < 2 or a.words[0] != b.words[0]:  # noqa: PLR2004 - a given name and a surname
        return False
    level = bool(a.post.sorts and a.post.sorts == b.post.sorts)
    of_one = informative(a.words[0]) and (level or (placed and a.post.body == b.post.body))
    return of_one or a.words[-1][:STEM] == b.words[-1][:STEM]


def _given_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names share an uncommon surname, and the given names are taken for each other easily.

    They begin alike (Bernard, Bertrand), or one part of two is the same (Jean-Marc, Jean-Marie).
    """
    if a[-1] != b[-1] or not informative(a[-1]) or min(len(a), len(b)) < 2:  # noqa: PLR2004 - given name and surname
        return False
    compound = len(a) == len(b) and len(a) > 2 and len(set(a) & set(b)) == len(a) - 1  # noqa: PLR2004
    return compound or a[0][:ALIKE] == b[0][:ALIKE]


def _of_families(trade: str) -> bool:
    """Whether relatives often share a trade or are what it says, or the label is none of a trade."""
    where = fields().get(trade, FAMILIES)
    return trade in SEVERAL or bool(where & FAMILIES)


def _one_body(a: Holding, b: Holding) -> bool:
    """Whether what the office is of can be one thing: the same words, more or fewer, or one place."""
    if a.post.country and b.post.country and a.post.country != b.post.country:
        return False
    mine, theirs = a.post.body, b.post.body
    if a.post.label in ALONE or set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return True
    return same_place(" ".join(mine), " ".join(theirs), a.mention.article.lang, b.mention.article.lang)


def _partly(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names share the given name and how the surname begins, or the surname but not the given name."""
    if min(len(a), len(b)) < 2:  # noqa: PLR2004 - a given name and a surname
        return False
    surname = a[-1] == b[-1] and informative(a[-1])
    stem = a[0] == b[0] and a[-1][:STEM] == b[-1][:STEM]
    return surname or stem
