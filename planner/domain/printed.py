"""The composed words of a programme, the same on paper, in a sheet and in the window's "As printed"."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

from planner.domain.agenda import Agenda, Heading, Talk
from planner.domain.event import ContactRow, DocumentRow
from planner.domain.kinds import (
    AppearanceStatus,
    Audience,
    DocumentKind,
    SessionStatus,
)
from planner.domain.people import AppearanceRow, ParticipantRow
from planner.domain.publication import may_be_named, may_show_paper
from planner.domain.session import SessionRow
from planner.domain.text import one_name
from planner.domain.words import Words

RunStyle = Literal["regular", "bold", "italic", "quiet"]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one style; ``link`` is a checked address, empty where there is none."""

    text: str
    style: RunStyle = "regular"
    link: str = ""


Line = tuple[Run, ...]


def plain(runs: Iterable[Run]) -> str:
    """Give the text of runs without their styles and links."""
    return "".join(run.text for run in runs)


def translated(agenda: Agenda, noun: str, row_id: int, words: Words) -> Callable[[str, str], str]:
    """Give a reader of a row's fields: (field, text in the main language) -> text in the language of the words."""
    if words.language == agenda.event.language:
        return _own
    texts: Mapping[str, str] = agenda.texts.get((noun, row_id, words.language), {})
    return lambda field, own: texts.get(field) or own


def _own(_field: str, own: str) -> str:
    return own


def time_range(session: SessionRow, words: Words | None = None) -> str:
    """Write when a session is, such as ``10:00 – 13:00``; the start alone where it has no length.

    A document gives its ``words``, which know its clock. ``(+1)`` marks an end on a later calendar day; the result is
    empty for a session that is not placed.
    """
    if session.starts_at is None:
        return ""
    start, end = session.starts_at, session.ends_at
    if end is None:
        return words.time(start) if words else f"{start:%H:%M}"
    days = (end.date() - start.date()).days
    times = words.times(start, end) if words else f"{start:%H:%M} – {end:%H:%M}"
    return times + (f" (+{days})" if days else "")


def session_title(agenda: Agenda, session: SessionRow, words: Words) -> Line:
    """Compose a session's title: letter, title, ``(cont’d)``, subtitle after an en dash, and whether it is cancelled.

    A session without a title of its own takes the name of its kind, unless agenda points speak for it.
    """
    text = translated(agenda, "session", session.id, words)
    title = text("title", session.title)
    if not title and not agenda.points_of(session.id):
        title = words.kind(session.kind)
    parts = (agenda.letters.get(session.id, ""), title, words.continued if title and session.continuation_of else "")
    head = " ".join(part for part in parts if part)
    subtitle = text("subtitle", session.subtitle)
    cancelled = session.status is SessionStatus.CANCELLED
    return tuple(
        run
        for run in (
            Run(head, "regular" if session.kind.is_pause else "bold"),
            Run(f" – {subtitle}" if head and subtitle else subtitle),
            Run(f" ({words.cancelled})" if cancelled else "", "italic"),
        )
        if run.text
    )


def segment_title(agenda: Agenda, heading: Heading, words: Words) -> Line:
    """Compose a segment's heading; where it goes on from another day its title and ``(cont’d)`` alone."""
    text = translated(agenda, "segment", heading.segment.id, words)
    title, subtitle = text("title", heading.segment.title), text("subtitle", heading.segment.subtitle)
    if heading.continued:
        return (Run(f"{title} {words.continued}", "bold"),)
    return (Run(f"{title} – {subtitle}" if title and subtitle else title or subtitle, "bold"),)


def is_printed(agenda: Agenda, appearance: AppearanceRow, audience: Audience) -> bool:
    """Whether somebody's name may stand on a document for this audience.

    Who declined, was replaced or is no longer registered is not printed, nor who is kept from this audience.
    """
    participant = agenda.participant_by_id[appearance.participant_id]
    if appearance.status is AppearanceStatus.DECLINED or appearance.replaced_by is not None:
        return False
    return may_be_named(participant, audience) and not participant.status.will_not_come


def is_in_roster(agenda: Agenda, appearance: AppearanceRow, audience: Audience) -> bool:
    """Whether an appearance may stand in a sheet of panellists: the public sees who is printed, others all they may."""
    if audience is Audience.PUBLIC:
        return is_printed(agenda, appearance, audience)
    return may_be_named(agenda.participant_by_id[appearance.participant_id], audience)


def talk_line(
    agenda: Agenda, talk: Talk, words: Words, *, audience: Audience = Audience.PUBLIC, honorifics: bool = False
) -> Line:
    """Compose the line of one talk: its people with their papers, its topic, and the papers of the talk itself.

    The result is empty where nobody of the talk may be printed.
    """
    people = [
        _person(agenda, appearance, words, audience, honorifics)
        for appearance in talk.appearances
        if is_printed(agenda, appearance, audience)
    ]
    if not people:
        return ()
    runs = _joined(people, words)
    if talk.contribution is not None:
        text = translated(agenda, "contribution", talk.contribution.id, words)
        topic = text("topic", talk.contribution.topic)
        if topic:
            runs.append(Run(", " + words.topic.format(topic=topic)))
        runs += papers(agenda, agenda.documents_of("contribution", talk.contribution.id), words, audience)
    return _merged(runs)


def papers(agenda: Agenda, documents: Sequence[DocumentRow], words: Words, audience: Audience) -> list[Run]:
    """Compose `` (Bio | Presentation)`` with live links; no runs where no document is printed."""
    runs: list[Run] = []
    for document in documents:
        if _is_paper(agenda, document, audience):
            runs += (Run(" | " if runs else " ("), Run(words.paper(document.kind), link=document_link(document)))
    return [*runs, Run(")")] if runs else []


def _is_paper(agenda: Agenda, document: DocumentRow, audience: Audience) -> bool:
    """Whether a document is named behind people and topics."""
    return document.kind not in _NEVER_LINKED and is_named(agenda, document, audience)


_NEVER_LINKED = frozenset({DocumentKind.PHOTO, DocumentKind.CONSENT})


def is_named(agenda: Agenda, document: DocumentRow, audience: Audience) -> bool:
    """Whether a document may be named to an audience."""
    person = agenda.participant_by_id.get(document.participant_id or 0)
    return may_show_paper(document, person, audience, agenda.asked)


def named_documents(agenda: Agenda, audience: Audience) -> Iterator[DocumentRow]:
    """Give every document that a programme names to an audience, in printed order."""
    printed = [session for session in agenda.sessions if session.printed]
    owners = [("event", agenda.event.id), *(("session", session.id) for session in printed)]
    for owner in owners:
        yield from (row for row in agenda.documents_of(*owner) if is_named(agenda, row, audience))
    for talk in (talk for session in printed for talks in agenda.talks_of(session.id).values() for talk in talks):
        people = [row for row in talk.appearances if is_printed(agenda, row, audience)]
        shared = agenda.documents_of("contribution", talk.contribution.id) if talk.contribution and people else ()
        own = (paper for row in people for paper in agenda.given_by(row))
        yield from (row for row in (*own, *shared) if _is_paper(agenda, row, audience))


def contacts_for(agenda: Agenda, audience: Audience) -> tuple[ContactRow, ...]:
    """Give who answers questions, without those who are kept from this audience."""
    kept_back = frozenset[int]() if audience is Audience.INTERNAL else agenda.kept_back
    return tuple(contact for contact in agenda.contacts if contact.id not in kept_back)


def document_link(document: DocumentRow) -> str:
    """Give where a document is to be had: its address, or its file in ``documents`` beside the printed one.

    A file lies in a folder named after its bytes, so that two of one name do not meet. Empty where there is neither,
    and for a document that is not cleared yet.
    """
    if not document.status.may_be_linked:
        return ""
    if document.url:
        return safe_link(document.url)
    name = quote(one_name(document.file_name), safe="")
    return f"documents/{document.file_sha256[:_FOLDER]}/{name}" if name and document.file_sha256 else ""


def safe_link(address: str) -> str:
    """Give an address as a link if it is one for the web or for mail, otherwise an empty text."""
    address = address.strip()
    return quote(address, safe=_URL_SIGNS) if _LINKED.match(address) else ""


_FOLDER = 8
"""How much of a file's digest names its folder beside a printed document."""

_LINKED = re.compile(r"(https?://|mailto:)[^\s/]", re.IGNORECASE)
_URL_SIGNS = "%:/?#[]@!$&'()*+,;=~"


def _person(
    agenda: Agenda, appearance: AppearanceRow, words: Words, audience: Audience, honorifics: bool
) -> tuple[list[Run], str]:
    """Compose a name with its papers, and what the person is."""
    participant = agenda.participant_by_id[appearance.participant_id]
    text = translated(agenda, "participant", participant.id, words)
    honorific = text("honorific", participant.honorific) if honorifics else ""
    name = appearance.printed_name or f"{honorific} {participant.name}".strip()
    unconfirmed = appearance.status is not AppearanceStatus.CONFIRMED
    marks = [mark for mark in (words.to_be_confirmed if unconfirmed else "", words.mode(appearance.mode)) if mark]
    runs = [Run(f"{name} ({', '.join(marks)})" if marks else name)]
    runs += papers(agenda, agenda.given_by(appearance), words, audience)
    function = appearance.printed_function or text("function", participant.function)
    country = appearance.printed_country or text("country", participant.country)
    details = [part for part in (function, *_organisation(appearance, participant, text), country) if part]
    return runs, ", ".join(details)


def _organisation(
    appearance: AppearanceRow, participant: ParticipantRow, text: Callable[[str, str], str]
) -> tuple[str, ...]:
    """What is printed for an appearance's organisation stands for the unit as well."""
    if appearance.printed_organisation:
        return (appearance.printed_organisation,)
    return text("unit", participant.unit), text("organisation", participant.organisation)


def _joined(people: list[tuple[list[Run], str]], words: Words) -> list[Run]:
    """Join people; a function given in the plural stands once, behind the last, as in “A and B, Co-directors”."""
    first = people[0][1]
    shared = all(details == first for _, details in people) and _OF_WHAT.split(first)[0].endswith("s")
    named = [runs + [Run(f", {details}")] * bool(details and not shared) for runs, details in people]
    return [*_listed(named, words), *([Run(f", {first}")] if shared else [])]


_OF_WHAT = re.compile(r",| (?:of|for|in|to|de|du|des|del) ")
"""What ends a function: a plural before it ends in an “s” in English, French and Spanish."""


def _listed(people: list[list[Run]], words: Words) -> list[Run]:
    detailed = any(len(person) > 1 for person in people)
    comma = ";" if len(people) > 2 and detailed else ","
    runs: list[Run] = []
    for index, person in enumerate(people):
        if index and index == len(people) - 1:
            runs.append(Run(f"{comma if detailed else ''} {words.conjunction} "))
        elif index:
            runs.append(Run(f"{comma} "))
        runs += person
    return runs


def _merged(runs: list[Run]) -> Line:
    merged: list[Run] = []
    for run in runs:
        if merged and (merged[-1].style, merged[-1].link) == (run.style, run.link):
            merged[-1] = Run(merged[-1].text + run.text, run.style, run.link)
        else:
            merged.append(run)
    return tuple(merged)
