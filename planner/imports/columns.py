"""What the heads of a table's columns say of its cells."""

import re
from collections.abc import Sequence

from planner.domain.names import fold

_TIMES = frozenset(
    {"time", "times", "timing", "hour", "hours", "heure", "heures", "horaire", "horaires", "hora", "horario", ""}
)
_ROOMS = frozenset({"room", "rooms", "meeting room", "venue", "location", "salle", "lieu", "sala", "salon", "lugar"})
_SEATS = frozenset(
    {
        *("chair", "chairperson", "moderator", "moderators", "facilitator", "rapporteur", "discussant"),
        *(
            "president",
            "presidente",
            "presidence",
            "moderateur",
            "moderatrice",
            "moderation",
            "animateur",
            "rapporteure",
        ),
        *("presidenta", "moderador", "moderadora", "facilitador", "facilitadora", "relator", "relatora"),
    }
)
_ROOM = re.compile(
    r"^(?:(?:conference|meeting|committee) )?(?:room|salle|sala|salon|hall|auditorium|zoom)\b|\b(?:room|hall)$"
)
_NUMBERED_ROOM = re.compile(r"^(?:(?:conference|meeting|committee) )?(?:room|salle|sala) \w{1,5}$")
_DAY = re.compile(
    r"^(?:[^\W\d_]{3,10}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|er)? (?:de )?[^\W\d_]{3,10}|[^\W\d_]{3,10} \d{1,2})\b"
    r"|^(?:day|jour|dia) \w{1,5}\b"
)


def is_head(cells: Sequence[str]) -> bool:
    """Whether a row names its columns: three or more short cells, the times first or second, none with a time."""
    plain = [_plain(cell) for cell in cells]
    return (
        len(plain) > 2 and bool(_TIMES & set(plain[:2])) and all(len(cell) <= 40 for cell in plain) and any(plain[1:])
    )


def are_rooms(head: Sequence[str]) -> bool:
    """Whether the columns behind the times are rooms, so that a row holds items that go on side by side."""
    return len(head) > 2 and _plain(head[0]) in _TIMES and all(_ROOM.search(_plain(cell)) for cell in head[1:])


def are_days(head: Sequence[str]) -> bool:
    """Whether the columns behind the times are days, so that a table is read column by column."""
    return len(head) > 2 and _plain(head[0]) in _TIMES and all(_DAY.match(_plain(cell)) for cell in head[1:])


def labelled(head: str, text: str) -> str:
    """Give a cell with its column's name before it where only that tells what it is: ``Room: Salón Azul``."""
    plain, said = _plain(head), fold(text)
    if not text.strip() or plain not in _ROOMS | _SEATS or ":" in text:
        return text
    return text if _NUMBERED_ROOM.match(said) or said.startswith(plain) else f"{head.strip(' :')}: {text}"


def _plain(cell: str) -> str:
    return " ".join(fold(cell).strip(" :.").split())
