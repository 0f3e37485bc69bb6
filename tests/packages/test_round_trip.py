"""An event goes out as a file and comes in elsewhere, the same but for ids."""

import shutil
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.transaction import Transaction
from planner.edits.looking import accept_conflict
from planner.edits.rows import add, change, place, remove, translate
from planner.errors import UserError
from planner.packages.collecting import collect
from planner.packages.opening import Way, bring_in, present_event
from planner.packages.package import Package
from planner.packages.reading import read_package
from planner.packages.writing import Written, write_package
from planner.samples import fill_samples
from planner.workspace import Workspace
from tests.dumps import dump
from tests.ui.reference import add_reference_event


@pytest.fixture
def elsewhere(tmp_path: Path, template: Path) -> Iterator[Workspace]:
    """Another database, on another computer."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copy(template, folder / "other.planner")
    opened = Workspace.open(folder / "other.planner", author="Bo", create=False)
    yield opened
    opened.close()


@pytest.fixture
def council(workspace: Workspace, tmp_path: Path) -> int:
    event_id = add_reference_event(workspace)
    slides = tmp_path / "slides.pptx"
    slides.write_bytes(b"slides" * 1000)
    stored = workspace.store_file(slides)

    def more(tx: Transaction) -> None:
        translate(tx, "session", 1, "fr", title="Ouverture")
        translate(tx, "series", 1, "fr", name="Conseil")
        change(tx, "document", 1, file_sha256=stored.sha256, file_name=stored.name)
        add(tx, "participant_private", participant_id=1, passport_number="P1", born_on=date(1960, 2, 29))
        add(tx, "representation", participant_id=2, country_code="ECU", rank="Head")

    workspace.edit("Add", "more", more, event_id=event_id)
    return event_id


def _collected(workspace: Workspace, event_id: int, *, private: bool = False) -> Package:
    return workspace.read(partial(collect, event_id=event_id, private=private))


def _take(workspace: Workspace, event_id: int, target: Path, *, private: bool = False) -> Written:
    return write_package(_collected(workspace, event_id, private=private), workspace.file_path, target)


def _open(workspace: Workspace, path: Path, way: Way = Way.REPLACE) -> int:
    return bring_in(workspace, read_package(path), path, "Open", way)


def _sorted(package: Package) -> dict[str, list[str]]:
    return {noun: sorted(map(repr, rows)) for noun, rows in package.rows.items()}


@pytest.mark.parametrize("private", [False, True])
def test_it_is_the_same_elsewhere(
    workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path, private: bool
) -> None:
    path = tmp_path / "c96.plenary"
    written = _take(workspace, council, path, private=private)
    assert (written.size, written.missing) == (path.stat().st_size, 0)
    event_id = _open(elsewhere, path)
    assert _collected(elsewhere, event_id, private=private).rows == _collected(workspace, council, private=private).rows
    assert len(dump(elsewhere)["participant_private"]) == private
    sha256 = elsewhere.agenda(event_id).documents[0].file_sha256
    assert elsewhere.file_path(sha256).read_bytes() == b"slides" * 1000
    assert elsewhere.history(most=1)[0].event_id == event_id
    elsewhere.undo(event_id)
    assert not any(dump(elsewhere).values())


def test_every_sample_goes_round(workspace: Workspace, elsewhere: Workspace, tmp_path: Path) -> None:
    fill_samples(workspace)
    path = tmp_path / "sample.plenary"
    for event_id in (1, 2, 3, 4, 5):
        _take(workspace, event_id, path)
        there = _open(elsewhere, path)
        assert _sorted(_collected(elsewhere, there)) == _sorted(_collected(workspace, event_id))
    assert {noun: len(rows) for noun, rows in dump(elsewhere).items()} == {
        noun: len(rows) for noun, rows in dump(workspace).items()
    }


def test_private_details_and_history_stay_behind_unless_wished(
    workspace: Workspace, council: int, tmp_path: Path
) -> None:
    path = tmp_path / "c96.plenary"
    _take(workspace, council, path)
    with ZipFile(path) as archive:
        rows = archive.read("rows.json").decode()
        names = archive.namelist()
    assert "passport" not in rows
    assert "Ada Test" not in rows
    assert len(names) == 3


def test_the_same_event_is_replaced_in_one_step(
    workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path
) -> None:
    path = tmp_path / "c96.plenary"
    _take(workspace, council, path, private=True)
    there = _open(elsewhere, path)

    def work(tx: Transaction) -> None:
        change(tx, "session", 1, title="Changed on the road")
        remove(tx, "session", 6)
        add(tx, "session", event_id=there, title="Added on the road")
        translate(tx, "session", 1, "fr", title="En route")
        change(tx, "event", there, title="Council on the road")

    elsewhere.edit("Work", "it", work, event_id=there)
    before = dump(elsewhere)
    _take(elsewhere, there, path)
    assert present_event(workspace, read_package(path)) == council
    home = dump(workspace)
    assert _open(workspace, path) == council
    assert _sorted(_collected(workspace, council)) == _sorted(_collected(elsewhere, there))
    assert len(dump(workspace)["participant_private"]) == 1
    assert len(workspace.history(council)) == 3
    workspace.undo(council)
    assert dump(workspace) == home
    assert dump(elsewhere) == before


def test_the_present_one_is_shown_or_both_are_kept(workspace: Workspace, council: int, tmp_path: Path) -> None:
    path = tmp_path / "c96.plenary"
    _take(workspace, council, path)
    before = dump(workspace)
    assert _open(workspace, path, Way.SHOW) == council
    assert dump(workspace) == before
    other = _open(workspace, path, Way.BOTH)
    assert other != council
    assert workspace.agenda(other).event.title == "96th Session of the Council (2)"
    assert len(workspace.agenda(other).appearances) == 11
    after = dump(workspace)
    assert all(after[noun][: len(rows)] == rows for noun, rows in before.items())
    assert len(after["person"]) == len(before["person"])
    workspace.undo(other)
    assert dump(workspace) == before


def test_people_and_organizations_that_are_known_by_name_are_the_same(
    workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path
) -> None:
    def known(tx: Transaction) -> None:
        add(tx, "person", name="Vandi Minah", native_name="VM")
        add(tx, "series", name="Council", abbreviation="C")
        for name in ("Johan Ketelers", "Johan Ketelers"):
            add(tx, "person", name=name)

    elsewhere.edit("Know", "some", known)
    path = tmp_path / "c96.plenary"
    _take(workspace, council, path)
    there = _open(elsewhere, path)
    rows = dump(elsewhere)
    assert len(rows["series"]) == 1
    assert len(rows["person"]) == 3 + 15
    assert elsewhere.agenda(there).series is not None


def test_a_missing_document_is_told_and_harms_nothing(
    workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path
) -> None:
    sha256 = next(row.file_sha256 for row in workspace.agenda(council).documents if row.file_sha256)
    workspace.file_path(sha256).unlink()
    path = tmp_path / "c96.plenary"
    assert _take(workspace, council, path).missing == 1
    there = _open(elsewhere, path)
    assert any(row.file_sha256 == sha256 for row in elsewhere.agenda(there).documents)


def test_a_damaged_document_stays_behind_instead_of_spoiling_the_file(
    workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path
) -> None:
    sha256 = next(row.file_sha256 for row in workspace.agenda(council).documents if row.file_sha256)
    workspace.file_path(sha256).write_bytes(b"rotten")
    path = tmp_path / "c96.plenary"
    assert _take(workspace, council, path).missing == 1
    _open(elsewhere, path)
    assert not elsewhere.file_path(sha256).exists()


def test_accepted_conflicts_stay_where_their_rows_have_these_ids(
    workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path
) -> None:
    accept = partial(accept_conflict, event_id=council, facts="no-chair|2||", reason="So agreed", author="Ada")
    workspace.edit("Accept", "it", accept, event_id=council)
    path = tmp_path / "c96.plenary"
    _take(workspace, council, path)
    assert elsewhere.agenda(_open(elsewhere, path)).acceptances == ()
    _open(workspace, path)
    assert [row.facts for row in workspace.agenda(council).acceptances] == ["no-chair|2||"]


def test_a_backup_comes_first(workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path) -> None:
    path = tmp_path / "c96.plenary"
    _take(workspace, council, path)
    _open(elsewhere, path)
    backups = list(elsewhere.path.with_name(elsewhere.path.name + ".backups").iterdir())
    assert [backup.name.endswith("-before-opening.planner") for backup in backups] == [True]


def test_a_folder_that_is_gone_is_told(workspace: Workspace, council: int, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refusal:
        _take(workspace, council, tmp_path / "stick" / "c96.plenary")
    assert refusal.value.code == "no-folder"


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "remove", "place", "translate"]), st.integers(0, 9), st.text(max_size=9)
    ),
    max_size=6,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_was_done_there_comes_home(
    workspace: Workspace, elsewhere: Workspace, council: int, tmp_path: Path, steps: list[tuple[str, int, str]]
) -> None:
    path = tmp_path / "c96.plenary"
    _take(workspace, council, path, private=True)
    there = _open(elsewhere, path)
    elsewhere.edit("Work", "it", lambda tx: _steps(tx, there, steps), event_id=there)
    _take(elsewhere, there, path, private=True)
    home = dump(workspace)
    _open(workspace, path)
    assert _sorted(_collected(workspace, council)) == _sorted(_collected(elsewhere, there))
    if dump(workspace) != home:
        workspace.undo(council)
    assert dump(workspace) == home


def _steps(tx: Transaction, event_id: int, steps: list[tuple[str, int, str]]) -> None:
    for step in steps:
        _step(tx, event_id, *step)


def _step(tx: Transaction, event_id: int, verb: str, number: int, words: str) -> None:
    ids = [row[0] for row in tx.exec_driver_sql(f"SELECT id FROM session WHERE event_id = {event_id}")]
    row_id = ids[number % len(ids)]
    if verb == "add":
        add(tx, "session", event_id=event_id, title=f"+{words}", continuation_of=row_id)
    elif verb == "change":
        change(tx, "session", row_id, title=f"x{words}", room_id=None)
    elif verb == "remove" and len(ids) > 1:
        remove(tx, "session", row_id)
    elif verb == "place":
        place(tx, "session", row_id, ids[0])
    else:
        translate(tx, "session", row_id, "fr", title=words)
