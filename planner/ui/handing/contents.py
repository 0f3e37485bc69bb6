"""What lists hold and what they lack, before they leave."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.kinds import Audience
from planner.exports.drafts import ListDraft, SheetDraft
from planner.ui.handing.left_out import LeftOut
from planner.ui.labels import label


class ListContents(QWidget):
    """The sheets that leave with the columns of each, the number of rows, and what stays, with the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = label("", "heading")
        self.as_at = label("", "quiet")
        self.columns: dict[str, tuple[str, ...]] = {}
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(4)
        self.stays = label(wrap=True)
        self._stays_head = label(self.tr("Not in these lists"), "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addWidget(self.rows)
        column.addWidget(self.as_at)
        column.addSpacing(12)
        column.addLayout(self._sheets)
        column.addWidget(self._stays_head)
        column.addWidget(self.stays)
        column.addStretch(1)

    def show_draft(
        self, draft: ListDraft, left_out: Sequence[LeftOut], time: str, audience: Audience, empty: Sequence[str] = ()
    ) -> None:
        """Show what was drafted; ``empty`` names the lists that nothing stands in yet."""
        leaving = sum(sheet.rows for sheet in draft.sheets)
        rows = self._counted(leaving, self.tr("1 row"), self.tr("{count} rows"))
        lists = self._counted(len(draft.sheets), self.tr("1 list"), self.tr("{count} lists"))
        self.rows.setText(self.tr("{rows} in {lists}").format(rows=rows, lists=lists))
        house = audience is Audience.INTERNAL
        said = self.tr("for the house alone, as at {time}") if house else self.tr("as at {time}")
        self.as_at.setText(said.format(time=time))
        self._show_sheets(draft.sheets)
        unfilled = [self.tr("Nothing to list yet: {titles}.").format(titles=", ".join(empty))] if empty else []
        stays = "\n".join([*unfilled, *(line for one in left_out for line in self._stays(one))])
        self.stays.setText(stays)
        self._stays_head.setVisible(bool(stays))

    def _show_sheets(self, sheets: Sequence[SheetDraft]) -> None:
        self.columns = {sheet.key: sheet.columns for sheet in sheets}
        while (shown := self._sheets.takeAt(0)) is not None:
            if (widget := shown.widget()) is not None:
                widget.deleteLater()
        for sheet in sheets:
            self._sheets.addWidget(label(self._headed(sheet), "section"))
            self._sheets.addWidget(label(self._listed(sheet), wrap=True))
            if sheet.withheld:
                kept = self.tr("For the house alone: {titles}.").format(titles=", ".join(sheet.withheld))
                self._sheets.addWidget(label(kept, "quiet", wrap=True))
            self._sheets.addSpacing(12)

    def _headed(self, sheet: SheetDraft) -> str:
        rows = self._counted(sheet.rows, self.tr("1 row"), self.tr("{count} rows"))
        parts = [sheet.title, rows]
        if sheet.pages_wide > 1:
            parts.append(self.tr("prints {pages} pages wide").replace("{pages}", str(sheet.pages_wide)))
        return " · ".join(parts)

    def _listed(self, sheet: SheetDraft) -> str:
        seen = ", ".join(title for title in sheet.columns if title not in sheet.hidden)
        if not sheet.hidden:
            return f"{seen}."
        hidden = ", ".join(title for title in sheet.columns if title in sheet.hidden)
        return self.tr("{columns}; hidden keys: {hidden}.").format(columns=seen, hidden=hidden)

    def _stays(self, left_out: LeftOut) -> list[str]:
        said = []
        if left_out.restricted:
            one, many = self.tr("1 person is"), self.tr("{count} people are")
            who = self._counted(left_out.restricted, one, many)
            said.append(self.tr("{who} restricted: their names leave on nothing.").format(who=who))
        if left_out.not_coming:
            one, many = self.tr("1 entry is"), self.tr("{count} entries are")
            who = self._counted(left_out.not_coming, one, many)
            said.append(self.tr("{who} of people who declined, were replaced or will not come.").format(who=who))
        if left_out.pending:
            one, many = self.tr("1 person is"), self.tr("{count} people are")
            who = self._counted(left_out.pending, one, many)
            said.append(self.tr("{who} invited or pending: public lists have approved people only.").format(who=who))
        if left_out.names:
            one, many = self.tr("1 person has"), self.tr("{count} people have")
            who = self._counted(left_out.names, one, many)
            said.append(self.tr("{who} not agreed to be named.").format(who=who))
        if left_out.contacts:
            one, many = self.tr("1 person has"), self.tr("{count} people have")
            who = self._counted(left_out.contacts, one, many)
            said.append(self.tr("{who} not agreed to share e-mail and phone: those cells are empty.").format(who=who))
        return said

    def _counted(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(count=f"{count:,}")
