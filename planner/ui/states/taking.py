"""A list of States that is taken over: pasted, typed or from a sheet; what becomes of each line stands beside it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.countries import by_code, match
from planner.domain.kinds import Standing
from planner.domain.names import fold
from planner.domain.state_lists import ReadState, StateLine, StatesPlan, laid, not_listed
from planner.domain.state_register import StateRegister
from planner.errors import UserError
from planner.imports.states import lines_of_book, lines_of_text, plan_states
from planner.ui.buttons import button
from planner.ui.fields import Choice, Choices
from planner.ui.foot import foot
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.record_table import Column, RecordTable
from planner.ui.states.questions import StateQuestions
from planner.ui.states.words import remark_words, standing_tone, standing_word
from planner.ui.tasks import Task, TaskBar
from planner.ui.vocabulary import choices, word
from planner.worker import read_foreign_list

_PAUSE_MS = 150
_STAY = "stay"


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line of the list under its place in the plan."""

    id: int
    read: ReadState


class TakingPage(QWidget):
    """``taken`` gives what the list says, by code, and from which sitting on; ``left`` goes back to the States."""

    taken = Signal(object, object)
    left = Signal()

    def __init__(self, register: StateRegister) -> None:
        super().__init__()
        self.setObjectName("page")
        self.register = register
        self.plan = StatesPlan(())
        self._meant: dict[str, str] = {}
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The list"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("Members\nAfghanistan\nAlbania\n\nObservers\nHoly See\n\nor:\nBhutan – observer")
        )
        self.default, self.sitting, self.others = Choice(), Choice(), Choice()
        self.default.set_choices(choices(Standing))
        self.others.set_choices(((_STAY, self.tr("Stay as they are")), (Standing.NEITHER, self.tr("Become neither"))))
        self.questions = StateQuestions()
        self.notice = Notice()
        self.bar = TaskBar()
        self.table = RecordTable(self.tr("Lines of the list"), self._columns())
        self.empty = label(self.tr("Each line will be shown here before anything is set."), "quiet", wrap=True)
        self.lines = QStackedWidget()
        self.counts = label("", "quiet")
        self.go_button = button("", self.carry_out, "primary")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.replan()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Line"), lambda row: str(row.read.line.number), look="number", width=56),
            Column(self.tr("As written"), lambda row: row.read.line.name, look="strong", width=96, share=3),
            Column(self.tr("State"), self._state, self._settle, known=self._known, hint=self._open, width=96, share=3),
            Column(
                self.tr("Standing"),
                lambda row: standing_word(row.read.standing),
                look="chip",
                tone=lambda row: standing_tone(row.read.standing),
                width=104,
            ),
            Column(self.tr("Left, because"), lambda row: remark_words(row.read), look="quiet", width=96, share=3),
        )

    def _lay_out(self) -> None:
        split = QSplitter(childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self._source_side())
        split.addWidget(self._lines_side())
        split.setStretchFactor(1, 1)
        split.setSizes([360, 880])
        buttons = foot(self.counts, button(self.tr("Back"), self.left.emit), self.go_button)
        buttons.setStretchFactor(self.counts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(split, 1)
        column.addWidget(self.bar)
        column.addLayout(buttons)

    def _source_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Paste or type a list, one State a line or several."), wrap=True))
        column.addWidget(self.text, 1)
        column.addWidget(button(self.tr("Open a sheet…"), self._choose_file))
        for name, box in (
            (self.tr("Where the list does not say, a State is"), self.default),
            (self.tr("From"), self.sitting),
            (self.tr("Members and observers not on the list"), self.others),
        ):
            title = label(name, "label")
            title.setBuddy(box)
            box.setAccessibleName(name)
            column.addWidget(title)
            column.addWidget(box)
        return side

    def _lines_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.empty, self.table):
            self.lines.addWidget(part)
        column.addWidget(self.questions)
        column.addWidget(self.lines, 1)
        return side

    def _connect(self) -> None:
        self._pause.timeout.connect(self.replan)
        self.text.textChanged.connect(self._pause.start)
        for box in (self.default, self.sitting, self.others):
            box.currentIndexChanged.connect(self.replan)
        self.questions.meant.connect(self._mean)
        self.table.records.refused.connect(self.notice.tell)

    # What is shown

    def show_register(self, register: StateRegister, sittings: Choices) -> None:
        """Show the list against the States as they are now."""
        self.register = register
        chosen = self.sitting.currentData()
        self.sitting.set_choices(sittings)
        self.sitting.setCurrentIndex(max(self.sitting.findData(chosen), 0))
        self.replan()

    def replan(self) -> None:
        """Show what becomes of each line."""
        self._pause.stop()
        try:
            lines = lines_of_text(self.text.toPlainText())
        except UserError as problem:
            self.notice.tell(problem)
            lines = []
        named = {fold(row.short): row.country_code for row in self.register.names if row.short}
        self.plan = plan_states(lines, Standing(self.default.currentData()), self._meant, named)
        self.table.show_records([ShownLine(number, row) for number, row in enumerate(self.plan.rows)])
        self.lines.setCurrentWidget(self.table if self.plan.rows else self.empty)
        asked = {name: [(code, self._name(code)) for code in codes] for name, codes in self.plan.questions().items()}
        self.questions.ask(asked)
        self._show_counts()

    def _show_counts(self) -> None:
        said, at = self.standings(), self.sitting.currentData()
        before, after = self.register.counts(at), laid(self.register, said, at).counts(at)
        words = [f"{word(one)}: {before.get(one, 0)} → {after.get(one, 0)}" for one in Standing]
        left = len(self.plan.left)
        if left:
            one, many = self.tr("1 line is left"), self.tr("{n} lines are left")
            words.append(one if left == 1 else many.format(n=left))
        self.counts.setText(" · ".join(words))
        several = self.tr("Set {n} States").format(n=len(said))
        self.go_button.setText(self.tr("Set 1 State") if len(said) == 1 else several)
        self.go_button.setEnabled(bool(said))

    def standings(self) -> dict[str, Standing | None]:
        """What would be said of States, by code."""
        said: dict[str, Standing | None] = dict(self.plan.standings)
        if said and self.others.currentData() != _STAY:
            absent = not_listed(self.register, self.plan.standings, self.sitting.currentData())
            said |= {code: Standing(self.others.currentData()) for code in absent}
        return said

    def _state(self, row: ShownLine) -> str:
        return self._name(row.read.code) if row.read.code else ""

    def _open(self, _row: ShownLine) -> str:
        return self.tr("Type which")

    def _name(self, code: str) -> str:
        return self.register.state_names[self.register.event.language].short(code) or code

    def _known(self) -> list[str]:
        return [entry.name for entry in self.register.entries(None)]

    # What is done

    def _settle(self, row: ShownLine, typed: str) -> None:
        """Say which State a line means."""
        entries = self.register.entries(None)
        named = next((entry.id for entry in entries if fold(typed) in {fold(entry.name), fold(entry.id)}), "")
        found = match(typed) or by_code(named)
        code = found.iso3 if found else named
        if typed and not code:
            raise UserError(
                "no-state",
                self.tr("“{words}” is no State that is known here.").format(words=typed),
                next=self.tr("Choose one of the names offered while you type."),
            )
        self._mean(row.read.line.name, code)

    def _mean(self, name: str, code: str) -> None:
        self._meant[fold(name)] = code
        self.notice.clear()
        self.replan()

    def carry_out(self) -> None:
        """Hand over what the list says."""
        self.replan()
        said = self.standings()
        if said:
            self.taken.emit(said, self.sitting.currentData())

    def keep_left(self) -> int:
        """Take off the list what was set, and give how many lines are still to be settled."""
        left = [row.line for row in self.plan.left]
        self._show_lines(left)
        if left:
            self.notice.say(self.tr("The others were set. These lines are still to be settled."), tone="warn")
        return len(left)

    def _choose_file(self) -> None:
        kinds = self.tr("Sheets (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a list of States"), "", kinds)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a sheet in a process of its own, and show its States as lines."""
        if self.bar.busy:
            return
        self.notice.clear()
        task = Task(lambda _report: lines_of_book(read_foreign_list(path)))
        task.succeeded.connect(self._show_lines)
        task.failed.connect(self._tell)
        self.bar.run(task, self.tr("Reading “{name}”").format(name=path.name))

    def _show_lines(self, lines: list[StateLine]) -> None:
        self.text.setPlainText("\n".join("\t".join(filter(None, (line.name, line.standing))) for line in lines))
        self.replan()

    def _tell(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.notice.tell(problem)
