"""The registry of organisations: names, short forms and acronyms of one body, and where their spellings differ."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from checker.align.facts import fingerprint, worst
from checker.align.shingles import connected
from checker.grammar.stems import HAPPENING, SENSE
from checker.kinds.organisations import ACRONYM, FULL, ORGANISATION
from checker.model import Assertion, Fact, Kind, Pair
from checker.names.compare import Difference
from checker.names.organisations import compare_organisations, known_body, organisation_words
from checker.values.value import Verdict

KINDS = frozenset({Kind.NAME})
"""The kinds of assertion that this module makes facts of."""
BLOCK = 16
"""Most forms that are compared with each other under one key; a fuller block says nothing."""
COMPANY = 2
"""Words of other names that two articles must share to tell one story."""

_Words = tuple[str, ...]
_Form = tuple[str, _Words]
"""The language of a form's articles, and its telling words."""


def facts(assertions: Sequence[Assertion]) -> Iterator[Fact]:
    """One fact for each organisation that is written in two ways, and one for each acronym explained twice."""
    named = [a for a in assertions if a.kind is Kind.NAME and a.naming is not None]
    acronyms: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
    for a in named:
        if a.attribute == ACRONYM:
            acronyms[a.article.lang, a.subject].append(a)
    for (_, acronym), members in sorted(acronyms.items()):
        if len({member.article.path for member in members}) > 1 or len({member.quote for member in members}) > 1:
            yield _fact(ACRONYM, acronym, members, _expansions_differ)
    yield from _organisations([a for a in named if a.attribute == ORGANISATION], acronyms)


def _organisations(mentions: Sequence[Assertion], acronyms: dict[tuple[str, str], list[Assertion]]) -> Iterator[Fact]:
    forms: dict[_Form, list[Assertion]] = defaultdict(list)
    for mention in mentions:
        forms[_form(mention)].append(mention)
    ordered = sorted(forms)
    at = {form: number for number, form in enumerate(ordered)}
    links = {(at[a], at[b]) for a, b in _misspelt_pairs(forms)} | set(_aliases(ordered, acronyms))
    for group in connected(sorted(links)):
        members = [mention for number in sorted(group) for mention in forms[ordered[number]]]
        subject = max((" ".join(ordered[number][1]) for number in group), key=lambda words: (len(words), words))
        yield _fact(ORGANISATION, subject, members, _names_differ)


def _form(mention: Assertion) -> _Form:
    return mention.article.lang, organisation_words(_written(mention))


def _written(mention: Assertion) -> _Words:
    return mention.naming.tokens if mention.naming else (mention.quote,)


def _misspelt_pairs(forms: dict[_Form, list[Assertion]]) -> Iterator[tuple[_Form, _Form]]:
    """Forms of one language that have all words in common but one, and that one misspelt; never all pairs."""
    blocks: dict[tuple[str, int, _Words], list[_Form]] = defaultdict(list)
    for form, mentions in forms.items():
        for key in _keys(form, mentions):
            blocks[key].append(form)
    for block in blocks.values():
        for a, b in combinations(sorted(block), 2) if len(block) <= BLOCK else ():
            if compare_organisations(_written(forms[a][0]), _written(forms[b][0])) is Difference.VARIANT and _one_story(
                forms[a], forms[b]
            ):
                yield a, b


def _keys(form: _Form, mentions: Iterable[Assertion]) -> set[tuple[str, int, _Words]]:
    """What a form shares with its misspellings: the other words, or for a single word the noun before it."""
    lang, words = form
    if len(words) >= FULL:
        return {(lang, at, (*words[:at], *words[at + 1 :])) for at in range(len(words))}
    heads = {head for mention in mentions if mention.naming for head in mention.naming.titles}
    return {(lang, 0, (head, words[0][0])) for head in heads}


def _aliases(ordered: Sequence[_Form], acronyms: dict[tuple[str, str], list[Assertion]]) -> Iterator[tuple[int, int]]:
    """Names that are one organisation's by an explanation in some article, or by the house's knowledge."""
    explained = {_form(m): acronym for acronym, members in sorted(acronyms.items()) for m in members}
    homes: dict[object, list[int]] = defaultdict(list)
    for number, (lang, words) in enumerate(ordered):
        single = (lang, words[0]) if len(words) == 1 else None
        key = known_body(" ".join(words)) or explained.get((lang, words)) or (single if single in acronyms else None)
        if key:
            homes[key].append(number)
    for home in homes.values():
        yield from ((home[0], other) for other in home[1:])


def _fact(
    attribute: str, subject: str, members: Sequence[Assertion], differ: Callable[[Assertion, Assertion], bool]
) -> Fact:
    ordered = sorted(members, key=lambda a: (a.article.path, a.mention))
    firsts: dict[tuple[_Words, str], int] = {}
    for index, member in enumerate(ordered):
        firsts.setdefault((_form(member)[1], member.article.path), index)
    pairs = tuple(
        Pair(i, j, Verdict.VARIANT if differ(ordered[i], ordered[j]) else Verdict.CONSISTENT)
        for i, j in _compared(firsts)
    )
    mark = fingerprint(Kind.NAME, attribute, subject, *sorted({member.value.text for member in ordered}))
    return Fact(mark, Kind.NAME, attribute, subject, tuple(ordered), pairs, worst(pair.verdict for pair in pairs))


def _compared(firsts: dict[tuple[_Words, str], int]) -> list[tuple[int, int]]:
    """Each form's first mention with every article's first mention of another form: linear in the articles.

    An acronym of very many explanations is many organisations', and tells nothing.
    """
    by_form: dict[_Words, list[int]] = defaultdict(list)
    for (words, _), index in firsts.items():
        by_form[words].append(index)
    groups = sorted(map(sorted, by_form.values()))
    if len(groups) > BLOCK:
        return []
    found = {(min(a[0], j), max(a[0], j)) for a, b in combinations(groups, 2) for j in b}
    found |= {(min(i, b[0]), max(i, b[0])) for a, b in combinations(groups, 2) for i in a}
    found |= {(group[0], other) for group in groups for other in group[1:]}
    return sorted(found)


def _names_differ(a: Assertion, b: Assertion) -> bool:
    return a.article.lang == b.article.lang and compare_organisations(_written(a), _written(b)) is Difference.VARIANT


def _expansions_differ(a: Assertion, b: Assertion) -> bool:
    """Whether one acronym is explained in two ways: by one word misspelt, or in one story by other words."""
    difference = compare_organisations(_written(a), _written(b))
    return difference is Difference.VARIANT or (difference is Difference.OTHER and _one_story([a], [b]))


def _one_story(a: Sequence[Assertion], b: Sequence[Assertion]) -> bool:
    """Whether articles of two forms are one, or share the names of other things."""
    mine, theirs = (frozenset().union(*(_names(mention) for mention in group)) for group in (a, b))
    own = {word for mention in (*a, *b) for word in organisation_words(_written(mention))}
    together = {m.article.path for m in a} & {m.article.path for m in b}
    return bool(together) or len((mine & theirs) - own) >= COMPANY


def _names(mention: Assertion) -> frozenset[str]:
    return frozenset(word for word in mention.context.topic if not word.startswith((SENSE, HAPPENING)))
