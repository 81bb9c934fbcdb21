"""Which event a date is of: the one said nearest to it in its clause, and none beyond the clause."""

import pytest
from desk_runs import article

from checker.extract.reading import read_article
from checker.grammar.dated import Dating

DATED = [
    ("en", "The footbridge at Colby gave way on Tuesday.", {"collapse"}),
    ("en", "On Tuesday the footbridge at Colby gave way.", {"collapse"}),
    ("en", "Two anglers were killed on Tuesday when the footbridge collapsed.", {"kill", "collapse"}),
    ("en", "The owner said on Tuesday that the footbridge would be rebuilt.", {"speech"}),
    ("en", "Divers found a boot on Tuesday after the footbridge collapsed.", set()),
    ("en", "Another footbridge collapsed on Tuesday in Brill.", {"other"}),
    ("en", "The fire chief came back on Tuesday with his dog.", set()),
    ("en", "The barn fire was put out on Tuesday by farmers.", {"fire", "~end"}),
    ("en", "Meeting on Tuesday, the parish council approved the plan for the hall.", {"meeting", "vote"}),
    ("fr", "La passerelle de Colbert s'est effondrée mardi.", {"collapse"}),
    ("fr", "Mardi, la passerelle de Colbert s'est effondrée.", {"collapse"}),
    ("fr", "Deux pêcheurs ont été tués mardi dans l'effondrement de la passerelle.", {"kill", "collapse"}),
    ("fr", "La mairie a indiqué mardi que la passerelle serait refaite.", {"speech"}),
    ("fr", "Des plongeurs ont trouvé une botte mardi après l'effondrement de la passerelle.", set()),
    ("fr", "La passerelle effondrée a été déblayée mardi par les voisins.", set()),
    ("en", "The collapsed footbridge was taken away on Tuesday.", set()),
    ("fr", "Mardi, une autre passerelle a brûlé dans un incendie similaire.", {"other"}),
    ("fr", "L'incendie de la grange a été maîtrisé mardi par les voisins.", {"fire", "~end"}),
    ("fr", "Réuni mardi, le conseil de fabrique a adopté les plans de la salle.", {"meeting", "vote"}),
]


@pytest.mark.parametrize(("lang", "text", "events"), DATED)
def test_the_event_of_a_date(lang: str, text: str, events: set[str]) -> None:
    (sentence,) = read_article(article(0, text, lang)).sentences
    (timex,) = sentence.timexes
    assert Dating(sentence).of(timex.span) == events
