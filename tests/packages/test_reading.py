"""Files that are damaged, foreign, newer or hostile are refused calmly, and nothing of them is used."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.edits.rows import add, change
from planner.errors import UserError
from planner.packages.collecting import collect
from planner.packages.laying import lay_package
from planner.packages.opening import bring_in
from planner.packages.reading import read_package, unpacked_file
from planner.packages.writing import write_package
from planner.workspace import Workspace
from tests.dumps import dump
from tests.edits.builders import a_forum

Entries = dict[str, bytes]


@pytest.fixture
def package(workspace: Workspace, tmp_path: Path) -> Path:
    """A sound package with one file."""
    forum = workspace.edit("Create", "Forum", a_forum)
    slides = tmp_path / "slides.txt"
    slides.write_bytes(b"slides")
    stored = workspace.store_file(slides)

    def write(tx: Any) -> None:
        add(tx, "document", event_id=forum, kind="paper", file_sha256=stored.sha256, file_name="slides.txt")

    workspace.edit("Add", "slides", write, event_id=forum)
    path = tmp_path / "forum.plenary"
    write_package(workspace.read(partial(collect, event_id=forum)), workspace.file_path, path)
    return path


def _entries(path: Path) -> Entries:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _write(path: Path, entries: Entries) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)


def _refused(path: Path) -> UserError:
    with pytest.raises(UserError) as refusal:
        read_package(path)
    problem = refusal.value
    assert "nothing was changed" in problem.kept
    assert problem.next
    return problem


def _respoil(path: Path, spoil: Callable[[dict[str, Any]], object]) -> None:
    """Change the rows as somebody would who knows the format."""
    entries = _entries(path)
    rows = json.loads(entries["rows.json"])
    spoil(rows)
    entries["rows.json"] = json.dumps(rows).encode()
    manifest = json.loads(entries["manifest.json"])
    manifest["rows_sha256"] = hashlib.sha256(entries["rows.json"]).hexdigest()
    entries["manifest.json"] = json.dumps(manifest).encode()
    _write(path, entries)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-a-package"),
        (b"Dear colleagues", "not-a-package"),
        (b"PK\x03\x04 cut off", "damaged"),
    ],
)
def test_what_is_no_zip(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "x.plenary"
    path.write_bytes(data)
    assert _refused(path).code == code


def test_what_is_not_there_or_a_folder(tmp_path: Path) -> None:
    assert _refused(tmp_path / "x.plenary").code == "no-file"
    assert _refused(tmp_path).code == "no-file"


def test_another_programs_zip(tmp_path: Path) -> None:
    path = tmp_path / "x.plenary"
    _write(path, {"word/document.xml": b"<w/>"})
    assert _refused(path).code == "not-a-package"


def test_a_file_that_was_cut_off(package: Path) -> None:
    data = package.read_bytes()
    for length in (10, len(data) // 2, len(data) - 1):
        package.write_bytes(data[:length])
        assert _refused(package).code == "damaged"


@pytest.mark.parametrize(("field", "value"), [("format", 2), ("schema", 10**6)])
def test_a_newer_one(package: Path, field: str, value: int) -> None:
    entries = _entries(package)
    entries["manifest.json"] = json.dumps(json.loads(entries["manifest.json"]) | {field: value}).encode()
    _write(package, entries)
    assert _refused(package).code == "newer-package"


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/passwd", "files/../../evil", "C:\\evil", "files/" + "0" * 63, "extra.txt", "files/"]
)
def test_names_that_lead_elsewhere(package: Path, name: str) -> None:
    _write(package, _entries(package) | {name: b"x"})
    assert _refused(package).code == "unsafe"


def test_two_entries_of_one_name(package: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(package, "a") as archive:
        archive.writestr("rows.json", b"{}")
    assert _refused(package).code == "unsafe"


def test_a_bomb(package: Path) -> None:
    _write(package, _entries(package) | {"rows.json": b" " * (64 << 20)})
    assert _refused(package).code == "unsafe"


def test_rows_that_are_larger_than_they_say(package: Path) -> None:
    data = package.read_bytes()
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"files/"))
    size = zipfile.ZipFile(BytesIO(data)).getinfo("rows.json").file_size
    assert data.count(size.to_bytes(4, "little")) == 2
    assert at
    package.write_bytes(data.replace(size.to_bytes(4, "little"), (size - 9).to_bytes(4, "little")))
    assert _refused(package).code == "damaged"


def test_a_password(package: Path) -> None:
    data = bytearray(package.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = 0
        while (at := data.find(mark, at)) >= 0:
            data[at + flags] |= 1
            at += 4
    package.write_bytes(bytes(data))
    assert _refused(package).code == "password"


def test_rows_that_were_changed(package: Path) -> None:
    entries = _entries(package)
    _write(package, entries | {"rows.json": entries["rows.json"].replace(b"Opening", b"Closing")})
    assert _refused(package).code == "damaged"


@pytest.mark.parametrize("data", [b"[]", b"{", b"\xff", b"[" * 100_000, b'{"format": 1e999}', b'{"format": "1"}'])
def test_a_manifest_of_something_else(package: Path, data: bytes) -> None:
    _write(package, _entries(package) | {"manifest.json": data})
    assert _refused(package).code in {"damaged", "not-a-package"}


SPOILT: dict[str, Callable[[dict[str, Any]], object]] = {
    "no event": lambda rows: rows["event"].clear(),
    "two events": lambda rows: rows["event"].append(rows["event"][0] | {"uid": "other"}),
    "a foreign table": lambda rows: rows.update(sqlite_master=[]),
    "the journal": lambda rows: rows.update(edit=[]),
    "private rows": lambda rows: rows.update(participant_private=[]),
    "a foreign column": lambda rows: rows["session"][0].update(id=1),
    "a missing column": lambda rows: rows["session"][0].pop("kind"),
    "a pointer to nothing": lambda rows: rows["session"][0].update(event_id="nobody"),
    "a pointer to a number": lambda rows: rows["session"][0].update(event_id=1),
    "an owner of null": lambda rows: rows["session"][0].update(event_id=None),
    "a uid twice": lambda rows: rows["session"].append(rows["session"][0]),
    "a uid of spaces": lambda rows: rows["room"][0].update(uid="a b"),
    "a word that there is not": lambda rows: rows["session"][0].update(kind="bogus"),
    "a length of nothing": lambda rows: rows["session"][0].update(length_minutes=0),
    "a time with seconds": lambda rows: rows["session"][0].update(starts_at="2026-03-02T10:00:01"),
    "a time with a zone": lambda rows: rows["session"][0].update(starts_at="2026-03-02T10:00:00+01:00"),
    "no time": lambda rows: rows["session"][0].update(starts_at="soon"),
    "a number for words": lambda rows: rows["session"][0].update(title=5),
    "words for a number": lambda rows: rows["session"][0].update(expected="5"),
    "yes for a number": lambda rows: rows["session"][0].update(expected=True),
    "a number past all": lambda rows: rows["session"][0].update(position=2**70),
    "rows in a row": lambda rows: rows.update(session={}),
    "a row of words": lambda rows: rows.update(session=["Opening"]),
    "no title": lambda rows: rows["event"][0].update(title="  "),
    "no zone": lambda rows: rows["event"][0].update(zone="../etc"),
    "a file elsewhere": lambda rows: rows["document"][0].update(file_sha256="../" + "a" * 64),
    "a negative room": lambda rows: rows["room"][0].update(capacity=-1),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_rows_that_cannot_be(workspace: Workspace, package: Path, spoil: Callable[[dict[str, Any]], object]) -> None:
    _respoil(package, spoil)
    before = dump(workspace)
    with pytest.raises(UserError) as refusal:
        bring_in(workspace, read_package(package), package, "Open")
    assert refusal.value.code == "damaged"
    assert dump(workspace) == before


def test_a_file_whose_bytes_are_others(workspace: Workspace, package: Path) -> None:
    entries = _entries(package)
    name = next(name for name in entries if name.startswith("files/"))
    _write(package, entries | {name: b"harmful"})
    workspace.file_path(name.removeprefix("files/")).unlink()
    before = dump(workspace)
    workspace.edit("Rename", "it", lambda tx: change(tx, "event", 1, title="Here"), event_id=1)
    with pytest.raises(UserError) as refusal:
        bring_in(workspace, read_package(package), package, "Open")
    assert refusal.value.code == "damaged"
    assert dump(workspace)["session"] == before["session"]
    assert not workspace.file_path(name.removeprefix("files/")).exists()


def test_a_file_whose_packing_is_damaged(package: Path) -> None:
    entries = _entries(package)
    name = next(name for name in entries if name.startswith("files/"))
    _write(package, entries | {name: bytes(range(256)) * 40})
    data = bytearray(package.read_bytes())
    at = data.index(name.encode()) + len(name)
    data[at : at + 20] = b"\xff" * 20
    package.write_bytes(bytes(data))
    with pytest.raises(UserError) as refusal, unpacked_file(package, name.removeprefix("files/")):
        pass
    assert refusal.value.code == "damaged"


def test_a_file_is_unpacked_under_its_own_name(package: Path) -> None:
    sha256 = next(iter(read_package(package).files))
    with unpacked_file(package, sha256) as file:
        assert file.read_bytes() == b"slides"
    assert not file.exists()


def _rename_event(rows: dict[str, Any]) -> None:
    for noun in rows:
        for row in rows[noun]:
            row.update({"uid": "other"} if noun == "event" else {"event_id": "other"} if "event_id" in row else {})


def test_uids_of_another_event_are_not_taken_over(workspace: Workspace, package: Path) -> None:
    _respoil(package, _rename_event)
    before = dump(workspace)
    other = workspace.edit("Open", "it", partial(lay_package, package=read_package(package), name="x"))
    after = dump(workspace)
    assert all(after[noun][: len(rows)] == rows for noun, rows in before.items())
    assert [row.title for row in workspace.agenda(other).sessions] == ["Opening", "Panel"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**6), byte=st.integers(0, 255))
def test_any_changed_byte_is_refused_or_harmless(package: Path, place: int, byte: int) -> None:
    sound, data = read_package(package), bytearray(package.read_bytes())
    data[place % len(data)] = byte
    spoilt = package.with_name("spoilt.plenary")
    spoilt.write_bytes(bytes(data))
    with suppress(UserError):
        assert read_package(spoilt).rows == sound.rows
