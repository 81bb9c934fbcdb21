"""Where in a building a fire began and by what way people got in or out, by two articles of one story."""

import pytest
from framed_articles import flagged

DIFFER = [
    (
        "fr",
        "Le feu a pris peu après 23 heures dans l'atelier de conditionnement.",
        "L'incendie s'est déclaré vers 23 heures dans l'entrepôt des matières premières.",
    ),
    ("fr", "Le feu est parti de la cuisine.", "L'incendie a démarré dans la cave, selon les pompiers."),
    ("en", "The fire started in the kitchen of the flat.", "The blaze broke out in an upstairs bedroom."),
    ("en", "The fire is thought to have started in the engine room.", "The fire broke out on the car deck."),
    (
        "fr",
        "Les voleurs se sont introduits dans la nuit par la verrière du toit.",
        "C'est par la porte de service, forcée, qu'ils ont pénétré dans le musée.",
    ),
    ("fr", "Ils sont entrés par une fenêtre du premier étage.", "Les cambrioleurs sont passés par les égouts."),
    ("en", "The thieves got in through a skylight.", "The gang entered by the service door."),
    ("en", "The two men fled through a window.", "They escaped by the back door."),
]
SILENT = [
    ("fr", "Le feu a pris dans l'atelier.", "Le feu a pris dans l'usine vers 23 heures."),
    ("fr", "Le feu est parti de la cuisine.", "Le feu a pris vers 3 heures. Un homme dormait dans la chambre."),
    (
        "en",
        "The fire started in the kitchen.",
        "The fire broke out at 3am, killing a man who had been asleep all evening in the attic.",
    ),
    (
        "en",
        "The fire started in the kitchen and spread to the attic.",
        "The fire began in the kitchen; the attic is gone.",
    ),
    ("en", "The thieves got in through a skylight.", "They broke in at three and fled through a window."),
    ("fr", "Les voleurs sont entrés par la porte.", "Les voleurs se sont enfuis par le toit."),
    ("en", "They entered through the front door.", "They entered by the back door."),
    ("en", "They got in through a skylight.", "They may have got in through the back door."),
    ("fr", "Ils sont entrés par le toit et sortis par la porte.", "Les voleurs sont sortis par la porte principale."),
]


@pytest.mark.parametrize(("lang", "a", "b"), DIFFER)
def test_two_parts_or_ways_are_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["place-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), SILENT)
def test_wholes_spreading_and_other_moves_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


ONE_PLACE = [
    ("fr", "Le poète Ali Meziane est décédé lundi à son domicile.", "Ali Meziane est mort à l'hôpital de Roz."),
    (
        "fr",
        "Le cortège est parti à 14 heures de la mairie.",
        "Les manifestants se sont ébranlés. Parti de la gare à 14 h.",
    ),
    ("fr", "Le cargo, qui venait de Gênes, a coulé.", "Le navire arrivait de Bastia, dit l'armateur."),
    ("fr", "Le prélèvement a été effectué à Pau.", "L'échantillon avait été recueilli le 3 mai à Digne."),
    ("fr", "Le billet a été validé dans un tabac du centre.", "Le ticket a été acheté à la station-service."),
    ("fr", "La prochaine session est prévue à Nairobi.", "Les délégués se retrouveront à Lima l'an prochain."),
    (
        "fr",
        "La collision s'est produite sur la D934 entre Roz et Caube.",
        "Sur la D 934, entre Roz et Sarvil, une collision.",
    ),
    ("en", "The singer Joan Orde died on Sunday at her home in Roz.", "Joan Orde died in hospital on Sunday."),
    ("en", "The march set off from the town hall at noon.", "The marchers set out at noon from the railway station."),
    ("en", "Jane Holt is being treated in Kelby.", "Jane Holt was treated in Harlow, her sister said."),
    ("fr", "Anne Morel est soignée à Lorne.", "Anne Morel a été admise dans une clinique de Colbert."),
    ("en", "The body was found in a barn.", "The body was found in the river, police said."),
    ("fr", "Le corps a été retrouvé dans une grange.", "Le corps a été découvert dans la rivière."),
    ("en", "The film was shot in Norway.", "The film, shot in Ireland, took six weeks."),
    ("fr", "Le traité a été signé à Lorne.", "Le traité, signé à Colbert, entre en vigueur."),
    ("en", "Jane Holt fled to Spain.", "Jane Holt fled to Cyprus, police said."),
    ("fr", "Le cargo s'est échoué à Lorne.", "Le navire s'est échoué à Colbert."),
    ("en", "The tanker, inbound from Genoa, sank.", "The ship had come from Ostend, its owner said."),
    ("en", "The urine sample was collected in Pau.", "The sample had been taken on Monday in Digne."),
    ("en", "The ticket was bought at a newsagent.", "The winning ticket was sold at the filling station."),
    ("en", "The next summit will be in Nairobi.", "The leaders will meet again in Lima."),
    ("en", "The coach crashed on the A66 between Roz and Caube.", "It left the A66 between Roz and Sarvil."),
    (
        "fr",
        "Le peintre Ali Meziane est né à Brévent.",
        "Ali Meziane est né à Castelnau.",
    ),
    ("fr", "Le tireur a été arrêté dimanche à Brévent.", "Le tireur a été interpellé dans la soirée à Castelnau."),
    ("fr", "Le corps a été repêché dimanche à Brévent.", "Son corps a été retrouvé à Castelnau."),
    ("fr", "L'avion s'est posé sans mal à Brévent.", "Dérouté vers Castelnau, l'appareil est intact."),
    ("fr", "Les obsèques ont eu lieu jeudi à Brévent.", "Les funérailles ont été célébrées à Castelnau."),
    ("en", "The painter Joan Orde was born in Ostend.", "Joan Orde was born in Genoa in 1950."),
    ("en", "The gunman was arrested on Sunday in Ostend.", "Police said the gunman was captured in Genoa."),
    ("en", "The body was found on Sunday at Ostend.", "His body was recovered at Genoa."),
    ("en", "The plane landed safely at Ostend.", "The airliner made an emergency landing at Genoa."),
    ("en", "The funeral was held on Thursday in Ostend.", "The funeral took place in Genoa."),
]
TWO_PLACES = [
    ("en", "The body was found on Sunday near Ostend.", "His body was recovered near Genoa."),
    ("fr", "Ali Meziane est né à Brévent.", "Fils d'Ali Meziane, Luc est né à Castelnau."),
    (
        "fr",
        "Un homme, voisin d'Ali Meziane, est né à Brévent.",
        "Ali Meziane est né à Castelnau.",
    ),
    ("fr", "Le tireur a été arrêté à Brévent.", "À Castelnau, dimanche, deux tireurs ont été interpellés."),
    ("fr", "Le corps a été retrouvé à Brévent.", "Un autre corps a été retrouvé à Castelnau."),
    ("fr", "La conférence de presse s'est tenue à Brévent.", "La cérémonie s'est tenue à Castelnau."),
    ("fr", "Les obsèques auront lieu à Brévent.", "Les obsèques auront lieu à Castelnau, près de Brévent."),
    ("en", "The plane landed at Ostend.", "The plane, which had taken off from Genoa, was empty."),
    ("en", "The final was played in Ostend.", "The funeral was held in Genoa."),
    ("en", "Joan Orde died in prison.", "Joan Orde died in hospital on Sunday."),
    ("en", "Joan Orde was born in Ostend.", "Joan Orde's brother was born in Genoa."),
    ("en", "Two gunmen were arrested in Ostend.", "The gunman was arrested in Genoa, and another in Ostend."),
    ("fr", "Ali Meziane est décédé lundi à son domicile.", "Son frère Ali Meziane est décédé à l'hôpital."),
    ("fr", "Ali Meziane est décédé lundi à son domicile.", "Luc Ozanne est mort à l'hôpital de Roz."),
    ("fr", "Ali Meziane est mort après une chute à son domicile.", "Ali Meziane est mort à l'hôpital de Roz."),
    ("fr", "Ali Meziane est décédé lundi à son domicile.", "Un homme est mort à l'hôpital. Ali Meziane parle."),
    ("fr", "Le cortège est parti de la mairie.", "Un autre cortège est parti de la gare."),
    ("fr", "Le cortège de Brévent est parti de la mairie.", "Le défilé de Castelnau est parti de la gare."),
    ("fr", "Le cargo venait de Gênes.", "Le cargo venait de quitter le port."),
    ("fr", "Le cargo, en provenance de Gênes, a coulé.", "Le ferry, en provenance de Bastia, fait escale à Gênes."),
    ("fr", "Le train roule entre Roz et Caube.", "Le car roule entre Roz et Sarvil."),
    ("fr", "Le match entre Roz et Caube est annulé.", "Le match entre Roz et Sarvil est annulé."),
    ("fr", "Il est mort en Normandie.", "Il est mort à Honfleur."),
    ("fr", "Le poète Ali Meziane est mort à Paris.", "Ali Meziane est mort en France, à l'hôpital."),
    ("en", "Joan Orde died at home on Sunday.", "A woman died in hospital. Joan Orde saw it."),
    ("en", "Joan Orde died at home.", "Her sister Joan Orde died in hospital."),
    ("en", "Joan Orde died of injuries suffered at home.", "Joan Orde died in hospital."),
    ("en", "The march set off from the town hall.", "The march, from the station to the town hall, was calm."),
    ("en", "The march set off from the town hall.", "A second march set off from the station."),
    ("en", "Jane Holt is being treated in Kelby.", "Her brother is being treated in Harlow."),
    ("en", "The body was found in a barn.", "The body was found in a field near the barn."),
    ("fr", "Le corps a été retrouvé dans une grange.", "Un second corps a été retrouvé dans la rivière."),
    ("en", "The ship had come from Malta.", "The vessel had come from Valletta, in Malta."),
    ("en", "Talks between Roz and Caube failed on the A66.", "Talks between Roz and Sarvil failed."),
    (
        "en",
        "The ticket was bought at a newsagent.",
        "She bought the ticket at the newsagent, not the station.",
    ),
    ("en", "Joan Orde died, a spokesman said at the town hall.", "Joan Orde died in hospital."),
    ("en", "The ship had come from Genoa.", "The ship had come from Roz on its way to Genoa."),
]


@pytest.mark.parametrize(("lang", "a", "b"), ONE_PLACE)
def test_one_thing_at_two_places_is_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["place-disagreement"]


@pytest.mark.parametrize(("lang", "a", "b"), TWO_PLACES)
def test_two_things_or_one_place_are_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


CONTAINED = [
    ("fr", "Ali Meziane est né en Bretagne.", "Ali Meziane est né à Castelnau."),
    ("fr", "La finale aura lieu au Stade de Castelnau.", "La finale se jouera à Brévent."),
    ("fr", "L'avion avait décollé de Suisse.", "L'avion, parti de Castelnau, est intact."),
    ("fr", "Le poète Ali Meziane, condamné à mort à Castelnau, est libre.", "Ali Meziane est mort à Brévent."),
    ("fr", "La cérémonie se déroulera à la cathédrale Saint-Luc.", "La cérémonie est prévue à Castelnau."),
    ("en", "Joan Orde was born in Yorkshire.", "Joan Orde was born in Ostend."),
    ("en", "The final will be played at Ostend Arena.", "The final will be staged in Genoa."),
    ("en", "The ferry was heading for Belgium.", "The ferry was on its way to Ostend."),
    ("en", "The school will be built in Kent.", "The school is to be built in Ostend."),
]
MORE = [
    ("fr", "Né à Brévent, Ali Meziane chantait.", "Ali Meziane est né à Castelnau."),
    (
        "fr",
        "Les obsèques auront lieu en l'église de Brévent.",
        "Les obsèques auront lieu à la cathédrale de Castelnau.",
    ),
    ("fr", "L'appareil avait décollé de Brévent.", "L'avion, parti de Castelnau, est intact."),
    ("fr", "Le ferry se rendait à Brévent.", "Le navire faisait route vers Castelnau."),
    ("fr", "L'usine sera construite à Brévent.", "La future usine verra le jour à Castelnau."),
    ("en", "The funeral will be at the church in Ostend.", "The funeral takes place at the cathedral in Genoa."),
    ("en", "The plane had taken off from Ostend.", "The aircraft, which took off from Genoa, is intact."),
    ("en", "The ferry was heading for Ostend.", "The vessel was on its way to Genoa."),
    ("en", "The school will be built in Ostend.", "The school is to be built in Genoa."),
]


@pytest.mark.parametrize(("lang", "a", "b"), CONTAINED)
def test_a_place_that_may_hold_the_other_is_left_alone(lang: str, a: str, b: str) -> None:
    assert not flagged(lang, a, b)


@pytest.mark.parametrize(("lang", "a", "b"), MORE)
def test_a_way_that_leads_to_two_places_is_flagged(lang: str, a: str, b: str) -> None:
    assert flagged(lang, a, b) == ["place-disagreement"]
