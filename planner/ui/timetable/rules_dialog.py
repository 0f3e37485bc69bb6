"""How much each rule matters to the event in view, and which conflicts somebody has accepted."""

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.conflicts.check import Findings, check
from planner.domain.conflicts.conflict import Conflict, Rule, Severity
from planner.domain.conflicts.rows import AcceptanceRow
from planner.edits.looking import set_severity
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import ChoiceField
from planner.ui.form import Form
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column
from planner.ui.screens import within_screen
from planner.ui.timetable.sayings import told
from planner.ui.typed import short_day

_SIZE = QSize(560, 640)
_LABELS = 260


class RulesDialog(QDialog):
    """Weighs rules and takes acceptances back; every choice is stored at once, as one step. ``refused`` tells."""

    refused = Signal(object)

    def __init__(self, door: EventDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.setWindowTitle(self.tr("Rules of the timetable"))
        self.resize(within_screen(_SIZE))
        self.weights = {rule: self._weight(rule, name) for rule, name in self._names().items()}
        self.acceptances = RecordList(
            self.tr("Accepted conflicts"),
            self._columns(),
            hint="",
            add=_nothing,
            remove=self._take_back,
            place=None,
        )
        self.acceptances.line.hide()
        self.acceptances.refused.connect(self.refused)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        form = Form(self.tr("How much it matters here"), labels=_LABELS)
        for field in self.weights.values():
            form.add(field)
        content = QWidget()
        content.setObjectName("page")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(16, 16, 24, 16)
        inside.setSpacing(16)
        inside.addWidget(form)
        inside.addWidget(self.acceptances)
        inside.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(content)
        line = QHBoxLayout()
        line.setContentsMargins(16, 12, 16, 12)
        line.addStretch(1)
        line.addWidget(button(self.tr("Close"), self.accept, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(line)

    def refresh(self) -> None:
        """Show what the event says now."""
        findings = check(self._door.agenda)
        for rule, field in self.weights.items():
            field.show_value(findings.severities[rule])
        self.acceptances.show_records([_Accepted(findings, *pair) for pair in findings.accepted])

    def _weight(self, rule: Rule, name: str) -> ChoiceField:
        words = (
            (Severity.SETTLE, self.tr("Settle before final")),
            (Severity.WARNING, self.tr("Warning")),
            (Severity.INFORMATION, self.tr("For information")),
            (Severity.OFF, self.tr("Do not look")),
        )
        return ChoiceField(name, partial(self._weigh, rule, name), words)

    def _weigh(self, rule: Rule, name: str, severity: Severity) -> None:
        write = partial(set_severity, event_id=self._door.event_id, rule=rule, severity=severity)
        self._door.edit(self.tr("Weigh"), name, write)

    def _take_back(self, row: "_Accepted") -> None:
        self._door.remove(self.tr("Take back the acceptance of"), row.words, "acceptance", row.id)
        self.refresh()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Conflict"), lambda row: row.words, look="strong", width=160, share=3),
            Column(self.tr("Reason"), lambda row: row.reason, width=96, share=2),
            Column(self.tr("By"), lambda row: row.by, look="quiet", width=112),
        )

    def _names(self) -> Mapping[Rule, str]:
        return {
            Rule.ROOM_OVERLAP: self.tr("Two sessions in one room at once"),
            Rule.ROOM_LAYOUT: self.tr("Less than an hour to change the layout of a room"),
            Rule.ROOM_SETUP: self.tr("Less than 15 minutes to set up a room"),
            Rule.PERSON_OVERLAP: self.tr("Somebody in two places at once"),
            Rule.BUILDING_CHANGE: self.tr("Less than 15 minutes to change buildings"),
            Rule.UNAVAILABLE: self.tr("Somebody is not available, or has not arrived"),
            Rule.ROOM_UNAVAILABLE: self.tr("A room is not available"),
            Rule.REMOTE_NIGHT: self.tr("A remote speaker would speak at night"),
            Rule.OUTSIDE_EVENT: self.tr("A session outside the dates of the event"),
            Rule.CAPACITY: self.tr("More people expected than seats"),
            Rule.OVER_TIME: self.tr("Speaking times longer than the session"),
            Rule.NO_CHAIR: self.tr("No chair or moderator"),
            Rule.PANEL_SIZE: self.tr("No panellist, or more than six"),
            Rule.DECLINED: self.tr("Somebody who declined is still on a panel"),
            Rule.UNCONFIRMED: self.tr("Somebody is not confirmed"),
            Rule.LETTERS: self.tr("A letter twice, or left out"),
            Rule.SITTING_LENGTH: self.tr("A sitting longer than three hours"),
            Rule.SITTING_HOURS: self.tr("A sitting outside the hours of interpretation"),
            Rule.LUNCH: self.tr("Too little time for lunch"),
            Rule.ITEM_NOT_TREATED: self.tr("An agenda item that no session treats"),
        }


class _Accepted:
    """An acceptance as a line of the list."""

    def __init__(self, findings: Findings, conflict: Conflict, row: AcceptanceRow) -> None:
        here = row.accepted_at.replace(tzinfo=UTC).astimezone()
        self.id = row.id
        self.words = told(conflict, findings.agenda)
        self.reason = row.reason
        self.by = ", ".join(filter(None, (row.accepted_by, short_day(here.date()))))


def _nothing(_words: str) -> Any:
    """An acceptance is made where its conflict stands, not here."""
