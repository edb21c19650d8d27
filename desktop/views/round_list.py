"""The reported rounds of complaints (รอบ 6 และ 12 เดือน): their figures, kept as they were reported, and what was changed afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain import rounds as spans
from desktop.models.complaint_register import ROUNDS
from desktop.models.reader import Query
from desktop.views import messages, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

REPORT = "complaint-round"
_EDITS_SHOWN = 8


class RoundPane(DetailPane):
    """The figures of a round, then what was changed after they were kept."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        rows: list[tuple[str, str | QWidget]] = list(record.get("figure_rows", ()))
        edits: list[tuple[str, str | QWidget]] = list(record.get("edit_rows", ()))
        heading = _("Changed after the figures were kept ({count})", count=record.get("edit_count", 0))
        return [Facts(_("Figures"), rows), Facts(heading, edits), *super().facts(record, children)]


class RoundList(RegisterTab):
    """All rounds, the newest first."""

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, ROUNDS, extra)
        self.add_deed("records", _("Print this round"), self.print_round, "Ctrl+Shift+P", "printer")
        self.add_deed("records", _("Keep these figures"), self.close_round, "Ctrl+M", "lock")

    def make_pane(self) -> DetailPane:
        return RoundPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return RoundForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.models import complaint_figures
        from desktop.models.complaint_rounds import edit_words
        from desktop.services import rounds

        found = rounds.of_round(self.work, record["id"])
        edits = rounds.edits_since(self.work, record["id"]) if record.get("closed_on") else []
        shown = [(one.number, edit_words(one)) for one in edits[:_EDITS_SHOWN]]
        return {"figure_rows": complaint_figures.in_words(found), "edit_rows": shown, "edit_count": len(edits)}

    def begin(self) -> Begin:
        return Begin(
            _("No round was reported yet"),
            _("Every six and twelve months the office reports its complaints. When the figures of a round are kept, it prints the same for ever, with what was changed afterwards."),
            _("Report a round"),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        record = self.work.reader.get(ROUNDS, ids[0]) if len(ids) == 1 else None
        closed = bool(record and record["closed_on"])
        menu.addAction(theme.icon("printer"), _("Print this round")).triggered.connect(self.print_round)
        if record and not closed:
            menu.addAction(theme.icon("lock"), _("Keep these figures")).triggered.connect(self.close_round)
        if closed:
            menu.addAction(theme.icon("refresh-cw"), _("Open again")).triggered.connect(self.reopen)
        menu.addSeparator()

    def print_round(self) -> None:
        """The round under the cursor on paper."""
        from desktop.views.report_page import open_reports

        if round_id := self.table.current_id():
            open_reports(self.window_, ROUNDS, Query(), [round_id], REPORT)

    def close_round(self) -> None:
        """Keep the figures of the round under the cursor as they are now."""
        from desktop.services import rounds

        round_id = self.table.current_id()
        if round_id and messages.guarded(self, lambda: rounds.close(self.work, round_id)):
            self.window_.offer_undo(_("The figures of this round are kept as they are today"))

    def reopen(self) -> None:
        """Count the round anew, with a reason."""
        from desktop.services import rounds

        if round_id := self.table.current_id():
            asked = [Asked("reason", _("Reason"), LongTextField(_("Reason")), True)]
            sentence = _("The figures are counted anew from the cases as they are now; what was kept is in the history.")
            ask(self, _("Open the round again"), sentence, asked, _("Open again"), lambda values: rounds.reopen(self.work, round_id, values["reason"] or ""))


class RoundForm(RecordForm):
    """Adds or edits a round; a new one proposes the half year that ended last."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        given = dict(values or {})
        self._named = ""
        if record_id is None and "starts_on" not in given:
            given |= self._proposed(spans.last_ended(str(given.get("period") or "half"), window.work.today()))
        super().__init__(window, ROUNDS, record_id, given)

    def _proposed(self, one: spans.Round) -> dict[str, Any]:
        self._named = _("Report of complaints, {round}", round=one.name)
        return {"name": self._named, "period": one.period, "starts_on": one.first, "ends_on": one.last}

    def typed(self, name: str) -> None:
        """Another length proposes the round of that length that ended last."""
        period = self.body.fields["period"].value()
        if name == "period" and period in spans.PERIODS and self.record_id is None:
            named = self.body.fields["name"].value() in (None, "", self._named)
            values = self._proposed(spans.last_ended(period, self.work.today()))
            self.body.set_values(values if named else {one: value for one, value in values.items() if one != "name"})
            self.body.changed.emit("starts_on")


