"""An event whose every word is one that occurs nowhere else, to see where it turns up."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime

from planner.domain.agenda import Agenda
from planner.domain.handing import Changed, DietCount, TravelPaper
from planner.domain.kinds import DocumentKind, DocumentStatus, Mode, Role, SessionKind
from planner.domain.people import AppearanceRow, ParticipantList, ParticipantRow
from planner.domain.session import SessionRow, SittingRow
from planner.exports.pack.source import PackSource
from tests.exports.agendas import appearance, council, document, session
from tests.exports.people import CATEGORIES, delegation, organisation, participant

_NOT_TYPED = {"uid", "country_code", "level", "visa_letter", "gender"}
WORDS = [field.name for field in fields(ParticipantRow) if field.type is str and field.name not in _NOT_TYPED]


def person(number: int, **given: object) -> ParticipantRow:
    """Somebody who comes by plane, speaks and eats."""
    told = {name: f"canary-{number}-{name}" for name in WORDS} | {
        "level": "minister",
        "visa_letter": "needed",
        "gender": "f",
        "country_code": "MLI",
        "arrives_at": datetime(2008, 12, 1, 9, 40),
        "departs_at": datetime(2008, 12, 6, 18, 5),
    }
    return participant(number, **(told | given))


def _appearance(number: int, **given: object) -> AppearanceRow:
    row = appearance(
        number,
        2 if number != 3 else 1,
        number,
        role=Role.SPEAKER,
        notes=f"canary-{number}-said",
        honorarium="canary-fee",
    )
    return replace(row, **given)  # type: ignore[arg-type]


def _session(number: int, **given: object) -> SessionRow:
    return session(
        number,
        title=f"Session {number}",
        notes=f"canary-{number}-session-notes",
        languages="en, fr, es",
        starts_at=datetime(2008, 12, 2, 9 + number),
        length_minutes=60,
        set_up="U-shape",
        equipment="lectern microphone",
        recording="webcast",
        **given,
    )


def source() -> PackSource:
    """Three people, the third restricted; a panel, a debate, a lunch, and a session that is not printed."""
    people = (person(1), person(2, mode=Mode.REMOTE), person(3, restricted=True))
    agenda = replace(
        council(),
        sittings=(SittingRow(1, "b1", 1, "First sitting", datetime(2008, 12, 2, 10), 120),),
        segments=(),
        sessions=(
            _session(1, kind=SessionKind.PANEL),
            _session(2, kind=SessionKind.GENERAL_DEBATE),
            _session(3, kind=SessionKind.LUNCH, expected=None),
            _session(4, printed=False),
        ),
        points=(),
        contributions=(),
        participants=people,
        appearances=tuple(_appearance(row.id, mode=row.mode) for row in people),
        documents=(
            document(1, DocumentKind.PHOTO, participant_id=1, file_name="one.jpg", file_sha256="ab" * 32),
            document(2, DocumentKind.PRESENTATION, participant_id=2, status=DocumentStatus.EXPECTED),
            document(3, DocumentKind.PHOTO, participant_id=3, file_name="canary-3-photo.jpg", file_sha256="cd" * 32),
        ),
        contacts=(),
    )
    return PackSource(agenda, _list(agenda, people), (DietCount("Vegetarian", 2),), _papers(), _changes(), _LAST)


_LAST = datetime(2008, 11, 20, 17, 30)


def _list(agenda: Agenda, people: tuple[ParticipantRow, ...]) -> ParticipantList:
    return ParticipantList(
        agenda.event,
        categories=CATEGORIES,
        participants=people,
        organisations=(organisation(9, "African Union"),),
        representations=(
            replace(delegation(1, 1, "MLI"), rank="Head of delegation"),
            delegation(2, 2, organisation=9),
            delegation(3, 3, "AUT"),
        ),
    )


def _papers() -> tuple[TravelPaper, ...]:
    return (
        TravelPaper(1, "canary-passport-name", "canary-passport", date(2020, 1, 2), "Mali", date(1970, 3, 4), "Ségou"),
    )


def _changes() -> tuple[Changed, ...]:
    moment = datetime(2008, 11, 21, 8, 15, 30, tzinfo=UTC).replace(tzinfo=None)
    return (
        Changed(
            moment,
            "Ada Test",
            "session",
            "Session 1",
            "",
            "title",
            "canary-old",
            "Session 1",
            made=False,
            removed=False,
        ),
        Changed(moment, "Ada Test", "room", "Room B", "", "", "", "", made=True, removed=False),
    )
