"""The window's words for why two may be one."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.likeness import Reason

_WORDS: Mapping[Reason, object] = {
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Reasons", "same name"),
    Reason.NATIVE_NAME: QT_TRANSLATE_NOOP("Reasons", "same name in its own script"),
    Reason.CAPITALS: QT_TRANSLATE_NOOP("Reasons", "one is in capitals"),
    Reason.ACCENTS: QT_TRANSLATE_NOOP("Reasons", "with and without accents"),
    Reason.TRANSLITERATION: QT_TRANSLATE_NOOP("Reasons", "sound alike, spelled another way"),
    Reason.PARTICLES: QT_TRANSLATE_NOOP("Reasons", "particles differ"),
    Reason.SWAPPED: QT_TRANSLATE_NOOP("Reasons", "names swapped"),
    Reason.INITIALS: QT_TRANSLATE_NOOP("Reasons", "one has initials"),
    Reason.MORE_NAMES: QT_TRANSLATE_NOOP("Reasons", "one has more names"),
    Reason.SPELLING: QT_TRANSLATE_NOOP("Reasons", "spelled nearly alike"),
    Reason.ACRONYM: QT_TRANSLATE_NOOP("Reasons", "one is the acronym of the other"),
    Reason.SAME_EMAIL: QT_TRANSLATE_NOOP("Reasons", "same e-mail"),
    Reason.SAME_ORGANISATION: QT_TRANSLATE_NOOP("Reasons", "same organization"),
    Reason.SAME_COUNTRY: QT_TRANSLATE_NOOP("Reasons", "same country"),
    Reason.OTHER_COUNTRY: QT_TRANSLATE_NOOP("Reasons", "but another country"),
}


def reason_words(reasons: Iterable[Reason]) -> str:
    """Say why two may be one."""
    words = ", ".join(QCoreApplication.translate("Reasons", str(_WORDS[reason])) for reason in reasons)
    return words[:1].upper() + words[1:]
