"""What a figure counts: the noun after it, or the predicate that concerns it."""

from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from checker.grammar.stems import FIGURE, NUMBERED, Lexicon, stem
from checker.grammar.tokens import Tokens
from checker.language.load import Language, load

NOUN_WINDOW = 5
"""Tokens after a figure among which its noun is looked for."""
PREDICATE_AFTER = 14
"""Tokens after a figure's noun within which a predicate still concerns it."""
PREDICATE_BEFORE = 4
"""Tokens before a figure within which a verb still takes it as its object."""
AUXILIARY_WINDOW = 4
"""Tokens before a participle among which the auxiliary of a passive is looked for."""
SHORTEST_VERB = 5
"""Letters below which an ending does not tell a verb."""
PART_WINDOW = 3
"""Tokens before a figure among which a word makes it a part of another figure."""

BEARERS = frozenset({"employees", "protesters", "strikers", "hostages", "survivors", "casualties"})
"""Concepts of people whom something else may befall: of "two workers killed" the dead are counted."""
PEOPLE = "people"
"""What is counted where nothing says more than that they are human beings."""


class Counted(Struct, frozen=True):
    """What a figure counts.

    `attribute` is a concept ("deaths"), "people", or the key of the noun. `noun` is the token index of the noun or
    None; `bearer` is the key of a noun that names people by what they are ("councillors"). `qualifiers` narrow
    the population; `part` says that the figure is a part of another one, `human` that people are counted for sure.
    """

    attribute: str
    noun: int | None = None
    qualifiers: frozenset[str] = frozenset()
    part: bool = False
    bearer: str = ""
    human: bool = True


class _Grammar:
    """The concepts of one language, compiled."""

    def __init__(self, language: Language) -> None:
        concepts = language.concepts
        self.language = language
        self.counted = Lexicon(concepts.counted, language)
        self.undergo = Lexicon({c: p.undergo for c, p in concepts.patients.items()}, language)
        self.receive = Lexicon({c: p.receive for c, p in concepts.patients.items()}, language)
        self.people = _forms(concepts.people, concepts.people_endings)
        self.anyone = _forms(concepts.anyone, concepts.people_endings)
        self.passives = language.predicates.passives
        self.verbs = frozenset((*concepts.auxiliaries, *language.timex.tense.get("past", ())))
        self.verb_endings = tuple(language.timex.tense.get("past_endings", ()))
        self.subgroups = _forms(concepts.subgroups, concepts.people_endings)

    def stem(self, tokens: Tokens, index: int) -> str:
        return stem(tokens.norms[index], self.language.stemmer)


def _forms(words: frozenset[str], endings: tuple[str, ...]) -> frozenset[str]:
    """Words for people with their regular endings: stems would take passages for passengers."""
    return frozenset(word + ending for word in words for ending in ("", *endings))


@cache
def _grammar(code: str) -> _Grammar:
    return _Grammar(load(code))


def counted(tokens: Tokens, first: int, last: int, keys: tuple[str | None, ...], language: Language) -> Counted | None:
    """What the figure of tokens `first` to `last` counts; None when nothing in its sentence says so.

    `keys` are the tokens' keys, from `stems.keys`.
    """
    grammar = _grammar(language.code)
    part = _is_part(tokens, first, language)
    noun = _noun(tokens, last + 1, keys, grammar)
    named = grammar.counted.at(tokens, noun) if noun is not None else None
    if named and named[0] not in BEARERS:
        return Counted(named[0], noun, part=part)
    concept = _predicate(tokens, first, last if noun is None else noun, keys, grammar)
    if named and concept is None:
        return Counted(named[0], noun, part=part)
    if noun is None:
        bare = concept or (PEOPLE if _acts(tokens, last + 1, grammar) else None)
        return Counted(bare, part=part) if bare else None
    of_noun = _of_noun(tokens.norms[noun], keys[noun] or grammar.stem(tokens, noun), concept, grammar)
    return replace(of_noun, noun=noun, part=part)


def counts_noun(tokens: Tokens, last: int, keys: tuple[str | None, ...], language: Language) -> bool:
    """Whether a noun says what the figure that ends at token `last` counts."""
    return _noun(tokens, last + 1, keys, _grammar(language.code)) is not None


def _of_noun(norm: str, key: str, concept: str | None, grammar: _Grammar) -> Counted:
    """What is counted by a noun: those whom a predicate concerns, people, or things."""
    narrowed = frozenset({key}) if norm in grammar.subgroups else frozenset[str]()
    if concept:
        return Counted(concept, qualifiers=narrowed, human=bool(narrowed) or norm in grammar.people)
    if narrowed or norm in grammar.people:
        return Counted(PEOPLE, qualifiers=narrowed, bearer="" if norm in grammar.anyone else key)
    return Counted(key)


def _acts(tokens: Tokens, index: int, grammar: _Grammar) -> bool:
    """Whether a verb follows a figure at once: "nine were kept in hospital"; then people are counted."""
    if index >= len(tokens):
        return False
    norm = tokens.norms[index]
    return norm in grammar.verbs or (len(norm) >= SHORTEST_VERB and norm.endswith(grammar.verb_endings))


def _is_part(tokens: Tokens, first: int, language: Language) -> bool:
    before = " ".join(tokens.norms[max(0, first - PART_WINDOW) : first])
    return any(f" {words} " in f" {before} " for words in language.concepts.parts)


def _noun(tokens: Tokens, start: int, keys: tuple[str | None, ...], grammar: _Grammar) -> int | None:
    """The index of the noun that begins at or soon after `start`; None when a verb or a sign comes first."""
    concepts = grammar.language.concepts
    run: list[int] = []
    for index in range(start, min(start + NOUN_WINDOW, len(tokens))):
        norm = tokens.norms[index]
        key = keys[index]
        if key is not None and not key.startswith(NUMBERED) and norm not in concepts.auxiliaries:
            if norm not in concepts.adjectives_before:
                run.append(index)
        elif run and _inside(norm, key, grammar):
            if norm.endswith(concepts.plural_endings or ("",)):
                return run[-1]
        elif run or norm not in concepts.linkers | {"'"} | concepts.adjectives_before:
            break
    if not run or not concepts.plural_endings:
        return run[0] if run else None
    plural = next((i for i in run if tokens.norms[i].endswith(concepts.plural_endings)), None)
    verb = plural is None and _acts(tokens, start, grammar) and not grammar.counted.at(tokens, start)
    return None if verb else run[0] if plural is None else plural


def _inside(norm: str, key: str | None, grammar: _Grammar) -> bool:
    """Whether a token is a further word of a phrase that stands for one notion ("plant" of "power plant workers")."""
    return key is None and len(norm) > 1 and norm.isalpha() and norm not in grammar.language.prose.stopwords


def _predicate(tokens: Tokens, first: int, last: int, keys: tuple[str | None, ...], grammar: _Grammar) -> str | None:
    """The concept of the predicate that concerns the figure, after it or before it."""
    return _after(tokens, last, keys, grammar) or _before(tokens, first, grammar)


def _after(tokens: Tokens, last: int, keys: tuple[str | None, ...], grammar: _Grammar) -> str | None:
    """The concept of the figure's own verb: of "31 went home, two were hurt" only the two are hurt."""
    concepts = grammar.language.concepts
    verb = joined = False
    for index in range(last + 1, min(last + 1 + PREDICATE_AFTER, len(tokens))):
        norm = tokens.norms[index]
        if norm in (";", ":", "(") or norm in concepts.circumstances or norm[0].isdigit():
            return None
        helps = norm in concepts.auxiliaries
        if (helps and joined) or (_figure(keys[index]) and (verb or _acts(tokens, index + 1, grammar))):
            return None
        verb, joined = verb or helps, verb and (joined or norm in concepts.conjunctions | {","})
        undergone = grammar.undergo.at(tokens, index)
        if undergone:
            return undergone[0]
        received = grammar.receive.at(tokens, index)
        if received:
            helping = concepts.auxiliaries if received[1] > 1 else grammar.passives
            helped = not helping.isdisjoint(tokens.norms[max(last, index - AUXILIARY_WINDOW) : index])
            return received[0] if helped or index - last == 1 else None
    return None


def _figure(key: str | None) -> bool:
    return key is not None and key.startswith(FIGURE)


def _before(tokens: Tokens, first: int, grammar: _Grammar) -> str | None:
    for index in range(first - 1, max(-1, first - 1 - PREDICATE_BEFORE), -1):
        if tokens.norms[index] in (",", ";", ":", ".") or tokens.norms[index] in grammar.language.concepts.conjunctions:
            return None
        found = grammar.receive.at(tokens, index)
        if found:
            return None if _reflexive(tokens, index, grammar) else found[0]
    return None


def _reflexive(tokens: Tokens, index: int, grammar: _Grammar) -> bool:
    """Whether a verb is done to its own subject: "la bande s'arrête sur une vitesse" arrests nobody."""
    before = [norm for norm in tokens.norms[max(0, index - 2) : index] if norm != "'"]
    return bool(before) and before[-1] in grammar.language.speech.reflexives
