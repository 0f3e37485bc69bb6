"""What leads to the guide from where somebody may not know what to do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.buttons import button


def help_link(page: str, heading: str = "", words: str = "") -> QPushButton:
    """Give a link to a page of the guide, and to a heading named as in an address, such as ``save-a-copy``."""

    def show() -> None:
        from planner.ui.help.window import open_help

        open_help(made, page, heading)

    made = button(words or QCoreApplication.translate("HelpLink", "How this works"), show, "link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def explain(parent: QWidget | None, code: str) -> None:
    """Show what the guide says of a refusal."""
    from planner.ui.help.pages import explained
    from planner.ui.help.window import open_help

    open_help(parent, *explained(code))
