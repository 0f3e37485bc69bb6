"""The document under the cursor, edited in place."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.agenda import Agenda
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentKind, DocumentStatus
from planner.ui.buttons import button
from planner.ui.documents.lines import session_name
from planner.ui.event_door import EventDoor
from planner.ui.fields import ChoiceField, Field, LineField
from planner.ui.form import Form
from planner.ui.labels import label
from planner.ui.typed import read_day, write_day
from planner.ui.vocabulary import choices, word
from planner.ui.wording import Wording

WIDTH = 392


class DocumentInspector(QScrollArea):
    """Everything that is known of a document, whose it is, and its file."""

    attaching = Signal()
    opening = Signal()
    saving = Signal()
    taking_off = Signal()
    removing = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("inspector")
        self.setMinimumWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._door = door
        self._document: DocumentRow | None = None
        self.wording = Wording(door)
        self.fields = self._fields()
        self.given_in = ChoiceField(self.tr("Session or talk"), self._set_place)
        self.person = ChoiceField(self.tr("Person"), partial(self._set, "participant_id"))
        self.file_words = label("", "quiet", wrap=True)
        self.attach_button = button(self.tr("Attach a file…"), self.attaching.emit)
        self.open_button = button(self.tr("Open"), self.opening.emit)
        self.save_button = button(self.tr("Save a copy…"), self.saving.emit)
        self.take_off_button = button(self.tr("Take off"), self.taking_off.emit)
        self._lay_out()

    def _fields(self) -> dict[str, Field]:
        set_due, day = partial(self._set, "due_on"), self.tr("2 March 2026")
        rights = self.tr("Empty: may be shown to everybody")
        return {
            "title": LineField(self.tr("Title"), partial(self._set, "title"), look="heading", hint=self.tr("Title")),
            "kind": ChoiceField(self.tr("Kind"), partial(self._set, "kind"), choices(DocumentKind)),
            "status": ChoiceField(self.tr("Status"), partial(self._set, "status"), choices(DocumentStatus)),
            "due_on": LineField(self.tr("Due"), set_due, read=read_day, write=write_day, hint=day),
            "symbol": LineField(self.tr("Symbol"), partial(self._set, "symbol"), hint="C/96/1"),
            "language": LineField(self.tr("Language"), partial(self._set, "language"), hint="en"),
            "rights": LineField(self.tr("Rights reserved"), partial(self._set, "rights"), hint=rights),
            "url": LineField(self.tr("Link"), partial(self._set, "url"), hint=self.tr("e.g. https://example.org")),
        }

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 24)
        column.setSpacing(12)
        column.addWidget(self.wording)
        column.addWidget(self.fields["title"])
        column.addWidget(self._form())
        column.addWidget(self._file())
        column.addWidget(self._owner())
        column.addSpacing(8)
        column.addLayout(_line(button(self.tr("Remove document"), self.removing.emit)))
        column.addStretch(1)
        self.setWidget(content)

    def _form(self) -> Form:
        form = Form()
        for name, field in self.fields.items():
            if name != "title":
                form.add(field)
        return form

    def _file(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("File"), "section"))
        column.addWidget(self.file_words)
        column.addLayout(_line(self.attach_button, self.open_button))
        column.addLayout(_line(self.save_button, self.take_off_button))
        return part

    def _owner(self) -> Form:
        form = Form(self.tr("Belongs to"))
        form.add(self.given_in)
        form.add(self.person)
        return form

    def show_document(self, agenda: Agenda, people: Mapping[int, str], document: DocumentRow, *, missing: bool) -> None:
        """Show a document as it is stored; ``missing`` says that its file is not to be found."""
        self._document = document
        self.wording.show_event(agenda.event)
        self.wording.show_row("document", document, self.fields)
        self.given_in.offer(_places(agenda, self.tr("The event as a whole")))
        self.given_in.show_value((document.session_id, document.contribution_id))
        self.person.offer(((None, self.tr("Nobody")), *people.items()))
        self.person.show_value(document.participant_id)
        self._show_file(document, missing=missing)

    def _show_file(self, document: DocumentRow, *, missing: bool) -> None:
        name = document.file_name
        words = self.tr("No file. Attach one, or drop it on the table.")
        if missing:
            words = self.tr("{name}: missing. It is not beside the database; attach it again.").format(name=name)
        self.file_words.setText(words if missing or not name else name)
        self.attach_button.setText(self.tr("Replace…") if name else self.tr("Attach a file…"))
        for needs_file in (self.open_button, self.save_button):
            needs_file.setVisible(bool(name) and not missing)
        self.take_off_button.setVisible(bool(name))

    def _set(self, field: str, value: object) -> None:
        assert self._document is not None
        step = (self.tr("Change"), document_name(self._document))
        self.wording.store(step, "document", self._document.id, field, value)

    def _set_place(self, place: tuple[int | None, int | None]) -> None:
        assert self._document is not None
        session_id, contribution_id = place
        owner = {"session_id": session_id, "contribution_id": contribution_id}
        self._door.change(self.tr("Move"), document_name(self._document), "document", self._document.id, **owner)


def document_name(document: DocumentRow) -> str:
    """What a document is called in the history."""
    return document.title or document.file_name or word(document.kind)


def _places(agenda: Agenda, whole: str) -> list[tuple[tuple[int | None, int | None], str]]:
    """The event, its sessions, and below each the talks that have a topic."""
    places: list[tuple[tuple[int | None, int | None], str]] = [((None, None), whole)]
    for session in (*agenda.timed, *agenda.unplaced):
        places.append(((session.id, None), session_name(agenda, session)))
        talks = (row for row in agenda.contributions if row.session_id == session.id)
        places += [((None, row.id), f"    {row.topic or _speakers(agenda, row.id)}") for row in talks]
    return places


def _speakers(agenda: Agenda, contribution_id: int) -> str:
    rows = (row for row in agenda.appearances if row.contribution_id == contribution_id)
    return ", ".join(agenda.participant_by_id[row.participant_id].name for row in rows)


def _line(*buttons: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for part in buttons:
        line.addWidget(part)
    line.addStretch(1)
    return line
