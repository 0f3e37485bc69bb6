"""How far the papers of panellists and their consent have come, in shapes and words."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.checklist import days_late
from planner.domain.consent import Consent, consent_of
from planner.domain.event import DocumentRow
from planner.domain.kinds import DocumentStatus
from planner.domain.people import ParticipantRow
from planner.ui.theme import Tone
from planner.ui.typed import day_heading
from planner.ui.vocabulary import word


@dataclass(frozen=True)
class Mark:
    """A shape and a tone for how far something has come."""

    shape: str
    tone: Tone


NOT_NEEDED = Mark("–", "quiet")
OVERDUE = Mark("!", "stop")
_ASKED = Mark("○", "quiet")
_RECEIVED = Mark("●", "warn")
_CLEARED = Mark("✓", "done")
_PARTLY = Mark("◐", "warn")
_REFUSED = Mark("×", "stop")

_MARKS = {
    DocumentStatus.EXPECTED: _ASKED,
    DocumentStatus.RECEIVED: _RECEIVED,
    DocumentStatus.CLEARED: _CLEARED,
    DocumentStatus.PUBLISHED: _CLEARED,
}
_CONSENTS = {
    Consent.NOT_ASKED: NOT_NEEDED,
    Consent.ASKED: _ASKED,
    Consent.RECEIVED: _RECEIVED,
    Consent.PARTLY: _PARTLY,
    Consent.AGREED: _CLEARED,
    Consent.REFUSED: _REFUSED,
}


def mark(paper: DocumentRow | None, today: date) -> Mark:
    """Give the mark of a paper; one that is due and has not arrived is overdue."""
    if paper is None:
        return NOT_NEEDED
    return OVERDUE if days_late(paper, today) else _MARKS[paper.status]


def consent_mark(person: ParticipantRow, form: DocumentRow | None, today: date) -> Mark:
    """Give the mark of a consent, which is that of its form while one is under way."""
    if form is not None and days_late(form, today):
        return OVERDUE
    return _CONSENTS[consent_of(person, form)]


def state_words(paper: DocumentRow, today: date) -> str:
    """Say how far a paper has come, such as ``due 28 November``."""
    translate, due = QCoreApplication.translate, paper.due_on
    if paper.status is DocumentStatus.EXPECTED and due is not None:
        late = translate("Papers", "overdue since {day}") if due < today else translate("Papers", "due {day}")
        return late.format(day=day_heading(due)[1])
    if paper.status is DocumentStatus.RECEIVED:
        return translate("Papers", "received, to clear")
    return word(paper.status).lower()


def consent_words(person: ParticipantRow, form: DocumentRow | None, today: date) -> str:
    """Say how far a consent has come, and to what somebody agreed."""
    translate, state = QCoreApplication.translate, consent_of(person, form)
    if form is not None and state in {Consent.ASKED, Consent.RECEIVED}:
        return translate("Papers", "form {state}").format(state=state_words(form, today))
    if state is Consent.NOT_ASKED:
        return translate("Papers", "not asked for")
    if state is Consent.REFUSED:
        return translate("Papers", "refused: nothing may be published")
    return translate("Papers", "may be published: {parts}").format(parts=", ".join(_agreed(person)))


def _agreed(person: ParticipantRow) -> list[str]:
    translate = QCoreApplication.translate
    parts = (
        (person.consent_name, translate("Papers", "name")),
        (person.consent_photo, translate("Papers", "photo")),
        (person.consent_bio, translate("Papers", "bio")),
    )
    return [name for agreed, name in parts if agreed]
