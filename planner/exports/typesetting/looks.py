"""How text looks: sizes, inks and faces, in points."""

from dataclasses import dataclass

from planner.domain.printed import RunStyle
from planner.exports.typesetting.faces import FaceName

Ink = tuple[float, float, float]
INK: Ink = (0.07, 0.08, 0.1)
GREY: Ink = (0.32, 0.36, 0.42)
HAIRLINE: Ink = (0.62, 0.65, 0.69)
ACCENT: Ink = (0.12, 0.31, 0.5)

FACES: dict[RunStyle, FaceName] = {"regular": "Regular", "bold": "SemiBold", "italic": "Italic", "quiet": "Regular"}


@dataclass(frozen=True, slots=True)
class Look:
    """A size with its leading in points, an ink, and extra space between letters in thousandths of an em."""

    size: float
    leading: float
    ink: Ink = INK
    tracking: int = 0

    @property
    def baseline(self) -> float:
        """How far the baseline lies under the top of a line: capitals stand in its middle."""
        return self.leading / 2 + self.size * _HALF_CAPITAL


_HALF_CAPITAL = 0.357
