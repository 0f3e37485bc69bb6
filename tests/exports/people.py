"""Builders of people for the tests of lists."""

from dataclasses import replace
from datetime import date, datetime

from planner.domain.event import EventRow
from planner.domain.kinds import Audience, Mode, ParticipantStatus
from planner.domain.people import CategoryRow, OrganisationRow, ParticipantList, ParticipantRow, RepresentationRow
from planner.exports.workbook.contents import ListOptions

EVENT = EventRow(
    id=1,
    uid="event-1",
    code="IDM-2008-2",
    title="Return Migration: Challenges & Opportunities",
    theme="Managing return migration",
    subtitle="",
    kind="workshop",
    body="",
    series_id=None,
    draft_of=None,
    ordinal_in_series=None,
    ordinal_in_year=2,
    total_in_year=2,
    session_number=None,
    starts_on=date(2008, 7, 7),
    ends_on=date(2008, 7, 8),
    zone="Europe/Zurich",
    language="en",
    other_languages="",
    media_policy="",
    audience="",
    venue="United Nations Office at Geneva",
    venue_short="UNOG",
    address="",
    city="Geneva",
    country="Switzerland",
    country_code="CHE",
    concept="",
    notes="",
)

CATEGORIES = (
    CategoryRow(1, "category-1", 1, "Member States", 1024),
    CategoryRow(2, "category-2", 1, "Non-governmental organizations", 2048),
)

_PLAIN = ParticipantRow(
    id=1,
    uid="participant-1",
    event_id=1,
    person_id=1,
    name="Amina Diallo",
    honorific="Ms.",
    given="Amina",
    family="Diallo",
    function="Counsellor",
    unit="",
    organisation="",
    organisation_id=None,
    country="",
    country_code="",
    category_id=1,
    status=ParticipantStatus.APPROVED,
    mode=Mode.ROOM,
    gender="",
    email="",
    phone="",
    languages="",
    consent_name=True,
    consent_contact=False,
    consent_photo=False,
    restricted=False,
    needs="",
    travel="",
    bio="",
    notes="",
    position=1024,
)


def participant(number: int, **fields: object) -> ParticipantRow:
    """A participant whose id, uid and place in the order follow from ``number``."""
    keys = {"id": number, "uid": f"participant-{number}", "person_id": number, "position": 1024 * number}
    return replace(_PLAIN, **(keys | fields))  # type: ignore[arg-type]


def people(*participants: ParticipantRow, **fields: object) -> ParticipantList:
    """Everybody at the event of these tests."""
    return replace(ParticipantList(EVENT, categories=CATEGORIES, participants=participants), **fields)  # type: ignore[arg-type]


def options(audience: Audience = Audience.PUBLIC, **fields: object) -> ListOptions:
    """Options of a provisional list as at the evening before the event."""
    return replace(ListOptions(audience, datetime(2008, 7, 6, 18, 0)), **fields)  # type: ignore[arg-type]


def delegation(number: int, participant_id: int, code: str = "", organisation: int | None = None) -> RepresentationRow:
    """A place in the delegation of a State or organization."""
    return RepresentationRow(number, f"delegation-{number}", participant_id, code, organisation, "", 1024 * number)


def organisation(number: int, name: str) -> OrganisationRow:
    """An organisation of the directory."""
    return OrganisationRow(number, f"organisation-{number}", name, "", "", "")
