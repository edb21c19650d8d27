"""The statistics of a fiscal year on the screen: counts with rate, median and share on time beside them, months, and every heading one click from its cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.complaint_counts import CaseFigures, Tally, days_words
from desktop.domain.thai_date import fiscal_year
from desktop.models.complaint_register import CASES
from desktop.models.evidence_reading import YEAR
from desktop.models.reader import Query
from desktop.views import evidence_deed, theme, tokens, work_thread
from desktop.views.fresh_page import FreshPage
from desktop.views.module_tab import show_list
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button, icon_button, more_button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import band, box, column, column_frame, pairs, row, scroll_area, section
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_SIDE, _SIDE_SHARE = 440, 34
"""Width of the figures, px at 12 pt, and at most this share of the page."""
"""Several deeds one after the other are counted once."""
_HEADINGS: tuple[tuple[str, str, str, str], ...] = (
    ("by_category", N_("Category (case)"), "category", "complaint_category"),
    ("by_channel", N_("Channel (case)"), "channel", "complaint_channel"),
    ("by_unit", N_("Responsible group"), "owner_unit", "org_unit"),
    ("by_group", N_("Group of people"), "complainant_group", "stakeholder_group"),
    ("by_type", N_("Record type"), "record_type", "case_type"),
    ("by_school", N_("School or agency concerned"), "school_id", ""),
)
"""Figures, word, field of the case, value list."""


@dataclass(frozen=True)
class Line:
    """One heading of the table: its key, its words, its figures."""

    key: str
    words: str
    tally: Tally


_COUNTED = ("", CASES.name, "holiday", "limit", "partner")
"""Registers whose changes change the figures."""


class StatisticsPage(FreshPage):
    """Left the figures of the year and its months, right one table of headings; Enter on a heading opens its cases."""

    follows = _COUNTED
    wait_ms = 300

    def __init__(self, window: MainWindow, switch: QWidget | None = None) -> None:
        super().__init__(window, _("Statistics of complaints"))
        self.figures = CaseFigures()
        self.year = fiscal_year(self.work.today())
        self._job: work_thread.Job | None = None
        self._build(switch)
        self.add_deed("view", _("Fiscal year before"), lambda: self.step(-1), "Ctrl+PgUp", "chevron-left")
        self.add_deed("view", _("Fiscal year after"), lambda: self.step(1), "Ctrl+PgDown", "chevron-right")
        self.add_deed("records", _(evidence_deed.WORD), self.use_as_evidence, evidence_deed.KEYS, evidence_deed.ICON)
        self.add_deed("records", _("Cases of this heading"), self.open_cases, "Ctrl+M", "file-text")
        self.add_deed("file", _("Print the statistics"), partial(self.print_report, "complaint-statistics"), "Ctrl+P", "printer")
        self.fill()

    def _build(self, switch: QWidget | None) -> None:
        before = icon_button("chevron-left", _("Fiscal year before (Ctrl+Page Up)"), on_click=lambda: self.step(-1))
        after = icon_button("chevron-right", _("Fiscal year after (Ctrl+Page Down)"), on_click=lambda: self.step(1))
        self.year_words = label("", bold=True)
        self.types = ChoiceField(_("Record type"), [(item.key, item.label) for item in self.work.lists().items("case_type")], width=200, hint=_("All types"))
        self.types.changed.connect(self.fill)
        menu = QMenu(self)
        for name, words in _REPORTS:
            menu.addAction(theme.icon("printer"), _(words)).triggered.connect(partial(self._print, name))
        prints = button(_("Print"), "printer", tip="Ctrl+P", on_click=partial(self.print_report, "complaint-statistics"))
        proof = button(_(evidence_deed.WORD), evidence_deed.ICON, tip=evidence_deed.KEYS, on_click=self.use_as_evidence)
        tools = band(before, self.year_words, after, self.types, prints, proof, more_button(_("Reports"), menu), None, *([switch] if switch else []))
        self.rows = column()
        self.months = ChartView()
        content = QWidget()
        column(
            section(_("Figures of the year")), box(self.rows), tokens.S2, self.months, None,
            margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S3), spacing=tokens.S1, parent=content,
        )  # fmt: skip
        self.side = column_frame("pane", scroll_area(content))
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.follow(self, self._fit)
        self.by = ChoiceField(_("Headings"), [(str(place), _(words)) for place, (_name, words, _field, _list) in enumerate(_HEADINGS)], width=248)
        self.by.set_value("0")
        self.by.changed.connect(lambda: self._show_table(keep=False))
        self.table = PlainTable(_("Figures by heading"), self._columns())
        self.table.opened.connect(lambda _line: self.open_cases())
        chosen = row(label(_("Count by"), "second"), self.by, None, spacing=tokens.S2, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        self.empty = Wrapped("", "muted")
        self.empty.setContentsMargins(theme.px(tokens.S4), theme.px(tokens.S4), theme.px(tokens.S4), 0)
        right = column(box(chosen), self.table, self.empty)
        right.setStretchFactor(self.table, 1)
        body = row(self.side, spacing=0)
        body.addWidget(box(right), 1)
        column(tools, parent=self).addWidget(box(body), 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("Heading"), 0, lambda one: one.words, tone="text"),
            Column(_("Received (cases)"), 76, lambda one: f"{one.tally.received:,}", right=True, tone="text"),
            Column(_("Settled (cases)"), 80, lambda one: f"{one.tally.done:,}", right=True),
            Column(_("Per cent"), 76, lambda one: one.tally.rate_percent, right=True),
            Column(_("Median days"), 108, lambda one: days_words(one.tally.median_days) if one.tally.done else "–", right=True),
            Column(_("On time (per cent)"), 142, lambda one: one.tally.on_time_percent if one.tally.eligible else "–", right=True),
        )

    # what is shown ------------------------------------------------------------------------------------------------

    @property
    def span(self) -> tuple[date, date]:
        """First and last day of the year that is shown."""
        from desktop.models.complaint_figures import fiscal_span

        return fiscal_span(self.year)

    def fill(self) -> None:
        """Count the year anew, away from the window."""
        from desktop.models import complaint_figures

        work, (first, last), kind = self.work, self.span, self.types.value()
        self.year_words.setText(_("Fiscal year {year}", year=self.year))
        types = (kind,) if kind else ()
        if self._job is not None:
            self._job.cancel()  # what it counts is not asked for any more
        self._job = work_thread.run(self, lambda *_unused: complaint_figures.figures(work.reader, first, last, work.today(), record_types=types), self._show)

    def _show(self, found: CaseFigures) -> None:
        from desktop.models.complaint_figures import in_words
        from desktop.reports import charts

        self.figures, self._job = found, None
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows.addWidget(pairs(in_words(found), 176))
        self.months.show_chart(charts.received_settled(found.by_month))
        self._show_table()

    def _show_table(self, keep: bool = True) -> None:
        name, _word, _field, values = _HEADINGS[int(self.by.value() or 0)]
        lists = self.work.lists()
        lines = [Line(key, (lists.label(values, key) if values else key) or _("Not told (heading)"), tally) for key, tally in getattr(self.figures, name).items()]
        lines.sort(key=lambda one: -one.tally.received)
        here = self.table.current()
        place = next((place for place, line in enumerate(lines) if keep and here is not None and line.key == here.key), 0)
        self.table.set_rows(lines, place)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.empty.setText(_("No case was received in fiscal year {year}. The arrows above go to another year.", year=self.year))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.side.setFixedWidth(min(theme.px(_SIDE), self.width() * _SIDE_SHARE // 100))

    # deeds --------------------------------------------------------------------------------------------------------

    def step(self, way: int) -> None:
        """The fiscal year before (−1) or after (1)."""
        self.year += way
        self.fill()

    def open_cases(self) -> None:
        """The cases under the heading that is chosen, in the list."""
        line, field = self.table.current(), _HEADINGS[int(self.by.value() or 0)][2]
        if line is None:
            return
        first, last = self.span
        filters: list[tuple[str, tuple[str, ...]]] = [("received_on", (f"{first.isoformat()}..{last.isoformat()}",)), (field, self._keys(line, field))]
        if self.types.value() and field != "record_type":
            filters.append(("record_type", (str(self.types.value()),)))
        show_list(self.window_, CASES, Query(filters=tuple(filters)))

    def _keys(self, line: Line, field: str) -> tuple[str, ...]:
        """What a filter wants of a heading: its key; of a school, whose heading is its name, the records of that name."""
        if field != "school_id" or not line.key:
            return (line.key,)
        found = self.work.reader.find_references("partner", line.key)
        return tuple(str(one) for one, title in found if title == line.key) or (line.key,)

    def use_as_evidence(self) -> None:
        """The statistics of the year that is shown, as evidence of the self-assessment."""
        evidence_deed.use(self, YEAR, [self.year])

    def _print(self, name: str, _checked: bool = False) -> None:
        self.print_report(name)

    def print_report(self, name: str) -> None:
        """A report of the year that is shown."""
        from desktop.views.report_page import open_reports

        values: dict[str, Any] = {"year": self.year}
        open_reports(self.window_, CASES, Query(), [], name, values)

    def entered(self) -> None:
        self.table.setFocus()

    def returned(self) -> None:
        self.entered()


_REPORTS = (
    ("complaint-months", N_("Monthly statistics (O19)")),
    ("complaint-statistics", N_("Statistics of the year")),
    ("overdue-cases", N_("Cases that are late")),
    ("case-register", N_("Register of cases")),
)
