"""The dialog of reminders as it is seen."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.edits.rows import change
from planner.settings import Settings
from planner.ui.reminding.dialog import RemindersDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database."""
    workspace = Workspace.open(folder / "reminding.planner")
    event_id = add_reference_event(workspace)
    person = next(row for row in workspace.participants(event_id).participants if row.family == "Hernández")
    address = partial(change, noun="participant", row_id=person.id, email="m.hernandez@example.org", languages="es")
    workspace.edit("Type", person.name, address)
    worker = Worker()
    settings = Settings(author="Ada Test", organization="Meetings Secretariat")
    dialog = RemindersDialog(workspace, worker, event_id, settings)
    dialog.show()
    dialog.people.setCurrentRow(2)
    yield "reminders", dialog
    dialog.view.buttons[1].click()
    yield "reminders_words", dialog
    dialog.reject()
    worker.close()
    workspace.close()
