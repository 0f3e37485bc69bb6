"""How a step of the history is called."""

from PySide6.QtCore import QCoreApplication


def step_words(what: str, subject: str) -> str:
    """Give a verb or noun with its subject in the quotation marks of the window's language."""
    return QCoreApplication.translate("History", "{what} “{subject}”").format(what=what, subject=subject)
