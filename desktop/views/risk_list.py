"""The risk register (manual S19, step 4): what can go wrong in the work of a group, before and after control, with the measure, who does it and how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import fiscal_year, format_date
from desktop.models.instrument_register import RISK_FOLLOW_UPS, RISKS
from desktop.views import form_plan, step_dialog, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.form_plan import Part, Section
from desktop.views.record_fields import make_field
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.step_dialog import StepsPane
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

REPORT = "risk-pk5"
_ACTIVITY, _BEFORE, _AFTER, _MEASURE = N_("Activity and risk"), N_("Before control"), N_("After control"), N_("Improvement of the control")
_MORE = N_("Note and attachments")
_PARTS = (
    Part(_ACTIVITY, ("name", "fiscal_year unit", "mission", "category", "activity", "objective", "factors_inside", "factors_outside"), {"objective": 46, "factors_inside": 46, "factors_outside": 46}),
    Part(_BEFORE, ("likelihood impact", "impact_kinds")),
    Part(_AFTER, ("control", "control_result", "residual_likelihood residual_impact", "residual_risk"), {"control": 56, "control_result": 56, "residual_risk": 56}),
    Part(_MEASURE, ("response", "measure", "owner_unit", "owner_officer", "due_on"), {"measure": 56}),
    Part(_MORE, ("note", "files"), page=1),
)


class RiskPane(StepsPane):
    """The scores before and after first, then control, measure and the last follow-up."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        scores = [(_("Before control"), self._score(record, "inherent", "likelihood", "impact")), (_("After control"), self._score(record, "residual", "residual_likelihood", "residual_impact"))]
        told: list[tuple[str, str | QWidget]] = [(format_date(one.get("on")) or "–", self._told(one)) for one in list(children.get("follow_ups", ()))[:3]]
        return [
            Facts(_("Level of the risk"), [*scores, *self._some(record, ("place", "category", "impact_kinds"))]),
            Facts(_("Activity and risk"), self._some(record, ("activity", "objective", "factors_inside", "factors_outside", "control", "residual_risk"))),
            Facts(_("Improvement of the control"), self._some(record, ("response", "measure", "owner_unit", "owner_officer", "due_on", "progress"))),
            Facts(_("Follow-ups (risk)"), told),
            Facts(_("Status"), self._some(record, ("carried_from_id", "status_reason", "note"))),
        ]

    def _score(self, record: Mapping[str, Any], score: str, likelihood: str, impact: str) -> str:
        if record.get(score) is None:
            return "–"
        level = self.shown.text(self.register[f"{score}_level"], record.get(f"{score}_level"))
        return _("{level}: {likelihood} × {impact} = {score}", level=level, likelihood=str(record[likelihood]), impact=str(record[impact]), score=str(record[score]))

    def _told(self, one: Mapping[str, Any]) -> str:
        state = self.shown.text(RISK_FOLLOW_UPS["state"], one.get("state"))
        percent = one.get("percent")
        return state if percent is None else f"{state} {percent:g}%"


class RiskForm(RecordForm):
    """Adds or edits a risk: the activity at the left, control and measure at the right; the plan of the months and its follow-ups on the second page."""

    carried = ("fiscal_year", "unit", "mission", "activity", "objective")
    page_names = (N_("Risk and control"), N_("Plan of twelve months and follow-up"))
    arrangement = ((_ACTIVITY, _BEFORE, "steps", _MORE), (_AFTER, _MEASURE, "follow_ups"))
    label_width = 168

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, RISKS, record_id, {"fiscal_year": fiscal_year(window.work.today()), **(values or {})})

    def parts(self) -> Sequence[Section]:
        """Scores and words on the first page; the plan of the months and its follow-ups on the second."""
        return form_plan.planned(_PARTS, RISKS)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            step_dialog.form_steps(self, menu)


class RiskList(RegisterTab):
    """All risks, the highest first."""

    pane: RiskPane
    hidden_at_first = ("activity", "category", "residual", "inherent")

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, RISKS, extra)
        step_dialog.add_steps(self)
        self.add_deed("view", _("Risk map"), self.open_map, "Ctrl+M", "flag")
        self.add_deed("records", _("Carry to the next year"), self.carry_over, "Ctrl+Shift+Y", "corner-down-right")
        self.add_deed("records", _("Levels of risk"), self.set_levels, "", "sliders-horizontal")

    def make_pane(self) -> DetailPane:
        return RiskPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return RiskForm(self.window_, record_id, values)

    def begin(self) -> Begin:
        return Begin(
            _("No risks yet"),
            _("Each group writes down what can go wrong in its work, how likely it is and how much it would hurt. The map, form ปค.5, the plan of twelve months and its follow-up come from here."),
            _("Add the first risk"),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        step_dialog.status_menu(menu, self, self.register, ids)
        menu.addAction(theme.icon("corner-down-right"), _("Carry to the next year")).triggered.connect(self.carry_over)
        menu.addSeparator()

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("flag"), _("Risk map")).triggered.connect(self.open_map)
        menu.addAction(theme.icon("sliders-horizontal"), _("Levels of risk")).triggered.connect(self.set_levels)

    def open_map(self) -> None:
        """The map of five by five, before and after control, for the year of the row under the cursor."""
        from desktop.views.risk_map_page import RiskMapPage

        record = self.work.reader.get(RISKS, self.table.current_id()) if self.table.current_id() else None
        self.window_.open_page(RiskMapPage(self.window_, int(record["fiscal_year"]) if record else None))

    def carry_over(self) -> None:
        """Ask the year, then carry the chosen risks into it."""
        from desktop.services import risks

        ids = self.chosen_ids()
        if not ids:
            return
        field = make_field(RISKS["fiscal_year"], self.work, RISKS.name)
        newest = max((int(row["fiscal_year"]) for row in self.work.reader.rows(RISKS, ids)), default=0)
        field.set_value(newest + 1)
        sentence = _("What remained of {count} risks becomes a risk of that year; what was done counts as existing control.", count=f"{len(ids):,}")
        if ask(self, _("Carry to the next year"), sentence, [Asked("fiscal_year", _("Fiscal year"), field, True)], _("Carry over"), lambda values: risks.carry_over(self.work, ids, values["fiscal_year"])):
            self.window_.offer_undo(_("{count} risks were carried over", count=f"{len(ids):,}"))

    def set_levels(self) -> None:
        """The least score of each level, as the office lays it down."""
        from desktop.domain.risk_levels import LEVELS
        from desktop.models import risk_reading
        from desktop.services import risks

        asked = []
        for key, least in zip(LEVELS, risk_reading.starts(self.work.reader), strict=True):
            field = make_field(RISKS["likelihood"], self.work, RISKS.name)
            field.set_value(least)
            asked.append(Asked(key, _("{level} from", level=self.work.lists().label("risk_level", key)), field, True))
        sentence = _("Likelihood × impact is 1 to 25. Type the least score of each level; all risks are levelled anew.")
        ask(self, _("Levels of risk"), sentence, asked, _("Set the levels"), lambda values: risks.set_starts(self.work, [int(values[key] or 0) for key in LEVELS]))
