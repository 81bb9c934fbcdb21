"""Which offices one person does not hold at once."""

from collections.abc import Iterable

from checker.align.occupations import two_trades

POSTS = frozenset(
    {
        *("director", "chief-executive", "chair", "chief-financial-officer", "chief-engineer", "chief-inspector"),
        *("prosecutor", "judge", "sheriff", "police-chief", "fire-chief", "ambassador", "prefect", "lead-investigator"),
        *("chief-of-staff", "commissioner", "speaker"),
        *("nurse", "midwife", "driver", "logistician", "bank-clerk", "cleaner", "security-guard", "train-guard"),
    }
)
"""Posts and trades of which a person holds one at a time, ministries too: two of them contradict each other."""
FULL_TIME = POSTS | {"sub-prefect", "governor", "doctor", "teacher", "pilot", "mayor", "coach", "farmer", "fisher"}
"""Offices and trades that fill a working life: similar names with two of them are two people's."""
ALIKE = (
    frozenset({"director", "chief-executive"}),
    frozenset({"director", "chair"}),
    frozenset({"director", "chief-financial-officer"}),
    frozenset({"director", "chief-inspector"}),
    frozenset({"director", "commissioner"}),
    frozenset({"prefect", "governor"}),
)
"""Posts that one article calls so and another so."""
NEIGHBOURS = (
    frozenset({"finance", "economy", "trade", "planning"}),
    frozenset({"energy", "mines", "environment"}),
    frozenset({"interior", "security", "territories", "immigration"}),
    frozenset({"agriculture", "environment"}),
    frozenset({"health", "social-affairs", "labour"}),
    frozenset({"transport", "housing", "territories", "planning"}),
    frozenset({"foreign-affairs", "cooperation"}),
    frozenset({"culture", "sport", "tourism", "digital", "education"}),
    frozenset({"defence", "security"}),
)
"""Fields that governments often put into one ministry, so that articles name it by the one or the other."""
CARE = frozenset({"doctor", "nurse", "midwife"})
"""Trades of care: a doctor may direct or teach, but is no nurse."""
LAW = frozenset({"lawyer", "judge"})
"""The bar and the bench: nobody sits on both."""
MAYOR = "mayor"
TOWN = frozenset({"mayor", "prefect", "sub-prefect", "prosecutor", "judge", "police-chief", "fire-chief"})
"""Offices of one town that mayors do not hold besides."""
KINDRED = (
    frozenset({"general", "division-general", "brigade-general", "lieutenant-general", "marshal"}),
    frozenset({"colonel", "lieutenant-colonel"}),
    frozenset({"commander", "captain", "major", "lieutenant-colonel"}),
    *(
        frozenset({"officer", rank})
        for rank in ("inspector", "sergeant", "police-superintendent", "captain", "soldier")
    ),
    *(frozenset({"officer", rank}) for rank in ("lieutenant", "colonel", "commander", "major")),
    frozenset({"soldier", "sergeant"}),
    frozenset({"republican", "les-republicains"}),
    frozenset({"centrist", "modem", "udi", "horizons", "renaissance", "les-republicains"}),
    frozenset({"christian-democrat", "democrat"}),
    frozenset({"christian-democrat", "conservative"}),
    frozenset({"liberal-democrat", "liberal", "democrat"}),
    frozenset({"les-republicains", "conservative"}),
    frozenset({"labour", "socialist"}),
    frozenset({"insoumis", "communist"}),
    frozenset({"ndp", "democrat"}),
    frozenset({"radical", "socialist"}),
    frozenset({"renaissance", "modem", "horizons"}),
    frozenset({"hospital", "university"}),
    frozenset({"police", "brigade"}),
    frozenset({"brigade", "coastguard"}),
    frozenset({"army", "coastguard"}),
    frozenset({"families", "union"}),
    frozenset({"union", "club"}),
    frozenset({"spouse", "partner"}),
    frozenset({"board", "agency"}),
    frozenset({"board", "firm"}),
    frozenset({"board", "council"}),
    frozenset({"agency", "council"}),
    frozenset({"agency", "brigade"}),
    frozenset({"agency", "police"}),
    *(frozenset({"firm", sort}) for sort in ("railway", "airport", "bank", "insurer", "club", "theatre")),
)
"""Ranks, parties and sorts of bodies that articles take for each other without a mistake."""
MINISTRIES = ("minister-of-", "deputy-minister-of-", "state-secretary-of-")
"""Offices with a field of duty: two different fields exclude each other."""
OF = "-of-"
"""What ties an office to its field of duty."""
DEPUTIES = ("deputy-", "vice-", "sub-")
"""What marks the deputy of an office: who is the one is not the other. Not for presidents, who are many things."""
FORMER = "former-"
VAGUE = frozenset(
    {"counterpart", "leader", "resident", "passenger", "expert", "activist", "elected-member", "worker", "student"}
    | {"child", "grandchild"}
)
"""Labels that many people in one story bear: sharing one confirms nothing."""


def current(offices: Iterable[str]) -> frozenset[str]:
    """The offices that are not said to be past."""
    return frozenset(office for office in offices if not office.startswith(FORMER))


def apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether bearers of offices `a` and `b` are two people if their names differ at all."""
    return not a & b and any(x != y and (_exclude(x, y, FULL_TIME) or two_trades(x, y)) for x in a for y in b)


def contradict(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one person cannot hold `a` by one article and `b` by another at the same time."""
    return not a & b and any(_exclude(x, y, POSTS) for x in a for y in b)


def work_apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether some trade of `a` and some of `b` are never one person's, and nothing is in both."""
    return not a & b and any(two_trades(x, y) for x in a for y in b)


def kindred(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether some rank or party of `a` is one that articles call by one of `b`."""
    return any({x, y} <= group for x in a for y in b for group in KINDRED)


def confirms(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two similar names bear one telling office."""
    return bool((a & b) - VAGUE)


def _exclude(a: str, b: str, full_time: frozenset[str]) -> bool:
    if a == b or {a, b} in ALIKE:
        return False
    heads = {_ministry(a), _ministry(b)}
    if None not in heads:
        fields = {a.partition(OF)[2], b.partition(OF)[2]}
        return len(fields) == 1 or (len(heads) == 1 and not any(fields <= group for group in NEIGHBOURS))
    posts = {office for office in (a, b) if not _ministry(office)}
    return (
        posts <= full_time
        or {a, b} <= CARE
        or {a, b} <= LAW
        or ({a, b} <= TOWN and MAYOR in (a, b))
        or _deputy(a, b)
        or _deputy(b, a)
    )


def _deputy(a: str, b: str) -> bool:
    return b != "president" and any(a == mark + b for mark in DEPUTIES)


def _ministry(office: str) -> str | None:
    return next((head for head in MINISTRIES if office.startswith(head)), None)
