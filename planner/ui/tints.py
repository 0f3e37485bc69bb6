"""The colours of kinds of session."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from planner.domain.kinds import SessionKind
from planner.ui.tokens import Tokens

_FAMILIES: Mapping[str, tuple[SessionKind, ...]] = {
    "panel": (
        SessionKind.PANEL,
        SessionKind.DIALOGUE,
        SessionKind.KEYNOTE,
        SessionKind.PARALLEL,
        SessionKind.WORKING_GROUP,
        SessionKind.DRAFTING,
    ),
    "debate": (SessionKind.GENERAL_DEBATE,),
    "screening": (SessionKind.SCREENING, SessionKind.EXHIBITION, SessionKind.LAUNCH, SessionKind.PRESS),
    "side": (SessionKind.SIDE_EVENT, SessionKind.SPECIAL_EVENT, SessionKind.BILATERAL, SessionKind.BRIEFING),
}


@dataclass(frozen=True, slots=True)
class Tint:
    """The two colours of a session: its bar and the ground that text stands on."""

    bar: QColor
    ground: QColor


def tint(tokens: Tokens, kind: SessionKind) -> Tint:
    """Give the colours of a kind of session."""
    if kind.is_pause:
        bar, ground = tokens.kinds["break"]
    else:
        family = next((name for name, kinds in _FAMILIES.items() if kind in kinds), "plenary")
        bar, ground = tokens.kinds[family]
    return Tint(QColor(bar), QColor(ground))
