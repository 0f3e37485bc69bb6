"""All States as one event sees them: what they are called, what they are to the body, who comes for them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from planner.domain.countries import by_code, countries
from planner.domain.event import EventRow
from planner.domain.kinds import Standing
from planner.domain.session import SittingRow
from planner.domain.standing import Standings
from planner.domain.state_names import StateNames
from planner.domain.states import CountryNameRow, StandingRow


@dataclass(frozen=True, slots=True)
class StateEntry:
    """A State under its code: names by language, ``own`` where the event gives them, and its standing as at a sitting.

    ``later`` is what becomes of the standing after that sitting; ``delegates`` counts who comes for the State.
    """

    id: str
    names: Mapping[str, str]
    own: Mapping[str, CountryNameRow]
    group: str
    standing: Standing | None
    later: tuple[StandingRow, ...]
    delegates: int

    @property
    def name(self) -> str:
        """The name in the event's main language; the code where there is none."""
        return next(iter(self.names.values())) or self.id


@dataclass(frozen=True)
class StateRegister:
    """An immutable snapshot; ``delegates`` says how many come for a State, by code."""

    event: EventRow
    names: tuple[CountryNameRow, ...] = ()
    standings: tuple[StandingRow, ...] = ()
    sittings: tuple[SittingRow, ...] = ()
    delegates: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of the event, the main one first."""
        return tuple(dict.fromkeys((self.event.language, *self.event.other_languages.split())))

    @cached_property
    def said(self) -> Standings:
        """What is said of the standing of States."""
        return Standings(self.standings, self.sittings)

    @cached_property
    def state_names(self) -> Mapping[str, StateNames]:
        """What States are called at the event, by language."""
        on = self.event.starts_on
        return {language: StateNames(language, self.names, on) for language in self.languages}

    def usual_name(self, code: str, language: str) -> str:
        """Give what a State would be called if the event had no name of its own for it."""
        return StateNames(language, (), self.event.starts_on).short(code)

    def entries(self, sitting_id: int | None) -> tuple[StateEntry, ...]:
        """Give all States in the order of the event's main language, with their standing as at a sitting.

        Entities that the country table does not have are there where somebody comes for them or anything is said of
        them.
        """
        found = [self._entry(code, sitting_id) for code in self._codes]
        return tuple(sorted(found, key=lambda entry: (self.state_names[self.event.language].order(entry.id), entry.id)))

    def counts(self, sitting_id: int | None) -> Mapping[Standing | None, int]:
        """Count the States by their standing as at a sitting; None are those of which nothing is said."""
        return Counter(self.said.at(code, sitting_id) for code in self._codes)

    @cached_property
    def _codes(self) -> tuple[str, ...]:
        table = (country.iso3 for country in countries())
        named = (row.country_code for row in self.names)
        standing = (row.country_code for row in self.standings)
        return tuple(dict.fromkeys((*table, *named, *standing, *self.delegates)))

    def _entry(self, code: str, sitting_id: int | None) -> StateEntry:
        country = by_code(code)
        said, standing = self.said.of(code), self.said.at(code, sitting_id)
        return StateEntry(
            code,
            {language: names.short(code) for language, names in self.state_names.items()},
            self._own.get(code, {}),
            country.group if country else "",
            standing,
            tuple(row for row in said if self.said.begins_after(row, sitting_id)),
            self.delegates.get(code, 0),
        )

    @cached_property
    def _own(self) -> Mapping[str, Mapping[str, CountryNameRow]]:
        own: dict[str, dict[str, CountryNameRow]] = {}
        for row in self.names:
            own.setdefault(row.country_code, {})[row.language] = row
        return own
