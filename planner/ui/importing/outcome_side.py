"""What a text becomes: days, times, sessions and people as they will be, and what changes where there was something."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from planner.domain.agenda import letter
from planner.domain.kinds import AppearanceStatus, Mode, Role
from planner.domain.programme import (
    Programme,
    ProgrammePerson,
    ProgrammePlan,
    ProgrammeSession,
    ProgrammeTalk,
    SessionChange,
    Verb,
)
from planner.domain.words import words
from planner.ui.importing.ledger import LedgerRow, LedgerView
from planner.ui.theme import Tone
from planner.ui.typed import plain_day
from planner.ui.vocabulary import word

_TONES: dict[Verb, Tone] = {"new": "done", "moved": "warn", "renamed": "accent", "changed": "accent", "gone": "stop"}


class OutcomeSide(LedgerView):
    """The event as it will be; every row leads to the line it was read from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it becomes"), gutter=88, use=0, parent=parent)

    def show_plan(self, plan: ProgrammePlan) -> None:
        """Show what carrying out a plan would leave."""
        changes = {change.session: change for change in plan.changes}
        known = plan.event_id is not None
        rows = [*self._facts(plan.programme), *self._new_facts(plan), *self._sessions(plan.programme, changes, known)]
        self.rows.show([*rows, *self._gone(plan)])

    def _facts(self, programme: Programme) -> Iterator[LedgerRow]:
        facts, english = programme.facts, words("en")
        yield LedgerRow(facts.title or facts.theme or self.tr("Untitled event"), "title")
        first = facts.starts_on or (programme.days[0] if programme.days else None)
        last = facts.ends_on or (programme.days[-1] if programme.days else first)
        dates = english.dates(first, last) if first and last else ""
        place = ", ".join(filter(None, (facts.venue, facts.city, facts.country)))
        said = (
            (self.tr("When"), dates),
            (self.tr("Where"), place),
            (self.tr("Theme"), facts.theme if facts.theme != facts.title else ""),
            (self.tr("Subtitle"), facts.subtitle),
            (self.tr("Body"), facts.body),
            (self.tr("Hosts"), ", ".join(host.name for host in facts.hosts)),
            (self.tr("Contacts"), ", ".join(contact.name for contact in facts.contacts)),
            (self.tr("Media"), facts.media_policy),
            (self.tr("Links"), ", ".join(link.url for link in facts.links)),
        )
        yield from (LedgerRow(value, gutter=name) for name, value in said if value)

    def _sessions(
        self, programme: Programme, changes: dict[int | None, SessionChange], known: bool
    ) -> Iterator[LedgerRow]:
        letters = _letters(programme)
        day, segment = object(), None
        for number, session in enumerate(programme.sessions):
            if session.day != day:
                day = session.day
                yield LedgerRow(words("en").day(session.day) if session.day else self.tr("Without a day"), "day")
            if session.segment is not None and session.segment != segment:
                heading = programme.segments[session.segment]
                text = " – ".join(filter(None, (heading.title, heading.subtitle)))
                yield LedgerRow(text, "segment", line=heading.line)
            segment = session.segment
            change = changes.get(number) if known else None
            yield from self._session(number, session, letters.get(number, ""), change)

    def _new_facts(self, plan: ProgrammePlan) -> Iterator[LedgerRow]:
        """What the text says differently of the event itself."""
        names = {
            "title": self.tr("Title"),
            "theme": self.tr("Theme"),
            "subtitle": self.tr("Subtitle"),
            "body": self.tr("Body"),
            "session_number": self.tr("Number of the session"),
            "starts_on": self.tr("First day"),
            "ends_on": self.tr("Last day"),
            "venue": self.tr("Venue"),
            "city": self.tr("City"),
            "country": self.tr("Country"),
            "media_policy": self.tr("Media"),
            "host": self.tr("Host"),
            "contact": self.tr("Contact"),
            "link": self.tr("Link"),
            "note": self.tr("Note"),
        }
        for name, old, new in plan.facts:
            mark = self._verb("changed" if old else "new")
            text = f"{old} → {new}" if old else new
            yield LedgerRow(text, gutter=names[name], mark=mark, mark_tone="accent" if old else "done")

    def _session(
        self, number: int, session: ProgrammeSession, mark: str, change: SessionChange | None
    ) -> Iterator[LedgerRow]:
        verbs = [verb for verb in change.verbs if verb != "unchanged"] if change else []
        title = " ".join(filter(None, (mark, session.title or self.tr("Untitled session"))))
        yield LedgerRow(
            " – ".join(filter(None, (title, session.subtitle))),
            "session",
            gutter=_times(session),
            colour=session.kind,
            mark=", ".join(map(self._verb, verbs)),
            mark_tone=_TONES[verbs[0]] if verbs else "quiet",
            line=session.line,
            session=number,
            tip=word(session.kind),
        )
        details = (session.format_label, session.room, *session.points, session.description)
        for text in (*(self._fields(change) if change else ()), *filter(None, details)):
            yield LedgerRow(text, "quiet", colour=session.kind, session=number)
        for talk in session.talks:
            yield from self._talk(number, session, talk, change)
        for name in change.people_gone if change else ():
            text = self.tr("{name} is no longer named").format(name=name)
            yield LedgerRow(text, colour=session.kind, mark=self._verb("gone"), mark_tone="stop", session=number)

    def _fields(self, change: SessionChange) -> Iterator[str]:
        for name, old, new in change.fields:
            if old:
                yield self.tr("{name}: {old} → {new}").format(name=name, old=old, new=new)
            else:
                yield self.tr("{name}: {new}").format(name=name, new=new)

    def _talk(
        self, number: int, session: ProgrammeSession, talk: ProgrammeTalk, change: SessionChange | None
    ) -> Iterator[LedgerRow]:
        for person in talk.people:
            is_new = change is not None and "new" not in change.verbs and person.name in change.people_new
            is_last = person is talk.people[-1]
            topic = self.tr("on {topic}").format(topic=talk.topic) if talk.topic and is_last else ""
            role = "" if talk.role is Role.PANELLIST else f"{word(talk.role)}: "
            yield LedgerRow(
                f"– {role}" + ", ".join(filter(None, (*_person(person), topic))),
                colour=session.kind,
                mark=self._verb("new") if is_new else "",
                mark_tone="done",
                line=person.line,
                session=number,
            )

    def _gone(self, plan: ProgrammePlan) -> Iterator[LedgerRow]:
        gone = [change for change in plan.changes if change.session is None]
        if gone:
            yield LedgerRow(self.tr("No longer in the text: kept, but without a time"), "day")
        for change in gone:
            start = change.starts_at
            when = f"{plain_day(start.date())} {start:%H:%M}" if start else ""
            yield LedgerRow(change.title, "session", gutter=when, mark=self._verb("gone"), mark_tone="stop")

    def _verb(self, verb: Verb) -> str:
        names: dict[Verb, str] = {
            "new": self.tr("new"),
            "moved": self.tr("moved"),
            "renamed": self.tr("renamed"),
            "changed": self.tr("changed"),
            "unchanged": self.tr("unchanged"),
            "gone": self.tr("gone"),
        }
        return names[verb]


def _times(session: ProgrammeSession) -> str:
    ends = (session.start, session.end)
    return " – ".join(f"{moment:%H:%M}" for moment in ends if moment)


def _person(person: ProgrammePerson) -> tuple[str, ...]:
    marks = [word(paper.kind) for paper in person.papers]
    if person.status is not AppearanceStatus.CONFIRMED:
        marks.append(word(person.status).lower())
    if person.mode is not Mode.ROOM:
        marks.append(word(person.mode).lower())
    name = " ".join(filter(None, (person.honorific, person.name)))
    named = f"{name} ({' | '.join(marks)})" if marks else name
    return (named, person.function, person.unit, person.organisation, person.country)


def _letters(programme: Programme) -> dict[int, str]:
    """The letters that the sessions will carry, by the rule of the agenda: a segment letters all but its pauses."""
    letters: dict[int, str] = {}
    counts: dict[int, int] = {}
    for number, session in enumerate(programme.sessions):
        style = programme.segments[session.segment].lettering if session.segment is not None else ""
        if session.letter:
            letters[number] = session.letter
        elif session.continues in letters:
            letters[number] = letters[session.continues]
        elif session.segment is not None and style and not session.kind.is_pause:
            counts[session.segment] = counts.get(session.segment, 0) + 1
            letters[number] = letter(counts[session.segment], style)
    return letters
