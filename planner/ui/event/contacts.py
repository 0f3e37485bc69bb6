"""Who answers questions about the event, as printed."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.event import ContactRow
from planner.ui.event_door import EventDoor
from planner.ui.fields import Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.record_list import RecordList
from planner.ui.record_table import Column

_NOUN = "contact"


class ContactList(QWidget):
    """The contacts in printed order; all of the one under the cursor is edited below."""

    refused = Signal(object)

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._contact: ContactRow | None = None
        self.list = RecordList(
            self.tr("Contacts"),
            self._columns(),
            hint=self.tr("Add a contact"),
            add=self._add,
            remove=self._remove,
            place=self._place,
            together=door.together,
        )
        self.table, self.line = self.list.table, self.list.line
        self.move_up, self.remove = self.list.move_up, self.list.remove
        self.fields = self._fields()
        self.form = Form()
        for field in self.fields.values():
            self.form.add(field)
        self.form.hide()
        self.list.refused.connect(self.refused)
        self.list.selected.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self.form)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Name"), lambda row: row.name, partial(self._set, "name"), look="strong", width=120, share=1
            ),
            Column(self.tr("Telephone"), lambda row: "; ".join(row.phones.splitlines()), self._set_phones, width=136),
            Column(self.tr("E-mail"), lambda row: row.email, partial(self._set, "email"), width=96, share=1),
        )

    def _fields(self) -> dict[str, Field]:
        def line(field: str, name: str) -> Field:
            return LineField(name, partial(self._set_shown, field))

        phones = TextField(self.tr("Telephones, one a line"), partial(self._set_shown, "phones"), lines=2)
        return {
            "unit": line("unit", self.tr("Unit")),
            "organisation": line("organisation", self.tr("Organization")),
            "purpose": line("purpose", self.tr("For")),
            "phones": phones,
        }

    def show_records(self, contacts: tuple[ContactRow, ...]) -> None:
        """Show what is stored."""
        self.list.show_records(contacts)

    def _show(self, contact: ContactRow | None) -> None:
        self._contact = contact
        if contact is not None:
            for name, field in self.fields.items():
                field.show_value(getattr(contact, name))
        self.form.setVisible(contact is not None)

    def _add(self, name: str) -> None:
        self._door.add(self.tr("Add"), name, _NOUN, event_id=self._door.event_id, name=name)

    def _remove(self, contact: ContactRow) -> None:
        self._door.remove(self.tr("Remove"), contact.name, _NOUN, contact.id)

    def _place(self, contact: ContactRow, before: Any) -> None:
        self._door.place(self.tr("Move"), contact.name, _NOUN, contact.id, before.id if before else None)

    def _set(self, field: str, contact: ContactRow, value: str) -> None:
        changed = {field: value}
        self._door.change(self.tr("Change"), contact.name, _NOUN, contact.id, **changed)

    def _set_phones(self, contact: ContactRow, text: str) -> None:
        self._set("phones", contact, "\n".join(part.strip() for part in text.split(";") if part.strip()))

    def _set_shown(self, field: str, value: str) -> None:
        assert self._contact is not None
        self._set(field, self._contact, value)
