"""Build ``countries.csv`` from a copy of the public-domain table country-codes.csv.

Run as ``python -m resources.build_countries PATH_TO_COUNTRY_CODES_CSV`` after a newer edition of the table came out.
"""

import csv
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "zh": "Chinese", "ar": "Arabic"}
FIELDS = ("iso3", "iso2", "m49", *(f"{form}_{language}" for language in LANGUAGES for form in ("short", "formal")))

# The edition of 2024 has no UNTERM names for these two States.
MISSING = {
    "CIV": {
        "en": ("Côte d’Ivoire", "Republic of Côte d’Ivoire"),
        "fr": ("Côte d’Ivoire", "République de Côte d’Ivoire"),
        "es": ("Côte d’Ivoire", "República de Côte d’Ivoire"),
        "ru": ("Кот-д’Ивуар", "Республика Кот-д’Ивуар"),
        "zh": ("科特迪瓦", "科特迪瓦共和国"),
        "ar": ("كوت ديفوار", "جمهورية كوت ديفوار"),
    },
    "TUR": {
        "en": ("Türkiye", "Republic of Türkiye"),
        "fr": ("Türkiye", "République de Türkiye"),
        "es": ("Türkiye", "República de Türkiye"),
        "ru": ("Турция", "Турецкая Республика"),
        "zh": ("土耳其", "土耳其共和国"),
        "ar": ("تركيا", "جمهورية تركيا"),
    },
}
ARTICLE_AFTER = re.compile(r"\s*\((?:the|l['’]|le|la|les|el|los|las)\)")
ARTICLE_BEFORE = re.compile(r"^(?:the |l['’]|le |la |les |el |los |las )")


def rows(table: Path) -> Iterator[dict[str, str]]:
    """Give one row a State or other entity with UNTERM names, by the English name."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        source = sorted(csv.DictReader(file), key=lambda row: row["CLDR display name"])
    for row in source:
        if row["UNTERM English Short"].strip() or row["ISO3166-1-Alpha-3"] in MISSING:
            yield _row(row)


def _row(source: Mapping[str, str]) -> dict[str, str]:
    iso3 = source["ISO3166-1-Alpha-3"]
    row = {"iso3": iso3, "iso2": source["ISO3166-1-Alpha-2"], "m49": source["M49"].zfill(3)}
    for code, language in LANGUAGES.items():
        short, formal = MISSING.get(iso3, {}).get(code) or (
            source[f"UNTERM {language} Short"],
            source[f"UNTERM {language} Formal"],
        )
        row[f"short_{code}"], row[f"formal_{code}"] = plain(short), plain(formal)
    return row


def plain(name: str) -> str:
    """Give a name without UNTERM's asterisks and articles, with typographic apostrophes."""
    name = ARTICLE_AFTER.sub("", name.replace("*", "")).strip()
    return ARTICLE_BEFORE.sub("", name).replace("'", "’")


def main() -> None:
    """Write ``countries.csv`` beside this script."""
    target = Path(__file__).with_name("countries.csv")
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
