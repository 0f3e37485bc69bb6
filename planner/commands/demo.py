"""``planner demo``: the sample events with their documents, in a folder of their own."""

from pathlib import Path

from planner.commands.databases import author, opened
from planner.commands.exporting import ExportOptions, export
from planner.domain.event import EventSummary
from planner.errors import UserError
from planner.queries import event_summaries
from planner.samples import open_samples


def demo(folder: Path, *, window: bool) -> int:
    """Make the sample database in a folder, an agenda and lists of each event beside it; open the window if wished.

    The window opens only where there is a display.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError("no-folder", f"“{folder}” cannot be made.", next="Choose another folder.") from problem
    database = open_samples(folder, author())
    for event in _events(database):
        _write(database, event, folder)
    from planner.ui.platform import check_platform, has_display

    if window and has_display():
        check_platform()
        from planner.ui.app import run

        return run(database)
    print(f"Open it with: planner {database}")
    return 0


def _events(database: Path) -> tuple[EventSummary, ...]:
    with opened(database) as workspace:
        return workspace.read(event_summaries)


def _write(database: Path, event: EventSummary, folder: Path) -> None:
    name = event.code.lower() or str(event.id)
    if event.sessions:
        export(ExportOptions("agenda", event.uid, folder / f"{name}-programme.pdf", database))
        export(ExportOptions("agenda", event.uid, folder / f"{name}-programme.docx", database))
    if event.people:
        export(ExportOptions("roster", event.uid, folder / f"{name}-panellists.xlsx", database, audience="partner"))
    if event.participants:
        export(
            ExportOptions("participants", event.uid, folder / f"{name}-participants.xlsx", database, audience="partner")
        )
