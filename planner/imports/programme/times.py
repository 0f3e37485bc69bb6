"""Times as programmes print them: ``10:00 - 13:00``, ``10h00–13h00``, ``10 a.m. to 1 p.m.``, ``09.00-10.30``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from planner.domain.names import fold

_HALF = r"(?:\s*(?P<half{n}>[ap]\.?\s?m\b\.?))?"
_CLOCK = (
    r"(?:(?:12\s+)?(?P<word{n}>noon|midday|midnight|midi|minuit|mediodía|mediodia|medianoche)\b"
    r"|(?P<hour{n}>\d{{1,2}})(?:(?:\s?[:.hH]\s?|\s(?:heures?|horas?)\s)(?P<minute{n}>[0-5]\d))?"
    r"(?P<h{n}>\s?h(?![a-zà-ÿ])|\s(?:hrs?|hs|heures?|horas?)\b)?" + _HALF + r")"
)
_AFTER = r"(?:\s*(?:(?:hrs?|hs|hours?|horas|heures|uhr)\b\.?|(?-i:m\.)(?=\s|$)))?"
_BEFORE = r"^\s*[\[(]?\s*(?:(?:from|de|desde|entre|at|à|a|between|time\s*:|heure\s*:|hora\s*:)\s+)?(?:las?\s+)?"
_TO = r"\s*(?:--?|–|—|−|‒|>|→|\t|\||to|until|till|à|a|al|and|y|au|/)\s*(?:las?\s+)?"
_END = r"(?-i:(?![\d_/%a-zà-ÿ]|[A-ZÀ-Ý]{2}|[:.]\d))"  # a capital may follow at once where a page glued two cells
_RANGE = re.compile(
    _BEFORE + _CLOCK.format(n=1) + r"\d?" + _AFTER + _TO + _CLOCK.format(n=2) + _AFTER + _END, re.IGNORECASE
)
_SINGLE = re.compile(_BEFORE + _CLOCK.format(n=1) + _AFTER + _END, re.IGNORECASE)
_MILITARY = re.compile(
    r"^\s*[\[(]?\s*(?P<from>(?:[01]\d|2[0-3])[0-5]\d)\s*(?:hrs?\.?|h)?"
    r"(?:\s*(?:-|–|—|to)\s*(?P<to>(?:[01]\d|2[0-3])[0-5]\d))?\s*(?:hrs?\.?|hours|h)?(?![\w.,:/-]\d|\w)"
)
_TRAILING = re.compile(
    r"^(?P<title>.+?)[\s.·…]*[\s(\[,|–—-]+(?P<times>\d{1,2}(?:\s?[:.hH]\s?\d\d|\s?[ap]\.?\s?m\b|\s?h\b).{0,40}"
    r"|[0-2]\d[0-5]\d\s?[–—-]\s?[0-2]\d[0-5]\d(?:\s?(?:hours|hrs|h)\b)?\W*)$"
)
_INNER = re.compile(
    r"^(?P<head>[^\W\d_][^,:|]{2,30}),\s*(?P<times>\d[^,A-Z]{6,24}?)(?:,\s*(?P<place>[^:,]{3,40}))?\s*:\s+(?P<title>\S.+)$"
)
_ZONES = r"CES?T|GMT|UTC|E[SD]?T|BST|EAT|WAT|BTT|[A-Z][a-z]+ time|heure de [A-Z]\w+|hora de [A-Z]\w+"
_ZONE = rf"(?:\(?(?:{_ZONES})(?:[+-]\d+)?\)?)"
_ENDING = re.compile(
    rf"^\s*{_ZONE}?\s*[)\]]?\s*"
    r"(?:(?:onwards?|(?:[–—-]|to|until|till)\s*(?:late|close|open end)(?=\s|$))\b)?[\s:|,;.–—-]*",
    re.IGNORECASE,
)
_PLACE_BEHIND = re.compile(r"^,?\s*([A-ZÀ-Ý][^,:()]{2,40})\)?$")
_SECOND = re.compile(r"^[\s/(=]*(?=\d)")
_ODD_END = re.compile(r"\s*[–—-]\s*\d{1,2}[:.h]\d")
_ODD = re.compile(
    r"^\W*(?P<hour>\d{1,2})\s?[:h]\s?(?P<minute>\d\d)(?:\s*[–—-]\s*(?P<to>\d{1,2})\s?[:h]\s?(?P<past>\d\d))?"
)


@dataclass(frozen=True)
class Slot:
    """The times of an item and what else its line says; ``half`` tells that a.m. or p.m. was printed.

    What takes a whole day has no ``start``, and the words that say so in ``elsewhere``.
    ``elsewhere`` holds what was printed where a line gives its times in two zones; the first ones count.
    """

    start: time | None
    end: time | None
    rest: str = ""
    half: bool = False
    elsewhere: str = ""


def read_slot(text: str) -> Slot | None:
    """Read the times that a line begins with; None where it begins with something else."""
    slot = _range(text) or _military(text) or _single(text) or _whole_day(text)
    found = _SECOND.match(slot.rest) if slot and slot.end else None
    other = _range(slot.rest[found.end() :]) if slot and found else None
    if slot is None or other is None:
        return slot
    return replace(slot, rest=other.rest, elsewhere=text.removesuffix(other.rest).strip(" :|,;–—-\t"))


def is_impossible(text: str) -> bool:
    """Whether a line begins with times that no clock shows, such as ``25:00`` or ``10:75``."""
    found = _ODD.match(text)
    if found is None:
        return False
    hours = [int(found[name]) for name in ("hour", "to") if found[name]]
    minutes = [int(found[name]) for name in ("minute", "past") if found[name]]
    return any(hour > 24 for hour in hours) or any(minute > 59 for minute in minutes)


def read_trailing_slot(text: str) -> Slot | None:
    """Read a range of times that a short line ends with or holds between commas.

    ``Opening session (09:00–09:30)``; ``Side event, 13:15-14:45, Red Room: Ocean``.
    """
    inner = _INNER.match(text) if len(text) <= 200 else None
    within = _range(inner["times"]) if inner else None
    if inner and within and not within.rest:
        place = f" ({inner['place'].strip()})" if inner["place"] else ""
        return replace(within, rest=f"{inner['head'].strip()}: {inner['title'].strip()}{place}")
    found = _TRAILING.match(text) if len(text) <= 200 else None
    printed = found["times"].strip("()[] ") if found else ""
    slot = _range(printed) or _military(printed)
    if found is None or slot is None:
        return None
    room = _PLACE_BEHIND.match(slot.rest)
    if slot.rest.strip(")] ") and not room:
        return None
    return replace(slot, rest=f"{found['title'].strip()} ({room[1]})" if room else found["title"].strip())


def _range(text: str) -> Slot | None:
    found = _RANGE.match(text)
    if not found or not (_is_clock(found, 1) or _is_clock(found, 2)):
        return None
    halves = found["half1"], found["half2"]
    start = _time(found, 1, halves[0] or _inherited(found))
    end = _time(found, 2, halves[1])
    if start is None or end is None:
        return None
    if fold(halves[0] or "").startswith("a") and end.hour == 0 and fold(halves[1] or "").startswith("a"):
        end = end.replace(hour=12)  # 12:00 a.m. is printed where noon is meant
    return Slot(start, end, _rest(text[found.end() :]), any(halves))


def _inherited(found: re.Match[str]) -> str | None:
    """Give the half of the day of a start that leaves it to its end: 10–1 p.m. begins in the morning."""
    if not found["half2"] or not found["hour1"] or not found["hour2"]:
        return None
    start, end = int(found["hour1"]) % 12, int(found["hour2"]) % 12
    return found["half2"] if start <= end or found["half2"].lower().startswith("a") else "a.m."


def _military(text: str) -> Slot | None:
    found = _MILITARY.match(text)
    if not found:
        return None
    cell = text[found.end() :].startswith("\t")
    if not (found["to"] or found["from"].startswith("0") or "h" in found.group().lower() or cell):
        return None
    if found["to"] and {found["from"][:2], found["to"][:2]} <= {"19", "20"} and "h" not in found.group().lower():
        return None  # years
    return Slot(_of_digits(found["from"]), _of_digits(found["to"]) if found["to"] else None, _rest(text[found.end() :]))


def _single(text: str) -> Slot | None:
    found = _SINGLE.match(text)
    if not found or not _is_clock(found, 1) or found["word1"]:
        return None
    start = _time(found, 1, found["half1"])
    rest = text[found.end() :]
    if start is None or re.match(r"\s*\.?\s*\d", rest) or _ODD_END.match(rest) or _is_length(found, rest):
        return None
    return Slot(start, None, _rest(rest), bool(found["half1"]))


_WHOLE_DAY = re.compile(
    r"^\W*(?P<words>(?:all|whole|full)[ -]day|toute la journée|journée entière|todo el día|día completo"
    r"|jornada completa)(?:\s*[:|\t–—-]+\s*|\s+(?=[A-ZÀ-Ý])|$)(?P<rest>.*)$",
    re.IGNORECASE,
)


def _whole_day(text: str) -> Slot | None:
    found = _WHOLE_DAY.match(text)
    capital = found is not None and (not found["rest"] or found["rest"][:1].isupper())
    return Slot(None, None, found["rest"].strip(), elsewhere=found["words"]) if found and capital else None


def _is_length(found: re.Match[str], rest: str) -> bool:
    """Whether hours in words may be a length rather than a time: ``3 heures de débat``."""
    in_words = bool(found["h1"]) and len(found["h1"].strip()) > 1 and not found["minute1"]
    return in_words and bool(re.match(r"\s*[^\s:|–—-]", rest))


def _is_clock(found: re.Match[str], n: int) -> bool:
    """Whether a number can only be a time: it has minutes, an h, or a half of the day."""
    return any(found[f"{part}{n}"] for part in ("minute", "h", "half", "word"))


_NAMED = {"noon": 12, "midday": 12, "midi": 12, "mediodia": 12, "midnight": 0, "minuit": 0, "medianoche": 0}


def _time(found: re.Match[str], n: int, half: str | None) -> time | None:
    if found[f"word{n}"]:
        return time(_NAMED[fold(found[f"word{n}"])])
    hour, minute = int(found[f"hour{n}"]), int(found[f"minute{n}"] or 0)
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    return time(hour % 24, minute) if hour <= 24 else None


def _of_digits(digits: str) -> time:
    return time(int(digits[:2]), int(digits[2:]))


def _rest(text: str) -> str:
    found = _ENDING.match(text)
    return text[found.end() :].strip() if found else text.strip()


def settle_halves(slots: Sequence[Slot]) -> list[Slot]:
    """Give the slots of one text by a clock of 24 hours, where it printed one of 12 hours without a.m. and p.m.

    It did where no time is past 13:00 and a start between one and seven follows one of the morning.
    """
    times = [moment for slot in slots for moment in (slot.start, slot.end) if moment]
    if any(slot.half for slot in slots) or any(moment.hour >= 13 for moment in times):
        return list(slots)
    settled: list[Slot] = []
    afternoon = False
    for slot in slots:
        if slot.start is None:
            settled.append(slot)
            continue
        early = 1 <= slot.start.hour <= 7
        before = next((one.start for one in reversed(settled) if one.start), None)
        afternoon = early and (afternoon or (before is not None and before.hour >= 8))
        settled.append(replace(slot, start=_later(slot.start, shift=afternoon), end=_end(slot, shift=afternoon)))
    return settled


def _end(slot: Slot, *, shift: bool) -> time | None:
    if slot.start is None or slot.end is None:
        return None
    turned = slot.end < slot.start and slot.end.hour <= 7 and slot.start.hour >= 8
    return _later(slot.end, shift=shift or turned)


def _later(moment: time, *, shift: bool) -> time:
    return moment.replace(hour=moment.hour + 12) if shift and moment.hour < 12 else moment
