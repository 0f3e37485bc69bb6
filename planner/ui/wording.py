"""The words of an event in its other languages: which one is in view, and where typing goes."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.event import EventRow
from planner.domain.words import language_name
from planner.edits.rows import translatable, translate
from planner.ui.event_door import EventDoor
from planner.ui.fields import Field, LineField, TextField
from planner.ui.record_model import Column
from planner.ui.segments import Segments


class Wording(QWidget):
    """Chooses the language of the words in an inspector; hidden where the event has but one. ``changed`` follows.

    In another language a field shows that language's words over those of the main one in grey, and keeps what is typed
    there. Fields without words, such as times, are the same in each.
    """

    changed = Signal()

    def __init__(self, door: EventDoor) -> None:
        super().__init__()
        self._door = door
        self._hints: dict[Field, str] = {}
        self.languages = Segments(self.tr("Language of the words"))
        self.languages.chosen.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.languages)
        self.hide()

    @property
    def language(self) -> str:
        """The code of the other language in view; empty while it is the main one."""
        return self.languages.value or ""

    @property
    def printed_language(self) -> str:
        """The code of the language in view."""
        return self.language or self._door.agenda.event.language

    def show_event(self, event: EventRow) -> None:
        """Offer the languages of an event."""
        others = [code for code in event.other_languages.split() if code != event.language]
        codes = [event.language, *others]
        self.languages.offer([("" if code == event.language else code, language_name(code)) for code in codes])
        self.setVisible(len(codes) > 1)

    def of(self, noun: str, row: Any, field: str) -> str:
        """Give the words of a row's field in the language in view; empty where it has none."""
        if not self._speaks(noun, field):
            return str(getattr(row, field))
        return self._door.agenda.texts.get((noun, row.id, self.language), {}).get(field, "")

    def hint(self, noun: str, row: Any, field: str) -> str:
        """Give the words of the main language where another is in view."""
        return str(getattr(row, field)) if self._speaks(noun, field) else ""

    def column(self, noun: str, field: str, title: str, edit: Callable[[Any, Any], object], **looks: Any) -> Column:
        """Give a column of words in the language in view, over those of the main one in grey."""
        text, hint = (lambda row: self.of(noun, row, field)), (lambda row: self.hint(noun, row, field))
        return Column(title, text, edit, hint=hint, **looks)

    def show_row(self, noun: str, row: Any, fields: Mapping[str, Field]) -> None:
        """Show the stored values of a row in their fields."""
        for name, field in fields.items():
            speaks = self._speaks(noun, name)
            field.show_value(self.of(noun, row, name) if speaks else getattr(row, name))
            if isinstance(field, LineField | TextField):
                own = self._hints.setdefault(field, field.editor.placeholderText())
                field.editor.setPlaceholderText((self.hint(noun, row, name) or own) if speaks else own)

    def store(
        self,
        step: tuple[str, str],
        noun: str,
        row_id: int,
        field: str,
        value: object,
        write: Callable[[Any], object] | None = None,
    ) -> None:
        """Store what was typed in the language in view, as a step named (verb, subject).

        ``write`` stores words of the main language where that takes more than the field.
        """
        verb, subject = step
        if self._speaks(noun, field):
            words = {field: str(value)}
            self._door.edit(verb, subject, lambda tx: translate(tx, noun, row_id, self.language, **words))
        elif write is not None:
            self._door.edit(verb, subject, write)
        else:
            changed = {field: value}
            self._door.change(verb, subject, noun, row_id, **changed)

    def _speaks(self, noun: str, field: str) -> bool:
        """Whether the field's words in another language are in view."""
        return bool(self.language) and field in translatable(noun)
