"""The sample events: five real conferences as the public record tells them, with invented delegates."""

import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from planner.edits.event import add_host, create_event, organisation_named, series_named
from planner.edits.people import add_participant
from planner.edits.rows import add
from planner.queries import load_participants
from planner.workspace import Workspace
from resources import resource

Facts = Mapping[str, Any]

_MOMENTS = {"starts_on": date.fromisoformat, "ends_on": date.fromisoformat, "starts_at": datetime.fromisoformat}
_PLAIN = {"contacts": "contact", "links": "link", "related_processes": "related_process", "sittings": "sitting"}


def open_samples(folder: Path, author: str = "") -> Path:
    """Give the database of sample events in an existing folder, made on first use; raises ``UserError``."""
    path = folder / "samples.planner"
    with closing(Workspace.open(path, author=author)) as workspace:
        if not workspace.history(most=1):
            fill_samples(workspace)
    return path


def fill_samples(workspace: Workspace) -> None:
    """Add the sample events, each as one edit that can be undone."""
    for path in sorted(resource("samples").glob("*.json")):
        facts = json.loads(path.read_text(encoding="utf-8"))
        workspace.edit("Add sample", facts["event"]["title"], partial(_add_event, facts=facts))


def _add_event(tx: Any, facts: Facts) -> int:
    event_id = create_event(tx, series_id=series_named(tx, **facts["series"]), **_values(facts["event"]))
    for host in facts["hosts"]:
        add_host(tx, event_id, **host)
    for group, noun in _PLAIN.items():
        for row in facts.get(group, ()):
            add(tx, noun, event_id=event_id, **_values(row))
    laying = _Laying(tx, event_id)
    for segment in facts.get("segments", ()):
        laying.segment(segment)
    for participant in facts["participants"]:
        laying.participant(participant)
    for session in facts["sessions"]:
        laying.session(session)
    return event_id


@dataclass
class _Laying:
    """One sample on its way into a database; what is made is known by the name that the sample gives it."""

    tx: Any
    event_id: int
    categories: dict[str, int] = field(init=False)
    segments: dict[str, int] = field(default_factory=dict)
    participants: dict[str, int] = field(default_factory=dict)
    sessions: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.categories = {row.name: row.id for row in load_participants(self.tx, self.event_id).categories}

    def segment(self, facts: Facts) -> None:
        series_id = series_named(self.tx, **facts["series"]) if "series" in facts else None
        values = _values(facts, without=("series",))
        self.segments[facts["title"]] = add(self.tx, "segment", event_id=self.event_id, series_id=series_id, **values)

    def participant(self, facts: Facts) -> None:
        values = _values(facts, without=("category", "delegation", "documents"))
        organisation = facts.get("organisation", "")
        if organisation:
            acronym = facts.get("delegation", {}).get("acronym", "")
            values["organisation_id"] = organisation_named(self.tx, organisation, acronym=acronym)
        category_id = self.categories[facts["category"]]
        made = add_participant(self.tx, self.event_id, category_id=category_id, **values)
        self.participants[facts["name"]] = made
        self._delegation(made, facts)
        for document in facts.get("documents", ()):
            self._document(document, participant_id=made)

    def _delegation(self, participant_id: int, facts: Facts) -> None:
        if "delegation" not in facts:
            return
        delegation = facts["delegation"]
        of: dict[str, object] = (
            {"organisation_id": organisation_named(self.tx, delegation["organisation"])}
            if "organisation" in delegation
            else {"country_code": delegation["country_code"]}
        )
        add(self.tx, "representation", participant_id=participant_id, rank=delegation["rank"], **of)

    def session(self, facts: Facts) -> None:
        values = _values(facts, without=("segment", "continues", "points", "talks"))
        session_id = add(
            self.tx,
            "session",
            event_id=self.event_id,
            segment_id=self.segments.get(facts.get("segment", "")),
            continuation_of=self.sessions[facts["continues"] - 1] if "continues" in facts else None,
            **values,
        )
        self.sessions.append(session_id)
        for point in facts.get("points", ()):
            add(self.tx, "agenda_point", session_id=session_id, title=point)
        for talk in facts.get("talks", ()):
            self._talk(session_id, talk)

    def _talk(self, session_id: int, talk: Facts) -> None:
        contribution_id = add(self.tx, "contribution", session_id=session_id, topic=talk.get("topic", ""))
        for name in talk["people"]:
            add(
                self.tx,
                "appearance",
                session_id=session_id,
                contribution_id=contribution_id,
                participant_id=self.participants[name],
                role=talk["role"],
                status="confirmed",
            )
        for document in talk.get("documents", ()):
            self._document(document, contribution_id=contribution_id)

    def _document(self, facts: Facts, **owner: int) -> None:
        if "person" in facts:
            owner["participant_id"] = self.participants[facts["person"]]
        add(self.tx, "document", event_id=self.event_id, **owner, **_values(facts, without=("person",)))


def _values(facts: Facts, without: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        name: _MOMENTS[name](value) if name in _MOMENTS else value
        for name, value in facts.items()
        if name not in without
    }
