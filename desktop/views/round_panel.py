"""The figures of a reported round beside its form: counted now, or kept as they were reported, with what was changed afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.flow_layout import FlowBox
from desktop.views.widgets.layout import box, column, pairs, scroll_area, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.complaint_counts import CaseFigures
    from desktop.models.complaint_rounds import Edit
    from desktop.views.round_list import RoundForm

_WIDTH, _SHARE = 560, 46
"""Greatest width (px at 12 pt), and share of the form in a narrow window."""
_WORDS = 176
EDITS_SHOWN = 20


class RoundPanel(QFrame):
    """Follows the dates of the form."""

    def __init__(self, form: RoundForm) -> None:
        super().__init__()
        self._form = form
        self.figures: CaseFigures | None = None
        self.setProperty("role", "pane")
        self.setAccessibleName(_("Figures of the round"))
        self.state = Wrapped("", "second")
        self.close_button = button(_("Keep these figures"), "lock", on_click=form.close_round)
        self.reopen_button = button(_("Open again"), "refresh-cw", on_click=form.reopen)
        self.print_button = button(_("Print"), "printer", on_click=form.print_round)
        presses = FlowBox()
        for press in (self.close_button, self.reopen_button, self.print_button):
            presses.flow.addWidget(press)
        self._rows, self._edits = column(), column()
        self.months = ChartView()
        content = QWidget()
        column(
            section(_("Figures of the round")), self.state, presses, box(self._rows), tokens.S2, self.months, tokens.S2, box(self._edits), None,
            margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S3), spacing=tokens.S1, parent=content,
        )  # fmt: skip
        column(scroll_area(content), parent=self)

    def fit(self, room: int) -> None:
        """As wide as the window allows."""
        self.setFixedWidth(min(theme.px(_WIDTH), room * _SHARE // 100))

    def show_figures(self, figures: CaseFigures | None, closed_on: str, edits: Sequence[Edit] = ()) -> None:
        """Show figures, counted now or kept on a day, and what was changed since; None while the dates are not complete."""
        from desktop.models.complaint_figures import in_words
        from desktop.reports import charts

        self.figures = figures
        missing = _("Type the first and the last day of the round to see its figures.")
        counted = _("Counted from the cases as they are now.")
        self.state.setText(missing if figures is None else _("Kept on {date}; later changes do not touch them.", date=closed_on) if closed_on else counted)
        _swap(self._rows, pairs(in_words(figures), _WORDS) if figures is not None else QWidget())
        self.months.setVisible(figures is not None)
        if figures is not None:
            self.months.show_chart(charts.received_settled(figures.by_month))
        self.close_button.setVisible(not closed_on)
        self.close_button.setEnabled(figures is not None)
        self.reopen_button.setVisible(bool(closed_on))
        _swap(self._edits, _edits(edits) if closed_on else QWidget())


def _edits(edits: Sequence[Edit]) -> QWidget:
    from desktop.models.complaint_rounds import edit_words

    heading = section(_("Changed after the figures were kept ({count})", count=f"{len(edits):,}"))
    if not edits:
        return box(column(heading, Wrapped(_("Nothing was changed since."), "muted")))
    more = [Wrapped(_("All of them stand in the printed report."), "muted")] if len(edits) > EDITS_SHOWN else []
    return box(column(heading, pairs([(edit.number or "–", edit_words(edit)) for edit in edits[:EDITS_SHOWN]]), *more))


def _swap(layout: object, made: QWidget) -> None:
    while (item := layout.takeAt(0)) is not None:  # type: ignore[attr-defined]
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    layout.addWidget(made)  # type: ignore[attr-defined]
