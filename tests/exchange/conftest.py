"""Files as offices and enemies make them, written by the tests themselves."""

from __future__ import annotations

import importlib.util
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Rows = Sequence[Sequence[Any]]
_BENCH = Path(__file__).resolve().parents[1] / "bench" / "national_list.py"


@pytest.fixture
def xlsx(tmp_path: Path) -> Callable[..., Path]:
    """Write rows (and merged ranges) to an Excel file."""

    def write(rows: Rows, merges: Sequence[str] = (), name: str = "รายชื่อ.xlsx", sheet: str = "แผ่น1") -> Path:
        from openpyxl import Workbook

        book = Workbook()
        page = book.active
        page.title = sheet
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value not in (None, ""):
                    cell = page.cell(number, column, value)
                    if isinstance(value, str):
                        cell.data_type = "s"
        for merged in merges:
            page.merge_cells(merged)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def text_file(tmp_path: Path) -> Callable[..., Path]:
    """Write a text to a file in some encoding."""

    def write(text: str, name: str = "รายชื่อ.csv", encoding: str = "utf-8") -> Path:
        (tmp_path / name).write_bytes(text.encode(encoding))
        return tmp_path / name

    return write


_PARTS = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}


@pytest.fixture
def raw_xlsx(tmp_path: Path) -> Callable[..., Path]:
    """An Excel package around the sheet data given as XML, as no honest program writes it."""

    def write(sheet_data: str | bytes, name: str = "แปลก.xlsx", before: str = "") -> Path:
        path = tmp_path / name
        data = sheet_data.encode() if isinstance(sheet_data, str) else sheet_data
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for part, text in _PARTS.items():
                package.writestr(part, '<?xml version="1.0" encoding="UTF-8"?>' + text)
            with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as stream:
                stream.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + before.encode() + b"<sheetData>")
                stream.write(data)
                stream.write(b"</sheetData></worksheet>")
        return path

    return write


@pytest.fixture
def ods(tmp_path: Path) -> Callable[[str], Path]:
    """A LibreOffice package around the rows given as XML."""

    def write(rows: str, name: str = "รายชื่อ.ods") -> Path:
        spaces = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in (("office", "office"), ("table", "table"), ("text", "text")))
        content = (
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="A">'
            f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
        )
        manifest = '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
            package.writestr("META-INF/manifest.xml", manifest)
            package.writestr("content.xml", content)
        return tmp_path / name

    return write


@pytest.fixture(scope="session")
def national_list() -> ModuleType:
    """The module that makes a national list of schools up."""
    specification = importlib.util.spec_from_file_location("national_list", _BENCH)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["national_list"] = module
    specification.loader.exec_module(module)
    return module
