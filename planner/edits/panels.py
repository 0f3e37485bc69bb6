"""The people of sessions as a text seats them."""

from collections.abc import Iterable

from sqlalchemy import select

from db import tables
from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.event import DocumentRow
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus
from planner.domain.names import fold
from planner.domain.people import AppearanceRow
from planner.domain.programme import Paper, ProgrammePerson, ProgrammeTalk, Provenance
from planner.domain.seating import Seat, by_name, panel
from planner.edits.people import add_panellist
from planner.edits.rereading import reread
from planner.edits.rows import STEP, add, change, remove
from planner.queries import load_participants

_WORDS = ("honorific", "function", "unit", "organisation", "country", "country_code")


class Panels:
    """Seats people in the sessions of one event; the same name is the same participant."""

    def __init__(self, tx: Transaction, agenda: Agenda, provenance: Provenance) -> None:
        self._tx = tx
        self._agenda = agenda
        self._provenance = provenance
        self._known = by_name(load_participants(tx, agenda.event.id).participants, provenance)
        self._made: dict[str, int] = {}
        sessions = {row.id: row.session_id for row in agenda.contributions}
        self._papers = {_key(paper, sessions.get(paper.contribution_id or 0)): paper for paper in agenda.documents}
        self._expected: set[object] = set()

    def seat(self, session_id: int, talks: tuple[ProgrammeTalk, ...]) -> None:
        """Make the panel of a session what a text says; people whom the text has no more leave it."""
        found = panel(self._agenda, self._provenance, session_id, talks)
        used: set[int] = set()
        order: list[tuple[str, int]] = []
        for talk in talks:
            seats = [seat for seat in found.seats if seat.talk is talk]
            contribution_id = self._contribution(session_id, talk, seats, used)
            if contribution_id:
                used.add(contribution_id)
                order.append(("contribution", contribution_id))
            order += [("appearance", self._sit(session_id, contribution_id, seat)) for seat in seats]
            for paper in talk.papers:
                self.expect(paper, session_id, contribution_id=contribution_id)
        if talks:
            for appearance in found.left:
                self._unseat(appearance)
            self._drop_empty(session_id)
            self._arrange(order)

    def _contribution(self, session_id: int, talk: ProgrammeTalk, seats: Iterable[Seat], used: set[int]) -> int | None:
        stored = (seat.appearance.contribution_id for seat in seats if seat.appearance)
        kept = next((row_id for row_id in stored if row_id and row_id not in used), None)
        if kept is not None:
            row = next(row for row in self._agenda.contributions if row.id == kept)
            reread(self._tx, self._provenance, "contribution", row, {"topic": talk.topic}, empty=True)
            return kept
        if talk.topic or talk.papers or len(talk.people) > 1:
            return add(self._tx, "contribution", session_id=session_id, topic=talk.topic)
        return None

    def _sit(self, session_id: int, contribution_id: int | None, seat: Seat) -> int:
        participant_id = self._participant(seat.person)
        said = {"role": seat.talk.role, "status": seat.person.status, "mode": seat.person.mode}
        said_all: dict[str, object] = {**said, "contribution_id": contribution_id}
        if seat.appearance is None:
            seated = add(self._tx, "appearance", session_id=session_id, participant_id=participant_id, **said_all)
        else:
            seated = seat.appearance.id
            reread(self._tx, self._provenance, "appearance", seat.appearance, said_all)
        for paper in seat.person.papers:
            personal = paper.kind in {DocumentKind.BIO, DocumentKind.PHOTO}
            place = None if personal else session_id
            self.expect(
                paper, place, contribution_id=None if personal else contribution_id, participant_id=participant_id
            )
        return seated

    def _participant(self, person: ProgrammePerson) -> int:
        name = fold(person.name)
        words = {field: getattr(person, field) for field in _WORDS}
        if name not in self._made:
            stored = self._known.get(name)
            if stored is None:
                self._made[name] = add_panellist(self._tx, self._agenda.event.id, name=person.name, **words)
            else:
                reread(self._tx, self._provenance, "participant", stored, words, empty=any(words.values()))
                self._made[name] = stored.id
        return self._made[name]

    def expect(
        self,
        paper: Paper,
        session_id: int | None,
        *,
        contribution_id: int | None = None,
        participant_id: int | None = None,
    ) -> None:
        """Note a document that a text announces, once; a link makes it published."""
        key = (paper.kind, session_id, participant_id, "" if participant_id else paper.title or paper.url)
        stored = self._papers.get(key)
        if stored is None and key not in self._expected:
            status = DocumentStatus.PUBLISHED if paper.url else DocumentStatus.EXPECTED
            owner = {"contribution_id": contribution_id} if contribution_id else {"session_id": session_id}
            words = {"kind": paper.kind, "title": paper.title, "url": paper.url, "status": status}
            event_id = self._agenda.event.id
            add(self._tx, "document", event_id=event_id, participant_id=participant_id, **owner, **words)
        elif stored is not None and paper.url and not stored.url:
            change(self._tx, "document", stored.id, url=paper.url, status=DocumentStatus.PUBLISHED)
        self._expected.add(key)

    def _unseat(self, appearance: AppearanceRow) -> None:
        """Take somebody from a panel, unless they were typed in; with words typed to them they stay as declined."""
        if self._provenance.untouched("appearance", appearance.id):
            remove(self._tx, "appearance", appearance.id)
        elif self._provenance.was_read("appearance", appearance.id):
            said = {"status": AppearanceStatus.DECLINED}
            reread(self._tx, self._provenance, "appearance", appearance, said)

    def _drop_empty(self, session_id: int) -> None:
        """Remove contributions that only a text had put there and that nobody gives any more."""
        given = set(self._tx.execute(select(tables.appearance.c.contribution_id)).scalars())
        papers = {paper.contribution_id for paper in self._agenda.documents}
        for row in self._agenda.contributions:
            idle = row.session_id == session_id and row.id not in given | papers
            if idle and self._provenance.untouched("contribution", row.id):
                remove(self._tx, "contribution", row.id)

    def _arrange(self, order: list[tuple[str, int]]) -> None:
        """Give the panel the order of the text, unless somebody has arranged it."""
        if any(self._provenance.is_typed(*row, "position") and self._provenance.was_read(*row) for row in order):
            return
        stored = {("appearance", row.id): row.position for row in self._agenda.appearances}
        stored |= {("contribution", row.id): row.position for row in self._agenda.contributions}
        places = [stored.get(row) for row in order]
        known = [place for place in places if place is not None]
        if None in places or known != sorted(known):
            for number, (noun, row_id) in enumerate(order, 1):
                change(self._tx, noun, row_id, position=number * STEP)


def _key(paper: DocumentRow, session_of_contribution: int | None) -> object:
    """What tells a document from others of its kind: whose it is, and where it is given."""
    place = paper.session_id or session_of_contribution
    return paper.kind, place, paper.participant_id, "" if paper.participant_id else paper.title or paper.url
