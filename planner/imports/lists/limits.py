"""How large a list may be."""

MOST_ROWS = 60_000
MOST_COLUMNS = 256
MOST_TEXT_BYTES = 30 * 1024 * 1024
