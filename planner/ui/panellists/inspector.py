"""The panellist under the cursor, edited in place."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.checklist import paper_of
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, Level
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.protocol import guess
from planner.ui.available_times import AvailableTimes
from planner.ui.buttons import button
from planner.ui.event_door import EventDoor
from planner.ui.fields import ChoiceField, Field, LineField
from planner.ui.fold import Fold
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.panellists.bio_field import BioField
from planner.ui.panellists.consent_form import ConsentForm
from planner.ui.panellists.expected_papers import ExpectedPapers
from planner.ui.panellists.lines import office, successor_name
from planner.ui.panellists.papers import consent_words
from planner.ui.panellists.photo import PhotoView
from planner.ui.panellists.protocol_note import ProtocolNote
from planner.ui.people_edits import set_person_field
from planner.ui.timetable.appearance_form import PRINTED, AppearanceForm
from planner.ui.travel import TravelForm, travel_words
from planner.ui.typed_spans import write_moment
from planner.ui.vocabulary import choices, word
from planner.ui.wording import Wording

WIDTH = 392


class PanellistInspector(QScrollArea):
    """What is printed of somebody in a session and what is still to come from them; the rest is folded in groups."""

    removing = Signal()
    replacing = Signal()
    reminding = Signal()
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
        self.papers = ExpectedPapers(door)
        self.protocol = ProtocolNote(door)
        self.bio = BioField(partial(self._set, "bio"))
        self.photo = PhotoView(door)
        self.consent = ConsentForm(door)
        self.travel = TravelForm(door)
        self.times = AvailableTimes(door, "participant")
        for part in (self.papers, self.photo, self.times):
            part.refused.connect(self.refused)
        self.level = ChoiceField(self.tr("Level"), partial(self._set, "level"))
        self.fields = self._fields()
        self.replace_button = button(self.tr("Replace…"), self.replacing.emit)
        self.replace_button.setToolTip(self.tr("Let somebody else take the place (Ctrl+R)"))
        self.remind_button = button(self.tr("Write reminder"), self.reminding.emit)
        for named in (self.form.overrides.heading, self.form.house.heading):
            named.hide()
        self.times.heading.clear()
        self.folds = self._folds()
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
        return fields | {"bio": self.bio.field}

    def _folds(self) -> dict[str, Fold]:
        person = Form()
        for name, field in self.fields.items():
            if name != "bio":
                person.add(field)
        person.add(self.level)
        parts: dict[str, tuple[str, QWidget]] = {
            "person": (self.tr("Person, as at this event"), person),
            "printed": (self.tr("Printed instead, in this session only"), self.form.overrides),
            "portrait": (self.tr("Bio and photo"), _stacked(self.bio, self.photo)),
            "consent": (self.tr("Consent"), self.consent),
            "travel": (self.tr("Travel"), self.travel),
            "times": (self.tr("Available"), self.times),
            "house": (self.tr("For the house"), self.form.house),
        }
        return {key: Fold(words, content, 8) for key, (words, content) in parts.items()}

    def _lay_out(self) -> None:
        content = _DropArea(self.papers)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(8)
        head: tuple[QWidget, ...] = (self.wording, self.name, self.where)
        for part in head:
            column.addWidget(part)
        column.addLayout(self._buttons())
        for below in (self.form, self.papers, self.protocol):
            column.addSpacing(4)
            column.addWidget(below)
        column.addSpacing(8)
        folds = QVBoxLayout()
        folds.setSpacing(4)
        for fold in self.folds.values():
            folds.addWidget(fold)
        column.addLayout(folds)
        column.addSpacing(8)
        gone = button(self.tr("Remove from this session"), self.removing.emit)
        column.addWidget(gone, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(content)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.replace_button)
        line.addWidget(self.remind_button)
        line.addStretch(1)
        return line

    def close_tasks(self) -> None:
        """Give up what runs beside the window."""
        self.photo.close_tasks()

    # What is shown

    def show_panellist(self, agenda: Agenda, appearance: AppearanceRow, *, owes: bool) -> None:
        """Show somebody in a session as stored; ``owes`` says that there is something to remind them of."""
        self._person = person = agenda.participant_by_id[appearance.participant_id]
        self.appearance_id = appearance.id
        self.wording.show_event(agenda.event)
        self.name.show_value(person.name)
        self.where.setText(self._place(agenda, appearance))
        self.form.show_appearance(agenda, appearance)
        self.wording.show_row("participant", person, self.fields)
        self._show_level(person)
        self.papers.show_appearance(agenda, appearance)
        self.protocol.show_appearance(agenda, appearance)
        photo = paper_of(agenda, appearance, DocumentKind.PHOTO)
        missing = photo is not None and self.papers.files.is_missing(photo)
        self.photo.show_photo(person.name, photo, missing=missing)
        self.consent.show_person(person)
        self.travel.show_person(agenda.event, person)
        self.times.show_owner(agenda, person.id, person.name)
        self.replace_button.setEnabled(appearance.replaced_by is None)
        self.remind_button.setEnabled(owes)
        self._summarise(agenda, appearance, person, photo)

    def _show_level(self, person: ParticipantRow) -> None:
        level, reason = guess(person)
        said = self.tr("{level}, by “{words}”").format(level=word(level), words=reason) if reason else word(level)
        self.level.offer((("", self.tr("Proposed: {level}").format(level=said)), *choices(Level)))
        self.level.show_value(person.level)

    def _summarise(
        self, agenda: Agenda, appearance: AppearanceRow, person: ParticipantRow, photo: DocumentRow | None
    ) -> None:
        form = paper_of(agenda, appearance, DocumentKind.CONSENT)
        times = agenda.available("participant", person.id)
        instead = [words for field in PRINTED if (words := getattr(appearance, field))]
        portrait = [self.bio.count if person.bio else "", photo.file_name if photo else ""]
        summaries = {
            "person": office(person),
            "printed": ", ".join(instead),
            "portrait": ", ".join(filter(None, portrait)),
            "consent": consent_words(person, form, datetime.now().date()),
            "travel": travel_words(person),
            "times": write_moment(times[0].starts_at or times[0].ends_at) if times else self.tr("always"),
            "house": " ".join(filter(None, (appearance.honorarium, appearance.notes))),
        }
        for key, words in summaries.items():
            self.folds[key].summarise(" ".join(words.split()))

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


class _DropArea(QWidget):
    """All of the inspector takes a file for the papers in it."""

    def __init__(self, papers: ExpectedPapers) -> None:
        super().__init__()
        self._papers = papers
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        self._papers.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show to which paper the file would go."""
        self._papers.hover(event, self._papers.mapFrom(self, event.position().toPoint()))

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the file."""
        self._papers.drop(event, self._papers.mapFrom(self, event.position().toPoint()))


def _stacked(*parts: QWidget) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    return content
