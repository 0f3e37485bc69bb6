"""Everything in a database that the quick search finds; private drafts are left out."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import ColumnElement, Row, func, select

from db.tables import document, event, participant, person, series, session
from db.transaction import Transaction
from planner.domain.search import Findable


def load_findables(tx: Transaction, event_id: int | None) -> tuple[Findable, ...]:
    """People, sessions, documents and events; a person at several events leads to the one in view or the latest."""
    return (*_people(tx, event_id), *_sessions(tx), *_documents(tx), *_events(tx))


_SHOWN: ColumnElement[bool] = event.c.draft_of.is_(None)
_LATEST_FIRST = (event.c.starts_on.desc(), event.c.id.desc())


def _people(tx: Transaction, event_id: int | None) -> Iterator[Findable]:
    at = participant.c
    query = (
        select(
            at.id, at.event_id, at.person_id, at.name, at.function, at.organisation, at.country, person.c.native_name
        )
        .add_columns(event.c.title)
        .join(event, event.c.id == at.event_id)
        .join(person, person.c.id == at.person_id)
        .where(_SHOWN)
        .order_by(at.person_id, (at.event_id == event_id).desc(), *_LATEST_FIRST)
    )
    for _, rows in groupby(tx.execute(query), key=lambda row: row.person_id):
        yield _person(list(rows))


def _person(rows: list[Row[tuple[object, ...]]]) -> Findable:
    first = rows[0]
    words = {word for row in rows for word in (row.name, row.organisation, row.native_name)} - {first.name}
    note = ", ".join(filter(None, (first.function, first.organisation, first.country)))
    events = " · ".join(dict.fromkeys(row.title for row in rows))
    return Findable("participant", first.id, first.event_id, first.name, note, " ".join(words), events=events)


def _sessions(tx: Transaction) -> Iterator[Findable]:
    at = session.c
    query = (
        select(at.id, at.event_id, at.title, at.subtitle, at.format_label, at.starts_at, event.c.title)
        .join(event, event.c.id == at.event_id)
        .where(_SHOWN)
        .order_by(*_LATEST_FIRST, at.starts_at, at.position)
    )
    for row_id, event_id, title, subtitle, label, starts_at, event_title in tx.execute(query):
        yield Findable("session", row_id, event_id, title, subtitle, label, events=event_title, starts_at=starts_at)


def _documents(tx: Transaction) -> Iterator[Findable]:
    at = document.c
    whose = func.coalesce(participant.c.name, session.c.title, "")
    query = (
        select(at.id, at.event_id, at.title, at.file_name, at.symbol, at.kind, whose, event.c.title)
        .join(event, event.c.id == at.event_id)
        .outerjoin(participant, participant.c.id == at.participant_id)
        .outerjoin(session, session.c.id == at.session_id)
        .where(_SHOWN)
        .order_by(*_LATEST_FIRST, at.position)
    )
    for row_id, event_id, title, file_name, symbol, kind, owner, event_title in tx.execute(query):
        also = f"{symbol} {file_name}"
        yield Findable("document", row_id, event_id, title or file_name, owner, also, kind=kind, events=event_title)


def _events(tx: Transaction) -> Iterator[Findable]:
    at = event.c
    query = (
        select(at.id, at.title, at.city, at.code, at.theme, series.c.name)
        .outerjoin(series, series.c.id == at.series_id)
        .where(_SHOWN)
        .order_by(*_LATEST_FIRST)
    )
    for row_id, title, city, code, theme, name in tx.execute(query):
        yield Findable("event", row_id, row_id, title, city, f"{code} {theme} {name or ''}")
