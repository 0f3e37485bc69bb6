"""Reading badges at the door: a field for a reader that types, whose badge it was, and what was read before."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import count

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.attending import find_badge
from planner.domain.attending import Badge
from planner.ui.event_door import EventDoor
from planner.ui.labels import label, named
from planner.ui.lines import Line
from planner.ui.record_table import Column, RecordTable
from planner.ui.theme import Tone
from planner.ui.vocabulary import word

_MOST = 500
"""So many lines of what was read are kept in view."""


@dataclass(frozen=True)
class Reading:
    """One badge that was read: when, whose, and what came of it."""

    id: int
    time: str
    name: str
    outcome: str
    tone: Tone


class BadgeDesk(QWidget):
    """Takes a code and Enter, says whose it is, and is ready for the next.

    ``known`` says who is noted already, and ``note`` notes somebody; both are of the sitting in view.
    """

    noted = Signal(int, str)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._numbers = count(1)
        self._readings: deque[Reading] = deque(maxlen=_MOST)
        self._here: frozenset[int] = frozenset()
        self._since: set[int] = set()
        self.code = Line(placeholderText=self.tr("Badge code"))
        self.code.setAccessibleName(self.tr("Badge code"))
        self.code.returnPressed.connect(self._read)
        self.said = named(QFrame(), "badge")
        self.name, self.category = label("", "welcome", wrap=True), label("", "heading", wrap=True)
        self.outcome = label("", "quiet", wrap=True)
        self.log = RecordTable(self.tr("Badges that were read"), self._columns())
        self._lay_out()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Time"), lambda row: row.time, look="quiet", width=80),
            Column(self.tr("Name"), lambda row: row.name, width=96, share=1),
            Column("", lambda row: row.outcome, look="chip", tone=lambda row: row.tone, width=136),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Read badges"), "section"))
        column.addWidget(self.code)
        inner = QVBoxLayout(self.said)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(4)
        for words in (self.name, self.category, self.outcome):
            inner.addWidget(words)
        self.said.setMinimumHeight(136)
        column.addWidget(self.said)
        column.addWidget(self.log, 1)
        self._say_ready()

    def _say_ready(self) -> None:
        self.name.setText("")
        self.category.setText("")
        self.outcome.setText(self.tr("Put the cursor into the field above and read a badge, or type its code."))

    def show_sitting(self, here: frozenset[int], *, another: bool) -> None:
        """Stand for a sitting, where these people have been noted; another one begins afresh."""
        self._here, self._since = here, set()
        self.code.setEnabled(True)
        if another:
            self._say_ready()

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What was read, the latest first."""
        return tuple(self._readings)

    def _read(self) -> None:
        code = self.code.text().strip()
        self.code.setText("")
        if not code:
            return
        badge = self._door.workspace.read(partial(find_badge, code=code))
        outcome, tone = self._judged(badge)
        if badge is not None and tone == "done":
            self._since.add(badge.participant_id)
            self.noted.emit(badge.participant_id, badge.name)
        self.name.setText(badge.name if badge else self.tr("Unknown badge"))
        self.category.setText(badge.category if badge else "")
        self.outcome.setText(outcome)
        self._log(badge.name if badge else code, outcome, tone)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judged(self, badge: Badge | None) -> tuple[str, Tone]:
        if badge is None:
            return self.tr("No such code"), "warn"
        if badge.event_id != self._door.event_id:
            return self.tr("Of “{event}”").format(event=badge.event), "warn"
        if badge.status.will_not_come:
            return word(badge.status), "stop"
        if badge.participant_id in self._here or badge.participant_id in self._since:
            return self.tr("Noted before"), "quiet"
        return self.tr("Noted"), "done"

    def _log(self, name: str, outcome: str, tone: Tone) -> None:
        time = f"{datetime.now().astimezone():%H:%M:%S}"
        self._readings.appendleft(Reading(next(self._numbers), time, name, outcome, tone))
        self.log.show_records(self.readings)
