"""How long each kind of personal data is kept after an event, and what of it is due."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.kinds import Matter

USUAL_DAYS: Mapping[Matter, int] = {
    Matter.IDENTITY: 30,
    Matter.HEALTH: 30,
    Matter.LISTS: 30,
    Matter.PHOTOS: 90,
    Matter.TRAVEL: 365,
    Matter.CONTACTS: 365,
}
"""How many days after its last day an event keeps what, where it does not say otherwise."""

MOST_DAYS = 3_650


@dataclass(frozen=True, slots=True)
class Extent:
    """What a matter is in the database: columns by table, kinds of documents, and whose are kept all the same.

    A table that is named without columns holds nothing but such data.
    """

    columns: Mapping[str, tuple[str, ...]]
    documents: tuple[str, ...] = ()
    unless: str = ""


EXTENTS: Mapping[Matter, Extent] = {
    Matter.IDENTITY: Extent(
        {
            "participant_private": (
                "passport_name",
                "passport_number",
                "passport_expires_on",
                "nationality",
                "born_on",
                "birthplace",
            ),
            "participant": ("visa_letter",),
        }
    ),
    Matter.HEALTH: Extent(
        {
            "participant_private": ("diet", "medical", "accessibility", "emergency_contact"),
            "participant": ("needs",),
        }
    ),
    Matter.LISTS: Extent({"waiting_row": ()}),
    Matter.PHOTOS: Extent({}, documents=("photo",)),
    Matter.TRAVEL: Extent(
        {
            "participant": (
                "travel",
                "arrives_at",
                "arrives_by",
                "arrives_where",
                "departs_at",
                "departs_by",
                "departs_where",
                "hotel",
                "transfer",
            )
        }
    ),
    Matter.CONTACTS: Extent({"participant": ("email", "phone", "focal_point")}, unless="consent_mailing"),
}
"""What is emptied; the contacts of those who agreed to be written to stay."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What an event keeps of a matter: of how many people (or rows of lists), for how many days, and until when.

    ``until`` is None for an event without dates, which keeps everything.
    """

    event_id: int
    event_uid: str
    event: str
    matter: Matter
    people: int
    days: int
    until: date | None

    def is_due(self, today: date) -> bool:
        """Whether there is something to remove and its time is over."""
        return self.people > 0 and self.until is not None and today > self.until


def kept_until(last_day: date | None, days: int) -> date | None:
    """Give the last day on which something is kept; None where the event has no dates."""
    return last_day + timedelta(days=days) if last_day else None


def due(kept: Iterable[Kept], today: date) -> tuple[Kept, ...]:
    """Give what is to be removed."""
    return tuple(row for row in kept if row.is_due(today))
