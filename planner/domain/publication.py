"""What may be shown of a person, and to whom: the one place where consents and the restricted flag are read."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from planner.domain.event import DocumentRow
from planner.domain.kinds import Audience, DocumentKind
from planner.domain.people import ParticipantList, ParticipantRow


class Matter(StrEnum):
    """What a person agrees to, or does not."""

    NAME = "name"
    CONTACT = "contact"
    PHOTO = "photo"
    BIO = "bio"


_CONSENTS = {
    Matter.NAME: "consent_name",
    Matter.CONTACT: "consent_contact",
    Matter.PHOTO: "consent_photo",
    Matter.BIO: "consent_bio",
}

Asked = frozenset[Matter]
"""What the people of an event were asked about."""


def asked_about(people: Iterable[ParticipantRow]) -> Asked:
    """Give what people were asked about: what any of them has agreed to."""
    rows = tuple(people)
    return frozenset(matter for matter in Matter if any(agreed(row, matter) for row in rows))


def agreed(person: ParticipantRow, matter: Matter) -> bool:
    """Whether somebody agreed."""
    return bool(getattr(person, _CONSENTS[matter]))


def only_agreed(people: ParticipantList) -> ParticipantList:
    """Give a list with those alone who agreed to be named."""
    return replace(people, participants=tuple(row for row in people.participants if agreed(row, Matter.NAME)))


def has_answered(person: ParticipantRow) -> bool:
    """Whether it is recorded when or how somebody answered; what they did not agree to then, they refused."""
    return person.consented_on is not None or bool(person.consent_source)


def is_suppressed(person: ParticipantRow, audience: Audience) -> bool:
    """Whether nothing of somebody may reach an audience, not even that they come."""
    return person.restricted and audience is not Audience.INTERNAL


def may_be_named(person: ParticipantRow, audience: Audience) -> bool:
    """Whether a name may stand on a document: the public is not told of who refused; no answer is no refusal.

    A programme names who will speak before all of them have answered. A list of participants can ask for more.
    """
    refused = has_answered(person) and not person.consent_name
    return not is_suppressed(person, audience) and not (refused and audience is Audience.PUBLIC)


def may_show(person: ParticipantRow, matter: Matter, audience: Audience, asked: Asked) -> bool:
    """Whether an audience may see a contact, a photo, a bio or a listed name.

    The house sees all. A contact always takes consent. The others take it once anybody was asked, because before that
    nobody can have given it; a name is the public's business alone, for partners cannot work without.
    """
    if audience is Audience.INTERNAL:
        return True
    if not may_be_named(person, audience):
        return False
    if matter is Matter.CONTACT:
        return person.consent_contact
    if matter is Matter.NAME and audience is Audience.PARTNER:
        return True
    return agreed(person, matter) or not (matter in asked or has_answered(person))


_OF_PERSON = {DocumentKind.BIO: Matter.BIO, DocumentKind.PHOTO: Matter.PHOTO}


def may_show_paper(document: DocumentRow, person: ParticipantRow | None, audience: Audience, asked: Asked) -> bool:
    """Whether an audience may know of a document, and of whom it is; ``person`` is None where it is nobody's.

    Consents to be filmed and the like, and what has reserved rights, stay in the house.
    """
    if audience is Audience.INTERNAL:
        return True
    if document.kind is DocumentKind.CONSENT or document.rights.strip():
        return False
    matter = _OF_PERSON.get(document.kind)
    if person is None:
        return document.participant_id is None
    return may_be_named(person, audience) if matter is None else may_show(person, matter, audience, asked)
