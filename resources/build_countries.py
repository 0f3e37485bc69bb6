"""Build ``countries.csv`` from a copy of the public-domain table country-codes.csv.

Run as ``python -m resources.build_countries PATH_TO_COUNTRY_CODES_CSV`` after a newer edition of the table came out.
The same table gives the same file, byte for byte.
"""

import csv
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from planner.domain.alphabet import letters

LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "zh": "Chinese", "ar": "Arabic"}
FIELDS = (
    *("iso3", "iso2", "m49", "member", "group"),
    *(f"{form}_{language}" for language in LANGUAGES for form in ("short", "formal")),
    *(f"rank_{language}" for language in LANGUAGES),
)

# The regional groups of the General Assembly for elections; COUNTRIES.md tells of the special cases.
GROUPS = {
    "AFR": """
        DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR
        LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE
    """,
    "APG": """
        AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS MDV MHL FSM MNG MMR
        NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT VNM YEM
    """,
    "EEG": "ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE POL MDA ROU RUS SRB SVK SVN MKD UKR",
    "LAC": """
        ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA
        VCT SUR TTO URY VEN
    """,
    "WEO": """
        AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR GBR
        USA
    """,
}
GROUP = {iso3: group for group, members in GROUPS.items() for iso3 in members.split()}

# What the edition of 2024 lacks or has as it was before: UNTERM names by short and formal form.
CORRECTED = {
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
    "NLD": {
        "en": ("Netherlands (Kingdom of the)", "Kingdom of the Netherlands"),
        "fr": ("Pays-Bas (Royaume des)", "Royaume des Pays-Bas"),
        "es": ("Países Bajos (Reino de los)", "Reino de los Países Bajos"),
        "ru": ("Нидерланды (Королевство)", "Королевство Нидерландов"),
        "zh": ("荷兰王国", "荷兰王国"),
        "ar": ("هولندا (مملكة -)", "مملكة هولندا"),
    },
}
ARTICLE_AFTER = re.compile(r"\s*\((?:the|l['’]|le|la|les|el|los|las)\)")
ARTICLE_BEFORE = re.compile(r"^(?:the |l['’]|le |la |les |el |los |las )")


def rows(table: Path) -> list[dict[str, str]]:
    """Give one row a State or other entity with UNTERM names, by the English name."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        source = sorted(csv.DictReader(file), key=lambda row: row["CLDR display name"])
    found = [_row(row) for row in source if row["UNTERM English Short"].strip() or _code(row) in CORRECTED]
    for language in LANGUAGES:
        _rank(found, language)
    return found


def _code(source: Mapping[str, str]) -> str:
    return source["ISO3166-1-Alpha-3"]


def _row(source: Mapping[str, str]) -> dict[str, str]:
    iso3 = _code(source)
    row = {
        "iso3": iso3,
        "iso2": source["ISO3166-1-Alpha-2"],
        "m49": source["M49"].zfill(3),
        "member": "yes" if iso3 in GROUP else "",
        "group": GROUP.get(iso3, ""),
    }
    for code, language in LANGUAGES.items():
        short, formal = CORRECTED.get(iso3, {}).get(code) or (
            source[f"UNTERM {language} Short"],
            source[f"UNTERM {language} Formal"],
        )
        row[f"short_{code}"], row[f"formal_{code}"] = plain(short), plain(formal)
    return row


def _rank(found: list[dict[str, str]], language: str) -> None:
    """Number the rows from 1 in the order of a language."""
    in_order = sorted(found, key=lambda row: (letters(row[f"short_{language}"], language), row["iso3"]))
    for rank, row in enumerate(in_order, 1):
        row[f"rank_{language}"] = str(rank)


def plain(name: str) -> str:
    """Give a name without UNTERM's asterisks and articles, with typographic apostrophes."""
    name = ARTICLE_AFTER.sub("", name.replace("*", "")).strip()
    return ARTICLE_BEFORE.sub("", name).replace("'", "’")


def write(table: Path, target: Path) -> None:
    """Write the file of States from a copy of the table."""
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows(table))


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(__file__).with_name("countries.csv"))
