"""One person in one session: what they do there, and what is printed of them."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.agenda import Agenda, Talk
from planner.domain.kinds import AppearanceStatus, Mode, Role
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.printed import plain, talk_line, translated
from planner.domain.words import words
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import ChoiceField, Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.paper import PaperLine
from planner.ui.timetable.seating import set_topic, share_topic
from planner.ui.vocabulary import choices
from planner.ui.wording import Wording

PRINTED = ("printed_name", "printed_function", "printed_organisation", "printed_country")
"""What may be printed of an appearance instead of the participant's own words."""

_OWN = ("function", "unit", "organisation", "country")


@dataclass(frozen=True)
class _Seat:
    """An appearance with what its form needs to know."""

    appearance: AppearanceRow
    participant: ParticipantRow
    talk: Talk
    others: tuple[tuple[AppearanceRow, str], ...]


class AppearanceForm(QWidget):
    """Edits an appearance in place, and shows the very line that will be on paper."""

    def __init__(self, door: EventDoor, wording: Wording) -> None:
        super().__init__()
        self._door = door
        self._wording = wording
        self._seat: _Seat | None = None
        self.printed = PaperLine(self.tr("As printed"))
        self.fields = self._fields()
        self.take_back = button(self.tr("Print their own words again"), self.print_own_words, "link")
        self.topic = LineField(self.tr("Speaks on"), self._set_topic)
        self.shared = ChoiceField(self.tr("Together with"), self._share)
        self.house = self._house()
        self.overrides = self._overrides()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("As printed"), "section"))
        column.addWidget(self.printed)
        column.addSpacing(8)
        column.addWidget(self._part())
        for below in (self.house, self.overrides):
            column.addWidget(below)

    def _fields(self) -> dict[str, Field]:
        names = {
            "role": self.tr("Role"),
            "status": self.tr("Status"),
            "mode": self.tr("Speaks from"),
            "notes": self.tr("Notes"),
            "honorarium": self.tr("Honorarium"),
            "printed_name": self.tr("Name"),
            "printed_function": self.tr("Function"),
            "printed_organisation": self.tr("Organization"),
            "printed_country": self.tr("Country"),
        }
        vocabularies = {"role": Role, "status": AppearanceStatus, "mode": Mode}
        fields: dict[str, Field] = {}
        for field, name in names.items():
            commit = partial(self._set, field)
            if field in vocabularies:
                fields[field] = ChoiceField(name, commit, choices(vocabularies[field]))
            else:
                fields[field] = TextField(name, commit, lines=2) if field == "notes" else LineField(name, commit)
        return fields

    def _part(self) -> Form:
        form = Form()
        form.add(self.fields["status"])
        form.add(self.fields["role"], self.fields["mode"])
        for field in (self.topic, self.shared):
            form.add(field)
        return form

    def _house(self) -> Form:
        form = Form(self.tr("For the house"))
        for field in ("notes", "honorarium"):
            form.add(self.fields[field])
        return form

    def _overrides(self) -> Form:
        form = Form(self.tr("Printed instead, in this session only"))
        for field in PRINTED:
            form.add(self.fields[field])
        form.end_with(self.take_back)
        return form

    def show_appearance(self, agenda: Agenda, appearance: AppearanceRow) -> None:
        """Show an appearance as it is stored."""
        self._seat = seat = _found(agenda, appearance)
        for name, field in self.fields.items():
            field.show_value(getattr(appearance, name))
        if seat.talk.contribution is not None:
            self._wording.show_row("contribution", seat.talk.contribution, {"topic": self.topic})
        else:
            self.topic.show_value("")
        self.shared.offer(((None, self.tr("Nobody")), *((row.id, name) for row, name in seat.others)))
        self.shared.show_value(next((row.id for row in seat.talk.appearances if row.id != appearance.id), None))
        self._show_own_words(agenda, seat)
        line = plain(talk_line(agenda, seat.talk, words(self._wording.printed_language)))
        self.printed.show_words(line or self.tr("Not printed: whoever declined or may not be named stays off paper."))

    def _set(self, field: str, value: object) -> None:
        assert self._seat is not None
        row = self._seat.appearance
        self._door.change(self.tr("Change"), self._seat.participant.name, "appearance", row.id, **{field: value})

    def _show_own_words(self, agenda: Agenda, seat: _Seat) -> None:
        """Show in grey what is printed where nothing is typed instead."""
        text = translated(agenda, "participant", seat.participant.id, words(self._wording.printed_language))
        own = {field: text(field, getattr(seat.participant, field)) for field in _OWN}
        own["organisation"] = ", ".join(part for part in (own.pop("unit"), own["organisation"]) if part)
        own["name"] = seat.participant.name
        for field, printed in own.items():
            editor = self.fields[f"printed_{field}"]
            assert isinstance(editor, LineField)
            editor.editor.setPlaceholderText(printed)
        self.take_back.setVisible(any(getattr(seat.appearance, field) for field in PRINTED))

    def print_own_words(self) -> None:
        """Take back, in one step, all that is printed instead of the participant's own words."""
        assert self._seat is not None
        nothing = dict.fromkeys(PRINTED, "")
        self._door.change(
            self.tr("Change"), self._seat.participant.name, "appearance", self._seat.appearance.id, **nothing
        )

    def _set_topic(self, topic: str) -> None:
        assert self._seat is not None
        step = (self.tr("Change topic of"), self._seat.participant.name)
        write = partial(set_topic, appearance=self._seat.appearance, topic=topic)
        talk = self._seat.talk.contribution
        if talk is None:
            self._door.edit(*step, write)
        else:
            self._wording.store(step, "contribution", talk.id, "topic", topic, write)

    def _share(self, other_id: int | None) -> None:
        assert self._seat is not None
        other = next((row for row, _ in self._seat.others if row.id == other_id), None)
        write = partial(share_topic, appearance=self._seat.appearance, other=other)
        self._door.edit(self.tr("Change topic of"), self._seat.participant.name, write)


def _found(agenda: Agenda, appearance: AppearanceRow) -> _Seat:
    talks = agenda.talks_of(appearance.session_id)[appearance.role]
    talk = next(talk for talk in talks if any(row.id == appearance.id for row in talk.appearances))
    others = tuple(
        (row, agenda.participant_by_id[row.participant_id].name)
        for row in agenda.appearances_of(appearance.session_id)
        if row.id != appearance.id and row.role is appearance.role
    )
    return _Seat(appearance, agenda.participant_by_id[appearance.participant_id], talk, others)
