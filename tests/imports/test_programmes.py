from pathlib import Path

import pytest

from tests.imports.fixtures import all_measured, measured, names


@pytest.mark.parametrize("name", names())
def test_a_programme_needs_at_most_two_corrections_a_page_and_loses_no_line(name: str, tmp_path: Path) -> None:
    found = measured(name, tmp_path)
    assert found.lines_lost == 0
    assert found.corrections <= 2 * found.pages, "\n".join(found.wrong)


def test_at_least_95_percent_of_sessions_and_people_are_right(tmp_path: Path) -> None:
    scores = list(all_measured(tmp_path))
    assert len(scores) >= 65
    assert sum(s.sessions_right for s in scores) >= 0.95 * sum(s.sessions for s in scores)
    assert sum(s.people_right for s in scores) >= 0.95 * sum(s.people for s in scores)
