"""The directory that all events share, and the people of one event."""

from sqlalchemy import CheckConstraint, UniqueConstraint

from db.tables.base import (
    day,
    flag,
    kind,
    moment,
    number,
    origin,
    owner,
    part_of,
    pointer,
    position,
    table,
    uid,
    words,
)

person = table(
    "person",
    uid(),
    words("name"),
    words("given"),
    words("family"),
    flag("family_first"),
    words("sort_as"),
    words("native_name"),
)
"""A person, without any event's data."""

organisation = table(
    "organisation",
    uid(),
    words("name"),
    words("acronym"),
    words("kind"),
    words("country_code"),
)
"""An organisation."""

category = table(
    "category",
    uid(),
    origin(),
    owner("event"),
    words("name"),
    position(),
)
"""A category of an event's participants."""

participant = table(
    "participant",
    uid(),
    origin(),
    owner("event"),
    owner("person"),
    words("name"),
    words("honorific"),
    words("given"),
    words("family"),
    words("function"),
    words("unit"),
    words("organisation"),
    pointer("organisation"),
    words("country"),
    words("country_code"),
    pointer("category"),
    kind("status", "pending"),
    kind("mode", "room"),
    words("gender"),
    words("email"),
    words("phone"),
    words("languages"),
    flag("consent_name"),
    flag("consent_contact"),
    flag("consent_photo"),
    flag("restricted"),
    words("needs"),
    words("travel"),
    words("bio"),
    words("notes"),
    position(),
    words("native_name"),
    words("sort_as"),
    flag("family_first"),
    words("level"),
    flag("consent_bio"),
    flag("consent_mailing"),
    day("consented_on"),
    words("consent_source"),
    moment("arrives_at"),
    words("arrives_by"),
    words("arrives_where"),
    moment("departs_at"),
    words("departs_by"),
    words("departs_where"),
    words("hotel"),
    words("transfer"),
    words("visa_letter"),
    flag("funded"),
    words("focal_point"),
)
"""A person at an event, everything as at that event; arrivals and departures are on the venue's clock."""

participant_private = table(
    "participant_private",
    owner("participant", alone=True),
    words("passport_name"),
    words("passport_number"),
    day("passport_expires_on"),
    words("nationality"),
    day("born_on"),
    words("birthplace"),
    words("diet"),
    words("medical"),
    words("accessibility"),
    words("emergency_contact"),
)
"""What never leaves with a snapshot: identity papers and health, one row a participant at most."""

representation = table(
    "representation",
    uid(),
    origin(),
    owner("participant"),
    words("country_code"),
    part_of("organisation"),
    words("rank"),
    position(),
    CheckConstraint("(country_code <> '') <> (organisation_id IS NOT NULL)", name="one_delegation"),
)
"""A participant in a delegation of a State or of an organisation."""

attendance = table(
    "attendance",
    uid(),
    origin(),
    owner("participant"),
    part_of("sitting"),
    UniqueConstraint("participant_id", "sitting_id"),
)
"""A participant who was seen in a sitting."""

succession = table(
    "succession",
    uid(),
    origin(),
    owner("participant", alone=True),
    owner("participant", name="successor_id"),
)
"""Who came to an event in whose place."""

saved_filter = table(
    "saved_filter",
    uid(),
    origin(),
    owner("event"),
    words("name"),
    words("filter"),
    position(),
)
"""What somebody looks for again and again among the participants; ``filter`` is JSON."""

waiting_row = table(
    "waiting_row",
    uid(),
    origin(),
    owner("event"),
    words("source"),
    number("row_number", known=True),
    words("cells"),
    words("why"),
    position(),
)
"""A row of a list that was unclear when the list was taken in and waits for somebody; ``cells`` is JSON."""
