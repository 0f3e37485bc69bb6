"""The columns of the tables of panellists, and what typing into them changes."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from planner.domain.checklist import paper_of
from planner.domain.consent import PUBLISHED, Consent, consent_of
from planner.domain.event import DocumentRow
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, Role
from planner.edits.papers import answer_consent, set_paper
from planner.ui.event_door import EventDoor
from planner.ui.panellists.lines import PanelLine, office
from planner.ui.panellists.papers import Mark, consent_mark, consent_words, mark, state_words
from planner.ui.people_edits import set_person_field
from planner.ui.record_table import Column
from planner.ui.theme import Tone
from planner.ui.travel import arrival
from planner.ui.vocabulary import choices, tone, word


class PanelColumns(QObject):
    """Columns over one event's panel lines."""

    def __init__(self, door: EventDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door

    def by_session(self) -> tuple[Column, ...]:
        """The columns under the headings of sessions."""
        number = Column("", lambda line: line.number, look="number", width=36)
        return (number, self._name(), self._role(), *self._rest())

    def by_person(self) -> tuple[Column, ...]:
        """The columns where one line follows another by name."""
        session = Column(self.tr("Session"), lambda line: line.session, look="quiet", width=92, share=4)
        return (self._name(), session, self._role(), *self._rest())

    def _name(self) -> Column:
        return self._person("name", self.tr("Name"), look="strong", width=112, share=3)

    def _rest(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Function and organization"), lambda line: office(line.participant), width=140, share=5),
            self._person("country", self.tr("Country"), width=64, share=2),
            self._status(),
            self._paper(DocumentKind.BIO, self.tr("Bio")),
            self._paper(DocumentKind.PHOTO, self.tr("Photo")),
            self._paper(DocumentKind.PRESENTATION, self.tr("Slides")),
            self._consent(),
            Column(self.tr("Arrives"), lambda line: arrival(line.participant) or "–", look="quiet", width=92),
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
            width=92,
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
            width=120,
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
        def form(line: PanelLine) -> DocumentRow | None:
            return paper_of(self._door.agenda, line.appearance, DocumentKind.CONSENT)

        def marked(line: PanelLine) -> Mark:
            return consent_mark(line.participant, form(line), datetime.now().date())

        def told(line: PanelLine) -> str:
            words = consent_words(line.participant, form(line), datetime.now().date())
            return self.tr("Consent: {state}").format(state=words)

        offered = (
            (Consent.NOT_ASKED, self.tr("Form not needed")),
            (Consent.ASKED, self.tr("Form asked for")),
            (Consent.RECEIVED, self.tr("Form received")),
            (Consent.AGREED, self.tr("Agreed: name, photo, bio")),
            (Consent.REFUSED, self.tr("Refused")),
        )
        return self._mark(
            self.tr("Consent"),
            lambda line: marked(line).shape,
            lambda line: marked(line).tone,
            told,
            edit=self._set_consent,
            choices=lambda: offered,
            value=lambda line: consent_of(line.participant, form(line)),
            width=62,
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

    def _set_paper(self, kind: DocumentKind, line: PanelLine, status: DocumentStatus | None) -> None:
        write = partial(
            set_paper, event_id=self._door.event_id, appearance_id=line.appearance.id, kind=kind, status=status
        )
        self._door.edit(self.tr("Change papers of"), line.participant.name, write)

    def _set_consent(self, line: PanelLine, state: Consent) -> None:
        event_id, seat, form = self._door.event_id, line.appearance.id, DocumentKind.CONSENT
        answers, today = dict.fromkeys(PUBLISHED, state is Consent.AGREED), datetime.now().date()

        def write(tx: Any) -> None:
            if state in _FORMS:
                set_paper(tx, event_id, seat, form, _FORMS[state])
            else:
                answer_consent(tx, event_id, seat, answers, today)

        self._door.edit(self.tr("Change consent of"), line.participant.name, write)


_FORMS = {
    Consent.NOT_ASKED: None,
    Consent.ASKED: DocumentStatus.EXPECTED,
    Consent.RECEIVED: DocumentStatus.RECEIVED,
}
"""How far the form has come; the other states are answers."""
