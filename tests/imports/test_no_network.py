"""Foreign files are read without the network, whatever they ask for: links, entities, pictures, style sheets."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from planner.errors import UserError
from planner.worker import read_foreign, read_foreign_list
from tests.imports.lists.sheets import a_sheet, an_opendocument_sheet

_WATCH = """
import os, sys
def hook(event, args):
    if event.startswith("socket."):
        with open(os.environ["PLENARY_WATCH"], "a") as log:
            log.write(event + "\\n")
        raise RuntimeError(event)
sys.addaudithook(hook)
with open(os.environ["PLENARY_WATCH"], "a") as log:
    log.write("watching\\n")
"""


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which children say what they do with sockets, at which each of them fails."""
    folder = tmp_path / "watch"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_WATCH, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setenv("PLENARY_WATCH", str(folder / "log"))
    return folder / "log"


@pytest.fixture
def door() -> Iterator[socket.socket]:
    """A server that nobody may call."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        made.setblocking(False)
        yield made


def _linked(path: Path, address: str) -> Path:
    """A workbook with links to another workbook and to a picture, both on the network."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = f'<Relationship Id="rId9" Type="{kind}/externalLinkPath" Target="{address}/a.xlsx" TargetMode="External"/>'
    a_sheet(path, (("Name", "Country"), ("Ana Lima", "Peru")))
    with ZipFile(path, "a") as archive:
        archive.writestr("xl/externalLinks/externalLink1.xml", '<externalLink r:id="rId9"/>')
        archive.writestr("xl/externalLinks/_rels/externalLink1.xml.rels", f"<Relationships>{link}</Relationships>")
        archive.writestr("xl/worksheets/_rels/sheet1.xml.rels", f"<Relationships>{link}</Relationships>")
    return path


def _declaring(path: Path, address: str) -> Path:
    """A workbook whose parts name a document type and an entity on the network."""
    asks = f'<!DOCTYPE x SYSTEM "{address}/x.dtd" [<!ENTITY e SYSTEM "{address}/e">]>'
    return _with_every_xml_asking(a_sheet(path, (("Name", "Country"), ("Ana Lima", "Peru"))), asks)


def _open_document(path: Path, address: str) -> Path:
    """An OpenDocument sheet that names a document type on the network."""
    return _with_every_xml_asking(an_opendocument_sheet(path), f'<!DOCTYPE x SYSTEM "{address}/x.dtd">')


def _with_every_xml_asking(path: Path, asks: str) -> Path:
    with ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(path, "w") as archive:
        for name, data in entries.items():
            head, declared, body = data.rpartition(b"?>")
            asking = head + declared + asks.encode() + body
            archive.writestr(name, asking if name.endswith((".xml", ".rels")) else data)
    return path


def _page(path: Path, address: str) -> Path:
    """A web page with a style sheet, a script, a frame and a picture on the network."""
    path.write_text(
        f'<html><link rel="stylesheet" href="{address}/a.css"><script src="{address}/a.js"></script>'
        f'<iframe src="{address}/f"></iframe><img src="{address}/a.png"><p>Monday 2 March 2026</p><p>10:00 Opening</p>',
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("name", "make", "is_read"),
    [
        ("linked.xlsx", _linked, True),
        ("declaring.xlsx", _declaring, False),
        ("declaring.ods", _open_document, False),
        ("page.html", _page, True),
    ],
)
def test_nothing_that_a_file_asks_for_is_fetched(
    tmp_path: Path, watch: Path, door: socket.socket, name: str, make: Callable[[Path, str], Path], is_read: bool
) -> None:
    path = make(tmp_path / name, f"http://127.0.0.1:{door.getsockname()[1]}")
    if is_read:
        assert read_foreign(path).lines if name.endswith("html") else read_foreign_list(path).sheets
    else:
        with pytest.raises(UserError, match=name):
            read_foreign_list(path)
    assert set(watch.read_text(encoding="utf-8").split()) == {"watching"}
    with pytest.raises(BlockingIOError):
        door.accept()


def test_the_watch_sees_a_socket(watch: Path, door: socket.socket) -> None:
    call = f"import socket; socket.create_connection({door.getsockname()!r})"
    done = subprocess.run([sys.executable, "-c", call], env=os.environ, capture_output=True, check=False)
    assert done.returncode != 0
    assert watch.read_text(encoding="utf-8").split() == ["watching", "socket.getaddrinfo"]
