"""Take with me: one event as one file, to a stick or to a colleague."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from planner.errors import Cancelled
from planner.exports.files import Report
from planner.packages.collecting import collect
from planner.packages.package import SUFFIX, Package
from planner.packages.writing import Written, write_package
from planner.settings import Settings
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.foot import foot
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.outgoing import export_folder, file_name, open_path, venue_now
from planner.ui.saving import SavingBar
from planner.ui.screens import within_screen
from planner.ui.tasks import Task
from planner.workspace import Workspace

_KILO = 10
"""Progress counts kilobytes, because Qt counts to two thousand million only."""
_SIZE = QSize(560, 320)


class TakeDialog(QDialog):
    """Writes the event with its documents into one file; ``saved`` gives the path of each file that was written."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, event_id: int, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._agenda = workspace.agenda(event_id)
        self._folder = export_folder(settings)
        self._given_up = False
        self._written: Written | None = None
        self.private = QCheckBox(self.tr("Also passports, health and other private details"))
        self.saving = SavingBar()
        self.warning = Notice()
        self.save_button = button(self.tr("Save…"), self._choose, "primary")
        self.save_button.setDefault(True)
        self._lay_out()
        self.private.toggled.connect(self._warn)
        self.saving.saved.connect(self._tell)
        self._tell_missing()
        self.save_button.setFocus()

    def _lay_out(self) -> None:
        event = self._agenda.event
        self.setWindowTitle(self.tr("Take with me"))
        self.resize(within_screen(_SIZE))
        body = QVBoxLayout()
        body.setContentsMargins(24, 20, 24, 16)
        body.setSpacing(8)
        body.addWidget(label(event.title, "heading", wrap=True))
        body.addWidget(label(self._counts(), "quiet", wrap=True))
        body.addSpacing(8)
        what = self.tr(
            "Everything goes into one file. On another computer with Plenary, a double-click opens it; "
            "back here it replaces this event, and that can be undone."
        )
        body.addWidget(label(what, wrap=True))
        body.addWidget(label(self.tr("The history of changes stays here."), "quiet", wrap=True))
        body.addSpacing(8)
        body.addWidget(self.private)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.warning)
        column.addWidget(self.saving)
        column.addLayout(foot(None, button(self.tr("Close"), self.reject), self.save_button, wide=True))

    def _counts(self) -> str:
        people = len(self._workspace.participants(self._agenda.event.id).participants)
        files = self._files()
        size = sum(path.stat().st_size for path in files if path.is_file())
        documents = counted(len(files), self.tr("1 file"), self.tr("{n} files"))
        return line_of(
            counted(len(self._agenda.sessions), self.tr("1 session"), self.tr("{n} sessions")),
            counted(people, self.tr("1 participant"), self.tr("{n} participants")),
            f"{documents} ({_megabytes(size)})" if files else "",
        )

    def _files(self) -> set[Path]:
        kept = (row.file_sha256 for row in self._agenda.documents if row.file_sha256)
        return {self._workspace.file_path(sha256) for sha256 in kept}

    def done(self, result: int) -> None:
        """Close, after giving up what still runs."""
        self.saving.close_task()
        super().done(result)

    def proposed(self) -> Path:
        """Where the file would be saved, named after the event and the moment."""
        event = self._agenda.event
        return self._folder / file_name(event, "event", venue_now(event), SUFFIX)

    def save(self, target: Path) -> None:
        """Write the event as it is now."""
        event_id = self._agenda.event.id
        package = self._workspace.read(partial(collect, event_id=event_id, private=self.private.isChecked()))
        self.warning.clear()
        self._given_up = False
        self.saving.save(target, lambda path: Task(partial(self._write, package, path), self._give_up))

    def _write(self, package: Package, path: Path, report: Report) -> None:
        """Write in a thread that mostly waits for the disk."""

        def going_on(done: int, total: int) -> None:
            if self._given_up:
                raise Cancelled
            report(done >> _KILO, total >> _KILO)

        self._written = write_package(package, self._workspace.file_path, path, report=going_on)

    def _give_up(self) -> None:
        self._given_up = True

    def _choose(self) -> None:
        kinds = self.tr("Events of Plenary (*.plenary)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Take with me"), str(self.proposed()), kinds)
        if name:
            self.save(Path(name) if Path(name).suffix == SUFFIX else Path(name + SUFFIX))

    def _tell(self, target: Path) -> None:
        assert self._written is not None
        self._folder = target.parent
        words = self.tr("Saved “{name}”, {size}, in {folder}.").format(
            name=target.name, size=_megabytes(self._written.size), folder=target.parent
        )
        self.saving.notice.say(words, (self.tr("Show in folder"), self._show_folder), tone="done")
        self._tell_missing()
        self.saved.emit(target)

    def _show_folder(self) -> None:
        open_path(self._folder)

    def _tell_missing(self) -> None:
        missing = sum(not path.is_file() for path in self._files())
        words = counted(
            missing,
            self.tr("1 file of a document is not beside the database and cannot come along."),
            self.tr("{n} files of documents are not beside the database and cannot come along."),
        )
        if words:
            self.warning.say(words, tone="warn")

    def _warn(self, wanted: bool) -> None:
        self.warning.clear()
        if wanted:
            self.warning.say(
                self.tr("The file will not be protected by a password. Keep it with you and delete it afterwards."),
                tone="warn",
            )
        else:
            self._tell_missing()


def _megabytes(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
