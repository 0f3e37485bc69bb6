"""A roster of panellists goes out, is edited, and comes back as a diff, field by field."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from db.transaction import Transaction
from planner.cli import main
from planner.domain.kinds import AppearanceStatus, Audience, Mode, Role
from planner.domain.lists import ROSTER_VERB, ListPlan
from planner.edits.people import add_panellist
from planner.edits.rosters import lay_roster
from planner.edits.rows import add, change
from planner.imports.lists import read_list
from planner.imports.lists.proposal import propose
from planner.imports.lists.returning import keys_of
from planner.imports.lists.roster import HandedRoster, is_roster, plan_roster, roster_fields
from planner.returned import load_rosters
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.builders import a_forum
from tests.returns import column, edit_sheet, hand_out, saved_again, told_by


def _panel(tx: Transaction) -> int:
    event = a_forum(tx)
    eva = add_panellist(tx, event, name="Eva Ruiz", organisation="Bank", unit="Desk", country="Spain")
    add(tx, "appearance", session_id=2, participant_id=eva, role=Role.MODERATOR, printed_function="Chair of the Board")
    add(tx, "appearance", session_id=1, participant_id=1, role=Role.OPENING_ADDRESS)
    return event


@pytest.fixture
def forum(workspace: Workspace) -> int:
    """An event with a panel of three, one of whom opens it too."""
    return workspace.edit("Create", "Forum", _panel)


@pytest.fixture
def sheet(workspace: Workspace, forum: int, tmp_path: Path) -> Path:
    """Its roster for the house, handed out."""
    return hand_out(workspace, forum, tmp_path / "roster.xlsx", Audience.INTERNAL, "panellists")


def _back(workspace: Workspace, event_id: int, path: Path) -> ListPlan:
    proposal, agenda = propose(read_list(path)), workspace.agenda(event_id)
    assert is_roster(proposal.table, agenda)
    mapped = roster_fields(proposal.table)
    left = workspace.read(partial(load_rosters, agenda=agenda, keys=keys_of(proposal.table, mapped)))
    return plan_roster(proposal.table, mapped, agenda, {key: HandedRoster(*was) for key, was in left.items()})


def _lay(workspace: Workspace, plan: ListPlan) -> int:
    chosen = plan.keeping(plan.contested, ())
    return workspace.edit(ROSTER_VERB, "back.xlsx", partial(lay_roster, plan=chosen), event_id=plan.event_id)


def _set(path: Path, session: str, name: str, **cells: Any) -> None:
    def write(sheet: Worksheet) -> None:
        at = {title: column(sheet, title) for title in ("Name", "Session", *cells)}
        for row in range(2, sheet.max_row + 1):
            where = str(sheet.cell(row, at["Session"]).value)
            if sheet.cell(row, at["Name"]).value == name and where.endswith(session):
                for title, words in cells.items():
                    sheet.cell(row, at[title]).value = words

    edit_sheet(path, write)


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_roster_that_comes_back_as_it_left_changes_nothing(
    workspace: Workspace, forum: int, tmp_path: Path, audience: Audience, language: str
) -> None:
    path = hand_out(workspace, forum, tmp_path / "roster.xlsx", audience, "panellists", language)
    plan = _back(workspace, forum, path)
    assert plan.rows
    assert {(row.verdict, row.changes) for row in plan.rows} == {("unchanged", ())}
    assert (plan.returned, plan.struck) == (True, ())


@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_a_roster_that_another_office_saved_changes_nothing(
    workspace: Workspace, forum: int, sheet: Path, tmp_path: Path, suffix: str
) -> None:
    plan = _back(workspace, forum, saved_again(sheet, tmp_path / "again", suffix))
    assert {row.verdict for row in plan.rows} == {"unchanged"}


def test_what_a_roster_changed_is_laid_where_it_is_printed(workspace: Workspace, forum: int, sheet: Path) -> None:
    _set(sheet, "Panel", "Ana Lima", Status="confirmed", Mode="remote", Function="Minister", Notes="sits left")
    _set(sheet, "Panel", "Eva Ruiz", Function="Chair", Organization="World Bank", Role="Keynote speaker")
    plan = _back(workspace, forum, sheet)
    told = told_by(plan)
    assert told["Ana Lima"]["function"] == ("Adviser", "Minister", False)
    assert set(told["Ana Lima"]) == {"status", "mode", "function", "notes"} - _already(workspace, forum)
    before = dump(workspace)
    _lay(workspace, plan)
    agenda = workspace.agenda(forum)
    ana, eva = (next(row for row in agenda.participants if row.name == name) for name in ("Ana Lima", "Eva Ruiz"))
    of_ana = next(row for row in agenda.appearances if row.participant_id == ana.id and row.session_id == 2)
    of_eva = next(row for row in agenda.appearances if row.participant_id == eva.id)
    assert (of_ana.status, of_ana.mode, of_ana.notes) == (AppearanceStatus.CONFIRMED, Mode.REMOTE, "sits left")
    assert ana.function == "Minister"
    assert (of_eva.printed_function, of_eva.printed_organisation) == ("Chair", "World Bank")
    assert (eva.function, eva.organisation) == ("", "Bank")
    workspace.undo(forum)
    assert dump(workspace) == before


def _already(workspace: Workspace, event_id: int) -> set[str]:
    """What a new appearance is anyhow."""
    ana = workspace.agenda(event_id).appearances[0]
    return {"status"} if ana.status is AppearanceStatus.CONFIRMED else set()


def test_what_both_sides_changed_stays_and_what_only_we_changed_is_kept(
    workspace: Workspace, forum: int, sheet: Path
) -> None:
    def meanwhile(tx: Transaction) -> None:
        change(tx, "participant", 1, function="Ambassador", country="Brazil")

    workspace.edit("Change", "Ana Lima", meanwhile, event_id=forum)
    _set(sheet, "Panel", "Ana Lima", Function="Minister")
    plan = _back(workspace, forum, sheet)
    assert told_by(plan) == {"Ana Lima": {"function": ("Ambassador", "Minister", True)}}
    assert _lay(workspace, plan) == 0
    assert workspace.agenda(forum).participants[0].function == "Ambassador"


def test_another_order_in_the_sheet_is_another_order_on_the_panel(
    workspace: Workspace, forum: int, sheet: Path
) -> None:
    def order() -> list[str]:
        agenda = workspace.agenda(forum)
        people = agenda.participant_by_id
        talks = agenda.talks_of(2).values()
        return [people[row.participant_id].name for group in talks for talk in group for row in talk.appearances]

    ana, bo = (name for name in order() if name != "Eva Ruiz")
    first = order().index(ana) + 1
    _set(sheet, "Panel", bo, Order=first)
    _set(sheet, "Panel", ana, Order=first + 1)
    _lay(workspace, _back(workspace, forum, sheet))
    assert [name for name in order() if name != "Eva Ruiz"] == [bo, ana]


def test_rows_that_are_struck_added_or_at_odds_are_told_and_change_nothing(
    workspace: Workspace, forum: int, sheet: Path
) -> None:
    def edit(page: Worksheet) -> None:
        names = column(page, "Name")
        bo = next(row for row in range(2, page.max_row + 1) if page.cell(row, names).value == "Bo Chen")
        page.delete_rows(bo)
        page.cell(page.max_row + 1, names).value = "Kim Min"

    edit_sheet(sheet, edit)
    _set(sheet, "Opening", "Ana Lima", Function="Minister")
    _set(sheet, "Panel", "Ana Lima", Function="Ambassador")
    plan = _back(workspace, forum, sheet)
    assert plan.struck == ("Bo Chen",)
    whys = {row.entry.name: row.why.cause.value for row in plan.rows if row.why}
    assert whys == {"Kim Min": "on-no-panel", "Ana Lima": "contradicted"}
    before = len(workspace.agenda(forum).appearances)
    _lay(workspace, plan)
    assert len(workspace.agenda(forum).appearances) == before


def test_a_row_without_its_key_is_found_by_name_and_role(workspace: Workspace, forum: int, sheet: Path) -> None:
    _set(sheet, "Panel", "Eva Ruiz", uid=None, export=None, Country="Peru")
    plan = _back(workspace, forum, sheet)
    assert told_by(plan) == {"Eva Ruiz": {"country": ("Spain", "Peru", False)}}


def test_words_that_mean_no_state_are_left_out_and_told(workspace: Workspace, forum: int, sheet: Path) -> None:
    _set(sheet, "Panel", "Eva Ruiz", Status="perhaps", Order="last", Role="Oracle", Mode="telepathy")
    plan = _back(workspace, forum, sheet)
    (row,) = (row for row in plan.rows if row.remarks)
    assert {(remark.cause.value, remark.about) for remark in row.remarks} == {
        ("word-unknown", words) for words in ("perhaps", "last", "Oracle", "telepathy")
    }
    assert plan.accepted == 0


def test_the_command_line_knows_a_roster_by_its_keys(
    workspace: Workspace, forum: int, sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _set(sheet, "Panel", "Bo Chen", Function="Director")
    workspace.close()
    words = ["import", str(sheet), "--db", str(workspace.path), "--event", str(forum), "--json"]
    assert main(words) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["changed"]["participants"], report["unchanged"]["participants"]) == (1, 3)
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["changed"]["participants"] == 0
