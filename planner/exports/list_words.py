"""The words that lists use for states; every state has one, so that a column filters by it."""

from planner.domain.kinds import AppearanceStatus, DocumentStatus, Mode

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

NOTHING = "–"
RESTRICTED_MEANING = "“yes” appears on nothing that leaves the house."


def yes_or_no(answer: bool) -> str:
    """Say yes or no."""
    return "yes" if answer else "no"


def counted(number: int, none: str, one: str, many: str) -> str:
    """Choose the sentence for a number; ``many`` has a place for it, such as ``{:,} participants.``"""
    return none if not number else one if number == 1 else many.format(number)
