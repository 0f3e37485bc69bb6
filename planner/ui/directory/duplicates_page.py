"""Those who may be one, with the reasons; nothing is merged unless somebody says so."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.directory import apart_rows, load_apart
from planner.domain.duplicates import Apart, Candidate, Kind, Known, ranked, search
from planner.domain.names import fold
from planner.domain.people import ParticipantRow
from planner.edits.directory import keep_apart
from planner.edits.rows import remove
from planner.ui.blank import Blank
from planner.ui.buttons import button
from planner.ui.counting import counted
from planner.ui.directory.door import DirectoryDoor
from planner.ui.directory.reasons import reason_words
from planner.ui.labels import label
from planner.ui.page import toolbar
from planner.ui.record_table import Column, RecordTable
from planner.ui.refusals import attempt
from planner.ui.segments import Segments

Scope = Literal["people", "organisations", "event", "apart"]

_SLICE_MS = 12
"""So long is looked before the window has a go."""


@dataclass(frozen=True)
class Pair:
    """Two that may be one, as a line: ``kind`` is empty for two participants of an event."""

    id: tuple[str, int, int]
    first: str
    second: str
    likeness: int
    why: str
    acceptance: int = 0

    @property
    def ids(self) -> tuple[int, int]:
        """The two."""
        return self.id[1], self.id[2]


class DuplicatesPage(QWidget):
    """Looks for duplicates beside the work, a little at a time. ``merging`` asks to merge two of a scope."""

    merging = Signal(str, int, int)
    refused = Signal(object)

    def __init__(self, door: DirectoryDoor, event_id: Callable[[], int | None]) -> None:
        super().__init__()
        self._door = door
        self._event_id = event_id
        self._search: Iterator[Candidate | None] | None = None
        self._found: list[Candidate] = []
        self._names: Mapping[int, str] = {}
        self._persons: Mapping[int, int] = {}
        self._apart: Apart = frozenset()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._look_on)
        self.scopes = Segments(self.tr("Where to look"))
        self.scopes.chosen.connect(self.refresh)
        self.state = label("", "quiet")
        self.table = RecordTable(self.tr("Likely duplicates"), self._columns())
        self.table.setObjectName("directory_duplicates")
        self.table.selected.connect(self._allow)
        self.table.doubleClicked.connect(self.compare)
        self.compare_button = button(self.tr("Compare and merge…"), self.compare, "primary")
        self.apart_button = button(self.tr("These are two"), self.keep_apart)
        self.blank = Blank("directory")
        self._lay_out()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("First"), lambda pair: pair.first, look="strong", share=3, width=160),
            Column(self.tr("Second"), lambda pair: pair.second, look="strong", share=3, width=160),
            Column(self.tr("Why they may be one"), lambda pair: pair.why, share=5, width=240),
            Column(
                self.tr("Likeness"),
                lambda pair: self.tr("{n} %").format(n=pair.likeness) if pair.likeness else "",
                look="number",
                width=88,
            ),
        )

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        for part in (self.blank, self.table):
            self.middle.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(self.scopes, self.state, None, self.apart_button, self.compare_button))
        column.addWidget(self.middle, 1)

    @property
    def scope(self) -> Scope:
        """Where is looked."""
        value: Scope = self.scopes.value
        return value

    @property
    def is_looking(self) -> bool:
        """Whether it is still looking."""
        return self._search is not None

    # Looking

    def refresh(self) -> None:
        """Look again."""
        here = [("event", self.tr("People of this event"))] if self._event_id() is not None else []
        self.scopes.offer(
            [
                ("people", self.tr("People")),
                ("organisations", self.tr("Organizations")),
                *here,
                ("apart", self.tr("Said to be two")),
            ]
        )
        self._found = []
        if self.scope == "apart":
            self.stop()
            self._show(self._said_apart())
        else:
            self._search = search(*self._looked_at())
            self._turn.start()
            self._look_on()

    def stop(self) -> None:
        """Look no further."""
        self._search = None
        self._turn.stop()

    def _looked_at(self) -> tuple[Kind, Sequence[Known], Apart]:
        self._persons = {}
        kind = Kind.ORGANISATION if self.scope == "organisations" else Kind.PERSON
        self._apart = self._door.workspace.read(partial(load_apart, kind=kind))
        if self.scope == "event":
            return kind, self._participants(), frozenset()
        entries = self._door.people.entries if kind is Kind.PERSON else self._door.organisations.entries
        self._names = {one.id: one.name for one in entries}
        return kind, [one.known for one in entries], self._apart

    def _participants(self) -> list[Known]:
        event_id = self._event_id()
        rows = self._door.workspace.participants(event_id).participants if event_id is not None else ()
        self._names = {row.id: row.name for row in rows}
        self._persons = {row.id: row.person_id for row in rows}
        return [_known(row) for row in rows]

    def _look_on(self) -> None:
        """Look a little further."""
        clock = QElapsedTimer()
        clock.start()
        while self._search is not None and clock.elapsed() < _SLICE_MS:
            try:
                candidate = next(self._search)
            except StopIteration:
                self.stop()
                break
            if candidate is not None:
                self._found.append(candidate)
        if self._search is None:
            self._show([self._pair(one) for one in ranked(self._found) if self._is_open(one)])
        else:
            self.state.setText(self.tr("Looking…"))

    def _is_open(self, one: Candidate) -> bool:
        """Participants who are one person already were left so on purpose; or their people were said to be two."""
        if not self._persons:
            return True
        people = frozenset((self._persons[one.first], self._persons[one.second]))
        return len(people) == 2 and people not in self._apart

    def _pair(self, one: Candidate) -> Pair:
        names = self._names[one.first], self._names[one.second]
        return Pair((self.scope, one.first, one.second), *names, one.score, reason_words(one.reasons))

    def _said_apart(self) -> list[Pair]:
        pairs = []
        for kind, entries in (
            (Kind.PERSON, self._door.people.by_id),
            (Kind.ORGANISATION, self._door.organisations.by_id),
        ):
            for row_id, first, second in self._door.workspace.read(partial(apart_rows, kind=kind)):
                why = self.tr("Said to be two")
                pairs.append(Pair((kind, first, second), entries[first].name, entries[second].name, 0, why, row_id))
        return pairs

    def _show(self, pairs: Sequence[Pair]) -> None:
        self.table.show_records(pairs)
        found = self.tr("1 pair"), self.tr("{n} pairs")
        self.state.setText(counted(len(pairs), *found))
        self.middle.setCurrentWidget(self.table if pairs else self.blank)
        if not pairs:
            self._say_blank()
        elif self.table.selected_record is None:
            self.table.select(pairs[0].id)
        self._allow()

    def _say_blank(self) -> None:
        if self.scope == "apart":
            self.blank.say(
                self.tr("No pair was said to be two"),
                self.tr("What you say of a likely duplicate is kept here, and can be taken back."),
            )
        else:
            self.blank.say(
                self.tr("Nobody seems to be here twice"),
                self.tr("Names are compared across scripts and spellings, with initials and with the names swapped."),
            )

    def _allow(self) -> None:
        pair = self.table.selected_record
        taken_back = self.scope == "apart"
        self.apart_button.setText(self.tr("Take this back") if taken_back else self.tr("These are two"))
        self.apart_button.setEnabled(pair is not None)
        self.compare_button.setVisible(not taken_back)
        self.compare_button.setEnabled(pair is not None)

    # What is done

    def compare(self) -> None:
        """Ask how the two become one."""
        pair = self.table.selected_record
        if pair is not None and self.scope != "apart":
            self.merging.emit(self.scope, *pair.ids)

    def keep_apart(self) -> None:
        """Remember that the two are two, or forget it again."""
        pair = self.table.selected_record
        if pair is not None:
            attempt(partial(self._remember, pair), self.refused.emit)

    def _remember(self, pair: Pair) -> None:
        if pair.acceptance:
            write: Callable[[Any], object] = partial(remove, noun="acceptance", row_id=pair.acceptance)
            self._door.edit(self.tr("Take back that these are two"), pair.first, write)
            return
        kind = Kind.ORGANISATION if self.scope == "organisations" else Kind.PERSON
        first, second = (self._persons.get(one, one) if self.scope == "event" else one for one in pair.ids)
        write = partial(keep_apart, kind=kind, first_id=first, second_id=second, author=self._door.workspace.author)
        self._door.edit(self.tr("Say that these are two"), f"{pair.first} / {pair.second}", write)


def _known(row: ParticipantRow) -> Known:
    return Known(
        row.id,
        row.name,
        row.native_name,
        emails=frozenset({row.email.casefold()} - {""}),
        organisations=frozenset({fold(row.organisation)} - {""}),
        countries=frozenset({row.country_code} - {""}),
    )
