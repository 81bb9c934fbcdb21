"""Past or future: what the verbs of a clause say of the dates in it."""

from checker.grammar.timex.expression import Tense
from checker.grammar.timex.kinds import kinds
from checker.grammar.timex.scan import Scan

CLAUSE = 40
"""Tokens on each side beyond which no verb governs a date; it also bounds the work on endless sentences."""

_TELLING = (
    (kinds("tense.awaited"), Tense.AWAITED),
    (kinds("tense.future"), Tense.FUTURE),
    (kinds("tense.past"), Tense.PAST),
)
"""The kinds of words that tell a tense, the strongest first."""

_TELLING_KINDS = kinds("tense.awaited", "tense.future", "tense.past")

INTENT = 7
"""Tokens before an infinitive among which the verb that governs it stands, whom it asks between."""
OBJECT = 3
"""Tokens behind the small word before an infinitive among which it stands ("de se revoir")."""

_INTENTS, _OPENERS = kinds("tense.intents"), kinds("tense.intent_openers")
_BREAKS = kinds("tense.breaks")
_ENDING = {"past": Tense.PAST, "future": Tense.FUTURE}


def tense_at(scan: Scan, first: int, end: int) -> Tense:
    """The tense of the clause around tokens `first` to `end`; where no verb tells, of the clause behind or before."""
    left, right = _left(scan, first), _right(scan, end)
    told = _told(scan, left, right, first)
    if told is Tense.UNKNOWN:
        told = _told(scan, right + 1, _right(scan, right + 1), first)
    if told is Tense.UNKNOWN:
        told = _told(scan, _left(scan, left - 1), left, first)
    return told


def looks_ahead(scan: Scan, i: int) -> bool:
    """Whether token `i` stands behind an infinitive that an intent governs: "agreed to meet", "proposé de recevoir"."""
    start = _left(scan, i)
    opened = next((k for k in range(i - 2, start, -1) if _infinitive(scan, k)), None)
    return opened is not None and any(
        scan.kinds[k] & _INTENTS for k in range(max(start, opened - INTENT), opened) if not scan.capital(k)
    )


def _infinitive(scan: Scan, i: int) -> bool:
    """Whether an infinitive stands behind the small word at token `i`, a pronoun between or not."""
    endings = scan.lexicon.words.tense.get("intent_endings", ())
    behind = scan.tokens.norms[i + 1 : i + 1 + OBJECT]
    return scan.begins(_OPENERS, i) and (not endings or any(norm.endswith(tuple(endings)) for norm in behind))


def _left(scan: Scan, i: int) -> int:
    kinds_at, stop = scan.kinds, i - CLAUSE if i > CLAUSE else 0
    while i > stop and not kinds_at[i - 1] & _BREAKS:
        i -= 1
    return i


def _right(scan: Scan, i: int) -> int:
    kinds_at, stop = scan.kinds, min(len(scan.folds), i + CLAUSE)
    while i < stop and not kinds_at[i] & _BREAKS:
        i += 1
    return i


def _told(scan: Scan, start: int, stop: int, near: int) -> Tense:
    """The tense of the stretch: future wins over past in one clause, as plans are told with past participles."""
    if start >= stop:
        return Tense.UNKNOWN
    kinds_at, start = scan.kinds, max(start, 0)
    endings = map(scan.lexicon.endings.__getitem__, scan.tokens.norms[start:stop])
    verbs = [i for i, ending in enumerate(endings, start) if ending is not None or kinds_at[i] & _TELLING_KINDS]
    if not verbs:
        return Tense.UNKNOWN
    found = [_of_word(scan, i) for i in verbs if i != near]
    for _, tense in _TELLING:
        if tense in found:
            return tense
    return Tense.UNKNOWN


def _of_word(scan: Scan, i: int) -> Tense:
    told, norm = scan.kinds[i], scan.tokens.norms[i]
    if norm != scan.folds[i] and norm not in scan.lexicon.tense_norms:
        told &= scan.longer.get(i, 0)
    if told & _TELLING_KINDS:
        return next(tense for kind, tense in _TELLING if told & kind)
    ending = scan.lexicon.endings[norm]
    if ending is None or scan.capital(i):
        return Tense.UNKNOWN
    return _ENDING[ending]
