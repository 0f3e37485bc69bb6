"""One participant as the list of participants has them."""

from PySide6.QtCore import QCoreApplication

from planner.domain.attending import Attendee
from planner.domain.people import ParticipantRow


def printed_line(person: ParticipantRow, category: str, represents: str) -> str:
    """Give a name and what follows it; below, the category and whom they represent."""
    named = " ".join(part for part in (person.honorific, person.name) if part)
    details = (person.function, person.unit, person.organisation, person.country)
    line = ", ".join(part for part in (named, *details) if part)
    below = " · ".join(part for part in (category, represents) if part)
    return "\n".join(part for part in (line, below) if part)


def why_not_listed(person: Attendee) -> str:
    """Say why somebody is on no public list; nothing where they are on it."""
    if person.row.restricted:
        return QCoreApplication.translate("PrintedParticipant", "On internal lists only: restricted.")
    if person.row.status.will_not_come:
        return QCoreApplication.translate("PrintedParticipant", "Not on public lists: will not come.")
    if not person.has_place:
        return QCoreApplication.translate("PrintedParticipant", "Not on public lists yet: not approved.")
    return ""
