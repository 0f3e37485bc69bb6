"""Sheets of the programme: the timetable, and what technicians have to know."""

from planner.domain.kinds import Audience, Mode, SessionKind
from planner.domain.words import ENGLISH, words
from planner.exports.list_words import counted, yes_or_no
from planner.exports.pack.items import CHAIRS, TITLE, WHEN, Item, Items, count_or_none, items
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet, keys


def timetable(source: PackSource, options: ListOptions) -> Part:
    """A line an item of the programme."""
    rows = list(items(source.agenda, options.audience))
    columns = (*_TIMETABLE[options.audience], *keys(_session_uid, options))
    note = counted(len(rows), "No sessions yet.", "1 session.", "{:,} sessions.")
    zone = f"Times are those of {source.agenda.event.zone}."
    return Part(Sheet("Timetable", columns, rows, frozen=4), (note, zone) if rows else (note,))


def _session_uid(item: Item) -> str:
    return item.session.uid


_SESSION: Items = (
    Column("Kind", lambda item: words(ENGLISH).kind(item.session.kind)),
    *TITLE,
    Column("Chair or moderator", lambda item: item.named(*CHAIRS)),
    Column("Access", lambda item: item.session.access),
    Column("Languages", lambda item: item.session.languages),
    Column("Sitting", lambda item: item.sitting),
    Column("Agenda item", lambda item: item.numbers, "of the provisional agenda."),
)
_STATUS: Items = (
    Column("Status", lambda item: item.session.status.value),
    Column("Expected", lambda item: item.session.expected, "how many people are expected in the room."),
)
_TIMETABLE: dict[Audience, Items] = {
    Audience.PUBLIC: WHEN + _SESSION,
    Audience.PARTNER: WHEN + _SESSION + _STATUS,
    Audience.INTERNAL: WHEN + _SESSION + _STATUS + (Column("Notes", lambda item: item.session.notes),),
}


def technical(source: PackSource, options: ListOptions) -> Part:
    """A line an item in which something is to be shown, connected or recorded."""
    rows = [item for item in items(source.agenda, options.audience) if not item.session.kind.is_pause]
    return Part(Sheet("AV and technical", _TECHNICAL, rows, frozen=4))


def _slides(item: Item) -> str:
    come, known = item.slides()
    return f"{come} of {known}" if known else ""


_TECHNICAL: Items = (
    *WHEN,
    *TITLE,
    Column("Set-up", lambda item: item.session.set_up),
    Column("Film", lambda item: yes_or_no(item.session.kind is SessionKind.SCREENING)),
    Column("Slides", _slides, "how many presentations have come, of those that are expected."),
    Column("Remote speakers", lambda item: count_or_none(item.coming(Mode.REMOTE))),
    Column("Video messages", lambda item: count_or_none(item.coming(Mode.VIDEO))),
    Column("Equipment", lambda item: item.session.equipment),
    Column("Recording", lambda item: item.session.recording),
)
