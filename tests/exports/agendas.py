"""Agendas to print: the reference programme by hand, single rows, and programmes of any size."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from planner.domain.agenda import Agenda
from planner.domain.event import ContactRow, DocumentRow, EventRow, HostRow, LinkRow, RoomRow
from planner.domain.kinds import (
    AppearanceStatus,
    DocumentKind,
    DocumentStatus,
    HostRole,
    Mode,
    ParticipantStatus,
    Role,
    SessionKind,
    SessionStatus,
)
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.session import AgendaPointRow, ContributionRow, SegmentRow, SessionRow

_EVENT = EventRow(
    1, "e1", "", "", "", "", "council", "", None, None, None, None, None, None, None, None, "Europe/Zurich", "en",
    "", "", "", "", "", "", "", "", "", "", "",
)  # fmt: skip
_SESSION = SessionRow(
    0, "", 1, None, None, None, SessionKind.SESSION, SessionStatus.CONFIRMED, "", "", "", "", "", "", "", "", None,
    None, None, True, "", 0,
)  # fmt: skip
_PARTICIPANT = ParticipantRow(
    0, "", 1, 0, "", "", "", "", "", "", "", None, "", "", None, ParticipantStatus.APPROVED, Mode.ROOM, "", "", "",
    "", True, False, True, False, "", "", "", "", 0,
)  # fmt: skip
_APPEARANCE = AppearanceRow(
    0, "", 0, None, 0, Role.PANELLIST, AppearanceStatus.CONFIRMED, Mode.ROOM, None, "", "", "", "", "", 0
)
_DOCUMENT = DocumentRow(
    0, "", 1, None, None, None, DocumentKind.BIO, "", "", "", DocumentStatus.PUBLISHED, "", "", "", "", None, 0
)


def event(**fields: Any) -> EventRow:
    """An event in English with nothing filled in but the given fields."""
    return replace(_EVENT, **fields)


def session(number: int, **fields: Any) -> SessionRow:
    """A confirmed session without a time and with nothing else filled in."""
    return replace(_SESSION, id=number, uid=f"s{number}", position=number * 1024, **fields)


def participant(number: int, name: str, **fields: Any) -> ParticipantRow:
    """An approved participant of whom only the name is known."""
    return replace(_PARTICIPANT, id=number, uid=f"p{number}", person_id=number, name=name, position=number, **fields)


def appearance(number: int, session_id: int, participant_id: int, **fields: Any) -> AppearanceRow:
    """A confirmed panellist in the room."""
    row = replace(_APPEARANCE, id=number, uid=f"a{number}", session_id=session_id, participant_id=participant_id)
    return replace(row, position=number, **fields)


def document(number: int, kind: DocumentKind, **fields: Any) -> DocumentRow:
    """A published document without an address."""
    return replace(_DOCUMENT, id=number, uid=f"d{number}", kind=kind, position=number, **fields)


def point(number: int, session_id: int, title: str) -> AgendaPointRow:
    """An untimed line of a session."""
    return AgendaPointRow(number, f"ap{number}", session_id, title, None, number)


def contribution(number: int, session_id: int, topic: str = "") -> ContributionRow:
    """A contribution of a session."""
    return ContributionRow(number, f"c{number}", session_id, topic, None, number)


def panel(*people: ParticipantRow, session_id: int = 1, **fields: Any) -> tuple[AppearanceRow, ...]:
    """Everybody given as panellists of one session."""
    return tuple(appearance(person.id, session_id, person.id, **fields) for person in people)


def council() -> Agenda:
    """The programme of the Ninety-sixth Session of the Council, as it was published."""
    return Agenda(
        event=event(
            title="Ninety-sixth Session of the Council",
            body="Council",
            starts_on=date(2008, 12, 2),
            ends_on=date(2008, 12, 5),
            city="Geneva",
            media_policy="The session is open to all media.",
        ),
        segments=(
            SegmentRow(1, "g1", 1, None, "International Dialogue on Migration", _DIALOGUE, "a)", 1),
        ),
        sessions=_sessions(),
        points=tuple(point(number, 1, title) for number, title in enumerate(_POINTS, 1)),
        contributions=tuple(contribution(*words) for words in _CONTRIBUTIONS),
        participants=tuple(
            participant(number, name, function=function, unit=unit, organisation=organisation, country=country)
            for number, (name, function, unit, organisation, country) in enumerate(_PEOPLE, 1)
        ),
        appearances=tuple(
            appearance(number, session, number, contribution_id=given)
            for number, (session, given) in enumerate(_PLACES, 1)
        ),
        documents=tuple(_documents()),
        hosts=(HostRow(1, "h1", 1, 1, "International Organization for Migration", "IOM", HostRole.HOST, 1),),
        contacts=(
            ContactRow(
                1, "k1", 1, "Ana Example", "Governing Bodies", "Example Organization", "", "+41 22 555 01 23",
                "council@example.org", 1,
            ),
        ),
        links=(LinkRow(1, "l1", 1, "background", "World Migration Report 2008", "https://example.org/wmr", "en", 1),),
    )  # fmt: skip


_DIALOGUE = "Return Migration: Challenges and Opportunities"
_POINTS = (
    "Opening procedures, election of officers, adoption of the agenda and admission of new Members and observers",
    "Statements by the Director General and the Deputy Director General",
    "Presentation by the Administration and discussion",
    "Presentation of the World Migration Report 2008 on Managing Labour Mobility in the Evolving Global Economy",
)
_FORMAT = "High-level presentations and discussion"
_DEBATE = "Statements by Members and Observers"


def _at(day: int, start: str, minutes: int) -> dict[str, Any]:
    hour, minute = start.split(":")
    return {"starts_at": datetime(2008, 12, day, int(hour), int(minute)), "length_minutes": minutes}


def _sessions() -> tuple[SessionRow, ...]:
    debate: dict[str, Any] = {"kind": SessionKind.GENERAL_DEBATE, "title": "General Debate", "subtitle": _DEBATE}
    panel: dict[str, Any] = {"kind": SessionKind.PANEL, "format_label": _FORMAT}
    return (
        session(1, kind=SessionKind.OPENING, **_at(2, "10:00", 180)),
        session(2, **debate, **_at(2, "15:00", 180)),
        session(
            3,
            title="Special Panel: Global Migration Group (GMG)",
            subtitle="an interactive discussion with IOM’s membership on the impact of the global financial crisis on "
            "migrants and migration as well as the GMG’s work to date and priority areas of focus.",
            **panel,
            **_at(3, "10:00", 90),
        ),
        session(4, continuation_of=2, **debate, **_at(3, "11:30", 90)),
        session(5, continuation_of=2, **debate, **_at(3, "15:00", 180)),
        session(
            6,
            segment_id=1,
            title="Return Migration: Challenges and Opportunities",
            subtitle="managing return migration so as to maximize its benefits and minimize its potential negative "
            "effects",
            **panel,
            **_at(4, "10:00", 180),
        ),
        session(
            7,
            segment_id=1,
            title="Migration Highlights",
            subtitle="selected recent and forthcoming migration developments",
            **panel,
            **_at(4, "15:00", 180),
        ),
        session(8, segment_id=1, title="Addressing Mixed Migration Flows", **panel, **_at(5, "10:00", 165)),
    )


_CONTRIBUTIONS = (
    (1, 7, "the Global Forum on Migration and Development"),
    (2, 7, "HIV/AIDS and mobile populations"),
    (3, 7, "migration as a priority of the French EU Presidency"),
    (4, 7, "IGAD Regional Consultative Process on migration"),
)
_PLACES = ((6, None), (6, None), (6, None), (7, 1), (7, 1), (7, 2), (7, 3), (7, 4), (8, None), (8, None), (8, None))
_PEOPLE = (
    ("Vandi Minah", "Deputy Minister of Foreign Affairs and International Cooperation", "", "", "Sierra Leone"),
    ("Alfonso Lopez", "Undersecretary of Consular Services", "", "Ministry of Foreign Affairs", "Ecuador"),
    ("Lolita Maguigad", "Development Communications Officer", "", "Unlad Kabayan", "The Philippines"),
    (
        "Erlinda F. Basilio",
        (
            "Permanent Representative of the Philippines to the United Nations Office and Other International "
            "Organizations in Geneva"
        ),
        "",
        "",
        "",
    ),
    (
        "Athanasios Nakos",
        "Deputy Minister of the Interior, Public Administration and Decentralization",
        "",
        "",
        "Greece",
    ),
    ("Mauricio Hernández", "Undersecretary for Prevention and Promotion of Health", "", "", "Mexico"),
    (
        "Jean-Christophe Peaucelle",
        "Head",
        "Office of European Affairs",
        "Ministry of Immigration, Integration, National Identity and Solidarity Development",
        "France",
    ),
    (
        "Fathia Alwan",
        "Programme Officer for Social Development",
        "",
        "Intergovernmental Authority on Development (IGAD)",
        "",
    ),
    (
        "António Guterres",
        "High Commissioner",
        "",
        "Office of the United Nations High Commissioner for Refugees",
        "",
    ),
    (
        "Trygve Nordby",
        "Chairperson",
        "IFRC Reference Group on Migration",
        "International Federation of Red Cross and Red Crescent Societies",
        "",
    ),
    ("Johan Ketelers", "Secretary General", "", "International Catholic Migration Committee", ""),
)
_BIO, _PRESENTATION = DocumentKind.BIO, DocumentKind.PRESENTATION


def _documents() -> tuple[DocumentRow, ...]:
    by_person = (
        (1, (_BIO,)),
        (3, (_BIO, _PRESENTATION)),
        (4, (_PRESENTATION,)),
        (5, (_BIO, _PRESENTATION)),
        (9, (_BIO,)),
        (10, (_BIO,)),
        (11, (_BIO, _PRESENTATION)),
    )
    owners: list[dict[str, Any]] = [
        {"participant_id": person, "kind": kind} for person, kinds in by_person for kind in kinds
    ]
    owners += [{"contribution_id": given, "kind": _PRESENTATION} for given in (2, 4)]
    return tuple(
        document(number, url=f"https://example.org/96/{number}.pdf", **owner) for number, owner in enumerate(owners, 1)
    )


def busy(sessions: int, speakers: int = 3, a_day: int = 100) -> Agenda:
    """A programme of many sessions, each with a segment-free title, a format line and speakers with two papers."""
    people = tuple(
        participant(
            number,
            f"{_GIVEN[number % len(_GIVEN)]} {_FAMILY[number * 7 % len(_FAMILY)]}-{number}",
            function="Deputy Minister of Foreign Affairs and International Cooperation",
            unit="Department of Migration and Development" if number % 3 == 0 else "",
            country=_COUNTRIES[number % len(_COUNTRIES)],
        )
        for number in range(1, sessions * speakers + 1)
    )
    return Agenda(
        event=event(title="Global Forum on Migration and Development", city="Geneva", body="Council"),
        sessions=tuple(_busy_session(number, a_day) for number in range(1, sessions + 1)),
        participants=people,
        appearances=tuple(
            appearance(person.id, (person.id - 1) // speakers + 1, person.id) for person in people
        ),
        documents=tuple(
            document(
                person.id * 2 + offset,
                kind,
                participant_id=person.id,
                url=f"https://example.org/{person.id}/{kind.value}.pdf",
            )
            for person in people
            for offset, kind in enumerate((_BIO, _PRESENTATION))
        ),
    )  # fmt: skip


def _busy_session(number: int, a_day: int) -> SessionRow:
    day, place = divmod(number - 1, a_day)
    return session(
        number,
        kind=SessionKind.PANEL,
        title=f"{_THEMES[number % len(_THEMES)]} {number}",
        subtitle=_SUBTITLES[number % len(_SUBTITLES)],
        format_label=_FORMAT,
        starts_at=datetime(2027, 3, 1, 8) + timedelta(days=day, minutes=10 * (place % 60)),
        length_minutes=90,
    )


_GIVEN = ("Aminata", "José", "Tomáš", "Fatou", "Jean-Christophe", "Erlinda", "António", "Olga", "Wei", "Amal")
_FAMILY = ("Boček", "Hernández", "Ouédraogo", "Nakos", "Peaucelle", "Alwan", "Ketelers", "Lopez", "Minah", "Nordby")
_COUNTRIES = ("Sierra Leone", "Ecuador", "The Philippines", "Greece", "Côte d’Ivoire", "Türkiye", "Mexico")
_THEMES = ("Return Migration: Challenges and Opportunities", "Migration Highlights", "Addressing Mixed Migration Flows")
_SUBTITLES = (
    "managing return migration so as to maximize its benefits and minimize its potential negative effects",
    "selected recent and forthcoming migration developments",
    "whom to protect, how, and by whose means",
)


def with_room(agenda: Agenda) -> Agenda:
    """The same agenda with every session in one room."""
    room = RoomRow(1, "r1", agenda.event.id, "Room XVII", "Building E", 400, 1)
    return replace(
        agenda, rooms=(room,), sessions=tuple(replace(session, room_id=room.id) for session in agenda.sessions)
    )
