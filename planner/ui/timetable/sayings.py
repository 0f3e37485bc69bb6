"""Conflicts in the language of the window."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from planner.domain.agenda import Agenda
from planner.domain.conflicts.conflict import Conflict
from planner.domain.conflicts.sentences import SENTENCES, Sayings, sentence
from planner.ui.typed import short_day, write_day


def told(conflict: Conflict, agenda: Agenda) -> str:
    """Say a conflict in the language of the window."""
    sentences = {name: QCoreApplication.translate("Refusal", words) for name, words in SENTENCES.items()}
    return sentence(conflict, agenda, Sayings(sentences, _minutes, _moment, write_day))


def _minutes(count: object) -> str:
    if count == 1:
        return QCoreApplication.translate("Conflict", "1 minute")
    return QCoreApplication.translate("Conflict", "{n} minutes").format(n=count)


def _moment(moment: datetime) -> str:
    return f"{short_day(moment.date())} {moment:%H:%M}"
