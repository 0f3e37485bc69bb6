"""What of the panels is shown: by session or by person, one role, those from whom something is missing."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.checklist import PAPERS, Owing, checklist
from planner.domain.kinds import Role
from planner.ui.fields import Choice
from planner.ui.panellists.lines import PanelLine
from planner.ui.segments import Segments
from planner.ui.vocabulary import choices, word

BY_SESSION, BY_PERSON = "session", "person"
_ANYTHING, _OVERDUE, _TO_CLEAR, _CONFIRMATION = "anything", "overdue", "to clear", "confirmation"


class PanelFilters(QWidget):
    """Three choices above the table; ``changed`` follows each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lacking: Mapping[int, frozenset[str]] = {}
        self.order = Segments(self.tr("Order of the panellists"))
        self.order.offer(((BY_SESSION, self.tr("By session")), (BY_PERSON, self.tr("By person"))))
        self.roles, self.missing = Choice(), Choice()
        self.roles.setAccessibleName(self.tr("Roles shown"))
        self.roles.set_choices(((None, self.tr("All roles")), *choices(Role)))
        self.missing.setAccessibleName(self.tr("What is missing"))
        self._offer_gaps({})
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.order)
        for box in (self.roles, self.missing):
            box.setMinimumWidth(128)
            line.addWidget(box)
            box.currentIndexChanged.connect(self.changed)
        self.order.chosen.connect(self.changed)

    def show_agenda(self, agenda: Agenda, today: date) -> tuple[Owing, ...]:
        """Count what is missing from the people of a programme, and give the list of it."""
        owing = checklist(agenda, today)
        self._lacking = {line.participant.id: frozenset(_lacks(line)) for line in owing}
        chosen = self.missing.currentData()
        self._offer_gaps(Counter(gap for gaps in self._lacking.values() for gap in gaps))
        self.missing.blockSignals(True)
        self.missing.setCurrentIndex(max(self.missing.findData(chosen), 0))
        self.missing.blockSignals(False)
        return owing

    def _offer_gaps(self, counts: Mapping[str, int]) -> None:
        words: dict[str, str] = {
            _ANYTHING: self.tr("Missing something"),
            _OVERDUE: self.tr("Overdue"),
            **{kind: self.tr("Missing: {paper}").format(paper=word(kind).lower()) for kind in PAPERS},
            _CONFIRMATION: self.tr("Not confirmed"),
            _TO_CLEAR: self.tr("Received, to clear"),
        }
        counted = ((gap, f"{said} ({counts.get(gap, 0)})") for gap, said in words.items())
        self.missing.set_choices(((None, self.tr("Everybody")), *counted))

    def show_all(self) -> None:
        """Hide nobody."""
        self.roles.setCurrentIndex(0)
        self.missing.setCurrentIndex(0)

    def show_overdue(self) -> None:
        """Show from whom something is overdue."""
        self.roles.setCurrentIndex(0)
        self.missing.setCurrentIndex(self.missing.findData(_OVERDUE))

    def keeps(self, line: PanelLine) -> bool:
        """Whether somebody is to be shown; who has left a panel lacks nothing there."""
        role, gap = self.roles.currentData(), self.missing.currentData()
        lacking = self._lacking.get(line.participant.id, frozenset()) if line.stands else frozenset()
        return role in {None, line.appearance.role} and (gap is None or gap in lacking)


def _lacks(line: Owing) -> Iterator[str]:
    if line.gaps:
        yield _ANYTHING
    if line.is_late:
        yield _OVERDUE
    if line.to_clear:
        yield _TO_CLEAR
    for gap in line.gaps:
        yield gap.kind or _CONFIRMATION
