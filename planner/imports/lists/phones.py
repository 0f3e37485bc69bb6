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
    if _PLAIN.fullmatch(words) and (plain := _plain(words)):
        return plain
    return "; ".join(_number(part, region) or part for part in _APART.split(words) if part)


def region_of(iso3: str) -> str:
    """Give the region whose numbers a State's people write; empty where there is none."""
    country = by_code(iso3) if iso3 else None
    return country.iso2 if country else ""


def _plain(words: str) -> str:
    """Give a number that is written with its calling code and no trunk zero, without asking the tables of lengths."""
    digits = words.translate(_SIGNS)
    codes = _calling_codes()
    code = digits[1:2] if digits[1:2] in codes else digits[1:3] if digits[1:3] in codes else digits[1:4]
    long_enough = 8 <= len(digits) - 1 <= _LONGEST_DIGITS
    return digits if code in codes and long_enough and not digits.startswith(("0", code), 1 + len(code)) else ""


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
