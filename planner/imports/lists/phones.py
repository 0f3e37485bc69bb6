"""Telephone numbers of cells in the international form, such as +33144551010."""

import re
from functools import cache

from planner.domain.countries import by_code

_APART = re.compile(r"\s*(?:[;\n|]|,(?=\s*[+0])|\s/\s)\s*")
_PLAIN = re.compile(r"\+[1-9][\d .\-]{6,24}")
_SIGNS = str.maketrans("", "", " .-")
_LONGEST_DIGITS = 15


def phone_of(words: str, region: str) -> str:
    """Give the numbers of a cell in the international form, those of ``region`` (ISO 3166 alpha-2) where they say no
    country; what is no number stays as written.
    """
    return plain_phone(words) or "; ".join(_number(part, region) or part for part in _APART.split(words) if part)


def region_of(iso3: str) -> str:
    """Give the region whose numbers a State's people write; empty where there is none."""
    country = by_code(iso3) if iso3 else None
    return country.iso2 if country else ""


def plain_phone(words: str) -> str:
    """Give a number that is written with its calling code and no trunk zero, without asking the tables of lengths.

    It is empty for any other words.
    """
    if not _PLAIN.fullmatch(words):
        return ""
    digits = words.translate(_SIGNS)
    code = _calling_code(digits[1:4])
    long_enough = 8 <= len(digits) - 1 <= _LONGEST_DIGITS
    return digits if code and long_enough and not digits.startswith(("0", code), 1 + len(code)) else ""


@cache
def _calling_code(start: str) -> str:
    """Give the calling code that a number's first three digits begin with; empty where there is none."""
    return next((start[:length] for length in (1, 2, 3) if start[:length] in _calling_codes()), "")


@cache
def _calling_codes() -> frozenset[str]:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return frozenset(map(str, COUNTRY_CODE_TO_REGION_CODE))


def _number(words: str, region: str) -> str:
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_possible_number, parse

    try:
        number = parse(words, region or None)
    except NumberParseException:
        return ""
    if not is_possible_number(number):
        return ""
    form = format_number(number, PhoneNumberFormat.E164)
    return f"{form} ext. {number.extension}" if number.extension else form
