"""The event's own fields, in groups."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QObject

from planner.domain.agenda import Agenda
from planner.domain.countries import match
from planner.domain.words import COMMON_LANGUAGES
from planner.edits.event import series_named
from planner.edits.rows import change
from planner.ui.event.date_change import DateChange
from planner.ui.event.languages import read_language, read_languages, write_languages
from planner.ui.event.zone_change import ZoneChange
from planner.ui.event_door import EventDoor
from planner.ui.fields import Commit, Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.typed import read_day, read_number, write_day, write_number
from planner.ui.wording import Wording


class EventFacts(QObject):
    """Every field of the event, in forms: what it is, when and where, for whom, and what is rarely asked."""

    def __init__(self, door: EventDoor, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._wording = wording
        self.fields: dict[str, Field] = {}
        self.series = LineField(self.tr("Series"), self._set_series)
        self.what = self._what()
        self.when_and_where = self._when_and_where()
        self.audience = self._audience()
        self.numbers = self._numbers()
        self.words = self._words()

    def _what(self) -> Form:
        form = Form(self.tr("What"))
        form.add(self._line("title", self.tr("Title")))
        form.add(self._line("subtitle", self.tr("Subtitle")))
        form.add(self._line("theme", self.tr("Theme")))
        form.add(self._line("body", self.tr("Body")))
        form.add(self.series)
        return form

    def _when_and_where(self) -> Form:
        form = Form(self.tr("When and where"))
        first = self._day("starts_on", self.tr("First day"), lambda day: self.dates.store_first(day))
        last = self._day("ends_on", self.tr("Last day"), lambda day: self.dates.store_last(day))
        form.add(first)
        form.add(last)
        form.add(self._line("venue", self.tr("Venue")))
        form.add(self._line("city", self.tr("City")))
        form.add(self._offered("country", self.tr("Country"), self._known_states))
        zone = LineField(self.tr("Time zone"), lambda typed: self.zone.store(typed))
        zone.offer_from(lambda: sorted(available_timezones()))
        form.add(self._keep("zone", zone))
        self.dates = DateChange(self._door, first, last, self)
        self.zone = ZoneChange(self._door, zone, self)
        return form

    def _audience(self) -> Form:
        form = Form(self.tr("Languages and audience"))
        language, others = self.tr("Main language"), self.tr("Other languages")
        commit = partial(self._set, "language", language)
        main = LineField(language, commit, read=read_language, write=write_languages)
        main.offer([write_languages(code) for code in COMMON_LANGUAGES])
        commit, hint = partial(self._set, "other_languages", others), self.tr("e.g. French, Spanish")
        form.add(self._keep("language", main))
        more = LineField(others, commit, read=read_languages, write=write_languages, hint=hint)
        form.add(self._keep("other_languages", more))
        form.add(self._line("audience", self.tr("Open to")))
        form.add(self._line("media_policy", self.tr("Media")))
        return form

    def _numbers(self) -> Form:
        form = Form(self.tr("Names and numbers"))
        form.add(self._line("code", self.tr("Short code")))
        form.add(self._line("kind", self.tr("Kind")))
        form.add(self._number("session_number", self.tr("Session number")))
        form.add(self._number("ordinal_in_series", self.tr("Number in series")))
        of_year = self._number("total_in_year", self.tr("Of this many in the year"), self.tr("of how many"))
        form.add(self._number("ordinal_in_year", self.tr("Number in year")), of_year)
        form.add(self._line("venue_short", self.tr("Venue, in short")))
        form.add(self._line("address", self.tr("Address")))
        return form

    def _words(self) -> Form:
        form = Form(self.tr("Concept and notes"))
        form.add(self._text("concept", self.tr("Concept"), 5))
        form.add(self._text("notes", self.tr("Notes"), 3))
        return form

    def _line(self, field: str, name: str) -> Field:
        return self._keep(field, LineField(name, partial(self._set, field, name)))

    def _offered(self, field: str, name: str, gather: Callable[[], Sequence[str]]) -> Field:
        line = LineField(name, partial(self._set, field, name))
        line.offer_from(gather)
        return self._keep(field, line)

    def _known_states(self) -> Sequence[str]:
        from planner.ui.state_offers import known_states  # the names of States are loaded when they are asked for

        return known_states(self._door)

    def _number(self, field: str, name: str, hint: str = "") -> Field:
        commit = partial(self._set, field, name)
        return self._keep(field, LineField(name, commit, read=read_number, write=write_number, hint=hint))

    def _day(self, field: str, name: str, commit: Commit) -> Field:
        hint = self.tr("e.g. 2 March 2026")
        return self._keep(field, LineField(name, commit, read=read_day, write=write_day, hint=hint))

    def _text(self, field: str, name: str, lines: int) -> Field:
        return self._keep(field, TextField(name, partial(self._set, field, name), lines=lines))

    def _keep(self, field: str, widget: Field) -> Field:
        self.fields[field] = widget
        return widget

    def show_agenda(self, agenda: Agenda) -> None:
        """Show what is stored, but for a time zone that waits for an answer."""
        self.dates.follow(agenda)
        self.zone.follow(agenda.event)
        waiting = {"zone"} if self.zone.is_open else set()
        fields = {name: field for name, field in self.fields.items() if name not in waiting}
        self._wording.show_row("event", agenda.event, fields)
        self.series.show_value(agenda.series.name if agenda.series else "")

    def edit_title(self) -> None:
        """Put the cursor on the title, ready to be typed over."""
        title = self.fields["title"]
        assert isinstance(title, LineField)
        title.setFocus()
        title.editor.selectAll()

    def _set(self, field: str, name: str, value: object) -> None:
        event = self._door.agenda.event
        verb = self.tr("Rename") if field == "title" else self.tr("Change {field} of").format(field=name.lower())
        write = partial(_set_country, event_id=event.id, country=str(value)) if field == "country" else None
        self._wording.store((verb, event.title), "event", event.id, field, value, write)

    def _set_series(self, name: str) -> None:
        event = self._door.agenda.event

        def write(tx: Any) -> None:
            change(tx, "event", event.id, series_id=series_named(tx, name) if name else None)

        self._door.edit(self.tr("Change series of"), event.title, write)


def _set_country(tx: Any, event_id: int, country: str) -> None:
    known = match(country)
    change(tx, "event", event_id, country=country, country_code=known.iso3 if known else "")
