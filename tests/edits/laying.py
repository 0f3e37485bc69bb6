"""A text laid onto an event as the command line and the window do it."""

from functools import partial

from planner.domain.programme import READ_VERB, ProgrammePlan
from planner.edits.programme import lay_programme
from planner.imports.plan import plan_programme
from planner.imports.programme import read_programme
from planner.imports.sources import read_text
from planner.provenance import load_provenance
from planner.workspace import Workspace

FIRST = """Forum on Water and Mobility
Lisbon, Portugal, 3-4 March 2026

Tuesday, 3 March 2026
10:00 - 11:30 Opening
Election of officers
Adoption of the agenda
11:30 - 13:00 Panel 1: Rivers without borders
Panellists:
- Ana Lima (Bio), Minister of the Environment, Portugal
- Bo Chen, Director, Delta Institute
Wednesday, 4 March 2026
09:30 - 11:00 General debate
"""


def lay(workspace: Workspace, text: str, event_id: int | None = None) -> tuple[int, ProgrammePlan]:
    """Read a text and lay it onto an event, or make one of it."""
    programme = read_programme(read_text(text, "forum.txt"))
    if event_id:
        provenance = workspace.read(partial(load_provenance, event_id=event_id))
        plan = plan_programme(programme, workspace.agenda(event_id), provenance)
    else:
        plan = plan_programme(programme, None)
    return workspace.edit(READ_VERB, "Forum", partial(lay_programme, plan=plan), event_id=event_id), plan
