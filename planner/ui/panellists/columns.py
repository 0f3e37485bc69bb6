"""The columns of the tables of panellists, and what typing into them changes."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from planner.domain.event import DocumentRow
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, Role
from planner.edits.rows import change
from planner.ui.event_door import EventDoor
from planner.ui.panellists.filters import has_consent
from planner.ui.panellists.lines import PanelLine
from planner.ui.panellists.papers import mark, paper_of, set_paper, state_words
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column
from planner.ui.theme import Tone
from planner.ui.vocabulary import choices, tone, word


class PanelColumns(QObject):
    """Columns over one event's panel lines."""

    def __init__(self, door: EventDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door

    def by_session(self) -> tuple[Column, ...]:
        """The columns under the headings of sessions."""
        number = Column("", lambda line: line.number, look="number", width=36)
        organisation = self._person("organisation", self.tr("Organization"), width=56, share=4)
        return (number, self._name(), self._role(), self._function(), organisation, *self._rest())

    def by_person(self) -> tuple[Column, ...]:
        """The columns where one line follows another by name."""
        session = Column(self.tr("Session"), lambda line: line.session, look="quiet", width=92, share=5)
        return (self._name(), session, self._role(), self._function(), *self._rest())

    def _name(self) -> Column:
        return self._person("name", self.tr("Name"), look="strong", width=120, share=3)

    def _function(self) -> Column:
        return self._person("function", self.tr("Function"), width=56, share=4)

    def _rest(self) -> tuple[Column, ...]:
        return (
            self._person("country", self.tr("Country"), width=64, share=2),
            self._status(),
            self._paper(DocumentKind.BIO, self.tr("Bio")),
            self._paper(DocumentKind.PHOTO, self.tr("Photo")),
            self._paper(DocumentKind.PRESENTATION, self.tr("Slides")),
            self._consent(),
        )

    def _person(self, field: str, title: str, **looks: Any) -> Column:
        return Column(title, lambda line: getattr(line.participant, field), partial(self._set_person, field), **looks)

    def _role(self) -> Column:
        return Column(
            self.tr("Role"),
            lambda line: word(line.appearance.role),
            partial(self._set, "role"),
            choices=lambda: choices(Role),
            value=lambda line: line.appearance.role,
            look="quiet",
            width=84,
        )

    def _status(self) -> Column:
        return Column(
            self.tr("Status"),
            self._status_words,
            partial(self._set, "status"),
            choices=lambda: choices(AppearanceStatus),
            value=lambda line: line.appearance.status,
            look="chip",
            tone=lambda line: "quiet" if line.successor else tone(line.appearance.status),
            width=124,
        )

    def _status_words(self, line: PanelLine) -> str:
        if line.successor:
            return self.tr("Replaced by {name}").format(name=line.successor)
        return word(line.appearance.status)

    def _paper(self, kind: DocumentKind, title: str) -> Column:
        def found(line: PanelLine) -> DocumentRow | None:
            return paper_of(self._door.agenda, line.appearance, kind)

        def status(line: PanelLine) -> DocumentStatus | None:
            paper = found(line)
            return paper.status if paper else None

        def told(line: PanelLine) -> str:
            paper = found(line)
            words = state_words(paper, datetime.now().date()) if paper else self.tr("not needed")
            return self.tr("{paper}: {state}").format(paper=title, state=words)

        return self._mark(
            title,
            lambda line: mark(found(line), datetime.now().date()).shape,
            lambda line: mark(found(line), datetime.now().date()).tone,
            told,
            edit=partial(self._set_paper, kind),
            choices=lambda: ((None, self.tr("Not needed")), *choices(DocumentStatus)),
            value=status,
        )

    def _consent(self) -> Column:
        given, open_ = self.tr("Consent: name and photo may be published"), self.tr("Consent: not given")
        return self._mark(
            self.tr("Consent"),
            lambda line: "✓" if has_consent(line) else "○",
            lambda line: "done" if has_consent(line) else "quiet",
            lambda line: given if has_consent(line) else open_,
            edit=self._set_consent,
            choices=lambda: ((True, self.tr("Given")), (False, self.tr("Not given"))),
            value=has_consent,
            width=66,
        )

    def _mark(
        self,
        title: str,
        shape: Callable[[PanelLine], str],
        mood: Callable[[PanelLine], Tone],
        tip: Callable[[PanelLine], str],
        **more: Any,
    ) -> Column:
        return Column(title, shape, look="mark", tone=mood, tip=tip, centred=True, **{"width": 54} | more)

    def _set_person(self, field: str, line: PanelLine, value: str) -> None:
        write = partial(set_person_field, participant_id=line.participant.id, field=field, value=value)
        self._door.edit(self.tr("Change"), line.participant.name, write)

    def _set(self, field: str, line: PanelLine, value: object) -> None:
        changed = {field: value}
        self._door.change(self.tr("Change"), line.participant.name, "appearance", line.id, **changed)

    def _set_paper(self, kind: DocumentKind, line: PanelLine, status: object) -> None:
        paper = paper_of(self._door.agenda, line.appearance, kind)
        event_id, verb = self._door.event_id, self.tr("Change papers of")
        self._door.edit(
            verb, line.participant.name, lambda tx: set_paper(tx, event_id, line.appearance, paper, kind, status)
        )

    def _set_consent(self, line: PanelLine, given: bool) -> None:
        person_id = line.participant.id

        def write(tx: Any) -> None:
            change(tx, "participant", person_id, consent_name=given, consent_photo=given)

        self._door.edit(self.tr("Change consent of"), line.participant.name, write)
