"""The sentence for each cause why a row waits or is refused, or what of it is left out."""

from collections.abc import Mapping

from planner.domain.lists import Cause, Remark

SENTENCES: Mapping[Cause, str] = {
    Cause.NO_NAME: "The row has no name.",
    Cause.NO_LETTERS: "“{about}” is not a name.",
    Cause.TOO_LONG: "The name is too long: “{about}”.",
    Cause.TWO_PEOPLE: "Two people seem to stand in one cell: “{about}”.",
    Cause.REPEATED: "Row {other} has {about} already.",
    Cause.NAMESAKE: "Somebody named {about} is at the event, for {other}.",
    Cause.NAMESAKES: "{other} people named {about} are at the event.",
    Cause.TURNED: "This may be {other}, who is at the event.",
    Cause.COUNTRY_UNCLEAR: "“{about}” is the name of two States.",
    Cause.COUNTRY_UNKNOWN: "“{about}” is no country that is known; it is kept as written.",
    Cause.WORD_UNKNOWN: "“{about}” is not understood as {other}; it is left out.",
    Cause.NO_ADDRESS: "“{about}” is no e-mail address; it is left out.",
    Cause.NO_DELEGATION: "The rank “{about}” is left out: the row names no State or organization.",
    Cause.REMOVED_HERE: "{about} was removed from the event after this list had left.",
    Cause.ON_NO_PANEL: "{about} is on no panel under this key; add them in the programme.",
    Cause.CONTRADICTED: "Row {other} says something else of {about}.",
    Cause.DATE_UNCLEAR: "“{about}” may be read with the day or with the month first.",
    Cause.NO_DATE: "“{about}” is no date that is known; it is left out.",
    Cause.MORE_DELEGATIONS: "{about} comes for more than one delegation; this is left as it is.",
}
"""With places for what the remark is ``about`` and the ``other`` one."""


def sentence(remark: Remark) -> str:
    """Give a remark in words."""
    return SENTENCES[remark.cause].format(about=remark.about, other=remark.other.replace("_", " "))
