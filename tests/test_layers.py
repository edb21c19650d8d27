"""The house as it is drawn in README.md, "The house": an import may only point down, and nothing heavy is carried to the door."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP = ROOT / "desktop"

ARROWS = {
    "__main__": {"app", "cli"},
    "app": {"views", "reports", "services", "exchange", "models", "domain"},
    "cli": {"calls", "report_call", "framework_call", "round_call", "reports", "services", "exchange", "models", "domain"},
    "views": {"reports", "services", "exchange", "models", "domain"},
    "reports": {"models", "domain"},
    "services": {"models", "domain"},
    "exchange": {"models", "domain"},
    "models": {"domain"},
    "domain": set(),
    "calls": set(),
    "report_call": {"calls", "reports", "services", "models", "domain"},
    "round_call": {"services", "exchange", "models", "domain"},
    "framework_call": {"calls", "services", "exchange", "models", "domain"},
    "words": set(),
    "errors": set(),
    "paths": set(),
    "saving": set(),
    "settings": set(),
}
"""Layer → the layers it may import. Each may import itself and the five modules of ``EVERYBODYS``."""

EVERYBODYS = {"words", "errors", "paths", "saving", "settings"}
ONLY_IN = {
    "PySide6": {"views", "app"},
    "sqlalchemy": {"models", "services"},
    "alembic": {"models"},
    "sqlite3": {"models", "services"},
}
"""Package → the layers that may import it: a view never writes SQL, and what only SQLite knows stays at the bottom."""

HEAVY = (
    "sqlalchemy", "alembic", "openpyxl", "reportlab", "uharfbuzz", "nlpo3", "pyuca", "rapidfuzz", "geothai", "python_calamine",
    "phonenumbers", "vobject", "email_validator", "dns", "pydantic",
)  # fmt: skip
"""What takes long to import and may not be imported before the first paint."""


@dataclass(frozen=True)
class Import:
    """One import statement of ours: where it stands, what it names, and whether only the type checker reads it."""

    file: Path
    line: int
    name: str
    typing_only: bool

    @property
    def layer(self) -> str:
        return self.file.relative_to(TOP).parts[0].removesuffix(".py")

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.name}"


def imports_of(file: Path) -> Iterator[Import]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    typing_lines = {
        line
        for node in nodes
        if isinstance(node, ast.If) and getattr(node.test, "id", getattr(node.test, "attr", "")) == "TYPE_CHECKING"
        for statement in node.body
        for line in range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
    }
    for node in nodes:
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file}:{node.lineno}: imports name the whole path from desktop on"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (Import(file, node.lineno, name, node.lineno in typing_lines) for name in names)


@cache
def all_imports() -> list[Import]:
    return [one for file in sorted(TOP.rglob("*.py")) for one in imports_of(file)]


def test_arrows_point_down() -> None:
    wrong = []
    for one in all_imports():
        parts = one.name.split(".")
        if parts[0] != "desktop" or len(parts) == 1 or one.layer == "__init__":
            continue
        target = parts[1]
        if target not in ARROWS or target == one.layer or target in EVERYBODYS:
            continue
        allowed = ARROWS[one.layer] | ({"services"} if one.typing_only and one.layer in {"reports", "exchange"} else set())
        if one.file.name == "pictures.py":  # draws the finished window, as app.py does
            allowed = allowed | {"app"}
        if target not in allowed:
            wrong.append(str(one))
    assert not wrong, "\n".join(wrong)


def test_every_module_has_a_place() -> None:
    places = {path.relative_to(TOP).parts[0].removesuffix(".py") for path in TOP.rglob("*.py")} - {"__init__"}
    assert places <= set(ARROWS), f"not in the picture: {places - set(ARROWS)}"


@pytest.mark.parametrize("package", sorted(ONLY_IN))
def test_package_stays_in_its_layers(package: str) -> None:
    wrong = [
        str(one)
        for one in all_imports()
        if one.name.split(".")[0] == package and one.layer not in ONLY_IN[package] and not one.typing_only
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("module", ["desktop.app", "desktop.cli", "desktop.__main__"])
def test_nothing_heavy_is_imported_at_the_door(module: str) -> None:
    program = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    carried = set(done.stdout.split()) & set(HEAVY)
    assert not carried, f"importing {module} imports {sorted(carried)}"
    if module != "desktop.app":
        assert "PySide6" not in done.stdout.split()
