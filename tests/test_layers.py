"""Who may import whom; any other arrow fails."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

ALLOWED = {
    "planner.domain": {"planner.domain", "resources"},
    "planner.errors": set(),
    "planner.broken": set(),
    "planner.settings": set(),
    "db": {"db"},
    "planner.provenance": {"planner.domain", "planner.errors", "db"},
    "planner.edits": {
        "planner.edits",
        "planner.directory",
        "planner.provenance",
        "planner.drafting",
        "planner.queries",
        "planner.domain",
        "planner.errors",
        "db",
    },
    "planner.frozen": {"planner.errors", "db"},
    "planner.queries": {"planner.frozen", "planner.domain", "planner.errors", "db"},
    "planner.attending": {"planner.frozen", "planner.domain", "db"},
    "planner.history": {"planner.domain", "db"},
    "planner.drafting": {"planner.domain", "planner.errors", "db"},
    "planner.finding": {"planner.domain", "db"},
    "planner.directory": {"planner.domain", "db"},
    "planner.leaving": {"planner.domain", "db"},
    "planner.returned": {"planner.queries", "planner.leaving", "planner.domain", "db"},
    "planner.stating": {"planner.frozen", "planner.domain", "db"},
    "planner.sensitive": {"planner.domain", "db"},
    "planner.packing": {
        "planner.workspace",
        "planner.leaving",
        "planner.sensitive",
        "planner.history",
        "planner.exports",
    },
    "planner.keeping": {"planner.domain", "db"},
    "planner.erasures": {"planner.domain", "db"},
    "planner.packages": {
        "planner",
        "planner.packages",
        "planner.workspace",
        "planner.queries",
        "planner.edits",
        "planner.exports",
        "planner.domain",
        "planner.errors",
        "db",
    },
    "planner.refusals": {"planner.errors", "db"},
    "planner.workspace": {
        "planner.queries",
        "planner.leaving",
        "planner.erasures",
        "planner.refusals",
        "planner.domain",
        "planner.errors",
        "db",
    },
    "planner.imports": {"planner.imports", "planner.domain", "planner.errors"},
    "planner.exports": {"planner.exports", "planner.domain", "planner.errors", "resources"},
    "planner.frames": set(),
    "planner.child": {"planner.broken", "planner.frames", "planner.imports", "planner.exports", "planner.errors"},
    "planner.worker": {"planner.frames", "planner.imports", "planner.exports", "planner.domain", "planner.errors"},
    "planner.samples": {
        "planner.workspace",
        "planner.edits",
        "planner.queries",
        "planner.domain",
        "planner.errors",
        "resources",
    },
    "planner.commands": {"planner", "db", "resources"},
    "planner.cli": {"planner"},
    "planner.__main__": {"planner.cli"},
    "planner.ui": {
        "planner",
        "planner.ui",
        "planner.workspace",
        "planner.worker",
        "planner.edits",
        "planner.provenance",
        "planner.queries",
        "planner.imports",
        "planner.exports",
        "planner.samples",
        "planner.history",
        "planner.drafting",
        "planner.attending",
        "planner.finding",
        "planner.directory",
        "planner.keeping",
        "planner.leaving",
        "planner.returned",
        "planner.stating",
        "planner.packing",
        "planner.packages",
        "planner.domain",
        "planner.settings",
        "planner.errors",
        "planner.broken",
        "resources",
    },
    "resources": set(),
    "resources.build_countries": {"planner.domain"},
}

FOREIGN = {
    "PySide6": {"planner.ui"},
    "sqlalchemy": {
        "db",
        "planner.edits",
        "planner.queries",
        "planner.directory",
        "planner.drafting",
        "planner.finding",
        "planner.frozen",
        "planner.history",
        "planner.leaving",
        "planner.stating",
        "planner.attending",
        "planner.sensitive",
        "planner.keeping",
        "planner.packages",
    },
    "alembic": {"db"},
    "reportlab": {"planner.exports"},
    "openpyxl": {"planner.exports"},
}
"""Libraries that only some rooms may know."""


def _modules() -> list[Path]:
    return [path for room in ("db", "planner", "resources") for path in sorted((ROOT / room).rglob("*.py"))]


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {
                f"{node.module}.{alias.name}" if node.module == "planner" else node.module for alias in node.names
            }
    return found


def _room(module: str) -> str | None:
    rooms = [room for room in ALLOWED if module == room or module.startswith(room + ".")]
    return max(rooms, key=len, default=None)


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_imports_follow_the_arrows(path: Path) -> None:
    room = _room(_name(path))
    if room is None:
        assert _name(path) == "planner"
        return
    for imported in _imports(path):
        library = imported.split(".")[0]
        assert room in FOREIGN.get(library, {room}), f"{_name(path)} must not know {library}"
        if library in {"db", "planner", "resources"}:
            target = _room(imported) or "planner"
            assert target == room or target in ALLOWED[room] or ("planner" in ALLOWED[room] and _open(room, target)), (
                f"{_name(path)} must not import {imported}"
            )


def _open(room: str, target: str) -> bool:
    """The command line may use everything but the window; one lazy import of it is marked by hand."""
    if room in {"planner.cli", "planner.commands"}:
        return target.startswith("planner") or target in {"db", "resources"}
    return target == "planner"


def test_the_window_is_loaded_in_lazy_places_only() -> None:
    for path in _modules():
        if _room(_name(path)) == "planner.ui":
            continue
        top = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ImportFrom)]
        assert not any((node.module or "").startswith("planner.ui") for node in top), path
