from itertools import pairwise
from unicodedata import normalize

import pytest

from planner.domain.alphabet import letters
from planner.domain.countries import LANGUAGES, countries

FRENCH = (
    "Danemark, Djibouti, Dominique, Égypte, El Salvador, Émirats arabes unis, Équateur, Érythrée, Espagne, Estonie, "
    "Eswatini, État de Palestine, États-Unis d’Amérique, Éthiopie, Fédération de Russie"
)
ORDERS = {
    "en": (
        "Cook Islands, Costa Rica, Côte d’Ivoire, Croatia, Cuba",
        "Guatemala, Guinea, Guinea-Bissau, Guyana",
        "Netherlands (Kingdom of the), New Zealand, Nicaragua, Niger, Nigeria, Niue, North Macedonia",
        "Saint Kitts and Nevis, Saint Lucia, Saint Vincent and the Grenadines, Samoa, San Marino",
        "Tunisia, Türkiye, Turkmenistan, Tuvalu",
    ),
    "fr": (
        FRENCH,
        "Grèce, Grenade, Guatemala, Guinée, Guinée-Bissau, Guinée équatoriale, Guyana",
        "Honduras, Hongrie, Îles Cook, Îles Marshall, Îles Salomon, Inde, Indonésie, Iran (République islamique d’)",
        "Rwanda, Sainte-Lucie, Saint-Kitts-et-Nevis, Saint-Marin, Saint-Siège, Saint-Vincent-et-les Grenadines, Samoa",
    ),
    "es": (
        "Albania, Alemania, Andorra, Angola",
        "Emiratos Árabes Unidos, Eritrea, Eslovaquia, Eslovenia, España, Estado de Palestina",
        "Guatemala, Guinea, Guinea-Bissau, Guinea Ecuatorial, Guyana",
        "Letonia, Líbano, Liberia, Libia, Liechtenstein",
    ),
    "ru": (
        "Иран (Исламская Республика), Ирландия, Исландия, Испания, Италия, Йемен, Кабо-Верде",
        "Бразилия, Бруней-Даруссалам, Буркина-Фасо, Бурунди",
        "Объединенная Республика Танзания, Объединенные Арабские Эмираты, Оман, Острова Кука, Пакистан",
        "Сан-Марино, Сан-Томе и Принсипи, Саудовская Аравия, Святой Престол",
    ),
    "zh": ("贝宁, 比利时, 秘鲁, 冰岛, 波兰", "布隆迪, 朝鲜民主主义人民共和国, 赤道几内亚", "中非共和国, 中国"),
    "ar": (
        "الاتحاد الروسي, إثيوبيا, أذربيجان, الأرجنتين, الأردن, أرمينيا",
        "أفغانستان, إكوادور, ألبانيا, ألمانيا, الإمارات العربية المتحدة, أنتيغوا وبربودا",
        "الولايات المتحدة الأمريكية, اليابان, اليمن, اليونان",
    ),
}


def _in_order(language: str) -> list[str]:
    return [country.short[language] for country in sorted(countries(), key=lambda country: country.rank[language])]


@pytest.mark.parametrize(
    ("language", "sequence"), [(language, names) for language, lists in ORDERS.items() for names in lists]
)
def test_states_stand_in_the_hand_made_order(language: str, sequence: str) -> None:
    expected = sequence.split(", ")
    order = _in_order(language)
    start = order.index(expected[0])
    assert order[start : start + len(expected)] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_ranks_number_all_states_once_and_follow_the_key(language: str) -> None:
    assert sorted(country.rank[language] for country in countries()) == list(range(1, len(countries()) + 1))
    keys = [letters(name, language) for name in _in_order(language)]
    assert all(first < second for first, second in pairwise(keys))


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("es", "Nuzco", "Ñandú"),
        ("es", "Ñandú", "Oaxaca"),
        ("ru", "Иютия", "Йемен"),
        ("ar", "ألبانيا", "الإمارات"),
        ("fr", "Œuvre", "Ogre"),
        ("zh", "中国", "𠮷国"),
        ("eo", "Ĉinio", "Danio"),
    ],
)
def test_letters_stand_where_a_language_puts_them(language: str, first: str, second: str) -> None:
    assert letters(first, language) < letters(second, language)


def test_spaces_hyphens_quotes_and_brackets_do_not_count() -> None:
    assert letters("Côte d'Ivoire", "fr") == letters("CÔTE D’IVOIRE", "fr") == letters("Cote-dIvoire", "fr")
    assert letters("Iran (Islamic Republic of)", "en") == letters("Iran Islamic Republic of", "en")
    assert letters("", "en") == letters(" (-)", "ru") == ""


def test_decomposed_letters_are_the_same_letters() -> None:
    for language, name in (("ru", "Йемен"), ("es", "España"), ("fr", "Érythrée")):
        assert letters(normalize("NFD", name), language) == letters(name, language)
