"""What a whole text keeps, tells of and puts together."""

from datetime import date, time

from planner.domain.programme import Programme, Source, SourceLine
from planner.imports.programme import read_programme

DAY = "Tuesday, 4 March 2025"


def read(*lines: str) -> Programme:
    return read_programme(Source("text", tuple(SourceLine(number, line) for number, line in enumerate(lines, 1))))


def problems(programme: Programme) -> list[tuple[str, str]]:
    return [(problem.place, problem.message) for problem in programme.problems]


def test_lines_around_the_items_become_notes_of_the_event() -> None:
    found = read(
        "Forum on Locks", "Geneva, 4 March 2025", "Dress code is informal", DAY, "10:00 Opening", "", "Regards,"
    )
    assert found.facts.title == "Forum on Locks"
    assert found.facts.notes == ("Dress code is informal", "Regards,")


def test_a_weekday_that_does_not_fit_is_told_with_its_line() -> None:
    found = read("Forum on Locks", "Monday, 4 March 2025", "10:00 - 11:00 Opening")
    assert found.sessions[0].day == date(2025, 3, 4)
    assert problems(found) == [
        ("line 2", "The text says Monday, but 4 March 2025 is a Tuesday. The date was kept."),
    ]


def test_a_date_that_does_not_exist_is_told_and_the_times_stay() -> None:
    found = read("Forum on Locks", DAY, "10:00 Opening", "31 February 2025", "10:00 - 11:00 Session 1")
    assert (found.sessions[1].day, found.sessions[1].start) == (None, time(10))
    assert problems(found)[0][0] == "line 4"


def test_times_that_cannot_be_are_told_and_kept_as_a_note() -> None:
    found = read("Forum on Locks", DAY, "10:00 - 11:00 Opening", "25:00 - 26:00 Night watch")
    assert found.sessions[0].doubts == ("25:00 - 26:00 Night watch",)
    assert problems(found)[0][0] == "line 4"


def test_seats_without_a_name_do_not_swallow_one_another() -> None:
    found = read(
        *("Forum on Locks", DAY, "10:00 - 11:00 Session 1", "Speakers:", "- Ms. Eva Lund, tbc"),
        *("- [Name to be confirmed], UNDP", "- Minister of Health, Ghana", "- Mr. Jo Day, Director, Peru"),
    )
    (session,) = found.sessions
    assert [person.name for person in found.people] == ["Eva Lund", "Jo Day"]
    assert session.notes == ("[Name to be confirmed], UNDP",)
    assert session.doubts == ("Minister of Health, Ghana",)
    assert problems(found)[0][0] == "line 7"


def test_a_marked_title_goes_on_with_the_session_of_the_same_number() -> None:
    found = read(
        *("Forum on Locks", DAY, "09:00 Opening", "10:00 - 11:00 Session 1: Gates", "11:00 - 12:00 Coffee"),
        *("12:00 - 13:00 Session 1 (cont’d): Questions", "13:00 - 14:00 Session 1, continued"),
    )
    assert [session.title for session in found.sessions[3:]] == ["Session 1: Questions", "Session 1"]
    assert [session.continues for session in found.sessions] == [None, None, None, 1, 1]


def test_items_under_a_meeting_with_times_are_its_points() -> None:
    found = read(
        *("Forum on Locks", DAY, "Morning session (10:00-13:00)", "Item 1: Agenda", "Item 2: Officers"),
        *("Afternoon session (15:00-18:00)", "Item 3: Report", "Item 2 (continued)"),
    )
    assert [(session.start, session.points) for session in found.sessions] == [
        (time(10), ("Item 1: Agenda", "Item 2: Officers")),
        (time(15), ("Item 3: Report", "Item 2 (continued)")),
    ]


def test_rows_of_a_text_are_read_by_the_heads_of_their_columns() -> None:
    found = read(
        *("Forum on Locks", DAY, "Time | Session | Room | Chair"),
        "10:00-11:00 | Session 1: Gates | Aurora | Ms. Ada Roe",
    )
    (session,) = found.sessions
    assert (session.room, session.talks[0].role.value, found.people[0].name) == ("Aurora", "chair", "Ada Roe")


def test_the_foot_of_a_page_is_put_aside() -> None:
    found = read("Forum on Locks", DAY, "10:00 - 11:00 Closure", "SC/14/INF/3 – Page 1 of 2")
    assert found.lines[-1].use == "menu"
    assert not found.sessions[0].points
