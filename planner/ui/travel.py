"""How somebody comes and goes, typed and edited in place."""

from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.domain.event import EventRow
from planner.domain.kinds import VisaLetter
from planner.domain.people import ParticipantRow
from planner.ui.event_door import EventDoor
from planner.ui.fields import CheckField, ChoiceField, Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.typed import plain_day, write_day, write_time
from planner.ui.typed_spans import read_moment
from planner.ui.vocabulary import choices


class TravelForm(Form):
    """Arrival, departure, hotel and what the house arranges for one participant; every field is an edit of its own.

    Times are typed freely: ``3 Dec 14:20``, a day alone, or ``14:20`` on the day that is stored, else on the event's
    first day for an arrival and its last for a departure.
    """

    def __init__(self, door: EventDoor, heading: str = "") -> None:
        super().__init__(heading)
        self._door = door
        self._person: ParticipantRow | None = None
        self._days: tuple[date | None, date | None] = None, None
        self.fields: dict[str, Field] = self._moments() | self._lines() | self._others()
        self._lay_out()

    def _moments(self) -> dict[str, Field]:
        hint = self.tr("Day and time")
        return {
            field: LineField(
                name, partial(self._set, field), read=partial(self._read, field), write=write_travel, hint=hint
            )
            for field, name in (("arrives_at", self.tr("Arrives")), ("departs_at", self.tr("Departs")))
        }

    def _lines(self) -> dict[str, Field]:
        names = {
            "arrives_by": (self.tr("Arrives by"), self.tr("Flight, train")),
            "arrives_where": (self.tr("Arrives where"), self.tr("Airport, station")),
            "departs_by": (self.tr("Departs by"), self.tr("Flight, train")),
            "departs_where": (self.tr("Departs from where"), self.tr("Airport, station")),
            "hotel": (self.tr("Hotel"), ""),
            "transfer": (self.tr("Transfer"), self.tr("Who fetches them, which car")),
            "focal_point": (self.tr("Focal point"), self.tr("Who looks after them")),
        }
        return {field: LineField(name, partial(self._set, field), hint=hint) for field, (name, hint) in names.items()}

    def _others(self) -> dict[str, Field]:
        letters = (("", self.tr("Not needed")), *choices(VisaLetter))
        return {
            "visa_letter": ChoiceField(self.tr("Letter for the visa"), partial(self._set, "visa_letter"), letters),
            "funded": CheckField(
                self.tr("Travel is paid for"), partial(self._set, "funded"), self.tr("The house pays for the travel")
            ),
            "travel": TextField(self.tr("Notes on travel"), partial(self._set, "travel"), lines=2),
        }

    def _lay_out(self) -> None:
        fields = self.fields
        for way in ("arrives", "departs"):
            self.add(fields[f"{way}_at"])
            self.add(fields[f"{way}_by"], fields[f"{way}_where"], name=" ")
        for field in ("hotel", "transfer", "visa_letter"):
            self.add(fields[field])
        self.add(fields["funded"], name=" ")
        self.add(fields["focal_point"])
        self.add(fields["travel"], name=self.tr("Notes"))

    def show_person(self, event: EventRow, person: ParticipantRow) -> None:
        """Show how a participant comes and goes, as stored."""
        self._person = person
        self._days = event.starts_on, event.ends_on or event.starts_on
        for name, field in self.fields.items():
            field.show_value(getattr(person, name))

    def _read(self, field: str, words: str) -> datetime | None:
        assert self._person is not None
        first, last = self._days
        day = first if field == "arrives_at" else last
        stored: datetime | None = getattr(self._person, field)
        return read_moment(words, stored or (datetime.combine(day, time()) if day else None))

    def _set(self, field: str, value: object) -> None:
        assert self._person is not None
        changed = {field: value}
        self._door.change(self.tr("Change travel of"), self._person.name, "participant", self._person.id, **changed)


def write_travel(moment: datetime | None) -> str:
    """Write an arrival or departure, such as ``3 December 2008 14:20``; one at midnight is known to the day."""
    if moment is None:
        return ""
    clock = write_time(moment.time()) if moment.time() != time() else ""
    return f"{write_day(moment.date())} {clock}".rstrip()


def arrival(person: ParticipantRow) -> str:
    """Say in few letters when somebody arrives, such as ``3 Dec 14:20``, else where; empty where neither is known."""
    moment = person.arrives_at
    if moment is None:
        return person.arrives_where
    day = plain_day(moment.date())
    return f"{day} {moment:%H:%M}" if moment.time() != time() else day


def travel_words(person: ParticipantRow) -> str:
    """Say what is known of somebody's travel in one line, such as ``arrives 3 Dec 14:20, letter needed``."""
    translate = QCoreApplication.translate
    parts = []
    if arrival(person):
        parts.append(translate("TravelForm", "arrives {when}").format(when=arrival(person)))
    if person.visa_letter == VisaLetter.NEEDED:
        parts.append(translate("TravelForm", "letter for the visa needed"))
    return ", ".join(parts)
