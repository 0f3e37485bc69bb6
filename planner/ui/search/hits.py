"""What the quick search shows of what it found: a line with a name, a note, and where it leads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from planner.domain.kinds import DocumentKind
from planner.domain.search import Findable
from planner.ui.counting import line_of
from planner.ui.places import Place, Tab
from planner.ui.record_table import Group
from planner.ui.typed import short_day
from planner.ui.vocabulary import word

_TABS = {
    "participant": Tab.PARTICIPANTS,
    "session": Tab.TIMETABLE,
    "document": Tab.DOCUMENTS,
    "event": Tab.EVENT,
}


@dataclass(frozen=True)
class Hit:
    """One line that can be chosen: it leads to a place, or is a command; ``aside`` says in which event, or its keys."""

    id: int
    title: str
    note: str
    aside: str = ""
    place: Place | None = None
    command: QAction | None = None


def shown(findable: Findable) -> Findable:
    """Name a document that has no title after its kind, so that it is found by that word."""
    if findable.title or not findable.kind:
        return findable
    return replace(findable, title=word(DocumentKind(findable.kind)))


def hits(
    found: Mapping[str, Sequence[Findable]], commands: Sequence[QAction], event_id: int | None
) -> tuple[Group | Hit, ...]:
    """Lay out what was found, by groups."""
    numbers = count(1)
    lines: list[Group | Hit] = []
    for noun in _TABS:
        if noun in found:
            lines.append(Group(noun, _heading(noun)))
            lines += [_hit(next(numbers), findable, event_id) for findable in found[noun]]
    if commands:
        lines.append(Group("command", QCoreApplication.translate("QuickSearch", "Commands")))
        lines += [_command(next(numbers), action) for action in commands]
    return tuple(lines)


def _heading(noun: str) -> str:
    if noun == "participant":
        return QCoreApplication.translate("QuickSearch", "People")
    if noun == "session":
        return QCoreApplication.translate("QuickSearch", "Sessions")
    if noun == "document":
        return QCoreApplication.translate("QuickSearch", "Documents")
    return QCoreApplication.translate("QuickSearch", "Events")


def _hit(number: int, found: Findable, event_id: int | None) -> Hit:
    start = found.starts_at
    when = f"{short_day(start.date())} {start:%H:%M}" if start else ""
    elsewhere = found.events if found.event_id != event_id or " · " in found.events else ""
    place = Place(_TABS[found.noun], found.noun, found.row_id, found.event_id)
    return Hit(number, found.title, line_of(when, found.note), elsewhere, place=place)


def _command(number: int, action: QAction) -> Hit:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Hit(number, action_words(action), "", keys, command=action)


def action_words(action: QAction) -> str:
    """What a menu says of an action, without the mark of its letter."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
