"""The read-me sheet: lines of a label and what it says."""

from collections.abc import Iterator, Sequence
from typing import Any

from planner.domain.event import ContactRow, EventRow
from planner.domain.kinds import Audience
from planner.domain.words import ENGLISH, words
from planner.exports.workbook.contents import ReadMe, Sheet

AUDIENCE_WORDS = {
    Audience.PUBLIC: "Public",
    Audience.PARTNER: "For partner secretariats",
    Audience.INTERNAL: "Internal – do not pass on",
}

_PRIVACY = {
    Audience.PUBLIC: "This list holds only what may be published.",
    Audience.PARTNER: "This list holds personal data. Use it for this event only, and delete it afterwards.",
    Audience.INTERNAL: "This list holds personal data, some of it sensitive. Do not pass it on. "
    "Delete every copy when it is no longer needed.",
}


_EDITING = (
    "Sort, filter, correct, add and remove rows as you like; then send the workbook back.",
    "Headers are locked so that the list is known when it comes back. This keeps nothing secret: it has no password.",
)


def readme_lines(readme: ReadMe, sheets: Sequence[Sheet[Any]]) -> Iterator[tuple[str, str]]:
    """Give the lines of the read-me below its title, each a label and its words; empty ones part the blocks."""
    yield from _said(_event_lines(readme.event))
    yield "", ""
    yield "For", marked(readme)
    if readme.options.recipient and not readme.sealed:
        yield "", readme.options.recipient
    status = "Provisional" if readme.options.provisional else "Final"
    yield "Status", f"{status}. {as_at_words(readme)}."
    yield from _labelled("Contents", readme.notes)
    yield from _columns(sheets)
    if any(sheet.edited for sheet in sheets):
        yield "", ""
        yield from _labelled("Editing", _EDITING)
    if readme.contacts:
        yield "", ""
        yield from _labelled("Contact", [_contact(contact) for contact in readme.contacts])
    yield "", ""
    yield "Privacy", _PRIVACY[readme.options.audience]


def marked(readme: ReadMe) -> str:
    """Say for whom a workbook is, as every page of it says."""
    if readme.sealed:
        return f"Confidential – for {readme.options.recipient} alone"
    return AUDIENCE_WORDS[readme.options.audience]


def as_at_words(readme: ReadMe) -> str:
    """Say how fresh the data is, such as ``As at 22 November 2026, 18:00 (Geneva)``."""
    stamp = words(ENGLISH).stamp(readme.options.as_at, readme.event.city)
    return stamp[:1].upper() + stamp[1:]


def _event_lines(event: EventRow) -> Iterator[tuple[str, str]]:
    yield "Event", event.title
    yield "", event.theme
    yield "", event.subtitle
    if event.starts_on:
        yield "Dates", words(ENGLISH).dates(event.starts_on, event.ends_on or event.starts_on)
    yield "Venue", ", ".join(filter(None, (event.venue, event.city, event.country)))


def _said(lines: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return (line for line in lines if line[1])


def _columns(sheets: Sequence[Sheet[Any]]) -> Iterator[tuple[str, str]]:
    legend = (f"{column.title}: {column.meaning}" for sheet in sheets for column in sheet.columns if column.meaning)
    if lines := list(dict.fromkeys(legend)):
        yield "", ""
        yield from _labelled("Columns", lines)


def _contact(contact: ContactRow) -> str:
    phones = [phone.strip() for phone in contact.phones.splitlines()]
    said = (contact.name, contact.unit, contact.organisation, *phones, contact.email)
    return ", ".join(filter(None, said)) + (f" ({contact.purpose})" if contact.purpose else "")


def _labelled(label: str, lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield from zip([label] + [""] * (len(lines) - 1), lines, strict=False)
