"""Taking what tells of people out of a database: out of rows, out of the journal, and out of words about others.

It works on a bare connection, in the transaction that it is given, so that a backup of an older schema is cleaned by
the same code as the open database. Nothing here is journaled: there is no way back.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import permutations
from uuid import uuid4

from sqlalchemy import String

from db.personal import OF_A_PERSON, TEXTS_OF_OTHERS
from db.remembered import Image, Remembered
from db.tables import METADATA
from db.traces import REMOVED, Traces

Found = dict[str, set[int]]
"""Ids of rows by table, of those that are there and of those that the journal remembers."""

_NO_PLACE = ("contact", "document", "waiting_row")
"""Rows that are no place in a programme and no head in a count."""

_NAMED = ("name", "given", "family", "sort_as", "native_name", "passport_name", "printed_name")
_REACHED = ("email", "phone", "phones", "passport_number")
_WHO = frozenset(_NAMED + _REACHED)
"""What says who a row is: that of a namesake, or a telephone that two people share, is not somebody else's to lose."""


@dataclass(frozen=True)
class Person:
    """To erase a person of the directory everywhere; ``keep_places`` leaves nameless rows where they stood.

    ``known_as`` are uids of the person's participants: in a backup they may belong to a double that was merged since.
    """

    uid: str
    keep_places: bool = True
    known_as: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Fields:
    """To empty columns of everybody at an event, but of those who have the flag set that ``unless`` names.

    ``tables`` gives the columns by table; rows of a table that is named without columns are removed. ``kinds`` are
    those of documents of people that are removed with their files.
    """

    event_uid: str
    tables: Mapping[str, tuple[str, ...]]
    kinds: tuple[str, ...] = ()
    unless: str = ""


Order = Person | Fields


@dataclass
class Erased:
    """What was found: rows by table, participants, events by id, and files that nothing else uses."""

    rows: Found = field(default_factory=dict)
    people: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    uids: set[str] = field(default_factory=set)
    traces: Traces = field(default_factory=Traces)
    edits: int = 0

    @property
    def found_nothing(self) -> bool:
        """Whether there was nothing to erase."""
        return not (self.edits or any(self.rows.values()))


def erase(db: sqlite3.Connection, order: Order, known: Traces | None = None) -> Erased:
    """Carry out an order; ``known`` are traces to look for, also where the person's own rows are not found.

    Rows are emptied or removed, and the journal's images of them; edits that touched them can be read and not taken
    back; where words about others name the person they are told without. Call it in a transaction.
    """
    erasing = _Erasing(db, known or Traces())
    if isinstance(order, Person):
        erasing.person(order)
    else:
        erasing.fields(order)
    return erasing.finish()


def look(db: sqlite3.Connection, order: Person) -> Erased:
    """Find what an order would reach, and what tells of the person, and change nothing."""
    erasing = _Erasing(db, Traces())
    erasing.rows_of(order)
    return erasing.done


class _Erasing:
    """One order on one database."""

    def __init__(self, db: sqlite3.Connection, known: Traces) -> None:
        self.db = db
        self.rows = Remembered(db)
        self.done = Erased(traces=known)

    def person(self, order: Person) -> None:
        found = self.rows_of(order)
        self._find_waiting()
        found["waiting_row"] = self.done.rows.get("waiting_row", set())
        self._release_files(found)
        for table in (*_NO_PLACE, *(() if order.keep_places else ("participant", "person"))):
            self.rows.remove(table, found.get(table, ()))
        for table, ids in found.items():
            self.rows.empty(table, ids, OF_A_PERSON.get(table, ()), self._new_keys(table, ids))
        self._words_of_others()

    def fields(self, order: Fields) -> None:
        events = self.rows.where("event", "uid", {order.event_uid})
        events |= self.rows.where("event", "draft_of", events)
        people = self.rows.where("participant", "event_id", events)
        exempt = self.rows.where("participant", order.unless, {1}) if order.unless else set()
        own = self._below({"participant": people - exempt})
        found = {
            table: self.rows.filled(table, own.get(table, ()), names) for table, names in order.tables.items() if names
        }
        gone = {"document": self._of_kinds(own.get("document", ()), order.kinds)}
        if "waiting_row" in order.tables:
            gone["waiting_row"] = self.rows.where("waiting_row", "event_id", events)
        self._note(found | gone)
        self._release_files(gone)
        for table, ids in gone.items():
            self.rows.remove(table, ids)
            self.rows.empty(table, ids, OF_A_PERSON[table])
        for table, ids in found.items():
            self.rows.empty(table, ids, order.tables[table])

    def rows_of(self, order: Person) -> Found:
        """Give every row that is the person's, in whatever table."""
        people = self.rows.where("person", "uid", {order.uid})
        known = self.rows.where("participant", "uid", order.known_as)
        people |= {image["person_id"] for _, image in self.rows.images("participant", known)}
        found = self._below({"person": people} if people else {})
        self._learn(found)
        doubles = self._doubles(found)
        self._learn(doubles)
        for table, ids in self._below(doubles).items():
            found.setdefault(table, set()).update(ids)
        self._note(found)
        return found

    def _doubles(self, found: Found) -> Found:
        """Give rows of the same name that are gone, such as a double that was merged, and contacts of nobody else."""
        names = self.done.traces.names
        others = self.rows.here("person") - found.get("person", set())
        namesakes = self.rows.values("person", "name", others, past=False)
        doubles: Found = {}
        for table in ("person", "participant", "contact"):
            alone = table == "contact" and not names & namesakes
            gone = self.rows.all(table) - (set() if alone else self.rows.here(table))
            rows = self.rows.images(table, gone) if names else ()
            doubles[table] = {number for number, image in rows if image["name"] in names} - found.get(table, set())
        return doubles

    def _learn(self, found: Found) -> None:
        """Take up what the rows say of whom they are; a contact may be a desk, and is known by its numbers alone."""
        for table, ids in found.items():
            for _, image in self.rows.images(table, ids) if table in OF_A_PERSON else ():
                self.done.traces.learn(image | {"name": ""} if table == "contact" else image)
                if table in {"person", "participant"}:
                    self.done.uids.add(str(image["uid"]))
        self._forget_shared(found)

    def finish(self) -> Erased:
        """Let the edits that were touched be read and not taken back: they are as those of an older schema."""
        self.done.edits = len(self.rows.touched)
        edits = json.dumps(sorted(self.rows.touched))
        among = "id IN (SELECT value FROM json_each(?))"
        self.db.execute(f"UPDATE edit SET schema_version = 0 WHERE {among}", (edits,))  # noqa: S608
        single = self.done.traces.single()
        told = self.db.execute(f"SELECT verb, subject, id FROM edit WHERE {among}", (edits,)).fetchall()  # noqa: S608
        if single is not None:
            anew = [(single.sub(REMOVED, verb), single.sub(REMOVED, subject), number) for verb, subject, number in told]
            self.db.executemany("UPDATE edit SET verb = ?, subject = ? WHERE id = ?", anew)
        return self.done

    def _below(self, found: Found) -> Found:
        """Give rows and all that belong to them, parents first; who answers questions is a person, too."""
        for table in METADATA.sorted_tables:
            for column in table.columns if self.rows.columns(table.name) else ():
                for key in column.foreign_keys:
                    parents = found.get(key.column.table.name)
                    if parents and (key.ondelete == "CASCADE" or table.name == "contact"):
                        found.setdefault(table.name, set()).update(self.rows.where(table.name, column.name, parents))
        return found

    def _note(self, found: Found) -> None:
        """Keep which rows, people and events are touched."""
        for table, ids in found.items():
            self.done.rows.setdefault(table, set()).update(ids)
            column = {"participant": "id", "participant_text": "parent_id"}.get(table, "participant_id")
            self.done.people |= self.rows.values(table, column, ids) - {None}
        waiting = found.get("waiting_row", set())
        self.done.events |= self.rows.values("waiting_row", "event_id", waiting) - {None}
        self.done.events |= self.rows.values("participant", "event_id", self.done.people) - {None}

    def _release_files(self, gone: Found) -> None:
        """Name the files that documents have which go, unless another document has the same, or had."""
        ids = gone.get("document", set())
        used = self.rows.values("document", "file_sha256", self.rows.all("document") - ids)
        self.done.files |= self.rows.values("document", "file_sha256", ids) - used - {"", None}

    def _new_keys(self, table: str, ids: Collection[int]) -> dict[int, Image]:
        """Give new uids: sheets that are outside must not find the rows again."""
        names = self.rows.columns(table)
        keys = {"origin_uid": ""} if "origin_uid" in names else {}
        return {number: {"uid": str(uuid4()), **keys} for number in ids} if "uid" in names else {}

    def _of_kinds(self, ids: Collection[int], kinds: Collection[str]) -> set[int]:
        return {number for number, image in self.rows.images("document", ids) if image.get("kind") in kinds}

    def _find_waiting(self) -> None:
        """Find the rows of lists that are about somebody, whether a whole name or its parts stand in cells."""
        pattern = self.done.traces.pattern()
        rows = self.rows.images("waiting_row", self.rows.all("waiting_row")) if pattern else ()
        found = {number for number, image in rows if pattern and pattern.search(_spoken(image.get("cells")))}
        self.done.rows.setdefault("waiting_row", set()).update(found)

    def _forget_shared(self, found: Found) -> None:
        """Leave alone what others have as well, such as the telephone of a mission."""
        for table, names in (("participant", ("email", "phone")), ("contact", ("email", "phones"))):
            others = self.rows.here(table) - found.get(table, set())
            for name in names:
                self.done.traces.marks -= {str(value) for value in self.rows.values(table, name, others, past=False)}

    def _words_of_others(self) -> None:
        """Tell without the name what words about others say of the person."""
        pattern, seeds = self.done.traces.pattern(), self.done.traces.seeds()
        if pattern is None:
            return
        for table in METADATA.sorted_tables:
            for name in self.rows.columns(table.name):
                if name in table.c and isinstance(table.c[name].type, String) and _is_retold(table.name, name):
                    told = self.rows.retell(table.name, name, seeds, partial(pattern.sub, REMOVED))
                    self.done.rows.setdefault(table.name, set()).update(told)
        here = {table: self.rows.here(table) for table in OF_A_PERSON}

        def tell(table: str, number: int, image: Image) -> Image:
            alive = number in here.get(table, ())
            told = {name for name in image if _is_retold(table, name) or (name in _WHO and not alive)}
            return image | {name: pattern.sub(REMOVED, image[name]) for name in told if isinstance(image[name], str)}

        self.rows.retell_past(seeds, tell)


def _is_retold(table: str, name: str) -> bool:
    """Whether a column holds words in which anybody may be named; the journal's images are told by column."""
    if table == "change":
        return False
    return name in TEXTS_OF_OTHERS.get(table, ()) or (name in OF_A_PERSON.get(table, ()) and name not in _WHO)


def _spoken(cells: object) -> str:
    """Give the cells of a row as words, each beside every other in both orders, so that parted names are found."""
    try:
        said = json.loads(str(cells or "null"))
    except ValueError:
        return str(cells)
    words = list(_words_in(said))
    return "\n".join([*words, " ".join(words), " ".join(reversed(words)), *map(" ".join, permutations(words, 2))])


def _words_in(said: object) -> Iterator[str]:
    """Give the words of what JSON holds, however deep; of a row that waits, its cells lie beside its headings."""
    if isinstance(said, dict):
        said = said.get("cells", list(said.values()))
    if isinstance(said, list):
        for value in said:
            yield from _words_in(value)
    elif said:
        yield str(said)
