"""What somebody agreed to, when and how, edited in place."""

from datetime import datetime
from functools import partial
from typing import Any

from planner.domain.people import ParticipantRow
from planner.edits.rows import change
from planner.ui.event_door import EventDoor
from planner.ui.fields import CheckField, Field, LineField
from planner.ui.form import Form
from planner.ui.typed import read_day_near, write_day


class ConsentForm(Form):
    """The answers of one participant; the first yes is dated today unless somebody says otherwise."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._person: ParticipantRow | None = None
        answers = {
            "consent_name": self.tr("The name may be published"),
            "consent_photo": self.tr("The photo may be published"),
            "consent_bio": self.tr("The biography may be published"),
            "consent_contact": self.tr("Contacts may be shared"),
            "consent_mailing": self.tr("May be written to afterwards"),
        }
        self.fields: dict[str, Field] = {
            field: CheckField(name, partial(self._answer, field)) for field, name in answers.items()
        }
        for field in self.fields.values():
            self.add(field, name=" ")
        day = LineField(self.tr("Agreed on"), partial(self._set, "consented_on"), read=_read_day, write=write_day)
        how = LineField(
            self.tr("How"), partial(self._set, "consent_source"), hint=self.tr("Form, e-mail, by telephone")
        )
        self.fields |= {"consented_on": day, "consent_source": how}
        self.add(day)
        self.add(how)

    def show_person(self, person: ParticipantRow) -> None:
        """Show the answers of a participant as stored."""
        self._person = person
        for name, field in self.fields.items():
            field.show_value(getattr(person, name))

    def _answer(self, field: str, value: bool) -> None:
        assert self._person is not None
        on = self._person.consented_on or (datetime.now().date() if value else None)
        self._store({field: value, "consented_on": on})

    def _set(self, field: str, value: object) -> None:
        self._store({field: value})

    def _store(self, values: dict[str, Any]) -> None:
        assert self._person is not None
        person = self._person
        self._door.edit(
            self.tr("Change consent of"), person.name, lambda tx: change(tx, "participant", person.id, **values)
        )


def _read_day(words: str) -> object:
    return read_day_near(words, datetime.now().date()) if words.strip() else None
