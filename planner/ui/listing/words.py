"""The window's words for fields, verdicts and remarks of a list."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.kinds import AppearanceStatus, Level, Mode, ParticipantStatus, VisaLetter
from planner.domain.list_fields import ListField
from planner.domain.lists import Cause, FieldChange, Remark, RowPlan, Verdict
from planner.ui.theme import Tone
from planner.ui.vocabulary import word

_FIELDS: Mapping[ListField, object] = {
    ListField.NAME: QT_TRANSLATE_NOOP("Lists", "Name"),
    ListField.HONORIFIC: QT_TRANSLATE_NOOP("Lists", "Honorific"),
    ListField.GIVEN: QT_TRANSLATE_NOOP("Lists", "Given name"),
    ListField.FAMILY: QT_TRANSLATE_NOOP("Lists", "Family name"),
    ListField.FUNCTION: QT_TRANSLATE_NOOP("Lists", "Function"),
    ListField.UNIT: QT_TRANSLATE_NOOP("Lists", "Unit"),
    ListField.ORGANISATION: QT_TRANSLATE_NOOP("Lists", "Organization"),
    ListField.COUNTRY: QT_TRANSLATE_NOOP("Lists", "Country"),
    ListField.DELEGATION: QT_TRANSLATE_NOOP("Lists", "Delegation"),
    ListField.RANK: QT_TRANSLATE_NOOP("Lists", "Rank"),
    ListField.CATEGORY: QT_TRANSLATE_NOOP("Lists", "Category"),
    ListField.STATUS: QT_TRANSLATE_NOOP("Lists", "Status"),
    ListField.MODE: QT_TRANSLATE_NOOP("Lists", "In the room or remote"),
    ListField.EMAIL: QT_TRANSLATE_NOOP("Lists", "E-mail"),
    ListField.PHONE: QT_TRANSLATE_NOOP("Lists", "Phone"),
    ListField.GENDER: QT_TRANSLATE_NOOP("Lists", "Gender"),
    ListField.LANGUAGES: QT_TRANSLATE_NOOP("Lists", "Languages"),
    ListField.CONSENT_NAME: QT_TRANSLATE_NOOP("Lists", "May print name"),
    ListField.CONSENT_CONTACT: QT_TRANSLATE_NOOP("Lists", "May share contact"),
    ListField.CONSENT_PHOTO: QT_TRANSLATE_NOOP("Lists", "May show photo"),
    ListField.RESTRICTED: QT_TRANSLATE_NOOP("Lists", "Restricted"),
    ListField.NEEDS: QT_TRANSLATE_NOOP("Lists", "Needs"),
    ListField.TRAVEL: QT_TRANSLATE_NOOP("Lists", "Travel"),
    ListField.NOTES: QT_TRANSLATE_NOOP("Lists", "Notes"),
    ListField.UID: QT_TRANSLATE_NOOP("Lists", "Key of Plenary (uid)"),
    ListField.NATIVE_NAME: QT_TRANSLATE_NOOP("Lists", "Name in its own script"),
    ListField.SORT_AS: QT_TRANSLATE_NOOP("Lists", "Sort as"),
    ListField.LEVEL: QT_TRANSLATE_NOOP("Lists", "Level of office"),
    ListField.CONSENT_BIO: QT_TRANSLATE_NOOP("Lists", "May show bio"),
    ListField.CONSENT_MAILING: QT_TRANSLATE_NOOP("Lists", "May write later"),
    ListField.CONSENTED_ON: QT_TRANSLATE_NOOP("Lists", "Consented on"),
    ListField.CONSENT_SOURCE: QT_TRANSLATE_NOOP("Lists", "Where the consent is"),
    ListField.ARRIVES_AT: QT_TRANSLATE_NOOP("Lists", "Arrival"),
    ListField.ARRIVES_TIME: QT_TRANSLATE_NOOP("Lists", "Time of arrival"),
    ListField.ARRIVES_BY: QT_TRANSLATE_NOOP("Lists", "Arrives by"),
    ListField.ARRIVES_WHERE: QT_TRANSLATE_NOOP("Lists", "Arrives at"),
    ListField.DEPARTS_AT: QT_TRANSLATE_NOOP("Lists", "Departure"),
    ListField.DEPARTS_TIME: QT_TRANSLATE_NOOP("Lists", "Time of departure"),
    ListField.DEPARTS_BY: QT_TRANSLATE_NOOP("Lists", "Departs by"),
    ListField.DEPARTS_WHERE: QT_TRANSLATE_NOOP("Lists", "Departs from"),
    ListField.HOTEL: QT_TRANSLATE_NOOP("Lists", "Hotel"),
    ListField.TRANSFER: QT_TRANSLATE_NOOP("Lists", "Transfer"),
    ListField.VISA_LETTER: QT_TRANSLATE_NOOP("Lists", "Visa letter"),
    ListField.FUNDED: QT_TRANSLATE_NOOP("Lists", "Funded"),
    ListField.FOCAL_POINT: QT_TRANSLATE_NOOP("Lists", "Focal point"),
    ListField.DIET: QT_TRANSLATE_NOOP("Lists", "Diet"),
    ListField.MEDICAL: QT_TRANSLATE_NOOP("Lists", "Medical"),
    ListField.ACCESSIBILITY: QT_TRANSLATE_NOOP("Lists", "Accessibility"),
    ListField.EMERGENCY_CONTACT: QT_TRANSLATE_NOOP("Lists", "Emergency contact"),
    ListField.PASSPORT_NAME: QT_TRANSLATE_NOOP("Lists", "Name on the passport"),
    ListField.PASSPORT_NUMBER: QT_TRANSLATE_NOOP("Lists", "Passport number"),
    ListField.PASSPORT_EXPIRES_ON: QT_TRANSLATE_NOOP("Lists", "Passport expires on"),
    ListField.NATIONALITY: QT_TRANSLATE_NOOP("Lists", "Nationality"),
    ListField.BORN_ON: QT_TRANSLATE_NOOP("Lists", "Born on"),
    ListField.BIRTHPLACE: QT_TRANSLATE_NOOP("Lists", "Place of birth"),
    ListField.EXPORT: QT_TRANSLATE_NOOP("Lists", "Key of the list (export)"),
    ListField.ROLE: QT_TRANSLATE_NOOP("Lists", "Role"),
    ListField.ORDER: QT_TRANSLATE_NOOP("Lists", "Order"),
}

_VERDICTS: Mapping[Verdict, object] = {
    "new": QT_TRANSLATE_NOOP("Lists", "new"),
    "changed": QT_TRANSLATE_NOOP("Lists", "changed"),
    "unchanged": QT_TRANSLATE_NOOP("Lists", "unchanged"),
    "unclear": QT_TRANSLATE_NOOP("Lists", "unclear"),
    "refused": QT_TRANSLATE_NOOP("Lists", "refused"),
}

TONES: Mapping[Verdict, Tone] = {
    "new": "done",
    "changed": "accent",
    "unchanged": "quiet",
    "unclear": "warn",
    "refused": "stop",
}

_REMARKS: Mapping[Cause, object] = {
    Cause.NO_NAME: QT_TRANSLATE_NOOP("Lists", "The row has no name."),
    Cause.NO_LETTERS: QT_TRANSLATE_NOOP("Lists", "“{about}” is not a name."),
    Cause.TOO_LONG: QT_TRANSLATE_NOOP("Lists", "The name is too long: “{about}”."),
    Cause.TWO_PEOPLE: QT_TRANSLATE_NOOP("Lists", "Two people seem to stand in one cell: “{about}”."),
    Cause.REPEATED: QT_TRANSLATE_NOOP("Lists", "Row {other} has {about} already."),
    Cause.NAMESAKE: QT_TRANSLATE_NOOP("Lists", "Somebody named {about} is at the event, for {other}."),
    Cause.NAMESAKES: QT_TRANSLATE_NOOP("Lists", "{other} people named {about} are at the event."),
    Cause.TURNED: QT_TRANSLATE_NOOP("Lists", "This may be {other}, who is at the event."),
    Cause.COUNTRY_UNCLEAR: QT_TRANSLATE_NOOP("Lists", "“{about}” is the name of two States."),
    Cause.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP("Lists", "“{about}” is no country that is known; it is kept as written."),
    Cause.WORD_UNKNOWN: QT_TRANSLATE_NOOP("Lists", "“{about}” is not understood as {other}; it is left out."),
    Cause.NO_ADDRESS: QT_TRANSLATE_NOOP("Lists", "“{about}” is no e-mail address; it is left out."),
    Cause.NO_DELEGATION: QT_TRANSLATE_NOOP(
        "Lists", "The rank “{about}” is left out: the row names no State or organization."
    ),
    Cause.REMOVED_HERE: QT_TRANSLATE_NOOP("Lists", "{about} was removed from the event after this list had left."),
    Cause.ON_NO_PANEL: QT_TRANSLATE_NOOP("Lists", "{about} is on no panel under this key; add them in the programme."),
    Cause.CONTRADICTED: QT_TRANSLATE_NOOP("Lists", "Row {other} says something else of {about}."),
    Cause.DATE_UNCLEAR: QT_TRANSLATE_NOOP("Lists", "“{about}” may be read with the day or with the month first."),
    Cause.NO_DATE: QT_TRANSLATE_NOOP("Lists", "“{about}” is no date that is known; it is left out."),
    Cause.MORE_DELEGATIONS: QT_TRANSLATE_NOOP(
        "Lists", "{about} comes for more than one delegation; this is left as it is."
    ),
}

_STATUSES = frozenset(ParticipantStatus)
_YES = QT_TRANSLATE_NOOP("Lists", "yes")
_NO = QT_TRANSLATE_NOOP("Lists", "no")
_NOTHING = QT_TRANSLATE_NOOP("Lists", "nothing")


def field_word(field: ListField) -> str:
    """Give the window's word for a field."""
    return _said(_FIELDS[field])


def verdict_word(verdict: Verdict) -> str:
    """Give the window's word for a verdict."""
    return _said(_VERDICTS[verdict])


def remark_words(remark: Remark) -> str:
    """Give a remark in a sentence."""
    other = field_word(ListField(remark.other)) if remark.cause is Cause.WORD_UNKNOWN else remark.other
    return _said(_REMARKS[remark.cause]).format(about=remark.about, other=other)


def value_words(field: ListField, value: str) -> str:
    """Give a stored or listed value as the window says it."""
    if not value:
        return _said(_NOTHING)
    if field is ListField.STATUS:
        return word(ParticipantStatus(value) if value in _STATUSES else AppearanceStatus(value))
    if field is ListField.MODE:
        return word(Mode(value))
    if field is ListField.LEVEL:
        return word(Level(value))
    if field is ListField.VISA_LETTER:
        return word(VisaLetter(value))
    if field.is_answer:
        return _said(_YES if value == "yes" else _NO)
    return value


def change_words(change: FieldChange) -> str:
    """Say what a field is and what it would be."""
    old, new = value_words(change.field, change.old), value_words(change.field, change.new)
    return f"{field_word(change.field)}: {old} → {new}"


def outcome_words(row: RowPlan) -> str:
    """Say in a line what becomes of a row, or why not."""
    if row.why is not None:
        return remark_words(row.why)
    if len(row.changes) == 1:
        return change_words(row.changes[0])
    if row.changes:
        return ", ".join(field_word(change.field) for change in row.changes)
    shown = (ListField.FUNCTION, ListField.ORGANISATION, ListField.DELEGATION, ListField.COUNTRY)
    return ", ".join(dict.fromkeys(row.entry.words[field] for field in shown if field in row.entry.words))


def _said(marked: object) -> str:
    return QCoreApplication.translate("Lists", str(marked))
