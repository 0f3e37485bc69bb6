"""What the selected line of the history changed, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.history import EditChanges
from planner.ui.buttons import button
from planner.ui.history_lines import RowStory, row_story
from planner.ui.labels import label, named
from planner.ui.places import Place

_SHOWN = 20
"""How many changed rows are told one by one."""


class HistoryDetails(QWidget):
    """Tells each changed row with its fields; ``went`` wants the first of them in view, ``reversed`` the way back."""

    went = Signal(Place)
    reversed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._place: Place | None = None
        self._stories: tuple[RowStory, ...] = ()
        self.title = label("", "section", wrap=True)
        self.go_button = button(self.tr("Show it"), self._go)
        self.reverse_button = button(self.tr("Reverse"), self.reversed.emit)
        self.reverse_button.setToolTip(self.tr("Takes back this line alone; what came later stays"))
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("What was changed"))
        foot = named(QWidget(), "tray")
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.go_button)
        line.addWidget(self.reverse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = named(QWidget(), "toolbar")
        titled = QVBoxLayout(head)
        titled.setContentsMargins(16, 8, 16, 8)
        titled.addWidget(self.title)
        column.addWidget(head)
        column.addWidget(self._area, 1)
        column.addWidget(foot)
        self.show_nothing()

    @property
    def words(self) -> tuple[str, ...]:
        """Every line that is told."""
        return tuple(line for story in self._stories for line in (story.heading, *story.lines))

    def show_nothing(self) -> None:
        """Say how to see something here."""
        self.title.setText(self.tr("What it changed"))
        self._show((), self.tr("Select a line to see what it changed."), reversible=False)

    def show_changes(self, title: str, changes: EditChanges, *, reversible: bool) -> None:
        """Tell what an edit changed; ``reversible`` offers the way back."""
        self.title.setText(title)
        stories = tuple(row_story(row) for row in changes.rows[:_SHOWN])
        more = changes.count - len(stories)
        rest = self.tr("and {n} more").format(n=more) if more else ""
        self._show(stories, rest, reversible=reversible)

    def _show(self, stories: tuple[RowStory, ...], rest: str, *, reversible: bool) -> None:
        self._stories = stories
        self._place = next((story.place for story in stories if story.place), None)
        self.go_button.setEnabled(self._place is not None)
        self.reverse_button.setEnabled(reversible)
        inside = named(QWidget(), "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(2)
        for story in stories:
            column.addWidget(label(story.heading, wrap=True))
            for line in story.lines:
                column.addWidget(label(line, "quiet", wrap=True))
            column.addSpacing(6)
        if rest:
            column.addWidget(label(rest, "quiet", wrap=True))
        column.addStretch(1)
        self._area.setWidget(inside)

    def _go(self) -> None:
        if self._place is not None:
            self.went.emit(self._place)
