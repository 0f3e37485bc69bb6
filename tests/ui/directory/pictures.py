"""The directory as it is seen."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.duplicates import Kind
from planner.edits.directory import add_organisation
from planner.edits.event import create_event
from planner.edits.people import add_participant
from planner.edits.rows import change
from planner.ui.directory.merge_dialog import MergeDialog
from planner.ui.directory.window import DirectoryWindow
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event
from tests.ui.settle import settle

_AGAIN = (
    ("MINAH, VANDI", "Minister", "Ministry of Foreign Affairs", "Sierra Leone"),
    ("Athanassios Nakos", "Member of Parliament", "Hellenic Parliament", "Greece"),
    ("Erlinda Basilio", "Undersecretary", "Department of Foreign Affairs", "Philippines"),
    ("MARIA DEL CARMEN O'NEILL", "Senior Adviser", "Delta Institute", "Ireland"),
    ("MOHAMMED AL-KHATIB", "Director", "Ministry of Labour", "Jordan"),
    ("Mohamed El Khatib", "Director of Migration", "Ministry of Labour", "Jordan"),
    ("Пётр Чайковский", "Counsellor", "Permanent Mission", "Russian Federation"),
    ("Pyotr Tchaikovsky", "Counsellor", "Permanent Mission", "Russian Federation"),
)


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown window) one after the other; ``folder`` takes a database."""
    workspace = Workspace.open(folder / "directory.planner", author="Ada Test")
    council = add_reference_event(workspace)
    workspace.edit("Create", "Forum", partial(_fill, council=council))
    window = DirectoryWindow(workspace, lambda: council)
    window.resize(1160, 660)
    window.show()
    window.people.table.select(_id_of(window, "Vandi Minah"))
    yield "directory", window
    window.show_view("organisations")
    window.organisations.table.select(window.door.organisations.entries[0].id)
    yield "directory_organizations", window
    window.show_view("duplicates")
    settle(lambda: not window.duplicates.is_looking)
    yield "directory_duplicates", window
    window.compare(Kind.PERSON, _id_of(window, "Mohamed El Khatib"), _id_of(window, "MOHAMMED AL-KHATIB"))
    dialog = window.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    yield "directory_merge", dialog
    dialog.reject()
    window.show_view("capitals")
    window.capitals.table.selectRow(0)
    yield "directory_capitals", window
    window.show_view("honorifics")
    yield "directory_honorifics", window
    window.reject()
    workspace.close()


def _id_of(window: DirectoryWindow, name: str) -> int:
    return next(one.id for one in window.door.people.entries if one.name == name)


def _fill(tx: Any, council: int) -> None:
    """A forum where some of the council's people appear again, written another way."""
    forum = create_event(tx, title="Regional forum on labour migration")
    add = partial(add_participant, tx, forum)
    for name, function, organisation, country in _AGAIN:
        add(name=name, function=function, organisation=organisation, country=country)
    for name, acronym in (("Delta Institute", "DI"), ("Ministry of Labour", "")):
        added = add_organisation(tx, name)
        change(tx, "organisation", added, acronym=acronym)
    change(tx, "event", council, other_languages="fr es")
    for participant_id, honorific in ((1, "H.E. Mr."), (2, "Mr."), (3, "Ms.")):
        change(tx, "participant", participant_id, honorific=honorific)
