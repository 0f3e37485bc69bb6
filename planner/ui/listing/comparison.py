"""What a sheet is compared with: the people of an event, or its programme where a roster of ours comes back."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from planner.domain.agenda import Agenda
from planner.domain.list_fields import OFFERED, ListField
from planner.domain.lists import LIST_VERB, ROSTER_VERB, Answers, Beside, ListPlan
from planner.edits.lists import lay_list
from planner.edits.rosters import lay_roster
from planner.imports.lists.proposal import Proposal
from planner.imports.lists.returning import keys_of
from planner.imports.lists.roster import ROSTER_FIELDS, HandedRoster, is_roster, roster_fields
from planner.provenance import load_provenance
from planner.returned import load_beside, load_rosters
from planner.workspace import Workspace

_LIST, _ROSTER = "planner.imports.lists.plan:plan_list", "planner.imports.lists.roster:plan_roster"


class Comparison:
    """One event that sheets are laid onto."""

    def __init__(self, workspace: Workspace, event_id: int) -> None:
        self._workspace = workspace
        self._event_id = event_id
        self.people = workspace.participants(event_id)
        self._provenance = workspace.read(partial(load_provenance, event_id=event_id, verb=LIST_VERB))
        self._beside = Beside()
        self._agenda: Agenda | None = None
        self._rosters: Mapping[str, HandedRoster] = {}

    @property
    def of_roster(self) -> bool:
        """Whether the sheet is a roster of panellists of ours that comes back."""
        return self._agenda is not None

    @property
    def fields(self) -> tuple[ListField, ...]:
        """What the columns of the sheet may hold."""
        return ROSTER_FIELDS if self.of_roster else OFFERED

    def take(self, proposal: Proposal) -> Proposal:
        """Read what a sheet is to be compared with, and give it with its columns as they are to be taken."""
        agenda = self._workspace.agenda(self._event_id)
        self._agenda = agenda if is_roster(proposal.table, agenda) else None
        mapped = roster_fields(proposal.table) if self.of_roster else proposal.mapped
        keys = keys_of(proposal.table, mapped)
        if self.of_roster:
            left = self._workspace.read(partial(load_rosters, agenda=agenda, keys=keys))
            self._rosters = {key: HandedRoster(*was) for key, was in left.items()}
        else:
            self._beside = self._workspace.read(partial(load_beside, event_id=self._event_id, keys=keys))
        return replace(proposal, mapped=mapped)

    def asked(self, proposal: Proposal, answers: Answers) -> tuple[str, tuple[object, ...]]:
        """Give the task that plans the sheet, and what it takes."""
        if self._agenda is not None:
            return _ROSTER, (proposal.table, proposal.mapped, self._agenda, self._rosters)
        return _LIST, (proposal.table, proposal.mapped, self.people, self._provenance, answers, self._beside)

    def lay(self, plan: ListPlan, name: str) -> int:
        """Carry out a plan in one edit, after a backup, and give how many rows were accepted."""
        self._workspace.back_up("before-import")
        if plan.roster:
            lay = partial(lay_roster, plan=plan)
            return self._workspace.edit(ROSTER_VERB, name, lay, event_id=self._event_id)
        return self._workspace.edit(LIST_VERB, name, partial(lay_list, plan=plan, source=name), event_id=self._event_id)
