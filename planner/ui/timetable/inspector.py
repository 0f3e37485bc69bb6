"""The session under the cursor, edited in place."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.printed import plain, session_title, time_range, translated
from planner.domain.session import SessionRow
from planner.domain.words import words
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import LineField
from planner.ui.labels import label
from planner.ui.paper import PaperLine
from planner.ui.timetable.details import SessionDetails
from planner.ui.timetable.people import SessionPeople
from planner.ui.timetable.points import SessionPoints
from planner.ui.timetable.when import SessionWhen
from planner.ui.wording import Wording

WIDTH = 392


class SessionInspector(QScrollArea):
    """Everything that a session holds; ``duplicated`` gives the id of a copy."""

    refused = Signal(object)
    removing = Signal()
    duplicating = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setMinimumWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session: SessionRow | None = None
        self.wording = Wording(door)
        self.title = LineField(self.tr("Title"), partial(self._set, "title"), look="heading")
        self.subtitle = LineField(self.tr("Subtitle"), partial(self._set, "subtitle"), hint=self.tr("Subtitle"))
        self.format_line = LineField(
            self.tr("Format line"), partial(self._set, "format_label"), hint=self.tr("Format line, printed in italics")
        )
        self.printed = PaperLine(self.tr("As printed"))
        self.when = SessionWhen(door)
        self.people = SessionPeople(door, self.wording)
        self.points = SessionPoints(door, self.wording)
        self.details = SessionDetails(self.wording)
        self._lay_out()
        self.people.refused.connect(self.refused)
        self.points.refused.connect(self.refused)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.wording)
        for field in (self.title, self.subtitle, self.format_line):
            column.addWidget(field)
            column.addSpacing(-4)
        column.addSpacing(8)
        column.addWidget(label(self.tr("As printed"), "section"))
        column.addWidget(self.printed)
        for part in (self.when, self.people, self.points, self.details):
            column.addSpacing(12)
            column.addWidget(part)
        column.addSpacing(12)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self.setWidget(content)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(button(self.tr("Duplicate"), self.duplicating.emit))
        line.addWidget(button(self.tr("Remove session"), self.removing.emit))
        line.addStretch(1)
        return line

    def show_session(self, agenda: Agenda, session: SessionRow) -> None:
        """Show a session as it is stored."""
        self._session = session
        self.wording.show_event(agenda.event)
        headings = {"title": self.title, "subtitle": self.subtitle, "format_label": self.format_line}
        self.wording.show_row("session", session, headings)
        self.when.show_session(agenda, session)
        self.people.show_session(agenda, session)
        self.points.show_session(agenda, session)
        self.details.show_session(session)
        self.printed.show_words("\n".join(filter(None, self._printed(agenda, session))))

    def _printed(self, agenda: Agenda, session: SessionRow) -> Iterator[str]:
        """The heading of a session as it will be on paper."""
        spoken = words(self.wording.printed_language)
        heading = plain(session_title(agenda, session, spoken))
        yield "   ".join(part for part in (time_range(session), heading) if part)
        text = translated(agenda, "session", session.id, spoken)
        yield text("format_label", session.format_label)

    def _set(self, field: str, value: str) -> None:
        assert self._session is not None
        verb = self.tr("Rename") if field == "title" else self.tr("Change")
        self.wording.store((verb, self._session.title), "session", self._session.id, field, value)
