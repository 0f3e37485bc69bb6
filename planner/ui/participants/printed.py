"""One participant as the list of participants has them."""

from PySide6.QtCore import QCoreApplication

from planner.domain.delegates import Delegate
from planner.domain.people import ParticipantRow


def printed_line(delegate: Delegate) -> str:
    """Give number, name and what follows it; below, the category and whom they represent."""
    person = delegate.participant
    named = " ".join(part for part in (person.honorific, person.name) if part)
    details = (person.function, person.unit, person.organisation, person.country)
    line = ", ".join(part for part in (named, *details) if part)
    below = " · ".join(part for part in (delegate.category, delegate.represents) if part)
    return "\n".join(part for part in (f"{delegate.number}. {line}", below) if part)


def why_not_listed(person: ParticipantRow) -> str:
    """Say why somebody is on no public list."""
    if person.restricted:
        return QCoreApplication.translate("PrintedParticipant", "On internal lists only: restricted.")
    if person.status.will_not_come:
        return QCoreApplication.translate("PrintedParticipant", "Not on public lists: will not come.")
    return QCoreApplication.translate("PrintedParticipant", "Not on public lists yet: not approved.")
