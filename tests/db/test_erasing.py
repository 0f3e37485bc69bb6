"""Erasing: nothing that tells of somebody is left in a byte, and everything else stays as it was."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db import cleaning
from db.personal import undeclared
from db.traces import REMOVED
from db.transaction import Transaction
from planner.domain.kinds import DocumentKind, Matter
from planner.domain.list_fields import ListField
from planner.domain.lists import ListColumn, ListLine, ListTable
from planner.domain.privacy import ErasureReport, MatterErasure, PersonErasure
from planner.domain.waiting import packed
from planner.edits.rows import add, change, remove
from planner.errors import UserError
from planner.queries import load_waiting
from planner.workspace import Workspace
from tests.dumps import dump, quick_check
from tests.edits.builders import a_forum

NAME, GIVEN, FAMILY = "Çağla Quennell-Ōta", "Çağla", "Quennell-Ōta"
MAIL, PHONE, PASSPORT = "cagla.q@example.org", "+41 22 555 01 77", "X7Q-443-881"
CANARIES = (GIVEN, FAMILY, NAME, MAIL, PHONE, PASSPORT, "Quennell", "zebra-diet", "canary-bio", "canary-old-title")


def _fill(workspace: Workspace, paper: Path) -> int:
    """A forum where somebody stands everywhere that a person can stand; gives the participant."""
    event = workspace.edit("Make", "Forum", a_forum)
    paper.write_bytes(b"photo of somebody")
    photo = workspace.store_file(paper)

    def write(tx: Transaction) -> int:
        person = add(tx, "person", name=NAME, given=GIVEN, family=FAMILY, native_name="夸内尔")
        who = add(
            tx, "participant", event_id=event, person_id=person, name=NAME, given=GIVEN, family=FAMILY, email=MAIL,
            phone=PHONE, function="canary-old-title", bio="canary-bio", gender="f", country_code="TUR",
        )  # fmt: skip
        add(tx, "participant_private", participant_id=who, passport_number=PASSPORT, diet="zebra-diet")
        panel = add(tx, "session", event_id=event, title=f"Talk with {NAME.upper()}", notes="as planned")
        add(tx, "appearance", session_id=panel, participant_id=who, printed_name=f"H.E. {NAME}")
        add(tx, "representation", participant_id=who, country_code="TUR", rank="Head of delegation")
        add(tx, "document", event_id=event, participant_id=who, kind=DocumentKind.PHOTO, file_name=f"{FAMILY}.jpg",
            file_sha256=photo.sha256, title=NAME)  # fmt: skip
        add(tx, "contact", event_id=event, person_id=person, name=NAME, email=MAIL)
        add(tx, "acceptance", event_id=event, facts="f", reason=f"{NAME} agreed", accepted_at=datetime(2026, 3, 1))
        add(
            tx, "waiting_row", event_id=event, row_number=3, cells=json.dumps([FAMILY, GIVEN, MAIL]), why="which State?"
        )
        return who

    who = workspace.edit("Add", NAME, write, event_id=event)
    change_ = partial(change, noun="participant", row_id=who, function="Chief", notes=f"calls as {GIVEN} {FAMILY}")
    workspace.edit("Change function of", NAME, change_, event_id=event)
    workspace.edit("Rename", "Opening", partial(change, noun="session", row_id=1, title="Opening day"), event_id=event)
    return who


def _person_uid(workspace: Workspace) -> str:
    rows = dump(workspace)["person"]
    return next(str(row[1]) for row in rows if row[2] == NAME)


def _bytes(database: Path) -> Iterator[tuple[str, bytes]]:
    """Every byte that the program ever wrote for a closed database."""
    for path in sorted(database.parent.rglob("*")):
        if (path.is_file() and path.name.startswith(database.stem)) or database.name in str(path.parent):
            yield path.name, path.read_bytes() if path.is_file() else b""


def _left(database: Path) -> set[tuple[str, str]]:
    codings = ("utf-8", "utf-16-le", "utf-16-be")
    words = {form for canary in CANARIES for form in (canary, canary.upper(), json.dumps(canary)[1:-1])}
    return {
        (name, word)
        for name, content in _bytes(database)
        for word in words
        for coding in codings
        if word.encode(coding) in content
    }


@pytest.fixture
def who(workspace: Workspace, tmp_path: Path) -> int:
    return _fill(workspace, tmp_path / "photo.jpg")


def _erase(workspace: Workspace, *, keep_places: bool = True, keep_backups: bool = True) -> ErasureReport:
    wish = PersonErasure(_person_uid(workspace), keep_places)
    return workspace.erase([wish], "Erase", "1 person", keep_backups=keep_backups)


def test_every_column_is_declared() -> None:
    assert not undeclared(), "say in db/personal.py whether these tell of a person"


@pytest.mark.usefixtures("who")
def test_the_canaries_are_found_before(workspace: Workspace, database: Path) -> None:
    workspace.close()
    assert {word for _, word in _left(database)} >= {NAME, MAIL, PASSPORT, "zebra-diet", "canary-old-title"}


@pytest.mark.parametrize("keep_places", [True, False])
@pytest.mark.parametrize("keep_backups", [True, False])
@pytest.mark.usefixtures("who")
def test_nothing_is_left_in_any_byte(
    workspace: Workspace, database: Path, keep_places: bool, keep_backups: bool
) -> None:
    workspace.back_up("by-hand")
    report = _erase(workspace, keep_places=keep_places, keep_backups=keep_backups)
    assert (report.people, report.files, report.unread, report.traces) == (1, 1, (), ())
    assert (len(report.cleaned), len(report.removed)) == ((1, 0) if keep_backups else (0, 1))
    assert {"person": 1, "participant_private": 1, "waiting_row": 1}.items() <= dict(report.rows).items()
    assert not _left_while_open(workspace, database)
    workspace.close()
    assert not _left(database)
    assert not list(database.parent.glob("*.erasing"))
    assert quick_check(str(database)) == "ok"
    for backup in database.parent.rglob("*-by-hand.planner"):
        restored = database.parent / "restored.planner"
        shutil.copy(backup, restored)
        Workspace.open(restored, create=False).close()


def _left_while_open(workspace: Workspace, database: Path) -> set[str]:
    """The file of the journal, which stays while the database is held."""
    journal = database.with_name(database.name + "-journal")
    assert workspace.read(lambda tx: tx.exec_driver_sql("SELECT 1").scalar()) == 1
    content = journal.read_bytes() if journal.exists() else b""
    return {word for word in CANARIES if word.encode() in content}


def test_a_place_without_a_name_stays_with_what_is_counted(workspace: Workspace, who: int) -> None:
    uid = next(row.uid for row in workspace.participants(1).participants if row.id == who)
    _erase(workspace)
    row = next(row for row in workspace.participants(1).participants if row.id == who)
    assert (row.name, row.gender, row.country_code, row.function, row.email) == (REMOVED, "f", "TUR", "", "")
    assert row.uid != uid
    agenda = workspace.agenda(1)
    assert agenda.participant_by_id[who].name == REMOVED
    assert f"Talk with {REMOVED}" in {session.title for session in agenda.sessions}
    assert not agenda.contacts
    assert [row.reason for row in agenda.acceptances] == [f"{REMOVED} agreed"]
    assert not dump(workspace)["waiting_row"]


@pytest.mark.parametrize(
    "cells",
    [
        (FAMILY.upper(), "Ms.", GIVEN, "Peru", "zebra-diet", "P-9"),
        (f"{FAMILY}, {GIVEN}", "", "", "", "zebra-diet", "P-9"),
        (f"{FAMILY.upper()} {GIVEN}", "", "", "", "zebra-diet", "P-9"),
        (f"Ms. {NAME}; Bo Chen", "", "", "", "zebra-diet", "P-9"),
        ("Bo Chen", "", "", "", f"asked {NAME}", ""),
    ],
)
@pytest.mark.usefixtures("who")
def test_a_row_that_waits_as_lists_leave_it_goes_with_its_papers_and_diet(
    workspace: Workspace, database: Path, cells: tuple[str, ...]
) -> None:
    titles = ("Family name", "Title", "Given name", "Country", "Diet", "Passport number")
    columns = tuple(ListColumn(letter, title) for letter, title in zip("ABCDEF", titles, strict=True))
    mapped = {ListField.FAMILY: 0, ListField.HONORIFIC: 1, ListField.GIVEN: 2, ListField.DIET: 4}
    line, other = ListLine(7, cells), ListLine(8, ("Chen", "Mr.", "Bo", "Peru", "fish", ""))
    table = ListTable("", columns, (line, other))

    def wait(tx: Transaction) -> None:
        for one in table.lines:
            add(tx, "waiting_row", event_id=1, row_number=one.number, cells=packed(table, mapped, one), why="namesake")

    workspace.edit("Import list", "d.xlsx", wait, event_id=1)
    _erase(workspace)
    assert [row.row_number for row in workspace.read(partial(load_waiting, event_id=1))] == [8]
    workspace.close()
    assert not _left(database)


def test_removed_as_a_whole_nobody_is_there_any_more(workspace: Workspace, who: int) -> None:
    _erase(workspace, keep_places=False)
    assert who not in {row.id for row in workspace.participants(1).participants}
    assert len(dump(workspace)["person"]) == 2


@pytest.mark.usefixtures("who")
def test_others_stay_as_they_were(workspace: Workspace) -> None:
    def others() -> dict[str, list[tuple[object, ...]]]:
        return {noun: rows[:2] for noun, rows in dump(workspace).items() if noun in {"person", "participant", "room"}}

    before = others()
    _erase(workspace, keep_places=False)
    assert others() == before


def test_a_namesake_and_a_shared_telephone_are_not_somebody_elses_to_lose(workspace: Workspace, who: int) -> None:
    def double(tx: Transaction) -> int:
        person = add(tx, "person", name=NAME, given=GIVEN, family=FAMILY)
        return add(tx, "participant", event_id=1, person_id=person, name=NAME, phone=PHONE, email="other@example.org")

    namesake = workspace.edit("Add", NAME, double, event_id=1)
    report = _erase(workspace)
    row = next(row for row in workspace.participants(1).participants if row.id == namesake)
    assert (row.name, row.phone) == (NAME, PHONE)
    assert report.traces[0].names > 0, "the search says that the name still stands there"
    assert report.traces[0].marks == 0
    assert who


@pytest.mark.usefixtures("who")
def test_history_can_be_read_without_the_name_and_not_taken_back(workspace: Workspace) -> None:
    lines = workspace.history(1)
    of_person = [line.id for line in lines if NAME in line.subject]
    rename = next(line.id for line in lines if line.verb == "Rename")
    _erase(workspace)
    after = workspace.history(1)
    assert [line.id for line in after] == [after[0].id, *(line.id for line in lines)]
    assert (after[0].kind, after[0].subject) == ("erasure", "1 person")
    assert not any(NAME in line.subject or FAMILY in line.subject for line in after)
    assert workspace.undo(1) is None
    assert workspace.redo(1) is None
    for edit_id in (*of_person, after[0].id):
        with pytest.raises(UserError, match="erased"):
            workspace.reverse(edit_id, "Reverse", "it")
    workspace.reverse(rename, "Reverse", "the new title")
    assert workspace.agenda(1).session_by_id[1].title == "Opening"
    assert workspace.undo(1) is not None


def test_what_was_removed_long_ago_is_erased_as_well(workspace: Workspace, who: int, database: Path) -> None:
    workspace.edit("Remove", NAME, partial(remove, noun="participant", row_id=who), event_id=1)
    _erase(workspace)
    workspace.close()
    assert not _left(database)


@pytest.mark.usefixtures("who")
def test_a_double_that_was_merged_since_is_cleaned_out_of_backups(workspace: Workspace, database: Path) -> None:
    def move(tx: Transaction) -> None:
        person = add(tx, "person", name=NAME)
        change(tx, "participant", 3, person_id=person)
        remove(tx, "person", 3)

    workspace.back_up("by-hand")
    workspace.edit("Merge", NAME, move)
    assert _erase(workspace).traces == ()
    workspace.close()
    assert not _left(database)


@pytest.mark.usefixtures("who")
def test_a_file_that_another_document_has_stays(workspace: Workspace) -> None:
    sha256 = workspace.agenda(1).documents[0].file_sha256
    workspace.edit("Add", "poster", partial(add, noun="document", event_id=1, file_sha256=sha256, file_name="p.jpg"))
    assert _erase(workspace).files == 0
    assert workspace.file_path(sha256).is_file()


@pytest.mark.usefixtures("who")
def test_a_backup_that_cannot_be_read_is_told_and_stays(workspace: Workspace) -> None:
    path = workspace.back_up("by-hand")
    path.write_bytes(NAME.encode() + b" is in a broken file")
    report = _erase(workspace)
    assert report.unread == (path.name,)
    assert [(trace.place, trace.names) for trace in report.traces] == [(path.name, 1)]
    assert path.exists()


def test_what_is_left_of_any_of_several_is_told(workspace: Workspace, who: int) -> None:
    path = workspace.back_up("by-hand")
    path.write_bytes(NAME.encode() + b" is in a broken file")
    other = next(str(row[1]) for row in dump(workspace)["person"] if row[2] == "Bo Chen")
    wishes = [PersonErasure(uid) for uid in (_person_uid(workspace), other)]
    report = workspace.erase(wishes, "Erase", "2 people", keep_backups=True)
    assert (path.name, 1) in [(trace.place, trace.names) for trace in report.traces]
    assert who


_WORD = st.text(st.characters(exclude_categories=("C", "Z")), min_size=4, max_size=9)


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given_=_WORD, family=_WORD)
@example(given_='Zo"ë\\n', family="O’Quin%_")
@example(given_="İpekçi", family="ẞtraße")
def test_any_name_is_erased_from_rows_history_and_words(template: Path, given_: str, family: str) -> None:
    name = f"{given_} {family}"
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.planner"
        shutil.copy(template, path)
        workspace = Workspace.open(path, create=False)

        def write(tx: Transaction) -> None:
            event = a_forum(tx)
            person = add(tx, "person", name=name, given=given_, family=family)
            add(tx, "participant", event_id=event, person_id=person, name=name, given=given_, family=family)
            add(tx, "session", event_id=event, title="Talk", notes=f"with {name}\nand others")

        workspace.edit("Add", name, write)
        workspace.edit("Change", name, partial(change, noun="session", row_id=3, notes=f"{name}: later"))
        _, uid, stored, *_ = map(str, dump(workspace)["person"][-1])
        report = workspace.erase([PersonErasure(uid)], "Erase", "1 person", keep_backups=True)
        assert not any(trace.names for trace in report.traces)
        workspace.close()
        content = path.read_bytes()
        assert not any(said.encode() in content for said in (name, stored, json.dumps(stored)[1:-1]))


@pytest.mark.usefixtures("who")
def test_killed_in_the_middle_it_is_as_before_and_can_be_done_again(workspace: Workspace, database: Path) -> None:
    before, uid = dump(workspace), _person_uid(workspace)
    workspace.close()
    script = (
        "import os, sys; from pathlib import Path; from db import cleaning; "
        "from planner.workspace import Workspace; from planner.domain.privacy import PersonErasure; "
        "cleaning._write_note = lambda *_: os._exit(9); "
        "opened = Workspace.open(Path(sys.argv[1]), create=False); "
        "opened.erase([PersonErasure(sys.argv[2])], 'Erase', '1 person', keep_backups=True)"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(database), uid], check=False)
    assert ended.returncode == 9
    again = Workspace.open(database, create=False)
    assert dump(again) == before
    again.erase([PersonErasure(uid)], "Erase", "1 person", keep_backups=True)
    again.close()
    assert not _left(database)


@pytest.mark.usefixtures("who")
def test_what_fails_before_it_is_stored_changes_nothing(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dump(workspace)

    def fail(*_args: object) -> None:
        raise OSError

    monkeypatch.setattr(cleaning, "_write_note", fail)
    with pytest.raises(OSError):
        _erase(workspace)
    assert dump(workspace) == before


@pytest.mark.usefixtures("who")
def test_what_was_ended_after_it_was_stored_is_finished_at_the_next_start(
    workspace: Workspace, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = workspace.agenda(1).documents[0].file_sha256

    def stop(*_args: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(cleaning, "_finish", stop)
        with pytest.raises(KeyboardInterrupt):
            _erase(workspace)
    workspace.close()
    assert database.with_name(database.name + ".erasing").exists()
    again = Workspace.open(database, create=False)
    assert not again.file_path(sha256).exists()
    again.close()
    assert not _left(database)
    assert not database.with_name(database.name + ".erasing").exists()


def test_a_matter_is_emptied_of_everybody_but_those_who_wish_it_kept(workspace: Workspace, who: int) -> None:
    keep = partial(change, noun="participant", row_id=1, email="ana@example.org", consent_mailing=True)
    workspace.edit("Change", "Ana", keep, event_id=1)
    report = workspace.erase(
        [MatterErasure(_event_uid(workspace), Matter.CONTACTS)],
        "Remove", "contacts", keep_backups=True,
    )  # fmt: skip
    rows = {row.id: row for row in workspace.participants(1).participants}
    assert (report.people, rows[who].email, rows[who].phone, rows[1].email) == (1, "", "", "ana@example.org")
    assert rows[who].name == NAME


def _event_uid(workspace: Workspace) -> str:
    return workspace.agenda(1).event.uid


@pytest.mark.usefixtures("who")
def test_purged_passports_health_lists_and_photos_are_in_no_byte(workspace: Workspace, database: Path) -> None:
    cells = json.dumps({"columns": [["A", "Diet"]], "cells": ["zebra-diet", PASSPORT]})
    wait = partial(add, noun="waiting_row", event_id=1, row_number=9, cells=cells)
    workspace.edit("Import list", "d.xlsx", wait, event_id=1)
    workspace.back_up("by-hand")
    matters = (Matter.IDENTITY, Matter.HEALTH, Matter.LISTS, Matter.PHOTOS)
    uid = _event_uid(workspace)
    report = workspace.erase([MatterErasure(uid, matter) for matter in matters], "Remove", "x", keep_backups=True)
    assert (report.people, report.files, len(report.cleaned)) == (1, 1, 1)
    assert not dump(workspace)["waiting_row"]
    workspace.close()
    assert not {(name, word) for name, word in _left(database) if word in {PASSPORT, "zebra-diet"}}


@pytest.mark.usefixtures("who")
def test_it_is_remembered_that_not_what(workspace: Workspace) -> None:
    workspace.erase([MatterErasure(_event_uid(workspace), Matter.TRAVEL)], "Remove", "travel", keep_backups=True)
    _erase(workspace)
    found = workspace.read(lambda tx: tx.exec_driver_sql("SELECT event_id, matter, row_count FROM erasure").all())
    assert [tuple(row) for row in found] == [(None, "travel", 0), (1, "person", 1)]
