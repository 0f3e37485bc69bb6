"""Opening a package in an open database: a backup, the files, then one edit."""

from enum import Enum, auto
from functools import partial
from pathlib import Path

from planner.packages.laying import event_here, lay_package
from planner.packages.package import Package
from planner.packages.reading import unpacked_file
from planner.workspace import Workspace

_REASON = "before-opening"


class Way(Enum):
    """What becomes of an event that is there already: shown as it is, replaced, or kept beside the other."""

    SHOW = auto()
    REPLACE = auto()
    BOTH = auto()


def present_event(workspace: Workspace, package: Package) -> int | None:
    """The id of the same event in the open database; None where it is new there."""
    return workspace.read(partial(event_here, package=package))


def bring_in(workspace: Workspace, package: Package, path: Path, verb: str, way: Way = Way.REPLACE) -> int:
    """Lay a package that was read from ``path`` into the database, as one edit of this verb, and give the event's id.

    The database is backed up first; files come before rows, so that nothing points to what is not there. Raises
    ``UserError`` and then changes nothing.
    """
    present = present_event(workspace, package)
    if present is not None and way is Way.SHOW:
        return present
    workspace.back_up(_REASON)
    for sha256 in sorted(package.files):
        if not workspace.file_path(sha256).is_file():
            with unpacked_file(path, sha256) as file:
                workspace.store_file(file)
    title = str(package.event["title"])
    other = f"{title} (2)" if present is not None and way is Way.BOTH else ""
    write = partial(lay_package, package=package, name=path.name, title=other)
    return workspace.edit(verb, other or title, write, event_id=None if other else present)
