"""The risks of a fiscal year on the map of five by five, before control and after it, and the same risks by rank under them (manual S19, step 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.risk_levels import LEVELS
from desktop.domain.thai_date import fiscal_year
from desktop.models import risk_reading
from desktop.models.instrument_register import RISKS
from desktop.models.reader import Query
from desktop.views import tokens
from desktop.views.fresh_page import FreshPage, show_rows
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import box, column, frame, row, section
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

MOST = 400
"""So many risks are listed under the maps; the register lists them all."""


@dataclass(frozen=True)
class RiskLine:
    """One risk of the list under the maps."""

    id: int
    record: dict[str, Any]


class RiskMapPage(FreshPage):
    """Two maps side by side, drawn as they are printed; the list under them opens the risks."""

    follows = ("", RISKS.name)

    def __init__(self, window: MainWindow, year: int | None = None) -> None:
        super().__init__(window, _("Risk map"))
        self.year = year or fiscal_year(self.work.today())
        self.before, self.after = ChartView(), ChartView()
        self.level = ChoiceField(_("Level before"), [(key, self.work.lists().label("risk_level", key)) for key in reversed(LEVELS)], width=160, hint=_("All levels"))
        self.level.changed.connect(self.fill)
        self.table = PlainTable(_("Risks by rank"), self._columns())
        self.table.opened.connect(lambda line: self.window_.open_record(RISKS.name, line.id))
        self.total = label("", "second")
        self.year_words = label("", bold=True)
        steps = (
            icon_button("chevron-left", _("Fiscal year before (Ctrl+Page Up)"), on_click=lambda: self.step(-1)),
            self.year_words,
            icon_button("chevron-right", _("Fiscal year after (Ctrl+Page Down)"), on_click=lambda: self.step(1)),
        )
        prints = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_report)
        maps = frame("surface")
        sides = (box(column(section(_("Before control")), self.before, None)), box(column(section(_("After control")), self.after, None)))
        row(*sides, spacing=tokens.S6, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1), parent=maps)
        outer = column(self.head(self.total, *steps, self.level, prints), maps, self.table, parent=self)
        outer.setStretchFactor(self.table, 1)
        self.add_deed("view", _("Fiscal year before"), lambda: self.step(-1), "Ctrl+PgUp", "chevron-left")
        self.add_deed("view", _("Fiscal year after"), lambda: self.step(1), "Ctrl+PgDown", "chevron-right")
        self.add_deed("file", _("Print the risks"), self.print_report, "Ctrl+P", "printer")
        self.fill()

    def _columns(self) -> tuple[Column, ...]:
        lists = self.work.lists()
        units = {item.key: item.label for item in lists.items("org_unit")}

        def score(record: dict[str, Any], which: str) -> str:
            if record[which] is None:
                return "–"
            return f"{lists.label('risk_level', record[f'{which}_level'] or '')} ({record[which]})"

        return (
            Column(_("Rank (short)"), 72, lambda line: str(line.record["place"] or "–"), right=True),
            Column(_("The risk"), 0, lambda line: line.record["name"], tone="text"),
            Column(_("Group (risk)"), 260, lambda line: units.get(line.record["unit"], line.record["unit"])),
            Column(_("Before control"), 150, lambda line: score(line.record, "inherent"), tone="text"),
            Column(_("After control"), 150, lambda line: score(line.record, "residual")),
        )

    def step(self, years: int) -> None:
        """Show another fiscal year."""
        self.year += years
        self.fill()

    def fill(self) -> None:
        """Read the risks of the year."""
        from desktop.reports.heat_map import HeatMap

        reader, lists = self.work.reader, self.work.lists()
        names = {key: lists.label("risk_level", key) for key in LEVELS}
        starts = risk_reading.starts(reader)
        for view, title, residual in ((self.before, _("Before control"), False), (self.after, _("After control"), True)):
            cells = {cell: [str(dot.place or dot.id) for dot in found] for cell, found in risk_reading.heat(reader, self.year, residual).items()}
            view.show_chart(HeatMap(title, cells, starts, names))
        chosen = (("fiscal_year", (str(self.year),)),) + ((("inherent_level", (str(self.level.value()),)),) if self.level.value() else ())
        ids = list(reader.ids(RISKS, Query(filters=chosen, order=("place", False)), MOST))
        show_rows(self.table, [RiskLine(record["id"], record) for record in reader.rows(RISKS, ids)], lambda line: line.id)
        self.year_words.setText(_("Fiscal year {year}", year=str(self.year)))
        self.total.setText(_("{count} risks", count=f"{len(ids):,}"))

    def print_report(self) -> None:
        """What is printed of the risks of this year."""
        from desktop.views.report_page import open_reports
        from desktop.views.risk_list import REPORT

        open_reports(self.window_, RISKS, Query(), [], REPORT, {"year": self.year})

    def entered(self) -> None:
        self.table.setFocus()
