"""The window's words for what is said of participants outside the closed vocabularies."""

from PySide6.QtCore import QCoreApplication

from planner.ui.state_offers import group_words


def gender_word(value: str) -> str:
    """Give the word for a gender as stored; other words are shown as they are."""
    words = {
        "": QCoreApplication.translate("ParticipantWords", "Not stated"),
        "f": QCoreApplication.translate("ParticipantWords", "Woman"),
        "m": QCoreApplication.translate("ParticipantWords", "Man"),
        "x": QCoreApplication.translate("ParticipantWords", "Other"),
    }
    return words.get(value, value)


def consent_word(value: str) -> str:
    """Give the word for what may be shared."""
    words = {
        "name": QCoreApplication.translate("ParticipantWords", "Name"),
        "contact": QCoreApplication.translate("ParticipantWords", "Contact"),
        "photo": QCoreApplication.translate("ParticipantWords", "Photo"),
        "bio": QCoreApplication.translate("ParticipantWords", "Bio"),
        "mailing": QCoreApplication.translate("ParticipantWords", "Mailing list"),
    }
    return words[value]


def group_word(value: str) -> str:
    """Give the name of a regional group of the United Nations by its letters."""
    return group_words(value) or value or QCoreApplication.translate("ParticipantWords", "No regional group")
