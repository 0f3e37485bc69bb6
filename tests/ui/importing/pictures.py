"""The import dialog as it is seen: empty, with a new programme, with a newer one, and with a text that is none."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from planner.settings import Settings
from planner.ui.importing.dialog import ProgrammeDialog
from planner.ui.importing.ledger import LedgerView
from planner.worker import Worker
from planner.workspace import Workspace
from tests.conftest import SHARED


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database."""
    workspace, worker = Workspace.open(folder / "importing.planner"), Worker()
    text = (SHARED / "seeds/003_614bcfa17a781521.txt").read_text(encoding="utf-8")
    made: list[int] = []
    dialog = _opened(workspace, worker, None)
    yield "import_empty", dialog
    _read(dialog, text)
    _select(dialog.preview.source, "Vandi Minah")
    yield "import_new", dialog
    dialog.imported.connect(made.append)
    dialog.carry_out()
    dialog = _opened(workspace, worker, made[0])
    _read(dialog, _newer(text))
    _select(dialog.preview.outcome, "The Way Home")
    yield "import_newer", dialog
    dialog.reject()
    dialog = _opened(workspace, worker, None)
    _read(dialog, (SHARED / "seeds/001_648be3ce012b706a.txt").read_text(encoding="utf-8"))
    yield "import_none", dialog
    _read(dialog, _WITHOUT_YEAR)
    yield "import_without_year", dialog
    dialog.reject()
    workspace.close()
    worker.close()


def _opened(workspace: Workspace, worker: Worker, event_id: int | None) -> ProgrammeDialog:
    dialog = ProgrammeDialog(workspace, worker, event_id, Settings())
    dialog.resize(1200, 680)
    dialog.show()
    return dialog


def _read(dialog: ProgrammeDialog, text: str) -> None:
    loop = QEventLoop()
    dialog.planned.connect(loop.quit)
    dialog.read_text(text)
    loop.exec()


def _select(view: LedgerView, words: str) -> None:
    number = next(number for number, row in enumerate(view.rows.rows) if words in row.text)
    view.setCurrentIndex(view.rows.index(number))


def _newer(text: str) -> str:
    """Another version: a session moved, one renamed, one gone, one new, and a panellist replaced."""
    return (
        text.replace("15:00 - 18:00 General Debate", "15:30 - 18:00 General Debate", 1)
        .replace("a) Return Migration: Challenges and Opportunities", "a) Return Migration: The Way Home")
        .replace("- Alfonso Lopez, Undersecretary of Consular Services, Ministry of Foreign Affairs, Ecuador", _HEIR)
        .replace("11:30 - 13:00 General Debate - Statements by Members and Observers\n", "")
        .replace("10:00 - 12:45 c)", "09:00 - 09:30 Film screening: The Boat\n10:00 - 12:45 c)")
    )


_HEIR = "- Maria Example (Bio), Deputy Minister of Foreign Affairs, Peru"
_WITHOUT_YEAR = """Workshop on Remittances
Monday, 2 March
09:00 - 10:00 Opening of the workshop
10:00 - 11:00 Panel: Sending money home
Panellists:
- Ana Example, Director, Example Bank, Kenya
11:00 - 11:30
"""
