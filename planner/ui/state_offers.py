"""What States are called at the event in view, for what is shown and offered while somebody types."""

from collections.abc import Sequence
from functools import partial

from planner.attending import state_names
from planner.domain.state_names import StateNames
from planner.ui.event_door import EventDoor


def states_here(door: EventDoor) -> StateNames:
    """Give the names of States at the event in view, in its language."""
    return door.workspace.read(partial(state_names, event_id=door.event_id))


def known_states(door: EventDoor) -> Sequence[str]:
    """Give what all States are called at the event in view, in its language and order."""
    return states_here(door).offered
