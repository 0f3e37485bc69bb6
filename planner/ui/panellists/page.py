"""The tab of the people who speak."""

from collections import Counter
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, Role
from planner.ui.add_line import AddLine
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choice
from planner.ui.labels import label
from planner.ui.page import EventPage, toolbar
from planner.ui.panellists.inspector import WIDTH, PanellistInspector
from planner.ui.panellists.lines import PanelLine, panel_lines
from planner.ui.panellists.papers import mark, paper_of, set_paper
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column, RecordTable
from planner.ui.timetable.seating import seat
from planner.ui.vocabulary import choices, tone, word


class PanellistsTab(EventPage):
    """One row for each person in each session; the one under the cursor at right."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self.table = RecordTable(self.tr("Panellists by session"), self._columns())
        self.inspector = PanellistInspector(door)
        self.hint = label(self.tr("Choose a panellist to see what is printed of them."), "quiet", wrap=True)
        self.empty = label(self.tr("Nobody is on a panel yet. Choose a session above and type a name."), "quiet")
        self.session = Choice()
        self.session.setAccessibleName(self.tr("Session to add to"))
        self.session.setMinimumWidth(280)
        self.line = AddLine(self.tr("Add a panellist by name"))
        self.line.setMinimumWidth(224)
        self._lay_out()
        self.line.entered.connect(self.add)
        self.table.selected.connect(self._show_selected)
        self.table.records.refused.connect(self.refused)
        self.inspector.removing.connect(self.remove)
        gone = QShortcut(QKeySequence("Delete"), self.table)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.remove)

    def _lay_out(self) -> None:
        legend = label(self.tr("✓ cleared   ● received   ○ asked for   ! overdue   – not needed"), "quiet")
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self.side.setObjectName("inspector")
        for words in (self.hint, self.empty):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.table)
        self.side.addWidget(self.hint)
        self.side.addWidget(self.inspector)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self.middle)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([960, WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.session, self.line, None, legend))
        column.addWidget(split, 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("", lambda line: line.number, look="number", width=36),
            self._person("name", self.tr("Name"), look="strong", width=120, share=3),
            self._chosen("role", self.tr("Role"), Role, look="quiet", width=88),
            self._person("function", self.tr("Function"), width=64, share=5),
            self._person("organisation", self.tr("Organization"), width=64, share=5),
            self._person("country", self.tr("Country"), width=64, share=2),
            self._chosen("status", self.tr("Status"), AppearanceStatus, look="chip", tone=_status_tone, width=124),
            self._paper(DocumentKind.BIO, self.tr("Bio")),
            self._paper(DocumentKind.PHOTO, self.tr("Photo")),
            self._paper(DocumentKind.PRESENTATION, self.tr("Slides")),
        )

    def _person(self, field: str, title: str, **looks: Any) -> Column:
        return Column(title, lambda line: getattr(line.participant, field), partial(self._set_person, field), **looks)

    def _chosen(self, field: str, title: str, vocabulary: Any, **looks: Any) -> Column:
        return Column(
            title,
            lambda line: word(getattr(line.appearance, field)),
            partial(self._set, field),
            choices=lambda: choices(vocabulary),
            value=lambda line: getattr(line.appearance, field),
            **looks,
        )

    def _paper(self, kind: DocumentKind, title: str) -> Column:
        def found(line: PanelLine) -> Any:
            return paper_of(self.door.agenda, line.appearance, kind)

        def status(line: PanelLine) -> Any:
            paper = found(line)
            return paper.status if paper else None

        return Column(
            title,
            lambda line: mark(found(line), datetime.now().date()).shape,
            partial(self._set_paper, kind),
            choices=lambda: ((None, self.tr("Not needed")), *choices(DocumentStatus)),
            value=status,
            look="mark",
            tone=lambda line: mark(found(line), datetime.now().date()).tone,
            tip=lambda line: f"{title}: {word(status(line)) if status(line) else self.tr('Not needed')}",
            width=54,
            centred=True,
        )

    def refresh(self) -> None:
        """Show everybody as they are now, with the cursor where it was."""
        agenda = self.door.agenda
        lines = panel_lines(agenda)
        self.table.show_records(lines)
        self.middle.setCurrentWidget(self.table if lines else self.empty)
        chosen = self.session.currentData()
        sessions = [row for row in (*agenda.timed, *agenda.unplaced) if not row.kind.is_pause]
        self.session.set_choices([(row.id, row.title) for row in sessions])
        self.session.setCurrentIndex(max(self.session.findData(chosen), 0))
        self.line.setEnabled(bool(sessions))
        self.line.offer([person.name for person in agenda.participants])
        self._show_selected()

    def counts(self) -> str:
        """Say how sure the panels are."""
        rows = self.door.agenda.appearances
        people = len({row.participant_id for row in rows})
        numbers = Counter(row.status for row in rows)
        parts = [f"{numbers[status]} {word(status).lower()}" for status in AppearanceStatus if numbers[status]]
        return line_of(counted(people, self.tr("1 panellist"), self.tr("{n} panellists")), *parts)

    def add(self, name: str) -> None:
        """Put somebody on the panel of the chosen session."""
        session_id = self.session.currentData()
        write = partial(seat, event_id=self.door.event_id, session_id=session_id, name=name)
        self.attempt(lambda: self.door.edit(self.tr("Add"), name, write))

    def remove(self) -> None:
        """Take the one under the cursor from their session."""
        line = self.table.selected_record
        if line is not None:
            name = line.participant.name
            self.attempt(lambda: self.door.remove(self.tr("Remove"), name, "appearance", line.appearance.id))

    def _show_selected(self) -> None:
        line = self.table.selected_record
        agenda = self.door.agenda
        if line is not None and line.appearance.session_id in agenda.session_by_id:
            self.inspector.show_panellist(agenda, line.appearance)
            self.session.setCurrentIndex(self.session.findData(line.appearance.session_id))
        self.side.setCurrentWidget(self.inspector if line is not None else self.hint)

    def _set_person(self, field: str, line: PanelLine, value: str) -> None:
        write = partial(set_person_field, participant_id=line.participant.id, field=field, value=value)
        self.door.edit(self.tr("Change"), line.participant.name, write)

    def _set(self, field: str, line: PanelLine, value: object) -> None:
        self.door.change(self.tr("Change"), line.participant.name, "appearance", line.id, **{field: value})

    def _set_paper(self, kind: DocumentKind, line: PanelLine, status: object) -> None:
        paper = paper_of(self.door.agenda, line.appearance, kind)
        event_id, verb = self.door.event_id, self.tr("Change papers of")
        self.door.edit(
            verb, line.participant.name, lambda tx: set_paper(tx, event_id, line.appearance, paper, kind, status)
        )


def _status_tone(line: PanelLine) -> Any:
    return tone(line.appearance.status)
