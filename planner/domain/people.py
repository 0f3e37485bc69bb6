"""Rows of the directory and of the people of an event."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.event import EventRow, SeriesRow
from planner.domain.kinds import AppearanceStatus, Mode, ParticipantStatus, Role
from planner.domain.names import order_key
from planner.domain.session import SittingRow
from planner.domain.states import CountryNameRow, StandingRow


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of the directory, the same at all events; ``family_first`` says how the name is to be read."""

    id: int
    uid: str
    name: str
    given: str
    family: str
    family_first: bool
    sort_as: str
    native_name: str


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation of the directory."""

    id: int
    uid: str
    name: str
    acronym: str
    kind: str
    country_code: str


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category of participants of an event, in printed order."""

    id: int
    uid: str
    event_id: int
    name: str
    position: int


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A person at an event: everything as at that event and as given.

    ``country`` and ``organisation`` are the printed words; ``country_code`` (ISO 3166 alpha-3) and ``organisation_id``
    point to what was recognised, and are empty where nothing was. A ``restricted`` one appears on nothing public.
    ``level`` is a value of ``kinds.Level`` or empty, ``visa_letter`` one of ``kinds.VisaLetter`` or empty. Arrivals and
    departures are wall-clock times of the venue.
    """

    id: int
    uid: str
    event_id: int
    person_id: int
    name: str
    honorific: str
    given: str
    family: str
    function: str
    unit: str
    organisation: str
    organisation_id: int | None
    country: str
    country_code: str
    category_id: int | None
    status: ParticipantStatus
    mode: Mode
    gender: str
    email: str
    phone: str
    languages: str
    consent_name: bool
    consent_contact: bool
    consent_photo: bool
    restricted: bool
    needs: str
    travel: str
    bio: str
    notes: str
    position: int
    native_name: str = ""
    sort_as: str = ""
    family_first: bool = False
    level: str = ""
    consent_bio: bool = False
    consent_mailing: bool = False
    consented_on: date | None = None
    consent_source: str = ""
    arrives_at: datetime | None = None
    arrives_by: str = ""
    arrives_where: str = ""
    departs_at: datetime | None = None
    departs_by: str = ""
    departs_where: str = ""
    hotel: str = ""
    transfer: str = ""
    visa_letter: str = ""
    funded: bool = False
    focal_point: str = ""

    @property
    def order(self) -> tuple[str, str]:
        """What the participant is sorted by among people: as somebody said, else by family name."""
        return order_key(self.name, self.given, self.family, self.sort_as)


@dataclass(frozen=True, slots=True)
class PrivateRow:
    """Identity papers and health of a participant: for the house only, and in no snapshot."""

    id: int
    participant_id: int
    passport_name: str = ""
    passport_number: str = ""
    passport_expires_on: date | None = None
    nationality: str = ""
    born_on: date | None = None
    birthplace: str = ""
    diet: str = ""
    medical: str = ""
    accessibility: str = ""
    emergency_contact: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """A participant who was seen in a sitting."""

    id: int
    uid: str
    participant_id: int
    sitting_id: int


@dataclass(frozen=True, slots=True)
class SuccessionRow:
    """Who came to an event in whose place."""

    id: int
    uid: str
    participant_id: int
    successor_id: int


@dataclass(frozen=True, slots=True)
class SavedFilterRow:
    """What somebody looks for again and again among the participants; ``filter`` is JSON."""

    id: int
    uid: str
    event_id: int
    name: str
    filter: str
    position: int


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A row of a list that was unclear when the list came; ``cells`` is JSON, ``row_number`` counts from 1."""

    id: int
    uid: str
    event_id: int
    source: str
    row_number: int
    cells: str
    why: str
    position: int


@dataclass(frozen=True, slots=True)
class RepresentationRow:
    """A participant in a delegation of a State (``country_code``) or of an organisation."""

    id: int
    uid: str
    participant_id: int
    country_code: str
    organisation_id: int | None
    rank: str
    position: int


@dataclass(frozen=True, slots=True)
class AppearanceRow:
    """A participant in a session, or in one contribution of it; ``printed_*`` override the participant's words."""

    id: int
    uid: str
    session_id: int
    contribution_id: int | None
    participant_id: int
    role: Role
    status: AppearanceStatus
    mode: Mode
    replaced_by: int | None
    printed_name: str
    printed_function: str
    printed_organisation: str
    printed_country: str
    notes: str
    position: int
    honorarium: str = ""


@dataclass(frozen=True)
class ParticipantList:
    """An immutable snapshot of everybody at one event; rows are in stored order (``position``, then ``id``).

    ``speaking`` holds the ids of participants who have confirmed that they will appear in a session.
    """

    event: EventRow
    series: SeriesRow | None = None
    categories: tuple[CategoryRow, ...] = ()
    participants: tuple[ParticipantRow, ...] = ()
    representations: tuple[RepresentationRow, ...] = ()
    organisations: tuple[OrganisationRow, ...] = ()
    speaking: frozenset[int] = frozenset()
    successions: tuple[SuccessionRow, ...] = ()
    attendances: tuple[AttendanceRow, ...] = ()
    country_names: tuple[CountryNameRow, ...] = ()
    standings: tuple[StandingRow, ...] = ()
    sittings: tuple[SittingRow, ...] = ()

    def has_place(self, participant: ParticipantRow) -> bool:
        """Whether somebody is sure to come: approved, or confirmed as one who appears."""
        if participant.status.will_not_come:
            return False
        return participant.status is ParticipantStatus.APPROVED or participant.id in self.speaking
