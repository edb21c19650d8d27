"""A framework as an Excel file and back: one sheet for the head, one each for sections, items, levels, checkpoints, measures, rounds and choices.

The second row of each sheet (hidden) names its columns, so that sheets and columns may be renamed, moved and translated. Codes are text: "1.10" stays what it is.
Everything of the document is there, and reading it again gives the same document; a fault is named with its sheet and cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as File
from typing import TYPE_CHECKING, Any

from desktop.domain import framework_check
from desktop.domain.framework_check import FrameworkFault
from desktop.domain.framework_nodes import TEXTS, Node, Path, label, tidy
from desktop.domain.framework_words import key_of, values_of
from desktop.domain.import_plan import column_letter
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import arabic_digits, normalise, without_commas
from desktop.errors import UserError
from desktop.exchange import sheet as sheets
from desktop.exchange.assessor_sheet import clean
from desktop.words import N_, _

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_HEAD, _PARENT, _GREY = "DCE6F1", "F2F2F2", "808080"
_LAST_KEY_ROW = 6
_KEY = re.compile(r"^([a-z]+)\.([a-z_]+(?:\.[a-z_]+)?)$")
_LONGEST = 32_767
_SPARE_ROWS = 400
"""Rows below the last that still offer their lists of values."""

_NUMBERS = frozenset(("full", "weight", "target", "value", "threshold", "least", "level"))
_WORDS = {"scoring": "scoring", "total": "total", "kind": "kind", "direction": "direction", "source": "source", "instrument": "instrument", "slot": "flag", "required": "flag"}
"""Column → the values it offers."""
_WIDE = frozenset(("name", "text", "description", "note", "label", "hints", "owners", *TEXTS))


@dataclass(frozen=True)
class _Sheet:
    """One sheet: what its rows are, the kind of node above them (empty where it is the head), and its columns."""

    key: str
    kind: str
    title: str
    parent: str
    columns: tuple[str, ...]


_HEAD_KEYS = ("code", "edition", "name", "instrument", "authority", "starts_on", "ends_on", "scoring", "total", "full", "note", "format")
_SHEETS = (
    _Sheet("scale", "level", N_("Levels"), "", ("value", "label", "text", "threshold", "least")),
    _Sheet("band", "band", N_("Bands of the total"), "", ("least", "label")),
    _Sheet("section", "section", N_("Sections (framework)"), "", ("code", "name", "kind", "weight", "scoring", "description")),
    _Sheet("item", "item", N_("Items (framework)"), "section", (
        "code", "name", "scoring", "weight", "slot", "description", "unit", "direction", "target", "source", "hints", "owners", "baseline", *(f"texts.{key}" for key in TEXTS),
    )),
    _Sheet("level", "level", N_("Levels of the items"), "item", ("value", "label", "text", "threshold", "least")),
    _Sheet("checkpoint", "checkpoint", N_("Checkpoints"), "item", ("code", "text", "level", "required")),
    _Sheet("measure", "measure", N_("Measures (category 7)"), "item", ("code", "name", "unit", "direction", "target", "weight")),
    _Sheet("period", "period", N_("Rounds of the year"), "item", ("key", "weight", "thresholds", "closes")),
    _Sheet("choice", "choice", N_("Choices (survey)"), "item", ("key", "label")),
)  # fmt: skip
_BY_KEY = {one.key: one for one in _SHEETS}
_NEEDED = ("section", "item")
"""Sheets without which everything else belongs to nothing."""
_LIST_KEY = {"scale": "levels", "band": "bands", "section": "sections", "item": "items", "level": "levels", "checkpoint": "checkpoints", "measure": "measures", "period": "periods", "choice": "choices"}
"""Sheet → the key of the document its rows stand under."""


# --- Writing ---------------------------------------------------------------------------------------------------------------------------------


def write(document: Mapping[str, Any], path: File | str) -> None:
    """Write a document, also one with faults, as an Excel file.

    :raises UserError: the file cannot be written, or a text is longer than a cell can hold
    """
    from openpyxl import Workbook

    from desktop.saving import whole_file

    book, tidied = Workbook(), tidy(document)
    book.properties.creator, book.properties.title = "Prasan", clean(str(tidied.get("name", "")))
    _write_head(book.active, tidied)
    for one in _SHEETS:
        _write_sheet(book.create_sheet(_(one.title)[:31]), one, list(_rows(tidied, one)))
    _write_lists(book)
    with whole_file(path) as unfinished:
        book.save(unfinished)


def _write_head(sheet: Worksheet, document: Mapping[str, Any]) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.title = _("Framework (sheet)")
    sheet.append([_("Key (hidden)"), _("What it is"), _("Value (framework)")])
    for key in _HEAD_KEYS:
        shown = _shown(key, document.get(key))
        sheet.append([f"framework.{key}", label(key), shown])
        _as_text(sheet, sheet.max_row, 3, shown)
        sheet.cell(sheet.max_row, 3).alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        sheet.cell(sheet.max_row, 2).font = Font(bold=True)
        if key in _WORDS:
            _offer(sheet, _WORDS[key], f"C{sheet.max_row}")
    sheet.column_dimensions["A"].hidden = True
    sheet.column_dimensions["B"].width, sheet.column_dimensions["C"].width = 28, 100


def _rows(document: Mapping[str, Any], one: _Sheet) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """(code of what it belongs to, the node) of every row of a sheet."""
    head = Node("framework", document)
    if not one.parent:
        yield from (("", node.data) for node in head.parts(_LIST_KEY[one.key]))
        return
    sections = head.parts("sections")
    owners = sections if one.parent == "section" else [item for section in sections for item in section.parts("items")]
    for owner in owners:
        yield from ((str(owner.data.get("code", "")), node.data) for node in owner.parts(_LIST_KEY[one.key]))


def _write_sheet(sheet: Worksheet, one: _Sheet, rows: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
    columns = _columns(one)
    sheet.append([_heading(one, key) for key in columns])
    sheet.append([f"{one.key}.{key}" for key in columns])
    for row, (above, data) in enumerate(rows, 3):
        for place, key in enumerate(columns, 1):
            shown = clean(above) if key == one.parent else _shown(_inner_key(one, key), _value(data, key))
            sheet.cell(row, place, shown)
            _as_text(sheet, row, place, shown)
    _style(sheet, one, columns)


def _columns(one: _Sheet) -> tuple[str, ...]:
    return (one.parent, *one.columns) if one.parent else one.columns


def _heading(one: _Sheet, key: str) -> str:
    if key == one.parent:
        return _("Code of its section") if one.parent == "section" else _("Code of its item")
    return label(key.removeprefix("texts."))


def _inner_key(one: _Sheet, key: str) -> str:
    return "period" if one.key == "period" and key == "key" else key


def _value(data: Mapping[str, Any], key: str) -> Any:
    if key.startswith("texts."):
        texts = data.get("texts")
        return texts.get(key.removeprefix("texts.")) if isinstance(texts, Mapping) else None
    return data.get(key)


def _shown(key: str, value: Any) -> Any:
    """A value as it stands in its cell, without what no workbook can hold."""
    shown = _put(key, value)
    return clean(shown) if isinstance(shown, str) else shown


def _put(key: str, value: Any) -> Any:
    if isinstance(value, bool):
        return values_of("flag")["true" if value else "false"]
    if key in _WORDS or key == "period":
        return values_of(_WORDS.get(key, key)).get(str(value), value)
    if isinstance(value, list):
        if key == "baseline":
            return "\n".join("=".join(_figure(part) for part in pair) if isinstance(pair, list) else str(pair) for pair in value)
        return ("; " if key == "thresholds" else "\n").join(_figure(part) for part in value)
    if isinstance(value, str) and len(value) > _LONGEST:
        raise UserError(_("“{field}” is too long for a cell of Excel.", field=label(key)), _("Shorten it, then write the file again."))
    return value if isinstance(value, str | int | float) or value is None else str(value)


def _figure(value: Any) -> str:
    return repr(value) if isinstance(value, int | float) else str(value)


def _as_text(sheet: Worksheet, row: int, column: int, shown: Any) -> None:
    """Words stay words whatever they begin with: no formula is ever made of them, and 1.10 stays 1.10."""
    cell = sheet.cell(row, column)
    if isinstance(shown, str) and shown:
        cell.data_type, cell.number_format = "s", "@"


def _style(sheet: Worksheet, one: _Sheet, columns: Sequence[str]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    sheet.row_dimensions[2].hidden = True
    sheet.freeze_panes = sheet.cell(3, 3 if one.parent else 2)
    wrapped = Alignment(wrap_text=True, vertical="top")
    for place, key in enumerate(columns, 1):
        letter = column_letter(place - 1)
        heading = sheet.cell(1, place)
        heading.font, heading.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="center", horizontal="center")
        heading.fill = PatternFill("solid", fgColor=_PARENT if key == one.parent else _HEAD)
        inner = key.removeprefix("texts.")
        sheet.column_dimensions[letter].width = 48 if inner in _WIDE else 24 if key in _WORDS else 14
        if key not in _NUMBERS:
            sheet.column_dimensions[letter].number_format = "@"
        for row in range(3, sheet.max_row + 1):
            sheet.cell(row, place).alignment = wrapped
        if name := _WORDS.get(key) or ("period" if _inner_key(one, key) == "period" else ""):
            _offer(sheet, name, f"{letter}3:{letter}{sheet.max_row + _SPARE_ROWS}")


def _offer(sheet: Worksheet, name: str, cells: str) -> None:
    """A drop-down list of the words a cell may hold."""
    from openpyxl.worksheet.datavalidation import DataValidation

    place = list(_offered()).index(name)
    letter, last = column_letter(place), len(_offered()[name]) + 1
    offer = DataValidation("list", formula1=f"'{_lists_title()}'!${letter}$2:${letter}${last}", allow_blank=True, showErrorMessage=False)
    offer.add(cells)
    sheet.add_data_validation(offer)


def _offered() -> dict[str, list[str]]:
    return {name: list(values_of(name).values()) for name in ("scoring", "total", "kind", "direction", "source", "instrument", "flag", "period")}


def _lists_title() -> str:
    return _("Words to choose from")[:31]


def _write_lists(book: Any) -> None:
    sheet = book.create_sheet(_lists_title())
    for place, (name, words) in enumerate(_offered().items(), 1):
        sheet.cell(1, place, label("key" if name == "flag" else name))
        for row, word in enumerate(words, 2):
            sheet.cell(row, place, word).data_type = "s"
    sheet.sheet_state = "hidden"


# --- Reading ---------------------------------------------------------------------------------------------------------------------------------


@dataclass
class Reading:
    """A document read from an Excel file, where each part of it stood, and what could not be put into its place."""

    document: dict[str, Any] = field(default_factory=dict)
    cells: dict[Path, str] = field(default_factory=dict)
    """Path in the document → sheet and cell."""
    lost: list[FrameworkFault] = field(default_factory=list)
    sheets: set[str] = field(default_factory=set)
    """Kinds of sheets that were there."""

    def faults(self) -> list[FrameworkFault]:
        """Everything wrong with it, each with its sheet and cell."""
        return [*self.lost, *(FrameworkFault(self._place(one), one.message, one.path) for one in framework_check.check(self.document))]

    def _place(self, fault: FrameworkFault) -> str:
        path = fault.path
        while path and path not in self.cells:
            path = path[:-1]
        cell = self.cells.get(path, "")
        return f"{cell} › {fault.place}" if cell else fault.place


def read(path: File | str) -> dict[str, Any]:
    """The document of an Excel file as it was written by ``write``.

    :raises UserError: it cannot be opened or is no framework file; a fault of a cell does not keep it from being read (see ``look_into``)
    """
    return look_into(path).document


def look_into(path: File | str) -> Reading:
    """Read an Excel file with where everything stands.

    :raises UserError: it cannot be opened, or is no framework file
    """
    source, found = sheets.open_workbook(path), Reading()
    rows: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for info in source.sheets:
        try:
            table = sheets.read(source, info.name)
        except UserError:
            continue  # an empty sheet
        _take_apart(info.name, table.rows, rows, found)
    if "framework" not in rows and "section" not in rows:
        raise UserError(
            _("“{name}” is no framework file of this program.", name=source.path.name),
            _("Export a framework first, then change that file: its hidden second row must stay."),
        )
    _Building(found, rows).run()
    found.document = tidy(found.document)
    return found


def _take_apart(title: str, rows: Sequence[Sequence[Any]], into: dict[str, list[tuple[str, dict[str, str]]]], found: Reading) -> None:
    """The rows of a sheet by the keys of its second row; a head is read from its keys in the first column."""
    heads = [(number, str(row[0]).removeprefix("framework."), row) for number, row in enumerate(rows) if row and str(row[0]).startswith("framework.")]
    if heads:
        values = {key: str(row[2]) if len(row) > 2 else "" for _number, key, row in heads}
        into["framework"] = [(title, values)]
        found.cells |= {(key,): _cell(title, number, 2) for number, key, _row in heads}
        return
    for number, row in enumerate(rows[:_LAST_KEY_ROW]):
        keys = {column: matched for column, cell in enumerate(row) if (matched := _KEY.match(str(cell)))}
        if keys:
            _take_rows(title, rows, number, keys, into, found)
            return


def _take_rows(title: str, rows: Sequence[Sequence[Any]], at: int, keys: Mapping[int, re.Match[str]], into: dict[str, list[tuple[str, dict[str, str]]]], found: Reading) -> None:
    kind = next(iter(keys.values()))[1]
    if kind not in _BY_KEY:
        return
    found.sheets.add(kind)
    known = {column: matched[2] for column, matched in keys.items()}
    for column, key in known.items():
        if key not in _columns(_BY_KEY[kind]):
            message = _("The column “{key}” is not known: take it out or look at its spelling.", key=f"{kind}.{key}")
            found.lost.append(FrameworkFault(_cell(title, at, column), message))
    for number in range(at + 1, len(rows)):
        cells = {key: rows[number][column] for column, key in known.items() if key in _columns(_BY_KEY[kind])}
        values = {key: _words(_BY_KEY[kind], key, value) for key, value in cells.items()}
        if any(value.strip() for value in values.values()):
            found.lost += [_made_a_day(_cell(title, number, column), value) for column, key in known.items() if isinstance(value := cells.get(key), date) and key != "closes"]
            values |= {f"@{key}": _cell(title, number, column) for column, key in known.items()}
            values["@"] = _cell(title, number, min(known))
            into.setdefault(kind, []).append((title, values))


def _words(one: _Sheet, key: str, value: Any) -> str:
    """A cell as text; a day of the year that Excel has made a date of is that day again, and no code has a letter nobody sees."""
    if isinstance(value, date):
        return f"{value:%m-%d}" if key == "closes" else str(value)
    return normalise(str(value)) if key in ("code", "key", one.parent) else str(value)


def _made_a_day(cell: str, value: Any) -> FrameworkFault:
    return FrameworkFault(cell, _("Excel has made the day {day} of what was typed: make the cell text, then type it again.", day=format_date(value)))


def _cell(title: str, row: int, column: int) -> str:
    return _("sheet “{sheet}” cell {cell}", sheet=title, cell=f"{column_letter(column)}{row + 1}")


class _Building:
    """Puts the rows of the sheets together into one document."""

    def __init__(self, found: Reading, rows: Mapping[str, list[tuple[str, dict[str, str]]]]) -> None:
        self.found = found
        self.rows = rows
        self.sections: dict[str, tuple[Path, dict[str, Any]]] = {}
        self.items: dict[str, tuple[Path, dict[str, Any]]] = {}

    def run(self) -> None:
        for _title, values in self.rows.get("framework", ())[:1]:
            self.found.document |= {key: value for key, text in values.items() if (value := _meant(key, key, text)) is not None}
        lost = next((one for one in _SHEETS if one.key in _NEEDED and one.key not in self.found.sheets), None)
        if lost is not None:
            message = _("The sheet “{sheet}” is missing or has lost its hidden second row: export the framework again and fill in that file.", sheet=_(lost.title))
            self.found.lost.append(FrameworkFault("", message))
        for one in _SHEETS if lost is None else ():
            above = ""
            for _title, values in self.rows.get(one.key, ()):
                above = values.get(one.parent, "").strip() or above if one.parent else ""
                self._row(one, above, values)

    def _row(self, one: _Sheet, above: str, values: Mapping[str, str]) -> None:
        owner = self._owner(one, above)
        if owner is None:
            place = values.get(f"@{one.parent}") or values["@"]
            message = _("Nothing has the code “{code}” to which this row belongs: look at the code.", code=above) if above else _("It is not said what this row belongs to: fill in the code.")
            self.found.lost.append(FrameworkFault(place, message))
            return
        path, data = owner
        entries = data.setdefault(_LIST_KEY[one.key], [])
        here = (*path, _LIST_KEY[one.key], len(entries))
        made = _node(one, values)
        entries.append(made)
        self.found.cells[here] = values["@"]
        self.found.cells |= {(*here, *key.split(".")): values[f"@{key}"] for key in one.columns if f"@{key}" in values}
        if one.kind in ("section", "item"):
            known = self.sections if one.kind == "section" else self.items
            known.setdefault(values.get("code", "").strip(), (here, made))

    def _owner(self, one: _Sheet, above: str) -> tuple[Path, dict[str, Any]] | None:
        if not one.parent:
            return (), self.found.document
        return (self.sections if one.parent == "section" else self.items).get(above)


def _node(one: _Sheet, values: Mapping[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key in one.columns:
        value = _meant(key, _inner_key(one, key), values.get(key, ""))
        if value is None:
            continue
        if key.startswith("texts."):
            made.setdefault("texts", {})[key.removeprefix("texts.")] = value
        else:
            made[key] = value
    return made


def _meant(key: str, name: str, text: str) -> Any:
    """What a cell means; a text that should be a number and is none stays a text, to be found at fault."""
    if not text.strip():
        return None
    if key in ("slot", "required"):
        return {"true": True, "false": False}.get(key_of("flag", text.strip()), text)
    if key in _WORDS or name == "period":
        return key_of(_WORDS.get(key, name), text.strip())
    if key in _NUMBERS or key == "format":
        return _number(text)
    if key == "thresholds":
        return [_number(part) for part in re.split(r"[;\n]", text) if part.strip()]
    if key == "baseline":
        return [[_number(part) for part in line.split("=")] for line in text.split("\n") if line.strip()]
    if key in ("hints", "owners"):
        return [line for line in text.split("\n") if line.strip()]
    return text.strip() if key in ("code", "key") else text


def _number(text: str) -> Any:
    tidied = without_commas(arabic_digits(text).strip())
    try:
        number = float(tidied)
    except ValueError:
        return text.strip()
    return int(tidied) if re.fullmatch(r"-?\d{1,15}", tidied) else number
