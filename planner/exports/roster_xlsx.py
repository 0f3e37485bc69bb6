"""The roster of panellists as a sheet: a row for each appearance, in the order of the programme."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from planner.domain.agenda import Agenda, Talk
from planner.domain.event import DocumentRow
from planner.domain.kinds import Audience, DocumentKind, DocumentStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.printed import is_in_roster, is_named, is_printed, plain, session_title, talk_line
from planner.domain.publication import may_be_named
from planner.domain.session import SessionRow
from planner.domain.words import ENGLISH, words
from planner.exports.list_words import (
    APPEARANCE_WORDS,
    DOCUMENT_WORDS,
    MODE_WORDS,
    NOTHING,
    RESTRICTED_MEANING,
    counted,
    yes_or_no,
)
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, is_edited, keys


def panellists_part(source: PackSource, options: ListOptions) -> Part:
    """Everybody on the programme whom ``options.audience`` may see, one appearance a line."""
    agenda = source.agenda
    lines = tuple(_lines(agenda, options.audience))
    columns = (*_COLUMNS[options.audience], *keys(_uid, options))
    notes = tuple(_notes(lines, _not_listed(agenda, options.audience)))
    return Part(Sheet("Panellists", columns, lines, frozen=4, edited=is_edited(options)), notes)


@dataclass(frozen=True, slots=True)
class _Line:
    """An appearance as listed; ``order`` counts from 1 in its session, ``day`` is the day of the programme."""

    agenda: Agenda
    day: date | None
    session: SessionRow
    order: int
    talk: Talk
    appearance: AppearanceRow
    as_printed: str
    audience: Audience

    @property
    def participant(self) -> ParticipantRow:
        return self.agenda.participant_by_id[self.appearance.participant_id]

    @property
    def room(self) -> str:
        room = self.agenda.room_by_id.get(self.session.room_id or 0)
        return room.name if room else ""

    @property
    def topic(self) -> str:
        return self.talk.contribution.topic if self.talk.contribution else ""

    @property
    def organisation(self) -> str:
        own = ", ".join(part for part in (self.participant.unit, self.participant.organisation) if part)
        return self.appearance.printed_organisation or own

    def state_of(self, kind: DocumentKind) -> str:
        """Say how far the best document of a kind has come."""
        documents = self.agenda.given_by(self.appearance) + self._of_the_talk()
        named = (document for document in documents if is_named(self.agenda, document, self.audience))
        reached = [_PROGRESS.index(document.status) for document in named if document.kind is kind]
        return DOCUMENT_WORDS[_PROGRESS[max(reached)]] if reached else NOTHING

    def _of_the_talk(self) -> tuple[DocumentRow, ...]:
        contribution = self.talk.contribution
        return self.agenda.documents_of("contribution", contribution.id) if contribution else ()


_PROGRESS = tuple(DocumentStatus)


def _uid(line: _Line) -> str:
    return line.appearance.uid


def _lines(agenda: Agenda, audience: Audience) -> Iterator[_Line]:
    spoken = words(agenda.event.language)
    for day, session in _sessions(agenda):
        if audience is Audience.PUBLIC and not session.printed:
            continue
        seen = (pair for pair in _appearances(agenda, session) if is_in_roster(agenda, pair[1], audience))
        for order, (talk, appearance) in enumerate(seen, 1):
            stands = is_printed(agenda, appearance, audience)
            line = plain(talk_line(agenda, talk, spoken, audience=audience)) if stands else ""
            yield _Line(agenda, day, session, order, talk, appearance, line, audience)


def _sessions(agenda: Agenda) -> Iterator[tuple[date | None, SessionRow]]:
    for day in agenda.days:
        for session in day.sessions:
            yield day.date, session
    for session in agenda.unplaced:
        yield None, session


def _appearances(agenda: Agenda, session: SessionRow) -> Iterator[tuple[Talk, AppearanceRow]]:
    for talks in agenda.talks_of(session.id).values():
        for talk in talks:
            for appearance in talk.appearances:
                yield talk, appearance


def _not_listed(agenda: Agenda, audience: Audience) -> int:
    return sum(
        not may_be_named(agenda.participant_by_id[appearance.participant_id], audience)
        and is_printed(agenda, appearance, Audience.INTERNAL)
        for appearance in agenda.appearances
    )


def _notes(lines: tuple[_Line, ...], hidden: int) -> Iterator[str]:
    yield counted(len(lines), "No panellists yet.", "1 appearance.", "{:,} appearances.")
    if hidden:
        yield counted(hidden, "", "1 appearance is not listed.", "{:,} appearances are not listed.")
    if lines:
        yield "In the order of the programme; sessions without a time come last."


_Lines: TypeAlias = tuple[Column[_Line], ...]

_PUBLIC: _Lines = (
    Column("Date", lambda line: line.day, "day of the programme; what runs after midnight belongs to the day before."),
    Column("Start", lambda line: line.session.starts_at.time() if line.session.starts_at else None),
    Column("End", lambda line: line.session.ends_at.time() if line.session.ends_at else None),
    Column("Name", lambda line: line.appearance.printed_name or line.participant.name),
    Column("Role", lambda line: words(ENGLISH).role(line.appearance.role, 1)),
    Column("Order", lambda line: line.order, "place of the person in the session."),
    Column("Session", lambda line: plain(session_title(line.agenda, line.session, words(line.agenda.event.language)))),
    Column("Room", lambda line: line.room),
    Column("Function", lambda line: line.appearance.printed_function or line.participant.function),
    Column("Organization", lambda line: line.organisation),
    Column("Country", lambda line: line.appearance.printed_country or line.participant.country),
    Column("Topic", lambda line: line.topic),
    Column(
        "As printed", lambda line: line.as_printed, "the line of the programme, shared by those who speak together."
    ),
)
_PARTNER: _Lines = (
    Column("Status", lambda line: APPEARANCE_WORDS[line.appearance.status]),
    Column("Mode", lambda line: MODE_WORDS[line.appearance.mode]),
    Column(
        "Bio",
        lambda line: line.state_of(DocumentKind.BIO),
        "like photo and presentation: expected, received, cleared or published, – for none.",
    ),
    Column("Photo", lambda line: line.state_of(DocumentKind.PHOTO)),
    Column("Presentation", lambda line: line.state_of(DocumentKind.PRESENTATION)),
)
_INTERNAL: _Lines = (
    Column("Consent", lambda line: line.state_of(DocumentKind.CONSENT), "the form to be filmed and the like."),
    Column("Languages", lambda line: line.participant.languages),
    Column("Arrival", lambda line: line.participant.arrives_at),
    Column("Arrives by", lambda line: line.participant.arrives_by),
    Column("Departure", lambda line: line.participant.departs_at),
    Column("Departs by", lambda line: line.participant.departs_by),
    Column("Hotel", lambda line: line.participant.hotel),
    Column("Transfer", lambda line: line.participant.transfer),
    Column("Visa letter", lambda line: line.participant.visa_letter),
    Column("Funded", lambda line: yes_or_no(line.participant.funded)),
    Column("Honorarium", lambda line: line.appearance.honorarium),
    Column("Needs", lambda line: line.participant.needs),
    Column("Focal point", lambda line: line.participant.focal_point),
    Column("Notes", lambda line: line.appearance.notes),
    Column("Restricted", lambda line: yes_or_no(line.participant.restricted), RESTRICTED_MEANING),
)
_COLUMNS: dict[Audience, _Lines] = {
    Audience.PUBLIC: _PUBLIC,
    Audience.PARTNER: _PUBLIC + _PARTNER,
    Audience.INTERNAL: _PUBLIC + _PARTNER + _INTERNAL,
}
