"""How far somebody's consent to be published has come: the form that says so, and what they agreed to."""

from enum import StrEnum

from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentStatus
from planner.domain.people import ParticipantRow

PUBLISHED = ("consent_name", "consent_photo", "consent_bio")
"""What a panellist agrees to, as fields of a participant."""


class Consent(StrEnum):
    """How far it has come; a form that came back may refuse."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    RECEIVED = "received"
    PARTLY = "partly"
    AGREED = "agreed"
    REFUSED = "refused"


def consent_of(person: ParticipantRow, form: DocumentRow | None) -> Consent:
    """Give how far a consent has come; what is noted of the person counts once no form is under way any more."""
    if form is not None and form.status is DocumentStatus.EXPECTED:
        return Consent.ASKED
    if form is not None and form.status is DocumentStatus.RECEIVED:
        return Consent.RECEIVED
    answers = [getattr(person, field) for field in PUBLISHED]
    if all(answers):
        return Consent.AGREED
    if any(answers):
        return Consent.PARTLY
    return Consent.NOT_ASKED if form is None else Consent.REFUSED
