"""The import of a list of delegates: columns at the left, rows and what becomes of them at the right."""
