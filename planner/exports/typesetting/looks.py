"""How text looks: sizes, inks and faces, in points."""

from dataclasses import dataclass

from planner.domain.printed import RunStyle
from planner.exports.typesetting.faces import FaceName
from planner.exports.typesetting.inks import ACCENT, INK, Ink

FACES: dict[RunStyle, FaceName] = {"regular": "Regular", "bold": "SemiBold", "italic": "Italic", "quiet": "Regular"}


@dataclass(frozen=True, slots=True)
class Look:
    """A size with its leading in points, inks, and extra space between letters in thousandths of an em."""

    size: float
    leading: float
    ink: Ink = INK
    tracking: int = 0
    link: Ink = ACCENT

    @property
    def baseline(self) -> float:
        """How far the baseline lies under the top of a line: capitals stand in its middle."""
        return self.leading / 2 + self.size * _HALF_CAPITAL


_HALF_CAPITAL = 0.357
