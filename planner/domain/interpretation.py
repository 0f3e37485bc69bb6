"""Booths and interpreters: how many a sitting needs, from the languages of its sessions and its length.

The figures are the minima that the International Association of Conference Interpreters asks for, and the teams of the
United Nations: two interpreters a booth, three where a booth works both ways as Arabic and Chinese do.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from planner.domain.agenda import Agenda
from planner.domain.conflicts.bands import LONGEST_MINUTES
from planner.domain.kinds import SessionStatus
from planner.domain.names import fold
from planner.domain.session import SessionRow
from planner.domain.sittings import proposed_sittings

ALONE_MINUTES = 40
"""So long may one interpreter serve a booth of two languages alone."""

TEAM_MINUTES = 240
"""Up to so long two interpreters serve a booth; one more is needed for every two hours beyond."""

_MORE_MINUTES = 120
_BOTH_WAYS = frozenset({"ar", "zh"})

_LANGUAGES = {
    "ar": "arabic arabe arabo العربية a",
    "zh": "chinese chinois chino 中文 c",
    "en": "english anglais ingles e",
    "fr": "french francais frances f",
    "ru": "russian russe ruso русский r",
    "es": "spanish espagnol espanol s",
    "pt": "portuguese portugais portugues",
    "de": "german allemand aleman deutsch",
    "it": "italian italien italiano",
}
_CODES = {fold(word): code for code, names in _LANGUAGES.items() for word in (code, *names.split())}


@dataclass(frozen=True, slots=True)
class Team:
    """The booths of a sitting and the interpreters in them; none where one language is spoken."""

    booths: int
    interpreters: int


@dataclass(frozen=True, slots=True)
class Served:
    """A time that interpreters would serve in one go: its sessions by start, and all languages of these."""

    label: str
    starts_at: datetime
    ends_at: datetime
    sessions: tuple[SessionRow, ...]
    languages: tuple[str, ...]

    @property
    def minutes(self) -> int:
        """How long it is."""
        return int((self.ends_at - self.starts_at).total_seconds()) // 60

    @property
    def team(self) -> Team:
        """Who serves it."""
        return team(self.languages, self.minutes)

    @property
    def overruns(self) -> bool:
        """Whether it is planned longer than interpreters serve."""
        return self.minutes > LONGEST_MINUTES


def languages_of(words: str) -> tuple[str, ...]:
    """Give the languages that somebody typed, as codes where they are known: ``English / French`` gives en and fr."""
    found = (_CODES.get(fold(word), word) for word in re.split(r"[\s,;/|·•+&→–-]+", words) if word)
    return tuple(dict.fromkeys(word for word in found if fold(word) not in {"and", "et", "y"}))


def team(languages: Iterable[str], minutes: int) -> Team:
    """Give the booths and interpreters for languages in use during so many minutes."""
    spoken = set(languages)
    if len(spoken) < 2:
        return Team(0, 0)
    more = max(0, ceil((minutes - TEAM_MINUTES) / _MORE_MINUTES))
    if len(spoken) == 2:
        return Team(1, 1 if minutes <= ALONE_MINUTES else 2 + more)
    return Team(len(spoken), sum((3 if language in _BOTH_WAYS else 2) + more for language in spoken))


def served(agenda: Agenda) -> tuple[Served, ...]:
    """Give the sittings of an event, and the bands of sessions that no sitting covers but need interpreters."""
    bands = [
        (row.label, row.starts_at, row.starts_at + timedelta(minutes=row.length_minutes)) for row in agenda.sittings
    ]
    proposed = [("", *band) for band in proposed_sittings(agenda)]
    found = [_served(agenda, *band) for band in sorted([*bands, *proposed], key=lambda band: band[1:])]
    return tuple(one for one in found if one.label or one.team.booths)


def _served(agenda: Agenda, label: str, start: datetime, end: datetime) -> Served:
    sessions = tuple(_during(agenda, start, end))
    languages = (language for session in sessions for language in languages_of(session.languages))
    return Served(label, start, end, sessions, tuple(dict.fromkeys(languages)))


def _during(agenda: Agenda, start: datetime, end: datetime) -> Iterator[SessionRow]:
    for session in agenda.timed:
        assert session.starts_at is not None
        off = session.kind.is_pause or session.status is SessionStatus.CANCELLED
        if not off and session.starts_at < end and (session.ends_at or session.starts_at) > start:
            yield session
