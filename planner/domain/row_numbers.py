"""Numbers of the rows of a list, of which one may name several people."""

_PARTS_APART = 100_000_000
"""More than there are rows in any sheet, or rows that ever wait."""


def part_number(row: int, place: int) -> int:
    """Give the number of one of the people, from 0, whom a row names; the first has that of the row."""
    return row + place * _PARTS_APART


def place_in_sheet(number: int) -> int:
    """Give the row of the sheet that a number belongs to."""
    return number % _PARTS_APART
