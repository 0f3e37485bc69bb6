"""Words of the window of States."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.kinds import Standing
from planner.domain.session import SittingRow
from planner.domain.state_lists import ReadState, Unclear
from planner.domain.state_register import StateRegister
from planner.domain.states import StandingRow
from planner.ui.theme import Tone
from planner.ui.typed import short_day, write_time
from planner.ui.vocabulary import tone, word

_NOTES: Mapping[str, object] = {
    "TUR": QT_TRANSLATE_NOOP(
        "States", "Takes part in two groups: this one, where it is counted for elections, and the Asia-Pacific one."
    ),
    "USA": QT_TRANSLATE_NOOP("States", "An observer of this group, counted in it for elections."),
    "KIR": QT_TRANSLATE_NOOP("States", "Formally in no group; listed with its region."),
}
"""What is particular about the group of a State."""

_REMARKS: Mapping[Unclear, object] = {
    Unclear.SEVERAL: QT_TRANSLATE_NOOP("States", "The name of two States"),
    Unclear.UNKNOWN: QT_TRANSLATE_NOOP("States", "No State is known by this name"),
    Unclear.STATUS: QT_TRANSLATE_NOOP("States", "“{word}” does not say what it is"),
    Unclear.TWICE: QT_TRANSLATE_NOOP("States", "On the list before, as something else"),
}


def _tr(words: object) -> str:
    return QCoreApplication.translate("States", str(words))


def group_note(state: str) -> str:
    """Say what is particular about the group of a State; empty where nothing is."""
    return _tr(_NOTES[state]) if state in _NOTES else ""


def standing_word(standing: Standing | None) -> str:
    """Give the word for a standing; empty where none was said."""
    return word(standing) if standing else ""


def standing_tone(standing: Standing | None) -> Tone:
    """Give the tone of a standing."""
    return tone(standing) if standing else "quiet"


def sitting_words(sitting: SittingRow) -> str:
    """Name a sitting by its beginning, such as ``Tue 2 Dec, 15:00``."""
    return f"{short_day(sitting.starts_at.date())}, {write_time(sitting.starts_at.time())}"


def later_words(register: StateRegister, later: tuple[StandingRow, ...]) -> str:
    """Say what becomes of a standing: ``Member from Tue 2 Dec, 15:00``."""
    sittings = {sitting.id: sitting for sitting in register.sittings}
    words = _tr(QT_TRANSLATE_NOOP("States", "{standing} from {sitting}"))
    return "; ".join(
        words.format(standing=word(row.status), sitting=sitting_words(sittings[row.sitting_id]))
        for row in later
        if row.sitting_id in sittings
    )


def remark_words(row: ReadState) -> str:
    """Say why a line of a list is left; empty where it is taken."""
    return _tr(_REMARKS[row.why]).replace("{word}", row.line.standing) if row.why else ""
