"""Lists of States as secretariats paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.countries import countries
from planner.domain.kinds import Standing
from planner.domain.lists import Sheet, Workbook
from planner.domain.state_lists import StatesPlan, Unclear, laid, not_listed
from planner.domain.state_register import StateRegister
from planner.domain.states import StandingRow
from planner.errors import UserError
from planner.imports.states import MOST_LINES, lines_of_book, lines_of_text, plan_states, standing_of
from tests.domain.rows import an_event

MEMBER, OBSERVER, NEITHER = Standing.MEMBER, Standing.OBSERVER, Standing.NEITHER


def _plan(text: str, **meant: str) -> StatesPlan:
    return plan_states(lines_of_text(text), MEMBER, meant, {"naoero republic": "NRU", "kosovo*": "XKX"})


def test_a_list_with_headings_says_who_is_what() -> None:
    plan = _plan(
        "States\n\nMembers (2):\n1. Afghanistan\n2) Côte d'Ivoire1\n\nÉtats observateurs\n• Saint-Siège*\n- Niue\n"
    )
    assert plan.standings == {"AFG": MEMBER, "CIV": MEMBER, "VAT": OBSERVER, "NIU": OBSERVER}
    assert plan.left == ()


@pytest.mark.parametrize(
    "line",
    ["Bhutan (Observer)", "Bhutan – observer", "Bhutan: Observers", "Bhutan - observateur", "Bhutan\tobservador"],
)
def test_a_word_behind_the_name_says_what_one_is(line: str) -> None:
    assert _plan(f"{line}\nChad\tMember").standings == {"BTN": OBSERVER, "TCD": MEMBER}


def test_many_states_may_stand_in_one_line() -> None:
    plan = _plan("Algeria, Bolivia (Plurinational State of); Antigua and Barbuda, Zambia and Zimbabwe.")
    assert list(plan.standings) == ["DZA", "BOL", "ATG", "ZMB", "ZWE"]
    assert list(_plan("Korea, Republic of").standings) == ["KOR"]
    assert list(_plan("Korea, Republic of; Fiji").standings) == ["KOR", "FJI"]


def test_columns_are_found_wherever_they_are() -> None:
    plan = _plan("No.\tCountry\tSince\tStatus\n1\tFiji\t1970\tMember State\n2\tTonga\t1999\tnon-member\n3\tChad\t\t\n")
    assert plan.standings == {"FJI": MEMBER, "TON": NEITHER, "TCD": MEMBER}
    assert plan.left == ()


def test_what_is_unclear_is_shown_with_what_it_may_mean_and_nothing_is_lost() -> None:
    text = "Congo\nPhilipines\nAtlantis\nFiji\tperhaps\nTonga\tMember\nTonga\tObserver\nTonga\tMember"
    plan = _plan(text)
    reasons = [(row.line.number, row.line.name, row.why) for row in plan.left]
    assert reasons == [
        (1, "Congo", Unclear.SEVERAL),
        (2, "Philipines", Unclear.UNKNOWN),
        (3, "Atlantis", Unclear.UNKNOWN),
        (4, "Fiji", Unclear.STATUS),
        (6, "Tonga", Unclear.TWICE),
    ]
    assert {name: set(codes) for name, codes in plan.questions().items()} == {
        "Congo": {"COD", "COG"},
        "Philipines": {"PHL"},
    }
    assert plan.standings == {"TON": MEMBER}
    assert len(plan.rows) == len(text.splitlines())


def test_answers_and_names_of_the_event_settle_what_is_unclear() -> None:
    plan = _plan("CONGO\nAtlantis\nKosovo*", congo="COG", atlantis="XAT")
    assert plan.standings == {"COG": MEMBER, "XAT": MEMBER}
    named = plan_states(lines_of_text("Republic of Naoero"), OBSERVER, {}, {"republic of naoero": "NRU"})
    assert named.standings == {"NRU": OBSERVER}


def test_the_sheet_that_names_the_most_states_is_read() -> None:
    notes = Sheet("Notes", (("Prepared by", "the Secretariat"), ("Chad", "")))
    members = Sheet("Members", (("IOM",), ("Country", "Status"), ("Chad", "Member"), ("Niue", "Observer")))
    hidden = Sheet("Old", (("Fiji",), ("Tonga",), ("Samoa",)), hidden=True)
    plan = plan_states(lines_of_book(Workbook("m.xlsx", (notes, members, hidden))), MEMBER, {}, {})
    assert plan.standings == {"TCD": MEMBER, "NIU": OBSERVER}
    assert [row.line.name for row in plan.left] == ["IOM"]
    assert lines_of_book(Workbook("empty.xlsx", ())) == []


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("MEMBER STATES (175)", MEMBER),
        ("Государства-члены", MEMBER),
        ("会员国", MEMBER),
        ("Estados observadores:", OBSERVER),
        ("الدول المراقبة", OBSERVER),
        ("Non-Member State", NEITHER),
        ("perhaps", None),
        ("", None),
    ],
)
def test_words_for_standings_are_known_in_six_languages(words: str, standing: Standing | None) -> None:
    assert standing_of(words) == standing


def test_a_list_without_end_is_refused() -> None:
    with pytest.raises(UserError) as refusal:
        lines_of_text("Chad\n" * (MOST_LINES + 1))
    assert refusal.value.code == "too-long"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_is_read_and_only_states_are_taken(text: str) -> None:
    plan = _plan(text)
    known = {country.iso3 for country in countries()} | {"NRU", "XKX"}
    assert plan.standings.keys() <= known
    assert {row.code for row in plan.rows if row.why is None} == plan.standings.keys()


@given(
    st.lists(st.integers(0, len(countries()) - 1), unique=True, max_size=40),
    st.sampled_from(["en", "fr", "es", "ru", "zh", "ar"]),
)
def test_every_list_of_names_in_one_language_is_read_whole(states: list[int], language: str) -> None:
    names = [countries()[number].short[language] for number in states]
    plan = _plan("\n".join(names))
    assert len(plan.rows) == len(names)
    assert all(row.why in {None, Unclear.SEVERAL} for row in plan.rows)


def test_the_register_after_a_list_is_counted_before_it_is_laid() -> None:
    said = (StandingRow(1, "a", 1, "CHE", MEMBER, None), StandingRow(2, "b", 1, "COK", OBSERVER, None))
    register = StateRegister(an_event(other_languages=""), standings=said)
    after = laid(register, {"COK": MEMBER, "CHE": None, "TCD": NEITHER}, None)
    assert (register.counts(None)[MEMBER], register.counts(None)[OBSERVER]) == (1, 1)
    assert (after.counts(None)[MEMBER], after.counts(None).get(OBSERVER, 0), after.counts(None)[NEITHER]) == (1, 0, 1)
    assert not_listed(register, {"COK": MEMBER}, None) == ["CHE"]
