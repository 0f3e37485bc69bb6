"""All sheets that can leave: what each is called, for whom it may be, and what is put together for whom."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.kinds import Audience
from planner.exports.pack.delegation_sheets import by_delegation, delegates_by_delegation, plates
from planner.exports.pack.house_sheets import change_log, contacts, visa_letters
from planner.exports.pack.interpretation_sheet import interpretation
from planner.exports.pack.logistics_sheets import arrivals, badges, catering, sign_in
from planner.exports.pack.programme_sheets import technical, timetable
from planner.exports.pack.source import Keys, PackSource, Part
from planner.exports.pack.speakers_sheet import speakers
from planner.exports.pack.statistics_sheet import statistics_part
from planner.exports.pack.summary import summary
from planner.exports.participants_xlsx import participants_part
from planner.exports.roster_xlsx import panellists_part
from planner.exports.workbook.contents import ListOptions


class Need(StrEnum):
    """What is read for a sheet beyond the snapshots."""

    DIETS = "diets"
    PAPERS = "papers"
    CHANGES = "changes"


@dataclass(frozen=True)
class SheetKind:
    """A sheet that can leave: ``key`` is its name on the command line, ``title`` that of the sheet.

    One that stands ``alone`` serves a single purpose: it is never put together with others, and asks for a recipient.
    """

    key: str
    title: str
    audiences: frozenset[Audience]
    make: Callable[[PackSource, ListOptions], Part]
    need: Need | None = None
    alone: bool = False


_ALL = frozenset(Audience)
_SHARED = frozenset({Audience.PARTNER, Audience.INTERNAL})
_HOUSE = frozenset({Audience.INTERNAL})

SHEETS: tuple[SheetKind, ...] = (
    SheetKind("participants", "Participants", _ALL, participants_part),
    SheetKind("summary", "Summary", _ALL, summary),
    SheetKind("statistics", "Statistics", _ALL, statistics_part),
    SheetKind("delegations", "By delegation", _ALL, by_delegation),
    SheetKind("delegates", "Delegates", _ALL, delegates_by_delegation),
    SheetKind("contacts", "Contact list", _HOUSE, contacts),
    SheetKind("panellists", "Panellists", _ALL, panellists_part),
    SheetKind("timetable", "Timetable", _ALL, timetable),
    SheetKind("speakers", "Speakers list", _ALL, speakers),
    SheetKind("catering", "Rooms and catering", _SHARED, catering, Need.DIETS),
    SheetKind("interpretation", "Interpretation", _SHARED, interpretation),
    SheetKind("technical", "AV and technical", _SHARED, technical),
    SheetKind("badges", "Badges", _SHARED, badges),
    SheetKind("plates", "Plates", _SHARED, plates),
    SheetKind("sign-in", "Sign-in", _SHARED, sign_in),
    SheetKind("arrivals", "Arrivals by hour", _SHARED, arrivals),
    SheetKind("changes", "Change log", _HOUSE, change_log, Need.CHANGES),
    SheetKind("visa", "Visa letters", _HOUSE, visa_letters, Need.PAPERS, alone=True),
)
"""In the order in which they stand in a workbook."""

BY_KEY = {kind.key: kind for kind in SHEETS}

NUMBERS: Keys = frozenset({"summary", "statistics"})
"""Sheets that only count, and go with the lists that they count; their lines are nobody's."""


class Preset(StrEnum):
    """Who is served again and again."""

    PARTNER = "partner"
    HOUSE = "house"
    CATERER = "caterer"
    INTERPRETERS = "interpreters"
    TECHNICIANS = "technicians"


PRESETS: dict[Preset, tuple[Audience, Keys]] = {
    Preset.PARTNER: (
        Audience.PARTNER,
        frozenset({"summary", "statistics", "participants", "delegations", "panellists", "timetable"}),
    ),
    Preset.HOUSE: (Audience.INTERNAL, frozenset(kind.key for kind in SHEETS if not kind.alone)),
    Preset.CATERER: (Audience.PARTNER, frozenset({"catering"})),
    Preset.INTERPRETERS: (Audience.PARTNER, frozenset({"interpretation", "timetable", "panellists", "speakers"})),
    Preset.TECHNICIANS: (Audience.PARTNER, frozenset({"technical", "timetable"})),
}
"""What each is given, and as whom."""


def allowed(audience: Audience, *, alone: bool = False) -> tuple[SheetKind, ...]:
    """Give the sheets that may leave for an audience, those that stand alone only where they are asked for."""
    return tuple(kind for kind in SHEETS if audience in kind.audiences and (alone or not kind.alone))


def usual(audience: Audience) -> Keys:
    """Give the sheets that an audience gets where nothing else is said."""
    wanted = PRESETS[Preset.HOUSE if audience is Audience.INTERNAL else Preset.PARTNER][1]
    return frozenset(kind.key for kind in allowed(audience)) & wanted
