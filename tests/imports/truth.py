"""What a fixture's programme truly says, in a compact form, and how much of it a reading got right.

A ``.truth`` file has a line a session, ``DAY START-END kind | Title // Subtitle @ Room``, and under it a line a person,
``role: honorific / name / function / unit / organisation / country / topic``. ``title:`` and ``year:`` may stand first.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path

from planner.domain.names import fold
from planner.domain.programme import Programme, ProgrammePerson, ProgrammeSession, ProgrammeTalk, ReadLine
from planner.imports.programme.bullets import strip_bullet
from planner.imports.programme.dates import find_dates
from planner.imports.programme.labels import read_label
from planner.imports.programme.lexicon.days import CONTINUED, WEEKDAYS
from planner.imports.programme.lexicon.papers import BY_VIDEO, CONFIRMED, INVITED, REMOTE, TO_BE_CONFIRMED
from planner.imports.programme.lexicon.roles import ROLES

FOLDER = Path(__file__).parent / "programmes"

Fields = tuple[str, ...]


@dataclass
class TrueSession:
    slot: str
    words: Fields
    people: list[Fields] = field(default_factory=list)


@dataclass
class Truth:
    title: str = ""
    year: int | None = None
    sessions: list[TrueSession] = field(default_factory=list)


@dataclass(frozen=True)
class Score:
    sessions: int
    sessions_right: int
    people: int
    people_right: int
    lines_lost: int
    pages: float
    wrong: tuple[str, ...]

    @property
    def corrections(self) -> int:
        return len(self.wrong)


def read_truth(path: Path) -> Truth:
    truth = Truth()
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("title:"):
            truth.title = line.removeprefix("title:").strip()
        elif line.startswith("year:"):
            truth.year = int(line.removeprefix("year:"))
        elif line.startswith("  "):
            role, _, rest = line.strip().partition(":")
            fields = [part.strip() for part in re.split(r"/(?=\s|$)", rest)]
            topic = fields[6].removeprefix("on ") if len(fields) > 6 else ""
            truth.sessions[-1].people.append((role, *(fold(value) for value in (fields + [""] * 6)[:6]), fold(topic)))
        elif line.strip():
            truth.sessions.append(_session(line))
    return truth


def _session(line: str) -> TrueSession:
    head, _, words = line.partition(" | ")
    slot, _, kind = head.rpartition(" ")
    words, _, room = words.partition(" @ ")
    title, _, subtitle = words.partition(" // ")
    return TrueSession(slot.strip(), (kind, fold(title), fold(subtitle), fold(room)))


def score(programme: Programme, truth: Truth) -> Score:
    wrong: list[str] = []
    left = list(programme.sessions)
    sessions_right = people_right = 0
    for expected in truth.sessions:
        found = _take(left, expected)
        words = _words(found) if found else ("missing",)
        if words == expected.words:
            sessions_right += 1
        else:
            wrong.append(f"{expected.slot} {expected.words} read as {words}")
        right, faults = _people(expected.people, found.talks if found else ())
        people_right += right
        wrong += [f"{expected.slot} {fault}" for fault in faults]
    wrong += [f"extra {_slot(session)} {session.title}" for session in left]
    if truth.title and fold(programme.facts.title) != fold(truth.title):
        wrong.append(f"title {programme.facts.title!r}")
    people = sum(len(session.people) for session in truth.sessions)
    filled = sum(line.use != "blank" for line in programme.lines)
    lost = len(lost_lines(programme))
    return Score(len(truth.sessions), sessions_right, people, people_right, lost, max(1, filled / 45), tuple(wrong))


_PUT_ASIDE = {"blank", "menu", "day", "heading"}
_PHRASES = (*ROLES, *REMOTE, *BY_VIDEO, *TO_BE_CONFIRMED, *INVITED, *CONFIRMED, *WEEKDAYS, *CONTINUED)
_TOLD_OTHERWISE = {part for phrase in _PHRASES for part in re.findall(r"[a-z]{2,}", fold(phrase))} | {
    *("am", "pm", "hs", "hrs", "hours", "till", "time", "noon", "midday", "midi", "onwards", "late"),
    *("heures", "horas", "cest", "cet", "est", "gmt"),
    *("contact", "further", "information", "lugar", "organise", "organized", "please", "tel", "theme"),
    *("las", "les", "expose", "statement"),
    *("by", "par", "por", "sous", "cargo", "venue", "room", "salle", "sala"),
}
"""Words that say what is stored without words: times, roles, confirmation, how somebody joins, labels of facts."""
_PLAIN = re.compile(r"[^\W\d_]{2,}")


def lost_lines(programme: Programme) -> list[str]:
    """Give the lines that have a word which nothing of what was read says."""
    kept = fold(" ".join(_said((programme.facts, programme.segments, programme.sessions))))
    known = set(_PLAIN.findall(kept)) | _TOLD_OTHERWISE
    used = [line for line in programme.lines if line.use not in _PUT_ASIDE]
    return [line.line.text for line in used if set(_PLAIN.findall(_undated(line))) - known]


def _undated(line: ReadLine) -> str:
    """Give a line without its label, its dates and the addresses of its links."""
    text = strip_bullet(line.line.text)
    label = read_label(text)
    for mention in reversed(list(find_dates(text))):
        text = f"{text[: mention.start]} {text[mention.end :]}"
    return fold(text.replace(label.words, " ", 1) if label else text)


def _said(value: object) -> Iterator[str]:
    if is_dataclass(value):
        value = [getattr(value, part.name) for part in fields(value)]
    if isinstance(value, tuple | list):
        for part in value:
            yield from _said(part)
    elif isinstance(value, str):
        yield value


def _take(left: list[ProgrammeSession], expected: TrueSession) -> ProgrammeSession | None:
    same = [session for session in left if _slot(session) == expected.slot]
    best = next((session for session in same if _words(session)[1] == expected.words[1]), same[0] if same else None)
    if best:
        left.remove(best)
    return best


def _slot(session: ProgrammeSession) -> str:
    end = session.end.strftime("%H:%M") if session.end else ""
    start = session.start.strftime("%H:%M") if session.start else ""
    return f"{session.day} {start}-{end}"


def _words(session: ProgrammeSession) -> Fields:
    return (session.kind.value, fold(session.title), fold(session.subtitle), fold(session.room))


def _people(expected: Sequence[Fields], talks: Sequence[ProgrammeTalk]) -> tuple[int, list[str]]:
    found = [_person(talk, person) for talk in talks for person in talk.people]
    right, faults = 0, []
    for person in expected:
        if person in found:
            found.remove(person)
            right += 1
        else:
            faults.append(f"person {person}")
    return right, faults + [f"extra {person}" for person in found[len(faults) :]]


def _person(talk: ProgrammeTalk, person: ProgrammePerson) -> Fields:
    words = (person.honorific, person.name, person.function, person.unit, person.organisation, person.country)
    return (talk.role.value, *(fold(word) for word in words), fold(talk.topic))
