"""Supervision visits (manual S06 steps 4–5, S07 step 4): who went to which school when, what was found and advised, when the next visit is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain.fields import Field
from desktop.models.instrument_register import VISITS
from desktop.models.partner_register import PARTNERS
from desktop.views import form_plan
from desktop.views.assessment_words import link
from desktop.views.deed_list import Deed, DeedList
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.shown import Shown
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_VISIT, _FOUND, _AFTER, _MORE = N_("The visit"), N_("What was found"), N_("Advice and next visit"), N_("Note and attachments")
_PARTS = (
    Part(_VISIT, ("school_id", "name", "visited_on method", "assessment_id", "visitors", "need"), {"need": 72}),
    Part(_FOUND, ("found", "strengths", "improvements"), {"found": 72, "strengths": 56, "improvements": 56}),
    Part(_AFTER, ("advice", "next_on"), {"advice": 64}),
    Part(_MORE, ("note", "files"), page=1),
)


class VisitWords(Shown):
    """Says that the next visit should have been by now."""

    def state(self, field: Field, record: Mapping[str, Any]) -> str | None:
        if field.name == "next_on":
            due = record.get("next_on")
            return "warn" if due is not None and due <= self.today else None
        return super().state(field, record)


class VisitPane(DetailPane):
    """The school and the day first, then what was found, said and agreed."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("The visit"), [*self._school(record), *self._some(record, ("visited_on", "method", "visitors", "need", "assessment_id"))]),
            Facts(_("What was found"), self._some(record, ("found", "strengths", "improvements"))),
            Facts(_("Advice and next visit"), self._some(record, ("advice", "next_on"))),
            Facts(_("Note"), self._some(record, ("note",))),
        ]

    def _school(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        return [(_("School"), link(self.shown.of(self.register["school_id"], record), record.get("open_school")))]


class VisitList(DeedList):
    """All visits, the newest first."""

    pane: VisitPane
    words = VisitWords
    takes_steps = False

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, VISITS, extra)

    def own_deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(N_("Next visit to this school …"), self.visit_again, "Ctrl+Shift+N", "refresh-cw"),
            Deed(N_("Open the school"), self.open_school, "Ctrl+Shift+O", "building-2"),
        )

    def make_pane(self) -> DetailPane:
        return VisitPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return VisitForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        return {"open_school": self.open_school}

    def begin(self) -> Begin:
        return Begin(
            _("No visit written down yet"),
            _("Each visit keeps the school, the topic, who went, what was found and what was advised. Visits stand beside the school's own assessment when schools are compared."),
            _("Add the first visit"),
        )

    def visit_again(self) -> None:
        """A new visit to the school under the cursor; what was advised last time is what it asks about."""
        if record := self.current():
            same = ("school_id", "name", "method", "visitors", "assessment_id")
            self._open(self.make_form(None, {name: record[name] for name in same} | {"need": record["advice"]}))

    def open_school(self, *_unused: object) -> None:
        """The school in the partner registry."""
        if record := self.current():
            self.window_.open_record(PARTNERS.name, record["school_id"])


class VisitForm(RecordForm):
    """Adds or edits a visit."""

    carried = ("name", "visited_on", "method", "visitors", "assessment_id")
    page_names = (N_("Visit and findings"), N_("Note and attachments"))
    arrangement = ((_VISIT, _MORE), (_FOUND, _AFTER))
    label_width = 140

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        fresh = {"visitors": [window.work.actor] if window.work.actor else []}
        super().__init__(window, VISITS, record_id, {**fresh, **(values or {})})

    def parts(self) -> Sequence[Section]:
        return form_plan.planned(_PARTS, VISITS)

    def first_field(self) -> str | None:
        return "school_id" if self.record_id is None and self.body.page == 0 else super().first_field()
