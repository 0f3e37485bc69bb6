"""What States are called, for what is shown and offered while somebody types."""

from collections.abc import Sequence
from functools import cache, partial

from PySide6.QtCore import QLocale

from planner.attending import state_names
from planner.domain.countries import group_name
from planner.domain.state_names import StateNames
from planner.ui.event_door import EventDoor


def states_here(door: EventDoor) -> StateNames:
    """Give the names of States at the event in view, in its language."""
    return door.workspace.read(partial(state_names, event_id=door.event_id))


def known_states(door: EventDoor) -> Sequence[str]:
    """Give what all States are called at the event in view, in its language and order."""
    return states_here(door).offered


def states_in_window() -> StateNames:
    """Give the names of States in the language of the window, for what belongs to no event."""
    return _states_in(_language())


def country_words(code: str) -> str:
    """Give the name of a State in the language of the window; an unknown code stands for itself."""
    return states_in_window().short(code) or code


def group_words(code: str) -> str:
    """Give the name of a regional group in the language of the window; empty for none."""
    return group_name(code, _language())


def _language() -> str:
    return QLocale().name().split("_")[0]


@cache
def _states_in(language: str) -> StateNames:
    return StateNames(language)
