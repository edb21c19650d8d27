"""The figures of an evaluation round with their two charts, beside the form that puts them into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.layout import box, column, pairs, row, scroll_area, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.publicity_counts import Figures
    from desktop.views.evaluations import EvaluationForm

_WIDE, _NARROW = 560, 400
"""Width of the panel, px at 12 pt, in a wide and in a narrow window."""
_ROOMY = 1200


def figure_rows(figures: Figures | None) -> list[tuple[str, str | QWidget]]:
    """The figures as words and numbers; what is none of the main ones stands there only when there is some of it."""
    if figures is None:
        return []
    rows: list[tuple[str, str | QWidget]] = [
        (_("Planned"), _items(figures.planned)),
        (_("Published"), _share(figures.done, figures.done_percent if figures.planned else "")),
        (_("On time"), _share(figures.on_time, figures.on_time_percent if figures.done else "")),
        (_("Late"), _items(figures.late)),
        (_("Overdue"), _items(figures.overdue)),
    ]
    others = (
        (_("Waiting for its day"), figures.waiting), (_("Postponed, no new day"), figures.postponed), (_("Postponed to after the round"), figures.moved_on),
        (_("Cancelled"), figures.cancelled), (_("Published beside the plan"), figures.unplanned),
    )  # fmt: skip
    rows += [(word, _items(count)) for word, count in others if count]
    return [
        *rows,
        (_("News received, published"), f"{figures.news_received:,} · {figures.news_published:,}"),
        (_("People reached"), f"{figures.reach:,}"),
        (_("Sendings, recipients"), f"{figures.distributions:,} · {figures.recipients:,}"),
    ]


def _items(count: int) -> str:
    return _("{count} items", count=f"{count:,}")


def _share(count: int, percent: str) -> str:
    return _("{count} ({percent} per cent)", count=f"{count:,}", percent=percent) if percent else _items(count)


class FiguresPanel(QFrame):
    """Follows the dates of the form; a closed round shows what it kept."""

    def __init__(self, form: EvaluationForm) -> None:
        super().__init__()
        self._form = form
        self.figures: Figures | None = None
        self._wide = True
        self.setProperty("role", "pane")
        self.setAccessibleName(_("Figures of the round"))
        self.state = Wrapped("", "second")
        self.words_button = button(_("Put the figures into words"), "file-text", tip="Ctrl+J", on_click=form.fill_words)
        self.close_button = button(_("Keep these figures"), "lock", on_click=form.close_round)
        self.reopen_button = button(_("Open again"), "refresh-cw", on_click=form.reopen)
        self.print_button = button(_("Print"), "printer", on_click=form.print_round)
        self._rows = column()
        self.months, self.channels = ChartView(), ChartView()
        content = QWidget()
        column(
            section(_("Figures of the round")), self.state, box(self._rows), tokens.S1, self._buttons(), tokens.S2, self.months, tokens.S2,
            self.channels, None, margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S3), spacing=tokens.S1, parent=content,
        )  # fmt: skip
        column(scroll_area(content), parent=self)
        theme.follow(self, lambda: self.fit(form.width()))

    def _buttons(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, theme.px(tokens.S1))
        for press in (self.words_button, self.close_button, self.reopen_button, self.print_button):
            flow.addWidget(press)
        return made

    def fit(self, room: int) -> None:
        """As wide as the window allows."""
        wide = room >= theme.px(_ROOMY)
        self.setFixedWidth(theme.px(_WIDE if wide else _NARROW))
        if wide is not self._wide:
            self._wide = wide
            self._show_rows()

    def show_figures(self, figures: Figures | None, closed_on: str) -> None:
        """Show figures: counted now, or kept on a day; None while the dates are not complete."""
        self.figures = figures
        counted = _("Counted from the items and news as they are now.")
        missing = _("Type the first and the last day of the round to see its figures.")
        self.state.setText(missing if figures is None else _("Kept on {date}; later changes do not touch them.", date=closed_on) if closed_on else counted)
        self._show_rows()
        self._show_charts()
        self.words_button.setEnabled(figures is not None)
        self.close_button.setVisible(not closed_on)
        self.close_button.setEnabled(figures is not None)
        self.reopen_button.setVisible(bool(closed_on))

    def _show_rows(self) -> None:
        """In a wide panel the figures stand in two columns, so that the charts are in sight too."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows = figure_rows(self.figures)
        half = (len(rows) + 1) // 2 if self._wide else len(rows)
        columns = row(spacing=tokens.S4)
        for part in filter(None, (rows[:half], rows[half:])):
            columns.addWidget(pairs(part, 112), 1, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(box(columns))

    def _show_charts(self) -> None:
        from desktop.reports import charts

        for view in (self.months, self.channels):
            view.setVisible(self.figures is not None)
        if self.figures is not None:
            self.months.show_chart(charts.planned_done(self.figures.by_month))
            self.channels.show_chart(charts.channel_bars(self._channels()))

    def _channels(self) -> list[tuple[str, int, int]]:
        lists = self._form.work.lists()
        counts = self.figures.by_channel if self.figures is not None else {}
        return [(lists.label("pr_channel", key) if key else _("No channel"), count.planned, count.done) for key, count in counts.items()]
