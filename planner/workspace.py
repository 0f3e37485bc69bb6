"""The open database: the one door for reads and writes, and the news of what changed. No Qt."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from db import files, journal, migrate, reverting
from db.engine import Database, open_database
from db.journal import Entry
from db.transaction import Transaction
from planner import queries
from planner.domain.agenda import Agenda
from planner.domain.people import ParticipantList
from planner.errors import UserError
from planner.refusals import told

if TYPE_CHECKING:  # handing out and erasing are loaded when they are asked for
    from planner.domain.privacy import ErasureReport, HandedOutRow, HandingOut, Wish

Result = TypeVar("Result")
Subscriber = Callable[["Changes"], None]


@dataclass(frozen=True)
class Changes:
    """What one edit, undo or redo changed: rows as (table, row id), and the edit's event where it had one."""

    rows: journal.Rows
    event_id: int | None
    label: str

    @property
    def tables(self) -> frozenset[str]:
        """The names of the tables that have changed rows."""
        return frozenset(table for table, _ in self.rows)


@dataclass(frozen=True)
class Step:
    """What undo or redo would do next, by name."""

    verb: str
    subject: str
    event_id: int | None


@dataclass(frozen=True)
class StoredFile:
    """A file that was copied beside the database: ``sha256`` names its bytes, ``name`` is what it was called."""

    sha256: str
    name: str


class Workspace:
    """An open database. Every change is one ``edit``; it is saved when the call returns."""

    def __init__(self, database: Database, author: str) -> None:
        self._database = database
        self._author = author
        self._subscribers: list[Subscriber] = []
        self._agendas: dict[int, Agenda] = {}
        self._changed: dict[int, journal.Rows] = {}

    @classmethod
    def open(cls, path: Path, *, author: str = "", create: bool = True) -> "Workspace":
        """Open a database, making it where it is missing and ``create`` is set; raises ``UserError``."""
        with told():
            return cls(open_database(path, create=create), author)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    @property
    def author(self) -> str:
        """In whose name edits are made."""
        return self._author

    @property
    def made(self) -> bool:
        """Whether opening made the database."""
        return self._database.made

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def read(self, query: Callable[[Transaction], Result]) -> Result:
        """Give what a read function finds."""
        with told(), self._database.transaction() as tx:
            return query(tx)

    def edit(
        self, verb: str, subject: str, write: Callable[[Transaction], Result], *, event_id: int | None = None
    ) -> Result:
        """Carry out one user action, such as Move “Keynote”, as one saved, undoable step, and tell the subscribers.

        Raises ``UserError``, or what ``write`` raises, and then nothing was changed. An ``ExceptionGroup`` alone comes
        after saving: it holds what subscribers raised.
        """
        with told(), self._database.transaction() as tx:
            edit_id = journal.begin(tx, verb, subject, self._author, event_id)
            result = write(tx)
            rows = journal.drain(tx, edit_id)
        if rows:
            self._tell(Changes(rows, event_id or journal.event_of(rows), f"{verb} “{subject}”"))
        return result

    def undo(self, event_id: int | None = None) -> Changes | None:
        """Take back the latest edit of an event (or of anything, where ``event_id`` is None) and give what changed.

        Gives None where there is nothing to undo; raises ``UserError`` ``later-change`` rather than overwrite.
        """
        return self._revert(lambda tx: journal.undoable(tx, event_id))

    def redo(self, event_id: int | None = None) -> Changes | None:
        """Do again what the latest undo took back; as ``undo``."""
        return self._revert(lambda tx: journal.redoable(tx, event_id))

    def _revert(self, choose: Callable[[Transaction], Entry | None]) -> Changes | None:
        with told(), self._database.transaction() as tx:
            entry = choose(tx)
            if entry is None:
                return None
            rows = reverting.revert(tx, entry, self._author)
        changes = Changes(rows, entry.event_id, f"{entry.verb} “{entry.subject}”")
        self._tell(changes)
        return changes

    def reverse(self, edit_id: int, verb: str, subject: str) -> Changes:
        """Reverse one older edit that is in force, by an edit of this name, and give what changed.

        Raises ``UserError``: ``later-change`` rather than overwrite, ``gone`` where a row would belong to nothing,
        ``not-in-force`` where it cannot be reversed.
        """
        with told(), self._database.transaction() as tx:
            entry = journal.entry_of(tx, edit_id)
            if entry is None or entry.reverted:
                raise UserError(
                    "not-in-force",
                    "This was taken back already, was done by an earlier version of Plenary, or held erased data.",
                    next="Look at the newest lines of the history.",
                )
            rows = reverting.reverse(tx, entry, verb, subject, self._author)
        changes = Changes(rows, entry.event_id, f"{verb} “{subject}”")
        self._tell(changes)
        return changes

    def next_undo(self, event_id: int | None = None) -> Step | None:
        """What undo would take back."""
        return _step(self.read(lambda tx: journal.undoable(tx, event_id)))

    def next_redo(self, event_id: int | None = None) -> Step | None:
        """What redo would do again."""
        return _step(self.read(lambda tx: journal.redoable(tx, event_id)))

    def history(self, event_id: int | None = None, most: int = 200) -> tuple[Entry, ...]:
        """The newest lines of history of an event, or of the whole database."""
        return self.read(lambda tx: journal.history(tx, event_id, most))

    def agenda(self, event_id: int) -> Agenda:
        """The snapshot of an event's programme, the same object until something changes."""
        known = self._agendas.get(event_id)
        if known is None:
            known = self.read(lambda tx: queries.load_agenda(tx, event_id))
        elif self._changed[event_id]:
            stale, changed = known, self._changed[event_id]
            known = self.read(lambda tx: queries.reload_agenda(tx, stale, changed))
        self._agendas[event_id], self._changed[event_id] = known, frozenset()
        return known

    def participants(self, event_id: int) -> ParticipantList:
        """The snapshot of everybody at an event."""
        return self.read(lambda tx: queries.load_participants(tx, event_id))

    @property
    def latest_edit(self) -> int:
        """The newest edit of the database; read it before the snapshot that a list is made from."""
        from planner.leaving import latest_edit

        return self.read(latest_edit)

    def record_handed_out(self, handing_out: "HandingOut", file: Path) -> "HandedOutRow":
        """Keep who handed out which list to whom, and when; ``file`` is what was written, hashed as it lies there.

        Every row of the list carries ``handing_out.uid`` in the hidden column ``export``, so that a list that comes
        back says which edit it had seen. The line is append-only and outside undo; nobody is told of it.
        """
        from planner import leaving

        with told(), self._database.transaction() as tx:
            return leaving.record(tx, handing_out, file, self._author)

    def erase(self, wishes: Sequence["Wish"], verb: str, subject: str, *, keep_backups: bool) -> "ErasureReport":
        """Erase people or what an event keeps of them: from rows, journal, files and backups, past any undo.

        Backups are cleaned, or where they are not kept those that hold it are removed. Raises ``UserError``, and the
        database is then as it was.
        """
        from planner import erasures

        record = partial(erasures.record, verb=verb, subject=subject, author=self._author)
        with told():
            outcome = self._database.erase(erasures.errands(wishes), record, keep_backups=keep_backups)
        self._agendas, self._changed = {}, {}
        self._tell(Changes(erasures.touched(outcome), None, f"{verb} “{subject}”"))
        return erasures.report(outcome)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call ``subscriber`` after every committed change, in order of subscription; gives the way to stop it.

        One that raises keeps no other from being told; what is raised comes out as one ``ExceptionGroup`` at the end.
        """
        self._subscribers.append(subscriber)

        def stop() -> None:
            with suppress(ValueError):
                self._subscribers.remove(subscriber)

        return stop

    def back_up(self, reason: str) -> Path:
        """Write a verified copy beside the database and give its path."""
        with told():
            return self._database.backup(reason)

    @property
    def backups(self) -> tuple[Path, ...]:
        """The backups beside the database, the oldest first."""
        return tuple(migrate.backups_of(self.path))

    def save_copy(self, target: Path) -> None:
        """Write a verified copy of the whole database, and its files, to ``target`` and beside it."""
        if target.resolve() == self.path.resolve():
            raise UserError("same-file", "That is the open database itself.", next="Choose another name for the copy.")
        with told():
            self._database.copy_to(target)
            files.copy_all(self.path, target)

    def store_file(self, source: Path) -> StoredFile:
        """Copy a file beside the database, verified; raises ``UserError`` and then keeps nothing.

        It may run in another thread. No edit removes a stored file, so that undo finds it again.
        """
        with told():
            return StoredFile(files.store(self.path, source), source.name)

    def file_path(self, sha256: str) -> Path:
        """Give where a stored file lies; it may be missing."""
        return files.path_of(self.path, sha256)

    def _tell(self, changes: Changes) -> None:
        self._changed = {event_id: rows | changes.rows for event_id, rows in self._changed.items()}
        problems = []
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(changes)
            except Exception as problem:  # noqa: BLE001 - the others are told first
                problems.append(problem)
        if problems:
            raise ExceptionGroup("The change was saved, but not everybody could be told.", problems)


def _step(entry: Entry | None) -> Step | None:
    return Step(entry.verb, entry.subject, entry.event_id) if entry else None
