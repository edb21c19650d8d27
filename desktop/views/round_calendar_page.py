"""The steps of the manual for a round with their days: what is done, what is due next (manual S07, S17–S20; the timeline of PMQA, domain B.4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.thai_date import format_date
from desktop.models import assessment_reading
from desktop.models.assessment_register import ASSESSMENTS
from desktop.models.reader import Query
from desktop.models.round_calendar import CalendarLine, calendar_of
from desktop.views import tokens
from desktop.views.fresh_page import FreshPage
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, column_frame
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

REPORT = "assessment-steps"
_TONES = {"done": "ok", "late": "danger", "soon": "warn", "open": "draft"}


class RoundCalendarPage(FreshPage):
    """One round."""

    follows = ("assessment", "improvement", "risk", "performance_agreement", "good_practice")

    def __init__(self, window: MainWindow, assessment_id: int) -> None:
        super().__init__(window, _("Steps and days of the round"))
        self.assessment_id = assessment_id
        self.table = PlainTable(_("Steps and days of the round"), self._columns())
        self.print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_report)
        hint = Wrapped(_("Days are those of the manual, reckoned from the round. ◇ is put before the director or the board. “–”: the program cannot see whether it was done."), "muted")
        outer = column(self.head(self.print_button), column_frame("surface", hint, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2)), parent=self)
        outer.addWidget(self.table, 1)
        self.add_deed("file", _("Print the steps and days"), self.print_report, "Ctrl+P", "printer")
        self.fill()

    def _columns(self) -> list[Column]:
        from desktop.reports.round_calendar_report import STATES

        return [
            Column(_("No."), 48, lambda line: str(line.number), right=True),
            Column(_("Step (manual)"), 0, _name, tone="text"),
            Column(_("Time given (manual)"), 190, lambda line: line.time or "–"),
            Column(_("To be done by"), 120, lambda line: format_date(line.due_on) if line.due_on else "–", right=True),
            Column(_("Who does it (manual)"), 168, lambda line: line.who or "–"),
            Column(_("How far it is"), 164, lambda line: _(STATES[line.state]) if line.state else "–", state=lambda line: _TONES.get(line.state)),
        ]

    def fill(self) -> None:
        found = assessment_reading.read(self.work.reader, self.assessment_id)
        self.title = _("Steps and days: {round}", round=found.record["name"])
        self.heading.setText(self.title)
        self.table.set_rows(calendar_of(found, self.work.today()), self.table.current_place())

    def print_report(self) -> None:
        """The steps on paper."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, ASSESSMENTS, Query(), [self.assessment_id], REPORT)

    def entered(self) -> None:
        self.table.setFocus()


def _name(line: CalendarLine) -> str:
    return f"◇ {line.name}" if line.approval else line.name


def open_calendar(window: MainWindow, assessment_id: int, instrument: str) -> None:
    """The page of the steps of a round; where the manual has none for its instrument, that is said."""
    from desktop.models.round_calendar import shipped

    if shipped().get(instrument):
        window.open_page(RoundCalendarPage(window, assessment_id))
    else:
        window.notice(_("The manual lays down no steps for this instrument."), "info", key="steps", seconds=8)
