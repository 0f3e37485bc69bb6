"""Where in the window something stands, so that search, history, notes and counts lead to it."""

from dataclasses import dataclass
from enum import IntEnum


class Tab(IntEnum):
    """The tabs in their order."""

    EVENT = 0
    TIMETABLE = 1
    PANELLISTS = 2
    PARTICIPANTS = 3
    DOCUMENTS = 4


@dataclass(frozen=True)
class Place:
    """A tab, and on it the row of a noun such as ``session`` 12; without a noun the tab alone.

    ``event_id`` names the event it stands in; 0 is the one in view.
    """

    tab: Tab
    noun: str = ""
    row_id: int = 0
    event_id: int = 0
