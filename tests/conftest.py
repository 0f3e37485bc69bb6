"""Fixtures for all tests: a real database, made once by the migrations and copied for each test."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).parents[1].parent / "shared"
"""Real programmes and lists that the project does not carry; tests that read them skip where the folder is absent."""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database at the newest schema."""
    path = tmp_path_factory.mktemp("template") / "template.planner"
    Workspace.open(path).close()
    return path


@pytest.fixture
def database(tmp_path: Path, template: Path) -> Path:
    """The file of an empty database that nobody has open."""
    path = tmp_path / "test.planner"
    shutil.copy(template, path)
    return path


@pytest.fixture
def workspace(database: Path) -> Iterator[Workspace]:
    """An open, empty database."""
    opened = Workspace.open(database, author="Ada Test", create=False)
    yield opened
    opened.close()


@pytest.fixture
def reference_seed() -> Path:
    """The text of the reference programme."""
    return shared("seeds/003_614bcfa17a781521.txt")


def shared(name: str) -> Path:
    """Give the path of real test data, or skip the test."""
    path = SHARED / name
    if not path.exists():
        pytest.skip("real test data is not beside this checkout")
    return path
