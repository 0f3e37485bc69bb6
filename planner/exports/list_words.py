"""The words that lists use for states; every state has one, so that a column filters by it."""

from planner.domain.kinds import AppearanceStatus, DocumentStatus, Level, Mode

MODE_WORDS = {Mode.ROOM: "in the room", Mode.REMOTE: "remote", Mode.VIDEO: "video message"}

APPEARANCE_WORDS = {
    AppearanceStatus.INVITED: "invited",
    AppearanceStatus.TO_BE_CONFIRMED: "to be confirmed",
    AppearanceStatus.CONFIRMED: "confirmed",
    AppearanceStatus.DECLINED: "declined",
}

DOCUMENT_WORDS = {
    DocumentStatus.EXPECTED: "expected",
    DocumentStatus.RECEIVED: "received",
    DocumentStatus.CLEARED: "cleared",
    DocumentStatus.PUBLISHED: "published",
}

LEVEL_WORDS = {
    Level.HEAD_OF_STATE: "Head of State",
    Level.HEAD_OF_GOVERNMENT: "Head of Government",
    Level.VICE_PRESIDENT: "Vice-President or Deputy Prime Minister",
    Level.FOREIGN_MINISTER: "Minister for Foreign Affairs",
    Level.MINISTER: "Minister",
    Level.VICE_MINISTER: "Vice-minister",
    Level.EXECUTIVE_HEAD: "Executive head of an organization",
    Level.SPECIAL_ENVOY: "Special envoy",
    Level.AMBASSADOR: "Ambassador",
    Level.DIRECTOR_GENERAL: "Director-general",
    Level.OTHER: "Other",
}

LEVEL_BY_VALUE: dict[str, str] = {level.value: words for level, words in LEVEL_WORDS.items()}
"""As they are stored; one that is not known has no words."""

NOTHING = "–"
HIDDEN = "hidden"
HIDDEN_MEANING = "“hidden” stands for fewer than 5 people, and for what would give away such a number."
"""What is said outside of a number that is as small as ``disclosure.SMALLEST`` forbids."""

RESTRICTED_MEANING = "“yes” appears on nothing that leaves the house."


def yes_or_no(answer: bool) -> str:
    """Say yes or no."""
    return "yes" if answer else "no"


def counted(number: int, none: str, one: str, many: str) -> str:
    """Choose the sentence for a number; ``many`` has a place for it, such as ``{:,} participants.``"""
    return none if not number else one if number == 1 else many.format(number)
