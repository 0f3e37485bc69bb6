"""Sessions as an audience may see them, and the columns that sheets of them share."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from planner.domain.agenda import Agenda
from planner.domain.event import programme_day
from planner.domain.kinds import Audience, DocumentKind, DocumentStatus, Mode, Role, SessionStatus
from planner.domain.people import AppearanceRow
from planner.domain.printed import is_printed, plain, session_title
from planner.domain.session import SessionRow, SittingRow
from planner.domain.words import words
from planner.exports.workbook.contents import Column


@dataclass(frozen=True, slots=True)
class Item:
    """A session as an audience may see it."""

    agenda: Agenda
    session: SessionRow
    audience: Audience

    @property
    def day(self) -> date | None:
        """The day of the programme; None while it has no time."""
        return programme_day(self.session.starts_at) if self.session.starts_at else None

    @property
    def start(self) -> time | None:
        """When it starts."""
        return self.session.starts_at.time() if self.session.starts_at else None

    @property
    def end(self) -> time | None:
        """When it ends."""
        return self.session.ends_at.time() if self.session.ends_at else None

    @property
    def title(self) -> str:
        """Its title as printed."""
        return plain(session_title(self.agenda, self.session, words(self.agenda.event.language)))

    @property
    def room(self) -> str:
        """The name of its room."""
        room = self.agenda.room_by_id.get(self.session.room_id or 0)
        return room.name if room else ""

    @property
    def sitting(self) -> str:
        """The name of the sitting in which it starts."""
        start = self.session.starts_at
        during = (row for row in self.agenda.sittings if start and row.starts_at <= start < ends_at(row))
        return next((row.label for row in during), "")

    @property
    def numbers(self) -> str:
        """The numbers of the agenda items that it treats."""
        treated = {row.agenda_item_id for row in self.agenda.treatments if row.session_id == self.session.id}
        return ", ".join(row.number for row in self.agenda.agenda_items if row.id in treated)

    @property
    def people(self) -> tuple[AppearanceRow, ...]:
        """Who appears in it, of whom this audience may know."""
        shown = self.agenda.appearances_of(self.session.id)
        return tuple(row for row in shown if is_printed(self.agenda, row, self.audience))

    def named(self, *roles: Role) -> str:
        """Who has one of some roles in it."""
        people = (row for row in self.people if row.role in roles)
        return ", ".join(row.printed_name or self.agenda.participant_by_id[row.participant_id].name for row in people)

    def coming(self, mode: Mode) -> int:
        """How many speak in one way."""
        return sum(row.mode is mode for row in self.people)

    def slides(self) -> tuple[int, int]:
        """How many presentations have come, and how many are known of."""
        owners = [("session", self.session.id)]
        owners += [("contribution", row.id) for row in self.agenda.contributions_of(self.session.id)]
        found = {row.id: row for owner in owners for row in self.agenda.documents_of(*owner)}
        found |= {row.id: row for person in self.people for row in self.agenda.given_by(person)}
        known = [row for row in found.values() if row.kind is DocumentKind.PRESENTATION]
        return sum(row.status is not DocumentStatus.EXPECTED for row in known), len(known)


def ends_at(sitting: SittingRow) -> datetime:
    """When a sitting ends."""
    return sitting.starts_at + timedelta(minutes=sitting.length_minutes)


def items(agenda: Agenda, audience: Audience) -> Iterator[Item]:
    """Give the sessions of a programme that an audience may see, by time; those without a time come last."""
    for session in (*(row for day in agenda.days for row in day.sessions), *agenda.unplaced):
        if audience is Audience.INTERNAL or (session.printed and session.status is not SessionStatus.DRAFT):
            yield Item(agenda, session, audience)


Items: TypeAlias = tuple[Column[Item], ...]
"""Columns of sessions."""

WHEN: Items = (
    Column("Date", lambda item: item.day, "day of the programme; what runs after midnight belongs to the day before."),
    Column("Start", lambda item: item.start),
    Column("End", lambda item: item.end),
)
"""When an item takes place."""

TITLE: Items = (Column("Session", lambda item: item.title), Column("Room", lambda item: item.room))
"""What it is, and where."""

CHAIRS = (Role.CHAIR, Role.CO_CHAIR, Role.MODERATOR)
"""Who leads a session and does not speak in it."""


def count_or_none(count: int) -> int | None:
    """Give a count, and nothing where there is nothing to count."""
    return count or None
