"""The roster finds what a plain look through all rows finds, and follows every edit without reading all again."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.kinds import ParticipantStatus
from planner.domain.names import fold
from planner.domain.people import ParticipantRow
from planner.domain.people_filter import PeopleFilter, read_filter
from planner.edits import people, rows
from planner.edits.event import create_event
from planner.ui.participants.roster import Roster
from planner.workspace import Changes, Workspace

NAMES = ("Ayşe Çelik", "Мария Иванова", "Ana Lima", "Nguyễn Văn Bình", "Zoë Müller", "Wei Li", "Óscar Peña", "Ali")
Write = Callable[[Any], object]


@pytest.fixture
def forum(workspace: Workspace) -> Workspace:
    workspace.edit("Create", "Forum", _forum)
    return workspace


def _forum(tx: Any) -> int:
    event = create_event(tx, title="Forum")
    for number, name in enumerate(NAMES):
        values = {"function": f"Adviser {number % 3}", "country": "Türkiye" if number % 2 else "Kenya"}
        people.add_participant(tx, event, name=name, category_id=number % 4 + 1, gender="fmx"[number % 3], **values)
    return event


def _names(roster: Roster, wanted: PeopleFilter) -> list[str]:
    return [line.name for line in roster.find(wanted)]


def test_accents_case_and_the_order_of_words_do_not_matter(forum: Workspace) -> None:
    roster = Roster(forum, 1)
    for words, name in (("celik", "Ayşe Çelik"), ("мария", "Мария Иванова"), ("BINH van", "Nguyễn Văn Bình")):
        assert _names(roster, PeopleFilter(words)) == [name]
    assert _names(roster, PeopleFilter("turkiye celik nobody")) == []


def _plain(person: ParticipantRow, categories: dict[int | None, str], wanted: PeopleFilter) -> bool:
    told = " ".join((person.name, person.function, person.country, categories.get(person.category_id, "")))
    parts = (
        all(word in fold(told) for word in fold(wanted.words).split()),
        not wanted.categories or categories.get(person.category_id, "") in wanted.categories,
        not wanted.statuses or person.status in wanted.statuses,
        not wanted.genders or person.gender in wanted.genders,
        not wanted.missing or not person.consent_name,
    )
    return all(parts)


FILTERS = st.builds(
    PeopleFilter,
    words=st.lists(st.sampled_from(("a", "li", "ÇELIK", "adviser 1", "kenya", "мар", "states", "zz"))).map(" ".join),
    categories=st.frozensets(st.sampled_from(("", "Member States", "Observer States")), max_size=2),
    statuses=st.frozensets(st.sampled_from(("approved", "cancelled")), max_size=2),
    genders=st.frozensets(st.sampled_from(("f", "m", "")), max_size=2),
    missing=st.frozensets(st.sampled_from(("name",)), max_size=1),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=FILTERS)
def test_what_is_found_is_what_a_plain_look_finds(forum: Workspace, wanted: PeopleFilter) -> None:
    known = forum.participants(1)
    categories: dict[int | None, str] = {row.id: row.name for row in known.categories}
    plain = [person.name for person in known.participants if _plain(person, categories, wanted)]
    assert _names(Roster(forum, 1), wanted) == plain
    assert read_filter(wanted.to_json()) == wanted


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"words": 1}', '{"statuses": ["gone"]}', '{"more": []}', '{"genders": "f"}']
)
def test_a_kept_filter_that_is_none_is_refused(kept: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_filter(kept)


WRITES: tuple[Write, ...] = (
    lambda tx: people.rename(tx, 3, "Anna de Lima"),
    lambda tx: rows.change(tx, "participant", 2, status=ParticipantStatus.CANCELLED, category_id=None),
    lambda tx: rows.place(tx, "participant", 8, 1),
    lambda tx: rows.remove(tx, "participant", 4),
    lambda tx: people.add_participant(tx, 1, name="Kim Min"),
    lambda tx: rows.change(tx, "category", 1, name="Parties"),
    lambda tx: rows.remove(tx, "category", 1),
    lambda tx: people.set_field(tx, list(range(1, 9)), "country", "Kenya"),
    lambda tx: people.add_participant(tx, create_event(tx, title="Other"), name="Elsewhere"),
)


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("read", [0, 3, 8])
def test_an_edit_is_followed_however_much_was_read(forum: Workspace, write: Write, read: int) -> None:
    roster, seen = Roster(forum, 1), set[tuple[str, int]]()
    roster.read_on(read)
    forum.subscribe(lambda changes: seen.update(changes.rows))
    for act in (partial(forum.edit, "Change", "it", write, event_id=1), forum.undo, forum.redo):
        seen.clear()
        act()
        roster.refresh(seen)
        fresh = Roster(forum, 1)
        assert roster.ids == fresh.ids
        assert list(roster.everybody()) == list(fresh.everybody())
        assert [roster.category(line) for line in roster.everybody()] == [
            fresh.category(line) for line in fresh.everybody()
        ]
        assert _names(roster, PeopleFilter("parties")) == _names(fresh, PeopleFilter("parties"))


def test_an_edit_of_one_reads_one(forum: Workspace) -> None:
    roster, heard = Roster(forum, 1), list[Changes]()
    roster.read_on(100)
    forum.subscribe(heard.append)
    before = {line.id: line for line in roster.everybody()}
    forum.edit("Change", "it", partial(people.rename, participant_id=3, name="Anna de Lima"), event_id=1)
    roster.refresh(heard[0].rows)
    assert [line.id for line in roster.everybody() if line is not before[line.id]] == [3]
