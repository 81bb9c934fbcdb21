"""Reports built by hand: what the formats are shown with."""

from datetime import date
from itertools import combinations

from checker.model import (
    Article,
    Assertion,
    Fact,
    Finding,
    Kind,
    Pair,
    Report,
    Role,
    Segment,
    Sentence,
    Severity,
    Span,
    Suppression,
    Unread,
)
from checker.values.days import Days
from checker.values.labels import Labels
from checker.values.numbers import Numbers
from checker.values.value import Value, Verdict

NORD = """La digue a cédé dans la nuit

Au moins 139 personnes sont mortes mardi soir à Valmer, selon la préfecture, et les secouristes continuaient mercredi
de fouiller les quartiers bas, où l’eau est montée de deux mètres en moins d’une heure, a constaté le correspondant
de l’agence sur place avant d’être évacué à son tour vers les hauteurs de la ville.
La ministre des Ports, Awa Diarra, s’est rendue sur place. « Nous reconstruirons », a promis Awa Diarra.
Plus tard, Awa Diarra a reçu les familles. Deux jours de deuil ont été décrétés.
"""
FLEUVE = """À Valmer, la rupture de la digue a fait des centaines de morts. Le maire a décrété trois jours de deuil.
La ministre Awa Diara est attendue jeudi.
"""
COURRIER = "La ministre des Ports, Awa Diarra, a annoncé une enquête. La digue datait de 1962.\n"
TELEGRAPH = """The dike at Valmer was built in 1958.
A spokesman denied that the alarm had failed.
"""


def article(path: str, text: str, lang: str, *, outlet: str = "", day: Days | None = None) -> Article:
    segments = (Segment(Span(0, len(text)), Role.BODY),)
    return Article(path, text, segments, outlet=outlet, lang=lang, published=day or Days.any())


def said(source: Article, mention: str, value: Value, *, kind: Kind = Kind.NAME, nth: int = 0) -> Assertion:
    """The assertion of the `nth` place where an article has these words."""
    at = -1
    for _ in range(nth + 1):
        at = source.text.index(mention, at + 1)
    starts = [source.text.rfind(mark, 0, at) + 2 for mark in ("\n\n", ". ", ".\n") if mark in source.text[:at]]
    ends = [source.text.find(mark, at) + 1 for mark in (". ", ".\n") if source.text.find(mark, at) >= 0]
    sentence = Sentence(Span(max(starts, default=0), min(ends, default=len(source.text))), 0, 0, Role.BODY)
    attribute = {
        Kind.POLARITY: "failed",
        Kind.NAME: "person",
        Kind.QUANTITY: "deaths",
        Kind.DATE: "built",
        Kind.PLACE: "town",
    }[kind]
    return Assertion(kind, attribute, "valmer", value, source, Span(at, at + len(mention)), sentence)


def labels(text: str) -> Value:
    return Value(text, Labels.of(text.casefold()), Labels.of(text.casefold()))


def exactly(figure: float, unit: str) -> Value:
    return Value(f"{figure:g}", Numbers.exactly(figure), Numbers.exactly(figure), unit)


def fact(name: str, members: tuple[Assertion, ...], verdict: Verdict) -> Fact:
    pairs = tuple(Pair(a, b, verdict) for a, b in combinations(range(len(members)), 2))
    return Fact(name, members[0].kind, members[0].attribute, members[0].subject, members, pairs, verdict)


def finding(on: Fact, rule: str, severity: Severity, message: str, why: str, **more: Suppression) -> Finding:
    identity = f"{on.id}{rule}".encode().hex()[:10]
    return Finding(identity, rule, on.kind, on.verdict, severity, message, why, on.id, on.members, **more)


nord = article("sources/nord.txt", NORD, "fr", outlet="Agence du Nord", day=Days.on(date(2024, 3, 27)))
fleuve = article(
    "sources/radio/fleuve.md",
    FLEUVE,
    "fr",
    outlet="Radio Fleuve",
    day=Days.between(date(2024, 3, 1), date(2024, 3, 31)),
)
courrier = article("sources/courrier.txt", COURRIER, "fr")
telegraph = article("sources/telegraph.txt", TELEGRAPH, "en", outlet="The Telegraph", day=Days.on(date(2024, 4, 1)))

deaths = fact(
    "f-deaths",
    (
        Assertion(
            Kind.QUANTITY,
            "deaths",
            "valmer",
            Value("au moins 139", Numbers.between(139, None), Numbers.between(139, 159.85), "death"),
            nord,
            Span(NORD.index("Au moins"), NORD.index(" personnes")),
            Sentence(Span(NORD.index("Au moins"), NORD.index("\nLa ministre")), 1, 1, Role.BODY),
            attribution="la préfecture",
        ),
        said(
            fleuve,
            "des centaines de morts",
            Value("des centaines", Numbers.between(200, None), Numbers.between(200, 999), "death"),
            kind=Kind.QUANTITY,
        ),
    ),
    Verdict.IMPRECISE,
)
minister = fact(
    "f-minister",
    (
        said(nord, "Awa Diarra", labels("Diarra")),
        said(nord, "Awa Diarra", labels("Diarra"), nth=1),
        said(nord, "Awa Diarra", labels("Diarra"), nth=2),
        said(fleuve, "Awa Diara", labels("Diara")),
        said(courrier, "Awa Diarra", labels("Diarra")),
    ),
    Verdict.VARIANT,
)


def year(text: str) -> Value:
    days = Days.between(date(int(text), 1, 1), date(int(text), 12, 31))
    return Value(text, days, days)


built = fact(
    "f-built",
    (said(courrier, "1962", year("1962"), kind=Kind.DATE), said(telegraph, "1958", year("1958"), kind=Kind.DATE)),
    Verdict.CONFLICT,
)
mourning = fact(
    "f-mourning",
    (
        said(nord, "Deux jours", exactly(2, "day"), kind=Kind.QUANTITY),
        said(fleuve, "trois jours", exactly(3, "day"), kind=Kind.QUANTITY),
    ),
    Verdict.CONFLICT,
)
town = fact(
    "f-town",
    (
        said(nord, "Valmer", labels("Valmer"), kind=Kind.PLACE),
        said(fleuve, "Valmer", labels("Valmer"), kind=Kind.PLACE),
    ),
    Verdict.CONSISTENT,
)

spelling = finding(
    minister,
    "person-name-variant",
    Severity.WARNING,
    "La même personne paraît s’appeler « Diarra » et « Diara ».",
    "Un nom mal écrit se recopie d’un article à l’autre.",
)
toll = finding(
    deaths,
    "death-toll-imprecise",
    Severity.WARNING,
    "Le bilan n’est pas donné avec la même précision.",
    "« Des centaines » fait attendre un bilan bien plus lourd que « au moins 139 ».",
)
year_built = finding(
    built,
    "event-date-disagreement",
    Severity.ERROR,
    "Deux années pour la construction de la digue : 1962 et 1958.",
    "Une date se vérifie ; deux dates ne peuvent pas être justes ensemble.",
)
known = finding(
    mourning,
    "length-of-mourning",
    Severity.INFO,
    "Le deuil dure deux jours ou trois, selon les sources.",
    "",
    suppressed=Suppression("vérifié auprès de la mairie", "L. Petit", "2024-06-30"),
)

full = Report(
    articles=(nord, fleuve, courrier, telegraph),
    unread=(Unread("sources/photo.txt", "n’est pas du texte UTF-8"),),
    facts=(minister, town, deaths, built, mourning),
    findings=(known, spelling, toll, year_built),
    assertions=1234,
)
calm = Report((nord, fleuve), (), (town,), (), 3)
single = Report((nord,), (), (), (), 1)
