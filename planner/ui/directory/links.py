"""Where somebody or an organization appeared, as links into the window with a line of words below each."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.buttons import PushButton
from planner.ui.labels import label
from planner.ui.places import Place


@dataclass(frozen=True)
class Link:
    """A place by its name, and what is worth saying below it."""

    title: str
    place: Place
    note: str = ""
    indented: bool = False


class LinkButton(PushButton):
    """A link that shows as much of its words as there is room for; the rest is in its tip."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._words = link.title
        self.setProperty("look", "link")
        self.setAccessibleName(f"{link.title} {link.note}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet("text-align: left")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(link.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the new width."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - _FRAME)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._words if shown != self._words else "")


_FRAME = 12
"""What the frame of a link takes of its width."""


class Links(QWidget):
    """A column of links; ``went`` gives the place of the one that was taken."""

    went = Signal(Place)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        self._links: tuple[Link, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def words(self) -> str:
        """All that it says."""
        return "\n".join(filter(None, (word for link in self._links for word in (link.title, link.note))))

    def show_links(self, links: Iterable[Link]) -> None:
        """Show these instead of those before."""
        if tuple(links := tuple(links)) == self._links:
            return
        self._links, self.buttons = links, []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for link in links:
            self._add(link)

    def _add(self, link: Link) -> None:
        made = LinkButton(link)
        made.clicked.connect(partial(self.went.emit, link.place))
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(16 if link.indented else 0, 0 if link.indented else 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(made)
        if link.note:
            note = label(link.note, "quiet", wrap=True)
            note.setContentsMargins(5, 0, 0, 2)
            column.addWidget(note)
        self.buttons.append(made)
        self._column.addWidget(line)
