"""The few cell styles of a workbook, each made once and shared by every cell of its kind."""

from __future__ import annotations

from functools import cache
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from desktop.reports.blocks import Column, Shape
from desktop.reports.columns import CENTRED
from desktop.reports.measures import Type

FACE = "TH Sarabun New"
"""What every Thai office PC has; Excel falls back to another face where it is missing."""
FACE_SIZE = 16
EXCEL_TYPE = Type(10.5, 19)
"""The Sarabun size that is as wide as 16 pt TH Sarabun New: cells are measured in it."""
LINE_HEIGHT = 24.0
"""Points of row height a line takes."""

DATE_FORMAT = "[$-107041E]d mmm yyyy"
DATE_FORMAT_THAI_DIGITS = "[$-D07041E]d mmm yyyy"
THAI_DIGITS = "[$-D07041E]"
TEXT_FORMAT = "@"

_HAIR = Side(style="thin", color="FF000000")
_BORDER = Border(left=_HAIR, right=_HAIR, top=_HAIR, bottom=_HAIR)
_GREY = PatternFill("solid", start_color="FFE6E6E6")
_LIGHT = PatternFill("solid", start_color="FFF3F3F3")


class Styles:
    """Style numbers of one workbook."""

    def __init__(self, workbook: Workbook, thai: bool) -> None:
        self._parent = _Parent(workbook)
        self._thai = thai
        self.head = self._style(bold=True, fill=_GREY, border=True, horizontal="center", vertical="center")
        self.group = self._style(bold=True, fill=_LIGHT, border=True)
        self.of_line = {
            "title": self._style(bold=True, size=20, horizontal="center"),
            "under": self._style(horizontal="center"),
            "filter": self._style(size=14, horizontal="center"),
            "heading": self._style(bold=True),
            "label": self._style(bold=True),
            "fact": self._style(),
            "text": self._style(),
            "sign": self._style(horizontal="center"),
            "note": self._style(size=14),
        }
        self.of_shape = cache(self._of_shape)

    def _of_shape(self, column: Column, total: bool = False) -> tuple[int, int]:
        """(style for text, style for numbers and dates) of a column."""
        centre = "center" if column.shape in CENTRED else None
        words = "right" if column.shape is Shape.NUMBER else centre  # “none” stands where the numbers of its column stand
        fill = _GREY if total else None
        number = self._number_format(column)
        return (
            self._style(bold=total, fill=fill, border=True, horizontal=words, number_format=TEXT_FORMAT),
            self._style(bold=total, fill=fill, border=True, horizontal=centre, number_format=number),
        )

    def _number_format(self, column: Column) -> str:
        if column.shape is Shape.DATE:
            return DATE_FORMAT_THAI_DIGITS if self._thai else DATE_FORMAT
        pattern = "General" if column.shape is Shape.ORDINAL else "#,##0" + ("." + "0" * column.decimals if column.decimals else "")
        return f"{THAI_DIGITS}{'0' if pattern == 'General' else pattern}" if self._thai else pattern

    def _style(
        self,
        bold: bool = False,
        size: int = FACE_SIZE,
        fill: PatternFill | None = None,
        border: bool = False,
        horizontal: str | None = None,
        vertical: str = "top",
        number_format: str = "General",
    ) -> int:
        cell = WriteOnlyCell(self._parent)
        cell.font = Font(name=FACE, size=size, bold=bold)
        cell.fill = fill or PatternFill()
        cell.border = _BORDER if border else Border()
        cell.alignment = Alignment(horizontal=horizontal, vertical=vertical, wrap_text=True)
        cell.number_format = number_format
        return int(cell.style_id)


class _Parent:
    """What a cell asks of its sheet: the workbook that keeps the styles."""

    def __init__(self, workbook: Any) -> None:
        self.parent = workbook
