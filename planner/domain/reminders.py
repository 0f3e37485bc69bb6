"""Reminders of what is still missing: one message a person, in their language, by the house's words or others."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from planner.domain.agenda import Agenda
from planner.domain.checklist import Gap, Owing
from planner.domain.names import fold
from planner.domain.people import ParticipantRow
from planner.domain.printed import plain, session_title, translated
from planner.domain.session import SessionRow
from planner.domain.words import ENGLISH, Words, words
from resources import resource

REMINDED_IN = ("en", "fr", "es", "ru")
"""The languages that reminders are written in."""

PLACES = ("name", "event", "dates", "missing", "sender")
"""What a template may name in braces."""


@dataclass(frozen=True, slots=True)
class Template:
    """The words of a message; ``{name}`` and the like are filled, other braces stand as they are."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """A message to one person; ``address`` is empty where no e-mail is known that could be written to.

    ``missing`` are the lines of the list in it; ``due_on`` is the first day in it.
    """

    participant: ParticipantRow
    language: str
    address: str
    subject: str
    text: str
    missing: tuple[str, ...]
    due_on: date | None
    days_late: int


def usual_template(language: str) -> Template:
    """Give the house's words for a reminder in a language."""
    said = _phrases(language)
    return Template(said["subject"], said["text"])


def own_language(person: ParticipantRow, otherwise: str) -> str:
    """Give the first language of a person in which reminders are written, else the one given, else English."""
    for word in re.split(r"[\s,;/]+", fold(person.languages)):
        language = word.partition("-")[0]
        if language in REMINDED_IN:
            return language
        named = next((code for code, names in _NAMES.items() if language in names), "")
        if named:
            return named
    return otherwise if otherwise in REMINDED_IN else ENGLISH


def compose(
    agenda: Agenda, owing: Owing, language: str, template: Template | None = None, sender: str = ""
) -> Reminder:
    """Write the reminder to one person about all papers and confirmations that are missing from them."""
    person, said = owing.participant, words(language)
    template = template or usual_template(language)
    lines = tuple(_line(agenda, gap, said) for gap in owing.gaps)
    text = translated(agenda, "participant", person.id, said)
    titled = translated(agenda, "event", agenda.event.id, said)
    first, last = agenda.event.starts_on, agenda.event.ends_on
    values = {
        "name": f"{text('honorific', person.honorific)} {person.name}".strip(),
        "event": titled("title", agenda.event.title),
        "dates": said.dates(first, last or first) if first else "",
        "missing": "\n".join(lines),
        "sender": sender,
    }
    return Reminder(
        person,
        language,
        writable_address(person.email),
        one_line(_filled(template.subject, values)),
        _tidied(_filled(template.text, values)),
        lines,
        min((gap.due_on for gap in owing.gaps if gap.due_on), default=None),
        max((gap.days_late for gap in owing.gaps), default=0),
    )


def writable_address(text: str) -> str:
    """Give an e-mail address as a message takes it; empty for words that are none, or that hold several."""
    found = _ADDRESS.fullmatch(text.strip())
    if not found:
        return ""
    try:
        domain = found["domain"].encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return f"{found['local']}@{domain}"


def one_line(text: str) -> str:
    """Give a text without line ends and other signs that steer, as the head of a message needs it."""
    return " ".join(_STEERING.sub(" ", text).split())


_ADDRESS = re.compile(r"(?P<local>[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@(?P<domain>[\w-]+(?:\.[\w-]+)+)")
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PLACE = re.compile(r"\{(\w+)\}")
_NAMES: Mapping[str, frozenset[str]] = {
    "en": frozenset({"english", "anglais", "ingles", "английский", "англиискии"}),
    "fr": frozenset({"french", "francais", "frances", "французский", "французскии"}),
    "es": frozenset({"spanish", "espagnol", "espanol", "castellano", "испанский", "испанскии"}),
    "ru": frozenset({"russian", "russe", "ruso", "русский", "русскии"}),
}


def _filled(template: str, values: Mapping[str, str]) -> str:
    """Fill the places of a template once; what is filled in is not looked at again."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), template)


def _tidied(text: str) -> str:
    """Leave no comma before nothing, where the dates are not known."""
    return re.sub(r",\s*(?=[.»])", "", text).strip() + "\n"


def _line(agenda: Agenda, gap: Gap, said: Words) -> str:
    phrases, session = _phrases(said.language), agenda.session_by_id.get(gap.session_id or 0)
    where = _session(agenda, session, said) if session else ""
    if gap.kind is None:
        what = phrases["confirmation"].format(session=where)
    else:
        form = "paper_for" if where else "paper"
        what = phrases[form].format(paper=said.paper(gap.kind), session=where)
    if gap.due_on is None:
        return what
    return phrases["late" if gap.days_late else "due"].format(what=what, day=said.dates(gap.due_on, gap.due_on))


def _session(agenda: Agenda, session: SessionRow, said: Words) -> str:
    title = plain(session_title(agenda, session, said)[:1])
    if session.starts_at is None:
        return title
    moment = f"{said.day(session.starts_at.date())}, {said.time(session.starts_at)}"
    return _phrases(said.language)["when"].format(session=title, moment=moment)


@cache
def _phrases(language: str) -> Mapping[str, str]:
    name = language if language in REMINDED_IN else ENGLISH
    read: Mapping[str, str] = json.loads(resource(f"reminders/{name}.json").read_text(encoding="utf-8"))
    return read
