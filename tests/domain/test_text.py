import pytest

from planner.domain.text import one_name


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Slides of Hernández.pptx", "Slides of Hernández.pptx"),
        ("../../.bashrc", "..-..-.bashrc"),
        ("..\\..\\Startup\\run.bat", "..-..-Startup-run.bat"),
        ("C:run.exe", "C-run.exe"),
        ("run.exe. .", "run.exe"),
        ("run.exe::$DATA", "run.exe--$DATA"),
        ("..", ""),
        ("", ""),
    ],
)
def test_the_name_of_a_file_leads_into_no_folder(given: str, name: str) -> None:
    assert one_name(given) == name
