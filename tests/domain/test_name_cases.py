"""Names in capitals: what is proposed, what is never lost, and capitals as a style."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.name_cases import capitals, is_in_capitals, language_of, natural_cases
from planner.domain.names import fold, word_set

LETTERS = st.characters(categories=["Lu", "Ll", "Lo", "Mn"], include_characters=" -'’.,ßİıſ")
NAMES = st.text(LETTERS, max_size=40)
CAPITALS = word_set(
    """MARIA DEL DE LA VAN DER O'NEILL MCKAY MACDONALD AL-KHATIB JEAN-PAUL İBRAHİM IŞIK STRAUß D'ANGELO ΝΊΚΟΣ II J.R.
    Иванов ЧАЙКОВСКИЙ ŁUKASZ N'DIAYE SHI'A BIN 王 KIM, JP"""
)
SHOUTED = st.lists(st.sampled_from(sorted(CAPITALS)), min_size=1, max_size=5).map(" ".join)


@pytest.mark.parametrize(
    ("typed", "proposed"),
    [
        ("MARIA DEL CARMEN O'NEILL", "Maria del Carmen O'Neill"),
        ("MARIA DEL CARMEN O’NEILL", "Maria del Carmen O’Neill"),
        ("IAN MCDONALD", "Ian McDonald"),
        ("McKENZIE Bob", "McKenzie Bob"),
        ("ANNA VAN DER BERG", "Anna van der Berg"),
        ("VAN DER BERG, ANNA", "van der Berg, Anna"),
        ("DE LA CRUZ, MARIA", "de la Cruz, Maria"),
        ("JEAN DE LA FONTAINE", "Jean de la Fontaine"),
        ("MARINE LA FONTAINE", "Marine La Fontaine"),
        ("ALI BIN SALMAN", "Ali bin Salman"),
        ("MOHAMMED AL-KHATIB", "Mohammed al-Khatib"),
        ("AL-KHATIB MOHAMMED", "Al-Khatib Mohammed"),
        ("MAHMOUD EL-SAYED", "Mahmoud El-Sayed"),
        ("MA'RUF AHMAD", "Ma'ruf Ahmad"),
        ("JEAN-CHRISTOPHE D'ANGELO", "Jean-Christophe D'Angelo"),
        ("İBRAHİM IŞIK", "İbrahim Işık"),
        ("HEINZ STRAUß", "Heinz Strauß"),
        ("GROẞMANN", "Großmann"),
        ("ΝΙΚΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ", "Νικος Παπαδοπουλος"),
        ("ЧАЙКОВСКИЙ Пётр", "Чайковский Пётр"),
        ("KIM Min-ji", "Kim Min-ji"),
        ("LI Wei", "Li Wei"),
        ("J.R. SMITH", "J.R. Smith"),
        ("J.-P. DUPONT", "J.-P. Dupont"),
        ("LOUIS MARTIN III", "Louis Martin III"),
        ("MARTIN KING JR.", "Martin King Jr."),
        ("JP MORGAN", "Jp Morgan"),
        ("ANA  LIMA", "Ana  Lima"),
    ],
)
def test_a_name_in_capitals_has_a_proposal(typed: str, proposed: str) -> None:
    assert natural_cases(typed)[0] == proposed


def test_turkish_capitals_without_a_mark_need_to_be_told() -> None:
    assert natural_cases("YILMAZ")[0] == "Yilmaz"
    assert natural_cases("YILMAZ", language_of("TUR"))[0] == "Yılmaz"
    assert language_of("FRA") == ""


@pytest.mark.parametrize(
    "name", ["Ali Diallo", "J. R. Smith", "李小龙", "محمد الخطيب", "X", "", "Louis XIV", "JP Morgan"]
)
def test_nothing_is_proposed_for_a_name_that_is_not_in_capitals(name: str) -> None:
    changed = [way for way in natural_cases(name) if way != name]
    assert changed == ([] if name != "Louis XIV" else ["Louis Xiv"])


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("MOHAMMED AL-KHATIB", "Mohammed Al-Khatib"),
        ("JOHN MACDONALD", "John MacDonald"),
        ("IAN MCDONALD", "Ian Mcdonald"),
        ("ANNA DE VRIES", "Anna De Vries"),
    ],
)
def test_what_only_the_bearer_can_say_is_offered_as_well(typed: str, other: str) -> None:
    assert other in natural_cases(typed)[1:]


@given(st.one_of(NAMES, SHOUTED))
def test_no_letter_is_ever_lost(name: str) -> None:
    for way in natural_cases(name):
        assert fold(way) == fold(name)
        assert [char for char in way if char.isspace()] == [char for char in name if char.isspace()]


@given(st.one_of(NAMES, SHOUTED))
def test_what_was_proposed_needs_no_other_proposal(name: str) -> None:
    for way in natural_cases(name)[:1]:
        assert natural_cases(way)[:1] in {(), (way,)}


@given(NAMES)
def test_words_that_are_not_in_capitals_stay_as_given(name: str) -> None:
    name = " ".join(word for word in name.split() if not is_in_capitals(word))
    assert natural_cases(name) in {(), (name,)}


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Işık İnan Yılmaz Deniz", "", "IŞIK İNAN YILMAZ DENİZ"),
        ("Deniz", "tr", "DENİZ"),
        ("Deniz", "", "DENIZ"),
        ("Großmann", "de", "GROSSMANN"),
        ("Νίκος Παπαδόπουλος", "el", "ΝΙΚΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ"),
        ("Μάιος", "el", "ΜΑΪΟΣ"),
        ("Παπαϊωάννου", "el", "ΠΑΠΑΪΩΑΝΝΟΥ"),
        ("José Núñez", "es", "JOSÉ NÚÑEZ"),
        ("محمد", "ar", "محمد"),
    ],
)
def test_capitals_follow_the_language(text: str, language: str, shown: str) -> None:
    assert capitals(text, language) == shown


@given(NAMES)
def test_capitals_of_capitals_are_the_same(text: str) -> None:
    once = capitals(text)
    assert fold(capitals(once)) == fold(once)
    assert not any(char.islower() and char.upper() != char for char in unicodedata.normalize("NFC", once))
