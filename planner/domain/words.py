"""The words that printed documents add to the data, per language."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

from planner.domain.kinds import DocumentKind, HostRole, Mode, Role, SessionKind
from resources import resource

ENGLISH = "en"


@dataclass(frozen=True, eq=False)
class Words:
    """What documents print in one language; texts with ``{...}`` are filled by the method that names them.

    Date patterns are CLDR patterns; ``first_of_month`` is how the first day of a month is written, empty for ``1``.
    """

    language: str
    locale: str
    day_pattern: str
    date_pattern: str
    month_start_pattern: str
    first_of_month: str
    continued: str
    cancelled: str
    to_be_confirmed: str
    provisional: str
    as_at: str
    moment: str
    moment_at: str
    page: str
    original: str
    programme: str
    topic: str
    conjunction: str
    labelled: str
    time_open: str
    no_sessions: str
    agenda_items: tuple[str, str]
    further_information: str
    background: str
    on_the_web: str
    related: str
    media: str
    telephone: str
    modes: Mapping[str, str]
    roles: Mapping[str, tuple[str, str]]
    kinds: Mapping[str, str]
    papers: Mapping[str, str]
    links: Mapping[str, str]
    hosts: Mapping[str, str]

    @property
    def tag(self) -> str:
        """The language as documents name it, such as ``en-GB``."""
        return self.locale.replace("_", "-")

    def role(self, role: Role, people: int) -> str:
        """Name a role as a label over this many people."""
        one, many = self.roles[role]
        return one if people == 1 else many

    def kind(self, kind: SessionKind) -> str:
        """Name a kind of session, for one that has no title of its own."""
        return self.kinds[kind]

    def paper(self, kind: DocumentKind) -> str:
        """Name a kind of document, as in ``(Bio | Presentation)``."""
        return self.papers[kind]

    def mode(self, mode: Mode) -> str:
        """Say where somebody speaks from; empty for the room."""
        return self.modes.get(mode, "")

    def hosted(self, role: HostRole, names: Iterable[str]) -> str:
        """Say who hosts, organizes or supports, such as ``Hosted by A and B``."""
        return self.hosts[role].format(names=self.listed(names))

    def listed(self, names: Iterable[str]) -> str:
        """Write names as a list, such as ``A, B and C``."""
        return format_list(list(names), locale=self.locale)

    def language_name(self, language: str) -> str:
        """Name another language in this one; an unknown code stands as it is."""
        return str(Locale.parse(self.locale).languages.get(language, language))

    def day(self, day: date) -> str:
        """Write a day as a heading, such as ``Tuesday, 2 December 2008``."""
        text = self._date(day, self.day_pattern)
        return text[:1].upper() + text[1:]

    def dates(self, first: date, last: date) -> str:
        """Write a range of days, such as ``2–5 December 2008``."""
        end = self._date(last, self.date_pattern)
        if first == last:
            return end
        if (first.year, first.month) == (last.year, last.month):
            return f"{self._date(first, 'd')}–{end}"
        same_year = first.year == last.year
        return f"{self._date(first, self.month_start_pattern if same_year else self.date_pattern)} – {end}"

    def stamp(self, moment: datetime, place: str) -> str:
        """Write how fresh a document is, such as ``as at 24 November 2008, 18:00 (Geneva)``."""
        pattern = self.moment_at if place else self.moment
        when = pattern.format(date=self._date(moment.date(), self.date_pattern), time=f"{moment:%H:%M}", place=place)
        return self.as_at.format(moment=when)

    def _date(self, day: date, pattern: str) -> str:
        if day.day == 1 and self.first_of_month:
            pattern = pattern.replace("d", f"'{self.first_of_month}'", 1)
        return format_date(day, pattern, locale=self.locale)


@lru_cache
def words(language: str) -> Words:
    """Give the words of a language such as ``fr`` or ``fr-CH``; English for one that is not shipped."""
    name = language.lower().replace("_", "-").split("-")[0]
    path = resource(f"words/{name}.json")
    if not name.isalpha() or not path.is_file():
        path = resource(f"words/{ENGLISH}.json")
    return Words(**json.loads(path.read_text(encoding="utf-8")))
