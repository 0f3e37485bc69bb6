"""The window's words for the closed vocabularies."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.kinds import (
    AppearanceStatus,
    DocumentKind,
    DocumentStatus,
    HostRole,
    Level,
    Matter,
    Mode,
    ParticipantStatus,
    Role,
    SessionKind,
    SessionStatus,
    Standing,
    VisaLetter,
)
from planner.ui.theme import Tone

_WORDS: Mapping[type[StrEnum], Mapping[str, object]] = {
    SessionKind: {
        SessionKind.SESSION: QT_TRANSLATE_NOOP("Vocabulary", "Session"),
        SessionKind.OPENING: QT_TRANSLATE_NOOP("Vocabulary", "Opening"),
        SessionKind.PROCEDURAL: QT_TRANSLATE_NOOP("Vocabulary", "Procedural matters"),
        SessionKind.PLENARY: QT_TRANSLATE_NOOP("Vocabulary", "Plenary"),
        SessionKind.HIGH_LEVEL: QT_TRANSLATE_NOOP("Vocabulary", "High-level segment"),
        SessionKind.GENERAL_DEBATE: QT_TRANSLATE_NOOP("Vocabulary", "General debate"),
        SessionKind.PANEL: QT_TRANSLATE_NOOP("Vocabulary", "Panel"),
        SessionKind.DIALOGUE: QT_TRANSLATE_NOOP("Vocabulary", "Dialogue"),
        SessionKind.KEYNOTE: QT_TRANSLATE_NOOP("Vocabulary", "Keynote"),
        SessionKind.PARALLEL: QT_TRANSLATE_NOOP("Vocabulary", "Parallel session"),
        SessionKind.WORKING_GROUP: QT_TRANSLATE_NOOP("Vocabulary", "Working group"),
        SessionKind.DRAFTING: QT_TRANSLATE_NOOP("Vocabulary", "Drafting session"),
        SessionKind.SPECIAL_EVENT: QT_TRANSLATE_NOOP("Vocabulary", "Special event"),
        SessionKind.SIDE_EVENT: QT_TRANSLATE_NOOP("Vocabulary", "Side event"),
        SessionKind.LAUNCH: QT_TRANSLATE_NOOP("Vocabulary", "Launch"),
        SessionKind.SCREENING: QT_TRANSLATE_NOOP("Vocabulary", "Film screening"),
        SessionKind.EXHIBITION: QT_TRANSLATE_NOOP("Vocabulary", "Exhibition"),
        SessionKind.PRESS: QT_TRANSLATE_NOOP("Vocabulary", "Press conference"),
        SessionKind.BILATERAL: QT_TRANSLATE_NOOP("Vocabulary", "Bilateral meeting"),
        SessionKind.REGISTRATION: QT_TRANSLATE_NOOP("Vocabulary", "Registration"),
        SessionKind.BREAK: QT_TRANSLATE_NOOP("Vocabulary", "Break"),
        SessionKind.LUNCH: QT_TRANSLATE_NOOP("Vocabulary", "Lunch"),
        SessionKind.RECEPTION: QT_TRANSLATE_NOOP("Vocabulary", "Reception"),
        SessionKind.PHOTO: QT_TRANSLATE_NOOP("Vocabulary", "Group photograph"),
        SessionKind.BRIEFING: QT_TRANSLATE_NOOP("Vocabulary", "Briefing"),
        SessionKind.CLOSING: QT_TRANSLATE_NOOP("Vocabulary", "Closing"),
    },
    SessionStatus: {
        SessionStatus.DRAFT: QT_TRANSLATE_NOOP("Vocabulary", "Draft"),
        SessionStatus.CONFIRMED: QT_TRANSLATE_NOOP("Vocabulary", "Confirmed"),
        SessionStatus.CANCELLED: QT_TRANSLATE_NOOP("Vocabulary", "Cancelled"),
    },
    Role: {
        Role.CHAIR: QT_TRANSLATE_NOOP("Vocabulary", "Chair"),
        Role.CO_CHAIR: QT_TRANSLATE_NOOP("Vocabulary", "Co-Chair"),
        Role.MODERATOR: QT_TRANSLATE_NOOP("Vocabulary", "Moderator"),
        Role.OPENING_ADDRESS: QT_TRANSLATE_NOOP("Vocabulary", "Opening address"),
        Role.KEYNOTE: QT_TRANSLATE_NOOP("Vocabulary", "Keynote"),
        Role.PANELLIST: QT_TRANSLATE_NOOP("Vocabulary", "Panellist"),
        Role.SPEAKER: QT_TRANSLATE_NOOP("Vocabulary", "Speaker"),
        Role.TESTIMONY: QT_TRANSLATE_NOOP("Vocabulary", "Testimony"),
        Role.DISCUSSANT: QT_TRANSLATE_NOOP("Vocabulary", "Discussant"),
        Role.RAPPORTEUR: QT_TRANSLATE_NOOP("Vocabulary", "Rapporteur"),
        Role.CLOSING_REMARKS: QT_TRANSLATE_NOOP("Vocabulary", "Closing remarks"),
    },
    AppearanceStatus: {
        AppearanceStatus.INVITED: QT_TRANSLATE_NOOP("Vocabulary", "Invited"),
        AppearanceStatus.TO_BE_CONFIRMED: QT_TRANSLATE_NOOP("Vocabulary", "To be confirmed"),
        AppearanceStatus.CONFIRMED: QT_TRANSLATE_NOOP("Vocabulary", "Confirmed"),
        AppearanceStatus.DECLINED: QT_TRANSLATE_NOOP("Vocabulary", "Declined"),
    },
    Mode: {
        Mode.ROOM: QT_TRANSLATE_NOOP("Vocabulary", "In the room"),
        Mode.REMOTE: QT_TRANSLATE_NOOP("Vocabulary", "By video link"),
        Mode.VIDEO: QT_TRANSLATE_NOOP("Vocabulary", "Video message"),
    },
    HostRole: {
        HostRole.HOST: QT_TRANSLATE_NOOP("Vocabulary", "Host"),
        HostRole.CO_HOST: QT_TRANSLATE_NOOP("Vocabulary", "Co-host"),
        HostRole.ORGANIZER: QT_TRANSLATE_NOOP("Vocabulary", "Organizer"),
        HostRole.INITIATOR: QT_TRANSLATE_NOOP("Vocabulary", "Initiator"),
        HostRole.PARTNER: QT_TRANSLATE_NOOP("Vocabulary", "Partner"),
        HostRole.SPONSOR: QT_TRANSLATE_NOOP("Vocabulary", "Sponsor"),
        HostRole.FUNDER: QT_TRANSLATE_NOOP("Vocabulary", "Funder"),
    },
    DocumentKind: {
        DocumentKind.BIO: QT_TRANSLATE_NOOP("Vocabulary", "Bio"),
        DocumentKind.PRESENTATION: QT_TRANSLATE_NOOP("Vocabulary", "Presentation"),
        DocumentKind.PHOTO: QT_TRANSLATE_NOOP("Vocabulary", "Photo"),
        DocumentKind.CONSENT: QT_TRANSLATE_NOOP("Vocabulary", "Consent form"),
        DocumentKind.REMARKS: QT_TRANSLATE_NOOP("Vocabulary", "Remarks"),
        DocumentKind.NOTES: QT_TRANSLATE_NOOP("Vocabulary", "Notes"),
        DocumentKind.VIDEO: QT_TRANSLATE_NOOP("Vocabulary", "Video"),
        DocumentKind.PAPER: QT_TRANSLATE_NOOP("Vocabulary", "Paper"),
        DocumentKind.AGENDA: QT_TRANSLATE_NOOP("Vocabulary", "Agenda"),
        DocumentKind.CONCEPT_NOTE: QT_TRANSLATE_NOOP("Vocabulary", "Concept note"),
        DocumentKind.REPORT: QT_TRANSLATE_NOOP("Vocabulary", "Report"),
        DocumentKind.SURVEY: QT_TRANSLATE_NOOP("Vocabulary", "Survey"),
        DocumentKind.OTHER: QT_TRANSLATE_NOOP("Vocabulary", "Other"),
    },
    DocumentStatus: {
        DocumentStatus.EXPECTED: QT_TRANSLATE_NOOP("Vocabulary", "Asked for"),
        DocumentStatus.RECEIVED: QT_TRANSLATE_NOOP("Vocabulary", "Received"),
        DocumentStatus.CLEARED: QT_TRANSLATE_NOOP("Vocabulary", "Cleared"),
        DocumentStatus.PUBLISHED: QT_TRANSLATE_NOOP("Vocabulary", "Published"),
    },
    Level: {
        Level.HEAD_OF_STATE: QT_TRANSLATE_NOOP("Vocabulary", "Head of State"),
        Level.HEAD_OF_GOVERNMENT: QT_TRANSLATE_NOOP("Vocabulary", "Head of Government"),
        Level.VICE_PRESIDENT: QT_TRANSLATE_NOOP("Vocabulary", "Vice-President or Deputy Prime Minister"),
        Level.FOREIGN_MINISTER: QT_TRANSLATE_NOOP("Vocabulary", "Minister for Foreign Affairs"),
        Level.MINISTER: QT_TRANSLATE_NOOP("Vocabulary", "Minister"),
        Level.VICE_MINISTER: QT_TRANSLATE_NOOP("Vocabulary", "Vice-minister"),
        Level.EXECUTIVE_HEAD: QT_TRANSLATE_NOOP("Vocabulary", "Executive head of an organization"),
        Level.SPECIAL_ENVOY: QT_TRANSLATE_NOOP("Vocabulary", "Special envoy"),
        Level.AMBASSADOR: QT_TRANSLATE_NOOP("Vocabulary", "Ambassador"),
        Level.DIRECTOR_GENERAL: QT_TRANSLATE_NOOP("Vocabulary", "Director-general"),
        Level.OTHER: QT_TRANSLATE_NOOP("Vocabulary", "Other"),
    },
    VisaLetter: {
        VisaLetter.NEEDED: QT_TRANSLATE_NOOP("Vocabulary", "Needed"),
        VisaLetter.SENT: QT_TRANSLATE_NOOP("Vocabulary", "Sent"),
    },
    Standing: {
        Standing.MEMBER: QT_TRANSLATE_NOOP("Vocabulary", "Member"),
        Standing.OBSERVER: QT_TRANSLATE_NOOP("Vocabulary", "Observer"),
        Standing.NEITHER: QT_TRANSLATE_NOOP("Vocabulary", "Neither"),
    },
    Matter: {
        Matter.IDENTITY: QT_TRANSLATE_NOOP("Vocabulary", "Passports and visas"),
        Matter.HEALTH: QT_TRANSLATE_NOOP("Vocabulary", "Diets, health and needs"),
        Matter.LISTS: QT_TRANSLATE_NOOP("Vocabulary", "Rows of lists that wait"),
        Matter.PHOTOS: QT_TRANSLATE_NOOP("Vocabulary", "Photos"),
        Matter.TRAVEL: QT_TRANSLATE_NOOP("Vocabulary", "Travel"),
        Matter.CONTACTS: QT_TRANSLATE_NOOP("Vocabulary", "Contacts not on the mailing list"),
    },
    ParticipantStatus: {
        ParticipantStatus.INVITED: QT_TRANSLATE_NOOP("Vocabulary", "Invited"),
        ParticipantStatus.PENDING: QT_TRANSLATE_NOOP("Vocabulary", "Pending"),
        ParticipantStatus.APPROVED: QT_TRANSLATE_NOOP("Vocabulary", "Approved"),
        ParticipantStatus.REJECTED: QT_TRANSLATE_NOOP("Vocabulary", "Rejected"),
        ParticipantStatus.CANCELLED: QT_TRANSLATE_NOOP("Vocabulary", "Cancelled"),
        ParticipantStatus.REPLACED: QT_TRANSLATE_NOOP("Vocabulary", "Replaced"),
    },
}

_TONES: Mapping[type[StrEnum], Mapping[str, Tone]] = {
    Standing: {Standing.MEMBER: "done", Standing.OBSERVER: "accent", Standing.NEITHER: "quiet"},
    SessionStatus: {SessionStatus.DRAFT: "warn", SessionStatus.CONFIRMED: "done", SessionStatus.CANCELLED: "stop"},
    AppearanceStatus: {
        AppearanceStatus.INVITED: "quiet",
        AppearanceStatus.TO_BE_CONFIRMED: "warn",
        AppearanceStatus.CONFIRMED: "done",
        AppearanceStatus.DECLINED: "stop",
    },
    DocumentStatus: {
        DocumentStatus.EXPECTED: "quiet",
        DocumentStatus.RECEIVED: "warn",
        DocumentStatus.CLEARED: "done",
        DocumentStatus.PUBLISHED: "done",
    },
    ParticipantStatus: {
        ParticipantStatus.INVITED: "quiet",
        ParticipantStatus.PENDING: "warn",
        ParticipantStatus.APPROVED: "done",
        ParticipantStatus.REJECTED: "stop",
        ParticipantStatus.CANCELLED: "stop",
        ParticipantStatus.REPLACED: "quiet",
    },
}


def word(value: StrEnum) -> str:
    """Give the window's word for a value."""
    return QCoreApplication.translate("Vocabulary", str(_WORDS[type(value)][value]))


def tone(value: StrEnum) -> Tone:
    """Give the tone of a status."""
    return _TONES[type(value)][value]


def choices(values: type[StrEnum]) -> tuple[tuple[StrEnum, str], ...]:
    """Give every (value, word) of a vocabulary."""
    return tuple((value, word(value)) for value in values)
