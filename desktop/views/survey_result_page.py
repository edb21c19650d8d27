"""The results of a satisfaction survey on the screen: every question for all and for each group, bars of the parts, what displeased, what was written (manual S16, step 7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.survey_statistics import SCALE, Statistics
from desktop.models import survey_reading
from desktop.models.instrument_register import SURVEYS
from desktop.models.reader import Query
from desktop.models.survey_reading import ALL, GroupSummary, SurveySummary
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainModel, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.delegate import TINT_ROLE, Index
from desktop.views.widgets.layout import band, box, column, column_frame, pairs, row, scroll_area, section
from desktop.views.widgets.part_switch import PartSwitch
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.radar import Radar
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_SIDE = 420
_WAIT_MS = 300
_NOTHING = "–"


@dataclass(frozen=True)
class ResultLine:
    """One row of the table: a question, a part with all its questions, or everything."""

    code: str
    words: str
    statistics: Statistics
    whole: bool = False
    """Of a part or of everything."""


class SurveyResultPage(Page):
    """One group at a time, chosen by a chip; read away from the window."""

    def __init__(self, window: MainWindow, survey_id: int) -> None:
        self.survey_id = survey_id
        survey = survey_reading.record(window.work.reader, survey_id)
        super().__init__(window, _("Results of the survey: {name}", name=survey["name"]))
        self.summary: SurveySummary | None = None
        self.group = ALL
        self._stale = False
        self._switch: PartSwitch | None = None
        self._build()
        self.add_deed("records", _("Findings into the improvement plan …"), self.open_findings, "Ctrl+Shift+M", "list-checks")
        self.add_deed("file", _("Print the results"), self.print_report, "Ctrl+P", "printer")
        self.add_deed("view", _("Next group (survey)"), lambda: self.step(1), "Ctrl+PgDown", "chevron-right")
        self.add_deed("view", _("Group before (survey)"), lambda: self.step(-1), "Ctrl+PgUp", "chevron-left")
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.load)
        window.data_changed.connect(self._follow)
        self.load()

    def _build(self) -> None:
        self.state = label("", "second")
        prints = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_report)
        plans = button(_("Findings into the improvement plan …"), "list-checks", tip="Ctrl+Shift+M", on_click=self.open_findings)
        self.tools = band(prints, plans, None)
        self.table = ResultTable(_("Results by question"), self._columns())
        self.notice = Wrapped("", "warn")
        self.notice.hide()
        self.chart = ChartView()
        self.side = QWidget()
        column(parent=self.side, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S3), spacing=tokens.S1)
        pane = column_frame("pane", scroll_area(self.side))
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.follow(pane, lambda: pane.setFixedWidth(theme.px(_SIDE)))
        body = row(spacing=0)
        body.addWidget(self.table, 1)
        body.addWidget(pane)
        outer = column(self.head(self.state), self.tools, self.notice, parent=self)
        self.notice.setContentsMargins(*(theme.px(side) for side in (tokens.S4, tokens.S2, tokens.S4, tokens.S2)))
        outer.addWidget(box(body), 1)

    def _columns(self) -> tuple[Column, ...]:
        figures = [Column(str(value), 46, partial(_count, value), right=True) for value in SCALE]
        return (
            Column(_("Question (number)"), 60, lambda line: line.code, tone="text"),
            Column(_("Question (words)"), 0, lambda line: line.words, tone="text"),
            *figures,
            Column(_("n (answers)"), 60, lambda line: f"{line.statistics.n:,}", right=True),
            Column(_("Mean (short)"), 62, lambda line: said(line.statistics.mean), right=True, tone="text"),
            Column(_("S.D. (short)"), 62, lambda line: said(line.statistics.sd), right=True),
            Column(_("Satisfied % (table)"), 74, lambda line: said(line.statistics.percent), right=True),
            Column(_("Level (survey)"), 96, lambda line: line.statistics.label or _NOTHING, tone="text"),
        )

    # --- reading ---------------------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Reckon anew, away from the window."""
        self._stale = False
        work, survey = self.work, self.survey_id
        work_thread.run(self, lambda *_unused: survey_reading.summary(work.reader, survey), self._show)

    def _follow(self, change: Changed) -> None:
        if change.ids is None or change.register == SURVEYS.name:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.load()

    def hideEvent(self, event: QHideEvent) -> None:
        self._soon.stop()
        super().hideEvent(event)

    def _show(self, found: SurveySummary) -> None:
        self.summary = found
        kept = _("as it was reported") if found.kept else _("as the papers are now")
        self.state.setText(_("{count} papers, {kept}", count=f"{found.all.sheets:,}", kept=kept))
        self.notice.setVisible(bool(found.differences))
        self.notice.setText(_("{count} answers still differ between the two entries; the first entry is counted.", count=f"{found.differences:,}"))
        if self.group not in {one.key for one in self.groups()}:
            self.group = ALL
        self._make_switch()
        self.show_group(self.group)

    def groups(self) -> list[GroupSummary]:
        """All, then each group."""
        return [self.summary.all, *self.summary.groups] if self.summary else []

    def _make_switch(self) -> None:
        parts = {one.key: f"{one.label} {one.sheets:,}" for one in self.groups()}
        line = self.tools.layout()
        if self._switch is not None:
            line.removeWidget(self._switch)  # type: ignore[union-attr]
            self._switch.deleteLater()
        self._switch = PartSwitch(parts, self.group, self.show_group)
        line.addWidget(self._switch)  # type: ignore[union-attr]

    def step(self, steps: int) -> None:
        """The next group, or the one before."""
        keys = [one.key for one in self.groups()]
        if keys:
            self.show_group(keys[(keys.index(self.group) + steps) % len(keys)])

    # --- what is shown -----------------------------------------------------------------------------------------------------------

    def show_group(self, key: str) -> None:
        """Show the figures of one group ("": all)."""
        found = next((one for one in self.groups() if one.key == key), None)
        if found is None or self.summary is None:
            return
        self.group = key
        if self._switch is not None:
            self._switch.set_current(key)
        self.table.set_rows(lines_of(found))
        self._show_side(found)

    def _show_side(self, found: GroupSummary) -> None:
        layout = self.side.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.chart:
                widget.hide()
                widget.deleteLater()
        self.chart.show_chart(chart_of(found, self.summary.groups if self.summary and not found.key else ()))
        aimed = found.sample or found.needed
        numbers = [
            (_("Population (N)"), _NOTHING if found.population is None else f"{found.population:,}"),
            (_("Sample by Yamane"), _NOTHING if found.needed is None else f"{found.needed:,}"),
            (_("Papers back"), f"{found.sheets:,}" + (_(" of {aimed} aimed at", aimed=f"{aimed:,}") if aimed else "")),
            (_("Satisfaction"), _NOTHING if found.total.mean is None else _("mean {mean} ({label}), {percent} per cent", mean=found.total.mean, label=found.total.label, percent=found.total.percent)),
        ]
        parts: list[QWidget] = [section(found.label), pairs(numbers, 188), self.chart]
        displeased = [one for one in found.dissatisfaction if one.count]
        for one in displeased:
            told = _("{count} papers ({share} per cent)", count=f"{one.count:,}", share=one.share)
            parts += [section(_("Not satisfied: {name}", name=one.name)), label(told, "second"), *(Wrapped(f"– {reason}", "second") for reason in one.reasons)]
        for choice in found.choices:
            rows = [(line.label, f"{line.count:,} ({line.share} %)") for line in choice.lines if line.count]
            parts += [section(choice.name), pairs(rows, 200)] if rows else []
        for comment in found.comments:
            parts += [section(comment.name), *(Wrapped(f"– {text}", "second") for text in comment.texts)] if comment.texts else []
        for part in parts:
            layout.addWidget(part)
            part.show()
        layout.addStretch(1)  # type: ignore[attr-defined]

    def print_report(self) -> None:
        """The printed summary."""
        from desktop.views.report_page import open_reports

        messages.guarded(self, lambda: open_reports(self.window_, SURVEYS, Query(), [self.survey_id], "survey-summary"))

    def open_findings(self) -> None:
        """What it found wanting, to be ranked and put into the improvement plan."""
        from desktop.views.survey_findings_page import SurveyFindingsPage

        messages.guarded(self, lambda: self.window_.open_page(SurveyFindingsPage(self.window_, self.survey_id)))

    def entered(self) -> None:
        self.table.setFocus()


class ResultModel(PlainModel):
    """Parts and the whole stand on a ground of their own."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == TINT_ROLE and index.isValid() and self.rows[index.row()].whole:
            return "sunken"
        return super().data(index, role)


class ResultTable(PlainTable):
    """The figures of every question."""

    def make_model(self, columns: Sequence[Column]) -> PlainModel:
        return ResultModel(columns, self)


def _count(value: int, line: ResultLine) -> str:
    return f"{line.statistics.counts[value]:,}"


def said(value: Decimal | None) -> str:
    """A figure, or a dash where there is none."""
    return _NOTHING if value is None else f"{value:,}"


def lines_of(found: GroupSummary) -> list[ResultLine]:
    """Each part with its questions under it, then everything."""
    rows: list[ResultLine] = []
    for part in found.sections:
        rows.append(ResultLine(part.code, part.name, part.statistics, True))
        rows += [ResultLine(one.code, one.name, one.statistics) for one in part.items]
    return [*rows, ResultLine("", _("All questions together"), found.total, True)]


def chart_of(found: GroupSummary, others: tuple[GroupSummary, ...] = ()) -> Radar:
    """Bars of the means of the parts; with all of them those of the first four groups beside."""
    from desktop.reports.radar import Radar, Ring

    def means(one: GroupSummary) -> tuple[float | None, ...]:
        return tuple(None if part.statistics.mean is None else float(part.statistics.mean) for part in one.sections)

    shown = [found, *([one for one in others if one.sheets][:4] if len(others) > 1 else [])]
    axes = tuple(part.name for part in found.sections)
    return Radar(_("Mean of each part"), _("Part (survey)"), axes, tuple(Ring(one.label, means(one)) for one in shown), missing=_NOTHING, lying=True)
