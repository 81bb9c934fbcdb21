"""Plain sentences of two articles of one story: contraries that any reader sees, and pairs that may both be so."""

import pytest

import checker

STORY = {
    "en": "The Hallworth story, in a port on the river Ashe, has kept mayor Ada Pell busy since Monday.",
    "fr": "L'affaire de Hallworth, un port sur l'Ashe, occupe depuis lundi la maire Ada Pell.",
}
CONTRARY = [
    ("en", "The appeal was rejected.", "The appeal was upheld."),
    ("en", "The dog was found alive.", "The dog was found dead."),
    ("en", "The pilot, Jane Doe, survived.", "The pilot, Jane Doe, was killed."),
    ("en", "The club sacked its coach, Tom Hale.", "The club has kept its coach, Tom Hale."),
    ("en", "The painting is a fake, experts said.", "The painting is genuine, experts said."),
    ("en", "The shop was insured against fire.", "The shop was not insured against fire."),
    ("en", "The bridge is safe, engineers said.", "The bridge is not safe, engineers said."),
    ("en", "The company denied that it had paid the ransom.", "The company admitted that it had paid the ransom."),
    ("fr", "La société nie que la rançon ait été payée.", "La société a payé la rançon."),
    ("fr", "La loi a été adoptée.", "La loi a été rejetée."),
    ("fr", "La vente a été annulée.", "La vente s'est déroulée comme prévu."),
    ("fr", "Le recours a été rejeté.", "Le recours a été accueilli."),
    ("fr", "Le tableau est authentique, selon l'expert.", "Le tableau est un faux, selon l'expert."),
    ("fr", "L'accord a été signé mardi.", "L'accord n'a toujours pas été signé."),
    ("fr", "La préfète s'est rendue sur place.", "La préfète ne s'est pas rendue sur place."),
]
BOTH = [
    ("en", "The first appeal was rejected.", "The second appeal was upheld."),
    ("en", "The court rejected the first complaint.", "The court accepted the request for an expert."),
    ("en", "The pilot survived.", "The co-pilot was killed."),
    ("en", "One dog was found alive.", "Another dog was found dead."),
    ("en", "The laboratory will not close.", "The canteen will close."),
    ("en", "The company denied that it had paid the ransom.", "The company paid no ransom."),
    ("en", "Prices rose in May.", "Prices fell in June."),
    ("en", "The bill was passed by the lower house.", "The bill was rejected by the senate."),
    ("fr", "Le recours a été rejeté.", "Le tribunal a débouté les riverains."),
    ("fr", "Le laboratoire ne fermera pas.", "La cantine fermera."),
    ("fr", "La piscine ne rouvrira pas avant l'été.", "La piscine rouvrira en juillet."),
    ("fr", "La demande de remise en liberté a été rejetée.", "La demande d'expertise a été acceptée."),
    ("fr", "Un chien a été retrouvé mort.", "Un autre chien a été retrouvé vivant."),
    ("fr", "L'accord n'a pas été signé lundi.", "L'accord a été signé mardi."),
    ("en", "The deal was not signed on Monday.", "The deal was signed on Tuesday."),
    ("en", "The crash happened near Kelby.", "An earlier crash happened near Harlow."),
    ("fr", "Le pont est fermé aux camions.", "Le pont est ouvert aux voitures."),
]


def flagged(lang: str, *texts: str) -> bool:
    articles = [
        checker.article(f"{STORY[lang]}\n\n{text}", path=f"{number}.txt", outlet=f"O{number}", lang=lang, published=DAY)
        for number, text in enumerate(texts)
    ]
    return any(found.severity in ("error", "warning") for found in checker.check(articles).findings)


DAY = "2024-05-14"


@pytest.mark.parametrize(("lang", "one", "other"), CONTRARY)
def test_contraries_are_flagged(lang: str, one: str, other: str) -> None:
    assert flagged(lang, one, other)


@pytest.mark.parametrize(("lang", "one", "other"), BOTH)
def test_what_may_both_be_so_is_not(lang: str, one: str, other: str) -> None:
    assert not flagged(lang, one, other)
