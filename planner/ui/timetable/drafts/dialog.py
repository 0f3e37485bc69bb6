"""A draft beside its event: what was moved, added and dropped, by session or by person."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.drafts import Difference, Turn, by_person
from planner.domain.printed import time_range
from planner.domain.session import SessionRow
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.labels import label
from planner.ui.record_table import Column, Group, RecordTable
from planner.ui.screens import within_screen
from planner.ui.segments import Segments
from planner.ui.theme import Tone
from planner.ui.timetable.drafts.drafts import Drafts
from planner.ui.typed import short_day

_SIZE = QSize(960, 560)
_TONES: dict[Turn, Tone] = {Turn.MOVED: "accent", Turn.ADDED: "done", Turn.DROPPED: "stop"}


@dataclass(frozen=True)
class DifferenceLine:
    """A difference in words: what became of a session, where it stands in the event, and where in the draft."""

    id: str
    turn: Turn
    title: str
    before: str
    after: str


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
                lambda line: self._turn_word(line.turn),
                look="chip",
                tone=lambda line: _TONES[line.turn],
                width=112,
            ),
            Column(self.tr("Session"), lambda line: line.title, look="strong", share=2, width=160),
            Column(self.tr("In the event"), lambda line: line.before, share=3, width=240),
            Column(self.tr("In the draft"), lambda line: line.after, share=3, width=240),
        )

    def _turn_word(self, turn: Turn) -> str:
        words = {Turn.MOVED: self.tr("Moved"), Turn.ADDED: self.tr("Added"), Turn.DROPPED: self.tr("Dropped")}
        return words[turn]

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Draft beside {title}").format(title=self._event.event.title))
        self.resize(within_screen(_SIZE))
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(16)
        head.addWidget(self.layout_of)
        head.addWidget(label(self._counts(), "quiet"), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.reject))
        foot.addWidget(button(self.tr("Adopt the draft"), self.adopt, "primary"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)
        self.table.setVisible(bool(self._differences))
        self.nothing.setVisible(not self._differences)

    def _counts(self) -> str:
        turns = [difference.turn for difference in self._differences]
        return line_of(
            counted(turns.count(Turn.MOVED), self.tr("1 moved"), self.tr("{n} moved")),
            counted(turns.count(Turn.ADDED), self.tr("1 added"), self.tr("{n} added")),
            counted(turns.count(Turn.DROPPED), self.tr("1 dropped"), self.tr("{n} dropped")),
        )

    def show_lines(self, by: str) -> None:
        """Lay the differences out by ``session``, or by ``person``, who may stand in several."""
        if by == "session":
            self.table.show_records([self._line(row, "") for row in self._differences])
            return
        lines: list[Group | DifferenceLine] = []
        for person, rows in by_person(self._event, self._draft, self._differences):
            lines += [Group(f"person {person.id}", person.name), *(self._line(row, str(person.id)) for row in rows)]
        self.table.show_records(lines)

    def _line(self, row: Difference, whose: str) -> DifferenceLine:
        number = f"{row.before.id if row.before else ''}/{row.after.id if row.after else ''}"
        before, after = self._place(self._event, row.before), self._place(self._draft, row.after)
        return DifferenceLine(f"{whose} {number}", row.turn, row.session.title, before, after)

    def _place(self, agenda: Agenda, session: SessionRow | None) -> str:
        """When and where a session is; a dash where it is not there."""
        if session is None:
            return "–"
        room = agenda.room_by_id.get(session.room_id or 0)
        day = short_day(session.starts_at.date()) if session.starts_at else self.tr("not placed")
        time = time_range(session).replace(" – ", "–")
        return line_of(" ".join(part for part in (day, time) if part), room.name if room else "")

    def adopt(self) -> None:
        """Adopt the draft, and close."""
        self.accept()
        self._drafts.adopt()
