"""What States are called at one event in one language, and how they are ordered there."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from planner.domain.alphabet import letters
from planner.domain.countries import by_code, called, countries
from planner.domain.country_keys import spoken
from planner.domain.names import fold
from planner.domain.people import ParticipantList
from planner.domain.states import CountryNameRow


class StateNames:
    """Names of States, each found once however often it is asked for.

    A State is called as the event has it (``names``), else as on its first day (``on``), else as today.
    """

    def __init__(self, language: str, names: Sequence[CountryNameRow] = (), on: date | None = None) -> None:
        self.language = language
        self._names = tuple(row for row in names if row.language == language)
        self._on = on
        self._known: dict[str, str] = {}
        self._keys: dict[str, str] = {}

    @classmethod
    def of(cls, people: ParticipantList, language: str = "") -> "StateNames":
        """Give the names at the event of a list, in a language or in the event's own."""
        return cls(language or people.event.language, people.country_names, people.event.starts_on)

    @cached_property
    def own(self) -> dict[str, str]:
        """The short names that the event itself gives, by code."""
        return {row.country_code: row.short for row in self._names if row.short}

    def code_of(self, name: str) -> str:
        """Give the code of the State that the event itself calls so; empty where it calls none so."""
        if not self.own:
            return ""
        key = fold(name)
        return next((code for code, short in self.own.items() if fold(short) == key), "")

    @cached_property
    def offered(self) -> tuple[str, ...]:
        """The short names of all States in their order, to be offered while somebody types."""
        codes = {*(country.iso3 for country in countries()), *self.own}
        return tuple(self.short(code) for code in sorted(codes, key=lambda code: (self.order(code), code)))

    def short(self, code: str) -> str:
        """Give the short name of a State; empty where it has none."""
        if code not in self._known:
            self._known[code] = called(code, self.language, self._names, self._on)
        return self._known[code]

    def formal(self, code: str) -> str:
        """Give the formal name of a State: the event's, else today's; empty where it has none."""
        own = next((row.formal for row in self._names if row.country_code == code and row.formal), "")
        country = by_code(code)
        return own or (country.formal.get(self.language) or country.formal["en"] if country else "")

    def plate(self, code: str) -> str:
        """Give the short name as it stands on a plate: where Arabic leaves a place for the name, the name is in it."""
        return spoken(self.short(code))

    def order(self, code: str) -> str:
        """Give the text that States are compared by: the order of their ranks, and of the names that they have here."""
        if code not in self._keys:
            self._keys[code] = letters(self.short(code) or code, self.language)
        return self._keys[code]
