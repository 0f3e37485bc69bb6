"""Each row of a list is new, changed field by field, unchanged, unclear or refused, and says why."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from db.transaction import Transaction
from planner.domain.list_fields import ListField
from planner.domain.lists import LIST_VERB, VERDICTS, Answers, Cause, ListPlan, RowPlan, Sheet
from planner.domain.people import ParticipantList
from planner.domain.row_numbers import place_in_sheet
from planner.edits.event import create_event
from planner.edits.lists import lay_list
from planner.edits.people import add_participant, represent
from planner.edits.rows import change
from planner.edits.states import name_state
from planner.imports.lists import read_list
from planner.imports.lists.mapping import propose_mapping
from planner.imports.lists.plan import plan_list
from planner.imports.lists.proposal import propose
from planner.imports.lists.remarks import SENTENCES, sentence
from planner.imports.lists.table import find_table
from planner.imports.lists.waiting import plan_waiting
from planner.provenance import load_provenance
from planner.queries import load_waiting
from planner.returned import load_beside
from planner.workspace import Workspace
from tests.conftest import shared
from tests.imports.lists.sheets import a_list_under_a_logo

Rows = Sequence[Sequence[str]]

HEAD = ("Name", "Function", "Organization", "Country", "E-mail")
ANA = ("Ana Lima", "Adviser", "Permanent Mission", "Portugal", "ana@example.org")


@pytest.fixture
def forum(workspace: Workspace) -> int:
    """An event in French without participants."""
    return workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum", language="fr"))


def plan_of(workspace: Workspace, event_id: int, rows: Rows, answers: Answers = Answers()) -> ListPlan:  # noqa: B008 - frozen
    """Plan a list onto an event."""
    table = find_table(Sheet("", tuple(map(tuple, rows))))
    return _plan(workspace, event_id, partial(plan_list, table, propose_mapping(table)), answers)


def _plan(workspace: Workspace, event_id: int, plan: Callable[..., ListPlan], answers: Answers) -> ListPlan:
    provenance = workspace.read(partial(load_provenance, event_id=event_id, verb=LIST_VERB))
    return plan(workspace.participants(event_id), provenance, answers)


def lay(workspace: Workspace, plan: ListPlan) -> int:
    """Lay a plan as the window does."""
    return workspace.edit(LIST_VERB, "delegates.xlsx", partial(lay_list, plan=plan), event_id=plan.event_id)


def one(workspace: Workspace, event_id: int, row: Sequence[str], head: Sequence[str] = HEAD) -> RowPlan:
    """Plan a list of one row."""
    (found,) = plan_of(workspace, event_id, (head, row)).rows
    return found


def fields(row: RowPlan) -> dict[str, tuple[str, str, bool]]:
    """The changes of a row by field."""
    return {found.field.value: (found.old, found.new, found.typed) for found in row.changes}


def _add(workspace: Workspace, event_id: int, name: str, **values: object) -> int:
    return workspace.edit("Add", name, lambda tx: add_participant(tx, event_id, name=name, **values), event_id=event_id)


def _type(workspace: Workspace, event_id: int, row_id: int, **values: object) -> None:
    workspace.edit("Change", "it", lambda tx: change(tx, "participant", row_id, **values), event_id=event_id)


def _people(workspace: Workspace, event_id: int) -> ParticipantList:
    return workspace.participants(event_id)


def test_rows_of_a_new_list_are_new_and_their_words_are_read(workspace: Workspace, forum: int) -> None:
    row = one(workspace, forum, ("H.E. Mr. Bo Chen", "Ambassador", "", "Ivory Coast", "bo@example.org"))
    assert row.verdict == "new"
    words = {field.value: word for field, word in row.entry.words.items()}
    assert words == {
        "name": "Bo Chen",
        "honorific": "H.E. Mr.",
        "given": "Bo",
        "family": "Chen",
        "function": "Ambassador",
        "country": "Côte d’Ivoire",
        "email": "bo@example.org",
    }
    assert row.entry.country_code == "CIV"


def test_states_are_called_as_at_the_event_and_as_the_event_has_it(workspace: Workspace, forum: int) -> None:
    def prepare(tx: Transaction) -> None:
        change(tx, "event", forum, starts_on=date(2008, 12, 2))
        name_state(tx, forum, "NRU", "fr", short="Naoero")
        name_state(tx, forum, "XKX", "fr", short="Kosovo*")

    workspace.edit("Prepare", "it", prepare, event_id=forum)
    rows = [("Bo Chen", "", "", "Türkiye", ""), ("Ana Lima", "", "", "Nauru", ""), ("Eva Ruiz", "", "", "KOSOVO*", "")]
    plan = plan_of(workspace, forum, [HEAD, *rows])
    read = [(row.entry.words[ListField.COUNTRY], row.entry.country_code) for row in plan.rows]
    assert read == [("Turquie", "TUR"), ("Naoero", "NRU"), ("Kosovo*", "XKX")]
    lay(workspace, plan)
    assert [row.verdict for row in plan_of(workspace, forum, [HEAD, *rows]).rows] == ["unchanged"] * 3


@pytest.mark.parametrize(
    ("head", "row", "name"),
    [
        (("Name",), ("DUBOIS Chloé",), ("DUBOIS Chloé", "Chloé", "DUBOIS")),
        (("Name",), ("Dubois, Chloé",), ("Chloé Dubois", "Chloé", "Dubois")),
        (("Name",), ("DUBOIS, Chloé Marie",), ("Chloé Marie DUBOIS", "Chloé Marie", "DUBOIS")),
        (("Name",), ("Luis Alberto DE LA CRUZ",), ("Luis Alberto DE LA CRUZ", "Luis Alberto", "DE LA CRUZ")),
        (("Name",), ("Pelé",), ("Pelé", "", "Pelé")),
        (("Name",), ("Martin Luther King, Jr.",), ("Martin Luther King, Jr.", "Martin Luther", "King Jr.")),
        (("Nom", "Prénom"), ("DUBOIS", "Chloé"), ("Chloé DUBOIS", "Chloé", "DUBOIS")),
        (("Full name", "Surname"), ("CHLOÉ DUBOIS", "Dubois"), ("CHLOÉ Dubois", "", "Dubois")),
        (
            ("Name", "Given name", "Family name"),
            ("DUBOIS Chloé", "Chloé", "Dubois"),
            ("Dubois Chloé", "Chloé", "Dubois"),
        ),
        (("Full name", "Family name"), ("JOÃO DA SILVA", ""), ("JOÃO DA SILVA", "JOÃO", "DA SILVA")),
    ],
)
def test_names_are_kept_as_given_and_taken_apart(
    workspace: Workspace, forum: int, head: Sequence[str], row: Sequence[str], name: tuple[str, str, str]
) -> None:
    words = one(workspace, forum, (*row, "x"), (*head, "Function")).entry.words
    assert (words[ListField.NAME], words[ListField.GIVEN], words[ListField.FAMILY]) == name


def test_the_same_list_again_changes_nothing(workspace: Workspace, forum: int) -> None:
    rows = (HEAD, ANA, ("KIM Min-jun", "", "", "Republic of Korea", ""), ("Dubois, Chloé", "Adviser", "", "", ""))
    assert lay(workspace, plan_of(workspace, forum, rows)) == 3
    again = plan_of(workspace, forum, rows)
    assert [row.verdict for row in again.rows] == ["unchanged"] * 3
    assert again.accepted == 0


def test_a_difference_is_shown_field_by_field(workspace: Workspace, forum: int) -> None:
    lay(workspace, plan_of(workspace, forum, (HEAD, ANA)))
    row = one(workspace, forum, ("Ana Lima", "Head of Unit", "Permanent Mission", "Portugal", ""))
    assert row.verdict == "changed"
    assert fields(row) == {"function": ("Adviser", "Head of Unit", False)}


def test_what_was_typed_over_a_list_stays_until_the_list_says_something_new(workspace: Workspace, forum: int) -> None:
    lay(workspace, plan_of(workspace, forum, (HEAD, ANA)))
    (ana,) = _people(workspace, forum).participants
    _type(workspace, forum, ana.id, function="Minister", email="")
    assert one(workspace, forum, ANA).verdict == "unchanged"
    newer = one(workspace, forum, (ANA[0], "Ambassador", *ANA[2:]))
    assert fields(newer) == {"function": ("Minister", "Ambassador", True)}


@pytest.mark.parametrize("code", ["", "BRA"])
def test_a_country_typed_over_a_list_stays(workspace: Workspace, forum: int, code: str) -> None:
    lay(workspace, plan_of(workspace, forum, (HEAD, ANA)))
    (ana,) = _people(workspace, forum).participants
    _type(workspace, forum, ana.id, country="Brazil", country_code=code)
    assert one(workspace, forum, ANA).verdict == "unchanged"
    newer = one(workspace, forum, (*ANA[:3], "Angola", ""))
    assert fields(newer) == {"country": ("Brazil", "Angola", True)}


def test_somebody_renamed_is_found_again_by_the_name_that_the_list_gave(workspace: Workspace, forum: int) -> None:
    lay(workspace, plan_of(workspace, forum, (HEAD, ANA)))
    (ana,) = _people(workspace, forum).participants
    _type(workspace, forum, ana.id, name="Ana Maria Lima", given="Ana Maria")
    assert one(workspace, forum, ANA).verdict == "unchanged"


def test_a_given_name_that_a_list_leaves_empty_stays(workspace: Workspace, forum: int) -> None:
    head = ("Name", "Family name", "Given name", "Country")
    lay(workspace, plan_of(workspace, forum, (head, ("Ana Lima", "Lima", "Ana", "Portugal"))))
    assert one(workspace, forum, ("Ana Lima", "Lima", "", "Portugal"), head).verdict == "unchanged"


def test_a_person_typed_in_plenary_gains_empty_fields_and_shows_the_others(workspace: Workspace, forum: int) -> None:
    ana = _add(workspace, forum, "Ana Lima", country="Portugal", country_code="PRT", function="Counsellor")
    row = one(workspace, forum, ANA)
    assert row.participant_id == ana
    assert fields(row) == {
        "function": ("Counsellor", "Adviser", True),
        "organisation": ("", "Permanent Mission", False),
        "email": ("", "ana@example.org", False),
    }


@pytest.mark.parametrize("name", ["LIMA Ana", "Lima, Ana", "ANA LIMA", "Ms. Ana Lima", "Ána  Lima"])
def test_a_name_written_otherwise_is_the_same_and_no_change(workspace: Workspace, forum: int, name: str) -> None:
    ana = _add(workspace, forum, "Ana Lima", country="Portugal", country_code="PRT", honorific="Ms.")
    row = one(workspace, forum, (name, "", "", "PORTUGAL", ""))
    assert (row.verdict, row.participant_id) == ("unchanged", ana)


def test_a_sheet_of_ours_comes_back_by_its_keys(workspace: Workspace, forum: int) -> None:
    _add(workspace, forum, "Ana Lima", country="Portugal")
    (ana,) = _people(workspace, forum).participants
    row = one(workspace, forum, ("Ana LIMA", "Ministre", ana.uid), ("Name as printed", "Function", "uid"))
    assert row.participant_id == ana.id
    assert fields(row) == {"name": ("Ana Lima", "Ana LIMA", True), "function": ("", "Ministre", False)}
    lost = one(workspace, forum, ("Ana Lima", "", "nobody's"), ("Name as printed", "Function", "uid"))
    assert lost.participant_id == ana.id


UNCLEAR: Mapping[Cause, Sequence[str]] = {
    Cause.NAMESAKE: ("Ana Lima", "", "Bank", "Brazil", ""),
    Cause.TURNED: ("Lima Ana", "", "", "Portugal", ""),
    Cause.TWO_PEOPLE: ("Ana Lima; Bo Chen", "", "", "", ""),
    Cause.COUNTRY_UNCLEAR: ("Min-jun Kim", "", "", "Korea", ""),
    Cause.NAMESAKES: ("Eva Ruiz", "", "", "", ""),
    Cause.NO_NAME: ("", "Adviser", "", "France", ""),
    Cause.NO_LETTERS: ("12345", "Adviser", "", "", ""),
    Cause.TOO_LONG: ("Ana " * 60, "Adviser", "", "", ""),
}


@pytest.mark.parametrize("cause", UNCLEAR)
def test_what_cannot_be_known_waits_and_says_why(workspace: Workspace, forum: int, cause: Cause) -> None:
    _add(workspace, forum, "Ana Lima", country="Portugal", organisation="Mission")
    lay(workspace, plan_of(workspace, forum, (HEAD, *(("Eva Ruiz", "", "", land, "") for land in ("Spain", "Peru")))))
    row = one(workspace, forum, UNCLEAR[cause])
    assert row.why is not None
    assert row.why.cause is cause
    assert row.verdict == ("refused" if cause in {Cause.NO_NAME, Cause.NO_LETTERS, Cause.TOO_LONG} else "unclear")
    assert "{" not in sentence(row.why)


@pytest.mark.parametrize("cell", ["ANA LIMA\nMs. BO CHEN", "Mr. Ana Lima\nMs. Bo Chen", "Ana Lima / Bo Chen"])
def test_two_people_in_a_cell_wait_whoever_has_a_title(workspace: Workspace, forum: int, cell: str) -> None:
    why = one(workspace, forum, (cell, "", "", "Portugal", "")).why
    assert why is not None
    assert why.cause is Cause.TWO_PEOPLE


@pytest.mark.parametrize("cell", ["ANA LIMA\nMs. BO CHEN", "Ms. Ana Lima and Ms. Bo Chen", "Ana Lima / Bo Chen"])
def test_two_people_in_a_cell_are_taken_as_two_who_share_what_is_said_once(
    workspace: Workspace, forum: int, cell: str
) -> None:
    rows = (HEAD, ANA, (cell, "Minister\nAdviser", "Bank", "Brazil", "ana@example.org; bo@example.org"))
    plan = plan_of(workspace, forum, rows, Answers(several=frozenset({3})))
    assert [(place_in_sheet(row.number), row.verdict) for row in plan.rows] == [(2, "new"), (3, "new"), (3, "new")]
    assert len({row.number for row in plan.rows}) == 3
    said = [
        tuple(row.entry.words[field] for field in (ListField.FUNCTION, ListField.EMAIL, ListField.ORGANISATION))
        for row in plan.rows[1:]
    ]
    assert said == [("Minister", "ana@example.org", "Bank"), ("Adviser", "bo@example.org", "Bank")]
    assert [row.entry.country_code for row in plan.rows[1:]] == ["BRA", "BRA"]
    assert [row.entry.name.casefold() for row in plan.rows[1:]] == ["ana lima", "bo chen"]
    assert lay(workspace, plan) == 3


def test_keys_and_papers_of_one_person_are_not_said_of_the_second(workspace: Workspace, forum: int) -> None:
    head = ("Name", "Country", "Phone", "Passport number", "uid")
    row = ("Ana Lima; Bo Chen", "Peru", "+51 1 555 0101", "X-1", "nobody's")
    ana, bo = plan_of(workspace, forum, (head, row), Answers(several=frozenset({2}))).rows
    assert ana.entry.words[ListField.PASSPORT_NUMBER] == "X-1"
    assert not {ListField.PASSPORT_NUMBER, ListField.UID} & bo.entry.words.keys()
    assert ana.entry.words[ListField.PHONE] == bo.entry.words[ListField.PHONE] == "+5115550101"


def test_each_of_two_people_is_still_looked_for_at_the_event(workspace: Workspace, forum: int) -> None:
    known = _add(workspace, forum, "Bo Chen", country="Peru")
    rows = (HEAD, ("Ana Lima", "", "", "Peru", ""), ("Ana Lima; Bo Chen", "Adviser", "", "Peru", ""))
    plan = plan_of(workspace, forum, rows, Answers(several=frozenset({3})))
    assert [row.verdict for row in plan.rows] == ["new", "unclear", "changed"]
    assert plan.rows[1].why is not None
    assert sentence(plan.rows[1].why) == "Row 2 has Ana Lima already."
    assert plan.rows[2].participant_id == known


def test_a_row_of_one_person_cannot_be_taken_apart(workspace: Workspace, forum: int) -> None:
    plan = plan_of(workspace, forum, (HEAD, ANA), Answers(several=frozenset({2})))
    assert [(row.number, row.verdict) for row in plan.rows] == [(2, "new")]


def test_a_title_over_a_name_is_one_person(workspace: Workspace, forum: int) -> None:
    assert one(workspace, forum, ("H.E. Mr. Ana Maria\nLima Sousa", "", "", "Portugal", "")).verdict == "new"


def test_every_cause_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Cause)


def test_the_e_mail_decides_among_namesakes_and_is_no_identity(workspace: Workspace, forum: int) -> None:
    ana = _add(workspace, forum, "Ana Lima", country="Portugal", email="ana@example.org")
    moved = one(workspace, forum, ("Ana Lima", "", "", "Brazil", "ANA@example.org"))
    assert moved.participant_id == ana
    other = one(workspace, forum, ("Bo Chen", "", "", "Portugal", "ana@example.org"))
    assert other.verdict == "new"


def test_the_same_person_twice_on_a_list_waits(workspace: Workspace, forum: int) -> None:
    rows = (HEAD, ANA, ("LIMA Ana", "", "", "Portugal", ""), ("Ana Lima", "", "Bank", "Brazil", ""))
    plan = plan_of(workspace, forum, rows)
    assert [row.verdict for row in plan.rows] == ["new", "unclear", "new"]
    assert plan.rows[1].why is not None
    assert sentence(plan.rows[1].why) == "Row 2 has LIMA Ana already."


def test_answers_settle_rows(workspace: Workspace, forum: int) -> None:
    ana = _add(workspace, forum, "Ana Lima", country="Portugal")
    rows = (HEAD, ("Ana Lima", "", "", "Brazil", ""), ("Kim Min-jun", "", "", "Korea", ""))
    same = plan_of(workspace, forum, rows, Answers({2: ana}, {"korea": "KOR"}))
    assert [row.verdict for row in same.rows] == ["changed", "new"]
    assert fields(same.rows[0])["country"][:2] == ("Portugal", "Brésil")
    assert same.rows[1].entry.country_code == "KOR"
    new = plan_of(workspace, forum, rows, Answers({2: 0}))
    assert new.rows[0].verdict == "new"


def test_words_for_states_and_questions_are_understood_or_left_out_and_told(workspace: Workspace, forum: int) -> None:
    head = ("Name", "Status", "Mode of participation", "Photo consent", "Country", "E-mail", "Rank")
    row = one(workspace, forum, ("Ana Lima", "Confirmado", "en ligne", "Oui", "Atlantis", "none", "Head"), head)
    words = row.entry.words
    assert (words[ListField.STATUS], words[ListField.MODE], words[ListField.CONSENT_PHOTO]) == (
        "approved",
        "remote",
        "yes",
    )
    assert [remark.cause for remark in row.remarks] == [Cause.COUNTRY_UNKNOWN, Cause.NO_ADDRESS]
    odd = one(workspace, forum, ("Ana Lima", "perhaps", "", "perhaps", "", "", "Head"), head)
    assert [remark.cause for remark in odd.remarks] == [Cause.WORD_UNKNOWN, Cause.WORD_UNKNOWN, Cause.NO_DELEGATION]


@pytest.mark.parametrize(("cell", "rank"), [("Y", "Head of delegation"), ("no", ""), ("Deputy head", "Deputy head")])
def test_a_column_that_says_who_leads_gives_the_rank(workspace: Workspace, forum: int, cell: str, rank: str) -> None:
    row = one(workspace, forum, ("Ana Lima", "Portugal", cell), ("Name", "Delegation", "Head of Delegation (Y/N)"))
    assert row.entry.words.get(ListField.RANK, "") == rank


def test_two_delegations_of_one_person_are_left_as_they_are(workspace: Workspace, forum: int) -> None:
    ana = _add(workspace, forum, "Ana Lima", country="Portugal", country_code="PRT")
    for whom in ("Portugal", "European Union"):
        workspace.edit("Represent", whom, partial(represent, participant_id=ana, whom=whom), event_id=forum)
    row = one(workspace, forum, ("Ana Lima", "Portugal"), ("Name", "Delegation"))
    assert (row.verdict, [remark.cause for remark in row.remarks]) == ("unchanged", [Cause.MORE_DELEGATIONS])


def test_what_the_user_does_not_want_is_not_laid(workspace: Workspace, forum: int) -> None:
    lay(workspace, plan_of(workspace, forum, (HEAD, ANA)))
    rows = (HEAD, ("Ana Lima", "Minister", "", "Portugal", "new@example.org"), ("Bo Chen", "", "", "", ""))
    plan = plan_of(workspace, forum, rows)
    kept = plan.keeping([(2, ListField.FUNCTION)], [3])
    assert (plan.accepted, kept.accepted) == (2, 1)
    lay(workspace, kept)
    (ana,) = _people(workspace, forum).participants
    assert (ana.function, ana.email) == ("Adviser", "new@example.org")
    assert plan.keeping([(2, ListField.FUNCTION), (2, ListField.EMAIL)], []).rows[0].verdict == "unchanged"


REAL = {
    "participants/cop24_participants_derived.csv": 15_213,
    "participants/unfccc_precops_cleaned.csv": 7_830,
    "participants/antalya_diplomacy_forum_2022.xlsx": 209,
}


@pytest.mark.parametrize("name", REAL)
def test_every_row_of_a_real_list_is_accounted_for_and_no_name_is_re_cased(
    workspace: Workspace, forum: int, name: str
) -> None:
    proposal = propose(read_list(shared(f"data/{name}")))
    plan = _plan(workspace, forum, partial(plan_list, proposal.table, proposal.mapped), Answers())
    assert sum(map(plan.count, VERDICTS)) == len(plan.rows) == REAL[name]
    assert len(plan.rows) + plan.table.dropped.count == sum(map(any, proposal.book.sheets[proposal.sheet].rows))
    print(name, {verdict: plan.count(verdict) for verdict in VERDICTS}, plan.table.dropped)
    assert plan.count("new") > REAL[name] / 2
    at = proposal.mapped[ListField.NAME]
    for line, row in zip(proposal.table.lines, plan.rows, strict=True):
        assert set(row.entry.name.split()) <= set(line.cells[at].replace(",", " ").split()) | set(
            line.cells[at].split()
        )


@pytest.mark.parametrize("name", list(REAL)[1:])
def test_a_real_list_changes_nothing_the_second_time(workspace: Workspace, forum: int, name: str) -> None:
    proposal = propose(read_list(shared(f"data/{name}")))
    bind = partial(plan_list, proposal.table, proposal.mapped)
    first = _plan(workspace, forum, bind, Answers())
    assert lay(workspace, first) == len(_people(workspace, forum).participants)
    again = _plan(workspace, forum, bind, Answers())
    assert again.count("unchanged") == first.count("new")
    assert again.accepted == 0


def test_a_list_without_a_column_of_names_is_refused_row_by_row(
    workspace: Workspace, forum: int, tmp_path: Path
) -> None:
    proposal = propose(read_list(a_list_under_a_logo(tmp_path / "d.xlsx")))
    plan = _plan(workspace, forum, partial(plan_list, proposal.table, {}), Answers())
    assert {row.verdict for row in plan.rows} == {"refused"}


def test_a_row_that_waits_keeps_how_its_list_writes_dates(workspace: Workspace, forum: int) -> None:
    head = ("Name", "Country", "Arrival")
    said = plan_of(workspace, forum, (head, ("Kim Min-jun", "Korea", "3/4/2026")), Answers(day_first=False))
    told = plan_of(workspace, forum, (head, ("Pak Chol", "Korea", "3/4/2026"), ("Eva Ruiz", "Spain", "25/4/2026")))
    lay(workspace, said)
    lay(workspace, told)
    rows = workspace.read(partial(load_waiting, event_id=forum))
    provenance = workspace.read(partial(load_provenance, event_id=forum, verb=LIST_VERB))
    beside = workspace.read(partial(load_beside, event_id=forum, keys=()))
    answers = Answers(states={"korea": "KOR"}, day_first=True)
    plans = plan_waiting(rows, workspace.participants(forum), provenance, answers, beside)
    arrivals = [plans[row.id].rows[0].entry.words[ListField.ARRIVES_AT] for row in rows]
    assert [words[:10] for words in arrivals] == ["2026-03-04", "2026-04-03"]
