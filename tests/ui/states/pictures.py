"""The window of States as it is seen: the States of an event, and a list that is taken over."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.kinds import Standing
from planner.edits.rows import change
from planner.edits.states import name_state, set_standings
from planner.edits.timetable import propose_sittings
from planner.queries import load_agenda
from planner.ui.states.dialog import StatesDialog
from planner.workspace import Workspace
from tests.ui.reference import add_reference_event

A_LIST = """Members
1. Afghanistan
2. Albania
3. Côte d'Ivoire
4. Congo
5. Philipines
6. Korea, Republic of
7. Atlantis
Switzerland\tMember State
Tonga\tperhaps

Observers
Bhutan
Holy See*
"""
"""A list as it is pasted: with headings, numbers, a footnote, a slip and what is no State."""


def pictures(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Give (name, shown dialog) one after the other; ``folder`` takes a database."""
    workspace = Workspace.open(folder / "states.planner")
    event_id = add_reference_event(workspace)
    workspace.edit("Prepare", "States", partial(_prepare, event_id=event_id), event_id=event_id)
    dialog = StatesDialog(workspace, event_id)
    dialog.resize(1240, 700)
    dialog.show()
    dialog.table.select("AUS")
    yield "states", dialog
    dialog.sitting.setCurrentIndex(2)
    yield "states_later", dialog
    dialog.take_list()
    yield "states_list_empty", dialog
    dialog.taking.text.setPlainText(A_LIST)
    dialog.taking.replan()
    yield "states_list", dialog
    dialog.reject()
    workspace.close()


def _prepare(tx: Any, event_id: int) -> None:
    change(tx, "event", event_id, other_languages="fr es")
    propose_sittings(tx, event_id)
    second = sorted(load_agenda(tx, event_id).sittings, key=lambda sitting: sitting.starts_at)[1]
    set_standings(tx, event_id, {"BHR": Standing.MEMBER}, second.id)
    members = ("AFG", "ALB", "ARG", "AUS", "BEL", "BRA", "BGR", "CHE")
    set_standings(tx, event_id, dict.fromkeys(members, Standing.MEMBER) | {"BHR": Standing.OBSERVER})
    name_state(tx, event_id, "BHS", "en", short="Bahamas (the)", source="Note of 3 Nov.")
