"""What stands around the body of every page: the heading that goes on, and the foot."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from planner.exports.paper import Paper
from planner.exports.typesetting.inks import GREY
from planner.exports.typesetting.looks import Look
from planner.exports.typesetting.paragraph import single
from planner.exports.typesetting.sheet import SIZES, Sheet
from planner.exports.typesetting.strips import Rule

_FOOT = Look(8, 11, GREY)
_RUNNING = Look(9, 12, GREY)
_TOP, _RIGHT, _BOTTOM, _LEFT = 25 * mm, 20 * mm, 27 * mm, 22 * mm
_RUNNING_BASELINE = 17 * mm
_FOOT_RULE, _FOOT_BASELINE = 19 * mm, 15 * mm
_SPACE = 6 * mm


@dataclass(frozen=True, slots=True)
class Margins:
    """The frame of a page; ``left``, ``width``, ``top`` and ``height`` are those of its body, in points."""

    left: float
    width: float
    top: float
    height: float

    def running(self, sheet: Sheet, text: str) -> None:
        """Repeat a heading over the body."""
        y = self.top + _TOP - _RUNNING_BASELINE
        sheet.line(single(text, _RUNNING, self.width), self.left, y)

    def foot(self, sheet: Sheet, title: str, stamp: str, page: str) -> None:
        """Write the foot: a title that may be cut short, the page at the right, a stamp halfway between them."""
        stamped, paged = single(stamp, _FOOT, self.width * 0.6), single(page, _FOOT, self.width / 3)
        titled = single(title, _FOOT, self.width - stamped.width - paged.width - 2 * _SPACE)
        middle = (titled.width + self.width - paged.width - stamped.width) / 2
        sheet.rule(Rule(self.left, self.width, 0), _FOOT_RULE)
        sheet.line(titled, self.left, _FOOT_BASELINE)
        sheet.line(stamped, self.left + middle, _FOOT_BASELINE)
        sheet.line(paged, self.left + self.width - paged.width, _FOOT_BASELINE)


def margins(paper: Paper) -> Margins:
    """Give the frame of a page of this paper."""
    width, height = SIZES[paper]
    return Margins(_LEFT, width - _LEFT - _RIGHT, height - _TOP, height - _TOP - _BOTTOM)
