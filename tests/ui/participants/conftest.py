"""The tab over the reference event."""

import pytest

from planner.ui.desk import Desk
from planner.ui.participants.page import ParticipantsTab


@pytest.fixture
def tab(desk: Desk) -> ParticipantsTab:
    """The participants of the reference event."""
    desk.show_tab(3)
    assert isinstance(desk.page, ParticipantsTab)
    return desk.page
