"""The photo of a panellist: read beside the window, shown, and cut to what is printed."""

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.crop import Crop, read_crop
from planner.domain.event import DocumentRow
from planner.errors import UserError
from planner.ui.event_door import EventDoor
from planner.ui.labels import label
from planner.ui.panellists.photo_frame import PhotoFrame
from planner.ui.refusals import told
from planner.ui.tasks import Task
from planner.worker import read_foreign_picture

if TYPE_CHECKING:  # pictures are read in a child, and its library is not loaded here
    from planner.imports.pictures import Picture

_PRINTED = QSize(105, 135)
_KEPT = 40
"""How many pictures are remembered."""


@dataclass(frozen=True)
class _Shown:
    """A picture that was read, with its true size, or why there is none."""

    picture: QPixmap
    size: QSize
    refusal: str = ""


class PhotoView(QWidget):
    """The picture with its frame, and beside it what is printed; words where there is no picture to show."""

    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._document: DocumentRow | None = None
        self._person = ""
        self._read: OrderedDict[str, _Shown] = OrderedDict()
        self._tasks: dict[str, Task] = {}
        self.frame = PhotoFrame()
        self.frame.cropped.connect(self._store)
        self.printed = QLabel()
        self.printed.setFixedSize(_PRINTED)
        self.printed.setAccessibleName(self.tr("Photo as printed"))
        self._words = label("", "quiet", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(4)
        self._caption = label(self.tr("As printed"), "section")
        beside.addWidget(self._caption)
        beside.addWidget(self.printed)
        beside.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.frame, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._words)

    @property
    def words(self) -> str:
        """What is said of the picture."""
        return self._words.text()

    def show_photo(self, person: str, document: DocumentRow | None, *, missing: bool) -> None:
        """Show the photo of a person; ``missing`` says that its file is not to be found."""
        self._person, self._document = person, document
        if document is None or not document.file_sha256:
            self._say(self.tr("No photo yet. Attach one above, or drop it there."))
        elif missing:
            words = self.tr("{name} is missing. It is not beside the database; attach it again.")
            self._say(words.format(name=document.file_name))
        elif document.file_sha256 in self._read:
            self._show(self._read[document.file_sha256], document)
        else:
            self._say(self.tr("Reading {name}…").format(name=document.file_name))
            self._start(document.file_sha256)

    def close_tasks(self) -> None:
        """Give up what is being read."""
        for task in self._tasks.values():
            task.close()
        self._tasks.clear()

    def _start(self, sha256: str) -> None:
        if sha256 not in self._tasks:
            path = self._door.workspace.file_path(sha256)
            task = self._tasks[sha256] = Task(lambda _report: read_foreign_picture(path))
            task.succeeded.connect(partial(self._keep, sha256))
            task.failed.connect(partial(self._keep_refusal, sha256))
            task.start()

    def _keep(self, sha256: str, picture: "Picture") -> None:
        pixmap = QPixmap()
        pixmap.loadFromData(picture.png)
        self._remember(sha256, _Shown(pixmap, QSize(picture.width, picture.height)))

    def _keep_refusal(self, sha256: str, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        refusal = told(problem)
        words = f"{refusal.happened} {refusal.next}".replace(sha256, self._file_name(sha256))
        self._remember(sha256, _Shown(QPixmap(), QSize(), words))

    def _file_name(self, sha256: str) -> str:
        documents = (row for row in self._door.agenda.documents if row.file_sha256 == sha256)
        return next((row.file_name for row in documents), "")

    def _remember(self, sha256: str, shown: _Shown) -> None:
        self._tasks.pop(sha256, None)
        self._read[sha256] = shown
        while len(self._read) > _KEPT:
            self._read.popitem(last=False)
        if self._document is not None and self._document.file_sha256 == sha256:
            self._show(shown, self._document)

    def _show(self, shown: _Shown, document: DocumentRow) -> None:
        if shown.refusal:
            self._say(shown.refusal)
            return
        self.frame.show_picture(shown.picture, shown.size, read_crop(document.crop))
        size = self.tr("{width} × {height} pixels. Drag the frame, or move it with the arrow keys.")
        self._say(size.format(width=shown.size.width(), height=shown.size.height()), picture=True)
        self._show_printed()

    def _say(self, words: str, *, picture: bool = False) -> None:
        self._words.setText(words)
        for part in (self.frame, self.printed, self._caption):
            part.setVisible(picture)

    def _show_printed(self) -> None:
        size = _PRINTED * self.devicePixelRatio()
        mode = Qt.TransformationMode.SmoothTransformation
        cut = self.frame.cut().scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        cut.setDevicePixelRatio(self.devicePixelRatio())
        self.printed.setPixmap(cut)

    def _store(self, crop: Crop) -> None:
        document = self._document
        if document is not None:
            self._show_printed()
            try:
                self._door.change(self.tr("Crop photo of"), self._person, "document", document.id, crop=str(crop))
            except UserError as problem:
                self.refused.emit(problem)
