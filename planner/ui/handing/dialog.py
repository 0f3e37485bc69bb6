"""The hand-out dialog: which lists, for whom, what leaves with them, and what stays."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.kinds import Audience
from planner.domain.privacy import HandingOut
from planner.domain.publication import Matter, asked_about
from planner.errors import UserError
from planner.exports.drafts import ListDraft
from planner.exports.pack.registry import BY_KEY, NUMBERS, SHEETS
from planner.exports.workbook.contents import ListOptions
from planner.packing import pack_source, with_needs
from planner.settings import Settings
from planner.ui.buttons import button
from planner.ui.drafting import Drafting
from planner.ui.foot import foot
from planner.ui.handing.choices import HandOutChoices
from planner.ui.handing.contents import ListContents
from planner.ui.handing.left_out import LeftOut, left_out_panellists, left_out_participants
from planner.ui.handing.words import sheet_words
from planner.ui.notices import Notice
from planner.ui.outgoing import export_folder, file_name, open_path, venue_now
from planner.ui.saving import SavingBar
from planner.ui.screens import within_screen
from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker
from planner.workspace import Workspace

_SIZE = QSize(960, 660)
_CHOICES_WIDTH = 276

_OF_PEOPLE = frozenset({"participants", "delegations", "delegates", "badges", "sign-in"})
_OF_PANELS = frozenset({"panellists", "speakers"})


class HandOutDialog(QDialog):
    """Makes lists of an event for a secretariat; ``saved`` gives the path of each file that was written."""

    saved = Signal(object)

    def __init__(
        self, workspace: Workspace, worker: Worker, event_id: int, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._worker = worker
        self._event_id = event_id
        self._packed = pack_source(workspace, event_id, frozenset())
        self._event = self._packed.source.people.event
        self._paper = settings.paper
        self._folder = export_folder(settings)
        self._as_at = venue_now(self._event)
        self._drafted: HandingOut | None = None
        self._leaving: HandingOut | None = None
        self._left = ""
        self.setWindowTitle(self.tr("Hand out lists"))
        self.resize(within_screen(_SIZE))
        agreed = Matter.NAME in asked_about(self._packed.source.people.participants)
        self.choices = HandOutChoices(Audience(settings.list_audience), agreed_only=agreed)
        self.contents = ListContents()
        self.notice = Notice()
        self.saving = SavingBar(by_itself=True)
        self._bar = TaskBar()
        self.save_button = button(self.tr("Save and &open…"), self._choose, "primary")
        self.save_button.setDefault(True)
        self._lay_out()
        self.drafting = Drafting(self._bar, ".xlsx", self.tr("Preparing the lists"), self)
        self.choices.changed.connect(self._make)
        self.drafting.made.connect(self._show_draft)
        self.drafting.failed.connect(self._tell)
        self.drafting.given_up.connect(self._tell_given_up)
        self.saving.saved.connect(self._open)
        self._make()

    def done(self, result: int) -> None:
        """Close, after giving up what still runs."""
        self.saving.close_task()
        self.drafting.close()
        super().done(result)

    def save(self, target: Path) -> None:
        """Keep the very list whose columns are shown, record that it left, and open it.

        A list that left already is written anew, so that each handing out has a key of its own.
        """
        assert self._drafted is not None
        self.saving.save(target, self._rewrite if self._left == self._drafted.uid else self._keep)

    def _keep(self, path: Path) -> Task:
        self._leaving = self._drafted  # whatever is chosen while it is saved
        return Task.of_worker(self._worker, "planner.exports.preview:keep", self.drafting.path, path)

    def _rewrite(self, path: Path) -> Task:
        assert self._drafted is not None
        rows = self._drafted.row_count
        task = self._write(path)
        self._drafted = self._leaving = replace(self._drafted, row_count=rows)
        return task

    def proposed(self) -> Path:
        """Where the lists would be saved, named after the event, what they are, for whom, and when."""
        what = f"{self._document}_{self.choices.audience}"
        return self._folder / file_name(self._event, what, self._as_at, ".xlsx")

    @property
    def _document(self) -> str:
        keys = self.choices.keys - NUMBERS or self.choices.keys
        return next(iter(keys)) if len(keys) == 1 else "pack"

    def _lay_out(self) -> None:
        choices = QFrame()
        choices.setObjectName("tray")
        choices.setFixedWidth(_CHOICES_WIDTH)
        inside = QVBoxLayout(choices)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.addWidget(self.choices)
        right = QScrollArea(widgetResizable=True)
        right.setAccessibleName(self.tr("What leaves with the lists"))
        right.setFrameShape(QFrame.Shape.NoFrame)
        right.setWidget(self.contents)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(choices)
        sides.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(sides, 1)
        for part in (self.notice, self.saving, self._bar):
            column.addWidget(part)
        log = button(self.tr("&Handed out so far…"), self._show_log)
        column.addLayout(foot(log, None, button(self.tr("Close"), self.reject), self.save_button))

    def _make(self) -> None:
        self.notice.clear()
        self.saving.notice.clear()
        self.save_button.setEnabled(False)
        self._as_at = venue_now(self._event)
        if not self.choices.keys:
            self.notice.say(self.tr("Tick a list."))
        elif self.choices.lacks_recipient:
            self.notice.say(self.tr("These are identity papers, for one recipient alone. Say to whom they are handed."))
        else:
            self.drafting.make(self._write)

    def _write(self, path: Path) -> Task:
        choices = self.choices
        self._drafted = self._handing_out()
        options = ListOptions(
            choices.audience,
            self._as_at,
            paper=self._paper,
            agreed_only=choices.agreed_only,
            handed_out=self._drafted.uid,
            language=choices.language,
            recipient=choices.addressed,
        )
        source = with_needs(self._workspace, self._packed.source, choices.keys)
        return Task.of_worker(self._worker, "planner.exports.handing:draft_pack", source, choices.keys, options, path)

    def _show_draft(self, draft: ListDraft) -> None:
        audience = self.choices.audience
        assert self._drafted is not None
        self._drafted = replace(self._drafted, row_count=draft.rows)
        left = {sheet.key for sheet in draft.sheets}
        empty = [sheet_words(kind.key) for kind in SHEETS if kind.key in self.choices.keys - left]
        self.contents.show_draft(draft, tuple(self._left_out(audience)), f"{self._as_at:%H:%M}", audience, empty)
        if any(BY_KEY[sheet.key].alone for sheet in draft.sheets):
            self.notice.say(self.tr("This file is not encrypted. Send it by a way that is."), tone="warn")
        elif audience is Audience.INTERNAL:
            words = self.tr("These lists hold personal data, some of it sensitive. Do not pass them on.")
            self.notice.say(words, tone="warn")
        self.save_button.setEnabled(True)

    def _left_out(self, audience: Audience) -> Iterator[LeftOut]:
        source, keys = self._packed.source, self.choices.keys
        if keys & _OF_PEOPLE:
            yield left_out_participants(source.people, audience, agreed_only=self.choices.agreed_only)
        if keys & _OF_PANELS:
            yield left_out_panellists(source.agenda, audience)

    def _choose(self) -> None:
        kinds = self.tr("Excel workbooks (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the lists"), str(self.proposed()), kinds)
        if name:
            self.save(Path(name) if Path(name).suffix else Path(name + ".xlsx"))

    def _open(self, target: Path) -> None:
        self._folder = target.parent
        self._record(target)
        self.saved.emit(target)
        if not open_path(target):
            self.notice.say(self.tr("The lists are saved. No program on this computer opens them."))

    def _handing_out(self) -> HandingOut:
        """What will be recorded of the lists that are chosen; how many rows they have is known once they are made."""
        choices = self.choices
        return HandingOut(
            str(uuid4()),
            self._event_id,
            self._document,
            choices.audience,
            choices.addressed,
            0,
            self._packed.edit_id,
        )

    def _record(self, target: Path) -> None:
        assert self._leaving is not None
        self._left = self._leaving.uid
        try:
            self._workspace.record_handed_out(self._leaving, target)
        except UserError as problem:
            self.notice.tell(problem)

    def _show_log(self) -> None:
        from planner.ui.handing.log import HandedOutDialog

        dialog = HandedOutDialog(self._workspace, self._event_id, self)
        dialog.exec()
        dialog.deleteLater()

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem, (self.tr("Try again"), self._make))

    def _tell_given_up(self) -> None:
        self.notice.say(self.tr("The lists were not prepared."), (self.tr("Prepare them"), self._make))
