"""A finding in a plain sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.agenda import Agenda
from planner.domain.conflicts.conflict import Conflict, Rule
from planner.domain.kinds import Audience
from planner.domain.publication import is_suppressed
from planner.domain.session import SittingRow
from planner.domain.spans import moment_of

SENTENCES: Mapping[str, str] = {
    Rule.ROOM_OVERLAP: "“{one}” and “{other}” are both in {room} from {when}.",
    Rule.ROOM_LAYOUT: "{room} has {minutes} to be changed from {before} to {after} for “{other}”; that takes an hour.",
    Rule.ROOM_SETUP: "{room} has {minutes} between “{one}” and “{other}”.",
    Rule.PERSON_OVERLAP: "{person} is wanted in “{one}” and in “{other}” from {when}.",
    Rule.BUILDING_CHANGE: "{person} has {minutes} to go from {left} to {entered} for “{other}”.",
    Rule.UNAVAILABLE: "{person} is not to be had for all of “{one}”.",
    "unavailable-arrives": "{person} arrives {when}, after “{one}” begins.",
    "unavailable-departs": "{person} departs {when}, before “{one}” ends.",
    Rule.ROOM_UNAVAILABLE: "{room} is not to be had for all of “{one}”.",
    Rule.REMOTE_NIGHT: "{person} would speak in “{one}” at {time} on their own clock ({zone}).",
    Rule.OUTSIDE_EVENT: "“{one}” is on {day}, outside the dates of the event.",
    Rule.CAPACITY: "“{one}” expects {expected} people; {room} has {seats} seats.",
    Rule.OVER_TIME: "“{one}” has {needed} to speak and {minutes} to do it.",
    Rule.NO_CHAIR: "“{one}” has neither chair nor moderator.",
    Rule.PANEL_SIZE: "“{one}” has {count} panellists.",
    "panel-empty": "“{one}” has no panellist yet.",
    Rule.DECLINED: "{person} has declined and is still on “{one}”.",
    Rule.UNCONFIRMED: "{person} is not confirmed for “{one}”.",
    Rule.LETTERS: "“{one}” has the letter {letter}; {wanted} would follow.",
    "letters-twice": "“{one}” and “{other}” both have the letter {letter}.",
    Rule.SITTING_LENGTH: "The sitting of {when} takes {minutes}; interpreters serve three hours.",
    Rule.SITTING_HOURS: "The sitting of {when} is outside the usual hours of interpretation.",
    Rule.LUNCH: "“{one}” takes {minutes}.",
    "lunch-between": "There are {minutes} between the sittings of {day}.",
    Rule.ITEM_NOT_TREATED: "No session treats agenda item {number} “{title}”.",
}
"""Sentences by rule, and by a variant's own name where a rule has two."""


@dataclass(frozen=True)
class Sayings:
    """How a language says what was found: its sentences, minutes, moments and days."""

    sentences: Mapping[str, str]
    minutes: Callable[[object], str]
    moment: Callable[[datetime], str]
    day: Callable[[date], str]


def _minutes(count: object) -> str:
    return "1 minute" if count == 1 else f"{count} minutes"


def _moment(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b %H:%M}"


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%B %Y}"


ENGLISH = Sayings(SENTENCES, _minutes, _moment, _day)

Told = tuple[str, Mapping[str, object]]
"""Which sentence, and what it tells besides titles and names."""


RESTRICTED = "A restricted participant"
"""Who is named to nobody outside."""


def sentence(conflict: Conflict, agenda: Agenda, say: Sayings = ENGLISH, audience: Audience = Audience.INTERNAL) -> str:
    """Say what was found, in English where nothing else is asked for; restricted names stay in the house."""
    teller = _TELLERS.get(conflict.rule)
    variant, figures = teller(conflict, agenda, say) if teller else (conflict.rule, {})
    titles = [agenda.session_by_id[number].title for number in conflict.sessions]
    found = (agenda.participant_by_id[number] for number in conflict.people)
    people = [RESTRICTED if is_suppressed(row, audience) else row.name for row in found]
    words = {"one": titles[0] if titles else "", "other": titles[-1] if titles else "", "person": "".join(people[:1])}
    return say.sentences[variant].format(**words, **figures)


def _of_room(conflict: Conflict, agenda: Agenda, say: Sayings) -> Told:
    room, _, length = conflict.figures
    name, when = agenda.room_by_id[int(room)].name, _start(conflict, agenda, say)
    return conflict.rule, {"room": name, "minutes": say.minutes(length), "when": when}


def _of_layout(conflict: Conflict, agenda: Agenda, say: Sayings) -> Told:
    room, _, length, before, after = conflict.figures
    figures = {"room": agenda.room_by_id[int(room)].name, "minutes": say.minutes(length)}
    return conflict.rule, figures | {"before": before, "after": after}


def _of_absence(conflict: Conflict, _agenda: Agenda, say: Sayings) -> Told:
    _, kind, moment, *_ = conflict.figures
    if not isinstance(kind, str):
        return conflict.rule, {}
    return f"{conflict.rule}-{kind}", {"when": say.moment(moment_of(int(moment)))}


def _of_overlap(conflict: Conflict, agenda: Agenda, say: Sayings) -> Told:
    return conflict.rule, {"when": _start(conflict, agenda, say)}


def _of_walk(conflict: Conflict, _agenda: Agenda, say: Sayings) -> Told:
    left, entered, length = conflict.figures
    return conflict.rule, {"left": left, "entered": entered, "minutes": say.minutes(length)}


def _of_night(conflict: Conflict, _agenda: Agenda, _say: Sayings) -> Told:
    time, zone = conflict.figures
    return conflict.rule, {"time": time, "zone": zone}


def _of_day(conflict: Conflict, _agenda: Agenda, say: Sayings) -> Told:
    return conflict.rule, {"day": say.day(date.fromisoformat(str(conflict.figures[0])))}


def _of_seats(conflict: Conflict, agenda: Agenda, _say: Sayings) -> Told:
    room, seats, expected = conflict.figures
    return conflict.rule, {"room": agenda.room_by_id[int(room)].name, "seats": seats, "expected": expected}


def _of_closed(conflict: Conflict, agenda: Agenda, _say: Sayings) -> Told:
    (room, *_) = conflict.figures
    return conflict.rule, {"room": agenda.room_by_id[int(room)].name}


def _of_time(conflict: Conflict, _agenda: Agenda, say: Sayings) -> Told:
    needed, length = conflict.figures
    return conflict.rule, {"needed": say.minutes(needed), "minutes": say.minutes(length)}


def _of_panel(conflict: Conflict, _agenda: Agenda, _say: Sayings) -> Told:
    (count,) = conflict.figures
    return conflict.rule if count else "panel-empty", {"count": count}


def _of_letters(conflict: Conflict, _agenda: Agenda, _say: Sayings) -> Told:
    variant = "letters-twice" if conflict.figures[0] == "twice" else conflict.rule
    return variant, {"letter": conflict.figures[1], "wanted": conflict.figures[-1]}


def _of_item(conflict: Conflict, agenda: Agenda, _say: Sayings) -> Told:
    item = next(item for item in agenda.agenda_items if item.id == conflict.figures[0])
    return conflict.rule, {"number": item.number, "title": item.title}


def _of_sitting(conflict: Conflict, agenda: Agenda, say: Sayings) -> Told:
    sitting = _sitting(agenda, conflict.figures[0])
    end = sitting.starts_at + timedelta(minutes=sitting.length_minutes)
    return conflict.rule, {
        "when": f"{say.moment(sitting.starts_at)}–{end:%H:%M}",
        "minutes": say.minutes(conflict.figures[1]),
    }


def _of_lunch(conflict: Conflict, agenda: Agenda, say: Sayings) -> Told:
    if conflict.sessions:
        return conflict.rule, {"minutes": say.minutes(conflict.figures[0])}
    length, earlier, _ = conflict.figures
    day = _sitting(agenda, earlier).starts_at.date()
    return "lunch-between", {"minutes": say.minutes(length), "day": say.day(day)}


_TELLERS: Mapping[Rule, Callable[[Conflict, Agenda, Sayings], Told]] = {
    Rule.ROOM_OVERLAP: _of_room,
    Rule.ROOM_LAYOUT: _of_layout,
    Rule.ROOM_SETUP: _of_room,
    Rule.PERSON_OVERLAP: _of_overlap,
    Rule.BUILDING_CHANGE: _of_walk,
    Rule.UNAVAILABLE: _of_absence,
    Rule.ROOM_UNAVAILABLE: _of_closed,
    Rule.REMOTE_NIGHT: _of_night,
    Rule.OUTSIDE_EVENT: _of_day,
    Rule.CAPACITY: _of_seats,
    Rule.OVER_TIME: _of_time,
    Rule.PANEL_SIZE: _of_panel,
    Rule.LETTERS: _of_letters,
    Rule.SITTING_LENGTH: _of_sitting,
    Rule.SITTING_HOURS: _of_sitting,
    Rule.LUNCH: _of_lunch,
    Rule.ITEM_NOT_TREATED: _of_item,
}


def _sitting(agenda: Agenda, sitting_id: object) -> SittingRow:
    return next(row for row in agenda.sittings if row.id == sitting_id)


def _start(conflict: Conflict, agenda: Agenda, say: Sayings) -> str:
    start = agenda.session_by_id[conflict.sessions[-1]].starts_at
    return say.moment(start) if start else ""
