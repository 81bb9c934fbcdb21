"""Two articles of one story around a sentence each: the frame makes them one story, the sentences are compared."""

import checker

FRAMES = {
    "en": (
        "The roof of the Ardley swimming pool collapsed on Monday night. Crews from Brockhurst searched Canal Road. ",
        "Crews from Brockhurst worked in Canal Road after the roof of the Ardley swimming pool came down on Monday. ",
    ),
    "fr": (
        "Le toit de la piscine de Lormeuil s'est effondré lundi soir. Les pompiers de Sarvigny sont rue du Canal. ",
        "Rue du Canal, les pompiers de Sarvigny étaient lundi soir à la piscine de Lormeuil, au toit effondré. ",
    ),
}


def flagged(lang: str, a: str, b: str) -> list[str]:
    """The rules that flag something of the two articles."""
    articles = [
        checker.article(frame + text, path=f"{i}.txt", outlet=str(i), lang=lang, published="2024-05-14")
        for i, (frame, text) in enumerate(zip(FRAMES[lang], (a, b), strict=True))
    ]
    return [finding.rule for finding in checker.check(articles).findings]
