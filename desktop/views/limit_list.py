"""The time limits of the office: their list, and a form that shows at once what a limit gives when it begins to run today (domain B.3.5, C.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from desktop.domain.case_clocks import STARTS
from desktop.domain.deadlines import RECEIPT, Limit, Reckoning, reckon
from desktop.domain.thai_date import format_date, weekday_name
from desktop.errors import UserError
from desktop.models.clock_reading import ClockLine
from desktop.models.complaint_register import LIMITS
from desktop.models.holiday_reading import work_calendar
from desktop.views import form_plan, tokens
from desktop.views.case.working import WorkingPanel
from desktop.views.form_plan import Part, Section
from desktop.views.list_page import ListPage
from desktop.views.record_form import RecordForm
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import row_frame
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_WAIT_MS = 200
_MOST_DAYS = 3650
_LIMIT, _HOLDS = N_("The limit"), N_("Basis and where it holds")
_PARTS = (
    Part(_LIMIT, ("name", "clock", "amount unit", "roll", "pauses", "confirmed")),
    Part(_HOLDS, ("basis", "record_types", "categories", "valid_from valid_until", "note")),
)
_COUNTED = ("name", "clock", "amount", "unit", "roll", "pauses", "basis", "confirmed")


class LimitsPage(ListPage):
    """All limits; a change of one says at once which due days it would move."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, LIMITS)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return LimitForm(self.window_, record_id, values)

    def _form_closed(self, record_id: object) -> None:
        from desktop.views.moves_page import offer_moves

        super()._form_closed(record_id)
        if isinstance(record_id, int) and record_id:
            offer_moves(self)


class LimitForm(RecordForm):
    """Adds or edits a limit. Under the fields stands the due day of a clock that begins today, and how it is counted."""

    label_width = 196
    arrangement = ((_LIMIT,), (_HOLDS,))

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.working: WorkingPanel | None = None
        super().__init__(window, LIMITS, record_id, values)
        self.example = Wrapped("", bold=True)
        self.how = button(_("How it is counted"), "calendar-days", tip="Ctrl+Shift+W", on_click=self.toggle_working)
        line = row_frame("note", self.example, self.how, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1), spacing=tokens.S3)
        line.layout().setStretchFactor(self.example, 1)  # type: ignore[union-attr]
        self.working = WorkingPanel(self)
        self.working.closed.connect(self.toggle_working)
        for place, under in enumerate((line, self.working), 3):  # over the buttons
            self.layout().insertWidget(place, under)  # type: ignore[union-attr]
        self.add_deed("view", _("How it is counted"), self.toggle_working, "Ctrl+Shift+W", "calendar-days")
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.show_example)
        self.show_example()

    def parts(self) -> Sequence[Section]:
        """The limit at the left; its basis, and for what and from when it holds, at the right."""
        return form_plan.planned(_PARTS, LIMITS)

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        super().load(values)
        self.show_example()

    def typed(self, name: str) -> None:
        if name in _COUNTED and self.working is not None:
            self._soon.start()

    def reckoning(self) -> Reckoning | None:
        """What the limit as it is typed gives for a clock that begins today; None while it is not complete."""
        typed = {name: self.body.fields[name].value() for name in _COUNTED}
        amount = typed["amount"]
        if not isinstance(amount, int) or not 0 < amount <= _MOST_DAYS or not typed["clock"]:
            return None
        limit = Limit(typed["clock"], typed["name"] or "", amount, typed["unit"] or "calendar", typed["roll"] or "next", bool(typed["pauses"]), typed["basis"] or "")
        try:
            today = self.work.today()
            return reckon(limit, today, work_calendar(self.work.reader), today=today, start_name=STARTS.get(limit.key, RECEIPT))
        except UserError:
            return None

    def show_example(self) -> None:
        """Count the limit from today and say the due day; the working follows if it is open."""
        if self.working is None:
            return
        found = self.reckoning()
        self.how.setEnabled(found is not None)
        if found is None or found.due is None:
            self.example.setText(_("Type the number of days to see which day it gives."))
            self.working.hide()
            return
        due = f"{weekday_name(found.due)} {format_date(found.due, 'long')}"
        self.example.setText(_("If it begins today ({today}), it is due on {day}", today=format_date(found.start), day=due))
        if self.working.isVisibleTo(self):
            self._show_working(found)

    def _show_working(self, found: Reckoning) -> None:
        assert self.working is not None
        label = self.work.lists().label("case_clock", found.limit.key)
        confirmed = bool(self.body.fields["confirmed"].value())
        line = ClockLine(found.limit.key, 0, label, found.start, found.nominal, found.due, None, "running", confirmed=confirmed)
        self.working.show_reckoning(line, found, work_calendar(self.work.reader), self.work.today())

    def toggle_working(self) -> None:
        """Open or close how it is counted."""
        assert self.working is not None
        found = self.reckoning()
        if self.working.isVisibleTo(self):
            self.working.hide()
            self.how.setFocus()
        elif found is not None:
            self._show_working(found)
            self.working.strip.setFocus()
