"""What is due to be removed, and that every matter is a thing that the database has."""

from datetime import date

from db.personal import OF_A_PERSON
from db.tables import METADATA
from planner.domain.kinds import Matter
from planner.domain.retention import EXTENTS, USUAL_DAYS, Kept, due, kept_until


def _kept(people: int, until: date | None) -> Kept:
    return Kept(1, "e1", "Forum", Matter.TRAVEL, people, 365, until)


def test_every_matter_has_an_extent_and_a_usual_time() -> None:
    assert set(EXTENTS) == set(USUAL_DAYS) == set(Matter)


def test_every_extent_names_columns_that_tell_of_a_person() -> None:
    for extent in EXTENTS.values():
        for table, columns in extent.columns.items():
            assert set(columns) <= OF_A_PERSON[table]
            assert set(columns) <= set(METADATA.tables[table].c.keys())
            assert columns or "event_id" in METADATA.tables[table].c


def test_passports_and_health_are_no_matter_of_anything_else() -> None:
    private = [set(extent.columns.get("participant_private", ())) for extent in EXTENTS.values()]
    assert set().union(*private) == OF_A_PERSON["participant_private"]
    assert sum(map(len, private)) == len(OF_A_PERSON["participant_private"])


def test_the_last_day_is_still_kept() -> None:
    until = kept_until(date(2026, 3, 3), 30)
    assert until == date(2026, 4, 2)
    assert not _kept(1, until).is_due(date(2026, 4, 2))
    assert _kept(1, until).is_due(date(2026, 4, 3))


def test_nothing_is_due_where_there_is_nothing_or_no_date() -> None:
    rows = (_kept(0, date(2020, 1, 1)), _kept(5, None), _kept(5, kept_until(None, 1)))
    assert due(rows, date(2026, 1, 1)) == ()
