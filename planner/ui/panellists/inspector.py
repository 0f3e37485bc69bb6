"""The panellist under the cursor, edited in place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column, RecordTable
from planner.ui.timetable.appearance_form import AppearanceForm
from planner.ui.typed import write_day
from planner.ui.vocabulary import tone, word

WIDTH = 392


class PanellistInspector(QScrollArea):
    """What somebody does in a session, what is printed of them, who they are, what they bring."""

    removing = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setMinimumWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._door = door
        self._person: ParticipantRow | None = None
        self.name = LineField(self.tr("Name"), partial(self._set, "name"), look="heading")
        self.where = label("", "quiet", wrap=True)
        self.form = AppearanceForm(door)
        self.fields = self._fields()
        self.documents = RecordTable(self.tr("Documents of this person"), self._document_columns(), fit="rows")
        self.no_documents = label(self.tr("Nothing is asked for."), "quiet")
        self._lay_out()

    def _fields(self) -> dict[str, Field]:
        names = {
            "honorific": self.tr("Honorific"),
            "function": self.tr("Function"),
            "unit": self.tr("Unit"),
            "organisation": self.tr("Organization"),
            "country": self.tr("Country"),
            "languages": self.tr("Languages"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Telephone"),
        }
        fields: dict[str, Field] = {field: LineField(name, partial(self._set, field)) for field, name in names.items()}
        fields["bio"] = TextField(self.tr("Bio"), partial(self._set, "bio"), lines=4)
        return fields

    def _document_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Document"), lambda row: word(row.kind), share=1, width=96),
            Column(self.tr("Due"), lambda row: write_day(row.due_on), look="quiet", width=136),
            Column(
                self.tr("Status"),
                lambda row: word(row.status),
                look="chip",
                tone=lambda row: tone(row.status),
                width=96,
            ),
        )

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.where)
        column.addSpacing(8)
        column.addWidget(self.form)
        column.addSpacing(12)
        person = Form(self.tr("Person, as at this event"))
        for field in self.fields.values():
            person.add(field)
        column.addWidget(person)
        column.addSpacing(12)
        column.addWidget(label(self.tr("Documents"), "section"))
        column.addWidget(self.documents)
        column.addWidget(self.no_documents)
        column.addSpacing(12)
        line = QHBoxLayout()
        line.addWidget(button(self.tr("Remove from this session"), self.removing.emit))
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        self.setWidget(content)

    def show_panellist(self, agenda: Agenda, appearance: AppearanceRow) -> None:
        """Show somebody in a session as stored."""
        self._person = person = agenda.participant_by_id[appearance.participant_id]
        session = agenda.session_by_id[appearance.session_id]
        self.name.show_value(person.name)
        self.where.setText(self.tr("{role} in “{session}”").format(role=word(appearance.role), session=session.title))
        self.form.show_appearance(agenda, appearance)
        for name, field in self.fields.items():
            field.show_value(getattr(person, name))
        documents = agenda.given_by(appearance)
        self.documents.show_records(documents)
        self.documents.setVisible(bool(documents))
        self.no_documents.setVisible(not documents)

    def _set(self, field: str, value: str) -> None:
        assert self._person is not None
        write = partial(set_person_field, participant_id=self._person.id, field=field, value=value)
        self._door.edit(self.tr("Change"), self._person.name, write)
