"""A draft beside its event: what it changed, by session or by person."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.drafts import Turn, by_person
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.foot import foot
from planner.ui.labels import label
from planner.ui.record_table import Column, Group, RecordTable
from planner.ui.screens import within_screen
from planner.ui.segments import Segments
from planner.ui.timetable.drafts.drafts import Drafts
from planner.ui.timetable.drafts.lines import DifferenceLine, DifferenceLines

_SIZE = QSize(960, 560)


class CompareDialog(QDialog):
    """Shows a draft and its event side by side, and can adopt the draft."""

    def __init__(self, drafts: Drafts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._drafts = drafts
        assert drafts.origin is not None
        self._draft, self._event = drafts.door.agenda, drafts.door.workspace.agenda(drafts.origin)
        self._differences = drafts.differences()
        self.layout_of = Segments(self.tr("Layout of the comparison"))
        self.layout_of.offer((("session", self.tr("By session")), ("person", self.tr("By person"))))
        self.table = RecordTable(self.tr("What differs"), self._columns())
        self.nothing = label(self.tr("The draft and the event are the same."), "quiet")
        self.layout_of.chosen.connect(self.show_lines)
        self._lay_out()
        self.show_lines("session")

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Change"),
                lambda line: line.what,
                look="chip",
                tone=lambda line: line.tone,
                width=112,
            ),
            Column(self.tr("Session"), lambda line: line.title, look="strong", share=2, width=160),
            Column(self.tr("In the event"), lambda line: line.before, share=3, width=240),
            Column(self.tr("In the draft"), lambda line: line.after, share=3, width=240),
        )

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Draft beside {title}").format(title=self._event.event.title))
        self.resize(within_screen(_SIZE))
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(16)
        head.addWidget(self.layout_of)
        head.addWidget(label(self._counts(), "quiet"), 1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        adopt = button(self.tr("Adopt the draft"), self.adopt, "primary")
        column.addLayout(foot(None, button(self.tr("Close"), self.reject), adopt, wide=True))
        self.table.setVisible(bool(self._differences))
        self.nothing.setVisible(not self._differences)

    def _counts(self) -> str:
        turns = [difference.turn for difference in self._differences]
        words = sum(bool(difference.words) for difference in self._differences)
        panels = sum(bool(difference.parts) for difference in self._differences)
        return line_of(
            counted(turns.count(Turn.MOVED), self.tr("1 moved"), self.tr("{n} moved")),
            counted(turns.count(Turn.ADDED), self.tr("1 added"), self.tr("{n} added")),
            counted(turns.count(Turn.DROPPED), self.tr("1 dropped"), self.tr("{n} dropped")),
            counted(words, self.tr("1 with other words"), self.tr("{n} with other words")),
            counted(panels, self.tr("1 with another panel"), self.tr("{n} with other panels")),
        )

    def show_lines(self, by: str) -> None:
        """Lay the differences out by ``session``, or by ``person``, who may stand in several."""
        lines = DifferenceLines(self._event, self._draft)
        if by == "session":
            self.table.show_records([line for row in self._differences for line in lines.of(row)])
            return
        shown: list[Group | DifferenceLine] = []
        for person, rows in by_person(self._event, self._draft, self._differences):
            shown.append(Group(f"person {person.id}", person.name))
            shown += [line for row in rows for line in lines.of(row, str(person.id))]
        self.table.show_records(shown)

    def adopt(self) -> None:
        """Adopt the draft, and close."""
        self.accept()
        self._drafts.adopt()
