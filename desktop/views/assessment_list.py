"""The list of assessment rounds: which instrument, which year, how far, what score, until when; beside it who has what and what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain.assessment_rules import FROZEN
from desktop.domain.thai_date import format_date, format_period
from desktop.models.assessment_overview import Overview, overview
from desktop.models.assessment_register import ASSESSMENTS
from desktop.views import messages, step_dialog, work_thread
from desktop.views.assessment_words import RoundWords, due_tone, in_order, link, scored, time_left
from desktop.views.deed_list import Deed, DeedList
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField
from desktop.views.register_empty import Begin
from desktop.views.shown import Shown
from desktop.views.step_dialog import StepsPane
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.record_form import RecordForm

_LATE_SHOWN = 6
_SHARES_SHOWN = 6
_DECIDED = {
    "director_approves": N_("The director approved"),
    "director_returns": N_("The director sent it back"),
    "submit": N_("The board approved; sent"),
    "submit_directly": N_("The director approved; sent"),
    "board_returns": N_("The board sent it back"),
    "assign": N_("Handed out (decision)"),
    "to_director": N_("Put before the director (decision)"),
}
"""Step → how its decision is called in the pane."""
Rows = list[tuple[str, str | QWidget]]


class RoundPane(StepsPane):
    """How far it is, what is late and with whom; then decisions, letter, committees and corrections."""

    open_word = N_("Open")

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        seen: Overview | None = record.get("overview")
        return [
            Facts(_("Result so far"), self._result(record)),
            Facts(_("Items"), self._items(seen)),
            Facts(_("Late items ({count})", count=len(seen.late) if seen else 0), self._late(record, seen)),
            Facts(_("Who has what"), self._shares(seen)),
            Facts(_("The round"), self._round(record)),
            Facts(_("Decisions"), self._decisions(record)),
            Facts(_("Where it is sent"), self._some(record, ("report_to", "out_doc_no", "out_doc_on"))),
            *self._committees(children.get("members", ())),
            Facts(_("Corrections"), self._chain(record, seen)),
            Facts(_("Note"), self._some(record, ("status_reason", "revision_reason", "note"))),
        ]

    def _result(self, record: Mapping[str, Any]) -> Rows:
        rows: Rows = self._some(record, ("progress",))
        if words := scored(record):
            rows.append((_("Score (round)"), label(words, bold=True)))
        if tone := due_tone(record, self.shown.today):
            rows.append((_("To be sent by"), box(column(label(format_date(record["due_on"])), box(row(Status(tone, time_left(record, self.shown.today)), None))))))
        else:
            rows += self._some(record, ("due_on",))
        return rows

    def _round(self, record: Mapping[str, Any]) -> Rows:
        first, last = record.get("data_from"), record.get("data_to")
        span: Rows = [(_("Data of"), format_period(first, last))] if first and last else self._some(record, ("data_from", "data_to"))
        return [
            *self._some(record, ("instrument", "framework_id", "fiscal_year", "agreement_id")), *span,
            *self._some(record, ("previous_id", "lead_unit", "lead_officer", "order_no", "order_on")),
        ]  # fmt: skip

    def _items(self, seen: Overview | None) -> Rows:
        if seen is None:
            return []
        lists = self.shown.lists
        rows: Rows = [(lists.label("assessment_item_status", status), f"{count:,}") for status, count in seen.statuses.items()]
        if seen.schools:
            files = _("{sent} sent, {received} back", sent=f"{seen.sent:,}", received=f"{seen.received:,}")
            rows = [(_("Schools (counted)"), f"{seen.schools:,}"), (_("Files of schools"), files), *rows]
        return rows

    def _late(self, record: Mapping[str, Any], seen: Overview | None) -> Rows:
        rows: Rows = []
        for late in seen.late[:_LATE_SHOWN] if seen else ():
            opening = record.get("open_item")
            press = link(late.code, partial(opening, late.code) if opening else None, late.name)
            under = " · ".join(filter(None, (late.name, late.owner)))
            rows.append((format_date(late.due_on), box(column(press, Wrapped(under, "second", "small")))))
        return rows

    def _shares(self, seen: Overview | None) -> Rows:
        rows: Rows = []
        for share in seen.shares[:_SHARES_SHOWN] if seen else ():
            who = self.shown.label("org_unit", share.owner) if share.is_unit else share.owner
            rows.append((who, _("{left} left of {of}", left=f"{share.left:,}", of=f"{share.of:,}")))
        return rows

    def _decisions(self, record: Mapping[str, Any]) -> Rows:
        rows: Rows = []
        for one in record.get("approvals", ()):
            word = _(_DECIDED[one["step"]]) if one["step"] in _DECIDED else self.shown.label("assessment_status", one["step"])
            memo = _("memo {number}", number=one["memo_number"]) if one["memo_number"] else ""
            said = " · ".join(filter(None, (format_date(one["decided_on"]), one["approver"], memo, one["comment"])))
            rows.append((word, said))
        return rows

    def _committees(self, members: Sequence[Mapping[str, Any]]) -> list[Facts]:
        return [
            Facts(heading, [(role, box(column(Wrapped(name), *([Wrapped(post, "second", "small")] if post else [])))) for role, name, post in people])
            for heading, people in committees(members, self.shown).items()
        ]

    def _chain(self, record: Mapping[str, Any], seen: Overview | None) -> Rows:
        rows: Rows = []
        for one in seen.revisions if seen else ():
            here = one.id == record["id"]
            word = _("Revision {number}", number=one.revision) if one.revision else _("First report")
            state = Status(step_dialog.workflow_of(ASSESSMENTS).statuses[one.status].token, self.shown.label("assessment_status", one.status))
            opening = record.get("open_round")
            way = [] if here or opening is None else [link(_("Go there"), partial(opening, one.id))]
            why = [Wrapped(one.reason, "second", "small")] if one.reason else []
            rows.append((word, box(column(box(row(state, None)), *way, *why))))
        return rows


def committees(members: Sequence[Mapping[str, Any]], words: Shown) -> dict[str, list[tuple[str, str, str]]]:
    """Heading of a committee → (role, name, post) of its members: committees in the order of the value list, within one by category and role."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for member in in_order(members, words.lists):
        kind, section = words.label("committee_kind", str(member.get("committee") or "")), member.get("section_code")
        heading = _("{committee} {section}", committee=kind, section=section) if section else kind
        role = words.label("committee_role", str(member.get("role") or ""))
        found.setdefault(heading, []).append((role, str(member.get("name") or ""), str(member.get("post") or "")))
    return found


class AssessmentList(DeedList):
    """All rounds, the newest year first."""

    pane: RoundPane
    words = RoundWords
    edit_word = N_("Open")
    hidden_at_first = ("period", "grade")

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        self._known: dict[int, Overview] = {}
        super().__init__(window, ASSESSMENTS, extra)
        self.add_button.setText(_("Begin a round"))

    def reload(self, keep_place: bool = True) -> None:
        self._known = {}
        super().reload(keep_place)

    def own_deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(N_("Edit the particulars of the round"), lambda: self.edit_record(self.table.current_id()), "F2", "pencil"),
            Deed(N_("Steps and days of the manual …"), self.open_steps, "Ctrl+Shift+J", "calendar-check"),
            Deed(N_("Compare with another round …"), self.compare, "Ctrl+Shift+C", "arrow-up-down"),
            Deed(N_("Schools beside each other"), self.compare_schools, "Ctrl+Shift+L", "columns-3"),
            Deed(N_("Next round from this one …"), self.begin_next, "Ctrl+Shift+N", "refresh-cw"),
            Deed(N_("Carry answers to another round …"), self.carry_on, "Ctrl+Shift+O", "corner-down-right"),
            Deed(N_("Correct what was sent (revision) …"), self.revise, "Ctrl+Shift+R", "pencil"),
            Deed(N_("Files for assessors and schools …"), self.assessor_files, "Ctrl+Shift+A", "file-spreadsheet"),
            Deed(N_("Print this round (assessment)"), self.print_round, "Ctrl+Shift+P", "printer"),
        )

    # what the register is made of -----------------------------------------------------------------------------------

    def make_pane(self) -> DetailPane:
        return RoundPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        from desktop.views.assessment_form import AssessmentForm

        return AssessmentForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        """Who has what of many schools takes its time: it is read in another thread, and the pane is shown again when it is there."""
        from desktop.services import steps

        one, work, today = int(record["id"]), self.work, self.work.today()
        if one not in self._known:
            work_thread.run(self, lambda *_unused: overview(work.reader, one, today), partial(self._read, one, self._known))
        return {
            "overview": self._known.get(one),
            "approvals": steps.approvals(self.work, ASSESSMENTS.name, record["id"]),
            "open_item": partial(self.open_item, record["id"]),
            "open_round": self.go_to,
        }

    def _read(self, record_id: int, known: dict[int, Overview], found: Overview | None) -> None:
        if found is None or known is not self._known:  # it was changed meanwhile
            return
        known[record_id] = found
        if self.table.current_id() == record_id:
            self._show_detail()

    def begin(self) -> Begin:
        return Begin(
            _("No assessment round yet"),
            _("A round takes one framework (SAR, PMQA, agreement, internal control, supervision, ITA) and answers it for a year: people, scores, evidence, and the report that is sent."),
            _("Begin the first round"),
            imports=False,  # a round is begun, not listed
        )

    def search_hint(self) -> str:
        return _("Name of the round  (Ctrl+F)")

    def open_record(self, record_id: int) -> None:
        """The page on which a round is answered."""
        self.open_item(record_id, "")

    def open_item(self, record_id: int, code: str) -> None:
        """The page of a round at one of its items."""
        if record_id:
            from desktop.views.assessment_page import AssessmentPage

            page = self.window_.open_page(AssessmentPage(self.window_, record_id, code=code))
            page.closed.connect(super()._form_closed)

    def edit_record(self, record_id: int) -> None:
        """The particulars of a round."""
        if record_id:
            self._open(self.make_form(record_id))

    def _form_closed(self, record_id: object) -> None:
        super()._form_closed(record_id)
        stored = self.work.reader.get(ASSESSMENTS, record_id) if isinstance(record_id, int) and record_id else None
        if stored and stored["status"] == "draft" and stored.get("previous_id") and not stored.get("score"):
            way = (_("Look at what can be carried"), lambda: self._carry(int(stored["previous_id"]), int(stored["id"])))
            self.window_.notice(_("The answers of the earlier round can be carried to this one."), "info", actions=(way,), key="carry", seconds=60)

    # deeds ----------------------------------------------------------------------------------------------------------

    def compare(self) -> None:
        """The round under the cursor beside another one, item by item."""
        from desktop.views.compare_page import ComparePage

        chosen = self.table.selected_ids()
        if record := self.current():
            other = next((one for one in chosen if one != record["id"]), 0) if len(chosen) == 2 else 0
            self.window_.open_page(ComparePage(self.window_, record["id"], other))

    def open_steps(self) -> None:
        """The steps of the manual for the round under the cursor, with their days."""
        from desktop.views.round_calendar_page import open_calendar

        if record := self.current():
            open_calendar(self.window_, record["id"], str(record["instrument"]))

    def compare_schools(self) -> None:
        """The schools of a round of supervision beside each other."""
        from desktop.domain.assessment_rules import OF_SCHOOLS
        from desktop.views.school_compare_page import SchoolComparePage

        record = self.current()
        if record is None:
            return
        if record["instrument"] in OF_SCHOOLS:
            self.window_.open_page(SchoolComparePage(self.window_, record["id"]))
        else:
            self.window_.notice(_("This round is answered by the office alone; only rounds of supervision have schools to lay beside each other."), "info", key="schools", seconds=8)

    def begin_next(self) -> None:
        """A new round like the one under the cursor, a year later, compared with it."""
        if record := self.current():
            same = ("instrument", "framework_id", "period", "lead_unit", "lead_officer", "report_to")
            values = {name: record[name] for name in same} | {"fiscal_year": record["fiscal_year"] + 1, "previous_id": record["id"]}
            self._open(self.make_form(None, values))

    def carry_on(self) -> None:
        """The answers of the round under the cursor into another one that is open."""
        if record := self.current():
            self._carry(record["id"], 0)

    def _carry(self, from_id: int, to_id: int) -> None:
        from desktop.views.carry_page import CarryPage

        self.window_.notices.drop("carry")
        self.window_.open_page(CarryPage(self.window_, from_id, to_id))

    def revise(self) -> None:
        """A new revision of a round that was sent, with the reason; what was sent stays as it is."""
        from desktop.services import assessments

        record = self.current()
        if record is None:
            return
        if record["status"] not in FROZEN:
            self.window_.notice(_("This round was not sent yet: it is changed where it stands, no revision is needed."), "info", key="revise", seconds=8)
            return
        made: list[int] = []
        asked = [Asked("reason", _("Why it is corrected"), LongTextField(_("Why it is corrected")), True)]
        sentence = _("What was sent stays and prints as it did. A copy with all answers, evidence and people is opened as the next revision.")
        if ask(self, _("Correct “{name}”", name=record["name"]), sentence, asked, _("Open the next revision"),
               lambda values: made.append(assessments.revise(self.work, record["id"], values["reason"] or ""))):  # fmt: skip
            self.window_.offer_undo(_("The next revision of “{name}” is open", name=record["name"]))
            self.go_to(made[0])

    def assessor_files(self) -> None:
        """Files that go out to assessors or schools, and come back."""
        if record := self.current():
            messages.guarded(self, lambda: open_assessor_files(self.window_, record["id"]))

    def print_list(self) -> None:
        """The report of the round under the cursor; of several chosen ones, or of none, the reports about the list."""
        if self.table.selected_count() > 1 or not self.table.current_id():
            super().print_list()
        else:
            self.print_round()

    def print_round(self) -> None:
        """The report of the round under the cursor."""
        if record := self.current():
            print_round(self.window_, record)


_REPORT_OF = {"sar": "sar", "pmqa": "pmqa", "agreement": "kpi-round", "control": "control-pk5", "supervision": "school-comparison", "ita": "ita-checklist"}
"""Instrument → the report that is printed of its rounds first."""


def print_round(window: MainWindow, record: Mapping[str, Any]) -> None:
    """Open the reports about a round, beginning with the one of its instrument."""
    from desktop.models.reader import Query
    from desktop.views.report_page import open_reports

    open_reports(window, ASSESSMENTS, Query(), [int(record["id"])], _REPORT_OF.get(str(record["instrument"])))


def open_assessor_files(window: MainWindow, assessment_id: int) -> None:
    """The page of the files that went out to assessors and schools."""
    from desktop.views.assessor_files_page import AssessorFilesPage

    window.open_page(AssessorFilesPage(window, assessment_id))


