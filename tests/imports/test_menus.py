"""A web page's menu is put aside, at the head and at the foot."""

from planner.imports.programme import read_programme
from planner.imports.sources import read_text

PAGE = """Home
About us
Forum on Water
Tuesday, 3 March 2026
10:00 - 11:00 Opening
Adoption of the agenda
Privacy | Terms of use
All rights reserved
"""


def test_the_foot_of_a_page_is_no_programme() -> None:
    programme = read_programme(read_text(PAGE, "page"))
    assert [line.line.text for line in programme.lines if line.use == "menu"][-2:] == [
        "Privacy | Terms of use",
        "All rights reserved",
    ]
    assert programme.sessions[0].points == ("Adoption of the agenda",)
