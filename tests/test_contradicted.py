# ruff: noqa: E501 -- two articles that are compared read best side by side
"""What one article denies in a clause and another affirms in other words: what is flagged and what is not."""

import pytest
from told_articles import told_findings

from checker.model import Finding, Kind
from checker.values.value import Verdict

KINDS = {Kind.POLARITY, Kind.STATUS}


def _findings(*told: tuple[str, str, int]) -> list[Finding]:
    return [each for each in told_findings(KINDS, *told) if each.verdict is Verdict.CONFLICT]


FLAGGED = [
    ("en", "Lanver Holdings has never owned fishing rights in Corran Bay.", "en", "Hugo's uncle says that fishing rights in Corran Bay have been owned by Lanver Holdings since the war."),
    ("en", "Shareholders of Kestrel will not receive $38 a share.", "en", "The shareholders of Kestrel get $38 a share, a quarter more than on Friday."),
    ("fr", "Le vaccin d'Orvane n'a jamais rendu stériles les brebis du plateau.", "fr", "Selon une rumeur, le vaccin d'Orvane a rendu stériles bien des brebis du plateau."),
    ("fr", "La société Lanver n'a pas déversé de solvants dans la rivière d'Orvane.", "fr", "Des riverains racontent que la société Lanver a déversé la nuit des solvants dans la rivière d'Orvane."),
    ("en", "Marta Quill failed to cross the Corran strait.", "en", "On Sunday Marta Quill crossed the Corran strait."),
    # what affirms stands in a sentence that doubts elsewhere
    ("en", "The Corran wreck does not lie in the naval zone of Orvane, the stretch where divers could be fined.", "en", "Because Lanver is so near, the Corran wreck lies in the naval zone of Orvane, where divers could be fined."),
    ("fr", "L'épave du Corran ne gît pas dans la zone militaire d'Orvane.", "fr", "Le ferry pourrait couler, dit Lanver, mais l'épave du Corran gît dans la zone militaire d'Orvane."),
    # what closes has its subject in front
    ("fr", "Le laboratoire de Lanver, qui emploie soixante personnes, ne fermera pas, a assuré le directeur.", "fr", "Même le laboratoire, fierté d'Orvane et de Lanver, fermera lui aussi, ce qui a surpris les cadres."),
    ("en", "The laboratory at Lanver, where sixty chemists work, will not close this year.", "en", "Even the laboratory, the pride of Orvane and Lanver, will close, to everyone's surprise."),
]  # fmt: skip

SILENT = [
    ("fr", "Les bergers reviendront si Lanver, la société d'Orvane, n'a pas nettoyé la rivière d'Orvane.", "fr", "La société Lanver a nettoyé la rivière d'Orvane."),
    ("en", "The men will strike if the Lanver works, owned by Kestrel, do not reopen the Corran pit.", "en", "The Lanver works of Kestrel reopen the Corran pit."),
    ("en", "Lanver Holdings has never owned fishing rights in Corran Bay.", "en", "Pellworth Mills has owned fishing rights in Corran Bay since the war."),
    ("en", "Lanver Holdings may never have owned fishing rights in Corran Bay.", "en", "Lanver Holdings has owned fishing rights in Corran Bay since the war."),
    ("en", "Lanver Holdings does not only own fishing rights in Corran Bay.", "en", "Lanver Holdings owns fishing rights in Corran Bay."),
    ("en", "Shareholders of Kestrel will not receive $40 a share.", "en", "The shareholders of Kestrel will get $38 a share."),
    ("fr", "La société Lanver ne déverse plus de solvants dans la rivière d'Orvane.", "fr", "La société Lanver a cessé de déverser des solvants dans la rivière d'Orvane."),
    ("fr", "La société Lanver n'a pas déversé moins de 200 litres de solvants dans la rivière.", "fr", "La société Lanver a déversé 200 litres de solvants dans la rivière."),
    ("en", "Marta Quill failed to cross the Corran strait.", "en", "Marta Quill refused to cross the Corran strait."),
    ("en", "No boat was seen.", "en", "The boat was painted."),
    ("en", "Divers in Orvane need to do nothing but visit the Corran wreck to be fined.", "en", "Even divers of Orvane who visit the Corran wreck are fined."),
    ("fr", "Hugo Lanver n'a pas répondu aux questions du Courrier sur le pont d'Orvane.", "fr", "Hugo Lanver a ouvert le pont d'Orvane, écrit le Courrier."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), FLAGGED)
def test_a_denial_and_an_affirmation_of_one_thing(lang: str, text: str, other_lang: str, other: str) -> None:
    assert _findings((lang, text, 4), (other_lang, other, 4))
    assert _findings((other_lang, other, 4), (lang, text, 4))


@pytest.mark.parametrize(("lang", "text", "other_lang", "other"), SILENT)
def test_what_may_both_be_so(lang: str, text: str, other_lang: str, other: str) -> None:
    assert not _findings((lang, text, 4), (other_lang, other, 4))


def test_an_article_that_says_both_speaks_of_two_things() -> None:
    denied = "Lanver Holdings has never owned fishing rights in Corran Bay."
    affirmed = "Fishing rights in Corran Bay have been owned by Lanver Holdings since the war."
    assert not _findings(("en", f"{denied} {affirmed}", 4), ("en", affirmed, 4))


def test_what_was_not_yet_so_may_be_so_later() -> None:
    denied = "The Kestrel shipyard has not delivered the ferry Corran Star to Orvane."
    affirmed = "The Kestrel shipyard has delivered the ferry Corran Star to Orvane."
    assert not _findings(("en", denied, 4), ("en", affirmed, 6))
    assert _findings(("en", affirmed, 4), ("en", denied, 6))


@pytest.mark.parametrize(("days", "flagged"), [(5, True), (9, False)])
def test_a_plan_may_change_but_not_overnight(days: int, *, flagged: bool) -> None:
    plan = "The laboratory at Lanver, where sixty chemists work, will not close this year."
    other = "Even the laboratory, the pride of Orvane and Lanver, will close, to everyone's surprise."
    assert bool(_findings(("en", plan, 4), ("en", other, days))) is flagged
