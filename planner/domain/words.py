"""The words that printed documents add to the data, per language."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from planner.domain.kinds import DocumentKind, HostRole, Mode, Role, SessionKind
from resources import resource

ENGLISH = "en"

COMMON_LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "zh": "中文",
    "ru": "Русский",
    "pt": "Português",
    "de": "Deutsch",
    "it": "Italiano",
}
"""Languages by their own names, those of the United Nations first."""

Clock = Literal["24", "12"]
"""How documents write times: ``14:30``, or ``2:30 p.m.`` in languages that know it."""

DateStyle = Literal["day", "month", "numbers"]
"""How documents write dates: the day first, the month first in languages that know it, or ``2008-12-02``."""


@dataclass(frozen=True, eq=False)
class Words:
    """What documents print in one language; texts with ``{...}`` are filled by the method that names them.

    Each of ``date_styles`` holds CLDR patterns; ``first_of_month`` is how the first day of a month is written in
    words, empty for ``1``. ``halves`` name the halves of a day, where the language has a clock of twelve hours.
    """

    language: str
    locale: str
    date_styles: Mapping[str, Mapping[str, str]]
    halves: tuple[str, str] | tuple[()]
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
    clock: Clock = "24"
    dates_as: DateStyle = "day"

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
        from babel.lists import format_list

        return format_list(list(names), locale=self.locale)

    def language_name(self, language: str) -> str:
        """Name another language in this one; an unknown code stands as it is."""
        from babel import Locale

        return str(Locale.parse(self.locale).languages.get(language, language))

    @property
    def in_halves(self) -> bool:
        """Whether times are written by a clock of twelve hours."""
        return self.clock == "12" and bool(self.halves)

    def time(self, moment: datetime) -> str:
        """Write a time of day, such as ``14:30`` or ``2:30 p.m.``"""
        if not self.in_halves:
            return f"{moment:%H:%M}"
        return f"{moment.hour % 12 or 12}:{moment:%M}\u00a0{self.halves[moment.hour >= 12]}"

    def times(self, start: datetime, end: datetime) -> str:
        """Write a range of times, such as ``10:00 – 13:00``; a half of the day that both share is named once."""
        first = self.time(start)
        if self.in_halves and (start.hour >= 12) == (end.hour >= 12) and start.date() == end.date():
            first = first.partition("\u00a0")[0]
        return f"{first} – {self.time(end)}"

    def day(self, day: date) -> str:
        """Write a day as a heading, such as ``Tuesday, 2 December 2008``."""
        text = self._date(day, "heading")
        return text[:1].upper() + text[1:]

    def dates(self, first: date, last: date) -> str:
        """Write a range of days, such as ``2–5 December 2008``."""
        if first == last:
            return self._date(last, "date")
        whole = self._style["first_in_year"] == self._style["date"]  # numbers have no shorter form
        if whole or first.year != last.year:
            return f"{self._date(first, 'date')} – {self._date(last, 'date')}"
        if first.month != last.month:
            return f"{self._date(first, 'first_in_year')} – {self._date(last, 'date')}"
        return f"{self._date(first, 'first_in_month')}–{self._date(last, 'last_in_month')}"

    def stamp(self, moment: datetime, place: str) -> str:
        """Write how fresh a document is, such as ``as at 24 November 2008, 18:00 (Geneva)``."""
        pattern = self.moment_at if place else self.moment
        when = pattern.format(date=self._date(moment.date(), "date"), time=self.time(moment), place=place)
        return self.as_at.format(moment=when)

    @property
    def _style(self) -> Mapping[str, str]:
        return self.date_styles.get(self.dates_as, self.date_styles["day"])

    def _date(self, day: date, use: str) -> str:
        pattern = self._style[use]
        if day.day == 1 and self.first_of_month and "dd" not in pattern:
            pattern = pattern.replace("d", f"'{self.first_of_month}'", 1)
        from babel.dates import format_date

        return format_date(day, pattern, locale=self.locale)


@lru_cache
def words(language: str, clock: Clock = "24", dates: DateStyle = "day") -> Words:
    """Give the words of a language such as ``fr`` or ``fr-CH``; English for one that is not shipped."""
    if (clock, dates) != ("24", "day"):
        return replace(words(language), clock=clock, dates_as=dates)
    name = language.lower().replace("_", "-").split("-")[0]
    path = resource(f"words/{name}.json")
    if not name.isalpha() or not path.is_file():
        path = resource(f"words/{ENGLISH}.json")
    return Words(**json.loads(path.read_text(encoding="utf-8")))


def language_name(code: str) -> str:
    """Give a language's own name, such as ``Français``; a code that is not known stands as it is."""
    if code in COMMON_LANGUAGES:
        return COMMON_LANGUAGES[code]
    from babel import Locale, UnknownLocaleError  # its data take longer to load than a window to open

    try:
        name = Locale.parse(code, sep="-").get_display_name(code)
    except (ValueError, UnknownLocaleError):
        return code
    return name[:1].upper() + name[1:] if name else code
