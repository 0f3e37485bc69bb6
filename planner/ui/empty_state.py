"""What stands in an empty database: three ways in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.actions import Actions
from planner.ui.buttons import PushButton
from planner.ui.drawing import Drawing
from planner.ui.help.link import help_link
from planner.ui.labels import label

_WIDTH = 440


class EmptyState(QWidget):
    """Open or paste a programme, start empty, look at a sample."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("page")
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(label(self.tr("Plan your first event"), "welcome"))
        hint = self.tr("Everything is saved as you type, and every step can be taken back.")
        column.addWidget(label(hint, "quiet"))
        column.addSpacing(12)
        self.ways = self._ways(actions)
        for way in self.ways:
            column.addWidget(way)
        column.addWidget(help_link("first-ten-minutes", words=self.tr("How it goes in ten minutes")))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(actions.paste.trigger)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(column)
        outer.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _ways(self, actions: Actions) -> "tuple[_Way, ...]":
        return (
            _Way(
                "import",
                self.tr("Open or paste a programme"),
                self.tr("Paste with Ctrl+V, or drop a file here."),
                actions.import_programme.trigger,
            ),
            _Way(
                "add",
                self.tr("Start empty"),
                self.tr("A new event with its usual categories."),
                actions.new_event.trigger,
            ),
            _Way(
                "eye",
                self.tr("Look at a sample"),
                self.tr("It lies in a database of its own."),
                actions.open_sample.trigger,
            ),
        )


class _Way(PushButton):
    """One way in: a drawing, what it does, and a hint below."""

    def __init__(self, drawing: str, name: str, hint: str, act: object) -> None:
        super().__init__()
        self.setProperty("look", "way")
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setFixedWidth(_WIDTH)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(16)
        line.addWidget(Drawing(drawing, "accent"))
        column = QVBoxLayout()
        column.setSpacing(2)
        line.addLayout(column, 1)
        for words in (label(name, "title"), label(hint, "quiet")):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        self.clicked.connect(act)
