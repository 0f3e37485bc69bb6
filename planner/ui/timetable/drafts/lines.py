"""What a draft changed, in the words of the comparison: a line for a place, one for each word, one for each seat."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.agenda import Agenda
from planner.domain.drafts import Difference, Part, PartChange, Turn, WordChange
from planner.domain.people import AppearanceRow
from planner.domain.printed import time_range
from planner.domain.session import AgendaPointRow, ContributionRow, SessionRow
from planner.ui.counting import line_of
from planner.ui.history_words import field_word, value_words
from planner.ui.theme import Tone
from planner.ui.typed import short_day
from planner.ui.vocabulary import word

_TONES: dict[Turn, Tone] = {Turn.MOVED: "accent", Turn.CHANGED: "warn", Turn.ADDED: "done", Turn.DROPPED: "stop"}
NOTHING = "–"


@dataclass(frozen=True)
class DifferenceLine:
    """A difference in words: what became of what, how it is in the event, and how in the draft."""

    id: str
    what: str
    tone: Tone
    title: str
    before: str
    after: str


class DifferenceLines:
    """Says differences of a draft and its event."""

    def __init__(self, event: Agenda, draft: Agenda) -> None:
        self._event, self._draft = event, draft

    def of(self, difference: Difference, whose: str = "") -> Iterator[DifferenceLine]:
        """Give the lines of one session; ``whose`` tells those of one person from those of another."""
        number = (
            f"{difference.before.id if difference.before else ''}/{difference.after.id if difference.after else ''}"
        )
        key, title, turn = f"{whose} {number}", difference.session.title, difference.turn
        if turn is not Turn.CHANGED:
            there, here = self._place(self._event, difference.before), self._place(self._draft, difference.after)
            yield DifferenceLine(key, _turn_word(turn), _TONES[turn], title, there, here)
        for change in difference.words:
            yield self._of_word(f"{key} {change.language} {change.name}", title, change)
        for at, part in enumerate(difference.parts):
            yield self._of_part(f"{key} {part.noun} {at}", title, part)

    def _place(self, agenda: Agenda, session: SessionRow | None) -> str:
        """When and where a session is; a dash where it is not there."""
        if session is None:
            return NOTHING
        room = agenda.room_by_id.get(session.room_id or 0)
        unplaced = QCoreApplication.translate("DifferenceLines", "not placed")
        day = short_day(session.starts_at.date()) if session.starts_at else unplaced
        time = time_range(session).replace(" – ", "–")
        return line_of(" ".join(part for part in (day, time) if part), room.name if room else "")

    def _of_word(self, key: str, title: str, change: WordChange) -> DifferenceLine:
        name = field_word(change.name)
        if change.language:
            name = f"{name} ({change.language})"
        before, after = (f"{name}: {self._said(change.name, value)}" for value in (change.before, change.after))
        what = QCoreApplication.translate("DifferenceLines", "Words")
        return DifferenceLine(key, what, _TONES[Turn.CHANGED], title, before, after)

    def _said(self, name: str, value: object) -> str:
        if name == "segment_id" and isinstance(value, int):
            known = {**self._draft.segment_by_id, **self._event.segment_by_id}
            return known[value].title if value in known else NOTHING
        return value_words("session", name, value) or NOTHING

    def _of_part(self, key: str, title: str, part: PartChange) -> DifferenceLine:
        before, after = self._part(self._event, part.before), self._part(self._draft, part.after)
        if before == after:
            after = f"{after} ({', '.join(field_word(name) for name in part.names)})"
        turn = Turn.ADDED if part.before is None else Turn.DROPPED if part.after is None else Turn.CHANGED
        return DifferenceLine(key, _part_word(part), _TONES[turn], title, before, after)

    def _part(self, agenda: Agenda, row: Part | None) -> str:
        """Say who sits on a panel as what, what is spoken on, or an agenda point; a dash where it is not there."""
        if row is None:
            return NOTHING
        if isinstance(row, AppearanceRow):
            person = agenda.participant_by_id[row.participant_id]
            topic = agenda.contribution_by_id.get(row.contribution_id or 0)
            return line_of(person.name, word(row.role), word(row.status), topic.topic if topic else "")
        minutes = value_words("contribution", "length_minutes", row.length_minutes)
        return line_of(row.topic if isinstance(row, ContributionRow) else row.title, minutes) or NOTHING


def _turn_word(turn: Turn) -> str:
    translate = QCoreApplication.translate
    words = {
        Turn.MOVED: translate("DifferenceLines", "Moved"),
        Turn.CHANGED: translate("DifferenceLines", "Words"),
        Turn.ADDED: translate("DifferenceLines", "Added"),
        Turn.DROPPED: translate("DifferenceLines", "Dropped"),
    }
    return words[turn]


def _part_word(part: PartChange) -> str:
    row = part.after or part.before
    if isinstance(row, AppearanceRow):
        return QCoreApplication.translate("DifferenceLines", "Panel")
    if isinstance(row, AgendaPointRow):
        return QCoreApplication.translate("DifferenceLines", "Point")
    return QCoreApplication.translate("DifferenceLines", "Topic")
