"""Which event a time expression dates: what is said to happen nearest to it in its clause."""

from collections.abc import Sequence

from msgspec import Struct

from checker.grammar.event_words import BESIDE, HAPPENING, OTHER, PHASE, SPEECH, UNNAMED, Mark, event_lexicon, incidents
from checker.grammar.phrases import holds
from checker.grammar.reading import ReadSentence
from checker.grammar.stems import HAPPENING as HAPPENED
from checker.grammar.stems import NUMBERED
from checker.grammar.tokens import token_range
from checker.model import Span

HARMS = frozenset({"kill", "die", "injure"})
"""What befalls people at the moment of a misfortune, whose day it then is."""
REACH = 16
"""Tokens on either side of a time expression within which its event is looked for."""
COMMA_COST = 3
"""Tokens that a comma between an event and a day counts for."""
ADJACENT = 3
"""Tokens between a time expression and a comma that sets it off."""
FRONTED = 2
"""Tokens from the start of a sentence where a participle opens it: "Meeting on Monday, the council approved …"."""
PARTY, PARTIES = 7, 3
"""Tokens on either side of an event's words among which its parties are looked for, and how many words tell them."""
DAYPART = 3
"""Tokens behind a word that may begin a clause among which a part of the day makes it none."""
_HARD = frozenset(';:()[]«»“”"—–?!…')
_COMMA, _APOSTROPHE = ",", "'"


class Dating:
    """Finds what the time expressions of one sentence date."""

    def __init__(self, read: ReadSentence) -> None:
        """Mark the words of events in a sentence."""
        self._tokens, self._words = read.tokens, event_lexicon(read.language)
        self._marks = tuple(self._words.marks(read.tokens))

    def of(self, span: Span) -> frozenset[str]:
        """The events, and phases of them, that a time expression dates; nothing where none stands near it."""
        return self._read(span)[0]

    def parties(self, span: Span, keys: Sequence[str | None]) -> frozenset[str]:
        """The keys of what the dated event befalls or is done by: of the few words with content next to its own."""
        head = self._read(span)[1]
        if head is None:
            return frozenset()
        inside = {*self._tokens.touching(span), *(i for mark in self._marks for i in range(mark.first, mark.end))}
        left = self._content(range(head.first - 1, max(-1, head.first - 1 - PARTY), -1), keys, inside)
        right = self._content(range(head.end, min(len(keys), head.end + PARTY)), keys, inside)
        return frozenset(left[:PARTIES] + right[:PARTIES] + self._agent(span, keys)[:PARTIES])

    def _agent(self, span: Span, keys: Sequence[str | None]) -> list[str]:
        """The keys of who did it, told right behind the day ("left to the town in 1931 by a miller")."""
        _, last = token_range(self._tokens, span)
        if self._words.agents.isdisjoint(self._tokens.norms[last + 1 : last + 2]):
            return []
        return self._content(range(last + 1, min(len(keys), last + 1 + PARTY)), keys, set())

    def _content(self, indices: range, keys: Sequence[str | None], skipped: set[int]) -> list[str]:
        """The keys with content of some tokens, up to a hard stop."""
        found = []
        for index in indices:
            key = keys[index]
            if self._tokens.norms[index] in _HARD:
                break
            told = index in skipped or self._tokens.norms[index] in self._words.aside
            if key and not told and not key.startswith((*NUMBERED, HAPPENED)):
                found.append(key)
        return found

    def _read(self, span: Span) -> tuple[frozenset[str], Mark | None]:
        """The events that a time expression dates, and the mark of the one that names them."""
        first, last = token_range(self._tokens, span)
        before = self._stretch(range(first - 1, max(-1, first - 1 - REACH), -1), stops=False, enters=False)
        fronted = any(mark.first < FRONTED for mark in before.near)
        following = range(last + 1, min(len(self._tokens), last + 1 + REACH))
        after = self._stretch(following, stops=bool(before.near), enters=fronted)
        near = sorted((*before.near.items(), *after.near.items()), key=lambda item: (item[1], item[0].first))
        events = [mark for mark, _ in near if not mark.label.startswith(PHASE)]
        joined = {mark.label for mark in events if mark in before.joined | after.joined or fronted}
        chosen, head = self._chosen(events, joined - {SPEECH, HAPPENING})
        return frozenset(chosen | self._phases([mark for mark, _ in near], head, first, last)), head

    def _stretch(self, indices: range, *, stops: bool, enters: bool) -> "_Side":
        """The marks on one side of a time expression, up to where another clause begins.

        A comma right beside the expression only sets it off, unless the other side `stops` there; after a fronted
        participle every comma `enters` the main clause.
        """
        side, cost, joined, relative = _Side({}, set()), 0, False, False
        for step, index in enumerate(indices, start=1):
            norm = self._tokens.norms[index]
            if norm in self._words.relatives and indices.step < 0 and not side.events:
                relative = True
            elif self._parted(index) or (
                norm == _COMMA and not (joined or relative or enters) and (stops or step > ADJACENT)
            ):
                break
            cost += COMMA_COST * (norm == _COMMA)
            joined = joined or norm in self._words.joined
            for mark in self._marks:
                if mark.first == index and not (indices.step > 0 and self._words.describes(self._tokens, mark)):
                    side.near[mark] = step + cost
                    side.joined.update({mark} if joined else ())
        return side

    def _parted(self, index: int) -> bool:
        """Whether another clause begins at a token.

        "Que" right before a preposition only restricts ("qu'en mai"); "before dawn" is a time of day.
        """
        norms = self._tokens.norms
        if norms[index] in _HARD:
            return True
        if not self._words.dayparts.isdisjoint(norms[index + 1 : index + 1 + DAYPART]):
            return False
        behind = next((norm for norm in norms[index + 1 : index + 3] if norm != _APOSTROPHE), "")
        restricts = norms[index] in self._words.restrictive and behind in self._words.links
        return norms[index] in self._words.apart and not restricts

    def _chosen(self, events: Sequence[Mark], joined: set[str]) -> tuple[set[str], Mark | None]:
        """The nearest event; of harm or misfortune also the misfortunes beside it; and what happens at that moment."""
        head = next((mark for mark in events if mark.label != HAPPENING), None)
        if head is None:
            return ({UNNAMED}, events[0]) if events else (set(), None)
        if head.label == SPEECH:
            return ({UNNAMED}, events[0]) if events[0].label == HAPPENING else ({SPEECH}, head)
        norms = self._tokens.norms
        beside = norms[max(0, head.first - BESIDE) : head.first] + norms[head.end : head.end + 1]
        anew = not self._words.anew.isdisjoint(norms[max(0, head.first - 1) : head.first])
        if anew or not self._words.another.isdisjoint(beside) or holds(self._tokens, self._words.other_matters):
            return {OTHER}, head
        misfortunes = {mark.label for mark in events if mark.label in incidents()}
        return {head.label} | joined | (misfortunes if head.label in HARMS | incidents() else set()), head

    def _phases(self, marks: Sequence[Mark], head: Mark | None, first: int, last: int) -> set[str]:
        """The phases said right beside the event or the time expression."""
        spots = [(first, last + 1)] + ([(head.first, head.end)] if head else [])
        return {
            mark.label
            for mark in marks
            if mark.label.startswith(PHASE)
            and any(mark.first - end < BESIDE and start - mark.end < BESIDE for start, end in spots)
        }


class _Side(Struct, frozen=True):
    """The marks on one side of a time expression with their distances, and those that are joined to it."""

    near: dict[Mark, int]
    joined: set[Mark]

    @property
    def events(self) -> bool:
        """Whether anything happens on this side."""
        return any(not mark.label.startswith(PHASE) for mark in self.near)
