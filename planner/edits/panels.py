"""The people of sessions as a text seats them."""

from collections import defaultdict

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.kinds import AppearanceStatus, DocumentKind, DocumentStatus
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.programme import Paper, ProgrammePerson, ProgrammeTalk, Provenance
from planner.edits.people import add_panellist
from planner.edits.rows import add, change, remove
from planner.queries import load_participants

_WORDS = ("honorific", "function", "unit", "organisation", "country", "country_code")


class Panels:
    """Seats people in the sessions of one event; the same name is the same participant."""

    def __init__(self, tx: Transaction, agenda: Agenda, provenance: Provenance) -> None:
        self._tx = tx
        self._agenda = agenda
        self._provenance = provenance
        participants = load_participants(tx, agenda.event.id).participants
        self._participants = {participant.name.casefold(): participant for participant in participants}
        self._made: dict[str, int] = {}
        self._papers = {
            (paper.kind, paper.session_id, paper.contribution_id, paper.participant_id): paper
            for paper in agenda.documents
        }

    def seat(self, session_id: int, talks: tuple[ProgrammeTalk, ...]) -> None:
        """Make the panel of a session what a text says; people whom the text has no more leave it."""
        stored: dict[str, list[AppearanceRow]] = defaultdict(list)
        for appearance in self._agenda.appearances_of(session_id):
            stored[self._name(appearance)].append(appearance)
        for talk in talks:
            self._talk(session_id, talk, stored)
        if talks:
            for appearance in (row for rows in stored.values() for row in rows):
                self._unseat(appearance)

    def _name(self, appearance: AppearanceRow) -> str:
        return self._agenda.participant_by_id[appearance.participant_id].name.casefold()

    def _talk(self, session_id: int, talk: ProgrammeTalk, stored: dict[str, list[AppearanceRow]]) -> None:
        found = {person.name.casefold(): _taken(stored, person, talk) for person in talk.people}
        shared = next((row.contribution_id for row in found.values() if row and row.contribution_id), None)
        contribution_id = self._contribution(session_id, talk, shared)
        for person in talk.people:
            participant_id = self._participant(person)
            appearance = found[person.name.casefold()]
            if appearance is None:
                add(
                    self._tx,
                    "appearance",
                    session_id=session_id,
                    contribution_id=contribution_id,
                    participant_id=participant_id,
                    role=talk.role,
                    status=person.status,
                    mode=person.mode,
                )
            elif contribution_id and appearance.contribution_id is None:
                change(self._tx, "appearance", appearance.id, contribution_id=contribution_id)
            self._bring(person, participant_id, session_id, contribution_id)
        for paper in talk.papers:
            owner = {"contribution_id": contribution_id} if contribution_id else {"session_id": session_id}
            self.expect(paper, **owner)

    def _contribution(self, session_id: int, talk: ProgrammeTalk, shared: int | None) -> int | None:
        if shared is not None:
            row = next(row for row in self._agenda.contributions if row.id == shared)
            if (
                talk.topic
                and row.topic != talk.topic
                and not self._provenance.is_typed("contribution", shared, "topic")
            ):
                change(self._tx, "contribution", shared, topic=talk.topic)
            return shared
        if talk.topic or talk.papers or len(talk.people) > 1:
            return add(self._tx, "contribution", session_id=session_id, topic=talk.topic)
        return None

    def _participant(self, person: ProgrammePerson) -> int:
        name = person.name.casefold()
        words = {field: getattr(person, field) for field in _WORDS if getattr(person, field)}
        stored = self._participants.get(name)
        if stored:
            if name not in self._made:
                self._update(stored, words)
            self._made[name] = stored.id
        elif name not in self._made:
            self._made[name] = add_panellist(self._tx, self._agenda.event.id, name=person.name, **words)
        return self._made[name]

    def _update(self, stored: ParticipantRow, words: dict[str, str]) -> None:
        differing = {
            field: word
            for field, word in words.items()
            if getattr(stored, field) != word
            and (not getattr(stored, field) or not self._provenance.is_typed("participant", stored.id, field))
        }
        if differing:
            change(self._tx, "participant", stored.id, **differing)

    def _bring(
        self, person: ProgrammePerson, participant_id: int, session_id: int, contribution_id: int | None
    ) -> None:
        for paper in person.papers:
            if paper.kind in {DocumentKind.BIO, DocumentKind.PHOTO}:
                self.expect(paper, participant_id=participant_id)
            elif contribution_id:
                self.expect(paper, participant_id=participant_id, contribution_id=contribution_id)
            else:
                self.expect(paper, participant_id=participant_id, session_id=session_id)

    def expect(self, paper: Paper, **owner: int) -> None:
        """Note a document that a text announces, once; a link makes it published."""
        key = (paper.kind, owner.get("session_id"), owner.get("contribution_id"), owner.get("participant_id"))
        stored = self._papers.get(key)
        if stored is None:
            status = DocumentStatus.PUBLISHED if paper.url else DocumentStatus.EXPECTED
            values = {"kind": paper.kind, "title": paper.title, "url": paper.url, "status": status}
            add(self._tx, "document", event_id=self._agenda.event.id, **owner, **values)
        elif paper.url and not stored.url:
            change(self._tx, "document", stored.id, url=paper.url)

    def _unseat(self, appearance: AppearanceRow) -> None:
        """Take somebody from a panel, unless they were typed in; with words typed to them they stay as declined."""
        if self._provenance.untouched("appearance", appearance.id):
            remove(self._tx, "appearance", appearance.id)
        elif self._provenance.was_read("appearance", appearance.id):
            change(self._tx, "appearance", appearance.id, status=AppearanceStatus.DECLINED)


def _taken(
    stored: dict[str, list[AppearanceRow]], person: ProgrammePerson, talk: ProgrammeTalk
) -> AppearanceRow | None:
    """Take the stored appearance of a person out of those not yet accounted for, in this role if there is one."""
    rows = stored[person.name.casefold()]
    row = next((row for row in rows if row.role == talk.role), None)
    if row:
        rows.remove(row)
    return row
