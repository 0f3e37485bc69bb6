"""Identity papers and health of a participant: read only when somebody opens them."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.attending import load_private
from planner.domain.people import ParticipantRow, PrivateRow
from planner.edits.private import set_private
from planner.ui.event_door import EventDoor
from planner.ui.fields import Field, LineField, TextField
from planner.ui.fold import Fold
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.typed import read_day, write_day


class PrivateFold(QWidget):
    """Closed until somebody opens it, and closed again when another participant comes into view.

    ``opened`` follows the opening. What it shows is in no snapshot, and no list takes it.
    """

    opened = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._person: ParticipantRow | None = None
        self.fields: dict[str, Field] = self._lines() | self._texts()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self.tr("For the house only: on no list, in no package, and in no copy of the event.")
        column.addWidget(label(words, "quiet", wrap=True))
        form = Form()
        for field in self.fields.values():
            form.add(field)
        column.addWidget(form)
        self.fold = Fold(self.tr("Passport and health"), content)
        self.fold.heading.toggled.connect(self._turn)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.fold)

    def _lines(self) -> dict[str, Field]:
        names = {
            "passport_name": self.tr("Name in the passport"),
            "passport_number": self.tr("Passport number"),
            "passport_expires_on": self.tr("Passport expires"),
            "nationality": self.tr("Nationality"),
            "born_on": self.tr("Date of birth"),
            "birthplace": self.tr("Place of birth"),
        }
        days = {"passport_expires_on", "born_on"}
        return {
            field: LineField(name, partial(self._set, field), **(_DAY if field in days else {}))
            for field, name in names.items()
        }

    def _texts(self) -> dict[str, Field]:
        names = {
            "diet": self.tr("Diet"),
            "medical": self.tr("Health"),
            "accessibility": self.tr("Accessibility"),
            "emergency_contact": self.tr("Emergency contact"),
        }
        return {field: TextField(name, partial(self._set, field), lines=2) for field, name in names.items()}

    @property
    def is_open(self) -> bool:
        """Whether it shows what is private."""
        return self.fold.heading.isChecked()

    def show_person(self, person: ParticipantRow) -> None:
        """Stand for a participant; another than before is looked at only when opened again."""
        other = self._person is None or self._person.id != person.id
        self._person = person
        if other:
            self.fold.heading.setChecked(False)
            self._forget()
        elif self.is_open:
            self._read()

    def _turn(self, opened: bool) -> None:
        if opened:
            self._read()
            self.opened.emit()
        else:
            self._forget()

    def _read(self) -> None:
        assert self._person is not None
        stored = self._door.workspace.read(partial(load_private, participant_id=self._person.id))
        self._show(stored or PrivateRow(0, self._person.id))

    def _forget(self) -> None:
        self._show(PrivateRow(0, 0))

    def _show(self, row: PrivateRow) -> None:
        for name, field in self.fields.items():
            field.show_value(getattr(row, name))

    def _set(self, field: str, value: Any) -> None:
        assert self._person is not None
        write = partial(set_private, participant_id=self._person.id, field=field, value=value)
        self._door.edit(self.tr("Change private details of"), self._person.name, write)


_DAY: dict[str, Any] = {"read": read_day, "write": write_day}
