"""Conflicts in the language of the window."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from planner.domain.agenda import Agenda
from planner.domain.conflicts.check import Findings
from planner.domain.conflicts.conflict import Conflict, Severity
from planner.domain.conflicts.sentences import SENTENCES, Sayings, sentence
from planner.domain.placing import Placement
from planner.ui.counting import line_of
from planner.ui.typed import short_day, write_day

_MOST_TOLD = 3


def told(conflict: Conflict, agenda: Agenda) -> str:
    """Say a conflict in the language of the window."""
    sentences = {name: QCoreApplication.translate("Refusal", words) for name, words in SENTENCES.items()}
    return sentence(conflict, agenda, Sayings(sentences, _minutes, _moment, write_day))


def clashes(findings: Findings, later: Agenda, changed: Iterable[int]) -> str:
    """Say what would be to settle, or to be warned of, with changed sessions and is not now."""
    new = findings.added(later, changed)
    grave = [row for row in new if findings.severity(row) in {Severity.SETTLE, Severity.WARNING}]
    return "\n".join(told(row, later) for row in grave[:_MOST_TOLD])


def told_place(place: Placement, room: str = "") -> str:
    """Say where a session would go; empty where it would have no time."""
    if place.starts_at is None:
        return ""
    minutes = QCoreApplication.translate("TimetableGrid", "{n} min").format(n=place.length_minutes or 0)
    return line_of(_moment(place.starts_at), minutes, room)


def _minutes(count: object) -> str:
    if count == 1:
        return QCoreApplication.translate("Conflict", "1 minute")
    return QCoreApplication.translate("Conflict", "{n} minutes").format(n=count)


def _moment(moment: datetime) -> str:
    return f"{short_day(moment.date())} {moment:%H:%M}"
