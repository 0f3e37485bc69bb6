"""Booths and teams of interpreters."""

from dataclasses import replace
from datetime import datetime

import pytest

from planner.domain.interpretation import Team, languages_of, served, team
from planner.domain.kinds import SessionKind, SessionStatus
from planner.domain.session import SittingRow
from tests.exports.agendas import council, session

SIX = ("ar", "zh", "en", "fr", "ru", "es")


@pytest.mark.parametrize(
    ("languages", "minutes", "expected"),
    [
        ((), 180, Team(0, 0)),
        (("en",), 180, Team(0, 0)),
        (("en", "fr"), 40, Team(1, 1)),
        (("en", "fr"), 41, Team(1, 2)),
        (("en", "fr"), 240, Team(1, 2)),
        (("en", "fr"), 241, Team(1, 3)),
        (("en", "fr"), 361, Team(1, 4)),
        (("en", "fr", "es"), 180, Team(3, 6)),
        (SIX, 180, Team(6, 14)),
        (SIX, 300, Team(6, 20)),
        (("en", "fr", "Wolof"), 30, Team(3, 6)),
    ],
)
def test_teams_are_those_of_the_profession(languages: tuple[str, ...], minutes: int, expected: Team) -> None:
    assert team(languages, minutes) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ()),
        ("en fr es", ("en", "fr", "es")),
        ("English/French", ("en", "fr")),
        ("Français, anglais et espagnol", ("fr", "en", "es")),
        ("A, C, E, F, R, S", SIX),
        ("en; EN; English", ("en",)),
        ("العربية – English", ("ar", "en")),
        ("English, Wolof", ("en", "Wolof")),
    ],
)
def test_languages_are_known_by_codes_and_by_names(words: str, expected: tuple[str, ...]) -> None:
    assert languages_of(words) == expected


def _at(hour: int, minute: int = 0) -> datetime:
    return datetime(2008, 12, 2, hour, minute)


def test_a_sitting_serves_every_language_of_its_sessions() -> None:
    agenda = replace(
        council(),
        sittings=(SittingRow(1, "b1", 1, "First sitting", _at(10), 195),),
        sessions=(
            session(1, starts_at=_at(10), length_minutes=60, languages="en fr"),
            session(2, starts_at=_at(11), length_minutes=60, languages="en es"),
            session(3, starts_at=_at(12), length_minutes=30, languages="ru", kind=SessionKind.LUNCH),
            session(4, starts_at=_at(12), length_minutes=30, languages="zh", status=SessionStatus.CANCELLED),
            session(5, starts_at=_at(15), length_minutes=60, languages="en"),
            session(6, starts_at=_at(18), length_minutes=30, languages="en fr"),
        ),
    )
    first, evening = served(agenda)
    assert (first.label, first.languages, first.minutes) == ("First sitting", ("en", "fr", "es"), 195)
    assert [row.id for row in first.sessions] == [1, 2]
    assert (first.team, first.overruns) == (Team(3, 6), True)
    assert (evening.label, evening.team, evening.overruns) == ("", Team(1, 1), False)
