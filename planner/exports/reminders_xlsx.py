"""What is missing from whom as a workbook: a row a person to merge into letters, and a row for each missing thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.domain.agenda import Agenda
from planner.domain.checklist import Gap, Owing
from planner.domain.event import DocumentRow
from planner.domain.kinds import Audience, DocumentKind
from planner.domain.people import ParticipantRow
from planner.domain.printed import plain, session_title
from planner.domain.reminders import Reminder
from planner.domain.words import ENGLISH, words
from planner.errors import UserError
from planner.exports.files import Report, no_report
from planner.exports.list_words import counted, yes_or_no
from planner.exports.workbook.contents import Column, ListOptions, ReadMe, Sheet, keys
from planner.exports.workbook.writing import write_workbook


def write_missing(
    agenda: Agenda,
    owing: Sequence[Owing],
    reminders: Sequence[Reminder],
    options: ListOptions,
    target: Path,
    report: Report = no_report,
) -> int:
    """Write the people who are reminded, and all that is missing or to clear; gives how many people there are.

    It holds addresses and what nobody outside should know: raises ``UserError`` ``internal-only`` for any audience but
    the house, and what ``replacing`` raises.
    """
    if options.audience is not Audience.INTERNAL:
        raise UserError(
            "internal-only",
            "What is missing from whom does not leave the house.",
            "No file was written.",
            "Choose internal use.",
        )
    lines = tuple(line for who in owing for line in _lines(agenda, who))
    notes = [
        counted(len(reminders), "Nobody is to be reminded.", "1 person to remind.", "{:,} people to remind."),
        "“Mail merge” has a row a person; “Checklist” a row for each thing that is missing or to clear.",
    ]
    readme = ReadMe("What is missing from the panellists", agenda.event, options, notes, agenda.contacts)
    merge = Sheet("Mail merge", (*_MERGED, *keys(lambda row: row.participant.uid, options)), tuple(reminders))
    checklist = Sheet("Checklist", _LISTED, lines)
    write_workbook(target, [merge, checklist], readme, report)
    return len(reminders)


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing that is missing from somebody, or that came and is to be cleared."""

    person: ParticipantRow
    kind: DocumentKind | None
    session: str
    state: str
    due_on: date | None
    days_late: int


def _lines(agenda: Agenda, who: Owing) -> Iterator[_Line]:
    for gap in who.gaps:
        state = "overdue" if gap.days_late else "to come" if gap.document else "not confirmed"
        yield _Line(who.participant, gap.kind, _session(agenda, gap), state, gap.due_on, gap.days_late)
    for paper in who.to_clear:
        yield _to_clear(who.participant, paper)


def _to_clear(person: ParticipantRow, paper: DocumentRow) -> _Line:
    return _Line(person, paper.kind, "", "received, to clear", paper.due_on, 0)


def _session(agenda: Agenda, gap: Gap) -> str:
    session = agenda.session_by_id.get(gap.session_id or 0)
    return plain(session_title(agenda, session, words(ENGLISH))[:1]) if session else ""


def _thing(kind: DocumentKind | None) -> str:
    return words(ENGLISH).paper(kind) if kind is not None else "Confirmation"


_MERGED: tuple[Column[Reminder], ...] = (
    Column("Name", lambda row: row.participant.name),
    Column("Honorific", lambda row: row.participant.honorific),
    Column("Given name", lambda row: row.participant.given),
    Column("Family name", lambda row: row.participant.family),
    Column("E-mail", lambda row: row.address, "empty where no address is known that could be written to."),
    Column("Function", lambda row: row.participant.function),
    Column("Organization", lambda row: row.participant.organisation),
    Column("Country", lambda row: row.participant.country),
    Column("Language", lambda row: row.language, "in which “Missing”, “Subject” and “Text” are written."),
    Column("Missing", lambda row: "\n".join(row.missing)),
    Column("Number missing", lambda row: len(row.missing)),
    Column("Due", lambda row: row.due_on, "the first day on which something is or was due."),
    Column("Overdue", lambda row: yes_or_no(row.days_late > 0)),
    Column("Days overdue", lambda row: row.days_late),
    Column("Subject", lambda row: row.subject),
    Column("Text", lambda row: row.text),
)
_LISTED: tuple[Column[_Line], ...] = (
    Column("Person", lambda row: row.person.name),
    Column("Organization", lambda row: row.person.organisation or row.person.country),
    Column("What", lambda row: _thing(row.kind)),
    Column("For session", lambda row: row.session),
    Column("State", lambda row: row.state),
    Column("Due on", lambda row: row.due_on),
    Column("Days late", lambda row: row.days_late),
)
