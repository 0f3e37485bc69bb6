"""What is still missing from the people of a programme, person by person."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.agenda import Agenda
from planner.domain.event import DocumentRow
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus, SessionStatus
from planner.domain.people import AppearanceRow, ParticipantRow

PAPERS = (DocumentKind.BIO, DocumentKind.PHOTO, DocumentKind.PRESENTATION, DocumentKind.CONSENT)
"""What a panellist is asked for."""

_PRINTED_WORDS = range(120, 181)


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that somebody still owes: a paper, or where ``document`` is None their word that they will come.

    ``days_late`` counts from the day after it was due; 0 where it is not late. ``session_id`` says for which session,
    None for what belongs to the person.
    """

    document: DocumentRow | None
    session_id: int | None
    days_late: int = 0

    @property
    def kind(self) -> DocumentKind | None:
        """What paper is missing; None for a confirmation."""
        return self.document.kind if self.document else None

    @property
    def due_on(self) -> date | None:
        """When it is or was due."""
        return self.document.due_on if self.document else None


@dataclass(frozen=True, slots=True)
class Owing:
    """Somebody of the programme with what is missing from them, and the papers that came and wait to be cleared."""

    participant: ParticipantRow
    gaps: tuple[Gap, ...]
    to_clear: tuple[DocumentRow, ...]

    @property
    def papers(self) -> tuple[Gap, ...]:
        """The missing papers, what is due first first."""
        return tuple(gap for gap in self.gaps if gap.document is not None)

    @property
    def is_late(self) -> bool:
        """Whether anything is overdue."""
        return any(gap.days_late for gap in self.gaps)


def checklist(agenda: Agenda, today: date) -> tuple[Owing, ...]:
    """Give everybody from whom something is missing or to clear, by family name."""
    people = (person for person in agenda.participants if standing(agenda, person.id))
    lines = (_owing(agenda, person, today) for person in people)
    owing = (line for line in lines if line.gaps or line.to_clear)
    return tuple(sorted(owing, key=lambda line: line.participant.order))


def standing(agenda: Agenda, participant_id: int) -> tuple[AppearanceRow, ...]:
    """Give the appearances in which somebody is still expected: not declined, replaced, withdrawn or cancelled."""
    person = agenda.participant_by_id[participant_id]
    if person.status.will_not_come:
        return ()
    return tuple(row for row in agenda.seats_of(participant_id) if stands(agenda, row))


def stands(agenda: Agenda, appearance: AppearanceRow) -> bool:
    """Whether an appearance will take place as far as is known."""
    session = agenda.session_by_id.get(appearance.session_id)
    gone = appearance.status is AppearanceStatus.DECLINED or appearance.replaced_by is not None
    return session is not None and session.status is not SessionStatus.CANCELLED and not gone


def papers_of(agenda: Agenda, appearance: AppearanceRow) -> tuple[DocumentRow, ...]:
    """Give the papers that somebody brings to a session: their own, and those of the talk they give."""
    return agenda.given_by(appearance) + agenda.documents_of("contribution", appearance.contribution_id or 0)


def paper_of(agenda: Agenda, appearance: AppearanceRow, kind: DocumentKind) -> DocumentRow | None:
    """Give the paper of a kind that somebody brings to a session; None where none is asked for."""
    return next((row for row in papers_of(agenda, appearance) if row.kind is kind), None)


def days_late(paper: DocumentRow, today: date) -> int:
    """Give for how many days a paper has been overdue; 0 where it has come, or may still come in time."""
    if paper.status is not DocumentStatus.EXPECTED or paper.due_on is None:
        return 0
    return max((today - paper.due_on).days, 0)


def late_papers(lines: Iterable[Owing]) -> frozenset[int]:
    """Give the ids of the papers in a checklist that are overdue; one that two owe together counts once."""
    gaps = (gap for line in lines for gap in line.gaps)
    return frozenset(gap.document.id for gap in gaps if gap.document is not None and gap.days_late)


def word_count(text: str) -> int:
    """Count the words of a biography."""
    return len(text.split())


def has_printed_length(text: str) -> bool:
    """Whether a biography has the 120 to 180 words that half a page of a booklet takes."""
    return word_count(text) in _PRINTED_WORDS


def _owing(agenda: Agenda, person: ParticipantRow, today: date) -> Owing:
    seats = standing(agenda, person.id)
    papers = {paper.id: (paper, row) for row in seats for paper in papers_of(agenda, row)}
    gaps = [*_confirmations(seats), *(_gap(paper, row, today) for paper, row in papers.values() if _missing(paper))]
    came = tuple(paper for paper, _ in papers.values() if paper.status is DocumentStatus.RECEIVED)
    return Owing(person, tuple(sorted(gaps, key=_by_due)), came)


def _confirmations(seats: Sequence[AppearanceRow]) -> Iterator[Gap]:
    for row in seats:
        if row.status is not AppearanceStatus.CONFIRMED:
            yield Gap(None, row.session_id)


def _missing(paper: DocumentRow) -> bool:
    return paper.status is DocumentStatus.EXPECTED


def _gap(paper: DocumentRow, row: AppearanceRow, today: date) -> Gap:
    brought = paper.session_id is not None or paper.contribution_id is not None
    return Gap(paper, row.session_id if brought else None, days_late(paper, today))


def _by_due(gap: Gap) -> tuple[bool, date, int]:
    """Confirmations first, then what is due, then what may come at any time."""
    due = gap.due_on
    order = PAPERS.index(gap.kind) if gap.kind in PAPERS else len(PAPERS)
    return gap.document is not None and due is None, due or date.min, order
