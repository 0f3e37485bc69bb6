"""What else is said of a session."""

from functools import partial

from planner.domain.session import SessionRow
from planner.ui.fields import ChoiceField, Field, LineField, TextField
from planner.ui.form import Form
from planner.ui.typed import read_number, write_number
from planner.ui.wording import Wording


class SessionDetails(Form):
    """Description, access, languages and notes."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(labels=80)
        self._wording = wording
        self._session: SessionRow | None = None
        set_expected = partial(self._set, "expected")
        printed = ((True, self.tr("Yes")), (False, self.tr("No, for the house only")))
        self.fields: dict[str, Field] = {
            "description": TextField(self.tr("Description"), partial(self._set, "description"), lines=4),
            "modalities": LineField(self.tr("Modalities"), partial(self._set, "modalities")),
            "access": LineField(self.tr("Access"), partial(self._set, "access")),
            "languages": LineField(self.tr("Languages"), partial(self._set, "languages"), hint="en fr es"),
            "expected": LineField(self.tr("Expected"), set_expected, read=read_number, write=write_number),
            "set_up": LineField(self.tr("Set-up"), partial(self._set, "set_up"), hint=self.tr("U-shape, theatre…")),
            "equipment": LineField(
                self.tr("Equipment"), partial(self._set, "equipment"), hint=self.tr("lectern, table microphones…")
            ),
            "recording": LineField(
                self.tr("Recording"), partial(self._set, "recording"), hint=self.tr("webcast, sound only…")
            ),
            "printed": ChoiceField(self.tr("Printed"), partial(self._set, "printed"), printed),
            "notes": TextField(self.tr("Notes"), partial(self._set, "notes"), lines=3),
        }
        for field in self.fields.values():
            self.add(field)

    def show_session(self, session: SessionRow) -> None:
        """Show a session as it is stored."""
        self._session = session
        self._wording.show_row("session", session, self.fields)

    def _set(self, field: str, value: object) -> None:
        assert self._session is not None
        self._wording.store((self.tr("Change"), self._session.title), "session", self._session.id, field, value)
