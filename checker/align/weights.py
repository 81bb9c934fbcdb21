"""The judgements of alignment: every weight and threshold, its unit and its reason, in one place.

Scores are shares of 1 (1: surely the same fact). They were set by hand on bundles of press articles and
their traps; `benchmarks/quality.py` shows what a change does.
"""

from checker.model import Kind

THRESHOLD = 0.5
"""Score from which two assertions are taken for the same fact."""

GREY = 0.4
"""Score from which two figures are still taken for one fact when each is by far the other's best match."""

MARGIN = 0.15
"""By how much a pair in the grey must outdo any other figure of either article, unless that figure says the same."""

HEAD = 0.12
"""Added when the words next to two figures say that they are of one thing: the fee, the premium, the bridge."""

LOOSE = 0.8
"""Share of the threshold that the other pairs of two clusters must reach for the strongest pair to merge them."""

AGREEING = 0.5
"""The same share where the other pair agrees: a vague figure in a title keeps no two exact ones apart."""

STOOD_FOR = 0.4
"""The same share where a twin, which tells the figure of one in more words, meets the threshold with the other."""

SURE = 0.9
"""Score from which a pair also speaks for whoever agrees with one of the two in the grey."""

COPIED = 0.5
"""Overlap of words from which two sentences tell the same thing in the same words, whatever it is."""

EXONYM = 0.7
"""Likeness (Jaro-Winkler) from which two names in two languages may be one place's: Dunkerque and Dunkirk."""

SLIP = 0.12
"""Added when two figures differ as one does from its misprint: chance seldom makes two so alike."""

TRANSPOSED = 0.25
"""Added instead when they differ by the order of digits that are enough to tell: one figure written twice."""

OPPOSED = 0.25
"""Added when one figure goes two ways: in one story a rise and a fall by the same 22 % are seldom of two things."""

SMALL = 12
"""Counts of things up to here are met everywhere: two of them need more likeness of words."""

NONE_AT_ALL = 0.2
"""Taken where one article counts none of what the other counts some: words must say that it befell in one event."""

SMALL_COUNTS = 0.12
"""Taken from the score of two small counts of things."""

ONE_HAPPENING = 0.15
"""Added when two days stand by the same happening of which a story has but one: its day is one day."""

SHARED_INCIDENT = 0.3
"""Added when two dates are of one sort of misfortune: in the articles of one story that is the story's own."""

SHARED_ACT = 0.2
"""Added when two dates are of one act that a story seldom has twice: a signing, an opening, a payment."""

NEIGHBOURING_DAYS = {1: 0.35, 2: 0.2}
"""Added, by the days between them, when neither article tells the other's day anywhere and both stand near the heads:
what two articles of one story are about happened on one day, and sources err by one day more often than by two."""

DATE_SLIP = 0.35
"""Added when neither article tells the other's day, and the two differ in the month or year only, or in one digit."""

YEAR_SLIP = 0.35
"""Added when two dates of one event differ in nothing but the year: chance seldom makes day and month meet."""

OTHER_PARTIES = 0.1
"""Taken where two acts of one sort have to do with different things: this election of a mayor, that of a deputy."""

ONE_END = 0.35
"""Added when of two stretches one end is the same and the other differs: chance seldom makes one meet exactly."""

UNKNOWN_EVENT = (0.0, 0.2, 0.1)
"""Taken from the score of two dates of which none, one or both stand by no known event: it may be any; where both
do the words around may yet name it."""

LATEST_ACT = 0.25
"""Added when one says that an act has not been done since, and the other gives an earlier day on which it was."""

COMING_ACT = 0.3
"""Added instead when both articles tell one day of an act that lies ahead of both: a reopening, a first meeting. What
is planned in one story under one name is mostly one thing, while what has happened there may have happened twice."""

LEADING_HOURS = 0.25
"""Added when two hours are the first that the heads of their articles tell of what both are about."""

STRETCH_END = 0.1
"""Added when two hours are the same end of stretches of one thing (a curfew, a market): seldom has a story two."""

OWN_ACT = 0.1
"""Added when two hours without an event of a known name stand right beside one act ("calling the roll")."""

ZONE_MINUTES = 5
"""Minutes: an hour that is no multiple of them is told to the minute."""

ROUGH_APART = 30
"""Minutes between what readers take from two rough times of day ("shortly after ten", "shortly before midnight") from
which they are two times, though either hedge stretched to its end might reach the other."""

SCALE_SLIP = 0.2
"""Added instead when two figures differ in nothing but their scale or unit: 1.2 million and 1.2 billion."""

SLIP_WORDS = 0.15
"""Overlap of words from which a likeness of figures counts."""

OTHER_BEARER = 0.15
"""Taken from the score of two counts of people who are called by two nouns: councillors here, delegates there."""

OTHER_VOICE = 0.2
"""Taken from the score of two counts that two voices give: the police's is first held against the police's."""

SAME_PERSON = 0.25
"""Added when two ages, times or terms stand by the name of one person."""

BACKGROUND_STORY = 0.22
"""Added instead of `SAME_STORY` when both sentences tell of one earlier happening: a story may have several."""

REPORTED_SPAN = 88
"""Days between the first and the last of a stretch from which it is a quarter or more, as results are told of."""

LATEST_SPAN = 150
"""Days before a story within which such a stretch ended if it is the one that the story reports on."""

PRIOR = {
    "concept": 0.25,
    "noun": 0.05,
    "measure": 0.0,
    "duration": -0.06,
    "scene": 0.2,
    "bearing": 0.2,
    "night": 0.1,
    "designation": 0.15,
    "flag": 0.22,
    "latest": 0.2,
}
"""Score by what is asserted.

Two tolls of one story are mostly one toll, two sums of money mostly are not and two durations seldom; where the same
thing happens is mostly one place, and on which side of one place mostly one site; few stories have two nights, or
two ships whose flags are told, in articles that each tell of one, or two events that are the first since some time.
"""

LONE = dict.fromkeys(("mass", "volume", "area", "speed"), 0.15)
"""Added when neither article has another figure of the sort that could answer and the words around share something: a
story has mostly one cargo, one speed, one burnt area, but lengths, sums and counts of many things."""

LONE_ALONE = {"speed": 0.25}
"""Added even where the words share nothing: what crashed or raced went at one speed, whatever it is called."""

LONE_SLIP = 0.25
"""Added instead, whatever is counted or measured, when the two differ as a figure does from its misprint."""

LONE_ODD = 0.35
"""Added instead when two figures of three digits differ in one, neither stands in both articles, and two voices or more
tell one of them: the other is then mostly the slip of whoever stands alone."""

LONE_SWAPPED = 0.5
"""Added instead when two figures of one size have two digits in each other's place and neither stands in both articles:
of some 40 such pairs in articles of one story all but two were one figure, whatever the words around."""

LEAST_SWAPPED = 100
"""The least count of things of which that is so: 12 and 21, 35 and 53 stand everywhere."""

ALL_OTHER = 2
"""Sorts of figures that two sentences have in common, all with other values, from which they are of two matters."""

PARTS_APART = 60
"""Characters between two counts of one sentence that another article may give as one."""

SAME_STORY = 0.25
"""Added when both sentences tell of their articles' own events, and these articles share story and days."""

OTHER_STORY = 0.25
"""Taken from the score of two articles that do not tell one story: two fires are alike in many words, and in a
folder of many stories most of what is alike across them is so by chance."""

OVERLAP = 1.2
"""Weight of the idf-weighted overlap of the words around the two mentions (0 to 1)."""

BESIDE, NEAR, FAR, BEFORE = 1.6, 0.8, 0.4, 0.3
"""Weight of a shared word right beside the mention, near it, elsewhere in its sentence, and in the sentence before one
that says little by itself ("that is 12 tonnes")."""

SCALE = {"concept": 4.0, "noun": 1.75, "measure": 2.2}
"""Largest ratio of two figures of one fact, by what is counted: sources err by a digit or a half, seldom by more;
tolls spread wider while an event unfolds."""

STORY_SHARED = 0.15
"""Share of the smaller article's names and notions that the other also has, from which two articles tell one story."""

STORY_ABROAD, STORY_NAMELESS, STORY_OTHERS = 0.245, 0.3, 0.5
"""The same where no name is shared: across two languages, which may name every place in their own way; where an article
names nobody; and where each names others, for two fires are alike."""

STORY_FOLLOWED = 0.3
"""The same for an article of any other day that follows the story up: who people are does not change with the news."""

STORY_SLACK = 2
"""Days by which the days of two articles' stories may miss each other and still be one story."""

DAY_SLACK = 1
"""Days by which the days of one event may differ in two sentences (time zones, nights)."""

NEARLY = 0.005
"""Share by which the middles of two sets of numbers may differ that are one figure, with a hedge and without."""

LARGE_COUNT = 100.0
"""Figures from which the same one in two articles is of the same thing, whatever it is called."""

TELLING = (0.15, 0.15, 0.35, 1.0)
"""What one value in two articles speaks for one fact, by its significant digits: "6" stands everywhere, "61.2" not."""

PRECISE_DAYS = 4
"""Days that a date may leave open and still be one day for a reader: a night, a weekend."""

MANIFOLD = frozenset(
    f"!{name}"
    for name in (
        *("death", "injury", "rise", "fall", "record", "open", "close", "found", "leave", "arrive", "search"),
        *("rescue", "arrest", "visit", "meeting", "sign", "call", "vote", "win", "race", "protest", "crash"),
    )
)
"""Happenings of which one story has several, at several places: they do not say that two scenes are one."""

KIND_THRESHOLD = {Kind.DATE: 0.52, Kind.PLACE: 0.46}
"""Dates and places stand by every sort of event: only a close likeness of words says that it is the same one."""

FAMILY = {
    **dict.fromkeys(("=spectators", "aboard", "employees", "hostages", "jobs", "protesters", "strikers"), "people"),
    "hospitalised": "injured",
    **dict.fromkeys(("start", "end", "by"), "day"),
}
"""Attributes that another article may tell of as another one: those aboard, or on strike, as so many people; the last
day of a stretch as the day on which it ends."""

BLOCK_LIMIT = 60
"""Assertions of one block below which all pairs are compared; above it only those that share a rare key."""

RARE_KEY = 40
"""Assertions of a block that may share a key for the key to make candidate pairs in a large block."""
