"""Reading what sheets are made of: the snapshots, and only what the chosen sheets need beyond them."""

from dataclasses import dataclass, replace
from functools import partial

from planner.exports.pack.registry import BY_KEY, Need
from planner.exports.pack.source import Keys, PackSource
from planner.history import load_changes_since
from planner.leaving import load_handed_out
from planner.sensitive import count_diets, load_travel_papers
from planner.workspace import Workspace


@dataclass(frozen=True)
class Packed:
    """What sheets are made of, and the newest edit of the database that it has seen."""

    source: PackSource
    edit_id: int


def pack_source(workspace: Workspace, event_id: int, wanted: Keys) -> Packed:
    """Read what some sheets of an event are made of."""
    edit_id = workspace.latest_edit
    source = PackSource(workspace.agenda(event_id), workspace.participants(event_id))
    return Packed(with_needs(workspace, source, wanted), edit_id)


def with_needs(workspace: Workspace, source: PackSource, wanted: Keys) -> PackSource:
    """Read for snapshots at hand what some sheets need beyond them, and let go of what others needed."""
    event_id = source.people.event.id
    needs = {BY_KEY[key].need for key in wanted}
    left = workspace.read(partial(load_handed_out, event_id=event_id)) if Need.CHANGES in needs else ()
    last = left[0] if left else None
    changes = partial(load_changes_since, event_id=event_id, edit_id=last.edit_id if last else 0)
    return replace(
        source,
        diets=workspace.read(partial(count_diets, event_id=event_id)) if Need.DIETS in needs else (),
        papers=workspace.read(partial(load_travel_papers, event_id=event_id)) if Need.PAPERS in needs else (),
        changes=workspace.read(changes) if Need.CHANGES in needs else (),
        since=last.made_at if last else None,
    )
