import pytest

from planner.domain.kinds import AppearanceStatus, DocumentKind, Mode, Role
from planner.domain.programme import ProgrammePerson, ProgrammeTalk
from planner.imports.programme.people import read_talks
from planner.imports.programme.person_names import is_name, looks_like_person


def talks(line: str) -> tuple[ProgrammeTalk, ...]:
    return read_talks(line, Role.SPEAKER)


def one(line: str) -> ProgrammePerson:
    ((person,),) = [talk.people for talk in talks(line)]
    return person


@pytest.mark.parametrize(
    ("line", "name", "function", "unit", "organisation", "country"),
    [
        (
            "- Ms. Ana Ruiz, Head, Legal Unit, Port Office, Chile",
            "Ana Ruiz",
            "Head",
            "Legal Unit",
            "Port Office",
            "Chile",
        ),
        ("Ana Ruiz - Minister of Trade, Peru", "Ana Ruiz", "Minister of Trade", "", "", "Peru"),
        ("H.E. Mr. Juan Pérez (Mexico)", "Juan Pérez", "", "", "", "Mexico"),
        ("Ms. Kitty Palmer (WBC)", "Kitty Palmer", "", "", "WBC", ""),
        ("Ben Okri, Population Division, DESA", "Ben Okri", "", "Population Division", "DESA", ""),
        (
            "Secretario Permanente del Sistema, Embajador José Rivas",
            "José Rivas",
            "Secretario Permanente del Sistema",
            "",
            "",
            "",
        ),
        (
            "Ali Diallo, Minister of Labour, Employment and Social Security, Mali",
            "Ali Diallo",
            "Minister of Labour, Employment and Social Security",
            "",
            "",
            "Mali",
        ),
        (
            "Tom Brown, Head of Unit, Customs Agency, Brussels",
            "Tom Brown",
            "Head of Unit",
            "",
            "Customs Agency, Brussels",
            "",
        ),
        (
            "Ana Ruiz, Directora, Secretaría de Puertos, Perú",
            "Ana Ruiz",
            "Directora",
            "",
            "Secretaría de Puertos",
            "Perú",
        ),
        (
            "Claudia López, Secretaria de Hábitat, Colombia",
            "Claudia López",
            "Secretaria de Hábitat",
            "",
            "",
            "Colombia",
        ),
    ],
)
def test_a_line_is_taken_apart(line: str, name: str, function: str, unit: str, organisation: str, country: str) -> None:
    person = one(line)
    assert (person.name, person.function, person.unit) == (name, function, unit)
    assert (person.organisation, person.country) == (organisation, country)


@pytest.mark.parametrize(
    ("line", "status", "mode"),
    [
        ("Ana Ruiz, Minister, Peru (TBC)", AppearanceStatus.TO_BE_CONFIRMED, Mode.ROOM),
        ("Ana Ruiz (à confirmer), Ministre, Pérou", AppearanceStatus.TO_BE_CONFIRMED, Mode.ROOM),
        ("Ana Ruiz, Minister, Peru – tbc", AppearanceStatus.TO_BE_CONFIRMED, Mode.ROOM),
        ("Ana Ruiz, Minister, Peru (invited)", AppearanceStatus.INVITED, Mode.ROOM),
        ("Ana Ruiz, Minister, Peru (remote)", AppearanceStatus.CONFIRMED, Mode.REMOTE),
        ("Ana Ruiz, Minister, Peru (by video)", AppearanceStatus.CONFIRMED, Mode.VIDEO),
        ("Ana Ruiz, Ministra, Perú (por confirmar, virtual)", AppearanceStatus.TO_BE_CONFIRMED, Mode.REMOTE),
    ],
)
def test_remarks_in_brackets_say_whether_and_from_where(line: str, status: AppearanceStatus, mode: Mode) -> None:
    person = one(line)
    assert (person.status, person.mode, person.name) == (status, mode, "Ana Ruiz")
    assert "(" not in person.function + person.country


def test_papers_after_the_name_are_the_persons_and_at_the_end_the_talks() -> None:
    (talk,) = read_talks(
        "Ana Ruiz (Bio), Minister, Peru (Presentation)", Role.SPEAKER, (("Bio", "https://example.org/b"),)
    )
    assert [(paper.kind, paper.url) for paper in talk.people[0].papers] == [(DocumentKind.BIO, "https://example.org/b")]
    assert [paper.kind for paper in talk.papers] == [DocumentKind.PRESENTATION]


def test_several_people_on_a_line_are_several_talks() -> None:
    found = talks("Ana Ruiz, Minister, Peru; Ben Okri, Director, Port Office; Cleo Marsh")
    assert [talk.people[0].name for talk in found] == ["Ana Ruiz", "Ben Okri", "Cleo Marsh"]


def test_two_people_share_one_topic() -> None:
    (talk,) = talks("Ana Ruiz, Minister, Peru, and Ben Okri, Director, Port Office, on dredging and dams")
    assert [person.name for person in talk.people] == ["Ana Ruiz", "Ben Okri"]
    assert talk.topic == "dredging and dams"


def test_people_before_a_common_affiliation_share_it() -> None:
    (talk,) = talks("Ana Ruiz and Ben Okri, Co-directors, Port Office")
    assert [person.organisation for person in talk.people] == ["Port Office", "Port Office"]


def test_an_and_inside_an_affiliation_joins_no_people() -> None:
    assert len(one("Ana Ruiz, Minister of Foreign Affairs and International Cooperation, Sierra Leone").function) > 40


def test_a_function_names_the_state_that_it_represents() -> None:
    assert one("Ana Ruiz, Permanent Representative of Costa Rica to the United Nations").country_code == "CRI"
    assert one("Ana Ruiz, Director of the Jordan River Office").country_code == ""


@pytest.mark.parametrize("line", ["TBC", "", "Switzerland", "IOM", "(to be confirmed)"])
def test_nobody_is_read_where_nobody_is_named(line: str) -> None:
    assert talks(line) == ()


@pytest.mark.parametrize(
    "text", ["Ana Ruiz", "KIM Min-ji", "Erlinda F. Basil", "Ludwig van der Rohe", "Mr. Kim", "António d’Oliveira"]
)
def test_names_are_known(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["Closing remarks", "Director General", "Sierra Leone", "Session 1", "IV. Capacity", "and so on", "Ruiz"]
)
def test_other_words_are_no_names(text: str) -> None:
    assert not is_name(text)


def test_a_title_is_no_person() -> None:
    assert not looks_like_person("Marine Resources, Fisheries and Ports")
    assert looks_like_person("Ana Ruiz, Director, Port Office")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "Ms Olga Lis (EBRD), Mr Kofi Asante (Ministry of Finance, Ghana), Dr Leila Haddad (WHO)",
            [("Olga Lis", "EBRD", ""), ("Kofi Asante", "Ministry of Finance", "Ghana"), ("Leila Haddad", "WHO", "")],
        ),
        ("Greta Lund (Sweden), Mads Holm (Denmark)", [("Greta Lund", "", "Sweden"), ("Mads Holm", "", "Denmark")]),
        (
            "Ana Paz (Argentina), Beto Luna (Perú) y Carla Rey (Uruguay)",
            [("Ana Paz", "", "Argentina"), ("Beto Luna", "", "Perú"), ("Carla Rey", "", "Uruguay")],
        ),
        ("Mr. A Boe, Director, WHO, Ms. Cat Lee, Chief, IOM", [("A Boe", "WHO", ""), ("Cat Lee", "IOM", "")]),
        ("Sr. Óscar Díaz, Director, Casa del Puerto (por confirmar)", [("Óscar Díaz", "Casa del Puerto", "")]),
    ],
)
def test_people_of_one_line_are_parted_by_commas(line: str, people: list[tuple[str, str, str]]) -> None:
    found = [person for talk in talks(line) for person in talk.people]
    assert [(person.name, person.organisation, person.country) for person in found] == people


def test_three_who_share_an_affiliation_are_three() -> None:
    (talk,) = talks("Mr. A Boe, Ms. Cat Lee and Mr. Don Ray, Co-chairs, IOM")
    assert [person.name for person in talk.people] == ["A Boe", "Cat Lee", "Don Ray"]
    assert {person.organisation for person in talk.people} == {"IOM"}
