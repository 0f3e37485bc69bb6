"""Personal data as it is seen."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.transaction import Transaction
from planner.edits.rows import add, change
from planner.ui.privacy.dialog import PersonalDataDialog
from planner.ui.privacy.person import ErasePersonDialog
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event

TODAY = date(2009, 3, 1)
"""Some weeks after the reference event: passports and health are due, travel is not."""


def fill(tx: Transaction, event_id: int) -> None:
    """Give people of the reference event something private."""
    for number in (1, 2, 3):
        add(tx, "participant_private", participant_id=number, passport_number=f"P{number}", diet="vegetarian")
        change(tx, "participant", number, hotel="Hotel", phone="+41 22 555 01 23")
    add(tx, "waiting_row", event_id=event_id, row_number=4, cells='["Somebody"]')


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database."""
    workspace = Workspace.open(folder / "privacy.planner")
    event_id = add_reference_event(workspace)
    workspace.edit("Add", "private data", partial(fill, event_id=event_id), event_id=event_id)
    workspace.back_up("by-hand")
    dialog = PersonalDataDialog(workspace, event_id, TODAY)
    dialog.show()
    yield "personal_data", dialog
    dialog.ask()
    yield "personal_data_asked", dialog
    dialog.remove()
    yield "personal_data_removed", dialog
    dialog.reject()
    person = ErasePersonDialog(workspace)
    person.show()
    person.choose(1)
    yield "erase_person", person
    person.ask()
    yield "erase_person_asked", person
    person.erase()
    yield "erase_person_done", person
    person.reject()
    workspace.close()
