"""The import dialog with a text in it: questions above, both sides, and below what would happen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from planner.domain.event import EventRow
from planner.domain.names import fold
from planner.domain.programme import Problem, ProgrammePlan, Source, Verb
from planner.ui.buttons import button
from planner.ui.importing.ledger import LedgerView
from planner.ui.importing.outcome_side import OutcomeSide
from planner.ui.importing.questions import Questions
from planner.ui.importing.source_side import SourceSide
from planner.ui.labels import label


class ImportPreview(QWidget):
    """Shows a plan beside its source; ``carried_out`` says that the user wants it."""

    paste_wanted = Signal()
    file_wanted = Signal()
    left = Signal()
    carried_out = Signal()

    def __init__(self, known: EventRow | None, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = Questions(known, paper)
        self.source = SourceSide()
        self.outcome = OutcomeSide()
        self.summary = label(wrap=True)
        self.reason = label("", "quiet", wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.check_button = button("", self.source.go_to_next_mark)
        self.check_button.setToolTip(self.tr("The next line to check (F8)"))
        QShortcut(QKeySequence(Qt.Key.Key_F8), self).activated.connect(self.source.go_to_next_mark)
        self.change_button = button(self.tr("&Next change"), self.outcome.go_to_next_mark)
        self.go_button = button("", self.carried_out.emit, "primary")
        self.go_button.setDefault(True)
        self._source_name = label("", "section")
        self._outcome_name = label("", "section")
        self.check_button.hide()
        self.change_button.hide()
        self._lay_out()
        self.source.chosen.connect(self.outcome.answer)
        self.outcome.chosen.connect(self.source.answer)

    def show_plan(self, source: Source, plan: ProgrammePlan) -> None:
        """Show a source, and the plan that it makes."""
        problems = plan.programme.problems + plan.problems
        self._source_name.setText(self.tr("{name}, {count} lines").format(name=source.name, count=len(source.lines)))
        found = self.tr("What was found"), self.tr("What it becomes")
        self._outcome_name.setText(found[bool(plan.programme.sessions)])
        self.source.show_programme(plan.programme, problems)
        self.outcome.show_plan(plan)
        self._show_problems(problems)
        self.change_button.setVisible(any(row.mark for row in self.outcome.rows.rows))
        self.summary.setText(self._summary(plan))
        self.allow(plan)

    def allow(self, plan: ProgrammePlan) -> None:
        """Offer the button, or say why it is off."""
        self.go_button.setText(self.tr("&Create event") if plan.event_id is None else self.tr("&Update event"))
        self.forbid(self._reason(plan))

    def forbid(self, reason: str) -> None:
        """Say why the button is off; it is on where there is no reason."""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.go_button.setEnabled(not reason)

    def _reason(self, plan: ProgrammePlan) -> str:
        if not plan.programme.sessions:
            return self.tr("There is no timetable in this text.")
        if plan.programme.year_needed:
            return self.tr("Say which year the days are in.")
        if plan.event_id is None and not self.questions.chosen_zone:
            return self.tr("Choose a time zone.")
        unchanged = all(change.verbs == ("unchanged",) for change in plan.changes) and not plan.facts
        if unchanged and plan.event_id is not None:
            return self.tr("The event already says all this.")
        return ""

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        lines = {problem.line for problem in problems}
        one, many = self.tr("1 line to check"), self.tr("{count} lines to check")
        self.check_button.setText(one if len(lines) == 1 else many.format(count=len(lines)))
        self.check_button.setVisible(bool(lines))

    def _summary(self, plan: ProgrammePlan) -> str:
        programme = plan.programme
        people = len({fold(person.name) for person in programme.people})
        counts = [
            self._counted(len(programme.days), self.tr("1 day"), self.tr("{count} days")),
            self._counted(len(programme.sessions), self.tr("1 session"), self.tr("{count} sessions")),
            self._counted(people, self.tr("1 panellist"), self.tr("{count} panellists")),
        ]
        said = ", ".join(filter(None, counts))
        if plan.event_id is None or not programme.sessions:
            return said
        verbs: dict[Verb, str] = {
            "new": self.tr("{count} new"),
            "moved": self.tr("{count} moved"),
            "renamed": self.tr("{count} renamed"),
            "changed": self.tr("{count} changed"),
            "gone": self.tr("{count} gone"),
            "unchanged": self.tr("{count} unchanged"),
        }
        done = [words.format(count=plan.count(verb)) for verb, words in verbs.items() if plan.count(verb)]
        return f"{said}: {', '.join(done)}" if done else said

    def _counted(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(count=count) if count else ""

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(1)
        sides.addWidget(_side(self._source_name, self.source))
        sides.addWidget(_side(self._outcome_name, self.outcome))
        sides.setSizes([500, 600])
        column.addWidget(sides, 1)
        column.addWidget(self._foot())

    def _head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("toolbar")
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(8)
        line.addWidget(self.questions, 1)
        line.addWidget(button(self.tr("&Paste"), self.paste_wanted.emit))
        line.addWidget(button(self.tr("&Open…"), self.file_wanted.emit))
        return head

    def _foot(self) -> QFrame:
        foot = QFrame()
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(8)
        line.addWidget(self.summary, 2)
        line.addWidget(self.check_button)
        line.addWidget(self.change_button)
        line.addWidget(self.reason, 1)
        line.addWidget(button(self.tr("Cancel"), self.left.emit))
        line.addWidget(self.go_button)
        return foot


def _side(head: QWidget, view: LedgerView) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(4)
    head.setContentsMargins(16, 0, 16, 0)
    column.addWidget(head)
    column.addWidget(view, 1)
    return side
