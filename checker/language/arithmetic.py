"""Words by which a text says how its figures hang together: the `arithmetic` section."""

from msgspec import Struct

Phrases = frozenset[str]
"""Words or phrases, in lower case with straight apostrophes."""


class Sums(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around a total and its parts."""

    announce: Phrases = frozenset()
    """What stands between a total and all of its parts ("made up of"), besides a colon."""

    details: Phrases = frozenset()
    """What opens the parts of a total of the sentence before ("dans le détail")."""

    down_to: Phrases = frozenset()
    """Before what is left once a part is taken ("down to", "il ne restera que")."""

    over: Phrases = frozenset()
    """Behind what is left ("left", "remain")."""

    taken: Phrases = frozenset()
    """Behind a part that is taken ("gone", "sold", "partis")."""

    wholes: Phrases = frozenset()
    """What says that nothing of a thing is left out ("tous les")."""

    bound: Phrases = frozenset()
    """Prepositions behind a part that say where it went or came from, besides those of places ("to", "vers")."""

    still: Phrases = frozenset()
    """What says of some that they are as all were before ("still", "toujours")."""

    leads: Phrases = frozenset()
    """Prepositions before each part of a list ("financé pour 16 millions par l'État, pour 12 par la ville")."""

    ending: Phrases = frozenset()
    """What follows a total, and its noun, behind its parts ("71 pieces in all")."""

    rests: Phrases = frozenset()
    """What marks the last of the parts ("les neuf autres", "the remaining nine")."""

    open: Phrases = frozenset()
    """What leaves a list open ("notamment", "such as")."""

    composes: Phrases = frozenset()
    """Verbs of being a share, of which a word looks like a rise ("make up")."""

    further: Phrases = frozenset()
    """Beside a share that is one more of the same whole ("another 60 percent")."""

    having: Phrases = frozenset()
    """Between a total and its parts, behind a comma ("with", "avec")."""

    origins: Phrases = frozenset()
    """Participles behind a part that say where those it counts come from ("drawn from", "venus")."""

    nobody_else: Phrases = frozenset()
    """What says that nothing was left out ("no one else", "personne d'autre")."""

    beside: Phrases = frozenset()
    """First words of what is said of a part between it and the next one ("still in hospital"): no part of its own."""

    sub_parts: Phrases = frozenset()
    """What follows a figure that is a part of the part before it ("of them")."""

    results: Phrases = frozenset()
    """What stands between parts and the total that follows them ("soit", "for a total of")."""

    compared: Phrases = frozenset()
    """What makes a figure a difference or a rate and no total ("de plus", "a month")."""

    reaching: Phrases = frozenset()
    """Verbs whose preposition looks like a hedge ("adds up to")."""


class Changes(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around the two ends of a change, its percentage, and shares."""

    starts: Phrases = frozenset()
    """Before the first of two figures ("de", "from")."""

    ends: Phrases = frozenset()
    """Before the second ("à", "to")."""

    against: Phrases = frozenset()
    """Before an earlier figure that follows the later one ("contre", "up from")."""

    rises: Phrases = frozenset()
    falls: Phrases = frozenset()
    """Words of rise and fall that are no happenings of their own ("de plus", "down")."""

    profits: Phrases = frozenset()
    losses: Phrases = frozenset()
    """Nouns before a sum that say that it was earned or lost ("bénéfice de", "net loss of")."""

    by: Phrases = frozenset()
    """Nouns of rise and fall with what ties them to the difference ("a loss of")."""

    measure: Phrases = frozenset()
    """Between a verb of rise or fall and how much it was ("by", "de")."""

    halves: Phrases = frozenset()
    """Verbs that say a figure was divided by two; multiples are numerals."""

    premiums: Phrases = frozenset()
    """Nouns for what is paid on top of a price."""

    equals: Phrases = frozenset()
    """Before a figure that says the same in other terms ("soit", "or")."""

    out_of: Phrases = frozenset()
    """Between a part and the whole it is taken from ("sur", "of the")."""

    of_all: Phrases = frozenset()
    """Behind a share of the whole just told ("of the total")."""

    points: Phrases = frozenset()
    """Behind a figure that is a difference of two percentages ("points")."""


class Comparisons(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around a margin between two figures."""

    leads: Phrases = frozenset()
    """Right after a margin ("clear of", "d'avance")."""

    led: Phrases = frozenset()
    """Right before a margin ("by", "devance de")."""

    versus: Phrases = frozenset()
    """Between two scores ("contre", "to")."""

    gaps: Phrases = frozenset()
    """Nouns for what lies between two ("gap", "écart")."""

    better: Phrases = frozenset()
    """Words of comparison right behind a gap ("better", "higher", "de retard")."""

    than: Phrases = frozenset()
    """Before what a gap is told from ("than", "que")."""

    expected: Phrases = frozenset()
    """What a gap may be told from that is no amount of the sentence ("than planned")."""

    winners: Phrases = frozenset()
    """Nouns for whoever came first, behind the gap to them ("the winner", "la gagnante")."""

    won: Phrases = frozenset()
    """Verbs and nouns of coming first, in the sentence of the winner's time."""

    others: Phrases = frozenset()
    """Near a margin that is another contest's: last time's, overturned, defended, forecast."""


class Heights(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around a height that was climbed, and the two it lies between."""

    climbed: Phrases = frozenset()
    """Before the height climbed ("climbed", "dénivelé de")."""

    climbing: Phrases = frozenset()
    """Behind it ("of ascent", "de dénivelé")."""

    total: Phrases = frozenset()
    """Beside it where every rise on the way is counted ("cumulative", "positif")."""

    starts: Phrases = frozenset()
    """Before the height where it began ("base camp", "partis")."""

    tops: Phrases = frozenset()
    """Before the height where it ended ("summit", "sommet")."""


class Votes(Struct, frozen=True, forbid_unknown_fields=True):
    """Words after the figures of a vote."""

    ayes: Phrases = frozenset()
    noes: Phrases = frozenset()
    abstained: Phrases = frozenset()

    polled: Phrases = frozenset()
    """Verbs of getting votes, before how many ("received", "a obtenu")."""

    rivals: Phrases = frozenset()
    """Nouns for whoever got the other votes."""

    voters: Phrases = frozenset()
    """All who voted, abstentions counted ("votants", "votes cast")."""

    members: Phrases = frozenset()
    """Those who have a vote in a body ("councillors", "membres")."""

    complete: Phrases = frozenset()
    """What says that none of them was missing ("au complet", "nobody was absent")."""

    took_part: Phrases = frozenset()
    """Verbs of voting, behind how many did ("took part", "ont pris part")."""

    attending: Phrases = frozenset()
    """Verbs of being there, whose subject "all" makes complete ("present", "voted")."""


class Ages(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tie an age or a stretch of time to a date."""

    born: Phrases = frozenset()
    """Participles before the day or the place of somebody's birth."""

    aged: Phrases = frozenset()
    """Words between a name and its bearer's age ("aged", "âgé de")."""

    pronouns: Phrases = frozenset()
    """Pronouns of one person as a subject."""

    deaths: Phrases = frozenset()
    """Words that say an age is of another time than the article's."""

    founded: Phrases = frozenset()
    """Before the year in which a thing came to be ("opened in")."""

    celebrates: Phrases = frozenset()
    """Before an age that a thing reaches ("is celebrating its", "fête ses")."""

    birthdays: Phrases = frozenset()
    """Behind an ordinal that is such an age ("birthday", "anniversaire")."""

    elsewhere: Phrases = frozenset()
    """Before a stretch that lies outside the dates beside it ("après")."""


class Stretches(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tie a stretch of time to the hours it lies between."""

    lasting: Phrases = frozenset()
    """Before a stretch that something takes from its beginning to its end ("lasted", "pendant")."""

    later: Phrases = frozenset()
    """After a stretch that lies between the hour before it and an earlier one ("later")."""

    spent: Phrases = frozenset()
    """Before a stretch that is over at the hour before it ("after", "au terme de")."""

    runs: Phrases = frozenset()
    """Before a stretch that something is to last ("runs for")."""

    expires: Phrases = frozenset()
    """Before the year in which it is over ("ends", "expire")."""

    years: Phrases = frozenset()
    """Words for years behind a number."""

    between: Phrases = frozenset()
    """Before a stretch that lies between the two hours told before ("in between", "entre les deux")."""

    passed: Phrases = frozenset()
    """Verbs of letting a stretch go by, before it ("had spent", "passé")."""

    begun: Phrases = frozenset()
    """Verbs that say what began on a day ("launched", "enlevé")."""

    opens: Phrases = frozenset()
    """Before the hour that a stretch begins at ("from", "between")."""

    ends: Phrases = frozenset()
    """Before the hour that it ends at ("to", "and")."""


class Portions(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around an amount, those who share it, and what each of them gets."""

    each: Phrases = frozenset()
    """Beside what one of them gets ("each", "chacun")."""

    shared: Phrases = frozenset()
    """Before those who share ("shared by", "répartis entre")."""

    divided: Phrases = frozenset()
    """Before the number of ways in which something is shared ("split", "partagé en")."""

    ways: Phrases = frozenset()
    """Behind that number ("ways", "parts")."""

    among: Phrases = frozenset()
    """Before those who share, if a word for sharing stands before it ("divided equally among")."""

    sharing: Phrases = frozenset()
    """Verbs between those who share and what they share ("will split the")."""


class Rates(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around so much of each: the periods stand behind it ("a month", "par an")."""

    per: Phrases = frozenset()
    """Before the noun of which each gets so much ("per", "par", "a")."""

    every: Phrases = frozenset()
    """Before those of whom each gets or gives so much ("each of the", "chacun des")."""

    single: Phrases = frozenset()
    """Before the noun of each of them ("each", "chaque")."""

    costs: Phrases = frozenset()
    """Verbs before the price of one of many ("costs", "coûte")."""

    makes: Phrases = frozenset()
    """Before what so much for each comes to ("raising", "donc")."""

    covering: Phrases = frozenset()
    """Between what it comes to and how many there are ("for", "pour")."""

    day: Phrases = frozenset()
    week: Phrases = frozenset()
    month: Phrases = frozenset()
    year: Phrases = frozenset()


class Tallies(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around a tally before and after one more."""

    brings: Phrases = frozenset()
    """Verbs of bringing a record to a figure ("takes", "porte")."""

    records: Phrases = frozenset()
    """Nouns for what is brought to it ("tally", "bilan")."""

    before: Phrases = frozenset()
    """Behind the old tally ("before", "jusque-là")."""

    longer: Phrases = frozenset()
    """Nouns of times in which more than one may be added ("season")."""

    wins: Phrases = frozenset()
    """Nouns that mean the same here ("wins", "victories")."""


class ArithmeticWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The `arithmetic` section."""

    sums: Sums = Sums()
    changes: Changes = Changes()
    comparisons: Comparisons = Comparisons()
    heights: Heights = Heights()
    votes: Votes = Votes()
    ages: Ages = Ages()
    stretches: Stretches = Stretches()
    portions: Portions = Portions()
    rates: Rates = Rates()
    tallies: Tallies = Tallies()
