"""The program speaks Thai throughout: every word it can say stands in the catalogue, finished, with the same placeholders."""

from __future__ import annotations

import ast
import re
import string
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from desktop.words import _, catalogue, set_language

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = {name: ROOT / "i18n" / f"{name}_th.ts" for name in ("desktop", "qtbase")}
NAMES = {
    "Prasan", "PDF", "Excel", "CSV", "TOML", "vCard", "LINE", "OneDrive", "Dropbox", "Google", "Drive", "iCloud", "Windows", "Linux", "Qt", "SQLite", "ADLI", "LeTCI", "USB",
    "UTF", "A4", "A5", "DL", "Sarabun", "TH", "New", "Facebook", "YouTube", "TikTok", "UNC", "Unicode", "English", "Python", "ZIP", "SMIS", "MIT", "MB", "LibreOffice",
    "OBEC", "EMIS", "PMQA", "Word", "JSON", "PNG", "JPG", "SVG", "QR", "Traffy", "Fondue", "Taro", "Yamane", "SAR", "OIT", "ITA", "Template", "KPI",
}  # fmt: skip
"""Names that a Thai office writes in Latin letters."""

KEYS = {"Ctrl", "Shift", "Alt", "Esc", "Enter", "Tab", "Del", "Delete", "Home", "End", "Backspace", "PgUp", "PgDn", "Page", "Up", "Down", "Space", "Ins"}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d+|%n|%p%|&.|\(&\w\)|\*?\.\w{2,5}\b|https?://\S+|\S+@\S+|“[^”]*”")
LATIN = re.compile(r"[A-Za-z]{2,}")
YOU = re.compile("(?<!ขอบ)(?<!พระ)คุณ(?!ภาพ|วุฒิ|ธรรม|สมบัติ|ลักษณะ|ค่า|ครู)")


@dataclass(frozen=True)
class Said:
    """One call of ``_`` or ``N_`` in the code."""

    where: str
    function: str
    source: str | None
    values: frozenset[str]
    starred: bool


@dataclass(frozen=True)
class Message:
    """One entry of a catalogue."""

    context: str
    source: str
    translation: str
    finished: bool


def said_in(path: Path) -> Iterator[Said]:
    """What one module says."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "N_"}:
            first = node.args[0] if node.args else None
            source = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
            values = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
            starred = any(keyword.arg is None for keyword in node.keywords)
            yield Said(f"{path.relative_to(ROOT)}:{node.lineno}", node.func.id, source, values, starred)


@cache
def all_said() -> list[Said]:
    """What the whole program says."""
    return [said for path in sorted((ROOT / "desktop").rglob("*.py")) for said in said_in(path)]


@cache
def messages(name: str) -> list[Message]:
    found = []
    for context in ElementTree.parse(CATALOGUES[name]).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            texts = (context.findtext("name") or "", message.findtext("source") or "", translation.text or "")
            found.append(Message(*texts, finished="type" not in translation.attrib))
    return found


def placeholders(text: str) -> set[str]:
    """The names in braces, without their format."""
    return {name.split(".")[0].split("[")[0] for _text, name, _format, _conversion in string.Formatter().parse(text) if name}


def english_left(translation: str) -> set[str]:
    """The Latin words of a Thai text that are neither names nor keys."""
    return set(LATIN.findall(PLACEHOLDER.sub(" ", translation))) - NAMES - KEYS


def test_only_whole_strings_are_marked() -> None:
    wrong = [said.where for said in all_said() if said.source is None and said.function == "N_"]
    assert not wrong, f"N_() of something that is no string: {wrong}"


def test_said_strings_are_literals_or_marked_elsewhere() -> None:
    """``_(label)`` of a declaration is right; ``_(f"…")`` and ``_("a" + b)`` can never be in the catalogue."""
    wrong = []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "N_"}:
                inside = node.args[0] if node.args else None
                if not isinstance(inside, ast.Constant | ast.Name | ast.Attribute | ast.Subscript | ast.Call | ast.IfExp):
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not wrong


def test_every_word_is_in_the_catalogue_and_nothing_else() -> None:
    sources = {message.source for message in messages("desktop")}
    said = {said.source for said in all_said() if said.source}
    assert not sorted(said - sources), "run dev.py i18n and translate these"
    assert not sorted(sources - said), "no code says these any more"


def test_values_fill_the_placeholders() -> None:
    wrong = [
        f"{said.where}: {said.source}"
        for said in all_said()
        if said.function == "_" and said.source and not said.starred and placeholders(said.source) != said.values
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", sorted(CATALOGUES))
def test_finished(name: str) -> None:
    unfinished = [message.source for message in messages(name) if not message.finished or not message.translation.strip()]
    assert not unfinished, f"{len(unfinished)} without Thai"


@pytest.mark.parametrize("name", sorted(CATALOGUES))
def test_placeholders_match(name: str) -> None:
    def filled(text: str) -> set[str]:
        return placeholders(text) if name == "desktop" else set(re.findall(r"%\d", text))

    finished = [message for message in messages(name) if message.finished]
    wrong = [message.source for message in finished if filled(message.source) != filled(message.translation)]
    assert not wrong


@pytest.mark.parametrize("name", sorted(CATALOGUES))
def test_no_english_is_left(name: str) -> None:
    wrong = {}
    for message in messages(name):
        left = english_left(message.translation)
        if name == "qtbase":
            left -= {"LTR", "QT"}
        if left:
            wrong[message.translation] = sorted(left)
    assert not wrong


def test_nobody_is_called_khun() -> None:
    wrong = [message.translation for name in CATALOGUES for message in messages(name) if YOU.search(message.translation)]
    assert not wrong


def test_one_source_has_one_translation() -> None:
    thai: dict[str, str] = {}
    wrong = [message.source for message in messages("desktop") if thai.setdefault(message.source, message.translation) != message.translation]
    assert not wrong


def test_english_is_the_source() -> None:
    set_language("en")
    try:
        assert _("Save") == "Save"
        assert catalogue("en") == {}
    finally:
        set_language("th")
    assert _("Save") == "บันทึก"
