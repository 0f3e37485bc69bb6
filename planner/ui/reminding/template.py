"""The house's own words for reminders, in each language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.reminders import PLACES, Template, usual_template
from planner.ui.buttons import button
from planner.ui.labels import label
from planner.ui.lines import Line

Templates = dict[str, list[str]]
"""Subject and text by language; a language that is not here has the usual words."""


class TemplateEditor(QWidget):
    """Edits subject and text of one language; ``changed`` follows the typing."""

    changed = Signal()

    def __init__(self, own: Templates) -> None:
        super().__init__()
        self.own = dict(own)
        self._language = ""
        self.subject = Line()
        self.subject.setAccessibleName(self.tr("Subject of the template"))
        self.text = QPlainTextEdit(tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("Text of the template"))
        places = "  ".join(f"{{{place}}}" for place in PLACES)
        self._places = label(self.tr("Filled in for each person: {places}").format(places=places), "quiet", wrap=True)
        self.usual_button = button(self.tr("Use the usual words again"), self.use_usual, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.subject, self.text, self._places):
            column.addWidget(part)
        column.addWidget(self.usual_button)
        self.subject.textEdited.connect(self._keep)
        self.text.textChanged.connect(self._keep)

    def template(self, language: str) -> Template | None:
        """Give the house's own words of a language; None where it has the usual ones."""
        own = self.own.get(language)
        return Template(*own) if own is not None and len(own) == 2 else None

    def show_language(self, language: str) -> None:
        """Edit the words of a language."""
        self._language = ""
        shown = self.template(language) or usual_template(language)
        self.subject.setText(shown.subject)
        self.text.setPlainText(shown.text)
        self._language = language
        self.usual_button.setVisible(language in self.own)

    def use_usual(self) -> None:
        """Take the house's own words of this language back."""
        self.own.pop(self._language, None)
        self.show_language(self._language)
        self.changed.emit()

    def _keep(self) -> None:
        if not self._language:
            return
        typed = Template(self.subject.text(), self.text.toPlainText())
        if typed == usual_template(self._language):
            self.own.pop(self._language, None)
        else:
            self.own[self._language] = [typed.subject, typed.text]
        self.usual_button.setVisible(self._language in self.own)
        self.changed.emit()
