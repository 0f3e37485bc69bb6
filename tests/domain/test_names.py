import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.names import fold, sort_key, split_honorific, split_name


@pytest.mark.parametrize(
    ("printed", "honorific", "name"),
    [
        ("H.E. Mr. Ali Diallo", "H.E. Mr.", "Ali Diallo"),
        ("S.E. M. Jean Dupont", "S.E. M.", "Jean Dupont"),
        ("Excmo. Sr. Juan Pérez", "Excmo. Sr.", "Juan Pérez"),
        ("Her Excellency Ana Lindh", "Her Excellency", "Ana Lindh"),
        ("Prof. Dr. Anna van der Berg", "Prof. Dr.", "Anna van der Berg"),
        ("The Honourable Jane Doe", "The Honourable", "Jane Doe"),
        ("Ambassador José Rivas", "Ambassador", "José Rivas"),
        ("Major General Abdul Karim", "Major General", "Abdul Karim"),
        ("Mr Kim", "Mr", "Kim"),
        ("Ambassador of Kenya", "", "Ambassador of Kenya"),
        ("General Secretary", "", "General Secretary"),
        ("Director General", "", "Director General"),
        ("Martin Russell", "", "Martin Russell"),
        ("", "", ""),
    ],
)
def test_an_honorific_is_taken_off_as_printed(printed: str, honorific: str, name: str) -> None:
    assert split_honorific(printed) == (honorific, name)


@pytest.mark.parametrize(
    ("name", "given_name", "family"),
    [
        ("Jean Dupont", "Jean", "Dupont"),
        ("DUPONT, Jean", "Jean", "DUPONT"),
        ("KIM Min-ji", "Min-ji", "KIM"),
        ("Ludwig van der Rohe", "Ludwig", "van der Rohe"),
        ("محمد عبد الله", "محمد", "عبد الله"),
        ("Omar Abd El Rahman", "Omar", "Abd El Rahman"),
        ("Jean-Christophe Marchand", "Jean-Christophe", "Marchand"),
        ("Maria DE LA CRUZ", "Maria", "DE LA CRUZ"),
        ("Martin King Jr.", "Martin", "King Jr."),
        ("Pelé", "", "Pelé"),
        ("", "", ""),
    ],
)
def test_given_and_family_names_are_told_apart(name: str, given_name: str, family: str) -> None:
    assert split_name(name) == (given_name, family)


def test_names_sort_by_family_name_without_accents_and_particles() -> None:
    names = ["Ludwig van der Rohe", "Álvaro Ábrego", "Mr. Zoltán Abel", "Anna Rohan"]
    assert sorted(names, key=sort_key) == ["Mr. Zoltán Abel", "Álvaro Ábrego", "Anna Rohan", "Ludwig van der Rohe"]


@given(st.text(max_size=60))
def test_no_text_is_lost_or_changed_by_splitting(text: str) -> None:
    honorific, name = split_honorific(text)
    assert f"{honorific} {name}".split() == text.split()
    given_name, family = split_name(name)
    assert (
        sorted(f"{given_name} {family}".replace(",", "").split()) == sorted(name.replace(",", " ").split())
        or "," in name
    )


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
