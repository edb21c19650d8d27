"""Numbers of an answer in rows: the months of a KPI (domain B.4.4), the measures of category 7 with three years and a comparison (B.4.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.framework import Item, Measure
from desktop.domain.thai_date import month_short
from desktop.views.assess.desk import Desk
from desktop.views.assess.grid import GridColumn, GridLine, NumberGrid
from desktop.views.assess.parts import FormPart
from desktop.views.shown import NOTHING, number
from desktop.views.widgets.layout import column
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

FISCAL_MONTHS = (10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9)
_UNTIL = {"m6": 6, "m9": 9}
"""Round of the year → how many months of the fiscal year it covers."""
_YEAR, _TARGET, _ACTUAL, _PERCENT, _COMPARE = 54, 78, 66, 80, 72
YEARS_BACK = 3


class GridPart(FormPart):
    """A word, a table of numbers, and a sentence where something typed is no number."""

    def __init__(self, word: str, columns: list[GridColumn]) -> None:
        super().__init__()
        self.word = label(word, "muted")
        self.grid = NumberGrid(word, columns)
        self.refusal = Wrapped("", "danger", "small")
        self.refusal.hide()
        column(self.word, self.grid, self.refusal, parent=self)
        self.grid.grid.typed.connect(self._changed)
        self.grid.grid.refused.connect(self._refused)
        self._desk: Desk | None = None
        self._code = ""

    def _changed(self, key: str, name: str, value: Any) -> None:
        self.refusal.hide()
        self.tell(key, name, value)

    def _refused(self, typed: str) -> None:
        self.refusal.setText(_("“{typed}” is not a number.", typed=typed))
        self.refusal.show()

    def fill(self, desk: Desk, code: str) -> None:
        self._desk, self._code = desk, code
        self.refusal.hide()
        self.show_numbers(desk, desk.item(code), desk.numbers(code))

    def set_open(self, may: bool) -> None:
        self.grid.grid.may = may

    def first(self) -> QWidget:
        return self.grid

    def finish(self) -> list[str]:
        """The number that is being typed into a cell is taken over."""
        return [] if self.grid.finish() else [self.refusal.plain_text()]

    def numbers(self) -> dict[str, Any]:
        """The further numbers of the answer as they are."""
        return self._desk.numbers(self._code) if self._desk is not None else {}

    def show_numbers(self, desk: Desk, item: Item, numbers: Mapping[str, Any]) -> None:
        """Show what of the further numbers stands in the table."""
        raise NotImplementedError

    def tell(self, key: str, name: str, value: Any) -> None:
        """A cell was changed: tell the further numbers anew."""
        raise NotImplementedError


class MonthsPart(GridPart):
    """Results month by month, as far as the round of the year goes."""

    def __init__(self) -> None:
        super().__init__(_("Results by month"), [])

    def show_numbers(self, desk: Desk, item: Item, numbers: Mapping[str, Any]) -> None:
        shown = FISCAL_MONTHS[: _UNTIL.get(desk.period, 12)]
        columns = [GridColumn(str(month), month_short(month), 0) for month in shown]
        found = numbers.get("months") or {}
        values = {("months", str(month)): float(found[str(month)]) for month in shown if found.get(str(month)) is not None}
        self.grid.grid.set_lines(columns, [GridLine("months", {}, {str(month): NOTHING for month in shown})], values)

    def tell(self, key: str, name: str, value: Any) -> None:
        months = {**(self.numbers().get("months") or {}), name: value}
        kept = {month: one for month, one in months.items() if one is not None}
        self.changed.emit({"numbers": {**self.numbers(), "months": kept or None}}, True)


class MeasuresPart(GridPart):
    """Each measure with its target, result and per cent of success, the three years before and what it is compared with."""

    def __init__(self, plain: bool = False) -> None:
        """``plain``: neither years nor comparison are asked (the file of an assessor)."""
        super().__init__(_("Measured results"), [])
        self._plain = plain

    def show_numbers(self, desk: Desk, item: Item, numbers: Mapping[str, Any]) -> None:
        years = [desk.fiscal_year - back for back in range(YEARS_BACK, 0, -1)] if desk.fiscal_year and not self._plain else []
        columns = [
            GridColumn("name", _("Measure (item)"), 0, False), *(GridColumn(str(year), str(year), _YEAR) for year in years),
            GridColumn("target", _("Target"), _TARGET), GridColumn("actual", _("Result (measure)"), _ACTUAL), GridColumn("=success", _("Success %"), _PERCENT, False),
            *([] if self._plain else [GridColumn("compare", _("Compared (measure)"), _COMPARE)]),
        ]  # fmt: skip
        found = numbers.get("measures") or {}
        values: dict[tuple[str, str], float] = {}
        lines = []
        for measure in item.measures:
            row = found.get(measure.code) or {}
            values |= {(measure.code, name): float(row[name]) for name in ("target", "actual", "compare") if row.get(name) is not None}
            values |= {(measure.code, str(year)): float(value) for year, value in row.get("history") or () if value is not None}
            lines.append(GridLine(measure.code, {"name": _measure_words(measure), "=success": _success(measure, row)}, _empty(columns) | _hints(measure)))
        self.grid.grid.set_lines(columns, lines, values)

    def tell(self, key: str, name: str, value: Any) -> None:
        measures = dict(self.numbers().get("measures") or {})
        row = dict(measures.get(key) or {})
        if name.isdecimal():
            history = {int(year): one for year, one in row.get("history") or ()} | {int(name): value}
            row["history"] = [[year, one] for year, one in sorted(history.items()) if one is not None]
        else:
            row[name] = value
        measures[key] = {part: one for part, one in row.items() if one not in (None, [])}
        kept = {code: one for code, one in measures.items() if one}
        self.changed.emit({"numbers": {**self.numbers(), "measures": kept or None}}, True)


def _measure_words(measure: Measure) -> str:
    direction = _("less is better") if measure.direction == "down" else ""
    return " · ".join(filter(None, (f"{measure.code} {measure.name}".strip(), measure.unit, direction)))


def _hints(measure: Measure) -> dict[str, str]:
    return {} if measure.target is None else {"target": number(measure.target)}


def _empty(columns: list[GridColumn]) -> dict[str, str]:
    return {one.name: NOTHING for one in columns if one.typed}


def _success(measure: Measure, row: Mapping[str, Any]) -> str:
    from desktop.domain.scoring import success_percent

    target = row.get("target") if row.get("target") is not None else measure.target
    if target is None or row.get("actual") is None:
        return ""
    return f"{success_percent(target, row['actual'], measure.direction):,}"
