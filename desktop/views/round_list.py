"""The reported rounds of complaints (รอบ 6 และ 12 เดือน): their figures, kept as they were reported, and what was changed afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.domain import rounds as spans
from desktop.domain.thai_date import format_date
from desktop.models.complaint_register import ROUNDS
from desktop.models.reader import Query
from desktop.views import evidence_deed, messages, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.round_panel import RoundPanel
from desktop.views.widgets.buttons import button
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

REPORT = "complaint-round"
_EDITS_SHOWN = 8
_WAIT_MS = 200
_SPAN = ("period", "starts_on", "ends_on")


class RoundPane(DetailPane):
    """The figures of a round, then what was changed after they were kept; at the foot the next deed."""

    keep_button: QPushButton
    print_button: QPushButton

    def foot_buttons(self) -> Sequence[QWidget]:
        self.keep_button = button(_("Keep these figures"), "lock")
        self.print_button = button(_("Print"), "printer")
        return (self.print_button, self.keep_button)

    def show_record(self, record: Mapping[str, Any] | None, children: Mapping[str, Sequence[Mapping[str, Any]]], message: str = "") -> None:
        super().show_record(record, children, message)
        self.keep_button.setVisible(not (record or {}).get("closed_on"))

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        rows: list[tuple[str, str | QWidget]] = list(record.get("figure_rows", ()))
        edits: list[tuple[str, str | QWidget]] = list(record.get("edit_rows", ()))
        heading = _("Changed after the figures were kept ({count})", count=record.get("edit_count", 0))
        return [Facts(_("Figures"), rows), Facts(heading, edits), *super().facts(record, children)]


class RoundList(RegisterTab):
    """All rounds, the newest first."""

    pane: RoundPane

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, ROUNDS, extra)
        evidence_deed.add_to(self)
        self.pane.keep_button.clicked.connect(self.close_round)
        self.pane.print_button.clicked.connect(self.print_round)
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
        if round_id := self.table.current_id():
            _print(self.window_, round_id)

    def close_round(self) -> None:
        """Keep the figures of the round under the cursor as they are now."""
        from desktop.services import rounds

        round_id = self.table.current_id()
        if round_id and messages.guarded(self, lambda: rounds.close(self.work, round_id)):
            self.window_.offer_undo(_("The figures of this round are kept as they are today"))

    def reopen(self) -> None:
        """Count the round anew, with a reason."""
        if round_id := self.table.current_id():
            ask_reopen(self, round_id)


class RoundForm(RecordForm):
    """Adds or edits a round: words at the left, its figures at the right; a new one proposes the half year that ended last."""

    carried = ("period",)

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.panel: RoundPanel | None = None
        given = dict(values or {})
        self._named = ""
        if record_id is None and "starts_on" not in given:
            given |= self._proposed(spans.last_ended(str(given.get("period") or spans.HALF), window.work.today()))
        super().__init__(window, ROUNDS, record_id, given)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.show_figures)
        self.panel = RoundPanel(self)
        self.middle.layout().addWidget(self.panel)  # type: ignore[union-attr]
        theme.follow(self, self._fit_panel)
        self.add_deed("file", _("Print this round"), self.print_round, "Ctrl+Shift+P", "printer")
        self.show_figures()

    def _proposed(self, one: spans.Round) -> dict[str, Any]:
        self._named = _("Report of complaints, {round}", round=one.name)
        return {"name": self._named, "period": one.period, "starts_on": one.first, "ends_on": one.last}

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        if self.record_id is None and "starts_on" not in (values or {}):
            values = {**(values or {}), **self._proposed(spans.last_ended(str((values or {}).get("period") or spans.HALF), self.work.today()))}
        super().load(values)
        self.show_figures()

    def typed(self, name: str) -> None:
        """Another length proposes the round of that length that ended last; the figures follow the dates."""
        period = self.body.fields["period"].value()
        if name == "period" and period in spans.PERIODS and self.record_id is None:
            named = self.body.fields["name"].value() in (None, "", self._named)
            values = self._proposed(spans.last_ended(period, self.work.today()))
            self.body.set_values(values if named else {one: value for one, value in values.items() if one != "name"})
            self.body.changed.emit("starts_on")
        if name in _SPAN and self.panel is not None:
            self._soon.start()

    # the figures --------------------------------------------------------------------------------------------------

    def show_figures(self) -> None:
        """Count what lies in the round as it is typed; a closed round shows what it kept and what was changed since."""
        if self.panel is None:
            return
        from desktop.models import complaint_figures
        from desktop.services import rounds

        stored = (self.work.reader.get(ROUNDS, self.record_id) if self.record_id is not None else None) or {}
        first, last = self.body.fields["starts_on"].value(), self.body.fields["ends_on"].value()
        if self.record_id is not None and stored.get("closed_on"):
            kept_on = format_date(stored["closed_on"], "long")
            self.panel.show_figures(rounds.of_round(self.work, self.record_id), kept_on, rounds.edits_since(self.work, self.record_id))
        elif first is not None and last is not None and first <= last:
            self.panel.show_figures(complaint_figures.figures(self.work.reader, first, last, self.work.today()), "")
        else:
            self.panel.show_figures(None, "")

    def close_round(self) -> None:
        """Keep the figures as they are now; later changes of cases do not touch them."""
        self.after_saving(self._close)

    def _close(self) -> None:
        from desktop.services import rounds

        record_id = self.record_id
        assert record_id is not None
        if messages.guarded(self, lambda: rounds.close(self.work, record_id)):
            self.load()
            self.window_.offer_undo(_("The figures of this round are kept as they are today"))

    def reopen(self) -> None:
        """Count anew, with a reason."""
        if self.record_id is not None and ask_reopen(self, self.record_id):
            self.load()

    def print_round(self) -> None:
        """This round on paper; what is typed is saved first."""
        self.after_saving(lambda: _print(self.window_, int(self.record_id or 0)))

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("printer"), _("Print this round")).triggered.connect(self.print_round)
        menu.addSeparator()

    def _fit_columns(self) -> None:
        """One column: the figures stand where the second would be."""
        self.body.arrange(1)
        self._fit_panel()
        self._show_side()

    def _fit_panel(self) -> None:
        if self.panel is not None:
            self.panel.fit(self.width())


def _print(window: MainWindow, round_id: int) -> None:
    from desktop.views.report_page import open_reports

    open_reports(window, ROUNDS, Query(), [round_id], REPORT)


def ask_reopen(owner: Any, round_id: int) -> bool:
    """Ask why a kept round is counted anew; whether it was opened. ``owner`` is a page."""
    from desktop.services import rounds

    asked = [Asked("reason", _("Reason"), LongTextField(_("Reason")), True)]
    sentence = _("The figures are counted anew from the cases as they are now; what was kept is in the history.")
    return ask(owner, _("Open the round again"), sentence, asked, _("Open again"), lambda values: rounds.reopen(owner.work, round_id, values["reason"] or ""))
