"""Free times and rooms in words."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.agenda import Agenda
from planner.domain.meeting import Slot
from planner.ui.counting import line_of
from planner.ui.fields import Choices
from planner.ui.typed import short_day


def slot_words(agenda: Agenda, slot: Slot) -> str:
    """Say a free time, such as ``Thu 4 Dec 10:00–11:30 · Room XVIII · with interpretation``."""
    room, end = agenda.room_by_id.get(slot.room_id or 0), slot.starts_at + timedelta(minutes=slot.minutes)
    return line_of(
        f"{short_day(slot.starts_at.date())} {slot.starts_at:%H:%M}–{end:%H:%M}",
        room.name if room else "",
        QCoreApplication.translate("Meeting", "within a sitting") if slot.in_sitting else "",
        QCoreApplication.translate("Meeting", "too few seats") if slot.short_of_seats else "",
    )


def room_choices(agenda: Agenda, anywhere: str, nowhere: str) -> Choices:
    """Offer any room, each room by name, and none."""
    offered = [(room.id, room.name) for room in agenda.rooms]
    no_room = (nowhere, QCoreApplication.translate("Meeting", "No room"))
    return ((anywhere, QCoreApplication.translate("Meeting", "Any room that is free")), *offered, no_room)
