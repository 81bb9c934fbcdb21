"""Short quotations of one speaker that turn each other round, though hardly two words in a row agree."""

import pytest
from told_articles import told_findings

from checker.model import Kind

TURNED = [
    (
        (
            "fr",
            (
                "Le maire Luc Farge a parlé mardi de la piscine de Roz. "
                "« Il n'y aura aucune hausse des tarifs », a-t-il dit."
            ),
        ),
        (
            "fr",
            (
                "À Roz, mardi, le maire Luc Farge a reçu les nageurs. "
                "« La hausse des tarifs sera modérée », a dit M. Farge."
            ),
        ),
    ),
    (
        ("en", 'Mayor Ann Cole spoke about the Roz bridge on Tuesday. "There will be no toll for lorries," Cole said.'),
        ("en", 'Ann Cole, mayor of Roz, met hauliers at the bridge. "Lorries will pay a toll," Cole said on Tuesday.'),
    ),
    (
        (
            "fr",
            (
                "La patronne de Lorne, Ada Holm, a visité l'usine mardi. "
                "« L'usine ne fermera pas cet été », a dit Mme Holm."
            ),
        ),
        (
            "en",
            (
                "The head of Lorne, Ada Holm, toured the factory on Tuesday. "
                '"The factory will close this summer," Holm said.'
            ),
        ),
    ),
]
SILENT = [
    (
        (
            "fr",
            "Ada Holm, directrice de Lorne, a parlé mardi. « La digue tient bon, mais pas le pont », a dit Mme Holm.",
        ),
        ("en", 'Ada Holm, head of Lorne, spoke on Tuesday. "The dyke is holding, but the bridge is not," Holm said.'),
    ),
    (
        (
            "fr",
            (
                "Le maire Luc Farge a parlé mardi de la piscine de Roz. "
                "« Il n'y aura aucune hausse des tarifs », a-t-il dit."
            ),
        ),
        (
            "fr",
            (
                "À Roz, mardi, le maire Luc Farge a reçu les nageurs. "
                "« La hausse des effectifs sera modérée », a dit M. Farge."
            ),
        ),
    ),
    (
        (
            "fr",
            (
                "Le maire Luc Farge a parlé mardi de la piscine de Roz. "
                "« Il n'y aura aucune hausse des tarifs », a-t-il dit."
            ),
        ),
        (
            "fr",
            (
                "À Roz, mardi, l'élue Anna Perle a reçu les nageurs. "
                "« La hausse des tarifs sera modérée », a dit Mme Perle."
            ),
        ),
    ),
    (
        ("en", 'Mayor Ann Cole spoke about the Roz bridge on Tuesday. "There will be no toll for lorries," Cole said.'),
        ("en", 'Ann Cole, mayor of Roz, met hauliers at the bridge. "No lorry will pay a toll," Cole said on Tuesday.'),
    ),
]


def altered(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return bool(told_findings({Kind.QUOTE}, (*one, 11), (*other, 11)))


@pytest.mark.parametrize(("one", "other"), TURNED)
def test_a_quotation_turned_round_is_flagged(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert altered(one, other)
    assert altered(other, one)


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_another_thing_another_speaker_or_the_same_said_twice_are_silent(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert not altered(one, other)
