from datetime import time

import pytest

from planner.imports.programme.times import Slot, is_impossible, read_slot, read_trailing_slot, settle_halves


def clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("line", "start", "end", "rest"),
    [
        ("10:00 - 13:00 Opening", "10:00", "13:00", "Opening"),
        ("10h00–13h00", "10:00", "13:00", ""),
        ("De 9 h 00 à 10 h 30 : Séance", "09:00", "10:30", "Séance"),
        ("10 a.m. to 1 p.m. Debate", "10:00", "13:00", "Debate"),
        ("10–1 p.m. Debate", "10:00", "13:00", "Debate"),
        ("10:30 a.m. – 12:00 a.m. Panel", "10:30", "12:00", "Panel"),
        ("12 noon – 1 p.m. Lunch", "12:00", "13:00", "Lunch"),
        ("09.00-10.30", "09:00", "10:30", ""),
        ("22:30 - 01:30", "22:30", "01:30", ""),
        ("8h30 -- 9h30 : Inscription", "08:30", "09:30", "Inscription"),
        ("09:00 a 09:30 horas Palabras", "09:00", "09:30", "Palabras"),
        ("0900–0930 Tea", "09:00", "09:30", "Tea"),
        ("10:00\t11:00\tPlenary", "10:00", "11:00", "Plenary"),
        ("10:00-11:00 (CET) Hello", "10:00", "11:00", "Hello"),
        ("9.30 a.m. to 12 noon", "09:30", "12:00", ""),
        ("De 9 heures à 10 heures 30 : Ouverture", "09:00", "10:30", "Ouverture"),
        ("midi - 14h : Déjeuner", "12:00", "14:00", "Déjeuner"),
        ("13 a 15 hs: Almuerzo", "13:00", "15:00", "Almuerzo"),
        ("A las 12:00: Clausura", "12:00", None, "Clausura"),
        ("19:30 – late | Farewell dinner", "19:30", None, "Farewell dinner"),
        ("12h30Clôture", "12:30", None, "Clôture"),
        ("1030\tSession 2", "10:30", None, "Session 2"),
        ("9:00 – 9:10 EST / 15:00 – 15:10 CET  Welcome", "09:00", "09:10", "Welcome"),
        ("10:00", "10:00", None, ""),
        ("07.30 onwards Registration", "07:30", None, "Registration"),
        ("09:15 - Opening Keynote", "09:15", None, "Opening Keynote"),
    ],
)
def test_times_at_the_start_of_a_line_are_read(line: str, start: str, end: str | None, rest: str) -> None:
    slot = read_slot(line)
    assert slot is not None
    assert (slot.start, slot.end, slot.rest) == (clock(start), clock(end), rest)


@pytest.mark.parametrize(
    "line", ["2008–2010 plan", "3.2 Progress report", "10 panel members", "5 May", "2008", "25:00", "Panel 1"]
)
def test_other_numbers_are_no_times(line: str) -> None:
    assert read_slot(line) is None


def test_times_at_the_end_of_a_short_line_are_read() -> None:
    assert read_trailing_slot("Opening session (09:00 – 09:30)") == Slot(time(9), time(9, 30), "Opening session")
    assert read_trailing_slot("The meeting takes place from 9:00-12:00 EST / 15:00-18:00 CET.") is None


def test_a_clock_of_twelve_hours_is_told_by_times_that_go_back() -> None:
    slots = [Slot(time(9), time(12)), Slot(time(12), time(1)), Slot(time(1, 30), time(3))]
    settled = settle_halves(slots)
    assert [(slot.start, slot.end) for slot in settled] == [
        (time(9), time(12)),
        (time(12), time(13)),
        (time(13, 30), time(15)),
    ]
    late = [Slot(time(9), time(14)), Slot(time(1), time(2))]
    assert settle_halves(late) == late


def test_the_times_of_another_zone_are_kept_as_they_are_printed() -> None:
    slot = read_slot("9:00 – 9:10 EST / 15:00 – 15:10 CET  Welcome")
    assert slot is not None
    assert slot.elsewhere == "9:00 – 9:10 EST / 15:00 – 15:10 CET"


def test_times_between_commas_leave_the_title_and_the_room() -> None:
    slot = read_trailing_slot("Side event, 13:15-14:45, Red Room: Ocean and mobility")
    assert slot == Slot(time(13, 15), time(14, 45), "Side event: Ocean and mobility (Red Room)")


@pytest.mark.parametrize("line", ["25:00 - 26:00 Night", "10:00 - 10:75 Odd minutes", "10:60 Tea"])
def test_times_that_no_clock_shows_open_no_item(line: str) -> None:
    assert read_slot(line) is None
    assert is_impossible(line)


@pytest.mark.parametrize("line", ["3 heures de débat", "1030 delegates came", "2019 Report"])
def test_lengths_counts_and_years_are_no_times(line: str) -> None:
    assert read_slot(line) is None
    assert not is_impossible(line)
