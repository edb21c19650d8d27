"""How the file of an assessor or a school looks: the sheet that is filled in, its lists and ranges, and the hidden sheets beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain import assessor_book
from desktop.domain.assessor_book import Book, Slot
from desktop.domain.framework import Item, Level, Section
from desktop.domain.import_plan import column_letter
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import width_columns
from desktop.words import _

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

HIDDEN_SHEET = "_prasan"
WHO = "who"
"""The key of the cell with the name of who fills it in."""
KEY_COLUMN, ANSWER_COLUMN = 4, 2
"""Columns from 0: the hidden one by which each answer is known, and the one that is filled in."""
LISTS_SHEET = HIDDEN_SHEET + "_lists"
_FONT, _SIZE = "TH Sarabun New", 15
_WIDTHS = (9.0, 78.0, 46.0, 30.0, 4.0)
"""Digits wide: code, what is asked with its criteria, the answer, how it is answered, the hidden key."""
_LINE = 23.0
"""Points of a line."""
_LONG_ANSWER = 3
"""Lines kept free for an answer in words."""
_MOST_LINES = 18
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HEAD, _SECTION, _ITEM, _OPEN = "D9D9D9", "BFBFBF", "EDEDED", "FFFBE6"


@dataclass(frozen=True)
class LaidOut:
    """A workbook without answers, and the row (from 1) of each answer by its key."""

    workbook: Workbook
    rows: dict[str, int]


def lay_out(book: Book) -> LaidOut:
    """The workbook of a book without its answers; its third sheet, for what the program needs, is empty."""
    from openpyxl import Workbook

    made = Workbook()
    made.properties.creator, made.properties.title = "Prasan", clean(book.round_name)
    sheet = made.active
    sheet.title = _("Assessment form (file)")[:31]
    lists, hidden = made.create_sheet(LISTS_SHEET), made.create_sheet(HIDDEN_SHEET)
    written = _Sheet(book, sheet, lists)
    written.write()
    for one in (lists, hidden):
        one.sheet_state = "hidden"
        one.protection.sheet = True
    return LaidOut(made, written.rows)


def clean(text: str) -> str:
    """``text`` without what no workbook can hold."""
    return _FORBIDDEN.sub("", text)


def answer_height(text: str) -> float:
    """Points a row must have for an answer in words; 0 where the usual height is enough."""
    lines = min(_lines(text, ANSWER_COLUMN), _MOST_LINES)
    return _LINE * lines if lines > 1 else 0.0


class _Sheet:
    """Writes the sheet that is filled in, row by row."""

    def __init__(self, book: Book, sheet: Worksheet, lists: Worksheet) -> None:
        self.book = book
        self.sheet = sheet
        self.row = 0
        self.rows: dict[str, int] = {}
        self.styles = _styles(sheet)
        self.rules = _Rules(sheet, lists)

    def write(self) -> None:
        """Head, then every item under its section."""
        self._set_up()
        self._head()
        asked = {item.code for item in self.book.items}
        for section in self.book.framework.sections:
            items = [item for item in section.items if item.code in asked]
            if items:
                self._section(section)
                for item in items:
                    self._item(item)
        self.rules.close()
        self.sheet.print_area = f"A1:{column_letter(KEY_COLUMN - 1)}{self.row}"

    def _set_up(self) -> None:
        from openpyxl.worksheet.properties import PageSetupProperties

        sheet = self.sheet
        for place, width in enumerate(_WIDTHS):
            sheet.column_dimensions[column_letter(place)].width = width
        sheet.column_dimensions[column_letter(KEY_COLUMN)].hidden = True
        protection = sheet.protection
        protection.sheet = True
        protection.formatRows = protection.formatColumns = False  # rows may be made higher
        sheet.page_setup.paperSize, sheet.page_setup.orientation = 9, "landscape"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.oddFooter.right.text = _("Page {page} of {total}", page="&P", total="&N")
        sheet.sheet_view.zoomScale = 90
        sheet.sheet_view.showGridLines = False

    # the rows ---------------------------------------------------------------------------------------------------------

    def _line(self, texts: Sequence[str], styles: Sequence[str], lines: int = 1, key: str = "") -> None:
        self.row += 1
        for place, (text, style) in enumerate(zip(texts, styles, strict=True)):
            cell = self.sheet.cell(self.row, place + 1)
            if text:
                cell.value = clean(text)
                cell.data_type = "s"
            cell._style = copy(self.styles[style])
        if key:
            self.sheet.cell(self.row, KEY_COLUMN + 1, key).data_type = "s"
            self.rows[key] = self.row
        self.sheet.row_dimensions[self.row].height = _LINE * max(1, min(lines, _MOST_LINES))

    def _head(self) -> None:
        book = self.book
        self._line((book.round_name or book.framework.name, "", "", ""), ("title",) * 4, 2)
        for words in (book.framework.name, book.subject or book.office, self._due()):
            if words:
                self._line((words, "", "", ""), ("plain",) * 4)
        for words in _instructions(book):
            self._line((words, "", "", ""), ("plain",) * 4)
        who = _("Filled in by (name and post)") if book.kind == "school" else _("Name of the assessor")
        self._line(("", who, "", _("Must be filled in")), ("cell", "asked", "open", "hint"), key=WHO)
        self._line((_("Code"), _("Item and criteria"), _("Answer (cell)"), _("How to answer")), ("head",) * 4)
        self.sheet.freeze_panes = f"A{self.row + 1}"
        self.sheet.print_title_rows = f"{self.row}:{self.row}"

    def _due(self) -> str:
        return _("To be sent back by {day}", day=format_date(self.book.due_on, "long")) if self.book.due_on else ""

    def _section(self, section: Section) -> None:
        self._line((section.code, section.name, "", ""), ("section",) * 4, _lines(section.name, 1))

    def _item(self, item: Item) -> None:
        weight = self.book.framework.weight(item, self.book.period)
        said = _("Weight {weight} (file)", weight=f"{weight:g}") if weight else ""
        words = "\n".join(word for word in (item.name, item.description) if word)
        self._line((item.code, words, said, ""), ("item", "item", "item", "item"), _lines(words, 1))
        criteria = "\n".join(self._criteria(item))
        if criteria:
            self._line(("", criteria, "", ""), ("cell", "criteria", "criteria", "criteria"), _lines(criteria, 1))
        level = None
        for slot in assessor_book.slots(self.book.framework, item, self.book.kind, self.book.period):
            level = self._level_of_tick(item, slot, level)
            self._slot(item, slot)

    def _criteria(self, item: Item) -> Iterator[str]:
        """The criteria of the item: its levels with what they ask for, its thresholds, what may serve as evidence."""
        thresholds = self.book.framework.thresholds(item, self.book.period)
        for place, level in enumerate(self.book.framework.scale(item) if item.scored else ()):
            words = _criterion(level, thresholds[place] if item.scoring == "interpolate" and place < len(thresholds) else None)
            if words:
                yield words
        if item.scoring == "interpolate":
            yield _("Between two levels the score is reckoned in proportion.")
        for word, text in ((_("Formula"), item.texts.get("formula")), (_("Definition"), item.texts.get("definition"))):
            if text:
                yield f"{word}: {text}"
        if item.hints:
            yield _("Evidence: {hints}", hints=" · ".join(item.hints))

    def _level_of_tick(self, item: Item, slot: Slot, before: float | None) -> float | None:
        """A line with the name of the level over the first point of a checklist that belongs to it."""
        if slot.kind != "tick" or item.scoring != "checklist":
            return before
        point = next(one for one in item.checkpoints if f"tick:{one.code}" == slot.name)
        if point.level is not None and point.level != before:
            label = next((level.label for level in self.book.framework.scale(item) if level.value == point.level), "")
            self._line(("", _("Level {level}", level=f"{point.level:g} {label}".strip()), "", ""), ("cell", "level", "level", "level"))
        return point.level

    def _slot(self, item: Item, slot: Slot) -> None:
        words = slot.label
        if slot.kind == "tick":
            required = next((one.required for one in item.checkpoints if f"tick:{one.code}" == slot.name), False)
            words = f"{words} *" if required else words
        kind = "open_number" if slot.kind == "number" else "open_tick" if slot.kind == "tick" else "open"
        self._line(("", words, "", self._hint(slot)), ("cell", "asked", kind, "hint"), max(_lines(words, 1), _LONG_ANSWER if slot.long else 1), slot.key)
        self.rules.add(slot, f"{column_letter(ANSWER_COLUMN)}{self.row}")

    def _hint(self, slot: Slot) -> str:
        if slot.kind == "tick":
            return _("{tick} if it holds", tick=assessor_book.TICK)
        if slot.kind == "choice":
            return _("Choose from the list")
        if slot.kind == "number":
            return _("Number {low}–{high}", low=f"{slot.low:g}", high=f"{slot.high:g}") if slot.high < 1e9 else _("Number")
        return _("In words (answer)")


class _Rules:
    """Lists and ranges of the answer cells; cells with the same list share one rule."""

    def __init__(self, sheet: Worksheet, lists: Worksheet) -> None:
        self._sheet = sheet
        self._lists = lists
        self._cells: dict[tuple[Any, ...], list[str]] = {}

    def add(self, slot: Slot, cell: str) -> None:
        """Ask for this cell what its slot says."""
        if slot.kind == "tick":
            self._cells.setdefault(("list", (assessor_book.TICK,)), []).append(cell)
        elif slot.kind == "choice":
            self._cells.setdefault(("list", tuple(words for _value, words in slot.choices)), []).append(cell)
        elif slot.kind == "number":
            self._cells.setdefault(("number", max(slot.low, -1e12), min(slot.high, 1e12)), []).append(cell)

    def close(self) -> None:
        """Write the rules and the lists they go by."""
        from openpyxl.worksheet.datavalidation import DataValidation

        for number, (rule, cells) in enumerate(self._cells.items()):
            if rule[0] == "list":
                made = DataValidation("list", formula1=self._list(number, rule[1]), allow_blank=True)
                made.error = _("Choose one from the list, or leave the cell empty.")
            else:
                made = DataValidation("decimal", operator="between", formula1=repr(rule[1]), formula2=repr(rule[2]), allow_blank=True)
                made.error = _("Type a number between {low} and {high}.", low=f"{rule[1]:g}", high=f"{rule[2]:g}")
            made.showErrorMessage, made.errorTitle = True, _("Not in the list")
            made.sqref = _ranges(cells)
            self._sheet.add_data_validation(made)

    def _list(self, number: int, words: Sequence[str]) -> str:
        letter = column_letter(number)
        for row, word in enumerate(words, 1):
            self._lists.cell(row, number + 1, clean(word)).data_type = "s"
        return f"'{self._lists.title}'!${letter}$1:${letter}${len(words)}"


def _ranges(cells: Sequence[str]) -> Any:
    from openpyxl.worksheet.cell_range import MultiCellRange

    return MultiCellRange(" ".join(cells))


def _criterion(level: Level, threshold: float | None) -> str:
    if not level.text and threshold is None and level.least is None:
        return ""
    words = [f"{level.value:g} {level.label}".strip() + ":"]
    if threshold is not None:
        words.append(f"{threshold:g}")
    if level.least is not None:
        words.append(_("at least {count} points", count=level.least))
    if level.text:
        words.append(level.text)
    return " ".join(words)


def _instructions(book: Book) -> Iterator[str]:
    yield _("Fill in the light cells of the column “Answer” only; the other cells are protected.")
    if book.kind == "assessor":
        yield _("Answer for yourself alone. The office sees every answer beside the others and decides; nothing is averaged.")
    yield _("Save under the same name as an Excel file and send it back. Leave empty what is not assessed yet; if an item does not apply, write why.")


def _lines(text: str, column: int) -> int:
    """How many lines ``text`` takes in a column."""
    return sum(max(1, -(-width_columns(line) // int(_WIDTHS[column] * 1.05))) for line in text.split("\n"))


_LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "size": _SIZE + 5},
    "plain": {},
    "head": {"bold": True, "fill": _HEAD, "border": True, "centre": True},
    "section": {"bold": True, "fill": _SECTION, "border": True, "size": _SIZE + 1, "wrap": True},
    "item": {"bold": True, "fill": _ITEM, "border": True, "wrap": True},
    "criteria": {"wrap": True, "border": True},
    "level": {"bold": True, "border": True},
    "cell": {"border": True},
    "asked": {"wrap": True, "border": True},
    "hint": {"wrap": True, "border": True, "colour": "595959"},
    "open": {"wrap": True, "border": True, "fill": _OPEN, "open": True, "form": "@"},
    "open_tick": {"border": True, "fill": _OPEN, "open": True, "centre": True, "form": "@"},
    "open_number": {"border": True, "fill": _OPEN, "open": True, "form": "0.####"},
}
"""Name of a look → what is special about it."""


def _styles(sheet: Worksheet) -> dict[str, Any]:
    """The looks of cells by name, as the style records of this workbook; made once, for a style a cell is slow."""
    from openpyxl.cell import Cell
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    side = Side("thin", "A6A6A6")
    found = {}
    for name, look in _LOOKS.items():
        cell = Cell(sheet, 1, 1)
        cell.font = Font(name=_FONT, size=look.get("size", _SIZE), bold=look.get("bold", False), color=look.get("colour"))
        cell.alignment = Alignment(wrap_text=look.get("wrap", False), vertical="top", horizontal="center" if look.get("centre") else None)
        if look.get("fill"):
            cell.fill = PatternFill("solid", fgColor=look["fill"])
        if look.get("border"):
            cell.border = Border(left=side, right=side, top=side, bottom=side)
        cell.number_format = look.get("form", "General")
        cell.protection = Protection(locked=not look.get("open", False))
        found[name] = cell._style
    return found
