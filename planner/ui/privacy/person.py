"""Erasing a person: who it is, what it reaches, and the proof."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from planner.directory import appeared, load_people
from planner.domain.directory import PersonEntry
from planner.domain.names import fold
from planner.domain.privacy import PersonErasure
from planner.errors import UserError
from planner.leaving import load_handed_out, load_handed_out_since
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.privacy.backups import BackupChoice, busy
from planner.ui.privacy.words import is_clean, left_words, report_words
from planner.ui.record_table import Column, RecordTable
from planner.ui.screens import within_screen
from planner.workspace import Workspace

_SIZE = QSize(720, 600)


class ErasePersonDialog(QDialog):
    """Finds somebody of the directory, says where they stand, and erases them once that was confirmed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Erase a person"))
        self.resize(within_screen(_SIZE))
        self.filter = QLineEdit(placeholderText=self.tr("Whose data is to be erased?"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Find a person"))
        self.table = RecordTable(self.tr("People of the directory"), self._columns())
        self.reach = label(wrap=True)
        self.keep_places = QRadioButton(self.tr("&Keep the place: “[name removed]” stands there, counts stay right"))
        self.keep_nothing = QRadioButton(self.tr("Remove the person from every &list and session"))
        self.keep_places.setChecked(True)
        self.backups = BackupChoice(workspace)
        self.notice = Notice()
        self.erase_button = button(self.tr("&Erase…"), self.ask, "primary")
        self._lay_out()
        self.filter.textChanged.connect(self._find)
        self.table.chosen.connect(self._show_reach)
        self._read()

    def choose(self, person_id: int) -> None:
        """Choose who is to be erased."""
        self.filter.clear()
        self.table.select(person_id, 0)

    def ask(self) -> None:
        """Ask before it is done: nothing brings it back."""
        person = self.table.selected_record
        if person is None:
            return
        words = self.tr("Erase {name} everywhere? Nothing brings this back: it leaves the history and the backups too.")
        act = (self.tr("Erase"), self.erase), (self.tr("Keep"), self.notice.clear)
        told = filter(None, (words.format(name=person.name), self._left(person)))
        self.notice.say("\n".join(told), *act, tone="warn")

    def erase(self) -> None:
        """Erase the chosen person, and say what a search of every byte still found."""
        person = self.table.selected_record
        if person is None:
            return
        left = self._left(person)
        wish = PersonErasure(person.uid, self.keep_places.isChecked())
        try:
            doing = self.tr("Erasing from the database, its history, files and backups, and searching every byte…")
            with busy(self, self.notice, doing):
                verb, subject = self.tr("Erase"), self.tr("1 person")
                report = self._workspace.erase([wish], verb, subject, keep_backups=self.backups.keeps)
        except UserError as problem:
            self.notice.tell(problem)
            return
        self._read()
        self.backups.refresh()
        self.filter.setFocus()
        told = "\n".join(filter(None, (report_words(report, proved=True), left)))
        self.notice.say(told, tone="done" if is_clean(report) else "warn")

    def _left(self, person: PersonEntry) -> str:
        """Name the lists that may have taken the person out of the house, which nothing calls back."""
        return left_words(self._workspace.read(partial(load_handed_out_since, person_id=person.id)))

    def _read(self) -> None:
        self._people = self._workspace.read(load_people)
        self._find()

    def _find(self) -> None:
        words = fold(self.filter.text()).split()
        self.table.show_records([row for row in self._people if _has(row, words)])
        self._show_reach()

    def _show_reach(self) -> None:
        self.notice.clear()
        person = self.table.selected_record
        self.erase_button.setEnabled(person is not None)
        self.reach.setText(self._reached(person) if person else self.tr("Choose a person."))

    def _reached(self, person: PersonEntry) -> str:
        found = self._workspace.read(lambda tx: appeared(tx, person.id))
        spoken = sum(len(at.spoke) for at in found)
        lists = sum(len(self._workspace.read(partial(load_handed_out, event_id=at.event_id))) for at in found)
        stands = line_of(
            counted(len(found), self.tr("at 1 event"), self.tr("at {n} events")) or self.tr("at no event"),
            counted(spoken, self.tr("1 appearance"), self.tr("{n} appearances")),
        )
        one = self.tr("1 list of these events has left the house and cannot be called back.")
        many = self.tr("{n} lists of these events have left the house and cannot be called back.")
        return "\n".join(filter(None, (f"{person.name}: {stands}", counted(lists, one, many))))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Name"), lambda row: row.name, share=3),
            Column(self.tr("Country"), lambda row: row.country, share=2),
            Column(self.tr("Latest as"), lambda row: row.latest, share=3),
            Column(self.tr("Events"), lambda row: str(row.events), width=80),
        )

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        body = QVBoxLayout()
        body.setContentsMargins(16, 12, 16, 12)
        body.setSpacing(8)
        body.addWidget(self.reach)
        for choice in (self.keep_places, self.keep_nothing):
            group.addButton(choice)
            body.addWidget(choice)
        body.addSpacing(4)
        body.addWidget(self.backups)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(self.filter)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.reject))
        foot.addWidget(self.erase_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(body)
        column.addWidget(self.notice)
        column.addLayout(foot)


def _has(person: PersonEntry, words: list[str]) -> bool:
    said = fold(" ".join((person.name, person.country, person.latest, *person.emails)))
    return all(word in said for word in words)
