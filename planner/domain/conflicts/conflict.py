"""The words of conflicts: rules, how much they matter, and one finding."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a conflict matters; none of them keeps anybody from printing."""

    SETTLE = "settle"
    WARNING = "warning"
    INFORMATION = "information"
    OFF = "off"


class Rule(StrEnum):
    """What is looked for, in the order in which findings of one moment are told."""

    ROOM_OVERLAP = "room-overlap"
    ROOM_LAYOUT = "room-layout"
    ROOM_SETUP = "room-setup"
    PERSON_OVERLAP = "person-overlap"
    BUILDING_CHANGE = "building-change"
    UNAVAILABLE = "unavailable"
    ROOM_UNAVAILABLE = "room-unavailable"
    REMOTE_NIGHT = "remote-night"
    OUTSIDE_EVENT = "outside-event"
    CAPACITY = "capacity"
    OVER_TIME = "over-time"
    NO_CHAIR = "no-chair"
    PANEL_SIZE = "panel-size"
    DECLINED = "declined"
    UNCONFIRMED = "unconfirmed"
    LETTERS = "letters"
    SITTING_LENGTH = "sitting-length"
    SITTING_HOURS = "sitting-hours"
    LUNCH = "lunch"
    ITEM_NOT_TREATED = "item-not-treated"


USUAL = {
    Rule.ROOM_OVERLAP: Severity.SETTLE,
    Rule.ROOM_LAYOUT: Severity.WARNING,
    Rule.ROOM_SETUP: Severity.OFF,
    Rule.PERSON_OVERLAP: Severity.SETTLE,
    Rule.BUILDING_CHANGE: Severity.WARNING,
    Rule.UNAVAILABLE: Severity.WARNING,
    Rule.ROOM_UNAVAILABLE: Severity.WARNING,
    Rule.REMOTE_NIGHT: Severity.WARNING,
    Rule.OUTSIDE_EVENT: Severity.WARNING,
    Rule.CAPACITY: Severity.WARNING,
    Rule.OVER_TIME: Severity.WARNING,
    Rule.NO_CHAIR: Severity.WARNING,
    Rule.PANEL_SIZE: Severity.WARNING,
    Rule.DECLINED: Severity.WARNING,
    Rule.UNCONFIRMED: Severity.INFORMATION,
    Rule.LETTERS: Severity.SETTLE,
    Rule.SITTING_LENGTH: Severity.WARNING,
    Rule.SITTING_HOURS: Severity.WARNING,
    Rule.LUNCH: Severity.WARNING,
    Rule.ITEM_NOT_TREATED: Severity.SETTLE,
}
"""How much each rule matters where an event does not say otherwise. Set-up is off because most rooms need none."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One finding: the rule, the sessions and participants it is about, and the figures that its sentence tells.

    ``figures`` are the facts it rests on; a finding with other figures is another finding.
    """

    rule: Rule
    sessions: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    figures: tuple[str | int, ...] = ()

    @property
    def facts(self) -> str:
        """What the finding rests on, in one word that is stored with an acceptance."""
        parts = (self.sessions, self.people, self.figures)
        return "|".join([self.rule, *(",".join(map(str, part)) for part in parts)])
