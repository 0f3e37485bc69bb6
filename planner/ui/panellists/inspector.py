"""The panellist under the cursor, edited in place."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.ui.available_times import AvailableTimes
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import CheckField, Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.panellists.lines import successor_name
from planner.ui.panellists.papers import mark, state_words
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column, RecordTable
from planner.ui.timetable.appearance_form import AppearanceForm
from planner.ui.vocabulary import choices, word
from planner.ui.wording import Wording

WIDTH = 392


class PanellistInspector(QScrollArea):
    """What is printed of somebody in a session, what is still to come from them, what they do there, who they are."""

    removing = Signal()
    replacing = Signal()
    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setMinimumWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._door = door
        self._person: ParticipantRow | None = None
        self.appearance_id: int | None = None
        self.wording = Wording(door)
        self.name = LineField(self.tr("Name"), partial(self._set, "name"), look="heading")
        self.where = label("", "quiet", wrap=True)
        self.form = AppearanceForm(door, self.wording)
        self.fields = self._fields()
        self.documents = RecordTable(self.tr("Papers of this person"), self._document_columns(), fit="rows")
        self.documents.records.refused.connect(self.refused)
        self.times = AvailableTimes(door, "participant")
        self.times.refused.connect(self.refused)
        self.no_documents = label(self.tr("Nothing is asked for."), "quiet")
        self.replace_button = button(self.tr("Replace…"), self.replacing.emit)
        self.replace_button.setToolTip(self.tr("Let somebody else take the place (Ctrl+R)"))
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
        fields["travel"] = TextField(self.tr("Travel"), partial(self._set, "travel"), lines=2)
        fields["bio"] = TextField(self.tr("Bio"), partial(self._set, "bio"), lines=4)
        return fields | {
            "consent_name": CheckField(self.tr("The name may be published"), partial(self._set, "consent_name")),
            "consent_photo": CheckField(self.tr("The photo may be published"), partial(self._set, "consent_photo")),
            "consent_contact": CheckField(self.tr("Contacts may be shared"), partial(self._set, "consent_contact")),
        }

    def _document_columns(self) -> tuple[Column, ...]:
        today = datetime.now().date

        def state(row: DocumentRow) -> str:
            return state_words(row, today())

        return (
            Column(self.tr("Paper"), lambda row: word(row.kind), share=1, width=96),
            Column(
                self.tr("State"),
                state,
                self._set_status,
                choices=lambda: choices(DocumentStatus),
                value=lambda row: row.status,
                look="chip",
                tone=lambda row: mark(row, today()).tone,
                width=208,
            ),
        )

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        for part in (self.wording, self.name, self.where):
            column.addWidget(part)
        column.addLayout(self._buttons())
        column.addSpacing(8)
        column.addWidget(self.form)
        column.addSpacing(4)
        for below in (label(self.tr("Papers"), "section"), self.documents, self.no_documents):
            column.addWidget(below)
        column.addSpacing(12)
        column.addWidget(self._person_form())
        column.addSpacing(12)
        column.addWidget(self.times)
        column.addSpacing(12)
        column.addWidget(self.form.overrides)
        column.addStretch(1)
        self.setWidget(content)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.replace_button)
        line.addWidget(button(self.tr("Remove from this session"), self.removing.emit))
        line.addStretch(1)
        return line

    def _person_form(self) -> Form:
        form = Form(self.tr("Person, as at this event"))
        for field in self.fields.values():
            if isinstance(field, CheckField):
                form.add(field, name=" ")
            else:
                form.add(field)
        return form

    def show_panellist(self, agenda: Agenda, appearance: AppearanceRow) -> None:
        """Show somebody in a session as stored."""
        self._person = person = agenda.participant_by_id[appearance.participant_id]
        self.appearance_id = appearance.id
        self.wording.show_event(agenda.event)
        self.name.show_value(person.name)
        self.where.setText(self._place(agenda, appearance))
        self.form.show_appearance(agenda, appearance)
        self.wording.show_row("participant", person, self.fields)
        self.times.show_owner(agenda, person.id, person.name)
        documents = agenda.given_by(appearance)
        self.documents.show_records(documents)
        self.documents.setVisible(bool(documents))
        self.no_documents.setVisible(not documents)
        self.replace_button.setEnabled(appearance.replaced_by is None)

    def _place(self, agenda: Agenda, appearance: AppearanceRow) -> str:
        """Say what somebody does where, with whom, and who took their place."""
        session = agenda.session_by_id[appearance.session_id]
        parts = [self.tr("{role} in “{session}”").format(role=word(appearance.role), session=session.title)]
        others = (
            agenda.participant_by_id[row.participant_id].name
            for row in agenda.appearances_of(session.id)
            if appearance.contribution_id is not None
            and row.contribution_id == appearance.contribution_id
            and row.replaced_by is None
            and row.id != appearance.id
        )
        names = ", ".join(others)
        if appearance.replaced_by is not None:
            parts.append(self.tr("replaced by {name}").format(name=successor_name(agenda, appearance)))
        elif names:
            parts.append(self.tr("shares the topic with {names}").format(names=names))
        return ", ".join(parts)

    def _set(self, field: str, value: object) -> None:
        assert self._person is not None
        person = self._person
        write = partial(set_person_field, participant_id=person.id, field=field, value=value)
        self.wording.store((self.tr("Change"), person.name), "participant", person.id, field, value, write)

    def _set_status(self, document: DocumentRow, status: DocumentStatus) -> None:
        assert self._person is not None
        self._door.change(self.tr("Change papers of"), self._person.name, "document", document.id, status=status)
