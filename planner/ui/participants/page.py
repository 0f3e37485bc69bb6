"""The tab of everybody who attends."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from planner.domain.kinds import ParticipantStatus
from planner.domain.names import fold, sort_key
from planner.domain.people import ParticipantRow
from planner.edits.people import add_participant
from planner.ui.add_line import AddLine
from planner.ui.buttons import button
from planner.ui.counting import counted, line_of
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choices
from planner.ui.labels import label
from planner.ui.page import EventPage, toolbar
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column, RecordTable
from planner.ui.vocabulary import choices, tone, word

_PAUSE_MS = 100


class ParticipantsTab(EventPage):
    """One table: filter by typing, sort by a column, edit in place."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__(door)
        self._participants: tuple[ParticipantRow, ...] = ()
        self._haystacks: tuple[str, ...] = ()
        self._categories: dict[int | None, str] = {}
        self.filter = QLineEdit(
            placeholderText=self.tr("Find a name, organization or country"), clearButtonEnabled=True
        )
        self.filter.setAccessibleName(self.tr("Find participants"))
        self.filter.setMinimumWidth(288)
        self.line = AddLine(self.tr("Add a participant by name"))
        self.line.setMinimumWidth(224)
        self.remove_button = button(self.tr("Remove"), self.remove)
        self.table = RecordTable(self.tr("Participants"), self._columns(), sortable=True)
        self.empty = label("", "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.filter, None, self.line, self.remove_button))
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.filter.textEdited.connect(self._pause.start)
        self.filter.textChanged.connect(self._cleared)
        self.line.entered.connect(self.add)
        self.table.records.refused.connect(self.refused)
        self.table.selected.connect(self._selected)
        gone = QShortcut(QKeySequence("Delete"), self.table)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.remove)

    def _columns(self) -> tuple[Column, ...]:
        return (
            self._column("name", self.tr("Name"), look="strong", share=3, sort=lambda person: sort_key(person.name)),
            self._column("function", self.tr("Function"), share=4),
            self._column("organisation", self.tr("Organization"), share=4),
            self._column("country", self.tr("Country"), share=2),
            Column(
                self.tr("Category"),
                self._category,
                partial(self._set, "category_id"),
                choices=self._category_choices,
                value=lambda person: person.category_id,
                look="quiet",
                share=2,
            ),
            Column(
                self.tr("Status"),
                lambda person: word(person.status),
                partial(self._set, "status"),
                choices=lambda: choices(ParticipantStatus),
                value=lambda person: person.status,
                look="chip",
                tone=lambda person: tone(person.status),
                width=112,
            ),
        )

    def _column(self, field: str, title: str, **looks: object) -> Column:
        def text(person: ParticipantRow) -> str:
            return str(getattr(person, field))

        sort = looks.pop("sort", lambda person: fold(text(person)))
        return Column(title, text, partial(self._set, field), sort=sort, **looks)  # type: ignore[arg-type]

    def refresh(self) -> None:
        """Show everybody as they are now."""
        found = self.door.participants
        self._categories = {category.id: category.name for category in found.categories}
        self._participants = found.participants
        self._haystacks = tuple(map(self._haystack, found.participants))
        self.search()

    def counts(self) -> str:
        """Say how many attend."""
        waiting = sum(person.status is ParticipantStatus.PENDING for person in self._participants)
        everybody, shown = len(self._participants), len(self.table.records.records)
        parts = [
            counted(everybody, self.tr("1 participant"), self.tr("{n} participants")),
            self.tr("{n} pending").format(n=waiting) if waiting else "",
            self.tr("{n} shown").format(n=shown) if shown != everybody else "",
        ]
        return line_of(*parts)

    def search(self) -> None:
        """Show those whose name, function, organization, country or category has all the words typed."""
        words = fold(self.filter.text()).split()
        pairs = zip(self._participants, self._haystacks, strict=True)
        found = [person for person, text in pairs if all(word in text for word in words)]
        self.table.show_records(found)
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        nobody = self.tr("Nobody is on the list yet. Type a name above and press Enter, or import a programme.")
        self.empty.setText(self.tr("Nobody has these words.") if self._participants else nobody)
        self._selected()

    def add(self, name: str) -> None:
        """Add somebody and put the cursor on them."""
        self.attempt(lambda: self._add(name))

    def _add(self, name: str) -> None:
        write = partial(add_participant, event_id=self.door.event_id, name=name)
        participant_id = self.door.edit(self.tr("Add"), name, write)
        self.filter.clear()
        self.refresh()
        self.table.select(participant_id)

    def remove(self) -> None:
        """Take the selected participant from the event."""
        person = self.table.selected_record
        if person is not None:
            self.attempt(lambda: self.door.remove(self.tr("Remove"), person.name, "participant", person.id))

    def _cleared(self, words: str) -> None:
        if not words:
            self.search()

    def _selected(self) -> None:
        self.remove_button.setEnabled(self.table.selected_record is not None)

    def _set(self, field: str, person: ParticipantRow, value: object) -> None:
        write = partial(set_person_field, participant_id=person.id, field=field, value=value)
        self.door.edit(self.tr("Change"), person.name, write)

    def _category(self, person: ParticipantRow) -> str:
        return self._categories.get(person.category_id, "")

    def _category_choices(self) -> Choices:
        return ((None, self.tr("None")), *self._categories.items())

    def _haystack(self, person: ParticipantRow) -> str:
        words = (person.name, person.function, person.unit, person.organisation, person.country, self._category(person))
        return fold(" ".join(words))
