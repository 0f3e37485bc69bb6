"""What the columns of lists were taken for, kept among the user's preferences."""

from dataclasses import replace

from planner.domain.lists import ListTable, Mapped
from planner.imports.lists.mapping import propose_mapping
from planner.imports.lists.remembered import as_remembered, header_of, to_remember, with_kept
from planner.settings import Settings


class ColumnMemory:
    """Remembers by the headings of a list; ``settings`` are the preferences with what is remembered now."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def recall(self, table: ListTable) -> tuple[Mapped, bool | None] | None:
        """Give what was chosen under the same headings, and whether the day stood first; None where nothing was."""
        kept = self.settings.list_columns.get(header_of(table))
        return None if kept is None else as_remembered(table, kept)

    def forget(self, table: ListTable) -> None:
        """Remember nothing of these headings."""
        header = header_of(table)
        rest = {known: kept for known, kept in self.settings.list_columns.items() if known != header}
        self.settings = replace(self.settings, list_columns=rest)

    def keep(self, table: ListTable, mapped: Mapped, day_first: bool | None) -> bool:
        """Remember what was chosen otherwise than proposed, and say whether anything was."""
        header = header_of(table)
        if not header or (mapped == propose_mapping(table) and day_first is None):
            return False
        kept = with_kept(self.settings.list_columns, header, to_remember(table, mapped, day_first))
        self.settings = replace(self.settings, list_columns=kept)
        return True
