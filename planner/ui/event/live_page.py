"""The first page of the programme beside the event's fields, drawn anew after each change."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.exports.drafts import PagesDraft
from planner.settings import Settings
from planner.ui.drafting import Drafting
from planner.ui.event_door import EventDoor
from planner.ui.notices import Notice
from planner.ui.outgoing import house_of, venue_now
from planner.ui.printing.images import image_of
from planner.ui.tasks import Task, TaskBar
from planner.ui.theme import tokens_now
from planner.ui.wording import Wording
from planner.worker import Worker

_MARGIN = 16
_PAUSE_MS = 150
"""How long the event must rest before its page is drawn."""

_SHARPEST = 3.0
"""The most pixels a point; a page is not drawn larger than a wide screen shows it."""


class LivePage(QWidget):
    """Draws the page in the language in view; typing never waits for it, and only the latest change is drawn."""

    def __init__(
        self, door: EventDoor, wording: Wording, worker: Callable[[], Worker], preferences: Callable[[], Settings]
    ) -> None:
        super().__init__()
        self.setObjectName("tray")
        self.setMinimumWidth(320)
        self._door = door
        self._wording = wording
        self._worker = worker
        self._preferences = preferences
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._make)
        self.sheet = _Sheet()
        self.notice = Notice()
        self._bar = TaskBar()
        self.drafting = Drafting(self._bar, ".pdf", self.tr("Drawing the first page"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.notice)
        column.addWidget(self._bar)
        self.drafting.made.connect(self._draw)
        self.drafting.failed.connect(self._tell_failed)
        self.drafting.given_up.connect(self._tell_given_up)

    def follow(self) -> None:
        """Draw the event as it is now, soon; while nobody sees the page it waits."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait until the page is seen again."""
        super().hideEvent(event)
        self._soon.stop()

    def close_tasks(self) -> None:
        """Give up what is being drawn."""
        self._soon.stop()
        self.drafting.close()

    def _make(self) -> None:
        from planner.exports.agenda_content import AgendaOptions

        self._stale = False
        self.notice.clear()
        agenda, preferred = self._door.agenda, self._preferences()
        options = AgendaOptions(
            venue_now(agenda.event),
            self._wording.printed_language,
            paper=preferred.paper,
            honorifics=preferred.honorifics,
            house=house_of(preferred)[0],
        )

        def write(path: Path) -> Task:
            return Task.of_worker(self._worker(), "planner.exports.preview:draft_agenda", agenda, options, path)

        self.drafting.make(write)

    def _draw(self, draft: PagesDraft) -> None:
        scale = min(self.sheet.scale_for(draft.pages[0]) * self.devicePixelRatioF(), _SHARPEST)
        draw = "planner.exports.preview:page_picture"
        task = Task.of_worker(self._worker(), draw, self.drafting.path, 0, scale)
        task.succeeded.connect(self._show_picture)
        task.failed.connect(self._tell_failed)
        task.cancelled.connect(self.drafting.go_on)
        self._bar.run(task, self.tr("Drawing the first page"))

    def _show_picture(self, picture: object) -> None:
        self.sheet.show_image(image_of(picture))  # type: ignore[arg-type]  # a signal carries any object
        self.drafting.go_on()

    def _tell_failed(self, _problem: Exception) -> None:
        self.notice.say(self.tr("The page could not be drawn."), (self.tr("Try again"), self._make), tone="warn")

    def _tell_given_up(self) -> None:
        self.notice.say(self.tr("The page was not drawn."), (self.tr("Draw it"), self._make))


class _Sheet(QWidget):
    """A sheet of paper, as large as fits."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("First page of the programme"))
        self._image = QImage()

    @property
    def picture(self) -> QImage:
        """The page as it was drawn."""
        return self._image

    @property
    def is_drawn(self) -> bool:
        """Whether there is a page."""
        return not self._image.isNull()

    def scale_for(self, size: tuple[float, float]) -> float:
        """How many pixels a point has where a page of this size in points fits."""
        return max(self._room().width() / size[0], 0.1)

    def show_image(self, image: QImage) -> None:
        """Show a page instead of the one before."""
        self._image = image
        self.update()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, or an empty sheet while there is none."""
        painter, tokens, room = QPainter(self), tokens_now(), self._room()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSizeF(self._image.size()) if self.is_drawn else QSizeF(210, 297)
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        page = QRectF(room.x() + (room.width() - size.width()) / 2, room.y(), size.width(), size.height())
        painter.fillRect(page, Qt.GlobalColor.white)
        if self.is_drawn:
            painter.drawImage(page, self._image)
        else:
            painter.setPen(QColor("#525c6b"))
            painter.drawText(page, Qt.AlignmentFlag.AlignCenter, self.tr("Drawing the first page"))
        painter.setPen(QColor(tokens.line))
        painter.drawRect(page)
