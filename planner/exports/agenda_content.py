"""What a printed agenda says, block by block, whatever it is printed with."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from planner.domain.agenda import Agenda, Day, Heading
from planner.domain.event import ContactRow, DocumentRow, HostRow, LinkRow, RelatedProcessRow
from planner.domain.kinds import Audience, DocumentKind, HostRole
from planner.domain.names import fold
from planner.domain.printed import (
    Line,
    Run,
    contacts_for,
    document_link,
    is_named,
    is_printed,
    plain,
    safe_link,
    segment_title,
    session_title,
    talk_line,
    time_range,
    translated,
)
from planner.domain.session import SessionRow
from planner.domain.words import Words
from planner.exports.bilingual import in_both
from planner.exports.blocks import (
    Block,
    DayHeading,
    Foot,
    Item,
    Masthead,
    Notice,
    Section,
    SegmentHeading,
    TalkGroup,
)
from planner.exports.house import PLAIN, House
from planner.exports.paper import Paper


@dataclass(frozen=True, slots=True)
class AgendaOptions:
    """How an agenda is printed; ``as_at`` is wall-clock time at the venue; ``second`` is a language beside the first.

    Restricted participants are printed for the internal audience alone. Honorifics are left out unless asked for, as in
    programmes as they are; an order of the day would print them.
    """

    as_at: datetime
    language: str = "en"
    paper: Paper = "a4"
    audience: Audience = Audience.PUBLIC
    provisional: bool = True
    rooms: bool = True
    honorifics: bool = False
    house: House = PLAIN
    second: str = ""


def agenda_blocks(agenda: Agenda, options: AgendaOptions) -> tuple[Block, ...]:
    """Give all blocks of an agenda in printed order."""
    first = _Composer(agenda, options)
    if options.second in {"", options.language}:
        return tuple(first.blocks())
    second = _Composer(agenda, replace(options, language=options.second))
    second.words = replace(second.words, continued=first.words.continued, cancelled=first.words.cancelled)
    return tuple(in_both(first.blocks(), second.blocks()))


def agenda_title(agenda: Agenda, options: AgendaOptions) -> str:
    """Give the title of the document in its language; the word for a programme where the event has none."""
    composer = _Composer(agenda, options)
    return composer.event_text("title", agenda.event.title) or composer.words.programme


def agenda_foot(agenda: Agenda, options: AgendaOptions) -> Foot:
    """Give the foot of the pages of an agenda."""
    composer = _Composer(agenda, options)
    place = composer.event_text("city", agenda.event.city)
    title = composer.event_text("title", agenda.event.title)
    parts = (title, composer.words.programme)
    return Foot(
        " · ".join(part for part in parts if part), composer.words.stamp(options.as_at, place), composer.words.page
    )


class _Composer:
    """One agenda being put into words."""

    def __init__(self, agenda: Agenda, options: AgendaOptions) -> None:
        self.agenda = agenda
        self.options = options
        self.words: Words = options.house.words(options.language)
        self.event_text = translated(agenda, "event", agenda.event.id, self.words)

    def blocks(self) -> Iterator[Block]:
        yield self._masthead()
        printed = tuple(session for session in self.agenda.sessions if session.printed)
        shown = replace(self.agenda, sessions=printed)
        for day in shown.days:
            yield from self._day(day)
        if shown.unplaced:
            yield DayHeading(self.words.time_open, f"{self.words.time_open} {self.words.continued}")
            yield from map(self._item, shown.unplaced)
        if not printed:
            yield Notice(self.words.no_sessions)
        yield from (section for section in self._end_matter() if section.lines)

    def _masthead(self) -> Masthead:
        event, text = self.agenda.event, self.event_text
        place = [text("venue", event.venue), text("city", event.city) or text("country", event.country)]
        first, last = event.starts_on or event.ends_on, event.ends_on or event.starts_on
        dates = self.words.dates(first, last) if first and last else ""
        bodies = tuple(self._bodies())
        organization = self.options.house.name
        return Masthead(
            "" if fold(organization) in map(fold, bodies) else organization,
            self.options.house.logo,
            bodies,
            self.words.original.format(language=self.words.language_name(event.language)) if event.language else "",
            text("title", event.title) or self.words.programme,
            text("subtitle", event.subtitle),
            text("theme", event.theme),
            ", ".join(part for part in (*place, dates) if part),
            tuple(self._hosts()),
            self.words.provisional if self.options.provisional else "",
        )

    def _bodies(self) -> Iterable[str]:
        """The body in the event's language and in its others, or the series where no body is named."""
        event, series, texts = self.agenda.event, self.agenda.series, self.agenda.texts
        if event.body:
            others = (texts[key].get("body", "") for key in texts if key[:2] == ("event", event.id))
            return dict.fromkeys(filter(None, (event.body, *others)))
        return [translated(self.agenda, "series", series.id, self.words)("name", series.name)] if series else []

    def _hosts(self) -> Iterator[str]:
        for role in HostRole:
            names = [self._host(host) for host in self.agenda.hosts if host.role is role]
            if names:
                yield self.words.hosted(role, names)

    def _host(self, host: HostRow) -> str:
        return translated(self.agenda, "organisation", host.organisation_id, self.words)("name", host.name)

    def _day(self, day: Day) -> Iterator[Block]:
        heading = self.words.day(day.date)
        yield DayHeading(heading, f"{heading} {self.words.continued}")
        for entry in day.entries:
            if isinstance(entry, Heading):
                yield SegmentHeading(segment_title(self.agenda, entry, self.words))
            else:
                yield self._item(entry)

    def _item(self, session: SessionRow) -> Item:
        text = translated(self.agenda, "session", session.id, self.words)
        title, points = session_title(self.agenda, session, self.words), tuple(self._points(session))
        time = time_range(session, self.words)
        return Item(
            time,
            title,
            text("format_label", session.format_label),
            " · ".join(part for part in self._details(session) if part),
            points,
            text("description", session.description),
            text("modalities", session.modalities),
            tuple(self._groups(session)),
            tuple(self._papers("session", session.id)),
            f"{time} {plain(title) or (points[0] if points else '')}".strip(),
        )

    def _points(self, session: SessionRow) -> Iterator[str]:
        for point in self.agenda.points_of(session.id):
            yield translated(self.agenda, "agenda_point", point.id, self.words)("title", point.title)
        for contribution in self._without_people.get(session.id, ()):
            yield translated(self.agenda, "contribution", contribution[0], self.words)("topic", contribution[1])

    @cached_property
    def _without_people(self) -> dict[int, list[tuple[int, str]]]:
        """By session, the topics that nobody is named for yet."""
        taken = {appearance.contribution_id for appearance in self.agenda.appearances}
        topics: dict[int, list[tuple[int, str]]] = {}
        for contribution in self.agenda.contributions:
            if contribution.topic and contribution.id not in taken:
                topics.setdefault(contribution.session_id, []).append((contribution.id, contribution.topic))
        return topics

    def _details(self, session: SessionRow) -> Iterator[str]:
        room = self.agenda.room_by_id.get(session.room_id or 0)
        if room and self.options.rooms:
            name = translated(self.agenda, "room", room.id, self.words)("name", room.name)
            yield ", ".join(part for part in (name, room.building) if part)
        numbers = self._agenda_items.get(session.id, [])
        if numbers:
            yield self.words.agenda_items[len(numbers) > 1].format(items=self.words.listed(numbers))

    @cached_property
    def _agenda_items(self) -> dict[int, list[str]]:
        """By session, the numbers of the agenda items that it treats."""
        by_id = {item.id: item.number for item in self.agenda.agenda_items}
        numbers: dict[int, list[str]] = {}
        for treatment in self.agenda.treatments:
            numbers.setdefault(treatment.session_id, []).append(by_id[treatment.agenda_item_id])
        return numbers

    def _groups(self, session: SessionRow) -> Iterator[TalkGroup]:
        options = self.options
        for role, talks in self.agenda.talks_of(session.id).items():
            lines = tuple(
                line
                for talk in talks
                if (
                    line := talk_line(
                        self.agenda, talk, self.words, audience=options.audience, honorifics=options.honorifics
                    )
                )
            )
            if lines:
                appearances = (appearance for talk in talks for appearance in talk.appearances)
                people = sum(is_printed(self.agenda, appearance, options.audience) for appearance in appearances)
                label = self.words.role(role, people)
                lead = Run(self.words.labelled.format(label=label), "quiet")
                yield TalkGroup("", ((lead, *lines[0]),)) if len(lines) == 1 else TalkGroup(label, lines)

    def _end_matter(self) -> Iterator[Section]:
        background = [*self._papers("event", self.agenda.event.id)]
        background += [self._link(link) for link in self.agenda.links if link.kind == "background"]
        yield Section(self.words.background, tuple(background))
        web = [self._link(link) for link in self.agenda.links if link.kind != "background"]
        yield Section(self.words.on_the_web, tuple(web))
        yield Section(self.words.related, tuple(map(_related, self.agenda.related)))
        policy = self.event_text("media_policy", self.agenda.event.media_policy)
        yield Section(self.words.media, ((Run(policy),),) if policy else ())
        yield Section(
            self.words.further_information, tuple(map(self._contact, contacts_for(self.agenda, self.options.audience)))
        )

    def _papers(self, owner: str, owner_id: int) -> Iterator[Line]:
        for document in self.agenda.documents_of(owner, owner_id):
            if is_named(self.agenda, document, self.options.audience):
                yield self._paper(document)

    def _paper(self, document: DocumentRow) -> Line:
        title = translated(self.agenda, "document", document.id, self.words)("title", document.title)
        runs = [Run(title or self.words.paper(document.kind), link=document_link(document))]
        if title and document.kind is not DocumentKind.OTHER:
            runs.insert(0, Run(self.words.labelled.format(label=self.words.paper(document.kind)), "quiet"))
        return (*runs, Run(f" ({document.symbol})")) if document.symbol else tuple(runs)

    def _link(self, link: LinkRow) -> Line:
        label = link.label or self.words.links.get(link.kind, "")
        address = Run(link.url, link=safe_link(link.url))
        return (Run(self.words.labelled.format(label=label), "quiet"), address) if label else (address,)

    def _contact(self, contact: ContactRow) -> Line:
        phones = ("\u00a0".join(phone.split()) for phone in contact.phones.splitlines() if phone.strip())
        parts = [contact.unit, contact.organisation, *(self.words.telephone.format(number=phone) for phone in phones)]
        words = ", ".join(part for part in (contact.name, *parts) if part)
        runs = [Run(words)] if words else []
        if contact.email:
            runs += [Run(", ")] if runs else []
            runs.append(Run(contact.email, link=safe_link(f"mailto:{contact.email}")))
        if contact.purpose:
            runs.insert(0, Run(self.words.labelled.format(label=contact.purpose), "quiet"))
        return tuple(runs)


def _related(process: RelatedProcessRow) -> Line:
    note = (Run(f" – {process.note}"),) if process.note else ()
    return (Run(process.title or process.url, link=safe_link(process.url)), *note)
