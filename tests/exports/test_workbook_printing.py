"""LibreOffice as the judge: another program opens the workbooks, counts, and prints them."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from planner.domain.kinds import Audience
from tests.exports.lists import write_participants
from tests.exports.people import options, participant, people

CALC = shutil.which("localc")
PEOPLE = 120


@pytest.mark.skipif(CALC is None, reason="LibreOffice Calc is not installed")
def test_libreoffice_reads_and_prints_a_list(tmp_path: Path) -> None:
    path = tmp_path / "participants.xlsx"
    everybody = [participant(number, name=f"Speaker {number}", needs="=1+1") for number in range(1, PEOPLE + 1)]
    write_participants(people(*everybody), options(Audience.INTERNAL), path)
    _convert(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1")
    _convert(path, "pdf")
    listed = _rows(tmp_path / "participants-Participants.csv")
    assert [row["Name as printed"] for row in listed] == [person.name for person in everybody]
    assert {row["Needs"] for row in listed} == {"=1+1"}
    states, everybody_counted, in_view, *_ = _rows(tmp_path / "participants-Summary.csv")
    for count in (states, everybody_counted):
        assert (count["Number"], count["In the room"], count["Remote"], count["Men"]) == ("120", "120", "0", "0")
    assert in_view["Number"] == "120"
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "participants.pdf").pages]
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Internal – do not pass on" in page
        assert "Return Migration: Challenges & Opportunities" in page
        assert "Provisional" in page
        assert "participant-1" not in page
    assert len(pages) >= 4
    assert all("Name as printed" in page for page in pages[1:-1])


def _rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def _convert(path: Path, target: str) -> None:
    home = f"-env:UserInstallation={(path.parent / 'home').as_uri()}"
    command = [str(CALC), home, "--headless", "--convert-to", target, "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=110)
