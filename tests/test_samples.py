"""The sample events say what the public record says, come and go edit by edit, and carry nobody's real address."""

import json
import re
from datetime import datetime
from pathlib import Path

import pytest

from planner.domain.kinds import DocumentStatus, Role
from planner.queries import event_summaries
from planner.samples import fill_samples, open_samples
from planner.workspace import Workspace
from resources import resource
from tests.dumps import dump

FILES = sorted(resource("samples").glob("*.json"))


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill_samples(workspace)
    return workspace


def _event(workspace: Workspace, code: str) -> int:
    return next(row.id for row in workspace.read(event_summaries) if row.code == code)


def test_there_are_five_events_in_four_series(filled: Workspace) -> None:
    summaries = {row.code: row for row in filled.read(event_summaries)}

    assert set(summaries) == {"C96", "IDM-2008-2", "IDM-2010", "ADF-2018", "IDF-2017"}
    assert len({row.series for row in summaries.values()}) == 4
    assert summaries["IDM-2008-2"].series == summaries["IDM-2010"].series == "International Dialogue on Migration"


def test_the_council_has_its_whole_programme(filled: Workspace) -> None:
    agenda = filled.agenda(_event(filled, "C96"))
    panels = [len(agenda.appearances_of(session.id)) for session in agenda.sessions]
    lettered = {agenda.session_by_id[row].title: letter for row, letter in agenda.letters.items()}

    assert len(agenda.sessions) == 8
    assert sorted(panels) == [0, 0, 0, 0, 0, 3, 3, 5]
    assert list(lettered.values()) == ["a)", "b)", "c)"]
    assert lettered["Addressing Mixed Migration Flows"] == "c)"
    assert len(agenda.sittings) == 7
    assert agenda.event.session_number == 96


def test_two_panellists_of_the_council_share_a_contribution(filled: Workspace) -> None:
    agenda = filled.agenda(_event(filled, "C96"))
    together = next(row for row in agenda.contributions if row.topic.startswith("the Global Forum"))
    names = [
        agenda.participant_by_id[row.participant_id].name
        for row in agenda.appearances
        if row.contribution_id == together.id
    ]

    assert names == ["Erlinda F. Basilio", "Athanasios Nakos"]
    assert sum(row.contribution_id == together.id for row in agenda.documents) == 2


def test_the_council_has_delegates_in_many_categories(filled: Workspace) -> None:
    people = filled.participants(_event(filled, "C96"))

    assert len(people.participants) == 51
    assert len({row.category_id for row in people.participants}) == 11
    assert len(people.representations) == 40


@pytest.mark.parametrize(
    ("code", "weekday"), [("C96", 1), ("IDM-2010", 1), ("IDM-2008-2", 0), ("ADF-2018", 4), ("IDF-2017", 0)]
)
def test_events_begin_on_the_weekday_of_the_record(filled: Workspace, code: str, weekday: int) -> None:
    starts_on = filled.agenda(_event(filled, code)).event.starts_on

    assert starts_on
    assert starts_on.weekday() == weekday


def test_who_must_not_be_named_is_restricted(filled: Workspace) -> None:
    agenda = filled.agenda(_event(filled, "IDM-2010"))
    [appearance] = agenda.appearances

    assert appearance.role == Role.TESTIMONY
    assert agenda.participant_by_id[appearance.participant_id].restricted


def test_opening_addresses_are_given_in_order(filled: Workspace) -> None:
    agenda = filled.agenda(_event(filled, "ADF-2018"))

    names = [agenda.participant_by_id[row.participant_id].name for row in agenda.appearances]
    assert names == ["William Lacy Swing", "Tomáš Boček"]
    assert {row.role for row in agenda.appearances} == {Role.OPENING_ADDRESS}
    assert [host.role for host in agenda.hosts] == ["host", "co_host", "initiator"]


def test_every_session_of_the_council_lies_in_a_sitting(filled: Workspace) -> None:
    agenda = filled.agenda(_event(filled, "C96"))
    starts: list[datetime] = [row.starts_at for row in agenda.sessions if row.starts_at]

    for start in starts:
        assert any(0 <= (start - row.starts_at).total_seconds() < row.length_minutes * 60 for row in agenda.sittings)


def test_each_sample_is_one_edit_and_can_be_undone(workspace: Workspace) -> None:
    before = dump(workspace)
    fill_samples(workspace)
    after = dump(workspace)

    undone = 0
    while workspace.undo():
        undone += 1
    assert undone == len(FILES) == 5
    assert dump(workspace) == before
    while workspace.redo():
        undone -= 1
    assert undone == 0
    assert dump(workspace) == after


def test_published_documents_have_an_address(filled: Workspace) -> None:
    documents = filled.agenda(_event(filled, "C96")).documents

    assert documents
    assert all((row.status == DocumentStatus.PUBLISHED) == bool(row.url) for row in documents)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_samples_carry_only_invented_addresses(path: Path) -> None:
    text = str(json.loads(path.read_text(encoding="utf-8")))

    assert set(re.findall(r"https?://([^/'\"]+)", text)) <= {"example.org"}
    assert set(re.findall(r"[\w.+-]+@([\w.-]+)", text)) <= {"example.org"}
    assert all(re.fullmatch(r"\+41 22 555 01 \d\d", phone) for phone in re.findall(r"\+\d[\d ]+\d", text))


def test_the_sample_database_is_made_once(tmp_path: Path) -> None:
    first = open_samples(tmp_path)
    workspace = Workspace.open(first)
    workspace.undo()
    workspace.close()

    assert open_samples(tmp_path) == first
    workspace = Workspace.open(first)
    assert len(workspace.read(event_summaries)) == 4
    workspace.close()
