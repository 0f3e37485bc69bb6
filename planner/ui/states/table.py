"""The table of States: names by language and standing are edited in place."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from planner.domain.countries import by_code
from planner.domain.former_names import former_name
from planner.domain.kinds import Standing
from planner.domain.names import fold
from planner.domain.state_register import StateEntry, StateRegister
from planner.domain.words import language_name
from planner.edits.states import name_state, set_standings
from planner.errors import UserError
from planner.ui.event_door import EventDoor
from planner.ui.fields import Choices
from planner.ui.outgoing import venue_now
from planner.ui.record_table import Column, RecordTable
from planner.ui.state_offers import group_words
from planner.ui.states.words import (
    group_note,
    later_words,
    sitting_words,
    standing_tone,
    standing_word,
)
from planner.ui.typed import write_day
from planner.ui.vocabulary import choices


class StatesTable(RecordTable):
    """Shows a register of States as at a sitting; typing over a name gives the State a name of the event's own."""

    def __init__(self, door: EventDoor, register: StateRegister) -> None:
        self._door = door
        self.register = register
        self.sitting_id: int | None = None
        super().__init__(self.tr("States"), tuple(self._columns()), sortable=True, many=True, together=door.together)
        self.setObjectName("states")

    def _columns(self) -> Iterator[Column]:
        main, *others = self.register.languages
        yield self._name(main, self.tr("State"), look="strong", width=152, share=3)
        for language in others:
            yield self._name(language, language_name(language), width=104, share=2)
        yield Column(
            self.tr("Why this name"), self._source, self._set_source, hint=self._why, look="quiet", width=96, share=1
        )
        yield Column(
            self.tr("Regional group"),
            lambda entry: group_words(entry.group),
            tip=lambda entry: group_note(entry.id) or group_words(entry.group),
            look="quiet",
            width=248,
        )
        yield Column(
            self.tr("Standing"),
            lambda entry: standing_word(entry.standing),
            lambda entry, standing: self.set_standing((entry,), standing),
            choices=self.standing_choices,
            value=lambda entry: entry.standing,
            look="chip",
            tone=lambda entry: standing_tone(entry.standing),
            width=104,
        )
        yield Column(self.tr("Later"), self._later, look="quiet", width=208)
        yield Column(
            self.tr("Delegates"),
            lambda entry: f"{entry.delegates:,}" if entry.delegates else "",
            look="number",
            sort=lambda entry: entry.delegates,
            width=88,
        )

    def _name(self, language: str, title: str, **looks: Any) -> Column:
        return Column(
            title,
            lambda entry: entry.names[language],
            partial(self._set_name, language),
            hint=lambda entry: entry.id,
            sort=lambda entry: self.register.state_names[language].order(entry.id),
            tip=partial(self._tip, language),
            **looks,
        )

    def standing_choices(self) -> Choices:
        """What can be said of a State, and nothing."""
        return ((None, self.tr("Not said")), *choices(Standing))

    def set_standing(self, entries: Sequence[StateEntry], standing: Standing | None) -> None:
        """Say what States are from the sitting in view on, as one step."""
        if entries:
            subject = entries[0].name if len(entries) == 1 else self.tr("{n} States").format(n=len(entries))
            said = {entry.id: standing for entry in entries}
            changed = self.lay_standings(subject, said, self.sitting_id)
            if not changed and standing is None and any(entry.standing for entry in entries):
                raise UserError(
                    "said-before",
                    self.tr("What {state} is was said from an earlier sitting on.").format(state=subject),
                    next=self.tr("Choose that sitting, or say here what it becomes."),
                )

    def lay_standings(self, subject: str, said: dict[str, Standing | None], sitting_id: int | None) -> int:
        """Say what many States are from a sitting on, and give how many of them that changes."""
        event_id = self._door.event_id
        write = partial(set_standings, event_id=event_id, standings=said, sitting_id=sitting_id)
        return self._door.edit(self.tr("Set standing"), subject, write)

    def _set_name(self, language: str, entry: StateEntry, typed: str) -> None:
        usual = self.register.usual_name(entry.id, language)
        short = "" if typed.strip() == usual else typed
        words: dict[str, Any] = {"short": short}
        if short:
            words["noted_on"] = venue_now(self.register.event).date()
        self._write(language, entry, typed.strip() or usual or entry.id, words)

    def _set_source(self, entry: StateEntry, source: str) -> None:
        if not entry.own:
            raise UserError(
                "named-as-usual",
                self.tr("{state} is called as usual here.").format(state=entry.name),
                next=self.tr("Type the name of this event over the usual one first."),
            )

        def write(tx: Any) -> None:
            for language in entry.own:
                name_state(tx, self._door.event_id, entry.id, language, source=source)

        self._door.edit(self.tr("Name"), entry.name, write)

    def _write(self, language: str, entry: StateEntry, subject: str, words: dict[str, Any]) -> None:
        write = partial(name_state, event_id=self._door.event_id, code=entry.id, language=language, **words)
        self._door.edit(self.tr("Name"), subject, write)

    def _source(self, entry: StateEntry) -> str:
        return "; ".join(dict.fromkeys(row.source for row in entry.own.values() if row.source))

    def _why(self, entry: StateEntry) -> str:
        if entry.own:
            return self.tr("Of this event")
        return self.tr("Former name") if any(map(partial(self._former, entry), self.register.languages)) else ""

    def _former(self, entry: StateEntry, language: str) -> str:
        on = self.register.event.starts_on
        return former_name(entry.id, language, on) if on else ""

    def _tip(self, language: str, entry: StateEntry) -> str:
        own, country = entry.own.get(language), by_code(entry.id)
        usual = self.register.usual_name(entry.id, language)
        if own is not None and own.short:
            when = ", ".join(filter(None, (own.source, write_day(own.noted_on))))
            words = self.tr("Usually “{name}”").format(name=usual) if usual else self.tr("A name of this event")
            return f"{words} ({when})" if when else words
        today = country.short.get(language, usual) if country else ""
        if today != usual:
            return self.tr("The name at the time of the event; today “{name}”").format(name=today)
        return entry.names[language]

    def _later(self, entry: StateEntry) -> str:
        return later_words(self.register, entry.later)

    def sitting_choices(self) -> Choices:
        """The beginning of the event and its sittings, in their order."""
        ordered = sorted(self.register.sittings, key=lambda sitting: (sitting.starts_at, sitting.id))
        return ((None, self.tr("The beginning")), *((sitting.id, sitting_words(sitting)) for sitting in ordered))


def holds(entry: StateEntry, words: Sequence[str]) -> bool:
    """Whether the names, the code or the group of a State have all words (folded)."""
    text = fold(" ".join((*entry.names.values(), entry.id, group_words(entry.group))))
    return all(part in text for part in words)
