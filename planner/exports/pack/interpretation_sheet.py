"""The sheet for interpreters: booths, teams and what they must know beforehand."""

from dataclasses import dataclass

from planner.domain.event import programme_day
from planner.domain.interpretation import Served, served
from planner.domain.kinds import Mode, SessionKind
from planner.exports.list_words import counted, yes_or_no
from planner.exports.pack.items import Item, count_or_none, items
from planner.exports.pack.source import PackSource, Part
from planner.exports.workbook.contents import Column, ListOptions, Sheet


@dataclass(frozen=True, slots=True)
class _Band:
    served: Served
    items: tuple[Item, ...]


def interpretation(source: PackSource, options: ListOptions) -> Part:
    """A line a sitting: its languages, booths and interpreters, and what they must know beforehand."""
    shown = {item.session.id: item for item in items(source.agenda, options.audience)}
    found = [
        _Band(one, tuple(shown[row.id] for row in one.sessions if row.id in shown)) for one in served(source.agenda)
    ]
    total = sum(band.served.team.interpreters for band in found)
    notes = (
        counted(total, "No interpreters are needed.", "1 interpreter.", "{:,} interpreters, all sittings together."),
        _TEAMS,
    )
    return Part(Sheet("Interpretation", _INTERPRETATION, found, frozen=2), notes)


_TEAMS = (
    "Teams: two interpreters a booth up to four hours, three in the Arabic and the Chinese booth; "
    "a sitting in two languages has one booth."
)


def _papers_in_advance(band: _Band) -> str:
    known = [item.slides() for item in band.items]
    come, total = sum(one[0] for one in known), sum(one[1] for one in known)
    return f"{come} of {total}" if total else ""


_INTERPRETATION: tuple[Column[_Band], ...] = (
    Column("Date", lambda band: programme_day(band.served.starts_at)),
    Column("Sitting", lambda band: band.served.label),
    Column("Start", lambda band: band.served.starts_at.time()),
    Column("End", lambda band: band.served.ends_at.time()),
    Column("Minutes", lambda band: band.served.minutes),
    Column("Languages", lambda band: ", ".join(band.served.languages)),
    Column("Booths", lambda band: band.served.team.booths),
    Column("Interpreters", lambda band: band.served.team.interpreters),
    Column(
        "Overruns", lambda band: yes_or_no(band.served.overruns), "“yes” where it is planned longer than three hours."
    ),
    Column("Remote speakers", lambda band: count_or_none(sum(item.coming(Mode.REMOTE) for item in band.items))),
    Column("Films", lambda band: count_or_none(sum(i.session.kind is SessionKind.SCREENING for i in band.items))),
    Column("Papers in advance", _papers_in_advance, "how many presentations have come, of those that are expected."),
    Column("Sessions", lambda band: "; ".join(item.title for item in band.items)),
)
