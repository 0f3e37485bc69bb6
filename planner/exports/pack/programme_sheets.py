"""Sheets of the programme for those who serve it: timetable, interpreters, technicians, the list of speakers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import TypeAlias

from planner.domain.agenda import Agenda
from planner.domain.delegates import Delegate, delegates
from planner.domain.event import programme_day
from planner.domain.interpretation import Served, served
from planner.domain.kinds import Audience, DocumentKind, DocumentStatus, Mode, Role, SessionKind, SessionStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.printed import is_printed, plain, session_title
from planner.domain.session import SessionRow
from planner.domain.words import ENGLISH, words
from planner.exports.list_words import DOCUMENT_WORDS, LEVEL_BY_VALUE, NOTHING, counted, yes_or_no
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, keys


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


def items(agenda: Agenda, audience: Audience) -> Iterator[Item]:
    """Give the sessions of a programme that an audience may see, by time; those without a time come last."""
    for session in (*(row for day in agenda.days for row in day.sessions), *agenda.unplaced):
        if audience is Audience.INTERNAL or (session.printed and session.status is not SessionStatus.DRAFT):
            yield Item(agenda, session, audience)


_When: TypeAlias = tuple[Column[Item], ...]
WHEN: _When = (
    Column("Date", lambda item: item.day, "day of the programme; what runs after midnight belongs to the day before."),
    Column("Start", lambda item: item.start),
    Column("End", lambda item: item.end),
)
"""When an item takes place."""

_TITLE: _When = (Column("Session", lambda item: item.title), Column("Room", lambda item: item.room))


def timetable(source: PackSource, options: ListOptions) -> Part:
    """A line an item of the programme."""
    rows = list(items(source.agenda, options.audience))
    columns = (*_TIMETABLE[options.audience], *keys(_session_uid, options))
    note = counted(len(rows), "No sessions yet.", "1 session.", "{:,} sessions.")
    zone = f"Times are those of {source.agenda.event.zone}."
    return Part(Sheet("Timetable", columns, rows, frozen=4), (note, zone) if rows else (note,))


def _session_uid(item: Item) -> str:
    return item.session.uid


_CHAIRS = (Role.CHAIR, Role.CO_CHAIR, Role.MODERATOR)
_SESSION: _When = (
    Column("Kind", lambda item: words(ENGLISH).kind(item.session.kind)),
    *_TITLE,
    Column("Chair or moderator", lambda item: item.named(*_CHAIRS)),
    Column("Access", lambda item: item.session.access),
    Column("Languages", lambda item: item.session.languages),
)
_STATUS: _When = (
    Column("Status", lambda item: item.session.status.value),
    Column("Expected", lambda item: item.session.expected, "how many people are expected in the room."),
)
_TIMETABLE: dict[Audience, _When] = {
    Audience.PUBLIC: WHEN + _SESSION,
    Audience.PARTNER: WHEN + _SESSION + _STATUS,
    Audience.INTERNAL: WHEN + _SESSION + _STATUS + (Column("Notes", lambda item: item.session.notes),),
}


def technical(source: PackSource, options: ListOptions) -> Part:
    """A line an item in which something is to be shown, connected or recorded."""
    rows = [item for item in items(source.agenda, options.audience) if not item.session.kind.is_pause]
    return Part(Sheet("AV and technical", _TECHNICAL, rows, frozen=4))


def _slides(item: Item) -> str:
    come, known = item.slides()
    return f"{come} of {known}" if known else ""


def _count_or_none(count: int) -> int | None:
    return count or None


_TECHNICAL: _When = (
    *WHEN,
    *_TITLE,
    Column("Set-up", lambda item: item.session.set_up),
    Column("Film", lambda item: yes_or_no(item.session.kind is SessionKind.SCREENING)),
    Column("Slides", _slides, "how many presentations have come, of those that are expected."),
    Column("Remote speakers", lambda item: _count_or_none(item.coming(Mode.REMOTE))),
    Column("Video messages", lambda item: _count_or_none(item.coming(Mode.VIDEO))),
    Column("Equipment", lambda item: item.session.equipment),
    Column("Recording", lambda item: item.session.recording),
)


@dataclass(frozen=True, slots=True)
class _Band:
    served: Served
    items: tuple[Item, ...]


def interpretation(source: PackSource, options: ListOptions) -> Part:
    """A line a sitting: its languages, booths and interpreters, and what they must know beforehand."""
    shown = {item.session.id: item for item in items(source.agenda, options.audience)}
    found = [
        _Band(one, tuple(shown[row.id] for row in one.sessions if row.id in shown)) for one in served(source.agenda)
    ]
    total = sum(band.served.team.interpreters for band in found)
    notes = (
        counted(total, "No interpreters are needed.", "1 interpreter.", "{:,} interpreters, all sittings together."),
        _TEAMS,
    )
    return Part(Sheet("Interpretation", _INTERPRETATION, found, frozen=2), notes)


_TEAMS = (
    "Teams: two interpreters a booth up to four hours, three in the Arabic and the Chinese booth; "
    "a sitting in two languages has one booth."
)


def _papers_in_advance(band: _Band) -> str:
    known = [item.slides() for item in band.items]
    come, total = sum(one[0] for one in known), sum(one[1] for one in known)
    return f"{come} of {total}" if total else ""


_INTERPRETATION: tuple[Column[_Band], ...] = (
    Column("Date", lambda band: programme_day(band.served.starts_at)),
    Column("Sitting", lambda band: band.served.label),
    Column("Start", lambda band: band.served.starts_at.time()),
    Column("End", lambda band: band.served.ends_at.time()),
    Column("Minutes", lambda band: band.served.minutes),
    Column("Languages", lambda band: ", ".join(band.served.languages)),
    Column("Booths", lambda band: band.served.team.booths),
    Column("Interpreters", lambda band: band.served.team.interpreters),
    Column(
        "Overruns", lambda band: yes_or_no(band.served.overruns), "“yes” where it is planned longer than three hours."
    ),
    Column("Remote speakers", lambda band: _count_or_none(sum(item.coming(Mode.REMOTE) for item in band.items))),
    Column("Films", lambda band: _count_or_none(sum(i.session.kind is SessionKind.SCREENING for i in band.items))),
    Column("Papers in advance", _papers_in_advance, "how many presentations have come, of those that are expected."),
    Column("Sessions", lambda band: "; ".join(item.title for item in band.items)),
)


@dataclass(frozen=True, slots=True)
class _Speaker:
    number: int
    item: Item
    row: AppearanceRow
    person: ParticipantRow
    delegate: Delegate | None


def speakers(source: PackSource, options: ListOptions) -> Part:
    """A line a speaker in each general debate, in the order of its list."""
    listed = {one.participant.id: one for one in delegates(source.people, options.audience)}
    rows = [speaker for item in items(source.agenda, options.audience) for speaker in _speakers(item, listed)]
    columns = (*_SPEAKERS[options.audience], *keys(_appearance_uid, options))
    note = counted(len(rows), "No general debate has speakers yet.", "1 speaker.", "{:,} speakers.")
    return Part(Sheet("Speakers list", columns, rows, frozen=5), (note,))


def _speakers(item: Item, listed: dict[int, Delegate]) -> Iterator[_Speaker]:
    if item.session.kind is SessionKind.GENERAL_DEBATE:
        speaking = [row for row in item.people if row.role not in _CHAIRS]
        for number, row in enumerate(speaking, 1):
            person = item.agenda.participant_by_id[row.participant_id]
            yield _Speaker(number, item, row, person, listed.get(person.id))


def _appearance_uid(speaker: _Speaker) -> str:
    return speaker.row.uid


def _statement(speaker: _Speaker) -> str:
    """How far the text of a statement has come."""
    papers = speaker.item.agenda.given_by(speaker.row)
    reached = [list(DocumentStatus).index(row.status) for row in papers if row.kind is DocumentKind.REMARKS]
    return DOCUMENT_WORDS[list(DocumentStatus)[max(reached)]] if reached else NOTHING


def _level(speaker: _Speaker) -> str:
    return LEVEL_BY_VALUE.get(speaker.person.level, "")


_SPEAKING: tuple[Column[_Speaker], ...] = (
    Column("No.", lambda speaker: speaker.number, "place in the debate."),
    Column("Date", lambda speaker: speaker.item.day),
    Column("Session", lambda speaker: speaker.item.title),
    Column("Delegation", lambda speaker: speaker.delegate.represents if speaker.delegate else speaker.person.country),
    Column("Speaker", lambda speaker: speaker.row.printed_name or speaker.person.name),
    Column("Function", lambda speaker: speaker.row.printed_function or speaker.person.function),
)
_CALLED: tuple[Column[_Speaker], ...] = (
    Column("Level", _level),
    Column("Languages", lambda speaker: speaker.person.languages),
    Column("Statement", _statement, "how far its text has come: expected, received, cleared, published, – for none."),
)
_SPEAKERS: dict[Audience, tuple[Column[_Speaker], ...]] = {
    Audience.PUBLIC: _SPEAKING,
    Audience.PARTNER: _SPEAKING + _CALLED,
    Audience.INTERNAL: _SPEAKING + _CALLED,
}
