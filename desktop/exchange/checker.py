"""One row of a list read into the fields of a register, with everything that is wrong with it. Knows nothing of the other rows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields as dataclass_fields
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain import address
from desktop.domain.fields import Field, Kind, Register
from desktop.domain.import_plan import Cell, CellFault, Matching, PlanRow, shown
from desktop.domain.import_plan import address as cell_address
from desktop.domain.shipped_lists import folded, shipped_list
from desktop.domain.thai_period import parse_period
from desktop.domain.thai_text import arabic_digits, normalise
from desktop.exchange import complainants
from desktop.exchange import matching as targets_of
from desktop.exchange.matching import APART, CONTACT, WHOLE_ADDRESS, WHOLE_NAME, Target
from desktop.exchange.values import Read, Trouble, ValueReader, bare_places, clear_repair, is_empty, split_name
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.reader import Reader

_PLACES = ("tambon", "amphoe", "province")
_ADDRESS = tuple(field.name for field in dataclass_fields(address.Address))
INTERNAL = frozenset({"office_group", "school", "school_cluster", "board"})
"""Categories of the office's own (domain B.1.5)."""
_LAST_DAY = {"plan_start": "plan_end", "actual_start": "actual_end", "event_on": "event_until", "starts_on": "ends_on"}
"""First day → last day, of what lasts several days: the calendars of offices have both in one cell."""
_REGISTER_NUMBER = re.compile(r"\D{0,10}\d{1,6}/2\d{3}")
_PERSONS = frozenset({"individual"})
_ORGANISATIONS = frozenset({"foundation", "community", "private", "media", "religious"})


class Checker:
    """Reads rows of one file by one matching."""

    def __init__(self, reader: Reader, register: Register, matching: Matching, today: date) -> None:
        self.register, self.matching, self.reader = register, matching, reader
        self.values = ValueReader(reader.value_lists(), today)
        self.columns: list[tuple[int, Target]] = [(column, targets_of.target(register, key)) for column, key in matching.columns.items()]
        self._column_of = {target.key: column for column, target in reversed(self.columns)}
        self._places: dict[tuple[str, ...], tuple[list[Trouble], list[str], dict[str, str]]] = {}
        self._references: dict[tuple[str, str], int | None] = {}
        self._categories: dict[str, str] = {}
        self._asides: list[str] = []
        """What of the row being checked has no field of its own and goes into its note."""
        self._defaults = {field.name: self._default(field, today) for field in register.fields if field.default is not None and field.importable and not field.computed}

    def check(self, row: PlanRow) -> None:
        """Fill the row's values, contact and faults from its cells."""
        row.values, row.contact, row.apart, row.faults = {}, {}, {}, []
        self._asides = []
        for column, target in self.columns:
            cell = row.cells[column] if column < len(row.cells) else ""
            if cell != "":
                self._take(row, column, target, cell)
        if self._asides and "note" in self.register.by_name:
            row.values["note"] = "\n".join(filter(None, (row.values.get("note"), *self._asides)))
        self._fill_group(row)
        if "province" in self.register.by_name:
            self._check_places(row)
        self._check_contact(row)
        for name in self.register.joint_key:
            if not row.values.get(name) and (value := self.matching.constants.get(name)):
                row.values[name] = value
        if self.register.apart is not None:
            constants = self.matching.constants
            found = [*complainants.settle(row.values, row.apart, constants), *complainants.state_of(row.values, constants, self.reader.today())]
            row.faults += [self._fault(row, self._column_of.get(field, -1), field, trouble) for field, trouble in found]
        self._require(row)

    def new_values(self, row: PlanRow) -> dict[str, Any]:
        """What a new record gets: the values of the row, what holds for the whole file, and the register's defaults."""
        values = {name: list(value) if isinstance(value, tuple) else value for name, value in self._defaults.items()}
        values |= self._from_category(row)
        if self.register.apart is not None:
            values |= complainants.unnamed(row.values, row.apart, self.matching.constants)
        return values | {name: value for name, value in self.matching.constants.items() if value not in (None, "")} | row.values

    def _default(self, field: Field, today: date) -> Any:
        """The default of a field; an office whose value list lacks it (other units, entries switched off) gets the first entry."""
        if field.kind is not Kind.CHOICE:
            return field.fresh(today)
        keys = [item.key for item in self.values.lists.items(field.choices)]
        return field.default if field.default in keys or not keys else keys[0]

    def kept_to_others(self, row: PlanRow) -> CellFault:
        """The fault of a row whose case the viewer may not see: it is there, and nothing of it is told."""
        keys = (*self.register.keys, *self.register.joint_key[-1:])
        name = next((key for key in keys if row.values.get(key)), self.register.title)
        trouble = Trouble(_("A case with this number is kept to others."), _("Ask whoever is in charge of complaints, or leave this one out."))
        return self._fault(row, self._column_of.get(name, -1), name, trouble)

    def apart_left_out(self, row: PlanRow) -> CellFault:
        """The note of a row that names who complains in a case which is there already: that is changed in the case alone."""
        name = next((target.key for _column, target in self.columns if target.key.startswith(APART)), APART + "first_name")
        trouble = Trouble(_("Who complains is not taken from the file: the case is there already."), _("Open the case to change who complains."), False)
        return self._fault(row, self._column_of.get(name, -1), name, trouble)

    # --- Cells -----------------------------------------------------------------------------------------------------------------------------

    def _take(self, row: PlanRow, column: int, target: Target, cell: Cell) -> None:
        if target.key == WHOLE_ADDRESS:
            self._take_address(row, shown(cell))
        elif target.key == WHOLE_NAME:
            if not is_empty(shown(cell)):
                row.contact |= split_name(shown(cell))
        elif target.is_apart:
            self._take_apart(row, column, target.field, cell)
        elif target.field.kind is Kind.REFERENCE:
            self._take_reference(row, column, target.field, normalise(shown(cell)))
        elif target.key == self.register.number:
            self._take_number(row, target.field, normalise(arabic_digits(shown(cell))))
        elif target.field.kind is Kind.DATE and not target.is_contact and (period := self._period(target.field, cell)) is not None:
            row.values[target.field.name] = period[0]
            row.values.setdefault(_LAST_DAY[target.field.name], period[1])
        else:
            found = self.values.read(target.field, cell)
            self._keep(row.contact if target.is_contact else row.values, target.field, found)
            row.faults += [self._fault(row, column, target.field.name, trouble) for trouble in found.troubles]

    def _period(self, field: Field, cell: Cell) -> tuple[date, date] | None:
        """First and last day, where the cell of a first day holds both and the register has a field for the other."""
        if not isinstance(cell, str) or _LAST_DAY.get(field.name) not in self.register.by_name or not self.values.read(field, cell).troubles:
            return None
        return parse_period(cell)

    @staticmethod
    def _keep(values: dict[str, Any], field: Field, found: Read) -> None:
        if found.value is None:
            return
        if field.kind is Kind.LINES and field.name in values:
            values[field.name] = [*values[field.name], *(one for one in found.value if one not in values[field.name])]
        else:
            values[field.name] = found.value

    def _take_address(self, row: PlanRow, text: str) -> None:
        if is_empty(text):
            return
        parsed = address.parse_address(text)
        for name in _ADDRESS:
            value = getattr(parsed, name)
            if value and (name not in row.values or name == "address_no"):
                row.values[name] = value

    def _take_apart(self, row: PlanRow, column: int, field: Field, cell: Cell) -> None:
        """A value that is kept apart from the record; a name in one cell comes in its parts."""
        if field.name == "first_name" and APART + "last_name" not in self._column_of:
            row.apart |= {} if is_empty(shown(cell)) else split_name(shown(cell))
            return
        found = self.values.read(field, cell)
        if found.value is not None:
            row.apart[field.name] = found.value
        row.faults += [self._fault(row, column, APART + field.name, trouble) for trouble in found.troubles]

    def _take_reference(self, row: PlanRow, column: int, field: Field, text: str) -> None:
        """A record named by its title; one that is not in the register is kept in the note, so that nothing is lost."""
        if is_empty(text):
            return
        key = (field.choices, text)
        if key not in self._references:
            titles = self.reader.find_references(field.choices, f'"{text}"', 20)
            same = [record_id for record_id, title in titles if folded(title) == folded(text)]
            self._references[key] = same[0] if len(same) == 1 else None
        if (found := self._references[key]) is not None:
            row.values[field.name] = found
            return
        self._asides.append(f"{_(field.label)}: {text}")
        message = _("“{value}” is not in the register.", value=text)
        row.faults.append(self._fault(row, column, field.name, Trouble(message, _("It is kept in the note of the row."), False)))

    def _take_number(self, row: PlanRow, field: Field, text: str) -> None:
        """A registration number as this register gives them ("12/2569"); plain counters say nothing, numbers of another kind are kept in the note."""
        if _REGISTER_NUMBER.fullmatch(text):
            row.values[field.name] = text
        elif not is_empty(text) and not text.isdigit():
            self._asides.append(f"{_(field.label)}: {text}")

    def _fault(self, row: PlanRow, column: int, field: str, trouble: Trouble) -> CellFault:
        return CellFault(column, cell_address(column, row.number), field, trouble.message, trouble.hint, trouble.blocking, trouble.repairs)

    # --- Places ----------------------------------------------------------------------------------------------------------------------------

    def _fill_group(self, row: PlanRow) -> None:
        for name, text in row.group.items():
            if name in self.register.by_name and name not in row.values:
                row.values[name] = normalise(text)

    def _check_places(self, row: PlanRow) -> None:
        """Bare names, a missing postcode where only one is possible, and warnings for what does not fit together."""
        key = tuple(str(row.values.get(name) or "") for name in (*_PLACES, "postcode"))
        if not any(key):
            return
        found = self._places.get(key)
        if found is None:
            found = self._places[key] = self._fitted(key)
        troubles, names, values = found
        row.values |= values
        for trouble, name in zip(troubles, names, strict=True):
            row.faults.append(self._fault(row, self._column_of.get(name, self._column_of.get(WHOLE_ADDRESS, -1)), name, trouble))

    @staticmethod
    def _fitted(key: tuple[str, ...]) -> tuple[list[Trouble], list[str], dict[str, str]]:
        values = {name: value for name, value in zip((*_PLACES, "postcode"), key, strict=True) if value}
        bare_places(values)
        if values.get("tambon") and values.get("amphoe") and values.get("province") and not values.get("postcode"):
            codes = address.postcodes(values["province"], values["amphoe"], values["tambon"])
            if len(codes) == 1:
                values["postcode"] = codes[0]
        faults = address.check(address.Address.of(values))
        return [Trouble(fault.message, fault.hint, False) for fault in faults], [fault.field for fault in faults], values

    # --- The contact person and what must be there ---------------------------------------------------------------------------------------------

    def _check_contact(self, row: PlanRow) -> None:
        """A telephone of nobody belongs to the agency."""
        if row.contact and not row.contact.get("first_name"):
            for name in ("phones", "emails"):
                if found := row.contact.get(name):
                    row.values[name] = [*row.values.get(name, ()), *(one for one in found if one not in row.values.get(name, ()))]
            if rest := [str(value) for name, value in row.contact.items() if name in ("last_name", "position")]:
                row.contact = {"first_name": rest[0], **{name: value for name, value in row.contact.items() if name in ("position", "role")}}
            else:
                row.contact = {}

    def _require(self, row: PlanRow) -> None:
        title = self.register[self.register.title]
        if not row.values.get(title.name) and not any(fault.field == title.name for fault in row.faults):
            message = _("“{field}” is empty.", field=_(title.label))
            row.faults.append(self._fault(row, self._column_of.get(title.name, -1), title.name, Trouble(message, _("Type it in, or pass over the row."))))
        for field in self.register.fields:
            if field.required and field is not title and field.default is None and self._is_missing(field, row):
                message = _("“{field}” is not known.", field=_(field.label))
                row.faults.append(
                    self._fault(row, self._column_of.get(field.name, -1), field.name, Trouble(message, _("Choose it for the whole file, or type it into the file.")))
                )

    def _is_missing(self, field: Field, row: PlanRow) -> bool:
        if row.values.get(field.name) or self.matching.constants.get(field.name):
            return False
        if any(fault.field == field.name and fault.blocking for fault in row.faults):
            return False
        return not (field.name == "category" and self.category_of(row.values.get(self.register.title) or ""))

    # --- What a name says --------------------------------------------------------------------------------------------------------------------

    def category_of(self, name: str) -> str:
        """The category that the first words of a name say: เทศบาล… is local government; "" when they say nothing."""
        first = folded(name)
        if not self._categories:
            for entry in shipped_list("partner_category").entries:
                for form in entry.forms:
                    if len(form) >= 3 and not form.isascii():
                        self._categories.setdefault(form, entry.key)
        found = max((form for form in self._categories if first.startswith(form)), key=len, default="")
        return self._categories.get(found, "")

    def category(self, row: PlanRow) -> str:
        """The category of a row: what the file says, else what holds for the whole file, else what the name says."""
        return str(row.values.get("category") or self.matching.constants.get("category") or self.category_of(row.values.get(self.register.title) or ""))

    def _from_category(self, row: PlanRow) -> Mapping[str, Any]:
        """What follows from the category where the file does not say it: in or outside the office, and the nature."""
        if "scope" not in self.register.by_name:  # of partners alone
            return {}
        category = self.category(row)
        kind = "person" if category in _PERSONS else "organization" if category in _ORGANISATIONS else "agency"
        return {"category": category, "scope": "internal" if category in INTERNAL else "external", "kind": kind}


__all__ = ["CONTACT", "INTERNAL", "Checker", "clear_repair"]
