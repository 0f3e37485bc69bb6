"""``planner export``: languages, the look of the preferences, and consent."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.transaction import Transaction
from planner.cli import main
from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.edits.rows import add, change
from planner.leaving import load_handed_out
from planner.settings import Settings, save_settings, settings_path
from planner.workspace import Workspace

Export = Callable[..., int]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that the preferences of whoever runs the tests stay out."""
    made = tmp_path / "home"
    made.mkdir()
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(made))
    monkeypatch.setenv("XDG_DATA_HOME", str(made / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made / "config"))
    return made


@pytest.fixture
def export(database: Path, home: Path) -> Export:
    """Run an export of an event with two participants, one of whom agreed to be named."""
    workspace = Workspace.open(database, author="Ada Test", create=False)
    event = workspace.edit("Create", "Forum", lambda tx: create_event(tx, title="Forum on Water", language="en"))
    for name in ("Ana Lima", "Bo Chen"):
        workspace.edit("Add", name, partial(add_participant, event_id=event, name=name))
    ana = workspace.participants(event).participants[0]
    workspace.edit("Agree", ana.name, partial(change, noun="participant", row_id=ana.id, consent_name=True))
    workspace.close()

    def run(kind: str, out: Path, *words: str) -> int:
        return main(["export", kind, "--event", str(event), "--out", str(out), "--db", str(database), *words])

    return run


def _text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here")
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()


def test_two_languages_make_one_document(export: Export, tmp_path: Path) -> None:
    assert export("agenda", tmp_path / "a.pdf", "--lang", "en,fr") == 0
    assert "PROVISIONAL / PROVISOIRE" in _text(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("languages", "said"), [("en,xx", "“xx”"), ("en,fr,es", "one language or in two"), (",", "“”")]
)
def test_languages_that_cannot_be_printed_are_refused(
    export: Export, tmp_path: Path, capsys: pytest.CaptureFixture[str], languages: str, said: str
) -> None:
    assert export("agenda", tmp_path / "a.pdf", "--lang", languages) == 2
    refusal = capsys.readouterr().err
    assert said in refusal
    assert refusal.count("\n") == 1
    assert not (tmp_path / "a.pdf").exists()


def test_a_document_does_not_depend_on_preferences_unless_asked(export: Export, tmp_path: Path) -> None:
    save_settings(settings_path(), Settings(organization="Test Organization", dates="month"))
    assert export("agenda", tmp_path / "plain.pdf") == 0
    assert export("agenda", tmp_path / "own.pdf", "--preferences") == 0
    assert "Test Organization" not in _text(tmp_path / "plain.pdf")
    assert "Test Organization" in _text(tmp_path / "own.pdf")


def test_a_logo_that_has_gone_is_refused(export: Export, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_settings(settings_path(), Settings(logo=str(tmp_path / "gone.png")))
    assert export("agenda", tmp_path / "a.pdf", "--preferences") == 2
    assert "“gone.png”" in capsys.readouterr().err


def test_the_public_sees_only_who_agreed_where_that_is_wanted(export: Export, tmp_path: Path) -> None:
    for words, names in (((), ["Ana Lima", "Bo Chen"]), (("--with-consent",), ["Ana Lima"])):
        assert export("participants", tmp_path / "p.xlsx", *words) == 0
        sheet = load_workbook(tmp_path / "p.xlsx").worksheets[1]
        assert sorted(str(cell.value) for cell in sheet["B"][1:]) == names


@pytest.mark.parametrize(("kind", "rows"), [("participants", 2), ("roster", 0)])
def test_a_list_is_recorded_as_handed_out(export: Export, database: Path, tmp_path: Path, kind: str, rows: int) -> None:
    out = tmp_path / "list.xlsx"
    assert export(kind, out, "--audience", "partner", "--recipient", "Protocol Service") == 0
    workspace = Workspace.open(database, create=False)
    (left,) = workspace.read(partial(load_handed_out, event_id=1))
    assert left.edit_id == workspace.latest_edit
    workspace.close()
    document = "participants" if kind == "participants" else "panellists"
    assert (left.document, left.audience, left.recipient) == (document, "partner", "Protocol Service")
    assert (left.row_count, left.file_name) == (rows, "list.xlsx")
    assert left.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    *_, exports = load_workbook(out).worksheets[1].iter_cols(values_only=True)
    assert exports == ("export", *[left.uid] * rows)


def test_what_could_not_be_written_is_not_recorded(export: Export, database: Path, tmp_path: Path) -> None:
    assert export("participants", tmp_path / "nowhere" / "p.xlsx") == 2
    workspace = Workspace.open(database, create=False)
    assert workspace.read(partial(load_handed_out, event_id=1)) == ()
    workspace.close()


def test_honorifics_are_printed_where_that_is_wanted(export: Export, database: Path, tmp_path: Path) -> None:
    workspace = Workspace.open(database, author="Ada Test", create=False)
    ana = workspace.participants(1).participants[0]
    workspace.edit("Title", ana.name, partial(change, noun="participant", row_id=ana.id, honorific="H.E. Ms."))
    session = workspace.edit("Add", "Panel", lambda tx: add(tx, "session", event_id=1, title="Panel"))
    workspace.edit("Add", ana.name, lambda tx: add(tx, "appearance", session_id=session, participant_id=ana.id))
    workspace.close()
    for words, line in (((), "Ana Lima"), (("--honorifics",), "H.E. Ms. Ana Lima")):
        assert export("agenda", tmp_path / "a.pdf", *words) == 0
        assert ("H.E. Ms." in _text(tmp_path / "a.pdf")) is bool(words)
        assert line in _text(tmp_path / "a.pdf")


def test_events_tell_apart_what_has_no_time_yet(
    export: Export, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = Workspace.open(database, author="Ada Test", create=False)
    for title in ("Panel", "Lunch"):
        workspace.edit("Add", title, partial(_add_session, title=title))
    workspace.close()
    assert main(["events", "--db", str(database)]) == 0
    assert "(2 sessions, 2 not placed, 0 people, 2 participants)" in capsys.readouterr().out
    assert main(["events", "--db", str(database), "--json"]) == 0
    assert '"sessions": 0' in capsys.readouterr().out


def _add_session(tx: Transaction, *, title: str) -> int:
    return add(tx, "session", event_id=1, title=title)


@pytest.mark.parametrize(("name", "said"), [("adir", "“adir” is a folder."), ("a.txt", "“a.txt” does not end in .pdf")])
def test_where_no_agenda_can_be_written_is_told(
    export: Export, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    (tmp_path / "adir").mkdir()
    assert export("agenda", tmp_path / name) == 2
    assert said in capsys.readouterr().err


def test_a_refused_word_of_the_command_is_named_once(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "a.txt", "--year", "x"]) == 2
    assert capsys.readouterr().err.startswith("planner: --year: “x” is no year")
