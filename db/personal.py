"""Which columns tell of a person, in which somebody may be named, and which say nothing of anybody.

Every column of words is declared here, and a test fails for one that is not: erasing somebody then cannot forget it.
"""

from collections.abc import Mapping

from sqlalchemy import Boolean, Column, Date, DateTime, String, Table

from db.tables import METADATA, TEXTS


def _columns(**tables: str) -> Mapping[str, frozenset[str]]:
    return {table: frozenset(columns.split()) for table, columns in tables.items()}


OF_A_PERSON = _columns(
    person="name given family family_first sort_as native_name",
    participant="name honorific given family function unit organisation organisation_id country email phone languages "
    "consent_name consent_contact consent_photo consent_bio consent_mailing consented_on consent_source needs travel "
    "bio notes native_name sort_as family_first arrives_at arrives_by arrives_where departs_at departs_by "
    "departs_where hotel transfer visa_letter funded focal_point",
    participant_text="honorific function unit organisation country bio",
    participant_private="passport_name passport_number passport_expires_on nationality born_on birthplace diet medical "
    "accessibility emergency_contact",
    appearance="printed_name printed_function printed_organisation printed_country notes honorarium",
    availability="note",
    contact="name unit organisation purpose phones email",
    document="title symbol url file_name file_sha256 rights crop",
    document_text="title",
    waiting_row="source cells why",
)
"""What is emptied in a row that is somebody's."""

KEPT = _columns(
    participant="country_code status mode gender level restricted",
    appearance="role status mode",
    representation="country_code rank",
    document="kind language status",
    document_text="language",
    participant_text="language",
)
"""What stays of somebody who was erased, so that programmes keep their places and counts stay right."""

TEXTS_OF_OTHERS = _columns(
    edit="verb subject author",
    erasure="author",
    handed_out="document recipient file_name author",
    release="document revision author input_json",
    acceptance="reason accepted_by",
    agenda_item="title annotation",
    agenda_item_text="title annotation",
    agenda_point="title",
    agenda_point_text="title",
    change="before after",
    contribution="topic",
    contribution_text="topic",
    country_name="source",
    event="title theme subtitle media_policy concept notes",
    event_text="title theme subtitle media_policy concept",
    link="label url",
    related_process="title note url",
    saved_filter="name filter",
    segment="title subtitle",
    segment_text="title subtitle",
    session="title subtitle format_label description modalities access notes set_up equipment recording",
    session_text="title subtitle format_label description modalities",
    sitting="label",
)
"""Words about something else in which somebody may be named."""

IMPERSONAL = _columns(
    edit="kind",
    change="table_name",
    erasure="matter",
    handed_out="audience sha256",
    release="language sha256",
    acceptance="facts",
    agenda_item="number symbol",
    category="name",
    category_text="name",
    country_name="country_code language short formal",
    event="code kind body zone language other_languages audience venue venue_short address city country country_code",
    event_text="body venue city country",
    host="role",
    link="kind language",
    organisation="name acronym kind country_code",
    organisation_text="name acronym",
    retention="matter",
    room="name building",
    room_text="name",
    rule_setting="rule severity",
    segment="lettering",
    series="name abbreviation",
    series_text="name",
    session="kind status letter languages",
    standing="country_code status",
)
"""Names of things, and words of vocabularies."""

_OF_EVERY_TABLE = frozenset({"uid", "origin_uid"})


def undeclared() -> set[tuple[str, str]]:
    """Give the columns as (table, column) that nobody has declared: words anywhere, and facts about people."""
    return {
        (table.name, column.name)
        for table in METADATA.sorted_tables
        for column in table.columns
        if _tells(table, column) and not _is_declared(table.name, column.name)
    }


def _tells(table: Table, column: Column[object]) -> bool:
    own = table.name in {"person", "participant", "participant_private"}
    return isinstance(column.type, String) or (own and isinstance(column.type, Boolean | Date | DateTime))


def _is_declared(table: str, column: str) -> bool:
    """Words in other languages have a language; which table it is says nothing of anybody."""
    if column in _OF_EVERY_TABLE or (column == "language" and table.removesuffix("_text") in TEXTS):
        return True
    return any(column in declared.get(table, ()) for declared in (OF_A_PERSON, KEPT, TEXTS_OF_OTHERS, IMPERSONAL))
