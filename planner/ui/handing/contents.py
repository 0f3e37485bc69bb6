"""What a list holds and what it lacks, before it leaves."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.kinds import Audience
from planner.exports.drafts import ListDraft
from planner.ui.handing.left_out import LeftOut
from planner.ui.labels import label

_ABREAST = 3


class ListContents(QWidget):
    """The columns that leave, in the order of the sheet, the number of rows, and what stays, with the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = label("", "heading")
        self.as_at = label("", "quiet")
        self.columns: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self.stays = label(wrap=True)
        self._columns_head = label("", "section")
        self._stays_head = label(self.tr("Not in this list"), "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addWidget(self.rows)
        column.addWidget(self.as_at)
        column.addSpacing(16)
        column.addWidget(self._columns_head)
        column.addLayout(self._grid)
        column.addSpacing(16)
        column.addWidget(self._stays_head)
        column.addWidget(self.stays)
        column.addStretch(1)

    def show_draft(self, draft: ListDraft, left_out: LeftOut, time: str, audience: Audience) -> None:
        """Show what was drafted."""
        self.rows.setText(self._counted(draft.rows, self.tr("1 row"), self.tr("{count} rows")))
        self.as_at.setText(self._printed(draft.pages_wide).format(time=time))
        heads = self.tr("{count} columns that leave"), self.tr("{count} columns, for the house alone")
        head = heads[audience is Audience.INTERNAL]
        self._columns_head.setText(head.format(count=len(draft.columns)))
        self._show_columns(draft)
        stays = "\n".join(self._stays(draft, left_out))
        self.stays.setText(stays)
        self._stays_head.setVisible(bool(stays))

    def _printed(self, pages_wide: int) -> str:
        if pages_wide == 1:
            return self.tr("as at {time}")
        wide = self.tr("as at {time} · prints {pages} pages wide, the names on each")
        return wide.replace("{pages}", str(pages_wide))

    def _show_columns(self, draft: ListDraft) -> None:
        """Set the columns down and then across, as the sheet has them."""
        self.columns = draft.columns
        while (shown := self._grid.takeAt(0)) is not None:
            if (widget := shown.widget()) is not None:
                widget.deleteLater()
        deep = -(-len(draft.columns) // _ABREAST)
        for number, title in enumerate(draft.columns):
            across, down = divmod(number, deep)
            self._grid.addWidget(label(self._named(title, draft)), down, across)
            self._grid.setColumnStretch(across, 1)

    def _named(self, title: str, draft: ListDraft) -> str:
        return self.tr("{title} (hidden key)").format(title=title) if title in draft.hidden else title

    def _stays(self, draft: ListDraft, left_out: LeftOut) -> list[str]:
        said = []
        if draft.withheld:
            said.append(self.tr("Columns for the house alone: {titles}.").format(titles=", ".join(draft.withheld)))
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
