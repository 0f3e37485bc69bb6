"""A session while its lines are read."""

from dataclasses import dataclass, field

from planner.domain.kinds import Role, SessionKind
from planner.domain.programme import LineUse, Paper, Problem, ProgrammePerson, ProgrammeTalk
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.labels import read_label
from planner.imports.programme.outline import Block
from planner.imports.programme.people import read_talks
from planner.imports.programme.pieces import Piece
from planner.imports.programme.titles import Title

_UNTITLED = Title("")


@dataclass
class Draft:
    """A session while its lines are read; ``seated`` is the line that named somebody last."""

    block: Block
    title: Title = _UNTITLED
    kind: SessionKind = SessionKind.SESSION
    format_label: str = ""
    room: str = ""
    description: list[str] = field(default_factory=list)
    points: list[str] = field(default_factory=list)
    talks: list[ProgrammeTalk] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    uses: dict[int, LineUse] = field(default_factory=dict)
    role: Role | None = None
    label: str = ""
    detail: str = ""
    seated: Piece | None = None

    def mark(self, piece: Piece, use: LineUse) -> None:
        """Say what a piece's lines were used for; the first use of a line stands."""
        for line in piece.lines:
            self.uses.setdefault(line, use)

    def take_labelled(self, piece: Piece) -> bool:
        """Take the person whom a label above the times names, such as the chair; tell whether there was one."""
        label = read_label(piece.text)
        return label is not None and bool(label.rest) and self.seat(label.rest, label.role, piece)

    def seat(self, text: str, role: Role, piece: Piece) -> bool:
        """Add the people whom a text names in a role; tell whether it names any."""
        talks = read_talks(text, role, piece.links, piece.line + 1)
        if not talks:
            return False
        self.talks.extend(talks)
        self.detail, self.seated = "", piece
        self.mark(piece, "person")
        return True

    @property
    def default_role(self) -> Role:
        """What somebody does here whom no label describes."""
        return _DEFAULTS.get(self.kind, Role.SPEAKER)


def read_somebody(text: str, kind: SessionKind) -> ProgrammeTalk:
    """Read a line that is said to name somebody in a session of a kind; words that give no name are the name."""
    label = read_label(text)
    role = label.role if label and label.rest else _DEFAULTS.get(kind, Role.SPEAKER)
    talks = read_talks(label.rest if label and label.rest else text, role)
    return talks[0] if talks else ProgrammeTalk(role, (ProgrammePerson(strip_bullet(text)),))


_DEFAULTS = {
    SessionKind.KEYNOTE: Role.KEYNOTE,
    SessionKind.OPENING: Role.OPENING_ADDRESS,
    SessionKind.CLOSING: Role.CLOSING_REMARKS,
    SessionKind.PANEL: Role.PANELLIST,
}
