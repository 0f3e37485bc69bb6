"""The line of buttons below a dialog."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def foot(*parts: QWidget | None, wide: bool = False) -> QHBoxLayout:
    """Give the line of buttons below a dialog; None parts left from right.

    ``wide`` keeps to the wider edge of dialogs that are a form; those that are a table have the narrow one.
    """
    line = QHBoxLayout()
    line.setContentsMargins(*((24, 12, 24, 16) if wide else (16, 12, 16, 12)))
    line.setSpacing(8)
    for part in parts:
        if part is None:
            line.addStretch(1)
        else:
            line.addWidget(part)
    return line
