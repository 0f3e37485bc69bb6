"""The dialog of reminders: one draft a person, to save, open or copy, and the same as a sheet."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QSize, QTemporaryDir, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.checklist import checklist
from planner.domain.kinds import Audience
from planner.domain.privacy import HandingOut
from planner.domain.reminders import REMINDED_IN, Reminder, compose, own_language
from planner.domain.words import language_name
from planner.errors import UserError
from planner.exports.workbook.contents import ListOptions
from planner.settings import Settings, author_name
from planner.ui.buttons import button
from planner.ui.fields import Choice
from planner.ui.foot import foot
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.outgoing import export_folder, file_name, open_path, venue_now
from planner.ui.reminding.message import MessageView
from planner.ui.reminding.people import ReminderList
from planner.ui.reminding.template import TemplateEditor
from planner.ui.saving import SavingBar
from planner.ui.screens import within_screen
from planner.ui.segments import Segments
from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker
from planner.workspace import Workspace

_SIZE = QSize(920, 600)
_PEOPLE_WIDTH = 288
_MESSAGE, _WORDS = "message", "words"


class RemindersDialog(QDialog):
    """Writes to everybody from whom something is missing, or to ``participant_id`` alone.

    ``saved`` gives the path of a sheet or a folder of drafts, ``settings_changed`` preferences that hold the house's
    own words.
    """

    saved = Signal(object)
    settings_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        worker: Worker,
        event_id: int,
        settings: Settings,
        participant_id: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._worker, self._settings = workspace, worker, settings
        self._seen = workspace.latest_edit
        self._agenda = workspace.agenda(event_id)
        self._folder = export_folder(settings)
        self._opened = QTemporaryDir()
        self._leaving: HandingOut | None = None
        owing = checklist(self._agenda, datetime.now().date())
        self._listed = owing
        self._owing = tuple(line for line in owing if line.gaps)
        self.reminders: tuple[Reminder, ...] = ()
        self.setWindowTitle(self.tr("Reminders"))
        self.resize(within_screen(_SIZE))
        self.people = ReminderList()
        self.language = Choice()
        self.language.setAccessibleName(self.tr("Language of the reminders"))
        self.language.setMinimumWidth(216)
        own = self.tr("Each in their own language")
        self.language.set_choices((("", own), *((code, language_name(code)) for code in REMINDED_IN)))
        self.view = Segments(self.tr("Message or words of the house"))
        self.view.offer(((_MESSAGE, self.tr("Message")), (_WORDS, self.tr("Our own words"))))
        self.message = MessageView()
        self.template = TemplateEditor(settings.reminders)
        self.notice, self.saving, self._bar = Notice(), SavingBar(), TaskBar()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._compose(participant_id)
        if participant_id:
            self.people.tick_only(participant_id)
        self._show()

    def _make_buttons(self) -> None:
        self.copy_button = button(self.tr("Copy"), self.copy)
        self.open_button = button(self.tr("Open in the mail program"), self.open)
        self.sheet_button = button(self.tr("Save as a sheet…"), self._choose_sheet)
        self.save_button = button(self.tr("&Save drafts…"), self._choose_folder, "primary")

    def _lay_out(self) -> None:
        tray = QFrame()
        tray.setObjectName("tray")
        tray.setFixedWidth(_PEOPLE_WIDTH)
        left = QVBoxLayout(tray)
        left.setContentsMargins(8, 16, 8, 16)
        left.setSpacing(8)
        self.heading = label("", "section")
        self.heading.setContentsMargins(8, 0, 8, 0)
        left.addWidget(self.heading)
        left.addWidget(self.people, 1)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(tray)
        sides.addWidget(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(sides, 1)
        for below in (self.notice, self.saving, self._bar):
            column.addWidget(below)
        column.addLayout(foot(self.sheet_button, None, button(self.tr("Close"), self.reject), self.save_button))

    def _right(self) -> QWidget:
        message = QWidget()
        inside = QVBoxLayout(message)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.message, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.open_button)
        line.addWidget(self.copy_button)
        line.addStretch(1)
        inside.addLayout(line)
        self.stack = QStackedWidget()
        self.stack.addWidget(message)
        self.stack.addWidget(self.template)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.view)
        head.addStretch(1)
        head.addWidget(self.language)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        return right

    def _connect(self) -> None:
        self.people.chosen.connect(self._show)
        self.people.ticked.connect(self._count)
        self.language.currentIndexChanged.connect(self._change_language)
        self.view.chosen.connect(self._turn)
        self.template.changed.connect(self._keep_words)
        self.saving.saved.connect(self._record)

    def done(self, result: int) -> None:
        """Close, after giving up what still runs."""
        self.saving.close_task()
        self._bar.close_task()
        super().done(result)

    # What is shown

    @property
    def wanted(self) -> tuple[Reminder, ...]:
        """The reminders whose boxes are ticked."""
        left = self.people.left_out
        return tuple(reminder for reminder in self.reminders if reminder.participant.id not in left)

    @property
    def reminder(self) -> Reminder | None:
        """The reminder under the cursor."""
        return next((one for one in self.reminders if one.participant.id == self.people.current), None)

    def _compose(self, cursor: int = 0) -> None:
        sender = "\n".join(filter(None, (author_name(self._settings), self._settings.organization)))
        chosen = str(self.language.currentData())
        made = []
        for owing in self._owing:
            language = chosen or own_language(owing.participant, self._agenda.event.language)
            made.append(compose(self._agenda, owing, language, self.template.template(language), sender))
        self.reminders = tuple(made)
        self.people.show_reminders(self.reminders, cursor)

    def _change_language(self) -> None:
        self._compose()
        self._show()

    def _turn(self, view: str) -> None:
        self.stack.setCurrentIndex(view == _WORDS)

    def _keep_words(self) -> None:
        self._compose()
        self.settings_changed.emit(replace(self._settings, reminders=dict(self.template.own)))
        self._show(template=False)

    def _show(self, *, template: bool = True) -> None:
        reminder = self.reminder
        self.message.show_reminder(reminder)
        language = reminder.language if reminder is not None else self._agenda.event.language
        if template:
            self.template.show_language(language)
        for act in (self.copy_button, self.open_button):
            act.setEnabled(reminder is not None)
        self._count()

    def _count(self) -> None:
        number = len(self.wanted)
        self.heading.setText(self.tr("To remind: {n} of {all}").format(n=number, all=len(self.reminders)))
        for act in (self.save_button, self.sheet_button):
            act.setEnabled(number > 0)

    # What is done

    def copy(self) -> None:
        """Put the message under the cursor on the clipboard."""
        reminder = self.reminder
        if reminder is not None:
            self.message.copy(reminder)
            self.notice.say(self.tr("The message is on the clipboard."), tone="done")

    def open(self) -> None:
        """Open the draft under the cursor in the mail program."""
        reminder = self.reminder
        if reminder is not None:
            self._write((reminder,), Path(self._opened.path()), opens=True)

    def save(self, folder: Path) -> None:
        """Write the drafts whose boxes are ticked into a folder."""
        if not self._bar.busy:
            self._folder = folder
            self._write(self.wanted, folder)

    def _write(self, reminders: tuple[Reminder, ...], folder: Path, *, opens: bool = False) -> None:
        if self._bar.busy:
            return
        self.notice.clear()
        write = "planner.exports.reminders_eml:write_reminders"
        task = Task.of_worker(self._worker, write, reminders, folder, datetime.now())
        task.succeeded.connect(self._show_opened if opens else partial(self._tell_saved, reminders, folder))
        task.failed.connect(self._tell)
        self._bar.run(task, self.tr("Writing drafts"))

    def _show_opened(self, paths: tuple[Path, ...]) -> None:
        if not open_path(paths[0]):
            self.notice.say(self.tr("No program on this computer opens drafts. Copy the message instead."))

    def _tell_saved(self, reminders: tuple[Reminder, ...], folder: Path, paths: tuple[Path, ...]) -> None:
        number = len(paths)
        words = self.tr("1 draft lies in {folder}.") if number == 1 else self.tr("{n} drafts lie in {folder}.")
        without = sum(not reminder.address for reminder in reminders)
        said = words.format(n=number, folder=folder)
        if without:
            said += " " + self.tr("Without an address: {n}.").format(n=without)
        self.notice.say(said, (self.tr("Show in folder"), partial(self._show_folder, folder)), tone="done")
        self.saved.emit(paths[0])

    @staticmethod
    def _show_folder(folder: Path) -> None:
        open_path(folder)

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem)

    def save_sheet(self, target: Path) -> None:
        """Write those whose boxes are ticked, and all that is missing from them, as a workbook."""
        event, wanted, uid = self._agenda.event, self.wanted, str(uuid4())
        options = ListOptions(Audience.INTERNAL, venue_now(event), paper=self._settings.paper, handed_out=uid)
        left = HandingOut(uid, event.id, "reminders", Audience.INTERNAL, "", len(wanted), self._seen)
        ids = {reminder.participant.id for reminder in wanted}
        owing = tuple(line for line in self._listed if line.participant.id in ids or not line.gaps)

        def write(path: Path) -> Task:
            self._leaving = left  # whatever is ticked while it is saved
            function = "planner.exports.reminders_xlsx:write_missing"
            return Task.of_worker(self._worker, function, self._agenda, owing, wanted, options, path)

        self.saving.save(target, write)

    def _record(self, target: Path) -> None:
        """Note that a list was made that holds addresses."""
        assert self._leaving is not None
        try:
            self._workspace.record_handed_out(self._leaving, target)
        except UserError as problem:
            self.notice.tell(problem)
        self.saved.emit(target)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Save drafts in"), str(self._folder))
        if name:
            self.save(Path(name))

    def _choose_sheet(self) -> None:
        proposed = self._folder / file_name(
            self._agenda.event, "missing_internal", venue_now(self._agenda.event), ".xlsx"
        )
        kinds = self.tr("Excel workbooks (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as a sheet"), str(proposed), kinds)
        if name:
            self.save_sheet(Path(name) if Path(name).suffix else Path(name + ".xlsx"))
