"""What of an event can be copied into its next edition, and how much there is of each."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.people import ParticipantList
from planner.edits.copying import CopyChoices
from planner.ui.labels import label


@dataclass(frozen=True)
class _Part:
    """A box: what it says, the nouns that stay behind without it, how many rows it is about, and if it is set."""

    words: str
    nouns: frozenset[str]
    count: int
    wanted: bool = True


class EditionParts(QWidget):
    """A box for each part; panels need the programme, and bring their own people along."""

    changed = Signal()

    def __init__(self, agenda: Agenda, people: ParticipantList) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._nouns: dict[str, frozenset[str]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for place, (name, part) in enumerate(self._parts(agenda, people).items()):
            box = self.boxes[name] = QCheckBox(part.words)
            box.setChecked(part.wanted and part.count > 0)
            box.setEnabled(part.count > 0)
            box.toggled.connect(self._follow)
            self._nouns[name] = part.nouns
            row, column = place // 2, place % 2 * 2
            grid.addWidget(box, row, column)
            grid.addWidget(label(str(part.count), "quiet"), row, column + 1)

    def _parts(self, agenda: Agenda, people: ParticipantList) -> dict[str, _Part]:
        programme = frozenset({"session", "segment", "sitting"})
        links = len(agenda.links) + len(agenda.related)
        panellists = len({row.participant_id for row in agenda.appearances})
        return {
            "programme": _Part(self.tr("Sessions with their times"), programme, len(agenda.sessions)),
            "rooms": _Part(self.tr("Rooms"), frozenset({"room"}), len(agenda.rooms)),
            "panels": _Part(
                self.tr("Panels, everybody invited again"), frozenset({"appearance", "contribution"}), panellists
            ),
            "hosts": _Part(self.tr("Hosts"), frozenset({"host"}), len(agenda.hosts)),
            "participants": _Part(
                self.tr("All participants, invited again"),
                frozenset({"participant"}),
                len(people.participants),
                wanted=False,
            ),
            "contacts": _Part(self.tr("Contacts"), frozenset({"contact"}), len(agenda.contacts)),
            "documents": _Part(self.tr("Documents, asked for again"), frozenset({"document"}), len(agenda.documents)),
            "items": _Part(self.tr("Agenda items"), frozenset({"agenda_item"}), len(agenda.agenda_items)),
            "links": _Part(self.tr("Links"), frozenset({"link", "related_process"}), links, wanted=False),
        }

    def _follow(self) -> None:
        """Panels go with the programme."""
        if not self._wanted("programme"):
            self.boxes["panels"].setChecked(False)
        self.changed.emit()

    def _wanted(self, name: str) -> bool:
        return self.boxes[name].isChecked()

    def choices(self, values: dict[str, object], days: int) -> CopyChoices:
        """Give what was chosen as the copy understands it."""
        left_out = {noun for name, nouns in self._nouns.items() if not self._wanted(name) for noun in nouns}
        only_panellists = self._wanted("panels") and not self._wanted("participants")
        if only_panellists:
            left_out.discard("participant")
        return CopyChoices(values, days, frozenset(left_out), afresh=True, only_panellists=only_panellists)
