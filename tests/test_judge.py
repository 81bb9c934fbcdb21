"""From facts to findings: which rule speaks, how loud, on what evidence, and under which id."""

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.judge.judge import judge
from checker.judge.load import bundled_rules
from checker.judge.rule import (
    AttributionPolicy,
    Evolution,
    Exemption,
    Rule,
    Scope,
    Select,
    Tolerance,
    Turn,
)
from checker.model import Article, Assertion, Fact, Kind, Pair, Role, Segment, Sentence, Severity, Span
from checker.values.days import Days
from checker.values.numbers import Numbers
from checker.values.value import Value, Verdict, compare

TOLL = Rule(
    id="toll",
    path="toll.yaml",
    select=Select(kind=Kind.QUANTITY, attributes=("deaths",)),
    title={"en": "Toll"},
    why={"en": "Readers remember it.", "fr": "On la retient."},
    message={"en": "{a} ({outlet_a}), {b} ({outlet_b}), {count}: {values}", "fr": "{a} ou {b}"},
)


def article(path: str, text: str, *, outlet: str = "", lang: str = "en", published: str = "") -> Article:
    days = Days.on(date.fromisoformat(published[:10])) if published else Days.any()
    segments = (Segment(Span(0, len(text)), Role.BODY),)
    moment = published if "T" in published else None
    return Article(path, text, segments, outlet=outlet, lang=lang, published=days, timestamp=moment)


def said(
    text: str, low: float, high: float | None = None, *, where: Article | None = None, path: str = ""
) -> Assertion:
    """An assertion whose mention is the whole text of an article (or a part of the one given)."""
    home = where or article(path or f"{text}.txt", text, outlet=path)
    start = home.text.index(text)
    span = Span(start, start + len(text))
    numbers = Numbers.exactly(low) if high is None else Numbers.between(low, high)
    value = Value(text, numbers, numbers)
    sentence = Sentence(Span(0, len(home.text)), 0, 0, Role.BODY)
    return Assertion(Kind.QUANTITY, "deaths", "", value, home, span, sentence)


def fact(*members: Assertion, verdict: Verdict | None = None, attribute: str = "deaths") -> Fact:
    pairs = tuple(
        Pair(i, j, verdict or compare(members[i].value, members[j].value).verdict)
        for i, j in combinations(range(len(members)), 2)
    )
    return Fact("f", members[0].kind, attribute, "", members, pairs, Verdict.CONFLICT)


TWO = fact(said("12 dead", 12, path="a"), said("15 dead", 15, path="b"))


def severities(rule: Rule, *facts: Fact) -> list[Severity]:
    return [finding.severity for finding in judge(facts, (rule,), "en")]


def test_a_finding_tells_the_words_and_outlets_that_differ() -> None:
    third = said("twelve dead", 12, path="c")
    (finding,) = judge([fact(*TWO.members, third)], (TOLL,), "en")
    assert finding.message == "12 dead (a), 15 dead (b), 3: 12 dead / 15 dead / twelve dead"
    assert finding.why == "Readers remember it."
    assert [member.quote for member in finding.evidence] == ["12 dead", "15 dead", "twelve dead"]


def test_messages_speak_the_language_of_the_report_or_english() -> None:
    assert judge([TWO], (TOLL,), "fr")[0].message == "12 dead ou 15 dead"
    assert judge([TWO], (TOLL,), "nl")[0].why == "Readers remember it."


def test_braces_in_an_article_are_only_words() -> None:
    odd = fact(said("{outlet_b} dead", 12, path="a"), said("15 dead", 15, path="b"))
    assert "{outlet_b} dead (a)" in judge([odd], (TOLL,), "en")[0].message


def test_agreement_and_change_with_time_are_silent_by_default() -> None:
    assert not severities(TOLL, fact(*TWO.members, verdict=Verdict.CONSISTENT))
    assert not severities(TOLL, fact(*TWO.members, verdict=Verdict.EVOLVES))
    assert severities(TOLL, fact(*TWO.members, verdict=Verdict.DISPUTED)) == [Severity.INFO]


def test_a_rule_chooses_the_severity_of_a_verdict() -> None:
    assert severities(replace(TOLL, verdicts={Verdict.CONFLICT: Severity.INFO}), TWO) == [Severity.INFO]
    assert not severities(replace(TOLL, verdicts={Verdict.CONFLICT: Severity.OFF}), TWO)


def test_a_rule_that_is_turned_off_still_keeps_its_facts_from_wider_rules() -> None:
    wide = replace(TOLL, id="any", select=Select(kind=Kind.QUANTITY))
    assert [finding.rule for finding in judge([TWO], (wide, TOLL), "en")] == ["toll"]
    assert not judge([TWO], (wide, replace(TOLL, off="we trust them")), "en")


def test_the_closest_rule_speaks_and_only_one() -> None:
    family = replace(TOLL, id="a-family", select=Select(kind=Kind.QUANTITY, attributes=("dea*",)))
    words = replace(TOLL, id="z-words", select=replace(TOLL.select, words={"en": ("dead",)}))
    other = replace(TOLL, id="b-dates", select=Select(kind=Kind.DATE))
    assert [f.rule for f in judge([TWO], (family, other, TOLL), "en")] == ["toll"]
    assert [f.rule for f in judge([TWO], (family, TOLL, words), "en")] == ["z-words"]
    assert [f.rule for f in judge([TWO], (replace(TOLL, id="second"), replace(TOLL, id="first")), "en")] == ["first"]


def test_scope_tells_pairs_in_one_article_from_pairs_across() -> None:
    home = article("a", "12 dead, then 15 dead")
    inside = fact(said("12 dead", 12, where=home), said("15 dead", 15, where=home))
    within = replace(TOLL, select=replace(TOLL.select, scope=(Scope.WITHIN,)))
    assert not severities(TOLL, inside)
    assert severities(within, inside) == [Severity.ERROR]
    assert not severities(within, TWO)


def test_against_the_draft_only_pairs_with_the_draft_count() -> None:
    rule = replace(TOLL, select=replace(TOLL.select, scope=(Scope.DRAFT,)))
    assert not judge([TWO], (rule,), "en")
    assert not judge([TWO], (rule,), "en", draft="other")
    assert judge([TWO], (rule,), "en", draft="b")


def test_languages_and_words_narrow_a_rule() -> None:
    french = replace(TOLL, select=replace(TOLL.select, languages=("fr",)))
    about = replace(TOLL, select=replace(TOLL.select, words={"en": ("burn* forest",)}))
    forest = article("c", "15 dead in the burning forest")
    assert not severities(french, TWO)
    assert not severities(about, TWO)
    burning = fact(said("15 dead", 15, where=forest), said("12 dead in burnt forests", 12))
    assert not severities(about, burning)
    assert severities(about, fact(said("15 dead", 15, where=forest), said("12 dead in Burnt Forest", 12)))


def test_tolerance_lets_close_values_agree() -> None:
    assert not severities(replace(TOLL, tolerance=Tolerance(absolute=3)), TWO)
    assert severities(replace(TOLL, tolerance=Tolerance(absolute=2)), TWO)
    assert not severities(replace(TOLL, tolerance=Tolerance(relative=0.2)), TWO)
    assert severities(replace(TOLL, tolerance=Tolerance(relative=0.19)), TWO)
    assert severities(replace(TOLL, tolerance=Tolerance(days=9)), TWO)


def test_tolerance_in_days_is_for_days() -> None:
    values = [Value(str(day), Days.on(date(2024, 5, day)), Days.on(date(2024, 5, day))) for day in (11, 12)]
    days = fact(*(replace(said(v.text, 0, path=v.text), value=v, kind=Kind.DATE) for v in values), attribute="deaths")
    rule = replace(TOLL, select=Select(kind=Kind.DATE))
    assert severities(rule, days)
    assert not severities(replace(rule, tolerance=Tolerance(days=1)), days)


def test_evolution_follows_the_order_of_publication() -> None:
    low = said("12 dead", 12, where=article("a", "12 dead", published="2024-05-14"))
    high = said("15 dead", 15, where=article("b", "15 dead", published="2024-05-15"))
    fallen = said("11 dead", 11, where=article("c", "11 dead", published="2024-05-16"))
    rising = replace(TOLL, evolution=Evolution.RISES)
    assert not severities(rising, fact(low, high))
    assert severities(rising, fact(high, fallen)) == [Severity.ERROR]
    assert not severities(replace(TOLL, evolution=Evolution.FALLS), fact(high, fallen))
    assert not severities(replace(TOLL, evolution=Evolution.EITHER), fact(low, high, fallen))
    assert severities(replace(TOLL, evolution=Evolution.NEVER), fact(low, high, verdict=Verdict.EVOLVES))
    assert severities(rising, TWO) == [Severity.ERROR]


def test_moments_order_articles_of_one_day() -> None:
    low = said("12 dead", 12, where=article("a", "12 dead", published="2024-05-14T21:00:00+02:00"))
    high = said("15 dead", 15, where=article("b", "15 dead", published="2024-05-14T20:00:00+00:00"))
    assert not severities(replace(TOLL, evolution=Evolution.RISES), fact(low, high))
    assert severities(replace(TOLL, evolution=Evolution.FALLS), fact(low, high))


def test_exceptions_accept_what_they_name_and_nothing_more() -> None:
    values = Exemption(reason="two counts are in use", values=("12 dead", "15 Dead"))
    elsewhere = Exemption(reason="its own count", outlets=("a", "c"))
    assert not severities(replace(TOLL, exceptions=(values,)), TWO)
    assert severities(replace(TOLL, exceptions=(elsewhere,)), TWO)
    assert severities(replace(TOLL, exceptions=(replace(values, outlets=("a",)),)), TWO)


def test_a_desk_may_not_care_who_says_so() -> None:
    disputed = fact(*TWO.members, verdict=Verdict.DISPUTED)
    assert severities(replace(TOLL, attribution=AttributionPolicy.IGNORE), disputed) == [Severity.ERROR]


def test_evidence_leaves_out_who_takes_no_side() -> None:
    vague = said("more than ten dead", 10, 20, path="c")
    (finding,) = judge([fact(*TWO.members, vague, verdict=None)], (TOLL,), "en")
    assert {member.quote for member in finding.evidence} == {"12 dead", "15 dead", "more than ten dead"}
    apart = replace(fact(*TWO.members, vague), pairs=(Pair(0, 1, Verdict.CONFLICT),))
    (finding,) = judge([apart], (TOLL,), "en")
    assert {member.quote for member in finding.evidence} == {"12 dead", "15 dead"}


def test_a_fact_without_pairs_speaks_for_itself() -> None:
    alone = replace(fact(TWO.members[0]), verdict=Verdict.CONFLICT)
    assert severities(TOLL, alone) == [Severity.ERROR]
    assert not severities(TOLL, replace(alone, verdict=Verdict.CONSISTENT))


def test_the_worst_finding_comes_first() -> None:
    wide = replace(TOLL, id="wide", select=Select(kind=Kind.QUANTITY), verdicts={Verdict.CONFLICT: Severity.INFO})
    jobs = replace(TWO, id="g", attribute="jobs")
    assert [f.severity for f in judge([jobs, TWO], (TOLL, wide), "en")] == [Severity.ERROR, Severity.INFO]


def test_two_facts_that_compare_the_same_values_are_one_finding_with_the_evidence_of_both() -> None:
    again = fact(said("12 dead", 12, path="c"), said("15 dead", 15, path="d"))
    (finding,) = judge([TWO, replace(again, id="g")], (TOLL,), "en")
    assert [member.article.path for member in finding.evidence] == ["a", "b", "c", "d"]


@given(st.permutations(range(4)), st.text(alphabet="\n x", max_size=9), st.integers(0, 99))
def test_an_id_outlives_moved_lines_renamed_files_and_reordered_articles(
    order: list[int], before: str, name: int
) -> None:
    figures = [12, 15, 12, 18]
    plain = fact(*(said(f"{n} dead", n, path=str(i)) for i, n in enumerate(figures)))
    moved = [
        said(f"{figures[i]} dead", figures[i], where=article(f"{name}-{i}", f"{before}{figures[i]} dead"))
        for i in order
    ]
    assert judge([plain], (TOLL,), "en")[0].id == judge([fact(*moved)], (TOLL,), "fr")[0].id


@given(st.integers(0, 10**6).filter(lambda n: n not in (12, 15)))
def test_an_id_changes_with_a_compared_value(figure: int) -> None:
    changed = fact(TWO.members[0], said(f"{figure} dead", figure, path="b"))
    assert judge([changed], (TOLL,), "en")[0].id != judge([TWO], (TOLL,), "en")[0].id


def test_another_source_that_agrees_changes_no_id() -> None:
    more = fact(*TWO.members, said("twelve dead", 12, path="c"))
    assert judge([more], (TOLL,), "en")[0].id == judge([TWO], (TOLL,), "en")[0].id


def test_bundled_rules_judge_by_their_attribute() -> None:
    rules = {attribute: judge([replace(TWO, attribute=attribute)], bundled_rules(), "en")[0].rule for attribute in
             ("deaths", "injured", "money", "percent", "length", "robots")}  # fmt: skip
    assert rules == {
        "deaths": "death-toll-disagreement",
        "injured": "injury-toll-disagreement",
        "money": "money-disagreement",
        "percent": "percentage-disagreement",
        "length": "measure-disagreement",
        "robots": "count-disagreement",
    }


def test_a_rule_for_falling_figures_leaves_every_other_difference_to_the_others() -> None:
    stale = replace(TOLL, id="stale", select=replace(TOLL.select, turns=(Turn.LOWER,)))
    first = said("15 dead", 15, where=article("a", "15 dead", published="2024-05-14"))
    later = said("12 dead", 12, where=article("b", "12 dead", published="2024-05-16"))
    rival = said("19 dead", 19, where=article("c", "19 dead", published="2024-05-16"))
    assert [f.rule for f in judge([fact(first, later)], (stale, TOLL), "en")] == ["stale"]
    assert [f.rule for f in judge([fact(first, rival)], (stale, TOLL), "en")] == ["toll"]
    assert [f.rule for f in judge([fact(first, later, rival)], (stale, TOLL), "en")] == ["toll"]
    assert [f.rule for f in judge([TWO], (stale, TOLL), "en")] == ["toll"]
