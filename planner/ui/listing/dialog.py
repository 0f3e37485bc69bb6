"""The list dialog: a sheet of delegates, what its columns hold, what becomes of its rows, and one button."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.kinds import Audience
from planner.domain.list_fields import ListField
from planner.domain.lists import Answers, ListPlan, RowPlan
from planner.domain.names import fold
from planner.domain.row_numbers import place_in_sheet
from planner.errors import UserError
from planner.exports.workbook.contents import ListOptions
from planner.imports.lists.mapping import choose, propose_mapping
from planner.imports.lists.proposal import Proposal, propose
from planner.imports.lists.remarks import sentence
from planner.settings import Settings, documents_folder
from planner.ui.drops import files_in
from planner.ui.listing.column_memory import ColumnMemory
from planner.ui.listing.comparison import Comparison
from planner.ui.listing.entrance import Entrance
from planner.ui.listing.planning import Planning
from planner.ui.listing.preview import ListPreview
from planner.ui.notices import Notice
from planner.ui.outgoing import venue_now
from planner.ui.saving import SavingBar
from planner.ui.screens import within_screen
from planner.ui.tasks import Task, TaskBar
from planner.worker import Worker, read_foreign_list
from planner.workspace import Workspace

_SIZE = QSize(1240, 700)


class ListDialog(QDialog):
    """Reads a list and lays it onto an event; ``imported`` gives how many rows were accepted.

    ``settings_changed`` gives the preferences with what the columns of this list were taken for.
    """

    imported = Signal(int)
    settings_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        worker: Worker,
        event_id: int,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = ColumnMemory(settings or Settings())
        self._worker = worker
        self._comparison = Comparison(workspace, event_id)
        self._by_id = {row.id: row for row in self._comparison.people.participants}
        self._proposal: Proposal | None = None
        self._day_first: bool | None = None
        self._chosen: dict[int, int] = {}
        self._meant: dict[str, str] = {}
        self._several: set[int] = set()
        self._turned: set[tuple[int, ListField]] = set()
        self._left_out: set[int] = set()
        self.plan: ListPlan | None = None
        self.setWindowTitle(self.tr("Import a list of participants"))
        self.setAcceptDrops(True)
        self.resize(within_screen(_SIZE))
        self.notice = Notice()
        self.saving = SavingBar()
        self.entrance = Entrance()
        self.preview = ListPreview()
        self._bar = TaskBar()
        self._pages = QStackedWidget()
        self.planning = Planning(worker, self._bar, self)
        self._lay_out()
        self._connect()

    def open_file(self, path: Path) -> None:
        """Read a sheet in a process of its own."""
        if self._bar.busy:
            return
        self.notice.clear()
        task = Task(lambda _report: propose(read_foreign_list(path)))
        task.succeeded.connect(self.show_proposal)
        task.failed.connect(self._tell)
        self._bar.run(task, self.tr("Reading “{name}”").format(name=path.name))

    def show_proposal(self, proposal: Proposal) -> None:
        """Show the list that was found in a sheet."""
        self.notice.clear()
        self.saving.notice.clear()
        self._chosen.clear()
        self._meant.clear()
        self._several.clear()
        self._turned.clear()
        self._left_out.clear()
        self._day_first = None
        self._proposal = self._as_last_time(self._comparison.take(proposal))
        self.preview.show_proposal(self._proposal, self._comparison.fields)
        self._plan()

    def forget(self) -> None:
        """Take the columns of this list for what they seem to be, and no longer for what they were taken last time."""
        assert self._proposal is not None
        self._memory.forget(self._proposal.table)
        self.settings_changed.emit(self._memory.settings)
        self.show_proposal(replace(self._proposal, mapped=propose_mapping(self._proposal.table)))

    def carry_out(self) -> None:
        """Back the database up, lay the accepted rows onto the event in one edit, and close."""
        assert self.plan is not None
        assert self._proposal is not None
        plan = self.plan.keeping(self._kept, self._left_out)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            accepted = self._comparison.lay(plan, self._proposal.book.name)
        except UserError as problem:
            self.notice.tell(problem)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._remember()
        self.accept()
        self.imported.emit(accepted)

    def save_rest(self, target: Path) -> None:
        """Save the unclear and refused rows as a sheet that says why, to be mended and imported again."""
        assert self.plan is not None
        lines = {line.number: line for line in self.plan.table.lines}
        rest = [(lines[row.number], sentence(row.why)) for row in self.plan.rows if row.why is not None]
        columns = self.plan.table.columns
        options = ListOptions(Audience.INTERNAL, venue_now(self._comparison.people.event))
        self.saving.save(
            target,
            lambda path: Task.of_worker(
                self._worker,
                "planner.exports.left_rows_xlsx:write_left_rows",
                self._comparison.people.event,
                columns,
                rest,
                options,
                path,
            ),
        )

    def done(self, result: int) -> None:
        """Close, after giving up what still runs."""
        self.saving.close_task()
        self.planning.close()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the sheet that was dropped; of several, the first."""
        event.acceptProposedAction()
        if paths := files_in(event.mimeData()):
            self.open_file(paths[0])

    def _lay_out(self) -> None:
        self._pages.addWidget(self.entrance)
        self._pages.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        column.addWidget(self.saving)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        for page in (self.entrance, self.preview):
            page.file_wanted.connect(self._choose_file)
            page.left.connect(self.reject)
        self.preview.carried_out.connect(self.carry_out)
        self.preview.save_wanted.connect(self._choose_target)
        self.preview.sheet_chosen.connect(self._take_sheet)
        self.preview.columns.chosen.connect(self._map)
        self.preview.rows.selected.connect(self._show_row)
        self.preview.rows.toggled.connect(self._toggle_row)
        self.preview.details.kept.connect(self._toggle_field)
        self.preview.details.answered.connect(self._answer)
        self.preview.details.parted.connect(self._part)
        self.preview.details.meant.connect(self._mean)
        self.preview.details.dated.connect(self._answer_dates)
        self.preview.states.meant.connect(self._mean)
        self.preview.dates.answered.connect(self._answer_dates)
        self.preview.columns.forgotten.connect(self.forget)
        self.planning.planned.connect(self._show)
        self.planning.failed.connect(self._tell)

    def _choose_file(self) -> None:
        kinds = self.tr("Sheets (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a list of participants"), "", kinds)
        if name:
            self.open_file(Path(name))

    def _choose_target(self) -> None:
        assert self._proposal is not None
        proposed = self.tr("{name} – rows to check.xlsx").format(name=Path(self._proposal.book.name).stem)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save these rows"), str(documents_folder() / proposed), self.tr("Excel workbooks (*.xlsx)")
        )
        if name:
            self.save_rest(Path(name) if Path(name).suffix else Path(name + ".xlsx"))

    def _take_sheet(self, number: int) -> None:
        assert self._proposal is not None
        self.show_proposal(propose(self._proposal.book, number))

    def _map(self, number: int, field: ListField | None) -> None:
        assert self._proposal is not None
        self._proposal = replace(self._proposal, mapped=choose(self._proposal.mapped, number, field))
        self._plan()

    def _plan(self) -> None:
        assert self._proposal is not None
        self.preview.go_button.setEnabled(False)  # the plan in view is not what was chosen
        self.preview.columns.show_mapping(self._proposal.mapped)
        answers = Answers(dict(self._chosen), dict(self._meant), self._day_first, frozenset(self._several))
        task, asked = self._comparison.asked(self._proposal, answers)
        self.planning.plan(task, *asked)

    @property
    def _kept(self) -> frozenset[tuple[int, ListField]]:
        """The fields that stay as they are: those that both sides changed, unless ticked, and those unticked."""
        assert self.plan is not None
        return self.plan.contested ^ self._turned

    def _as_last_time(self, proposal: Proposal) -> Proposal:
        """Take the columns for what they were taken last time under the same headings."""
        remembered = None if self._comparison.of_roster else self._memory.recall(proposal.table)
        self.preview.columns.show_remembered(remembered=remembered is not None)
        if remembered is None:
            return proposal
        mapped, self._day_first = remembered
        return replace(proposal, mapped=mapped)

    def _remember(self) -> None:
        assert self._proposal is not None
        kept = not self._comparison.of_roster and self._memory.keep(
            self._proposal.table, self._proposal.mapped, self._day_first
        )
        if kept:
            self.settings_changed.emit(self._memory.settings)

    def _show(self, plan: ListPlan) -> None:
        first = self._pages.currentWidget() is not self.preview
        self.plan = plan
        self._show_choices()
        self._pages.setCurrentWidget(self.preview)
        if first:
            self.preview.rows.table.setFocus()

    def _show_choices(self) -> None:
        assert self.plan is not None
        self.preview.rows.show_plan(self.plan, frozenset(self._left_out))
        self.preview.show_counts(self.plan, self.plan.keeping(self._kept, self._left_out))

    def _show_row(self, row: RowPlan | None) -> None:
        answered = row is not None and self._is_answered(row)
        kept = self._kept if self.plan is not None else frozenset()
        self.preview.details.show_row(row, self._by_id, kept, answered=answered)

    def _is_answered(self, row: RowPlan) -> bool:
        parted = place_in_sheet(row.number) in self._several and row.verdict != "unclear"
        return parted or row.number in self._chosen

    def _toggle_row(self, number: int) -> None:
        self._left_out ^= {number}
        self._show_choices()

    def _toggle_field(self, number: int, field: ListField) -> None:
        self._turned ^= {(number, field)}
        assert self.plan is not None
        self.preview.show_counts(self.plan, self.plan.keeping(self._kept, self._left_out))

    def _answer(self, number: int, person_id: int | None) -> None:
        if person_id is not None:
            self._chosen[number] = person_id
        elif self._chosen.pop(number, None) is None:
            self._several.discard(place_in_sheet(number))
        self._plan()

    def _part(self, number: int) -> None:
        self._several.add(number)
        self._plan()

    def _mean(self, words: str, code: str) -> None:
        self._meant[fold(words)] = code
        self._plan()

    def _answer_dates(self, day_first: bool) -> None:
        self._day_first = day_first
        self._plan()

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem)
