"""The database of one command: opened in the user's name, and let go of at the end."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from planner.errors import UserError
from planner.settings import author_name, default_database, load_settings, settings_path
from planner.workspace import Workspace


@contextmanager
def opened(path: Path) -> Iterator[Workspace]:
    """Open a database that exists; raises ``UserError``."""
    with closing(Workspace.open(path, author=author(), create=False)) as workspace:
        yield workspace


@contextmanager
def opened_if_there(path: Path) -> Iterator[Workspace | None]:
    """Open a database, or give None where there is none; raises ``UserError``."""
    try:
        workspace = Workspace.open(path, author=author(), create=False)
    except UserError as problem:
        if problem.code != "no-database":
            raise
        workspace = None
    if workspace is None:
        yield None
        return
    with closing(workspace):
        yield workspace


@contextmanager
def opened_or_made(path: Path) -> Iterator[Workspace]:
    """Open a database, or make it where it is missing; one that was made goes again where the block raises.

    The folder of the user's own database is made with it; no other folder is. Raises ``UserError``.
    """
    if path == default_database():
        with suppress(OSError):  # opening says why it cannot be written there
            path.parent.mkdir(parents=True, exist_ok=True)
    workspace = Workspace.open(path, author=author())
    filled = False
    try:
        yield workspace
        filled = True
    finally:
        workspace.close()
        if workspace.made and not filled:
            path.unlink(missing_ok=True)


def author() -> str:
    """The name that the command line leaves in the history of changes."""
    return author_name(load_settings(settings_path()))
