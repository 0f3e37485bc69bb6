"""What a column of a list can hold."""

from enum import StrEnum


class ListField(StrEnum):
    """A field of a participant, by the name under which it is stored, or what only a list knows."""

    NAME = "name"
    HONORIFIC = "honorific"
    GIVEN = "given"
    FAMILY = "family"
    NATIVE_NAME = "native_name"
    SORT_AS = "sort_as"
    FUNCTION = "function"
    LEVEL = "level"
    UNIT = "unit"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    DELEGATION = "delegation"
    RANK = "rank"
    CATEGORY = "category"
    STATUS = "status"
    MODE = "mode"
    EMAIL = "email"
    PHONE = "phone"
    GENDER = "gender"
    LANGUAGES = "languages"
    CONSENT_NAME = "consent_name"
    CONSENT_CONTACT = "consent_contact"
    CONSENT_PHOTO = "consent_photo"
    CONSENT_BIO = "consent_bio"
    CONSENT_MAILING = "consent_mailing"
    CONSENTED_ON = "consented_on"
    CONSENT_SOURCE = "consent_source"
    RESTRICTED = "restricted"
    ARRIVES_AT = "arrives_at"
    ARRIVES_TIME = "arrives_time"
    ARRIVES_BY = "arrives_by"
    ARRIVES_WHERE = "arrives_where"
    DEPARTS_AT = "departs_at"
    DEPARTS_TIME = "departs_time"
    DEPARTS_BY = "departs_by"
    DEPARTS_WHERE = "departs_where"
    HOTEL = "hotel"
    TRANSFER = "transfer"
    VISA_LETTER = "visa_letter"
    FUNDED = "funded"
    FOCAL_POINT = "focal_point"
    TRAVEL = "travel"
    NEEDS = "needs"
    DIET = "diet"
    MEDICAL = "medical"
    ACCESSIBILITY = "accessibility"
    EMERGENCY_CONTACT = "emergency_contact"
    PASSPORT_NAME = "passport_name"
    PASSPORT_NUMBER = "passport_number"
    PASSPORT_EXPIRES_ON = "passport_expires_on"
    NATIONALITY = "nationality"
    BORN_ON = "born_on"
    BIRTHPLACE = "birthplace"
    NOTES = "notes"
    UID = "uid"
    EXPORT = "export"
    ROLE = "role"
    ORDER = "order"

    __hash__ = str.__hash__  # rows are mappings by field, and the hash of an enumeration is many times slower

    @property
    def is_answer(self) -> bool:
        """Whether it holds yes or no."""
        return self in _ANSWERS

    @property
    def is_date(self) -> bool:
        """Whether it holds a date, with or without a time."""
        return self in _DATES

    @property
    def is_moment(self) -> bool:
        """Whether it holds a date and a time of the venue."""
        return self in _MOMENTS

    @property
    def is_private(self) -> bool:
        """Whether it is kept apart, with identity papers and health."""
        return self in _PRIVATE


_ANSWERS = frozenset(
    {
        ListField.CONSENT_NAME,
        ListField.CONSENT_CONTACT,
        ListField.CONSENT_PHOTO,
        ListField.CONSENT_BIO,
        ListField.CONSENT_MAILING,
        ListField.RESTRICTED,
        ListField.FUNDED,
    }
)
_MOMENTS = frozenset({ListField.ARRIVES_AT, ListField.DEPARTS_AT})
_DATES = _MOMENTS | {ListField.CONSENTED_ON, ListField.PASSPORT_EXPIRES_ON, ListField.BORN_ON}
_PRIVATE = frozenset(
    {
        ListField.DIET,
        ListField.MEDICAL,
        ListField.ACCESSIBILITY,
        ListField.EMERGENCY_CONTACT,
        ListField.PASSPORT_NAME,
        ListField.PASSPORT_NUMBER,
        ListField.PASSPORT_EXPIRES_ON,
        ListField.NATIONALITY,
        ListField.BORN_ON,
        ListField.BIRTHPLACE,
    }
)
TIMES_OF = {ListField.ARRIVES_TIME: ListField.ARRIVES_AT, ListField.DEPARTS_TIME: ListField.DEPARTS_AT}
"""Times in columns of their own, and the moments that they belong to."""

_OF_OUR_SHEETS = frozenset({ListField.EXPORT, ListField.ROLE, ListField.ORDER})
OFFERED = tuple(field for field in ListField if field not in _OF_OUR_SHEETS)
"""The fields that a user may say a column holds."""
