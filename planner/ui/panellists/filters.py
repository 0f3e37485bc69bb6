"""What of the panels is shown: by session or by person, one role, those from whom something is missing."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, DocumentStatus, Role
from planner.ui.fields import Choice
from planner.ui.panellists.lines import PanelLine
from planner.ui.panellists.papers import OVERDUE, PAPERS, mark, paper_of
from planner.ui.segments import Segments
from planner.ui.vocabulary import choices, word

BY_SESSION, BY_PERSON = "session", "person"
_ANYTHING, _OVERDUE, _CONSENT, _CONFIRMATION = "anything", "overdue", "consent", "confirmation"


class PanelFilters(QWidget):
    """Three choices above the table; ``changed`` follows each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.order = Segments(self.tr("Order of the panellists"))
        self.order.offer(((BY_SESSION, self.tr("By session")), (BY_PERSON, self.tr("By person"))))
        self.roles, self.missing = Choice(), Choice()
        self.roles.setAccessibleName(self.tr("Roles shown"))
        self.roles.set_choices(((None, self.tr("All roles")), *choices(Role)))
        self.missing.setAccessibleName(self.tr("What is missing"))
        self.missing.set_choices(self._gaps())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.order)
        for box in (self.roles, self.missing):
            box.setMinimumWidth(128)
            line.addWidget(box)
            box.currentIndexChanged.connect(self.changed)
        self.order.chosen.connect(self.changed)

    def _gaps(self) -> list[tuple[Any, str]]:
        return [
            (None, self.tr("Everybody")),
            (_ANYTHING, self.tr("Missing something")),
            (_OVERDUE, self.tr("Overdue")),
            *((kind, self.tr("Missing: {paper}").format(paper=word(kind).lower())) for kind in PAPERS),
            (_CONSENT, self.tr("Missing: consent")),
            (_CONFIRMATION, self.tr("Not confirmed")),
        ]

    def show_all(self) -> None:
        """Hide nobody."""
        self.roles.setCurrentIndex(0)
        self.missing.setCurrentIndex(0)

    def show_overdue(self) -> None:
        """Show from whom something is overdue."""
        self.roles.setCurrentIndex(0)
        self.missing.setCurrentIndex(self.missing.findData(_OVERDUE))

    def keeps(self, agenda: Agenda, line: PanelLine, today: date) -> bool:
        """Whether somebody is to be shown."""
        role = self.roles.currentData()
        return role in {None, line.appearance.role} and self._lacks(agenda, line, today)

    def _lacks(self, agenda: Agenda, line: PanelLine, today: date) -> bool:
        gap = self.missing.currentData()
        if gap is None:
            return True
        if line.appearance.status is AppearanceStatus.DECLINED:
            return False
        if gap == _CONFIRMATION:
            return line.appearance.status is not AppearanceStatus.CONFIRMED
        if gap == _CONSENT:
            return not has_consent(line)
        wanted = (gap,) if gap in PAPERS else PAPERS
        papers = [paper_of(agenda, line.appearance, kind) for kind in wanted]
        if gap == _OVERDUE:
            return any(mark(paper, today) is OVERDUE for paper in papers)
        return any(paper is not None and paper.status is DocumentStatus.EXPECTED for paper in papers)


def has_consent(line: PanelLine) -> bool:
    """Whether somebody agreed that their name and photo are published."""
    return line.participant.consent_name and line.participant.consent_photo


def overdue_count(agenda: Agenda, today: date) -> int:
    """How many papers of people who are to speak are overdue."""
    due: set[int] = set()
    for appearance in agenda.appearances:
        if appearance.status is not AppearanceStatus.DECLINED:
            papers = (paper_of(agenda, appearance, kind) for kind in PAPERS)
            due |= {paper.id for paper in papers if paper is not None and mark(paper, today) is OVERDUE}
    return len(due)
