"""The hand-out dialog as it is seen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.domain.kinds import Audience
from planner.domain.privacy import HandingOut
from planner.settings import Settings
from planner.ui.handing.dialog import HandOutDialog
from planner.ui.handing.log import HandedOutDialog
from planner.worker import Worker
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event
from tests.ui.settle import settle


def _hand_out(workspace: Workspace, event_id: int, folder: Path) -> None:
    """Give the log something to tell."""
    for number, (document, audience, recipient) in enumerate(_LEFT):
        file = folder / f"C96_{document}_{audience}_2008-11-2{number}_1800.xlsx"
        file.write_bytes(document.encode())
        left = HandingOut(f"handing-{number}", event_id, document, audience, recipient, 11 * (number + 1), 1)
        workspace.record_handed_out(left, file)


_LEFT = (("pack", "partner", "Protocol Service"), ("catering", "partner", "Canteen"), ("participants", "public", ""))


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database."""
    workspace = Workspace.open(folder / "handing.planner")
    worker = Worker()
    event_id = add_reference_event(workspace)
    _hand_out(workspace, event_id, folder)
    dialog = HandOutDialog(workspace, worker, event_id, Settings())
    dialog.show()
    settle(dialog.save_button.isEnabled)
    yield "hand_out", dialog
    dialog.choices.audiences[Audience.INTERNAL].click()
    settle(lambda: "contacts" in dialog.contents.columns and dialog.save_button.isEnabled())
    yield "hand_out_internal", dialog
    log = HandedOutDialog(workspace, event_id, dialog)
    log.show()
    yield "handed_out", log
    log.reject()
    dialog.reject()
    worker.close()
    workspace.close()
