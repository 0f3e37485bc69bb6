"""The next edition of an event: its new facts, its first day, and what it takes over."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.editions import next_edition, same_weekday
from planner.edits.copying import copy_event
from planner.errors import UserError
from planner.ui.buttons import button
from planner.ui.editions.parts import EditionParts
from planner.ui.fields import LineField
from planner.ui.foot import foot
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.notices import Notice
from planner.ui.screens import within_screen
from planner.ui.typed import day_heading, read_day, read_number, write_day, write_number
from planner.workspace import Workspace

_EARLIEST, _LATEST = 1900, 2999
_SIZE = QSize(640, 512)


class EditionDialog(QDialog):
    """Copies an event into its next edition, in one edit; ``made`` gives the new event's id."""

    made = Signal(int)

    def __init__(self, workspace: Workspace, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._event = workspace.agenda(event_id).event
        agenda = workspace.agenda(event_id)
        self._began = self._event.starts_on or next((day.date for day in agenda.days), None)
        proposed = next_edition(self._event, self._began)
        self._values: dict[str, object] = {
            "title": proposed.title,
            "theme": "",
            "session_number": proposed.session_number,
            "ordinal_in_series": proposed.ordinal_in_series,
            "code": proposed.code,
        }
        self._first_day = proposed.first_day
        self.parts = EditionParts(agenda, workspace.participants(event_id))
        self.keep_weekdays = QCheckBox(self.tr("Keep the days of the week"))
        self.keep_weekdays.setChecked(True)
        self.keep_weekdays.setEnabled(self._began is not None)
        self.when = label("", "quiet", wrap=True)
        self.notice = Notice()
        self.make_button = button(self.tr("Create the edition"), self.make, "primary")
        self.make_button.setDefault(True)
        self._lay_out()
        self.keep_weekdays.toggled.connect(self._snap)
        self._tell_when()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("New edition of {title}").format(title=self._event.title))
        self.resize(within_screen(_SIZE))
        body = QVBoxLayout()
        body.setContentsMargins(24, 20, 24, 16)
        body.setSpacing(16)
        body.addWidget(self._facts())
        body.addWidget(label(self.tr("What it takes over"), "section"))
        body.addWidget(self.parts)
        body.addWidget(label(self.tr("What was cancelled or declined stays behind."), "quiet", wrap=True))
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.notice)
        column.addLayout(foot(None, button(self.tr("Cancel"), self.reject), self.make_button, wide=True))

    def _facts(self) -> Form:
        form = Form()
        self.fields = {
            "title": self._line("title", self.tr("Title")),
            "theme": self._line("theme", self.tr("Theme"), self._event.theme),
            "code": self._line("code", self.tr("Short code")),
            "session_number": self._number("session_number", self.tr("Session number")),
            "ordinal_in_series": self._number("ordinal_in_series", self.tr("Number in series")),
        }
        self.first_day = LineField(self.tr("First day"), self._choose_day, read=self._read_day, write=write_day)
        self.first_day.show_value(self._first_day)
        form.add(self.fields["title"])
        form.add(self.fields["theme"])
        form.add(self.fields["code"])
        form.add(self.fields["session_number"])
        form.add(self.fields["ordinal_in_series"])
        form.add(self.first_day)
        column = form.layout()
        assert isinstance(column, QVBoxLayout)
        beside = QHBoxLayout()
        beside.setContentsMargins(120, 4, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self.keep_weekdays)
        beside.addWidget(self.when, 1)
        column.addLayout(beside)
        return form

    def _line(self, name: str, words: str, hint: str = "") -> LineField:
        made = LineField(words, partial(self._set, name), hint=hint)
        made.show_value(self._values[name])
        return made

    def _number(self, name: str, words: str) -> LineField:
        made = LineField(words, partial(self._set, name), read=read_number, write=write_number)
        made.show_value(self._values[name])
        return made

    def _set(self, name: str, value: object) -> None:
        self._values[name] = value

    def _read_day(self, words: str) -> date | None:
        """Read a day; it moves to the weekday of the event before, where that is wished."""
        day = read_day(words)
        if day is not None and not _EARLIEST <= day.year <= _LATEST:
            raise UserError("no-day", f"No event is held in {day.year}.", next="Type a day such as 2 December 2008.")
        return self._on_its_weekday(day)

    def _on_its_weekday(self, day: date | None) -> date | None:
        return same_weekday(day, self._began) if day and self._began and self.keep_weekdays.isChecked() else day

    def _choose_day(self, day: date | None) -> None:
        self._first_day = day
        self._tell_when()

    def _snap(self) -> None:
        self._choose_day(self._on_its_weekday(self._first_day))
        self.first_day.show_value(self._first_day)

    @property
    def days(self) -> int:
        """By how many days everything moves."""
        return (self._first_day - self._began).days if self._first_day and self._began else 0

    def _tell_when(self) -> None:
        first, last = self._first_day, self._event.ends_on
        if first is None:
            self.when.setText("")
            return
        words, _ = day_heading(first)
        if last is not None and self._began is not None and last > self._began:
            end = last + timedelta(days=self.days)
            words = self.tr("{first} to {last}").format(first=words, last=f"{day_heading(end)[0]} {write_day(end)}")
        self.when.setText(words)

    def make(self) -> None:
        """Make the edition and close; a refusal is told here."""
        values = dict(self._values)
        if self._event.starts_on is None and self._first_day is not None:
            values["starts_on"] = self._first_day
        choices = self.parts.choices(values, self.days)
        write = partial(copy_event, event_id=self._event.id, choices=choices)
        try:
            made = self._workspace.edit(self.tr("Create edition"), str(values["title"]), write)
        except UserError as problem:
            self.notice.tell(problem)
            return
        self.accept()
        self.made.emit(made)
