"""What lists show of everybody at an event, and everything about one of them."""

from dataclasses import dataclass
from typing import NamedTuple

from planner.domain.kinds import ParticipantStatus
from planner.domain.people import ParticipantRow, PersonRow, RepresentationRow
from planner.domain.ranks import is_head


class PersonLine(NamedTuple):
    """A participant as lists show and find them; the rest is read when somebody is looked at."""

    id: int
    position: int
    name: str
    given: str
    family: str
    sort_as: str
    native_name: str
    function: str
    unit: str
    organisation: str
    country: str
    country_code: str
    category_id: int | None
    status: ParticipantStatus
    mode: str
    gender: str
    level: str
    restricted: bool
    consent_name: bool
    consent_contact: bool
    consent_photo: bool
    consent_bio: bool
    consent_mailing: bool


class Member(NamedTuple):
    """A participant in a delegation, in the order of its letter."""

    id: int
    participant_id: int
    country_code: str
    organisation_id: int | None
    rank: str
    position: int
    status: ParticipantStatus

    @property
    def leads(self) -> bool:
        """Whether they come as head of the delegation."""
        return not self.status.will_not_come and is_head(self.rank)


@dataclass(frozen=True, slots=True)
class Namesake:
    """Another participant, where one leads to the other."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Badge:
    """Whose badge was read, and at which event it lets them in."""

    participant_id: int
    event_id: int
    name: str
    status: ParticipantStatus
    category: str
    event: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """Everything about one participant but identity papers and health.

    ``before`` are those whose place they took, the latest first; ``after`` those who took theirs, the next first.
    """

    row: ParticipantRow
    person: PersonRow
    representations: tuple[RepresentationRow, ...] = ()
    speaking: bool = False
    before: tuple[Namesake, ...] = ()
    after: tuple[Namesake, ...] = ()

    @property
    def has_place(self) -> bool:
        """Whether they are sure to come: approved, or confirmed as one who appears."""
        status = self.row.status
        return not status.will_not_come and (status is ParticipantStatus.APPROVED or self.speaking)
