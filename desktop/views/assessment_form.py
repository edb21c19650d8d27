"""The form of an assessment round: instrument and edition, year and days, who answers for it; for supervision the schools; on its second page the committees."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.assessment_rules import FROZEN, INSTRUMENTS, OF_SCHOOLS
from desktop.domain.thai_date import fiscal_year, school_year
from desktop.models.assessment_overview import rounds_of, school_ids
from desktop.models.assessment_register import ASSESSMENTS, FRAMEWORKS
from desktop.models.assessment_round import CLOSED_TO_ANSWERS
from desktop.models.reader import Query
from desktop.views import form_plan, step_dialog
from desktop.views.assessment_words import edition_title, in_order, round_title
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.school_picker import pick_schools
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.record_choice import RecordChoice
from desktop.views.widgets.text import label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.widgets.field import FieldWidget

_ROUND, _PERIOD, _WHO, _MORE = N_("Instrument and name"), N_("Year and days (round)"), N_("Who answers for it (round)"), N_("Note and attachments")
_PARTS = (
    Part(_ROUND, ("instrument", "framework_id", "agreement_id", "name", "previous_id")),
    Part(_PERIOD, ("fiscal_year", "period", "data_from data_to", "due_on")),
    Part(_WHO, ("lead_unit", "lead_officer", "order_no order_on", "report_to")),
    Part(_MORE, ("note", "files"), page=1),
)
_USUAL_PERIOD = {"agreement": "m6", "supervision": "academic"}
_PERIODS = {
    "agreement": ("m6", "m9", "m12"),
    "sar": ("year", "m6", "m12", "other"),
    "supervision": ("academic", "year", "m6", "m12", "quarter", "other"),
}
"""Instrument → the rounds of the year it knows; the others know all but those of a school year."""
_OTHER_PERIODS = ("year", "m6", "m9", "m12", "quarter", "other")
_FOLLOWED = ("instrument", "framework_id", "fiscal_year", "period")


class AssessmentForm(RecordForm):
    """Begins a round or edits its particulars. A round stays bound to its instrument and edition; what was sent is only looked at."""

    carried = ("instrument", "framework_id", "fiscal_year", "period", "lead_unit", "lead_officer")
    page_names = (N_("Round and people"), N_("Committees and note"))
    arrangement = ((_ROUND, _PERIOD, "members", _MORE), (_WHO,))
    label_width = 156

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        self._named: str | None = None
        self._days: dict[str, date | None] = {}
        """Days of the data as they were proposed; those somebody typed stay."""
        self._schools: list[int] = []
        self._schools_before: dict[int, int] = {}
        """Partner → its subject, of the schools that are in the stored round."""
        fresh = {"fiscal_year": fiscal_year(window.work.today()), "instrument": "sar"}
        self.schools_line = QWidget()
        super().__init__(window, ASSESSMENTS, record_id, {**fresh, **(values or {})})
        self._add_schools_line()
        self._follow_instrument()

    def parts(self) -> Sequence[Section]:
        return form_plan.planned(_PARTS, ASSESSMENTS)

    def own_fields(self) -> Mapping[str, Callable[[], FieldWidget]]:
        def choice(name: str, register: str) -> Callable[[], FieldWidget]:
            return lambda: RecordChoice(_(ASSESSMENTS[name].label), lambda one: self.work.reader.reference_title(register, one))

        return {"framework_id": choice("framework_id", FRAMEWORKS.name), "previous_id": choice("previous_id", ASSESSMENTS.name)}

    def _add_schools_line(self) -> None:
        """The schools of a round of supervision: how many, and the way to choose them."""
        self.schools_words = label("", "second")
        self.schools_button = button(_("Choose schools …"), "building-2", on_click=self.choose_schools)
        self.schools_line = box(row(self.schools_button, self.schools_words, None))
        self.body.add_under(_ROUND, self.schools_line)

    # loading ------------------------------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        if self.record_id is not None:
            self._schools_before = school_ids(self.work.reader, self.record_id)
            self._schools = list(self._schools_before)
            stored = self.work.reader.get(ASSESSMENTS, self.record_id) or {}
        else:
            stored = dict(values or {})
        self._offer(stored)
        super().load(values)
        members = self.body.children_["members"]
        members.set_records(in_order(members.records, self.work.lists()))
        if self.record_id is None:
            self._propose("")
            self._stored = self.body.values()  # what the form proposes is not typed: it is left without a question
        self._close_what_is_bound(stored)

    def _offer(self, values: Mapping[str, Any]) -> None:
        """Only what makes sense beside the instrument may be chosen."""
        instrument = str(values.get("instrument") or self.body.fields["instrument"].value() or "sar")
        lists = self.work.lists()
        instruments, periods = self._choice("instrument"), self._choice("period")
        instruments.set_items([(key, lists.label("instrument", key)) for key in INSTRUMENTS if key != "survey" or instrument == "survey"])
        known = _PERIODS.get(instrument, _OTHER_PERIODS)
        periods.set_items([(key, lists.label("assessment_period", key)) for key in known])
        reader = self.work.reader
        published = reader.ids(FRAMEWORKS, Query(filters=(("status", ("published",)), ("instrument", (instrument,)))))
        self._record("framework_id").set_offered([(one["id"], edition_title(one)) for one in reader.rows(FRAMEWORKS, sorted(published, reverse=True))])  # the office's newest first
        earlier = [one for one in rounds_of(reader, instrument) if one != self.record_id]
        self._record("previous_id").set_offered([(one["id"], round_title(one)) for one in reader.rows(ASSESSMENTS, earlier)])

    def _choice(self, name: str) -> ChoiceField:
        found = self.body.fields[name]
        assert isinstance(found, ChoiceField)
        return found

    def _record(self, name: str) -> RecordChoice:
        found = self.body.fields[name]
        assert isinstance(found, RecordChoice)
        return found

    def _close_what_is_bound(self, stored: Mapping[str, Any]) -> None:
        """A round stays with its instrument and edition; one that was sent is corrected by a revision, one before the director is sent back first.

        Files are attached at once, and to a round that was sent too.
        """
        is_new, closed = self.record_id is None, stored.get("status") in CLOSED_TO_ANSWERS
        for name, field in self.body.fields.items():
            field.setEnabled(is_new or name == "files" or (not closed and name not in ("instrument", "framework_id")))
        for table in self.body.children_.values():
            table.setEnabled(not closed)
        for press in (self.save_button, self.save_new_button):
            press.setEnabled(not closed)
        self.save_new_button.setVisible(is_new)
        if stored.get("status") in FROZEN:
            self.notify(_("This round was sent: it stays as it is. What is wrong in it is corrected by a revision."), "info", key="sent", icon="lock")
        elif closed:
            words = _("“{name}” lies before the director or the board and is not changed meanwhile.", name=stored["name"])
            self.notify(f"{words} {_('Let it be sent back first.')}", "info", key="sent", icon="lock")

    def first_field(self) -> str | None:
        """A new round begins with its instrument: edition and name follow from it."""
        return "instrument" if self.record_id is None else super().first_field()

    # what follows from what ---------------------------------------------------------------------------------------

    def typed(self, name: str) -> None:
        if name == "instrument" and self.record_id is None:
            self._take_instrument()
        if name in _FOLLOWED and self.record_id is None:
            self._propose(name)
        if name == "instrument":
            self._follow_instrument()

    def _take_instrument(self) -> None:
        """Another instrument: its editions, its rounds of the year; the only edition is taken at once."""
        instrument = str(self.body.fields["instrument"].value() or "")
        self._offer({"instrument": instrument})
        values: dict[str, Any] = {"framework_id": self._usual_framework(), "previous_id": next(iter(self._record("previous_id").offered), None)}
        values["period"] = _USUAL_PERIOD.get(instrument, "year")
        today = self.work.today()
        if self.body.fields["fiscal_year"].value() in (fiscal_year(today), school_year(today)):
            values["fiscal_year"] = school_year(today) if values["period"] == "academic" else fiscal_year(today)
        self.body.set_values(values)

    def _usual_framework(self) -> int | None:
        """The edition the last round of the instrument went by while it is in use, else the only one there is."""
        offered, earlier = self._record("framework_id").offered, self._record("previous_id").offered
        last = (self.work.reader.get(ASSESSMENTS, earlier[0]) or {}).get("framework_id") if earlier else None
        return last if last in offered else offered[0] if len(offered) == 1 else None

    def _propose(self, name: str) -> None:
        """A name, and the days of the data, as long as nobody typed others."""
        fields = self.body.fields
        if not name and fields["framework_id"].value() is None:
            self.body.set_values({"framework_id": self._usual_framework()})
        if not name and fields["previous_id"].value() is None:
            self.body.set_values({"previous_id": next(iter(self._record("previous_id").offered), None)})
        named = self._name_of_round()
        if fields["name"].value() in (None, "", self._named) and named:
            self.body.set_values({"name": named})
            self._named = named
        year, period = fields["fiscal_year"].value(), str(fields["period"].value() or "")
        if name in ("", "instrument", "fiscal_year", "period") and isinstance(year, int):
            from desktop.services import assessments

            first, last = assessments.dates_of(year, period)
            wanted = {"data_from": first, "data_to": last} if first is not None else {}
            free = {one: day for one, day in wanted.items() if fields[one].value() in (None, self._days.get(one))}
            self.body.set_values(free)
            self._days |= free
        self._say_already()

    def _say_already(self) -> None:
        """There is a round like this one: said, not forbidden."""
        from desktop.services import assessments

        said = assessments.already(self.work, self.body.values())
        if said:
            self.notify(said, "warn", key="already")
        else:
            self.notices.drop("already")

    def _name_of_round(self) -> str:
        """What a round is called that nobody named: the framework, the year, the round of the year."""
        framework_id, year = self.body.fields["framework_id"].value(), self.body.fields["fiscal_year"].value()
        if framework_id is None or not isinstance(year, int):
            return ""
        framework, period = self.work.reader.reference_title(FRAMEWORKS.name, framework_id), str(self.body.fields["period"].value() or "")
        if period in ("", "year", "other"):
            return _("{framework}, fiscal year {year}", framework=framework, year=str(year))
        if period == "academic":
            return _("{framework}, school year {year}", framework=framework, year=str(year))
        word = self.work.lists().label("assessment_period", period)
        return _("{framework}, fiscal year {year}, {period}", framework=framework, year=str(year), period=word)

    def _follow_instrument(self) -> None:
        of_schools = self.body.fields["instrument"].value() in OF_SCHOOLS
        self.schools_line.setVisible(of_schools)
        self._say_schools()

    # the schools --------------------------------------------------------------------------------------------------

    def _say_schools(self) -> None:
        count = len(self._schools)
        self.schools_words.setText(_("{count} schools chosen", count=f"{count:,}") if count else _("No school chosen yet"))

    def choose_schools(self) -> None:
        """Tick the schools that answer this round."""
        chosen = pick_schools(self, self.work, self._schools)
        if chosen is not None and chosen != self._schools:
            self._schools = chosen
            self._say_schools()
            self.drafts.soon()

    def is_dirty(self) -> bool:
        return super().is_dirty() or set(self._schools) != set(self._schools_before)

    # saving -------------------------------------------------------------------------------------------------------

    def store(self, version: int | None) -> int:
        """Save the round: a new one with whom it is answered for, a stored one with the schools that came and went."""
        from desktop.services import assessments

        children = {name: self.body.children_[name].records for name in self._touched_children} or None
        if self.record_id is None:
            saved: int = assessments.create(self.work, self.body.values(), self._schools_wanted(), children)
        else:
            came = [one for one in self._schools if one not in self._schools_before]
            gone = [subject for one, subject in self._schools_before.items() if one not in self._schools]
            with self.work.deed("save", ASSESSMENTS.name, str(self.body.fields["name"].value() or "")):
                saved = super().store(version) if self.changes() or children else self.record_id
                if came:
                    assessments.add_schools(self.work, saved, came)
                for subject_id in gone:
                    assessments.remove_school(self.work, subject_id)
        self._schools_before = school_ids(self.work.reader, saved)
        return saved

    def _schools_wanted(self) -> list[int]:
        return self._schools if self.body.fields["instrument"].value() in OF_SCHOOLS else []

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            step_dialog.form_steps(self, menu)
