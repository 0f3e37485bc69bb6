"""A programme as it was read from a text, and the plan of what it would change.

Reading never touches an event: a source becomes lines, lines become a ``Programme``, and a ``Programme`` laid onto an
agenda becomes a ``ProgrammePlan``, which ``planner.edits.programme`` carries out in one edit.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Literal

from planner.domain.kinds import AppearanceStatus, DocumentKind, HostRole, Mode, Role, SessionKind


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of a source: ``number`` counts from 1 in the source as the user sees it; links are (text, address)."""

    number: int
    text: str
    bold: bool = False
    heading: bool = False
    bullet: bool = False
    links: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """What was read from a file or the clipboard, in the order in which it is read on paper."""

    name: str
    lines: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not understood or must be asked; ``place`` says where, such as ``line 12``."""

    place: str
    message: str

    @property
    def line(self) -> int:
        """The line that it is about; 0 where it is about none."""
        return int(self.place.removeprefix("line ")) if self.place.startswith("line ") else 0


@dataclass(frozen=True, slots=True)
class Paper:
    """A document announced or linked beside a name, such as ``(Bio | Presentation)``."""

    kind: DocumentKind
    title: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammePerson:
    """A person as one line prints them; ``country_code`` is empty where no country was recognised."""

    name: str
    honorific: str = ""
    function: str = ""
    unit: str = ""
    organisation: str = ""
    country: str = ""
    country_code: str = ""
    status: AppearanceStatus = AppearanceStatus.CONFIRMED
    mode: Mode = Mode.ROOM
    papers: tuple[Paper, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ProgrammeTalk:
    """What one or more people give together; ``topic`` is empty where none is printed."""

    role: Role
    people: tuple[ProgrammePerson, ...]
    topic: str = ""
    papers: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgrammeSession:
    """One item: ``start`` and ``end`` are wall-clock; an end before the start is after midnight.

    ``segment`` indexes ``Programme.segments``; ``continues`` the session of ``Programme.sessions`` that this one
    goes on with; ``doubts`` are the lines that somebody must settle; ``line`` is the first line it was read from.
    """

    title: str
    day: date | None = None
    start: time | None = None
    end: time | None = None
    kind: SessionKind = SessionKind.SESSION
    letter: str = ""
    subtitle: str = ""
    format_label: str = ""
    description: str = ""
    room: str = ""
    segment: int | None = None
    continues: int | None = None
    points: tuple[str, ...] = ()
    talks: tuple[ProgrammeTalk, ...] = ()
    papers: tuple[Paper, ...] = ()
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ProgrammeSegment:
    """A heading over sessions; ``lettering`` is the style of its sessions' letters, empty where they have none."""

    title: str
    subtitle: str = ""
    lettering: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class ProgrammeContact:
    """Somebody to ask, as printed."""

    name: str
    unit: str = ""
    organisation: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class ProgrammeLink:
    """A web address printed for the event; ``kind`` is agenda, background, event or story."""

    kind: str
    url: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeHost:
    """An organisation that hosts or supports the event."""

    name: str
    role: HostRole = HostRole.HOST


@dataclass(frozen=True, slots=True)
class ProgrammeFacts:
    """What the text says of the event itself; every field may be empty.

    ``notes`` are the lines around the programme that no other field holds.
    """

    title: str = ""
    theme: str = ""
    subtitle: str = ""
    body: str = ""
    session_number: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    venue: str = ""
    city: str = ""
    country: str = ""
    language: str = "en"
    media_policy: str = ""
    hosts: tuple[ProgrammeHost, ...] = ()
    contacts: tuple[ProgrammeContact, ...] = ()
    links: tuple[ProgrammeLink, ...] = ()
    notes: tuple[str, ...] = ()


FACT_FIELDS = (
    *("title", "theme", "subtitle", "body", "session_number", "starts_on", "ends_on"),
    *("venue", "city", "country", "media_policy"),
)
"""The fields of facts that an event has as well."""

LineUse = Literal["session", "person", "detail", "heading", "day", "event", "menu", "note", "blank"]


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What became of one line: its use and the index of the session it went to, None outside any."""

    line: SourceLine
    use: LineUse
    session: int | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """Everything that a text says, and what became of each of its lines.

    ``year_needed`` is set where days have no year: ``year_proposed`` is the year that the weekdays or the text suggest.
    Sessions then carry no day until ``--year`` or the preview settles it by reading again.
    """

    facts: ProgrammeFacts
    segments: tuple[ProgrammeSegment, ...] = ()
    sessions: tuple[ProgrammeSession, ...] = ()
    lines: tuple[ReadLine, ...] = ()
    problems: tuple[Problem, ...] = ()
    year_needed: bool = False
    year_proposed: int | None = None

    @property
    def people(self) -> tuple[ProgrammePerson, ...]:
        """Everybody on a panel, in reading order, once for each time they appear."""
        return tuple(person for session in self.sessions for talk in session.talks for person in talk.people)

    @property
    def days(self) -> tuple[date, ...]:
        """The days that sessions stand on, in order."""
        return tuple(sorted({session.day for session in self.sessions if session.day}))


Verb = Literal["new", "moved", "renamed", "changed", "unchanged", "gone"]


@dataclass(frozen=True, slots=True)
class SessionChange:
    """What a newer programme makes of one session.

    ``session`` indexes ``Programme.sessions`` (None for a session that is gone), ``session_id`` is the stored session
    (None for a new one). ``verbs`` holds more than one where a session was, say, moved and renamed. ``fields`` are
    (field, stored value, new value) in words for the preview. ``starts_at`` and ``length_minutes`` are what would be
    stored.
    """

    session: int | None
    session_id: int | None
    verbs: tuple[Verb, ...]
    title: str
    starts_at: datetime | None = None
    length_minutes: int | None = None
    fields: tuple[tuple[str, str, str], ...] = ()
    people_new: tuple[str, ...] = ()
    people_gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgrammePlan:
    """What laying a programme onto an event would do; ``event_id`` is None where it makes a new event.

    ``facts`` are (field, stored words, new words) of the event itself; what is only added has no stored words.
    Carrying it out changes only what the text says: it never empties a field that the text does not mention.
    """

    event_id: int | None
    programme: Programme
    changes: tuple[SessionChange, ...]
    problems: tuple[Problem, ...] = ()
    facts: tuple[tuple[str, str, str], ...] = ()

    def count(self, verb: Verb) -> int:
        """How many sessions a verb is said of."""
        return sum(verb in change.verbs for change in self.changes)


READ_VERB = "Import"
"""The verb of edits that lay a text onto an event; provenance is known by it."""


@dataclass(frozen=True)
class Provenance:
    """Which stored rows were read from a text, and what somebody has typed over it since.

    By (noun, row id): the fields that were typed, each with the value that a text had given it last. A row that is not
    here was typed in Plenary, and no text can make it gone; with ``all_read`` every row counts as read from a text.
    """

    typed: Mapping[tuple[str, int], Mapping[str, object]] = field(default_factory=dict)
    all_read: bool = False

    def was_read(self, noun: str, row_id: int) -> bool:
        """Whether a row came from a text."""
        return self.all_read or (noun, row_id) in self.typed

    def is_typed(self, noun: str, row_id: int, name: str) -> bool:
        """Whether a field holds what somebody typed rather than what a text said."""
        return name in self.typed.get((noun, row_id), () if self.all_read else (name,))

    def may_change(self, noun: str, row_id: int, name: str, now: object) -> bool:
        """Whether a text may set a field: one that a text has set, or an empty one of a row that was typed."""
        return not self.is_typed(noun, row_id, name) if self.was_read(noun, row_id) else not now

    def untouched(self, noun: str, row_id: int) -> bool:
        """Whether a row is just as a text left it; its place among the others does not count."""
        return self.was_read(noun, row_id) and set(self.typed.get((noun, row_id), ())) <= {"position"}

    def as_read(self, noun: str, row_id: int, name: str, now: str) -> str:
        """The words that a text gave a field, by which the text names the row again; ``now`` where nobody typed."""
        return str(self.typed.get((noun, row_id), {}).get(name, now))
