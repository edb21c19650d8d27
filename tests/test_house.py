"""Small things, in one place, that keep the code readable: short functions, short files, nothing of the machine it was written on."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

import desktop

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = {".git", ".venv", "out", "build", "dist", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
LONGEST_FUNCTION = 60
LONGEST_FILE = 500
SOURCES = {".py", ".toml", ".md", ".ts", ".spec", ".lock", ".yml", ".txt", ".svg", ".csv", ".ini", ".mako", ".json", ""}
MACHINE = tuple("/" + folder + "/" for folder in ("work", "root", "tmp", "home", "opt"))
REGISTRIES = tuple(host + dot + end for host, dot, end in (("pypi", ".", "org"), ("pythonhosted", ".", "org"), ("npmjs", ".", "com")))


def files() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        if path.is_file() and not NOT_OURS & set(path.relative_to(ROOT).parts):
            yield path


def python_files() -> list[Path]:
    return [path for path in files() if path.suffix in {".py", ".spec"}]


def written_by_hand() -> list[Path]:
    """Without the migrations: one lists a whole schema once and is never touched again."""
    return [path for path in python_files() if path.parent.name != "versions"]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function with the number of its lines, its docstring not counted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            has_docstring = ast.get_docstring(node) is not None
            docstring = (first.end_lineno or first.lineno) - first.lineno + 1 if has_docstring else 0
            yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1 - docstring


def test_functions_are_short() -> None:
    sizes = [size for path in written_by_hand() for size in functions(path)]
    assert not [size for size in sizes if size[1] > LONGEST_FUNCTION]
    assert median(lines for _, lines in sizes) < 12


def test_files_are_short() -> None:
    lengths = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8").count("\n") for path in written_by_hand()}
    assert not {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE}


@pytest.mark.parametrize("needle", [*MACHINE, *REGISTRIES])
def test_nothing_of_one_machine(needle: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files()
        if path.suffix in SOURCES
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if needle in line and not line.startswith("#!")
    ]
    assert not found, f"{needle} in {found}"


def test_nothing_is_left_to_do() -> None:
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X")
    words = re.compile(rf"\b(?:{'|'.join(marks)})\b")  # whole words: a task of a calendar file is a V…
    found = [str(path.relative_to(ROOT)) for path in python_files() if words.search(path.read_text(encoding="utf-8"))]
    assert not found


def test_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == desktop.__version__
    assert f"## {desktop.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_lock_holds_every_dependency_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    names = [requirement.split(";")[0].split("==")[0].split(">")[0].split("<")[0].strip().lower() for requirement in wanted]
    assert not [name for name in names if f"\n{name}==" not in lock]
    pinned = [block for block in lock.split("\n") if "==" in block and not block.startswith("#")]
    assert all(line.rstrip().endswith("\\") for line in pinned), "a pinned package stands without a hash"


IMPORTED_AS = {
    "PySide6": "pyside6-essentials", "python_calamine": "python-calamine", "phonenumbers": "phonenumberslite", "tomli_w": "tomli-w",
    "dateutil": "python-dateutil", "docx": "python-docx", "recurring_ical_events": "recurring-ical-events", "email_validator": "email-validator", "nacl": "pynacl", "PIL": "pillow",
}  # fmt: skip
"""Packages whose name in an import is not the name they are installed by."""


def test_every_imported_package_is_a_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[=<>~! ]", requirement)[0].lower() for requirement in project["dependencies"]}
    imported = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            imported |= {name.split(".")[0] for name in names}
    foreign = imported - set(sys.stdlib_module_names) - {"desktop", "shiboken6", "shibokensupport"}  # both come with PySide6
    assert {IMPORTED_AS.get(name, name.lower()) for name in foreign} <= declared


def test_qt_does_not_use_up_none() -> None:
    """PySide6 6.12.0 gave None back without a reference: on Python 3.11 the program died after some thousand calls."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _again in range(1000):
        thing.setObjectName("again")
    assert sys.getrefcount(None) > before - 500


def test_top_level_is_the_drawn_one() -> None:
    drawn = {
        "desktop", "resources", "i18n", "tests", "build.spec", "pyproject.toml", "dev.py", "requirements.lock", "README.md", "CHANGELOG.md", "LICENSE",
    }  # fmt: skip
    there = {path.relative_to(ROOT).parts[0] for path in files()}
    assert {name for name in there if not name.startswith(".")} == drawn
