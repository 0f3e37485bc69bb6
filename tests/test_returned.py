"""A list of ours goes out, is edited, and comes back as a diff, field by field."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from db.transaction import Transaction
from planner.domain.kinds import Audience, Level, Mode, ParticipantStatus
from planner.edits.event import create_event
from planner.edits.people import add_participant, represent
from planner.edits.rows import add, change, remove
from planner.returned import people_as_at
from planner.workspace import Workspace
from tests.dumps import dump
from tests.returns import column, come_back, edit_sheet, hand_out, lay, saved_again, told_by


def _forum(tx: Transaction) -> int:
    event = create_event(tx, title="Forum", country="France")
    category = add(tx, "category", event_id=event, name="Member States")
    people: Mapping[str, Mapping[str, object]] = {
        "Ana Lima": {"function": "Adviser", "country": "Portugal", "country_code": "PRT", "email": "ana@example.org"},
        "Bo Chen": {"function": "Minister", "organisation": "Delta Institute", "mode": Mode.REMOTE, "notes": "a\nb"},
        "Chloé Dubois": {"country": "Korea", "phone": "+33 1 44 55 10 10", "consent_contact": True, "languages": "fr"},
    }
    for name, values in people.items():
        add_participant(tx, event, name=name, category_id=category, **values)
    represent(tx, 1, "Portugal", "Head of delegation")
    represent(tx, 2, "Portugal")
    represent(tx, 2, "Delta Institute")
    return event


@pytest.fixture
def forum(workspace: Workspace) -> int:
    """An event with three people."""
    return workspace.edit("Create", "Forum", _forum)


@pytest.fixture
def sheet(workspace: Workspace, forum: int, tmp_path: Path) -> Path:
    """Its list for the house, handed out."""
    return hand_out(workspace, forum, tmp_path / "list.xlsx")


def _type(workspace: Workspace, event_id: int, row_id: int, **values: object) -> None:
    workspace.edit("Change", "it", lambda tx: change(tx, "participant", row_id, **values), event_id=event_id)


def _set(path: Path, name: str, title: str, words: object) -> None:
    """Write into the row of a person."""

    def write(sheet: Worksheet) -> None:
        names = column(sheet, "Name as printed")
        row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, names).value == name)
        sheet.cell(row, column(sheet, title)).value = words  # type: ignore[assignment]

    edit_sheet(path, write)


@pytest.mark.parametrize("audience", list(Audience))
def test_a_list_that_comes_back_as_it_left_changes_nothing(
    workspace: Workspace, forum: int, tmp_path: Path, audience: Audience
) -> None:
    plan = come_back(workspace, forum, hand_out(workspace, forum, tmp_path / "list.xlsx", audience))
    assert [row.verdict for row in plan.rows] == ["unchanged"] * 3
    assert (plan.returned, plan.struck, plan.accepted) == (True, (), 0)
    before = dump(workspace)
    assert lay(workspace, plan) == 0
    assert dump(workspace) == before


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("language", ["fr", "es", "ru", "zh", "ar"])
def test_a_list_in_another_language_comes_back_too(
    workspace: Workspace, forum: int, tmp_path: Path, audience: Audience, language: str
) -> None:
    path = hand_out(workspace, forum, tmp_path / "list.xlsx", audience, language=language)
    plan = come_back(workspace, forum, path)
    english = come_back(workspace, forum, hand_out(workspace, forum, tmp_path / "en.xlsx", audience))
    assert plan.mapped == english.mapped
    assert [row.verdict for row in plan.rows] == ["unchanged"] * 3


@pytest.mark.parametrize("key", ["delegates", "contacts", "delegations", "badges", "sign-in", "plates"])
def test_other_sheets_of_ours_bring_no_change_of_their_own(
    workspace: Workspace, forum: int, tmp_path: Path, key: str
) -> None:
    plan = come_back(workspace, forum, hand_out(workspace, forum, tmp_path / "list.xlsx", Audience.INTERNAL, key))
    assert plan.accepted == 0, told_by(plan)


@pytest.mark.parametrize("suffix", ["xlsx", "ods", "xls"])
def test_a_list_that_another_office_saved_changes_nothing(
    workspace: Workspace, forum: int, sheet: Path, tmp_path: Path, suffix: str
) -> None:
    plan = come_back(workspace, forum, saved_again(sheet, tmp_path / "again", suffix))
    assert [row.verdict for row in plan.rows] == ["unchanged"] * 3
    assert plan.returned


def test_only_what_the_sheet_changed_is_proposed(workspace: Workspace, forum: int, sheet: Path) -> None:
    _type(workspace, forum, 1, organisation="Permanent Mission")
    _set(sheet, "Ana Lima", "Function", "Counsellor")
    _set(sheet, "Chloé Dubois", "Languages", None)
    plan = come_back(workspace, forum, sheet)
    assert told_by(plan) == {
        "Ana Lima": {"function": ("Adviser", "Counsellor", False)},
        "Chloé Dubois": {"languages": ("fr", "", False)},
    }
    lay(workspace, plan)
    ana, _, chloe = workspace.participants(forum).participants
    assert (ana.function, ana.organisation, chloe.languages) == ("Counsellor", "Permanent Mission", "")
    assert come_back(workspace, forum, sheet).accepted == 0


def test_what_both_sides_changed_is_marked_and_stays_unless_taken(
    workspace: Workspace, forum: int, sheet: Path
) -> None:
    _type(workspace, forum, 1, function="Ambassador", email="lima@example.org")
    _set(sheet, "Ana Lima", "Function", "Counsellor")
    _set(sheet, "Ana Lima", "E-mail", "lima@example.org")
    plan = come_back(workspace, forum, sheet)
    assert told_by(plan) == {"Ana Lima": {"function": ("Ambassador", "Counsellor", True)}}
    assert lay(workspace, plan) == 0
    assert workspace.participants(forum).participants[0].function == "Ambassador"
    taken = plan.keeping((), ())
    assert taken.accepted == 1


def test_what_was_undone_here_counts_as_ours(workspace: Workspace, forum: int, tmp_path: Path) -> None:
    _type(workspace, forum, 1, function="Ambassador")
    sheet = hand_out(workspace, forum, tmp_path / "list.xlsx")
    workspace.undo(forum)
    plan = come_back(workspace, forum, sheet)
    assert plan.accepted == 0
    assert workspace.participants(forum).participants[0].function == "Adviser"


def test_rows_may_be_sorted_struck_and_added_and_columns_inserted_hidden_and_removed(
    workspace: Workspace, forum: int, sheet: Path
) -> None:
    def edit(page: Worksheet) -> None:
        rows = list(page.iter_rows(min_row=2, values_only=True))
        page.delete_rows(2, len(rows))
        by_name = {row[1]: row for row in rows}
        for row in (by_name["Chloé Dubois"], by_name["Ana Lima"]):
            page.append(row)
        page.cell(4, column(page, "Name as printed")).value = "Eva Ruiz"
        page.cell(4, column(page, "Country")).value = "Spain"
        page.insert_cols(3)
        page.cell(1, 3).value = "Checked by"
        page.cell(2, 3).value = "me"
        page.delete_cols(column(page, "Function"))
        page.column_dimensions["D"].hidden = True
        page.row_dimensions[2].hidden = True

    edit_sheet(sheet, edit)
    plan = come_back(workspace, forum, sheet)
    assert [(row.entry.name, row.verdict) for row in plan.rows] == [
        ("Chloé Dubois", "unchanged"),
        ("Ana Lima", "unchanged"),
        ("Eva Ruiz", "new"),
    ]
    assert plan.struck == ("Bo Chen",)
    lay(workspace, plan)
    assert len(workspace.participants(forum).participants) == 4


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_is_struck_from_one_sheet_of_several_is_named(
    workspace: Workspace, forum: int, tmp_path: Path, language: str
) -> None:
    others = frozenset({"summary", "delegates", "timetable"})
    path = tmp_path / "pack.xlsx"
    hand_out(workspace, forum, path, Audience.PARTNER, language=language, others=others)
    book = load_workbook(path)
    number = next(number for number, page in enumerate(book.worksheets) if page.title == "Participants")
    sheet = book.worksheets[number]
    sheet.delete_rows(next(row for row in range(2, 5) if "Bo Chen" in [cell.value for cell in sheet[row]]))
    book.save(path)
    plan = come_back(workspace, forum, path)
    assert (plan.struck, plan.accepted, len(plan.rows)) == (("Bo Chen",), 0, 2)


def test_a_row_that_lost_its_keys_is_found_by_name_and_compared_with_the_list_that_left(
    workspace: Workspace, forum: int, sheet: Path
) -> None:
    _type(workspace, forum, 1, function="Ambassador")
    _set(sheet, "Ana Lima", "uid", None)
    _set(sheet, "Ana Lima", "export", None)
    plan = come_back(workspace, forum, sheet)
    assert (plan.accepted, plan.struck) == (0, ())
    assert {row.participant_id for row in plan.rows} == {1, 2, 3}


def test_a_list_of_another_database_is_read_like_any_other(workspace: Workspace, forum: int, sheet: Path) -> None:
    def edit(page: Worksheet) -> None:
        for row in range(2, page.max_row + 1):
            page.cell(row, column(page, "uid")).value = f"other-{row}"
            page.cell(row, column(page, "export")).value = "elsewhere"

    edit_sheet(sheet, edit)
    plan = come_back(workspace, forum, sheet)
    assert not plan.returned
    assert {row.verdict for row in plan.rows} <= {"unchanged", "unclear"}
    assert plan.accepted == 0


def test_somebody_who_was_removed_here_is_not_brought_back_unasked(
    workspace: Workspace, forum: int, sheet: Path
) -> None:
    workspace.edit("Remove", "Bo Chen", lambda tx: remove(tx, "participant", 2), event_id=forum)
    plan = come_back(workspace, forum, sheet)
    (row,) = (row for row in plan.rows if row.entry.name == "Bo Chen")
    assert (row.verdict, row.why.cause.value if row.why else "") == ("unclear", "removed-here")


def test_the_people_of_an_event_as_they_were(workspace: Workspace, forum: int) -> None:
    seen, before = workspace.latest_edit, workspace.participants(forum)
    category = before.categories[0].id

    def meanwhile(tx: Transaction) -> None:
        change(
            tx, "participant", 1, status=ParticipantStatus.CANCELLED, family="X", arrives_at=datetime(2026, 3, 2, 9, 30)
        )
        remove(tx, "participant", 2)
        add_participant(tx, forum, name="Eva Ruiz")
        change(tx, "category", category, name="States")

    workspace.edit("Change", "much", meanwhile, event_id=forum)
    _type(workspace, forum, 1, arrives_at=datetime(2026, 3, 2, 10), notes="later")
    then = workspace.read(partial(people_as_at, event_id=forum, edit_id=seen))
    assert then.participants == before.participants
    assert then.representations == before.representations
    assert then.categories == before.categories
    assert workspace.participants(forum).participants != before.participants


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
PERSON = st.fixed_dictionaries(
    {"name": WORDS.filter(str.strip)},
    optional={
        **dict.fromkeys(
            ("honorific", "given", "family", "function", "organisation", "country", "languages", "gender"), WORDS
        ),
        **dict.fromkeys(("email", "phone", "needs", "travel", "notes"), WORDS),
        **dict.fromkeys(("consent_name", "consent_contact", "restricted"), st.booleans()),
        "native_name": WORDS,
        "level": st.sampled_from(Level),
        "mode": st.sampled_from(Mode),
        "status": st.sampled_from(ParticipantStatus),
    },
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(PERSON, min_size=1, max_size=5), audience=st.sampled_from(Audience))
def test_whatever_the_words_a_list_that_comes_back_changes_nothing(
    workspace: Workspace, tmp_path: Path, people: list[dict[str, object]], audience: Audience
) -> None:
    def make(tx: Transaction) -> int:
        event = create_event(tx, title="Forum")
        for number, person in enumerate(people):
            values = {**person, "name": f"{person['name']}{number}"}
            own = add(tx, "person", name=values["name"])
            add(tx, "participant", event_id=event, person_id=own, **values)
        return event

    event = workspace.edit("Create", "Forum", make)
    listed = workspace.participants(event).participants
    plan = come_back(workspace, event, hand_out(workspace, event, tmp_path / "list.xlsx", audience))
    assert [(row.verdict, row.changes, row.why) for row in plan.rows] == [("unchanged", (), None)] * len(plan.rows)
    if audience is Audience.INTERNAL:
        assert {row.participant_id for row in plan.rows} == {row.id for row in listed}
    assert plan.struck == ()
