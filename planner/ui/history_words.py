"""The history's words for nouns, fields and the values that fields had."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.history import FieldChange
from planner.domain.kinds import (
    AppearanceStatus,
    DocumentKind,
    DocumentStatus,
    HostRole,
    Level,
    Matter,
    Mode,
    ParticipantStatus,
    Role,
    SessionKind,
    SessionStatus,
    Standing,
    VisaLetter,
)
from planner.ui.typed import short_day, write_day, write_minutes
from planner.ui.vocabulary import word

Value = str | int | bool | None

_NOUNS: Mapping[str, object] = {
    "event": QT_TRANSLATE_NOOP("History", "Event"),
    "series": QT_TRANSLATE_NOOP("History", "Series"),
    "room": QT_TRANSLATE_NOOP("History", "Room"),
    "host": QT_TRANSLATE_NOOP("History", "Host"),
    "contact": QT_TRANSLATE_NOOP("History", "Contact"),
    "link": QT_TRANSLATE_NOOP("History", "Link"),
    "related_process": QT_TRANSLATE_NOOP("History", "Related process"),
    "sitting": QT_TRANSLATE_NOOP("History", "Sitting"),
    "segment": QT_TRANSLATE_NOOP("History", "Segment"),
    "session": QT_TRANSLATE_NOOP("History", "Session"),
    "agenda_point": QT_TRANSLATE_NOOP("History", "Agenda point"),
    "agenda_item": QT_TRANSLATE_NOOP("History", "Agenda item"),
    "treatment": QT_TRANSLATE_NOOP("History", "Treatment of agenda item"),
    "contribution": QT_TRANSLATE_NOOP("History", "Topic"),
    "appearance": QT_TRANSLATE_NOOP("History", "Panellist"),
    "category": QT_TRANSLATE_NOOP("History", "Category"),
    "person": QT_TRANSLATE_NOOP("History", "Person"),
    "organisation": QT_TRANSLATE_NOOP("History", "Organization"),
    "participant": QT_TRANSLATE_NOOP("History", "Participant"),
    "participant_private": QT_TRANSLATE_NOOP("History", "Private details of"),
    "representation": QT_TRANSLATE_NOOP("History", "Delegate"),
    "document": QT_TRANSLATE_NOOP("History", "Document"),
    "availability": QT_TRANSLATE_NOOP("History", "Available time"),
    "acceptance": QT_TRANSLATE_NOOP("History", "Accepted conflict"),
    "attendance": QT_TRANSLATE_NOOP("History", "Attendance"),
    "succession": QT_TRANSLATE_NOOP("History", "Replacement"),
    "saved_filter": QT_TRANSLATE_NOOP("History", "Saved filter"),
    "waiting_row": QT_TRANSLATE_NOOP("History", "Waiting row of a list"),
    "country_name": QT_TRANSLATE_NOOP("History", "Name of a State"),
    "standing": QT_TRANSLATE_NOOP("History", "Standing of a State"),
    "retention": QT_TRANSLATE_NOOP("History", "How long data is kept"),
    "rule_setting": QT_TRANSLATE_NOOP("History", "Weight of a rule"),
    "edit": QT_TRANSLATE_NOOP("History", "Line of history"),
    "release": QT_TRANSLATE_NOOP("History", "Released document"),
    "handed_out": QT_TRANSLATE_NOOP("History", "List handed out"),
    "erasure": QT_TRANSLATE_NOOP("History", "Erasure"),
}

_FIELDS: Mapping[str, object] = {
    "abbreviation": QT_TRANSLATE_NOOP("History", "abbreviation"),
    "access": QT_TRANSLATE_NOOP("History", "access"),
    "acronym": QT_TRANSLATE_NOOP("History", "acronym"),
    "address": QT_TRANSLATE_NOOP("History", "address"),
    "annotation": QT_TRANSLATE_NOOP("History", "annotation"),
    "arrives_at": QT_TRANSLATE_NOOP("History", "arrives"),
    "arrives_by": QT_TRANSLATE_NOOP("History", "arrives by"),
    "arrives_where": QT_TRANSLATE_NOOP("History", "arrives at"),
    "audience": QT_TRANSLATE_NOOP("History", "audience"),
    "bio": QT_TRANSLATE_NOOP("History", "biography"),
    "body": QT_TRANSLATE_NOOP("History", "body"),
    "building": QT_TRANSLATE_NOOP("History", "building"),
    "capacity": QT_TRANSLATE_NOOP("History", "capacity"),
    "category_id": QT_TRANSLATE_NOOP("History", "category"),
    "cells": QT_TRANSLATE_NOOP("History", "cells"),
    "city": QT_TRANSLATE_NOOP("History", "city"),
    "code": QT_TRANSLATE_NOOP("History", "short code"),
    "concept": QT_TRANSLATE_NOOP("History", "concept"),
    "consent_bio": QT_TRANSLATE_NOOP("History", "agrees that the biography is published"),
    "consent_contact": QT_TRANSLATE_NOOP("History", "agrees to share contact details"),
    "consent_mailing": QT_TRANSLATE_NOOP("History", "agrees to be written to"),
    "consent_name": QT_TRANSLATE_NOOP("History", "agrees to be named"),
    "consent_photo": QT_TRANSLATE_NOOP("History", "agrees to photographs"),
    "consent_source": QT_TRANSLATE_NOOP("History", "how consent was given"),
    "consented_on": QT_TRANSLATE_NOOP("History", "agreed on"),
    "continuation_of": QT_TRANSLATE_NOOP("History", "continues"),
    "contribution_id": QT_TRANSLATE_NOOP("History", "topic"),
    "country": QT_TRANSLATE_NOOP("History", "country"),
    "country_code": QT_TRANSLATE_NOOP("History", "country code"),
    "crop": QT_TRANSLATE_NOOP("History", "part of the picture that is shown"),
    "days": QT_TRANSLATE_NOOP("History", "days"),
    "departs_at": QT_TRANSLATE_NOOP("History", "departs"),
    "departs_by": QT_TRANSLATE_NOOP("History", "departs by"),
    "departs_where": QT_TRANSLATE_NOOP("History", "departs from"),
    "description": QT_TRANSLATE_NOOP("History", "description"),
    "due_on": QT_TRANSLATE_NOOP("History", "due"),
    "email": QT_TRANSLATE_NOOP("History", "e-mail"),
    "ends_at": QT_TRANSLATE_NOOP("History", "ends"),
    "ends_on": QT_TRANSLATE_NOOP("History", "last day"),
    "equipment": QT_TRANSLATE_NOOP("History", "equipment"),
    "expected": QT_TRANSLATE_NOOP("History", "people expected"),
    "family": QT_TRANSLATE_NOOP("History", "family name"),
    "family_first": QT_TRANSLATE_NOOP("History", "family name first"),
    "file_name": QT_TRANSLATE_NOOP("History", "file"),
    "filter": QT_TRANSLATE_NOOP("History", "what is looked for"),
    "focal_point": QT_TRANSLATE_NOOP("History", "focal point"),
    "formal": QT_TRANSLATE_NOOP("History", "formal name"),
    "format_label": QT_TRANSLATE_NOOP("History", "format"),
    "function": QT_TRANSLATE_NOOP("History", "function"),
    "funded": QT_TRANSLATE_NOOP("History", "travel is paid for"),
    "gender": QT_TRANSLATE_NOOP("History", "gender"),
    "given": QT_TRANSLATE_NOOP("History", "given name"),
    "honorarium": QT_TRANSLATE_NOOP("History", "honorarium"),
    "honorific": QT_TRANSLATE_NOOP("History", "honorific"),
    "hotel": QT_TRANSLATE_NOOP("History", "hotel"),
    "kind": QT_TRANSLATE_NOOP("History", "kind"),
    "label": QT_TRANSLATE_NOOP("History", "label"),
    "language": QT_TRANSLATE_NOOP("History", "language"),
    "languages": QT_TRANSLATE_NOOP("History", "languages"),
    "length_minutes": QT_TRANSLATE_NOOP("History", "length"),
    "letter": QT_TRANSLATE_NOOP("History", "letter"),
    "lettering": QT_TRANSLATE_NOOP("History", "lettering"),
    "level": QT_TRANSLATE_NOOP("History", "level"),
    "matter": QT_TRANSLATE_NOOP("History", "kind of data"),
    "media_policy": QT_TRANSLATE_NOOP("History", "media policy"),
    "modalities": QT_TRANSLATE_NOOP("History", "modalities"),
    "mode": QT_TRANSLATE_NOOP("History", "takes part"),
    "name": QT_TRANSLATE_NOOP("History", "name"),
    "native_name": QT_TRANSLATE_NOOP("History", "name in its own script"),
    "needs": QT_TRANSLATE_NOOP("History", "needs"),
    "note": QT_TRANSLATE_NOOP("History", "note"),
    "noted_on": QT_TRANSLATE_NOOP("History", "noted on"),
    "notes": QT_TRANSLATE_NOOP("History", "notes"),
    "number": QT_TRANSLATE_NOOP("History", "number"),
    "ordinal_in_series": QT_TRANSLATE_NOOP("History", "number in series"),
    "ordinal_in_year": QT_TRANSLATE_NOOP("History", "number in year"),
    "organisation": QT_TRANSLATE_NOOP("History", "organization"),
    "organisation_id": QT_TRANSLATE_NOOP("History", "organization in the directory"),
    "other_languages": QT_TRANSLATE_NOOP("History", "other languages"),
    "participant_id": QT_TRANSLATE_NOOP("History", "person"),
    "person_id": QT_TRANSLATE_NOOP("History", "person in the directory"),
    "phone": QT_TRANSLATE_NOOP("History", "telephone"),
    "phones": QT_TRANSLATE_NOOP("History", "telephones"),
    "position": QT_TRANSLATE_NOOP("History", "moved in its order"),
    "printed": QT_TRANSLATE_NOOP("History", "printed"),
    "printed_country": QT_TRANSLATE_NOOP("History", "country as printed"),
    "printed_function": QT_TRANSLATE_NOOP("History", "function as printed"),
    "printed_name": QT_TRANSLATE_NOOP("History", "name as printed"),
    "printed_organisation": QT_TRANSLATE_NOOP("History", "organization as printed"),
    "purpose": QT_TRANSLATE_NOOP("History", "purpose"),
    "rank": QT_TRANSLATE_NOOP("History", "rank"),
    "recording": QT_TRANSLATE_NOOP("History", "recording"),
    "replaced_by": QT_TRANSLATE_NOOP("History", "replaced by"),
    "restricted": QT_TRANSLATE_NOOP("History", "on nothing public"),
    "rights": QT_TRANSLATE_NOOP("History", "rights"),
    "role": QT_TRANSLATE_NOOP("History", "role"),
    "room_id": QT_TRANSLATE_NOOP("History", "room"),
    "row_number": QT_TRANSLATE_NOOP("History", "row"),
    "segment_id": QT_TRANSLATE_NOOP("History", "segment"),
    "series_id": QT_TRANSLATE_NOOP("History", "series"),
    "session_id": QT_TRANSLATE_NOOP("History", "session"),
    "session_number": QT_TRANSLATE_NOOP("History", "session number"),
    "set_up": QT_TRANSLATE_NOOP("History", "set-up of the room"),
    "short": QT_TRANSLATE_NOOP("History", "short name"),
    "sitting_id": QT_TRANSLATE_NOOP("History", "sitting"),
    "sort_as": QT_TRANSLATE_NOOP("History", "sorted as"),
    "source": QT_TRANSLATE_NOOP("History", "source"),
    "starts_at": QT_TRANSLATE_NOOP("History", "starts"),
    "starts_on": QT_TRANSLATE_NOOP("History", "first day"),
    "status": QT_TRANSLATE_NOOP("History", "status"),
    "subtitle": QT_TRANSLATE_NOOP("History", "subtitle"),
    "successor_id": QT_TRANSLATE_NOOP("History", "replaced by"),
    "symbol": QT_TRANSLATE_NOOP("History", "symbol"),
    "theme": QT_TRANSLATE_NOOP("History", "theme"),
    "title": QT_TRANSLATE_NOOP("History", "title"),
    "topic": QT_TRANSLATE_NOOP("History", "topic"),
    "total_in_year": QT_TRANSLATE_NOOP("History", "number of events in the year"),
    "transfer": QT_TRANSLATE_NOOP("History", "transfer"),
    "travel": QT_TRANSLATE_NOOP("History", "travel"),
    "unit": QT_TRANSLATE_NOOP("History", "unit"),
    "url": QT_TRANSLATE_NOOP("History", "address on the web"),
    "venue": QT_TRANSLATE_NOOP("History", "venue"),
    "venue_short": QT_TRANSLATE_NOOP("History", "venue in short"),
    "visa_letter": QT_TRANSLATE_NOOP("History", "letter for the visa"),
    "why": QT_TRANSLATE_NOOP("History", "reason"),
    "zone": QT_TRANSLATE_NOOP("History", "time zone"),
}

_UNSAID = frozenset({"file_sha256"})
_FLAGS = frozenset(
    {
        "printed",
        "restricted",
        "consent_name",
        "consent_contact",
        "consent_photo",
        "consent_bio",
        "consent_mailing",
        "family_first",
        "funded",
    }
)
_VOCABULARIES: Mapping[tuple[str, str], type[StrEnum]] = {
    ("session", "kind"): SessionKind,
    ("session", "status"): SessionStatus,
    ("appearance", "role"): Role,
    ("appearance", "status"): AppearanceStatus,
    ("appearance", "mode"): Mode,
    ("participant", "status"): ParticipantStatus,
    ("participant", "mode"): Mode,
    ("host", "role"): HostRole,
    ("document", "kind"): DocumentKind,
    ("document", "status"): DocumentStatus,
    ("participant", "level"): Level,
    ("participant", "visa_letter"): VisaLetter,
    ("standing", "status"): Standing,
    ("retention", "matter"): Matter,
}
_LONGEST = 64


def noun_word(noun: str) -> str:
    """Give the word for a noun, such as ``Agenda point``."""
    known = _NOUNS.get(noun)
    return _translated(str(known)) if known else noun.replace("_", " ").capitalize()


def field_line(noun: str, field: FieldChange) -> str:
    """Say what a field was and is, such as ``starts: 15:00 → 15:30``; empty where that says nothing to anybody."""
    if field.name in _UNSAID:
        return ""
    name = field_word(field.name)
    if field.name == "position":
        return name
    before, after = _moments(field) or tuple(_value(noun, field.name, value) for value in (field.before, field.after))
    return f"{name}: {_shortened(before, after)} → {_shortened(after, before)}"


def field_word(name: str) -> str:
    """Give the word for a field, such as ``room``."""
    known = _FIELDS.get(name)
    return _translated(str(known)) if known else name.removesuffix("_id").replace("_", " ")


def value_words(noun: str, name: str, value: object) -> str:
    """Say what a field holds; empty where it holds nothing."""
    if value is None or value == "":
        return ""
    return _value(noun, name, value if isinstance(value, int) else str(value))


def _translated(words: str) -> str:
    return QCoreApplication.translate("History", words)


def _moments(field: FieldChange) -> tuple[str, str] | None:
    """Times of one day without the day."""
    before, after = _moment(field.before), _moment(field.after)
    if before and after and before.date() == after.date():
        return f"{before:%H:%M}", f"{after:%H:%M}"
    return None


def _moment(value: Value) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) and len(value) > len("2008-12-02") else None
    except ValueError:
        return None


def _value(noun: str, name: str, value: Value) -> str:
    if value is None or value == "":
        return QCoreApplication.translate("History", "nothing")
    if name in _FLAGS:
        return _yes() if value else _no()
    if (noun, name) in _VOCABULARIES and value in set(_VOCABULARIES[noun, name]):
        return word(_VOCABULARIES[noun, name](value))
    if name == "length_minutes" and isinstance(value, int):
        return write_minutes(value)
    if name.endswith("_at") and (moment := _moment(value)):
        return f"{short_day(moment.date())} {moment:%H:%M}"
    if name.endswith("_on"):
        return write_day(date.fromisoformat(str(value)))
    return " ".join(str(value).split())


def _yes() -> str:
    return QCoreApplication.translate("History", "yes")


def _no() -> str:
    return QCoreApplication.translate("History", "no")


def _shortened(words: str, other: str) -> str:
    """Give words that fit a line: of a long text the part where it differs from the other."""
    if len(words) <= _LONGEST:
        return words
    same = next((at for at, (one, two) in enumerate(zip(words, other, strict=False)) if one != two), 0)
    start = words.rfind(" ", 0, max(same - 8, 0)) + 1
    end = start + _LONGEST
    return ("… " if start else "") + words[start:end] + (" …" if end < len(words) else "")
