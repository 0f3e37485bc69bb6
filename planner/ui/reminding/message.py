"""One reminder as it will be sent."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.reminders import Reminder
from planner.ui.labels import label


class MessageView(QWidget):
    """To whom, about what, and the text, to be read and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.to_words = label("", "quiet", wrap=True)
        self.subject_words = label("", "title", wrap=True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the reminder"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.to_words)
        column.addWidget(self.subject_words)
        column.addWidget(self.text, 1)

    def show_reminder(self, reminder: Reminder | None) -> None:
        """Show a reminder; without one, that there is nothing to remind of."""
        if reminder is None:
            self.to_words.clear()
            self.subject_words.setText(self.tr("Nothing is missing from anybody"))
            self.text.clear()
            return
        nowhere = self.tr("No e-mail is known, so the draft has no address.")
        to = self.tr("To: {address}").format(address=reminder.address)
        self.to_words.setText(to if reminder.address else nowhere)
        self.subject_words.setText(reminder.subject)
        self.text.setPlainText(reminder.text)

    @staticmethod
    def copy(reminder: Reminder) -> None:
        """Put a message on the clipboard, with its address and subject above it."""
        head = filter(None, (reminder.address, reminder.subject))
        QGuiApplication.clipboard().setText("\n".join([*head, "", reminder.text]))
