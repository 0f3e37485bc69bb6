"""The directory that all events share: everybody and every organization, and where they appeared."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar

from planner.domain.duplicates import Known
from planner.domain.kinds import AppearanceStatus, HostRole, ParticipantStatus, Role
from planner.domain.names import fold, order_key


@dataclass(frozen=True)
class PersonEntry:
    """A person with what they were at events; ``events`` counts them, ``latest`` is how the last list printed them."""

    id: int
    uid: str
    name: str
    given: str
    family: str
    family_first: bool
    sort_as: str
    native_name: str
    events: int = 0
    latest: str = ""
    country: str = ""
    emails: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()

    @cached_property
    def text(self) -> str:
        """What it is found by."""
        return fold(" ".join((self.name, self.native_name, self.latest, *self.organisations)))

    @cached_property
    def order(self) -> tuple[str, str]:
        """What it is sorted by."""
        return order_key(self.name, self.given, self.family, self.sort_as)

    @property
    def known(self) -> Known:
        """What is compared to find duplicates."""
        return Known(
            self.id,
            self.name,
            self.native_name,
            emails=self.emails,
            organisations=self.organisations,
            countries=self.countries,
        )


@dataclass(frozen=True)
class OrganisationEntry:
    """An organization with how often it is printed, represented and host of an event."""

    id: int
    uid: str
    name: str
    acronym: str
    kind: str
    country_code: str
    people: int = 0
    delegates: int = 0
    hosted: int = 0

    @property
    def uses(self) -> int:
        """How often an event speaks of it."""
        return self.people + self.delegates + self.hosted

    @cached_property
    def text(self) -> str:
        """What it is found by."""
        return fold(" ".join((self.name, self.acronym, self.kind, self.country_code)))

    @cached_property
    def order(self) -> str:
        """What it is sorted by."""
        return fold(self.name)

    @property
    def known(self) -> Known:
        """What is compared to find duplicates."""
        countries = frozenset({self.country_code} - {""})
        return Known(self.id, self.name, acronym=self.acronym, countries=countries)


@dataclass(frozen=True, slots=True)
class SpokenAt:
    """What somebody did in a session."""

    session_id: int
    title: str
    starts_at: datetime | None
    role: Role
    status: AppearanceStatus


@dataclass(frozen=True, slots=True)
class AppearedAt:
    """Somebody at an event as they were then; ``printed`` is the name and ``as_what`` what stood behind it."""

    participant_id: int
    event_id: int
    event: str
    starts_on: date | None
    printed: str
    as_what: str
    category: str
    status: ParticipantStatus
    spoke: tuple[SpokenAt, ...] = ()


@dataclass(frozen=True, slots=True)
class UsedAt:
    """An organization at an event: as host in a role, or printed behind so many people's names."""

    event_id: int
    event: str
    starts_on: date | None
    people: int
    delegates: int
    hosts: tuple[HostRole, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignHonorific:
    """What may stand for somebody's honorific in another language of an event, where nothing stands yet."""

    participant_id: int
    name: str
    honorific: str
    language: str
    proposed: str


class Listed(Protocol):
    """What can be listed: in an order, and found by a text."""

    @property
    def id(self) -> int:
        """The key of its row."""

    @property
    def text(self) -> str:
        """What it is found by."""

    @property
    def order(self) -> Any:
        """What it is sorted by."""


Entry = TypeVar("Entry", bound=Listed)


class Listing(Generic[Entry]):
    """Entries in their order, whose words are prepared once so that typing finds them at every keystroke."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries = tuple(sorted(entries, key=lambda entry: (entry.order, entry.id)))
        self.by_id = {entry.id: entry for entry in self.entries}
        self.ids = list(self.by_id)
        self._texts: tuple[str, ...] = ()

    def after(self, ids: Collection[int], fresh: Iterable[Entry]) -> "Listing[Entry]":
        """Give the listing with these entries in the place of those with the ids."""
        stay = (entry for entry in self.entries if entry.id not in ids)
        return Listing((*stay, *fresh))

    def prepare(self) -> None:
        """Prepare the words of everybody, so that the first letter typed waits for nothing."""
        self._texts = self._texts or tuple(entry.text for entry in self.entries)

    def find(self, typed: str) -> list[int]:
        """Give the ids of those who have all the words typed, without case and accents."""
        words = sorted(fold(typed).split(), key=len, reverse=True)
        if not words:
            return self.ids
        self.prepare()
        texts = self._texts
        places: Iterable[int] = [place for place, text in enumerate(texts) if words[0] in text]
        for word in words[1:]:
            places = [place for place in places if word in texts[place]]
        return [self.ids[place] for place in places]
