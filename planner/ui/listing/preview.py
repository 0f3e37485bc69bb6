"""The list dialog with a list in it: columns, rows, the chosen row, and below what would happen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from planner.domain.list_fields import ListField
from planner.domain.lists import VERDICTS, ListPlan
from planner.imports.lists.proposal import Proposal
from planner.ui.buttons import button
from planner.ui.counting import counted
from planner.ui.fields import Choice
from planner.ui.labels import label, named
from planner.ui.listing.columns_side import COLUMNS_WIDTH, ColumnsSide
from planner.ui.listing.open_dates import OpenDates
from planner.ui.listing.row_details import DETAILS_HEIGHT, RowDetails
from planner.ui.listing.rows_side import RowsSide
from planner.ui.listing.unclear_states import UnclearStates
from planner.ui.listing.words import verdict_word

_MOST_STRUCK = 5
_NAMES = frozenset({ListField.NAME, ListField.GIVEN, ListField.FAMILY})


class ListPreview(QWidget):
    """Shows a plan beside its columns; ``carried_out`` says that the user wants it."""

    file_wanted = Signal()
    sheet_chosen = Signal(int)
    left = Signal()
    carried_out = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnsSide()
        self.rows = RowsSide()
        self.details = RowDetails()
        self.states = UnclearStates()
        self.dates = OpenDates()
        self.sheets = Choice()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.name = label("", "title")
        self.summary = label(wrap=True)
        self.reason = label("", "quiet", wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.save_button = button(self.tr("&Save these rows…"), self.save_wanted.emit)
        self.save_button.setToolTip(self.tr("Save the unclear and refused rows as a sheet that says why"))
        self.go_button = button("", self.carried_out.emit, "primary")
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.activated.connect(self.go_button.click)
        self.go_button.setToolTip(keys.key().toString(QKeySequence.SequenceFormat.NativeText))
        self.sheets.activated.connect(self.sheet_chosen)
        self._lay_out()

    def show_proposal(self, proposal: Proposal, fields: Sequence[ListField]) -> None:
        """Show the list in another sheet; its columns may hold these fields."""
        sheets = proposal.book.sheets
        self.name.setText(proposal.book.name)
        hidden = self.tr("{name} (hidden)")
        self.sheets.set_choices(
            [(n, hidden.format(name=sheet.name) if sheet.hidden else sheet.name) for n, sheet in enumerate(sheets)]
        )
        self.sheets.setCurrentIndex(proposal.sheet)
        self.sheets.setVisible(len(sheets) > 1)
        self.columns.show_table(proposal.table, fields)

    def show_counts(self, whole: ListPlan, plan: ListPlan) -> None:
        """Say what a plan would do, once left out what the user does not want of the whole, and offer to do it."""
        parts = [f"{plan.count(verdict)} {verdict_word(verdict)}" for verdict in VERDICTS if plan.count(verdict)]
        hidden = sum(row.hidden for row in plan.rows)
        unread = ", ".join(column.words.rstrip(".") for column in plan.unread)
        lines = [
            ", ".join(parts),
            self.tr("Not read: {columns}.").format(columns=unread) if unread else "",
            self._dropped(plan),
            counted(hidden, self.tr("1 hidden row is read too."), self.tr("{n} hidden rows are read too.")),
            self._returned(whole),
            self.tr("New categories: {names}.").format(names=", ".join(plan.new_categories))
            if plan.new_categories
            else "",
        ]
        self.states.show_plan(plan)
        self.dates.show_plan(plan)
        self.summary.setText(" · ".join(filter(None, lines)))
        self.save_button.setVisible(bool(plan.count("unclear") + plan.count("refused")))
        reason = self._reason(plan)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.go_button.setText(self._offer(plan))
        self.go_button.setEnabled(not reason)

    def _returned(self, plan: ListPlan) -> str:
        """Say of a list of ours that came back what both sides changed, and who is missing."""
        both = counted(
            len(plan.contested),
            self.tr("1 field was changed here and in the sheet"),
            self.tr("{n} fields were changed here and in the sheet"),
        )
        shown = ", ".join(plan.struck[:_MOST_STRUCK])
        if len(plan.struck) > _MOST_STRUCK:
            shown = self.tr("{names} and {n} more").format(names=shown, n=len(plan.struck) - _MOST_STRUCK)
        gone = self.tr("No longer in the sheet, still at the event: {names}").format(names=shown) if shown else ""
        return ". ".join(filter(None, (both, gone))) + ("." if both or gone else "")

    def _dropped(self, plan: ListPlan) -> str:
        dropped = plan.table.dropped
        parts = [
            counted(dropped.blank, self.tr("1 blank row"), self.tr("{n} blank rows")),
            counted(dropped.totals, self.tr("1 row of totals"), self.tr("{n} rows of totals")),
            counted(dropped.headings, self.tr("1 heading"), self.tr("{n} headings")),
        ]
        said = ", ".join(filter(None, parts))
        return self.tr("Passed over: {rows}.").format(rows=said) if said else ""

    def _reason(self, plan: ListPlan) -> str:
        if not plan.roster and not _NAMES & plan.mapped.keys():
            return self.tr("Choose the column that holds the names.")
        if not plan.rows:
            return self.tr("There are no rows below the headings.")
        return "" if plan.accepted or plan.count("unclear") else self.tr("There is nobody to add or change.")

    def _offer(self, plan: ListPlan) -> str:
        new, changed = plan.count("new"), plan.count("changed")
        if new and changed:
            return self.tr("Add {new}, change {changed}").format(new=new, changed=changed)
        if plan.roster and changed:
            return counted(changed, self.tr("Change 1 row of the roster"), self.tr("Change {n} rows of the roster"))
        if changed:
            return counted(changed, self.tr("Change 1 participant"), self.tr("Change {n} participants"))
        if new:
            return counted(new, self.tr("Add 1 participant"), self.tr("Add {n} participants"))
        waiting = counted(plan.count("unclear"), self.tr("Let 1 row wait"), self.tr("Let {n} rows wait"))
        return waiting or self.tr("Add nobody")

    def _lay_out(self) -> None:
        right = _parted(Qt.Orientation.Vertical, self.rows, self.details)
        right.setSizes([420, DETAILS_HEIGHT])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.states)
        column.addWidget(self.dates)
        sides = _parted(Qt.Orientation.Horizontal, self.columns, right)
        sides.setSizes([COLUMNS_WIDTH, 1000 - COLUMNS_WIDTH])
        column.addWidget(sides, 1)
        column.addWidget(self._foot())

    def _head(self) -> QFrame:
        head = named(QFrame(), "toolbar")
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(12)
        line.addWidget(self.name)
        line.addWidget(self.sheets)
        line.addStretch(1)
        line.addWidget(button(self.tr("&Open…"), self.file_wanted.emit))
        return head

    def _foot(self) -> QFrame:
        foot = QFrame()
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(8)
        line.addWidget(self.summary, 2)
        line.addWidget(self.save_button)
        line.addWidget(self.reason, 1)
        line.addWidget(button(self.tr("Cancel"), self.left.emit))
        line.addWidget(self.go_button)
        return foot


def _parted(orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    """Give two parts with a hairline between them; what becomes free goes to the larger one."""
    parts = QSplitter(orientation)
    parts.setChildrenCollapsible(False)
    parts.setHandleWidth(1)
    parts.addWidget(first)
    parts.addWidget(second)
    parts.setStretchFactor(0 if orientation is Qt.Orientation.Vertical else 1, 1)
    return parts
