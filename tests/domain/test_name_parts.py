"""Which part of a name is the family's, by which it is sorted, and what is said before it in another language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.honorifics import honorific_in, honorifics
from planner.domain.name_parts import NameParts, composed, read_name
from planner.domain.names import fold, order_key


@pytest.mark.parametrize(
    ("name", "country", "parts"),
    [
        ("María del Carmen García López", "ESP", NameParts("María del Carmen", "García López")),
        ("Juan Pérez Gómez", "MEX", NameParts("Juan", "Pérez Gómez")),
        ("Juan Carlos Pérez", "ESP", NameParts("Juan Carlos", "Pérez")),
        ("Luis de la Fuente Castillo", "ESP", NameParts("Luis", "de la Fuente Castillo")),
        ("José Pérez", "ESP", NameParts("José", "Pérez")),
        ("João da Silva Santos", "PRT", NameParts("João", "da Silva Santos", "Santos João da Silva")),
        ("Luiz Lula da Silva", "BRA", NameParts("Luiz", "Lula da Silva", "Silva Luiz Lula")),
        ("Abiy Ahmed Ali", "ETH", NameParts("Abiy Ahmed", "Ali", "Abiy Ahmed Ali")),
        ("Jón Sigurðsson", "ISL", NameParts("Jón", "Sigurðsson", "Jón Sigurðsson")),
        ("GARCÍA LÓPEZ Ana", "ESP", NameParts("Ana", "GARCÍA LÓPEZ")),
        ("Sigurðsson, Jón", "ISL", NameParts("Jón", "Sigurðsson")),
        ("Pelé", "BRA", NameParts("", "Pelé")),
        ("Ludwig van der Rohe", "DEU", NameParts("Ludwig", "van der Rohe")),
        ("", "ESP", NameParts("", "")),
    ],
)
def test_a_name_is_read_as_is_usual_where_its_bearer_comes_from(name: str, country: str, parts: NameParts) -> None:
    assert read_name(name, country_code=country) == parts


@pytest.mark.parametrize(
    ("name", "family", "given_name"),
    [
        ("Kim Min-ji", "Kim", "Min-ji"),
        ("Nguyễn Thị Minh Khai", "Nguyễn", "Thị Minh Khai"),
        ("Orbán Anna", "Orbán", "Anna"),
    ],
)
def test_a_family_name_stands_first_where_that_was_said(name: str, family: str, given_name: str) -> None:
    parts = read_name(name, family_first=True)
    assert (parts.family, parts.given) == (family, given_name)
    assert composed(parts.given, parts.family, family_first=True) == name


@given(
    st.text(st.characters(categories=["L"], include_characters=" '-"), max_size=40),
    st.sampled_from(["ESP", "PRT", "ETH", ""]),
)
def test_reading_loses_no_word(name: str, country: str) -> None:
    parts = read_name(name, country_code=country)
    assert sorted(composed(parts.given, parts.family).split()) == sorted(name.split())


def test_what_was_said_to_sort_by_wins_over_the_family_name() -> None:
    keys = [
        order_key("Álvaro Ábrego", "Álvaro", "Ábrego"),
        order_key("Ludwig van der Rohe", "Ludwig", "van der Rohe"),
        order_key("Abiy Ahmed Ali", "Abiy Ahmed", "Ali", "Abiy Ahmed Ali"),
        order_key("Mr. Zoltán Abel"),
    ]
    assert sorted(keys) == [keys[3], keys[2], keys[0], keys[1]]


def test_letters_with_a_stroke_are_found_without_it() -> None:
    assert fold("Łódź, Søren Đorđe Işık") == "lodz, soren dorde isik"


@pytest.mark.parametrize(
    ("honorific", "language", "gender", "proposed"),
    [
        ("H.E. Mr.", "fr", "", "S.E. M."),
        ("H.E. Mr", "es", "", "Excmo. Sr."),
        ("S.E. Mme", "en", "", "H.E. Ms."),
        ("Excma. Sra.", "fr", "", "S.E. Mme"),
        ("Dr.", "es", "", ""),
        ("Dr.", "es", "f", "Dra."),
        ("Dr.", "es", "m", "Dr."),
        ("Sheikh", "fr", "", ""),
        ("Mr.", "xx", "", ""),
        ("", "fr", "", ""),
    ],
)
def test_an_honorific_is_proposed_in_another_language(
    honorific: str, language: str, gender: str, proposed: str
) -> None:
    assert honorific_in(honorific, language, gender=gender) == proposed


def test_the_honorifics_of_a_language_are_offered_once() -> None:
    assert honorifics("fr")[:4] == ("M.", "Mme", "Mlle", "S.E. M.")
    assert len(set(honorifics("es"))) == len(honorifics("es"))
    assert honorifics("xx") == ()
