"""The directory that all events share, and the people of one event."""

from sqlalchemy import CheckConstraint

from db.tables.base import day, flag, kind, origin, owner, part_of, pointer, position, table, uid, words

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
)
"""A person at an event, everything as at that event."""

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
