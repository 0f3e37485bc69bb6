"""Pages: strips laid one under another, parted only where they may be."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from planner.exports.typesetting.strips import Strip


@dataclass(slots=True)
class Page:
    """Strips with the distance of their tops from the top of the page's body; ``running`` is the heading it repeats."""

    running: str = ""
    strips: list[tuple[float, Strip]] = field(default_factory=list)
    used: float = 0.0

    def put(self, strip: Strip) -> None:
        """Lay a strip under what is already there."""
        top = self.used + (strip.gap if self.strips else 0.0)
        self.strips.append((top, strip))
        self.used = top + strip.height

    def room_for(self, group: list[Strip], height: float) -> bool:
        """Whether a group fits in what is left of a body of this height."""
        gaps = sum(strip.gap for strip in group) - (0.0 if self.strips else group[0].gap)
        return self.used + gaps + sum(strip.height for strip in group) <= height


def paginated(strips: Iterable[Strip], height: float) -> list[Page]:
    """Lay strips on pages whose body is ``height`` points high; there is always at least one page.

    Strips that are tied together move to the next page as one, unless they are higher than a page.
    """
    pages = [Page()]
    running = ""
    for group in _groups(strips):
        parts = [group] if Page().room_for(group, height) else [[strip] for strip in group]
        for part in parts:
            if not pages[-1].room_for(part, height):
                pages.append(Page("" if part[0].running is not None else running))
            for strip in part:
                pages[-1].put(strip)
                running = running if strip.running is None else strip.running
    return pages


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group
