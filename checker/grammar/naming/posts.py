"""Offices with what they are of, and whether the words give them to one bearer now."""

from collections.abc import Sequence

from checker.grammar.naming.offices import Office
from checker.grammar.naming.scene import Scene
from checker.model import Post

_HYPHEN = "-"
TEMPORARY = frozenset({"acting-head"})
"""Offices that last until somebody else is found: what makes others pass belongs to them."""
UNION = "union-"
"""Begins the sort of a body that is a trade union of a known name."""
YEARS = 3
"""Tokens after an office among which a figure makes it one of certain years ("mayor from 2001 to 2014")."""


def posts_of(scene: Scene, offices: Sequence[Office]) -> tuple[Post, ...]:
    """The posts that some offices are, one for each field of duty."""
    return tuple(
        Post(
            label,
            _body(scene, office),
            office.country,
            _settled(scene, office),
            _sorts(scene, office),
            scene.among(office.first, "articles") or scene.among(office.first - 1, "articles"),
        )
        for office in offices
        for label in office.labels
    )


def _body(scene: Scene, office: Office) -> tuple[str, ...]:
    """The words of the body, nothing where they only say "of the town"."""
    return tuple(word for word in office.body if word not in scene.lexicon.sets["somewhere"])


def _sorts(scene: Scene, office: Office) -> tuple[str, ...]:
    """What sorts of body the words behind an office name: a university hospital is of two."""
    sorts = {scene.lexicon.body_sorts.get(word) for word in office.body} | _unions(scene, office)
    return tuple(sorted(sort for sort in sorts if sort))


def _unions(scene: Scene, office: Office) -> set[str]:
    """The sorts that a trade union known by name is of, where an office is of one."""
    named = (scene.phrase(scene.lexicon.unions, at) for at in range(office.inner, office.last + 1) if scene.capital(at))
    found = {union[0] for union in named if union}
    return {UNION + union for union in found} | ({UNION.rstrip(_HYPHEN)} if found else set())


def _settled(scene: Scene, office: Office) -> bool:
    """Whether no word makes the office past, to come, a deputy's, one of several, or its bearer's relative's."""
    if office.former or office.plural:
        return False
    if TEMPORARY.issuperset(office.concepts):
        return True
    around = range(office.first - 1, office.last + 1)
    passing = any(_passes(scene, office, at) for at in around) or scene.among(office.last + 1, "passing")
    owned = scene.phrase(scene.lexicon.of, office.first) or scene.phrase(scene.lexicon.of, office.first - 1)
    years = range(office.last + 1, office.last + 1 + YEARS)
    dated = any(scene.sign(at).isdigit() for at in years) and not scene.among(office.last + 1, "standing")
    return not passing and not owned and not dated and scene.sign(office.first - 1) != _HYPHEN


def _passes(scene: Scene, office: Office, at: int) -> bool:
    """Whether the word at token `at` makes an office pass; a capital in the body's name does not."""
    named = at >= office.inner and scene.capital(at) and not scene.loud
    return scene.among(at, "passing") and not named
