"""Reads: functions of a transaction that give frozen rows."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, TextClause, func, select, text

from db import tables
from db.transaction import Transaction
from planner.domain import event as events
from planner.domain import people
from planner.domain import session as programme
from planner.domain.agenda import Agenda
from planner.domain.conflicts.rows import AcceptanceRow, AvailabilityRow, RuleSettingRow
from planner.domain.kinds import AppearanceStatus
from planner.domain.names import fold
from planner.domain.people import ParticipantList
from planner.domain.states import CountryNameRow, StandingRow
from planner.domain.waiting import DISCARDED
from planner.errors import UserError
from planner.frozen import Row, built, read_rows

_ID = re.compile("[0-9]{1,18}")
"""Whole numbers that the database can hold."""


def event_summaries(tx: Transaction) -> tuple[events.EventSummary, ...]:
    """All events, newest first; private drafts are left out."""
    event, session, participant = tables.event, tables.session, tables.participant
    timed = select(func.count()).where(session.c.event_id == event.c.id, session.c.starts_at.is_not(None))
    unplaced = select(func.count()).where(session.c.event_id == event.c.id, session.c.starts_at.is_(None))
    appear = (
        select(func.count(participant.c.person_id.distinct()))
        .join(tables.appearance, tables.appearance.c.participant_id == participant.c.id)
        .where(participant.c.event_id == event.c.id)
    )
    attend = select(func.count()).where(participant.c.event_id == event.c.id)
    query: Select[*tuple[Any, ...]] = (
        select(
            event.c.id,
            event.c.uid,
            event.c.code,
            event.c.title,
            func.coalesce(tables.series.c.name, ""),
            event.c.starts_on,
            event.c.ends_on,
            timed.scalar_subquery(),
            unplaced.scalar_subquery(),
            appear.scalar_subquery(),
            attend.scalar_subquery(),
        )
        .outerjoin(tables.series, tables.series.c.id == event.c.series_id)
        .where(event.c.draft_of.is_(None))
        .order_by(event.c.starts_on.desc(), event.c.id.desc())
    )
    return tuple(events.EventSummary(*row) for row in tx.execute(query))


def find_event(tx: Transaction, name: str) -> int:
    """Give the id of the event that a user names by id, else by uid, else by short code.

    Raises ``UserError`` ``no-event``, or ``many-events`` where several have the code.
    """
    event = tables.event
    number = int(name) if _ID.fullmatch(name) else 0
    for same in (event.c.id == number, event.c.uid == name, func.lower(event.c.code) == func.lower(name)):
        query = select(event.c.id).where(same, event.c.draft_of.is_(None)).order_by(event.c.id)
        found: Sequence[int] = tx.execute(query).scalars().all() if name else ()
        if len(found) > 1:
            happened = f"The code “{name}” is that of events {', '.join(map(str, found))}."
            raise UserError("many-events", happened, next="Name one by its number.")
        if found:
            return found[0]
    raise UserError(
        "no-event",
        f"There is no event “{name}”." if name else "No event was named.",
        next="Use “planner events” to see the events of the database.",
    )


def load_agenda(tx: Transaction, event_id: int) -> Agenda:
    """The snapshot of one event's programme; raises ``UserError`` ``no-event``."""
    event = _event(tx, event_id)
    sessions = _in_event(tx, programme.SessionRow, tables.session, event_id)
    contributions = _in_session(tx, programme.ContributionRow, tables.contribution, event_id)
    return Agenda(
        event=event,
        series=_series(tx, event),
        rooms=_in_event(tx, events.RoomRow, tables.room, event_id),
        sittings=_sittings(tx, event_id),
        segments=_in_event(tx, programme.SegmentRow, tables.segment, event_id),
        sessions=sessions,
        points=_in_session(tx, programme.AgendaPointRow, tables.agenda_point, event_id),
        agenda_items=_in_event(tx, programme.AgendaItemRow, tables.agenda_item, event_id),
        treatments=_in_session(tx, programme.TreatmentRow, tables.treatment, event_id),
        contributions=contributions,
        participants=_appearing(tx, event_id),
        appearances=_in_session(tx, people.AppearanceRow, tables.appearance, event_id),
        documents=_in_event(tx, events.DocumentRow, tables.document, event_id),
        hosts=_hosts(tx, event_id),
        contacts=_in_event(tx, events.ContactRow, tables.contact, event_id),
        links=_in_event(tx, events.LinkRow, tables.link, event_id),
        related=_in_event(tx, events.RelatedProcessRow, tables.related_process, event_id),
        rule_settings=_looked_at(tx, RuleSettingRow, tables.rule_setting, event_id),
        acceptances=_looked_at(tx, AcceptanceRow, tables.acceptance, event_id),
        availabilities=_looked_at(tx, AvailabilityRow, tables.availability, event_id),
        kept_back=_kept_back(tx, event_id),
        texts=_texts(tx, event_id),
    )


_LISTED: Mapping[str, tuple[str, type, tuple[str, ...]]] = {
    "room": ("rooms", events.RoomRow, ("position", "id")),
    "sitting": ("sittings", programme.SittingRow, ("starts_at", "id")),
    "segment": ("segments", programme.SegmentRow, ("position", "id")),
    "session": ("sessions", programme.SessionRow, ("position", "id")),
    "agenda_point": ("points", programme.AgendaPointRow, ("position", "id")),
    "agenda_item": ("agenda_items", programme.AgendaItemRow, ("position", "id")),
    "treatment": ("treatments", programme.TreatmentRow, ("id",)),
    "contribution": ("contributions", programme.ContributionRow, ("position", "id")),
    "appearance": ("appearances", people.AppearanceRow, ("position", "id")),
    "document": ("documents", events.DocumentRow, ("position", "id")),
    "contact": ("contacts", events.ContactRow, ("position", "id")),
    "link": ("links", events.LinkRow, ("position", "id")),
    "related_process": ("related", events.RelatedProcessRow, ("position", "id")),
    "rule_setting": ("rule_settings", RuleSettingRow, ("id",)),
    "acceptance": ("acceptances", AcceptanceRow, ("id",)),
    "availability": ("availabilities", AvailabilityRow, ("id",)),
}
"""The rows of a programme by noun: their name in the snapshot, what they are, their order."""

_ELSEWHERE = frozenset(
    {
        "attendance",
        "category",
        "country_name",
        "participant_private",
        "person",
        "representation",
        "retention",
        "saved_filter",
        "standing",
        "succession",
        "waiting_row",
    }
)
"""What no programme shows: it stays the same whatever happens there."""

_MOST_RELOADED = 2_000
"""Beyond so many changed rows the whole programme is read again."""


def reload_agenda(tx: Transaction, agenda: Agenda, changed: frozenset[tuple[str, int]]) -> Agenda:
    """The snapshot after rows have changed, given as (table, row id): it shares with the old one what stays."""
    changed = frozenset((noun, row_id) for noun, row_id in changed if noun not in _ELSEWHERE)
    nouns = {noun for noun, _ in changed}
    if not nouns:
        return agenda
    if len(changed) > _MOST_RELOADED or not nouns <= _LISTED.keys() | {"participant"}:
        return load_agenda(tx, agenda.event.id)
    rows: dict[str, tuple[object, ...]] = {}
    for noun in nouns & _LISTED.keys():
        name, row, order = _LISTED[noun]
        ids = {row_id for found, row_id in changed if found == noun}
        stay = [known for known in getattr(agenda, name) if known.id not in ids]
        fresh: tuple[Any, ...] = _of_event(tx, row, tables.METADATA.tables[noun], agenda.event.id, ids)
        rows[name] = tuple(sorted([*stay, *fresh], key=attrgetter(*order)))
    if nouns & {"appearance", "participant"}:
        rows["participants"] = _appearing(tx, agenda.event.id)
    later = agenda.with_rows(**rows)
    kept_back = _kept_back(tx, agenda.event.id) if nouns & {"contact", "participant"} else agenda.kept_back
    return later if kept_back == agenda.kept_back else replace(later, kept_back=kept_back)


def _of_event(tx: Transaction, row: type[Row], table: Table, event_id: int, ids: Collection[int]) -> tuple[Row, ...]:
    here = table.c.id.in_(ids)
    if "event_id" in table.c:
        return read_rows(tx, row, table, here, table.c.event_id == event_id)
    of_event = table.c.session_id.in_(select(tables.session.c.id).where(tables.session.c.event_id == event_id))
    return read_rows(tx, row, table, here, of_event)


def load_participants(tx: Transaction, event_id: int) -> ParticipantList:
    """The snapshot of everybody at one event; raises ``UserError`` ``no-event``."""
    event = _event(tx, event_id)
    participant, representation = tables.participant, tables.representation
    return ParticipantList(
        event=event,
        series=_series(tx, event),
        categories=_in_event(tx, people.CategoryRow, tables.category, event_id),
        participants=_in_event(tx, people.ParticipantRow, participant, event_id),
        representations=read_rows(
            tx,
            people.RepresentationRow,
            representation,
            _of_participants(representation, event_id),
            order=(representation.c.position, representation.c.id),
        ),
        organisations=load_organisations(tx),
        speaking=_speaking(tx, event_id),
        successions=_of_people(tx, people.SuccessionRow, tables.succession, event_id),
        attendances=_of_people(tx, people.AttendanceRow, tables.attendance, event_id),
        country_names=_looked_at(tx, CountryNameRow, tables.country_name, event_id),
        standings=_looked_at(tx, StandingRow, tables.standing, event_id),
        sittings=_sittings(tx, event_id),
    )


def _sittings(tx: Transaction, event_id: int) -> tuple[programme.SittingRow, ...]:
    sitting = tables.sitting
    in_order = (sitting.c.starts_at, sitting.c.id)
    return read_rows(tx, programme.SittingRow, sitting, sitting.c.event_id == event_id, order=in_order)


def _of_people(tx: Transaction, row: type[Row], table: Table, event_id: int) -> tuple[Row, ...]:
    return read_rows(tx, row, table, _of_participants(table, event_id))


def _of_participants(table: Table, event_id: int) -> ColumnElement[bool]:
    participant = tables.participant.c
    return table.c.participant_id.in_(select(participant.id).where(participant.event_id == event_id))


def _speaking(tx: Transaction, event_id: int) -> frozenset[int]:
    participant, appearance = tables.participant.c, tables.appearance.c
    confirmed = (
        select(appearance.participant_id)
        .join(tables.participant, participant.id == appearance.participant_id)
        .where(participant.event_id == event_id, appearance.status == AppearanceStatus.CONFIRMED)
    )
    return frozenset(tx.execute(confirmed).scalars())


def has_event(tx: Transaction, event_id: int) -> bool:
    """Whether there is an event of this id; a private draft is one too."""
    return tx.execute(select(tables.event.c.id).where(tables.event.c.id == event_id)).first() is not None


def load_papers(tx: Transaction, event_id: int) -> tuple[people.PrivateRow, ...]:
    """Identity papers and needs of the people of an event: for lists that come in, and for whom must act on them."""
    return _of_people(tx, people.PrivateRow, tables.participant_private, event_id)


def load_waiting(tx: Transaction, event_id: int) -> tuple[people.WaitingRow, ...]:
    """The rows of lists that wait at an event, in the order in which they came."""
    rows = _in_event(tx, people.WaitingRow, tables.waiting_row, event_id)
    return tuple(row for row in rows if row.why != DISCARDED)


def count_waiting(tx: Transaction, event_id: int) -> int:
    """How many rows of lists wait at an event."""
    waiting = tables.waiting_row.c
    waits = waiting.event_id == event_id, waiting.why != DISCARDED
    return tx.execute(select(func.count()).where(*waits)).scalar() or 0


def load_categories(tx: Transaction, event_id: int) -> tuple[people.CategoryRow, ...]:
    """The categories of an event in printed order."""
    return _in_event(tx, people.CategoryRow, tables.category, event_id)


def load_organisations(tx: Transaction) -> tuple[people.OrganisationRow, ...]:
    """All organisations of the directory by name."""
    organisation = tables.organisation
    return read_rows(tx, people.OrganisationRow, organisation, order=(organisation.c.name, organisation.c.id))


def _event(tx: Transaction, event_id: int) -> events.EventRow:
    found = read_rows(tx, events.EventRow, tables.event, tables.event.c.id == event_id, order=(tables.event.c.id,))
    if not found:
        raise UserError("no-event", f"There is no event number {event_id} any more.", next="Choose another event.")
    return found[0]


def _series(tx: Transaction, event: events.EventRow) -> events.SeriesRow | None:
    series = tables.series
    found = read_rows(tx, events.SeriesRow, series, series.c.id == event.series_id, order=(series.c.id,))
    return found[0] if found else None


def _hosts(tx: Transaction, event_id: int) -> tuple[events.HostRow, ...]:
    host, organisation = tables.host, tables.organisation
    query = (
        select(
            host.c.id,
            host.c.uid,
            host.c.event_id,
            host.c.organisation_id,
            organisation.c.name,
            organisation.c.acronym,
            host.c.role,
            host.c.position,
        )
        .join(organisation, organisation.c.id == host.c.organisation_id)
        .where(host.c.event_id == event_id)
        .order_by(host.c.position, host.c.id)
    )
    return built(tx, events.HostRow, query)


def _appearing(tx: Transaction, event_id: int) -> tuple[people.ParticipantRow, ...]:
    participant = tables.participant
    appears = participant.c.id.in_(
        select(tables.appearance.c.participant_id)
        .join(tables.session, tables.session.c.id == tables.appearance.c.session_id)
        .where(tables.session.c.event_id == event_id)
    )
    return read_rows(tx, people.ParticipantRow, participant, appears, order=(participant.c.position, participant.c.id))


def _kept_back(tx: Transaction, event_id: int) -> frozenset[int]:
    """The contacts of an event who are restricted participants, by the directory or by a name."""
    participant, person, contact = tables.participant.c, tables.person.c, tables.contact.c
    query = select(participant.person_id, participant.name, person.name.label("own"))
    query = query.join(tables.person, person.id == participant.person_id)
    restricted = tx.execute(query.where(participant.event_id == event_id, participant.restricted)).all()
    people = {row.person_id for row in restricted}
    names = {fold(name) for row in restricted for name in (row.name, row.own)}
    contacts = tx.execute(select(contact.id, contact.name, contact.person_id).where(contact.event_id == event_id))
    return frozenset(row.id for row in contacts if row.person_id in people or fold(row.name) in names)


def _in_event(tx: Transaction, row: type[Row], table: Table, event_id: int) -> tuple[Row, ...]:
    return read_rows(tx, row, table, table.c.event_id == event_id, order=(table.c.position, table.c.id))


def _looked_at(tx: Transaction, row: type[Row], table: Table, event_id: int) -> tuple[Row, ...]:
    return read_rows(tx, row, table, table.c.event_id == event_id)


def _in_session(tx: Transaction, row: type[Row], table: Table, event_id: int) -> tuple[Row, ...]:
    of_event = table.c.session_id.in_(select(tables.session.c.id).where(tables.session.c.event_id == event_id))
    order = (table.c.position, table.c.id) if "position" in table.c else (table.c.id,)
    return read_rows(tx, row, table, of_event, order=order)


def _texts(tx: Transaction, event_id: int) -> dict[tuple[str, int, str], dict[str, str]]:
    """Words in other languages of everything the agenda of an event prints."""
    found: dict[tuple[str, int, str], dict[str, str]] = {}
    for noun, table in tables.TEXTS.items():
        names = [column.name for column in table.columns][3:]
        for parent_id, language, *words in tx.execute(_words_of(noun), {"event": event_id}):
            told = zip(names, words, strict=True)
            found[noun, parent_id, language] = {name: word for name, word in told if word}
    return found


@cache
def _words_of(noun: str) -> TextClause:
    """The query for a noun's words in other languages; written out, because twelve are asked at every start."""
    words, parent = tables.TEXTS[noun], tables.METADATA.tables[noun]
    columns = ", ".join(f"words.{column.name}" for column in list(words.columns)[1:])
    if "event_id" in parent.c:
        here = "WHERE parent.event_id = :event"
    elif "session_id" in parent.c:
        here = "JOIN session ON session.id = parent.session_id WHERE session.event_id = :event"
    else:
        here = "WHERE parent.id = :event" if noun == "event" else ""
    joined = f"{words.name} AS words JOIN {noun} AS parent ON parent.id = words.parent_id"
    return text(f"SELECT {columns} FROM {joined} {here}")  # noqa: S608 - names come from our own tables
