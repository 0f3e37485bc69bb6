"""What personal data each event keeps, and until when."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, String, Table, func, or_, select

from db.tables import METADATA, document, event, participant, retention
from db.transaction import Transaction
from planner.domain.kinds import Matter
from planner.domain.retention import EXTENTS, USUAL_DAYS, Extent, Kept, kept_until


def load_kept(tx: Transaction, event_id: int | None = None) -> tuple[Kept, ...]:
    """What one event keeps, or all of them, the newest event first; private drafts are counted with nobody."""
    query = select(event.c.id, event.c.uid, event.c.title, event.c.starts_on, event.c.ends_on)
    query = query.where(event.c.draft_of.is_(None)).order_by(event.c.starts_on.desc(), event.c.id.desc())
    if event_id is not None:
        query = query.where(event.c.id == event_id)
    days = {(row.event_id, row.matter): row.days for row in tx.execute(select(retention))}
    return tuple(
        _kept(tx, row.id, row.uid, row.title, row.ends_on or row.starts_on, matter, days)
        for row in tx.execute(query).all()
        for matter in Matter
    )


def _kept(
    tx: Transaction,
    event_id: int,
    uid: str,
    title: str,
    last_day: date | None,
    matter: Matter,
    own: dict[tuple[int, str], int],
) -> Kept:
    days = own.get((event_id, matter), USUAL_DAYS[matter])
    people = _people(tx, event_id, EXTENTS[matter])
    return Kept(event_id, uid, title, matter, people, days, kept_until(last_day, days))


def _people(tx: Transaction, event_id: int, extent: Extent) -> int:
    """Count the people of whom there is something; rows of a list are counted as one each."""
    alone = [METADATA.tables[name] for name, columns in extent.columns.items() if not columns]
    if alone:
        counts = (select(func.count()).select_from(table).where(table.c.event_id == event_id) for table in alone)
        return sum(tx.execute(count).scalar_one() for count in counts)
    query = select(func.count()).where(participant.c.event_id == event_id, or_(*_filled(extent)))
    if extent.unless:
        query = query.where(participant.c[extent.unless].is_(False))
    return tx.execute(query).scalar_one()


def _filled(extent: Extent) -> Iterator[ColumnElement[bool]]:
    for name, columns in extent.columns.items():
        table = METADATA.tables[name]
        said = or_(*(_says(table, column) for column in columns))
        yield said if table is participant else participant.c.id.in_(select(table.c.participant_id).where(said))
    if extent.documents:
        of_kind = document.c.kind.in_(extent.documents)
        yield participant.c.id.in_(select(document.c.participant_id).where(of_kind))


def _says(table: Table, name: str) -> ColumnElement[bool]:
    column = table.c[name]
    return column != "" if isinstance(column.type, String) else column.is_not(None)
