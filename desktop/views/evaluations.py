"""The evaluation rounds of publicity (ประเมินเป็นระยะ, manual S02 step 8): their list, and the form that lays the figures beside the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain import publicity_words, rounds
from desktop.domain.thai_date import format_date
from desktop.models.publicity_register import EVALUATIONS
from desktop.models.reader import Query
from desktop.views import messages, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.figures_panel import FiguresPanel, figure_rows
from desktop.views.record_fields import LongTextField
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.rounds import Round
    from desktop.views.main_window import MainWindow

REPORT = "publicity-evaluation"
_WAIT_MS = 200
_SPAN = ("period", "starts_on", "ends_on")


class EvaluationPane(DetailPane):
    """The figures of the round, then its words."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        found = super().facts(record, children)
        return [Facts(_("Figures"), record.get("figure_rows", ())), *found]


class EvaluationList(RegisterTab):
    """All rounds, the newest first."""

    hidden_at_first = ("ladder",)

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, EVALUATIONS, extra)
        self.add_deed("records", _("Print this evaluation"), self.print_round, "Ctrl+Shift+P", "printer")

    def make_pane(self) -> DetailPane:
        return EvaluationPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return EvaluationForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import evaluation

        return {"figure_rows": figure_rows(evaluation.of_round(self.work, record["id"]))}

    def begin(self) -> Begin:
        return Begin(
            _("No evaluation yet"),
            _("At the end of a month, quarter, half or year the office looks back: what was planned, what was done and in time, whom it reached, what is to be done better."),
            _("Evaluate a round"),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        menu.addAction(theme.icon("printer"), _("Print this evaluation")).triggered.connect(self.print_round)
        menu.addSeparator()

    def print_round(self) -> None:
        """The round under the cursor on paper."""
        if round_id := self.table.current_id():
            _print(self.window_, round_id)


def _print(window: MainWindow, round_id: int) -> None:
    """One round on paper."""
    from desktop.views.report_page import open_reports

    open_reports(window, EVALUATIONS, Query(), [round_id], REPORT)


class EvaluationForm(RecordForm):
    """Adds or edits a round: words at the left, the figures and their charts at the right. A closed round keeps its figures."""

    carried = ("period", "evaluator")

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.panel: FiguresPanel | None = None
        self._named = ""
        given = dict(values or {})
        if record_id is None and "starts_on" not in given:
            period = given.get("period") or rounds.QUARTER
            given |= self._proposed(rounds.last_ended(period, window.work.today()))
            given.setdefault("evaluator", window.work.actor)
        super().__init__(window, EVALUATIONS, record_id, given)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.show_figures)
        self.panel = FiguresPanel(self)
        self.middle.layout().addWidget(self.panel)  # type: ignore[union-attr]
        self.add_deed("records", _("Round before"), lambda: self.step(-1), "Ctrl+PgUp", "chevron-left", separated=True)
        self.add_deed("records", _("Round after"), lambda: self.step(1), "Ctrl+PgDown", "chevron-right")
        self.add_deed("records", _("Put the figures into words"), self.fill_words, "Ctrl+J", "file-text")
        self.show_figures()

    def _proposed(self, one: Round) -> dict[str, Any]:
        self._named = _("Evaluation of publicity, {round}", round=one.name)
        return {"name": self._named, "period": one.period, "starts_on": one.first, "ends_on": one.last}

    # the round ----------------------------------------------------------------------------------------------------

    def typed(self, name: str) -> None:
        if name == "period":
            self._follow_period()
        if name in _SPAN and self.panel is not None:
            self._soon.start()

    def _follow_period(self) -> None:
        """Another length proposes the round of that length that ended last, with its name unless another was typed."""
        period = self.body.fields["period"].value()
        if period in rounds.PERIODS:
            self._take(rounds.last_ended(period, self.work.today()))

    def step(self, way: int) -> None:
        """The round before (−1) or after (1)."""
        period, first = self.body.fields["period"].value(), self.body.fields["starts_on"].value()
        if period in rounds.PERIODS and first is not None and not self.is_closed:
            this = rounds.round_of(period, first)
            self._take(rounds.before(this) if way < 0 else rounds.after(this))

    def _take(self, one: Round) -> None:
        named = self.body.fields["name"].value() in (None, "", self._named)
        values = self._proposed(one)
        self.body.set_values(values if named else {name: value for name, value in values.items() if name != "name"})
        self.body.changed.emit("starts_on")

    # the figures --------------------------------------------------------------------------------------------------

    @property
    def is_closed(self) -> bool:
        """Whether the figures of the stored round are kept as they were."""
        stored = self.work.reader.get(EVALUATIONS, self.record_id) if self.record_id is not None else None
        return bool(stored and stored.get("closed_on"))

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        super().load(values)
        self.show_figures()

    def show_figures(self) -> None:
        """Count what lies in the round as it is typed; a closed round shows what it kept."""
        if self.panel is None:
            return
        from desktop.services import evaluation

        self._say_twice()
        first, last = self.body.fields["starts_on"].value(), self.body.fields["ends_on"].value()
        if self.record_id is not None and self.is_closed:
            self.panel.show_figures(evaluation.of_round(self.work, self.record_id), self.closed_on())
        elif first is not None and last is not None and first <= last:
            self.panel.show_figures(evaluation.figures(self.work, first, last), "")
        else:
            self.panel.show_figures(None, "")

    def _say_twice(self) -> None:
        """Say that the round was evaluated before, with the way to that evaluation."""
        first, last = self.body.fields["starts_on"].value(), self.body.fields["ends_on"].value()
        others: list[int] = []
        if first is not None and last is not None:
            span = tuple((name, (f"{day.isoformat()}..{day.isoformat()}",)) for name, day in (("starts_on", first), ("ends_on", last)))
            others = [one for one in self.work.reader.ids(EVALUATIONS, Query(filters=span), 2) if one != self.record_id]
        if others:
            self.notify(_("This round has been evaluated already."), "warn", ((_("Open this one"), lambda: self._open_other(others[0])),), key="twice")
        else:
            self.notices.drop("twice")

    def _open_other(self, record_id: int) -> None:
        if self.may_close():
            window = self.window_
            self.finish(0)
            window.open_record(EVALUATIONS.name, record_id)

    def closed_on(self) -> str:
        """The day the figures were kept, in words."""
        stored = self.work.reader.get(EVALUATIONS, self.record_id) if self.record_id is not None else None
        return format_date((stored or {}).get("closed_on"), "long")

    def fill_words(self) -> None:
        """Say the figures in words in the summary; what stands there stays before them."""
        if self.panel is None or self.panel.figures is None:
            return
        field = self.body.fields["result_summary"]
        words = publicity_words.paragraph(self.panel.figures)
        before = str(field.value() or "").strip()
        if words not in before:
            field.set_value("\n".join(filter(None, (before, words))))
            self.body.changed.emit("result_summary")
        self.body.go_to("result_summary")

    # closing ------------------------------------------------------------------------------------------------------

    def close_round(self) -> None:
        """Keep the figures as they are now; later changes of items do not touch them."""
        self.after_saving(self._close)

    def _close(self) -> None:
        from desktop.services import evaluation

        record_id = self.record_id
        assert record_id is not None
        if messages.guarded(self, lambda: evaluation.close(self.work, record_id)):
            self.load()
            self.window_.offer_undo(_("The figures of this round are kept as they are today"))

    def reopen(self) -> None:
        """Count anew, with a reason."""
        from desktop.services import evaluation

        record_id = self.record_id
        assert record_id is not None
        asked = [Asked("reason", _("Reason"), LongTextField(_("Reason")), True)]
        sentence = _("The figures are counted anew from the items as they are now; what was kept is in the history.")
        if ask(self, _("Open the round again"), sentence, asked, _("Open again"), lambda values: evaluation.reopen(self.work, record_id, values["reason"] or "")):
            self.load()

    def print_round(self) -> None:
        """This round on paper."""
        self.after_saving(self._print)

    def _print(self) -> None:
        assert self.record_id is not None
        _print(self.window_, self.record_id)

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("file-text"), _("Put the figures into words") + "\tCtrl+J").triggered.connect(self.fill_words)
        if self.record_id is not None:
            menu.addAction(theme.icon("printer"), _("Print this evaluation")).triggered.connect(self.print_round)
        menu.addSeparator()

    def _fit_columns(self) -> None:
        """One column: the figures stand where the second would be."""
        self.body.arrange(1)
        if self.panel is not None:
            self.panel.fit(self.width())
        self._show_side()
