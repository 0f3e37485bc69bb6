"""A copy of an event with what belongs to it: the next edition, or a private draft."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from sqlalchemy import Table, insert, select, update

from db.belongings import Values, owners, pointers, rows_of_event, tables_of_event
from db.tables import appearance
from db.transaction import Transaction
from planner.domain.kinds import AppearanceStatus, DocumentStatus, Mode, ParticipantStatus, SessionStatus
from planner.edits.rules import check
from planner.errors import UserError

PRIVATE = frozenset({"participant_private"})
"""What is never copied: identity papers and health were given for one event."""

BOUND = frozenset({"acceptance"})
"""What names rows by ids, in ``facts``, and would accept other conflicts where those are other rows."""

HELD = frozenset({"attendance", "waiting_row"})
"""What came about at one event: who sat in its sittings, and rows of its lists that nobody has settled yet."""


@dataclass(frozen=True)
class CopyChoices:
    """How an event is copied.

    ``values`` are fields of the new event; dates move by ``days`` as a whole, wall times stay. Nouns of ``left_out``
    are not copied, nor what belongs to them. An edition ``afresh`` invites people and asks for documents again, without
    what was cancelled or declined; ``only_panellists`` leaves out participants who are on no panel.
    """

    values: Mapping[str, object] = field(default_factory=dict)
    days: int = 0
    left_out: Collection[str] = ()
    afresh: bool = False
    only_panellists: bool = False


_AFRESH: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        "event": {"ordinal_in_year": None, "total_in_year": None},
        "participant": {
            "status": ParticipantStatus.INVITED,
            "mode": Mode.ROOM,
            "consent_name": False,
            "consent_contact": False,
            "consent_photo": False,
            "consent_bio": False,
            "consent_mailing": False,
            "consented_on": None,
            "consent_source": "",
            "needs": "",
            "travel": "",
            "arrives_at": None,
            "arrives_by": "",
            "arrives_where": "",
            "departs_at": None,
            "departs_by": "",
            "departs_where": "",
            "hotel": "",
            "transfer": "",
            "visa_letter": "",
            "funded": False,
        },
        "appearance": {"status": AppearanceStatus.INVITED, "mode": Mode.ROOM, "honorarium": ""},
        "document": {
            "status": DocumentStatus.EXPECTED,
            "symbol": "",
            "url": "",
            "file_name": "",
            "file_sha256": "",
        },
        "agenda_item": {"symbol": ""},
    }
)
"""What was true of one edition alone."""

_OVER: Mapping[str, Collection[str]] = MappingProxyType(
    {
        "session": {SessionStatus.CANCELLED},
        "participant": {ParticipantStatus.REJECTED, ParticipantStatus.CANCELLED, ParticipantStatus.REPLACED},
        "appearance": {AppearanceStatus.DECLINED},
    }
)
"""Statuses of what the next edition begins without."""


def copy_event(tx: Transaction, event_id: int, choices: CopyChoices) -> int:
    """Copy an event and give the new one's id; every copied row names its origin. Raises ``UserError``."""
    copying = _Copying(tx, event_id, choices)
    for table in tables_of_event():
        if table.name not in PRIVATE | BOUND | HELD and table.name not in choices.left_out:
            copying.copy(table)
    return copying.made["event"][event_id]


class _Copying:
    """One event on its way into a new one; ``made`` gives new ids by noun and old id."""

    def __init__(self, tx: Transaction, event_id: int, choices: CopyChoices) -> None:
        self._tx = tx
        self._event_id = event_id
        self._choices = choices
        self._on_panels = {row["participant_id"] for row in rows_of_event(tx, appearance, event_id)}
        self.made: dict[str, dict[int, int]] = {}

    def copy(self, table: Table) -> None:
        """Copy the rows of a table whose parents were copied."""
        stored = rows_of_event(self._tx, table, self._event_id)
        if table.name == "event" and not stored:
            raise UserError("gone", "This event is not there any more.", next="Choose another event.")
        rows = [row for row in stored if self._wanted(table, row)]
        copies = [self._copied(table, row) for row in rows]
        if table.name == "event":
            check("event", copies[0])
        if copies:
            self.made[table.name] = _added(self._tx, table, rows, copies)
            self._point_to_siblings(table, rows)

    def _wanted(self, table: Table, row: Values) -> bool:
        parents = {name: parent.name for name, parent in owners(table).items() if parent in tables_of_event()}
        if any(row[name] is not None and row[name] not in self.made.get(noun, {}) for name, noun in parents.items()):
            return False
        if self._choices.afresh and row.get("status") in _OVER.get(table.name, ()):
            return False
        return table.name != "participant" or not self._choices.only_panellists or row["id"] in self._on_panels

    def _copied(self, table: Table, row: Values) -> Values:
        copy = {name: self._moved(value) for name, value in row.items() if name != "id"}
        for name, parent in (owners(table) | pointers(table)).items():
            if parent is table:
                copy[name] = None
            elif parent in tables_of_event():
                copy[name] = self.made.get(parent.name, {}).get(row[name])
        if "uid" in copy:
            copy["uid"] = str(uuid4())
        if "origin_uid" in copy:
            copy["origin_uid"] = row["uid"]
        if self._choices.afresh:
            copy.update(_AFRESH.get(table.name, {}))
        if table.name == "event":
            copy.update(self._choices.values)
        return copy

    def _moved(self, value: Any) -> Any:
        if not isinstance(value, date):
            return value
        try:
            return value + timedelta(days=self._choices.days)
        except OverflowError:
            raise UserError("no-day", "The dates would lie outside the calendar.", next="Choose another day.") from None

    def _point_to_siblings(self, table: Table, rows: Iterable[Values]) -> None:
        """Set the columns that point into the same table, once all of it is there."""
        new = self.made[table.name]
        for name, parent in pointers(table).items():
            if parent is table:
                for row in rows:
                    if row[name] in new:
                        self._tx.execute(
                            update(table).where(table.c.id == new[row["id"]]).values({name: new[row[name]]})
                        )


def _added(tx: Transaction, table: Table, rows: list[Values], copies: list[Values]) -> dict[int, int]:
    """Insert rows at once and give their ids by the ids of what they are copies of."""
    tx.execute(insert(table), copies)
    if "uid" not in table.c:
        return {}
    uids = {copy["uid"]: row["id"] for row, copy in zip(rows, copies, strict=True)}
    ids = tx.execute(select(table.c.uid, table.c.id).order_by(table.c.id.desc()).limit(len(copies)))
    return {uids[uid]: row_id for uid, row_id in ids}
