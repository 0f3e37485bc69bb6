"""The event's own fields, in groups."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.event import EventRow, SeriesRow
from planner.edits.event import series_named
from planner.edits.rows import change
from planner.ui.event_door import EventDoor
from planner.ui.fields import Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.typed import read_day, read_number, write_day, write_number


class EventFacts(QWidget):
    """Edits every field of the event in place."""

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self.fields: dict[str, Field] = {}
        self.series = LineField(self.tr("Series"), self._set_series)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        for group in (self._identity(), self._place(), self._audience(), self._words()):
            column.addWidget(group)

    def _identity(self) -> Form:
        form = Form(self.tr("Event"))
        form.add(self._line("title", self.tr("Title")))
        form.add(self._line("subtitle", self.tr("Subtitle")))
        form.add(self._line("theme", self.tr("Theme")))
        form.add(self._line("code", self.tr("Short code")))
        form.add(self._line("kind", self.tr("Kind")))
        form.add(self._line("body", self.tr("Body")))
        form.add(self._number("session_number", self.tr("Session number")))
        form.add(self.series)
        form.add(self._number("ordinal_in_series", self.tr("Number in series")))
        of_year = self._number("total_in_year", self.tr("Of this many in the year"), self.tr("of how many"))
        form.add(self._number("ordinal_in_year", self.tr("Number in year")), of_year)
        return form

    def _place(self) -> Form:
        form = Form(self.tr("When and where"))
        form.add(self._day("starts_on", self.tr("First day")))
        form.add(self._day("ends_on", self.tr("Last day")))
        form.add(self._line("zone", self.tr("Time zone")))
        form.add(self._line("venue", self.tr("Venue")))
        form.add(self._line("venue_short", self.tr("Venue, in short")))
        form.add(self._line("address", self.tr("Address")))
        form.add(self._line("city", self.tr("City")))
        form.add(self._line("country", self.tr("Country")))
        return form

    def _audience(self) -> Form:
        form = Form(self.tr("Languages and audience"))
        form.add(self._line("language", self.tr("Main language")))
        form.add(self._line("other_languages", self.tr("Other languages")))
        form.add(self._line("audience", self.tr("Open to")))
        form.add(self._line("media_policy", self.tr("Media")))
        return form

    def _words(self) -> Form:
        form = Form(self.tr("Concept and notes"))
        form.add(self._text("concept", self.tr("Concept"), 5))
        form.add(self._text("notes", self.tr("Notes"), 3))
        return form

    def _line(self, field: str, name: str) -> Field:
        return self._keep(field, LineField(name, partial(self._set, field, name)))

    def _number(self, field: str, name: str, hint: str = "") -> Field:
        commit = partial(self._set, field, name)
        return self._keep(field, LineField(name, commit, read=read_number, write=write_number, hint=hint))

    def _day(self, field: str, name: str) -> Field:
        return self._keep(
            field, LineField(name, partial(self._set, field, name), read=read_day, write=write_day, hint="2 March 2026")
        )

    def _text(self, field: str, name: str, lines: int) -> Field:
        return self._keep(field, TextField(name, partial(self._set, field, name), lines=lines))

    def _keep(self, field: str, widget: Field) -> Field:
        self.fields[field] = widget
        return widget

    def show_event(self, event: EventRow, series: SeriesRow | None) -> None:
        """Show what is stored."""
        for name, field in self.fields.items():
            field.show_value(getattr(event, name))
        self.series.show_value(series.name if series else "")

    def edit_title(self) -> None:
        """Put the cursor on the title, ready to be typed over."""
        title = self.fields["title"]
        assert isinstance(title, LineField)
        title.setFocus()
        title.editor.selectAll()

    def _set(self, field: str, name: str, value: object) -> None:
        event = self._door.agenda.event
        verb = self.tr("Rename") if field == "title" else self.tr("Change {field} of").format(field=name.lower())
        self._door.change(verb, event.title, "event", event.id, **{field: value})

    def _set_series(self, name: str) -> None:
        event = self._door.agenda.event

        def write(tx: Any) -> None:
            change(tx, "event", event.id, series_id=series_named(tx, name) if name else None)

        self._door.edit(self.tr("Change series of"), event.title, write)
