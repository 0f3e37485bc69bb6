"""The closed vocabularies of a conference; the database stores the values, documents print words for them."""

from enum import StrEnum


class SessionKind(StrEnum):
    """What an item of the programme is."""

    SESSION = "session"
    OPENING = "opening"
    PROCEDURAL = "procedural"
    PLENARY = "plenary"
    HIGH_LEVEL = "high_level"
    GENERAL_DEBATE = "general_debate"
    PANEL = "panel"
    DIALOGUE = "dialogue"
    KEYNOTE = "keynote"
    PARALLEL = "parallel"
    WORKING_GROUP = "working_group"
    DRAFTING = "drafting"
    SPECIAL_EVENT = "special_event"
    SIDE_EVENT = "side_event"
    LAUNCH = "launch"
    SCREENING = "screening"
    EXHIBITION = "exhibition"
    PRESS = "press"
    BILATERAL = "bilateral"
    REGISTRATION = "registration"
    BREAK = "break"
    LUNCH = "lunch"
    RECEPTION = "reception"
    PHOTO = "photo"
    BRIEFING = "briefing"
    CLOSING = "closing"

    @property
    def is_pause(self) -> bool:
        """Whether nobody speaks: such items carry no letter and no panel."""
        return self in _PAUSES


_PAUSES = (
    SessionKind.BREAK,
    SessionKind.LUNCH,
    SessionKind.RECEPTION,
    SessionKind.REGISTRATION,
    SessionKind.PHOTO,
)


class SessionStatus(StrEnum):
    """How sure an item is; a cancelled one still prints, marked."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """What a person does in a session, in the order in which roles are printed."""

    CHAIR = "chair"
    CO_CHAIR = "co_chair"
    MODERATOR = "moderator"
    OPENING_ADDRESS = "opening_address"
    KEYNOTE = "keynote"
    PANELLIST = "panellist"
    SPEAKER = "speaker"
    TESTIMONY = "testimony"
    DISCUSSANT = "discussant"
    RAPPORTEUR = "rapporteur"
    CLOSING_REMARKS = "closing_remarks"


class AppearanceStatus(StrEnum):
    """Whether somebody will come."""

    INVITED = "invited"
    TO_BE_CONFIRMED = "to_be_confirmed"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class Mode(StrEnum):
    """Where somebody speaks from."""

    ROOM = "room"
    REMOTE = "remote"
    VIDEO = "video"


class HostRole(StrEnum):
    """What an organisation is to an event."""

    HOST = "host"
    CO_HOST = "co_host"
    ORGANIZER = "organizer"
    INITIATOR = "initiator"
    PARTNER = "partner"
    SPONSOR = "sponsor"
    FUNDER = "funder"


class DocumentKind(StrEnum):
    """What a document is."""

    BIO = "bio"
    PRESENTATION = "presentation"
    PHOTO = "photo"
    REMARKS = "remarks"
    NOTES = "notes"
    VIDEO = "video"
    PAPER = "paper"
    CONSENT = "consent"
    AGENDA = "agenda"
    CONCEPT_NOTE = "concept_note"
    REPORT = "report"
    SURVEY = "survey"
    OTHER = "other"


class DocumentStatus(StrEnum):
    """How far a document has come."""

    EXPECTED = "expected"
    RECEIVED = "received"
    CLEARED = "cleared"
    PUBLISHED = "published"

    @property
    def may_be_linked(self) -> bool:
        """Whether a printed document may lead to it."""
        return self in _RELEASED


_RELEASED = frozenset({DocumentStatus.CLEARED, DocumentStatus.PUBLISHED})


class ParticipantStatus(StrEnum):
    """How far a registration has come."""

    INVITED = "invited"
    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    REPLACED = "replaced"

    @property
    def will_not_come(self) -> bool:
        """Whether the registration has ended without a place."""
        return self in _ENDED


_ENDED = frozenset({ParticipantStatus.REJECTED, ParticipantStatus.CANCELLED, ParticipantStatus.REPLACED})


class Audience(StrEnum):
    """Who a sheet or document is for; it decides what may leave the house."""

    PUBLIC = "public"
    PARTNER = "partner"
    INTERNAL = "internal"


class Level(StrEnum):
    """How high an office is, in the order of protocol."""

    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    VICE_PRESIDENT = "vice_president"
    FOREIGN_MINISTER = "foreign_minister"
    MINISTER = "minister"
    VICE_MINISTER = "vice_minister"
    EXECUTIVE_HEAD = "executive_head"
    SPECIAL_ENVOY = "special_envoy"
    AMBASSADOR = "ambassador"
    DIRECTOR_GENERAL = "director_general"
    OTHER = "other"


class VisaLetter(StrEnum):
    """How far a letter for a visa has come."""

    NEEDED = "needed"
    SENT = "sent"


class Standing(StrEnum):
    """What a State is to the body that meets."""

    MEMBER = "member"
    OBSERVER = "observer"
    NEITHER = "neither"


class Matter(StrEnum):
    """Kinds of personal data that are kept for a time."""

    IDENTITY = "identity"
    HEALTH = "health"
    LISTS = "lists"
    PHOTOS = "photos"
    TRAVEL = "travel"
    CONTACTS = "contacts"
