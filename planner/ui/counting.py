"""Counts in words."""


def counted(number: int, one: str, many: str) -> str:
    """Give ``one`` for 1, otherwise ``many`` with the number in the place of ``{n}``; nothing for 0."""
    if not number:
        return ""
    return one if number == 1 else many.format(n=number)


def line_of(*parts: str) -> str:
    """Give the parts that say something, with dots between them."""
    return " · ".join(filter(None, parts))
