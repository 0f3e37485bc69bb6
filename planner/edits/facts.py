"""What a text says of the event itself, laid onto the event."""

from db.transaction import Transaction
from planner.domain.agenda import Agenda
from planner.domain.programme import FACT_FIELDS, Programme, ProgrammeContact, Provenance
from planner.edits.event import add_host
from planner.edits.rereading import reread
from planner.edits.rows import add, change


def lay_facts(tx: Transaction, agenda: Agenda, provenance: Provenance, programme: Programme) -> None:
    """Set what a text says of an event, but for what somebody has typed; hosts, contacts and links are only added."""
    event, facts = agenda.event, programme.facts
    reread(tx, provenance, "event", event, {name: getattr(facts, name) for name in FACT_FIELDS})
    _notes(tx, agenda, facts.notes)
    hosts = {host.name.casefold() for host in agenda.hosts}
    for host in facts.hosts:
        if host.name.casefold() not in hosts:
            add_host(tx, event.id, host.name, host.role)
    contacts = {contact.name.casefold() for contact in agenda.contacts}
    for contact in facts.contacts:
        if contact.name.casefold() not in contacts:
            _add_contact(tx, event.id, contact)
    links = {link.url for link in agenda.links}
    for link in facts.links:
        if link.url not in links:
            add(tx, "link", event_id=event.id, kind=link.kind, url=link.url, label=link.label)


def _notes(tx: Transaction, agenda: Agenda, lines: tuple[str, ...]) -> None:
    old = agenda.event.notes
    new = [line for line in lines if line not in old.splitlines()]
    if new:
        change(tx, "event", agenda.event.id, notes="\n".join(filter(None, [old, *new])))


def _add_contact(tx: Transaction, event_id: int, contact: ProgrammeContact) -> None:
    words = {"unit": contact.unit, "organisation": contact.organisation, "email": contact.email}
    add(tx, "contact", event_id=event_id, name=contact.name, phones="\n".join(contact.phones), **words)
