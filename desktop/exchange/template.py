"""The workbook an office fills in: one column a field, drop-down lists, an example, and how to fill it. Importing it back matches every column."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Field, Kind, Register
from desktop.domain.import_plan import column_letter
from desktop.exchange.headings import EXAMPLE
from desktop.exchange.matching import WHOLE_ADDRESS, WHOLE_NAME, Target, targets
from desktop.saving import whole_file
from desktop.words import _

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from desktop.models.value_lists import ValueLists
    from desktop.services.workspace import Workspace

_ROWS = 2000
"""Rows that have drop-down lists."""
_LISTED = (Kind.CHOICE, Kind.CHOICES, Kind.TAGS)
_HEAD, _NEEDED, _GREY = "DCE6F1", "FCE4D6", "808080"
_EXAMPLES = {
    "name": "โรงเรียนบ้านตัวอย่าง", "phones": "0 5555 0101, 08 0000 0007", "emails": "school@example.go.th", "school_id10": "1099990001", "smis8": "99010001",
    "obec6": "990001", "address_no": "99", "moo": "4", "tambon": "ในเมือง", "amphoe": "เมืองสุรินทร์", "province": "สุรินทร์", "postcode": "32000", "pupils": "128",
    "data_as_of": "10/06/2569", "founded_on": "1/5/2480", "last_verified_on": "10 มิ.ย. 2569", "publishable": "ใช่", "contact.title": "นางสาว",
    "contact.first_name": "พิมพ์ใจ", "contact.last_name": "ตัวอย่างดี", "contact.position": "ครูชำนาญการ", "contact.phones": "08 0000 0008",
    "website": "www.example.go.th", "starts_on": "10/06/2569",
}  # fmt: skip


def template_targets(register: Register) -> tuple[Target, ...]:
    """The columns of the template: every field that can be brought in and the parts of the contact person."""
    left_out = (WHOLE_ADDRESS, WHOLE_NAME, "contact.starts_on", "contact.ends_on", register.number)
    return tuple(one for one in targets(register) if one.key not in left_out and (one.is_contact or not one.field.computed))


def write(work: Workspace, register: Register, path: Path | str) -> None:
    """Write the template of a register.

    :raises UserError: the file cannot be written
    """
    from openpyxl import Workbook

    lists, columns = work.reader.value_lists(), template_targets(register)
    book = Workbook()
    sheet = book.active
    sheet.title = _("List")
    choices = book.create_sheet(_("Choices"))
    _write_heads(sheet, columns)
    _write_example(sheet, columns, lists)
    _add_choices(sheet, choices, columns, lists)
    _write_instructions(book.create_sheet(_("How to fill it in")), columns)
    with whole_file(path) as unfinished:
        book.save(unfinished)


def _write_heads(sheet: Worksheet, columns: Sequence[Target]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for place, text in enumerate([_("No."), *(_heading(one) for one in columns)], 1):
        cell = sheet.cell(1, place, text)
        needed = place > 1 and _is_needed(columns[place - 2])
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="center", horizontal="center")
        cell.fill = PatternFill("solid", fgColor=_NEEDED if needed else _HEAD)
        letter = column_letter(place - 1)
        sheet.column_dimensions[letter].width = 9 if place == 1 else max(14, min(36, columns[place - 2].field.width / 7 or 36))
        sheet.column_dimensions[letter].number_format = "@"
    sheet.row_dimensions[1].height = 42
    sheet.freeze_panes = "C2"


def _heading(one: Target) -> str:
    return f"{one.label} *" if _is_needed(one) else one.label


def _is_needed(one: Target) -> bool:
    return not one.is_contact and one.field.required and one.field.default is None


def _write_example(sheet: Worksheet, columns: Sequence[Target], lists: ValueLists) -> None:
    from openpyxl.styles import Font

    for place, text in enumerate([EXAMPLE, *(_example(one, lists) for one in columns)], 1):
        cell = sheet.cell(2, place, text)
        cell.data_type, cell.number_format, cell.font = "s", "@", Font(italic=True, color=_GREY)


def _example(one: Target, lists: ValueLists) -> str:
    field = one.field
    if one.key in _EXAMPLES:
        return _EXAMPLES[one.key]
    if field.kind not in _LISTED or one.is_contact:
        return ""
    wanted = field.default[0] if isinstance(field.default, tuple) else field.default
    if field.choices == "partner_category":
        wanted = "school"
    return lists.label(field.choices, str(wanted)) if wanted else ""


def _add_choices(sheet: Worksheet, choices: Worksheet, columns: Sequence[Target], lists: ValueLists) -> None:
    """Each value list on the second sheet, and a drop-down list at its column; fields with several values take what is typed too."""
    from openpyxl.worksheet.datavalidation import DataValidation

    at = 0
    for place, one in enumerate(columns, 2):
        labels = _labels(one.field, lists)
        if not labels:
            continue
        at += 1
        choices.cell(1, at, one.label)
        for row, label in enumerate(labels, 2):
            choices.cell(row, at, label).data_type = "s"
        letter = column_letter(at - 1)
        choices.column_dimensions[letter].width = 34
        rule = DataValidation("list", formula1=f"'{choices.title}'!${letter}$2:${letter}${len(labels) + 1}", allow_blank=True)
        rule.showErrorMessage = one.field.kind is Kind.CHOICE
        rule.errorTitle, rule.error = _("Not in the list"), _("Choose one from the list, or leave the cell empty.")
        rule.add(f"{column_letter(place - 1)}3:{column_letter(place - 1)}{_ROWS}")
        sheet.add_data_validation(rule)
    choices.freeze_panes = "A2"


def _labels(field: Field, lists: ValueLists) -> list[str]:
    if field.kind is Kind.YES_NO:
        return [_("Yes"), _("No")]
    if field.choices and (field.kind in _LISTED or field.name == "title"):
        return [item.label for item in lists.items(field.choices)]
    return []


def _write_instructions(sheet: Worksheet, columns: Sequence[Target]) -> None:
    from openpyxl.styles import Alignment, Font

    rules = (
        _("Type one agency per row on the first sheet, from row 3 on. The example in row 2 is not brought in."),
        _("Only the columns marked * must be filled in; empty columns may be deleted, and columns may stand in any order."),
        _("Type days as day/month/year in the Buddhist Era, such as 10/06/2569."),
        _("Several telephones or e-mails stand in one cell with commas between them; so do several choices."),
        _("Columns with a drop-down list take the words on the sheet of choices."),
        _("Save the file and choose “Import” in the program. Nothing is saved before every row has been shown."),
    )
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 90
    for number, rule in enumerate(rules, 1):
        sheet.cell(number, 1, f"{number}.").alignment = Alignment(horizontal="right", vertical="top")
        sheet.cell(number, 2, rule).alignment = Alignment(wrap_text=True, vertical="top")
    start = len(rules) + 2
    sheet.cell(start, 1, _("Column")).font = Font(bold=True)
    sheet.cell(start, 2, _("What to type")).font = Font(bold=True)
    for row, one in enumerate(columns, start + 1):
        sheet.cell(row, 1, one.label)
        sheet.cell(row, 2, _described(one)).alignment = Alignment(wrap_text=True)


def _described(one: Target) -> str:
    said: dict[Any, str] = {
        Kind.DATE: _("A day, such as 10/06/2569"),
        Kind.NUMBER: _("A number"),
        Kind.CHOICE: _("One choice of the list"),
        Kind.CHOICES: _("One or more choices of the list, with commas between them"),
        Kind.TAGS: _("One or more words, with commas between them"),
        Kind.LINES: _("One or more, with commas between them"),
        Kind.YES_NO: _("Yes or no"),
        Kind.REFERENCE: _("The name as it stands in the register"),
    }
    text = said.get(one.field.kind, _("Text"))
    needed = _("needed")
    return f"{text} ({needed})" if _is_needed(one) else text
