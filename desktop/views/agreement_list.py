"""Performance agreements (manual S18): who promises whom what for a year, the indicators, and the rounds of 6, 9 and 12 months they are reported by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.assessment_rules import ASSESSMENT, FRAMEWORK
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date, format_period
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, FRAMEWORKS
from desktop.models.reader import Query
from desktop.views import form_plan, messages, step_dialog
from desktop.views.assessment_words import edition_title, link, scored
from desktop.views.deed_list import Deed, DeedList
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.step_dialog import StepsPane
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.record_choice import RecordChoice
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.widgets.field import FieldWidget

_REPORT = "kpi-agreement"
_AGREEMENT, _GIVES, _TERM, _RECEIVES = N_("The agreement"), N_("Gives the agreement (party)"), N_("Time and indicators"), N_("Receives the agreement (party)")
_MORE = N_("Note and attachments")
_PARTS = (
    Part(_AGREEMENT, ("name", "level", "fiscal_year")),
    Part(_GIVES, ("giver_name", "giver_post", "giver_unit")),
    Part(_TERM, ("framework_id", "starts_on ends_on", "signed_on")),
    Part(_RECEIVES, ("receiver_name", "receiver_post")),
    Part(_MORE, ("note", "files"), page=1),
)
_POSTS = {
    "office_obec": (N_("Secretary-general of OBEC"), N_("Director of the area office")),
    "office_province": (N_("Provincial governor"), N_("Director of the area office")),
    "group_director": (N_("Director of the area office"), N_("Head of the group")),
    "staff_group": (N_("Head of the group"), ""),
    "school_office": (N_("Director of the area office"), N_("School director")),
}
"""Between whom → posts of who receives and who gives (domain B.4.4: the parties of an agreement)."""
Rows = list[tuple[str, str | QWidget]]


class AgreementPane(StepsPane):
    """The two parties, then the indicators and how each round of the year stands."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("The parties"), self._parties(record)),
            Facts(_("Time and indicators"), [*self._indicators(record), *self._term(record)]),
            Facts(_("Rounds of the year"), self._rounds(record)),
            Facts(_("Note"), self._some(record, ("status_reason", "note"))),
        ]

    def _parties(self, record: Mapping[str, Any]) -> Rows:
        rows: Rows = []
        for who, word in (("giver", _("Gives")), ("receiver", _("Receives"))):
            lines = [Wrapped(str(record.get(f"{who}_name") or "–"))]
            lines += [Wrapped(str(record[f"{who}_post"]), "second", "small")] if record.get(f"{who}_post") else []
            rows.append((word, box(column(*lines))))
        return [*rows, *self._some(record, ("giver_unit", "level"))]

    def _term(self, record: Mapping[str, Any]) -> Rows:
        first, last = record.get("starts_on"), record.get("ends_on")
        span: Rows = [(_("In force"), format_period(first, last))] if first and last else []
        return [*span, *self._some(record, ("signed_on",))]

    def _indicators(self, record: Mapping[str, Any]) -> Rows:
        framework = record.get("framework")
        if framework is None:
            words = _("Make them from those of last year") if record.get("earlier") else _("Make them from the example")
            return [(_("Indicators"), link(words, record.get("make_indicators"), "Ctrl+M"))]
        press = link(str(framework["name"]), record.get("open_indicators"))
        state = Status(FRAMEWORK.statuses[framework["status"]].token, self.shown.label("framework_status", framework["status"]))
        count = Wrapped(_("{count} indicators", count=f"{framework['item_count'] or 0:,}"), "second", "small")
        draft = [link(_("Take last year's results as baseline"), record.get("take_baseline"), "Ctrl+Shift+B")] if framework["status"] == "draft" and record.get("earlier") else []
        return [(_("Indicators"), box(column(press, box(row(state, None)), count, *draft)))]

    def _rounds(self, record: Mapping[str, Any]) -> Rows:
        rows: Rows = []
        opening = record.get("open_round")
        for one in record.get("rounds", ()):
            press = link(self.shown.label("assessment_period", one["period"]), partial(opening, one["id"]) if opening else None)
            state = Status(ASSESSMENT.statuses[one["status"]].token, self.shown.label("assessment_status", one["status"]))
            due = _("to be sent by {day}", day=format_date(one["due_on"])) if one["due_on"] else ""
            words = " · ".join(filter(None, (str(one["progress"] or ""), scored(one), due)))
            rows.append((_("Round"), box(column(press, box(row(state, None)), Wrapped(words, "second", "small")))))
        if not rows and record.get("framework") is not None:
            rows.append((_("Round"), link(_("Begin 6, 9 and 12 months"), record.get("begin_rounds"), "Ctrl+Shift+M")))
        return rows


class AgreementList(DeedList):
    """All agreements, the newest year first."""

    pane: AgreementPane
    hidden_at_first = ("receiver_name", "signed_on")

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, AGREEMENTS, extra)

    def own_deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(N_("Indicators of the agreement"), self.open_indicators, "Ctrl+M", "list-checks"),
            Deed(N_("Take last year's results as baseline"), self.take_baseline, "Ctrl+Shift+B", "history"),
            Deed(N_("Begin the rounds of 6, 9 and 12 months"), self.begin_rounds, "Ctrl+Shift+M", "calendar-check"),
            Deed(N_("Print this agreement"), self.print_agreement, "Ctrl+Shift+P", "printer"),
        )

    def make_pane(self) -> DetailPane:
        return AgreementPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return AgreementForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import agreements

        reader, framework_id = self.work.reader, record.get("framework_id")
        return {
            "framework": reader.get(FRAMEWORKS, framework_id) if framework_id else None,
            "rounds": reader.rows(ASSESSMENTS, list(agreements.rounds_of(self.work, record["id"]).values())),
            "make_indicators": self.open_indicators, "open_indicators": self.open_indicators, "begin_rounds": self.begin_rounds, "open_round": self.open_round,
            "earlier": agreements.earlier(self.work, record), "take_baseline": self.take_baseline,
        }  # fmt: skip

    def begin(self) -> Begin:
        return Begin(
            _("No agreement yet"),
            _("An agreement names the two parties and the year. Its indicators are a framework with five thresholds each; it is reported after 6, 9 and 12 months."),
            _("Add the first agreement"),
        )

    # deeds ----------------------------------------------------------------------------------------------------------

    def open_indicators(self, *_unused: object) -> None:
        """The indicators of the agreement under the cursor; where it has none, a set of its own is made from the example first."""
        from desktop.services import agreements
        from desktop.views.framework import deeds

        record = self.current()
        if record is None:
            return
        made, said = [record["framework_id"]] if record["framework_id"] else [], ""
        if not made:
            if not messages.guarded(self, lambda: made.append(agreements.make_indicators(self.work, record["id"]))):
                return
            from_last = agreements.earlier(self.work, record) is not None
            said = (
                _("Indicators were made from those of last year, with its results as baseline; mend them and publish them") if from_last
                else _("Indicators were made from the example; mend them and publish them")
            )  # fmt: skip
        deeds.open_page(self.window_, made[0]).closed.connect(lambda _result: self.reload())  # Esc leads back to the agreement
        if said:
            self.window_.offer_undo(said)

    def take_baseline(self, *_unused: object) -> None:
        """Put what was reached last year among the baseline of the indicators under the cursor, while they are a draft."""
        from desktop.services import agreements

        record, counts = self.current(), list[int]()
        if record is not None and messages.guarded(self, lambda: counts.append(agreements.take_baseline(self.work, record["id"]))):
            if counts[0]:
                self.window_.offer_undo(_("The baseline of {count} indicators holds last year's results now", count=counts[0]))
            else:
                self.window_.notice(_("The baseline holds last year's results already."), "info", key="baseline", seconds=8)
            self._show_detail()

    def begin_rounds(self, *_unused: object) -> None:
        """Begin the rounds of 6, 9 and 12 months that are not there yet."""
        from desktop.services import agreements

        record, made = self.current(), list[int]()
        if record is not None and messages.guarded(self, lambda: made.extend(agreements.begin_rounds(self.work, record["id"]))):
            if made:
                self.window_.offer_undo(_("{count} rounds of “{name}” begun", count=len(made), name=record["name"]))
            else:
                self.window_.notice(_("All three rounds of this agreement are there already."), "info", key="rounds", seconds=8)
            self._show_detail()

    def open_round(self, assessment_id: int) -> None:
        """A round of the agreement."""
        self.window_.open_record(ASSESSMENTS.name, assessment_id)

    def print_agreement(self) -> None:
        """The agreement under the cursor on paper."""
        from desktop.views.report_page import open_reports

        if record := self.current():
            open_reports(self.window_, AGREEMENTS, Query(), [record["id"]], _REPORT)


class AgreementForm(RecordForm):
    """Adds or edits an agreement: who gives it at the left, who receives it beside them at the right."""

    carried = ("fiscal_year", "level", "receiver_name", "receiver_post", "starts_on", "ends_on", "framework_id")
    page_names = (N_("Agreement and parties"), N_("Note and attachments"))
    arrangement = ((_AGREEMENT, _GIVES, _MORE), (_TERM, _RECEIVES))
    label_width = 160

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        year = fiscal_year(window.work.today())
        first, last = fiscal_period(year)
        self._proposed: dict[str, Any] = {"starts_on": first, "ends_on": last}
        super().__init__(window, AGREEMENTS, record_id, {"fiscal_year": year, "starts_on": first, "ends_on": last, **(values or {})})

    def parts(self) -> Sequence[Section]:
        return form_plan.planned(_PARTS, AGREEMENTS)

    def own_fields(self) -> Mapping[str, Callable[[], FieldWidget]]:
        word, reader = _(AGREEMENTS["framework_id"].label), self.work.reader
        return {"framework_id": lambda: RecordChoice(word, lambda one: reader.reference_title(FRAMEWORKS.name, one))}

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        reader, choice = self.work.reader, self.body.fields["framework_id"]
        assert isinstance(choice, RecordChoice)
        known = reader.ids(FRAMEWORKS, Query(filters=(("instrument", ("agreement",)), ("status", ("draft", "published")))))
        choice.set_offered([(one["id"], edition_title(one)) for one in reader.rows(FRAMEWORKS, known)])
        super().load(values)
        if self.record_id is None:
            self._propose()
            self._stored = self.body.values()  # what the form proposes is not typed: it is left without a question

    def typed(self, name: str) -> None:
        if name in ("level", "fiscal_year") and self.record_id is None:
            self._propose()

    def _propose(self) -> None:
        """Name, days and parties as the level and the year suggest them, where nothing else was typed."""
        fields = self.body.fields
        level, year = str(fields["level"].value() or ""), fields["fiscal_year"].value()
        office = self.work.reader.office()
        ours = office.get("director_name") or None
        receiver, giver = _POSTS.get(level, ("", ""))
        wanted: dict[str, Any] = {
            "receiver_post": _(receiver) if receiver else None, "giver_post": _(giver) if giver else None,
            "giver_name": ours if level in ("office_obec", "office_province") else None,
            "receiver_name": ours if level in ("group_director", "school_office") else None,
        }  # fmt: skip
        if isinstance(year, int):
            first, last = fiscal_period(year)
            wanted |= {"starts_on": first, "ends_on": last, "name": _("Performance agreement, fiscal year {year}", year=str(year))}
        free = {name: value for name, value in wanted.items() if fields[name].value() in (None, "", self._proposed.get(name))}
        self.body.set_values(free)
        self._proposed |= free

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            step_dialog.form_steps(self, menu)
