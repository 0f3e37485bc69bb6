"""The reference programme, typed into a real workspace as an organiser would: 8 sessions, 11 panellists."""

from datetime import date, datetime
from functools import partial
from typing import Any

from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, HostRole, Role, SessionKind
from planner.edits.event import add_host, create_event, series_named
from planner.edits.people import add_panellist, add_participant
from planner.edits.rows import add
from planner.workspace import Workspace

_PANEL_A = (
    ("Vandi Minah", "Deputy Minister of Foreign Affairs and International Cooperation", "", "Sierra Leone"),
    ("Alfonso Lopez", "Undersecretary of Consular Services", "Ministry of Foreign Affairs", "Ecuador"),
    ("Lolita Maguigad", "Development Communications Officer", "Unlad Kabayan", "Philippines"),
)
_PANEL_B = (
    (
        "Erlinda F. Basilio",
        "Permanent Representative of the Philippines to the United Nations Office in Geneva",
        "",
        "Philippines",
    ),
    ("Athanasios Nakos", "Deputy Minister of the Interior, Public Administration and Decentralization", "", "Greece"),
    ("Mauricio Hernández", "Undersecretary for Prevention and Promotion of Health", "", "Mexico"),
    (
        "Jean-Christophe Peaucelle",
        "Head, Office of European Affairs",
        "Ministry of Immigration, Integration, National Identity and Solidarity Development",
        "France",
    ),
    ("Fathia Alwan", "Programme Officer for Social Development", "Intergovernmental Authority on Development", ""),
)
_PANEL_C = (
    ("António Guterres", "High Commissioner", "Office of the United Nations High Commissioner for Refugees", ""),
    (
        "Trygve Nordby",
        "Chairperson, IFRC Reference Group on Migration",
        "International Federation of Red Cross and Red Crescent Societies",
        "",
    ),
    ("Johan Ketelers", "Secretary General", "International Catholic Migration Committee", ""),
)
_TOPICS = (
    "the Global Forum on Migration and Development",
    "",
    "HIV/AIDS and mobile populations",
    "migration as a priority of the French EU Presidency",
    "IGAD Regional Consultative Process on migration",
)
_FORMAT = "High-level presentations and discussion"
_POINTS = (
    "Election of officers, adoption of the agenda and admission of new Members and observers",
    "Statements by the Director General and the Deputy Director General",
    "Presentation by the Administration and discussion",
    "Presentation of the World Migration Report 2008",
)
_DELEGATES = (
    ("Ana Lima", "Minister Counsellor", "Permanent Mission", "Portugal", "approved"),
    ("Bo Chen", "Second Secretary", "Permanent Mission", "Singapore", "approved"),
    ("Chloé Dubois", "Adviser", "Ministry of the Interior", "France", "pending"),
    ("Marta Müller", "Head of Unit", "Federal Office for Migration", "Switzerland", "approved"),
    ("Oumar Sow", "Director", "Ministry of Diaspora Affairs", "Senegal", "invited"),
)


def add_reference_event(workspace: Workspace) -> int:
    """Add the event and give its id."""
    return workspace.edit("Create", "96th Session of the Council", _write)


def _write(tx: Any) -> int:
    event = create_event(
        tx,
        title="96th Session of the Council",
        code="C-96",
        body="Council",
        kind="Council session",
        session_number=96,
        starts_on=date(2008, 12, 2),
        ends_on=date(2008, 12, 5),
        zone="Europe/Zurich",
        venue="Palais des Nations",
        city="Geneva",
        country="Switzerland",
        language="en",
        other_languages="fr es",
        series_id=series_named(tx, "Council"),
    )
    hall = add(tx, "room", event_id=event, name="Assembly Hall", building="Building A", capacity=800)
    add(tx, "room", event_id=event, name="Room XVIII", building="Building E", capacity=220)
    add_host(tx, event, "International Organization for Migration", HostRole.ORGANIZER, "IOM")
    values = {"unit": "Meetings Secretariat", "email": "meetings@example.org", "phones": "+41 22 000 00 00"}
    add(tx, "contact", event_id=event, name="Meetings Secretariat", **values)
    add(tx, "link", event_id=event, kind="agenda", label="Agenda", url="https://example.org/c96/agenda")
    _programme(tx, event, hall)
    for name, function, organisation, country, status in _DELEGATES:
        details = {"function": function, "organisation": organisation, "country": country, "status": status}
        add_participant(tx, event, name=name, **details)
    return event


def _session(tx: Any, event: int, room: int, day: int, start: tuple[int, int], **values: Any) -> int:
    at = datetime(2008, 12, day, *start)
    return add(tx, "session", event_id=event, room_id=room, starts_at=at, **{"length_minutes": 180} | values)


def _programme(tx: Any, event: int, hall: int) -> None:
    session = partial(_session, tx, event, hall)
    opening = session(2, (10, 0), title="Opening procedures", kind=SessionKind.OPENING)
    for point in _POINTS:
        add(tx, "agenda_point", session_id=opening, title=point)
    debate = {"title": "General Debate", "kind": SessionKind.GENERAL_DEBATE}
    debate["subtitle"] = "Statements by Members and Observers"
    first = session(2, (15, 0), **debate)
    special = {"kind": SessionKind.PANEL, "length_minutes": 90, "format_label": _FORMAT}
    group = "Special Panel: Global Migration Group (GMG)"
    impact = "Impact of the global financial crisis on migrants and migration"
    session(3, (10, 0), title=group, subtitle=impact, **special)
    session(3, (11, 30), length_minutes=90, continuation_of=first, **debate)
    session(3, (15, 0), continuation_of=first, **debate)
    _dialogue(tx, event, session)


def _dialogue(tx: Any, event: int, session: Any) -> None:
    segment = add(tx, "segment", event_id=event, title="International Dialogue on Migration", lettering="a)")
    panel = {"segment_id": segment, "format_label": _FORMAT, "kind": SessionKind.PANEL}
    benefits = "managing return migration so as to maximize its benefits and minimize its potential negative effects"
    a = session(4, (10, 0), title="Return Migration: Challenges and Opportunities", subtitle=benefits, **panel)
    recent = "selected recent and forthcoming migration developments"
    b = session(4, (15, 0), title="Migration Highlights", subtitle=recent, **panel)
    c = session(5, (10, 0), title="Addressing Mixed Migration Flows", length_minutes=165, **panel)
    confirmed, unsure = AppearanceStatus.CONFIRMED, AppearanceStatus.TO_BE_CONFIRMED
    _seat(tx, event, a, _PANEL_A, (confirmed,) * 3)
    people = _seat(tx, event, b, _PANEL_B, (confirmed, unsure, confirmed, AppearanceStatus.INVITED, confirmed), _TOPICS)
    _seat(tx, event, c, _PANEL_C, (confirmed, AppearanceStatus.DECLINED, confirmed))
    slides = {"event_id": event, "kind": DocumentKind.PRESENTATION, "session_id": b, "due_on": date(2008, 11, 28)}
    add(tx, "document", participant_id=people[2], status=DocumentStatus.EXPECTED, **slides)
    add(tx, "document", participant_id=people[0], status=DocumentStatus.RECEIVED, **slides)


def _seat(
    tx: Any,
    event: int,
    session: int,
    people: tuple[tuple[str, str, str, str], ...],
    statuses: tuple[AppearanceStatus, ...],
    topics: tuple[str, ...] = (),
) -> list[int]:
    made: list[int] = []
    talk: int | None = None
    for index, (name, function, organisation, country) in enumerate(people):
        details = {"function": function, "organisation": organisation, "country": country}
        person = add_panellist(tx, event, name=name, **details)
        if topics and topics[index]:
            talk = add(tx, "contribution", session_id=session, topic=topics[index])
        values = {"session_id": session, "participant_id": person, "role": Role.PANELLIST, "contribution_id": talk}
        add(tx, "appearance", status=statuses[index], **values)
        add(tx, "document", event_id=event, participant_id=person, kind=DocumentKind.BIO, status=_bio(index))
        made.append(person)
    return made


def _bio(index: int) -> DocumentStatus:
    return (DocumentStatus.PUBLISHED, DocumentStatus.EXPECTED, DocumentStatus.RECEIVED)[index % 3]
