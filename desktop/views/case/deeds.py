"""What is written down from the page of a case: actions, longer time, other agencies, the committee's result, canned replies, satisfaction, ties.

Each asks in one dialog and is one deed that Ctrl+Z takes back. ``page`` is the page of the case (it has ``work``, ``window_`` and ``case``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from desktop.domain.case_clocks import OURS
from desktop.domain.thai_date import format_date
from desktop.errors import Fault, Faults
from desktop.models.complaint_register import ACTIONS, CASES, REFERRALS
from desktop.views import messages
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField, NumberField, TextField, make_field
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.files_field import FilesField
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.fields import Register
    from desktop.models.clock_reading import ClockLine
    from desktop.services.workspace import Workspace
    from desktop.views.case_page import CasePage


def _asked(work: Workspace, register: Register, names: Sequence[str], values: Mapping[str, Any] | None = None, required: Sequence[str] = ()) -> list[Asked]:
    """The fields of a register as fields of a dialog, filled with ``values``; required as declared or by ``required``."""
    asked = []
    for name in names:
        field = register[name]
        made = make_field(field, work, register.name)
        if (values or {}).get(name) is not None:
            made.set_value((values or {})[name])
        asked.append(Asked(name, _(field.label), made, field.required or name in required))
    return asked


def _refuse_empty(values: Mapping[str, Any], **sentences: str) -> None:
    """:raises Faults: one of the named fields is empty; the sentence says what is missing"""
    faults = [Fault(name, sentence) for name, sentence in sentences.items() if not values.get(name)]
    if faults:
        raise Faults(faults)


_ACTION = ("name", "kind", "detail", "done_on", "done_time", "doc_no", "done_by", "files")
SATISFACTION_SLIP = "satisfaction-slip"
"""The report with the code of a case."""


# --- actions ------------------------------------------------------------------------------------------------------------------


def record_action(page: CasePage, values: Mapping[str, Any] | None = None) -> bool:
    """Write down something that was done, with its files."""
    from desktop.services import records

    work = page.work
    given = {"done_on": work.today(), "kind": "work", "done_by": work.actor or None, **(values or {})}
    asked = _asked(work, ACTIONS, _ACTION, given)
    files = _files(asked)

    def deed(typed: dict[str, Any]) -> None:
        kept = {name: value for name, value in typed.items() if name != "files"} | {"case_id": page.case_id}
        _with_files(work, ACTIONS, str(typed["name"] or ""), files, lambda: records.save(work, ACTIONS, kept))

    sentence = _("It goes into the timeline of the case and into its printed file.")
    if not ask(page, _("Record what was done"), sentence, asked, _("Record"), deed):
        return False
    page.window_.offer_undo(_("Recorded: {what}", what=str(_value(asked, "name") or "")))
    return True


def edit_action(page: CasePage, action_id: int) -> bool:
    """Correct an action that was written down."""
    from desktop.services import records

    work = page.work
    stored = work.reader.get(ACTIONS, action_id)
    if stored is None:
        return False
    asked = _asked(work, ACTIONS, _ACTION, stored)
    _files(asked).set_record(action_id)

    def deed(typed: dict[str, Any]) -> None:
        records.save(work, ACTIONS, {name: value for name, value in typed.items() if name != "files"}, action_id, version=stored["version"])

    return ask(page, _("Correct what was recorded"), _("What was written before stays in the history of the case."), asked, _("Save"), deed)


def _files(asked: Sequence[Asked]) -> FilesField:
    found = next(one.field for one in asked if isinstance(one.field, FilesField))
    assert isinstance(found, FilesField)
    return found


def _with_files(work: Workspace, register: Register, subject: str, files: FilesField, save: Callable[[], int]) -> None:
    """Save something new and attach its files as one deed, which one Ctrl+Z takes back; if one of them cannot be attached nothing is done and the files wait on.

    :raises UserError: what ``save`` or a file is refused for
    """
    waiting = list(files.pending)
    try:
        with work.deed("new", register.name, "" if register.spoken else subject):
            files.attach(save())
    except Exception:
        files.set_record(None)
        files.add(waiting)
        raise


def _value(asked: Sequence[Asked], name: str) -> Any:
    return next(one.field.value() for one in asked if one.name == name)


# --- time ---------------------------------------------------------------------------------------------------------------------


def extend_clock(page: CasePage) -> bool:
    """Give a clock more time: which, how much, why, and who decided it."""
    from desktop.services import complaint_clocks

    work, lists = page.work, page.work.lists()
    running = list({line.clock: line for line in page.case.clocks if line.met_on is None and line.clock in OURS}.values())
    if not running:
        page.window_.notice(_("No clock of this case is running."), "info", key="extend", seconds=8)
        return False
    clock = ChoiceField(_("Time limit (clock)"), [(line.clock, f"{line.label} · {format_date(line.due_on) or '–'}") for line in running])
    clock.set_value(page.clocks.shown[0] if page.clocks.shown and page.clocks.shown[0] in {line.clock for line in running} else _latest(running))
    unit = ChoiceField(_("Counted in"), [(item.key, item.label) for item in lists.items("day_unit")], width=180)
    unit.set_value("calendar")
    approver = TextField(_("Decided by"))
    approver.set_value(work.reader.office().get("director_name"))
    day = DateField(_("Decided on"), work.today())
    day.set_value(work.today())
    asked = [
        Asked("clock", _("Time limit (clock)"), clock, True), Asked("amount", _("Longer by (days)"), NumberField(_("Longer by (days)"), 96), True), Asked("unit", _("Counted in"), unit, True),
        Asked("reason", _("Reason"), LongTextField(_("Reason")), True), Asked("decided_on", _("Decided on"), day, True),
        Asked("approver", _("Decided by"), approver), Asked("memo_number", _("Memo number"), TextField(_("Memo number"), width=200)),
    ]  # fmt: skip

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, clock=_("Choose the clock."), amount=_("Type the number of days."), unit=_("Choose how the days are counted."), reason=_("Write the reason."))
        complaint_clocks.extend(
            work, page.case_id, typed["clock"], int(typed["amount"]), typed["unit"], typed["reason"], typed["decided_on"] or work.today(),
            typed["approver"] or "", typed["memo_number"] or "",
        )  # fmt: skip

    sentence = _("The longer time is counted from the last day as it was before it moved over a holiday.")
    if not ask(page, _("Give more time"), sentence, asked, _("Give more time"), deed):
        return False
    page.window_.offer_undo(_("More time was given"))
    return True


def _latest(running: Sequence[ClockLine]) -> str:
    return next((line.clock for line in running if line.clock == "close"), running[0].clock)


# --- other agencies -----------------------------------------------------------------------------------------------------------


def forward(page: CasePage) -> bool:
    """Send the case, or a question of it, to another agency and follow it; the status of the case stays as it is."""
    from desktop.services import referrals

    work = page.work
    asked = _asked(work, REFERRALS, ("partner_id", "name", "purpose", "sent_on", "doc_no", "files"), {"purpose": "facts", "sent_on": work.today()})
    asked[0] = replace(asked[0], word=_("From the registry, if it is there"))
    agency, name = asked[0].field, asked[1].field
    agency.changed.connect(lambda: _name_after(work, agency, name))
    files = _files(asked)

    def deed(typed: dict[str, Any]) -> None:
        kept = {key: value for key, value in typed.items() if key != "files"}
        _with_files(work, REFERRALS, str(typed["name"] or ""), files, lambda: referrals.send(work, page.case_id, kept))

    sentence = _("Until when they are to report is counted by the time limits. To hand over the whole case, take the step: {step}.", step=_("Forward to another agency"))
    if not ask(page, _("Ask another agency"), sentence, asked, _("Write it down"), deed):
        return False
    page.window_.offer_undo(_("Asked: {name}", name=str(name.value() or "")))
    return True


def _name_after(work: Workspace, agency: FieldWidget, name: FieldWidget) -> None:
    """The name of the chosen agency stands in the letter unless another was typed."""
    chosen = agency.value()
    if chosen and not name.value():
        name.set_value(work.reader.reference_title("partner", chosen))


def report_of_agency(page: CasePage, referral_id: int) -> bool:
    """Write down what an agency reported; with a whole case that was handed over its status follows."""
    from desktop.services import referrals

    stored = page.work.reader.get(REFERRALS, referral_id)
    if stored is None:
        return False
    if stored.get("reported_on") is not None:
        return _correct_report(page, stored)
    day = DateField(_("Reported on"), page.work.today())
    day.set_value(page.work.today())
    files = FilesField(_("Attachments"), page.work, REFERRALS.name, referral_id)
    number, text = TextField(_("Their letter no."), width=200), LongTextField(_("What they reported"))
    asked = [
        Asked("on", _("Reported on"), day, True), Asked("report_no", _("Their letter no."), number), Asked("text", _("What they reported"), text),
        Asked("files", _("Attachments"), files),
    ]  # fmt: skip

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, on=_("Type the day of the report."))
        referrals.report(page.work, referral_id, typed["on"], typed["report_no"] or "", typed["text"] or "")

    title = _("Report of {agency}", agency=str(stored["name"]))
    if not ask(page, title, _("With this the clock of the report stops."), asked, _("Write it down"), deed):
        return False
    page.window_.offer_undo(title)
    return True


def _correct_report(page: CasePage, stored: Mapping[str, Any]) -> bool:
    from desktop.services import records

    asked = _asked(page.work, REFERRALS, ("reported_on", "report_no", "report", "files"), stored, required=("reported_on",))
    _files(asked).set_record(stored["id"])

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, reported_on=_("Type the day of the report."))
        records.save(page.work, REFERRALS, {name: value for name, value in typed.items() if name != "files"}, stored["id"], version=stored["version"])

    title = _("Report of {agency}", agency=str(stored["name"]))
    return ask(page, title, _("What was written before stays in the history of the case."), asked, _("Save"), deed)


def remind_agency(page: CasePage, referral_id: int) -> bool:
    """Write down the next reminder to an agency, at most three."""
    from desktop.services import referrals

    stored = page.work.reader.get(REFERRALS, referral_id)
    place = next((one for one in referrals.REMINDERS if stored and not stored.get(f"reminder{one}_on")), None)
    if stored is None or place is None:
        return False
    day = DateField(_("Sent on"), page.work.today())
    day.set_value(page.work.today())
    asked = [Asked("on", _("Sent on"), day, True), Asked("doc_no", _("Letter no."), TextField(_("Letter no."), width=200))]

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, on=_("Type the day of the letter."))
        referrals.remind(page.work, referral_id, place, typed["on"], typed["doc_no"] or "")

    title = _("Reminder {number} to {agency}", number=place, agency=str(stored["name"]))
    if not ask(page, title, _("It stands with the case; the letter itself is written with “Write a letter”."), asked, _("Write it down"), deed):
        return False
    page.window_.offer_undo(title)
    return True


# --- the committee ------------------------------------------------------------------------------------------------------------


def committee_result(page: CasePage) -> bool:
    """What the fact-finding committee found."""
    return _save_case(page, ("committee_concluded_on", "committee_conclusion"), _("Result of the committee"), _("It goes into the case file and the memo to the director."))


def root_cause(page: CasePage) -> bool:
    """Why it came to the complaint at all."""
    return _save_case(page, ("root_cause",), _("Root cause"), _("The improvement plan is made from causes, not from single complaints."))


def first_reply(page: CasePage) -> bool:
    """The day of the first answer, which stops its clock."""
    return _save_case(page, ("first_reply_on",), _("First reply on"), _("The day on which the complainant was first told what is being done."))


def accepted_outcome(page: CasePage) -> bool:
    """Whether the complainant accepts the outcome, as the answer slip or a call says."""
    from desktop.services import cases

    asked = _asked(page.work, CASES, ("outcome_accepted",), page.case.record, required=("outcome_accepted",))

    def deed(typed: dict[str, Any]) -> None:
        cases.accept_outcome(page.work, page.case_id, typed["outcome_accepted"] or "")

    sentence = _("As the complainant answered, also after the case was closed. Whoever contests the result takes the step for it.")
    if not ask(page, _("Answer of the complainant to the result"), sentence, asked, _("Save"), deed):
        return False
    page.window_.offer_undo(_("Answer of the complainant to the result"))
    return True


def _save_case(page: CasePage, names: Sequence[str], title: str, sentence: str) -> bool:
    from desktop.services import cases

    record = page.case.record
    days = {name: page.work.today() for name in names if name.endswith("_on")}
    asked = _asked(page.work, CASES, names, days | {name: record[name] for name in names if record.get(name)})

    def deed(typed: dict[str, Any]) -> None:
        cases.save(page.work, typed, None, page.case_id, page.case.record["version"])

    if not ask(page, title, sentence, asked, _("Save"), deed):
        return False
    page.window_.offer_undo(title)
    return True


# --- satisfaction -------------------------------------------------------------------------------------------------------------


def ask_survey(page: CasePage) -> bool:
    """Ask the complainant once whether they are satisfied: a code for the slip."""
    from desktop.services import surveys

    if not messages.guarded(page, lambda: surveys.ask(page.work, page.case_id)):
        return False
    survey = surveys.of_case(page.work, page.case_id)
    if survey is not None:
        words = _("The slip with its code can be printed; it can be answered until {date}.", date=format_date(survey.expires_on))
        page.window_.notice(words, "info", actions=((_("Print the slip"), partial(page.print_report, SATISFACTION_SLIP)),), key="survey", seconds=60)
    return True


def enter_answer(page: CasePage) -> bool:
    """Enter the answer that came with a code."""
    from desktop.services import surveys

    score = ChoiceField(_("Score"), [(str(one), word) for one, word in zip(range(5, 0, -1), _scores(), strict=True)], width=220)
    asked = [
        Asked("code", _("Code on the slip"), TextField(_("Code on the slip"), width=200), True), Asked("score", _("Score"), score, True),
        Asked("comment", _("Comment"), LongTextField(_("Comment"))),
    ]  # fmt: skip

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, code=_("Type the code from the slip."), score=_("Choose the score."))
        surveys.answer(page.work, typed["code"], int(typed["score"]), typed["comment"] or "")

    sentence = _("Only what the complainant wrote on the slip is entered, and never by who works on the case.")
    return ask(page, _("Satisfaction of the complainant"), sentence, asked, _("Enter the answer"), deed)


def _scores() -> tuple[str, ...]:
    return (_("5 very satisfied"), _("4 satisfied"), _("3 neither"), _("2 not satisfied"), _("1 not satisfied at all"))


# --- ties ---------------------------------------------------------------------------------------------------------------------


def relate(page: CasePage) -> bool:
    """Tie another case to this one."""
    from desktop.services import case_links

    other = make_field(CASES["merged_into_id"], page.work, CASES.name, page.case_id)
    other.setAccessibleName(_("Other case"))
    asked = [Asked("other", _("Other case"), other, True), Asked("why", _("Why"), TextField(_("Why"), max_length=200))]

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, other=_("Choose the other case."))
        case_links.link(page.work, page.case_id, typed["other"], typed["why"] or "")

    if not ask(page, _("Relate to another case"), _("Both cases then show each other. If they are the same, merge them in the list instead."), asked, _("Relate"), deed):
        return False
    page.window_.offer_undo(_("Two cases were related"))
    return True


def unlink(page: CasePage, link_id: int) -> None:
    """Take a tie away."""
    from desktop.services import case_links

    if messages.guarded(page, lambda: case_links.unlink(page.work, link_id)):
        page.window_.offer_undo(_("The cases are not related any more"))


def learn(page: CasePage) -> None:
    """Make an item of the improvement plan from the case, in its own form; it is tied to the case when it is saved."""
    from desktop.services import improvements
    from desktop.views.improvement_list import ImprovementForm

    found: list[dict[str, Any]] = []
    if messages.guarded(page, lambda: found.append(improvements.from_cases(page.work, [page.case_id]))):
        page.window_.open_page(ImprovementForm(page.window_, None, found[0], [page.case_id]))


# --- steps of a request -------------------------------------------------------------------------------------------------------


def mark_step(page: CasePage, step_id: int, done: bool) -> None:
    """Tick a step of a request for information, or take the tick away."""
    from desktop.services import complaint_clocks

    if not messages.guarded(page, lambda: complaint_clocks.mark_step(page.work, step_id, page.work.today() if done else None)):
        page.load()  # the tick goes back to what is kept
        return
    name = next((str(step.name) for step in page.case.checklist if step.id == step_id), "")
    page.window_.offer_undo(_("Step done: {name}", name=name) if done else _("Step not done after all: {name}", name=name))


def step_day(page: CasePage, step_id: int) -> bool:
    """Correct the day on which a step of a request was done, and who did it."""
    from desktop.services import complaint_clocks

    step = next((one for one in page.case.checklist if one.id == step_id), None)
    if step is None:
        return False
    day, by, note = DateField(_("Done on (step)"), page.work.today()), TextField(_("Done by")), LongTextField(_("Note"))
    day.set_value(step.done_on or page.work.today())
    by.set_value(step.done_by or page.work.actor or None)
    note.set_value(step.note or None)
    asked = [Asked("done_on", _("Done on (step)"), day, True), Asked("done_by", _("Done by"), by), Asked("note", _("Note"), note)]

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, done_on=_("Type the day on which it was done."))
        complaint_clocks.mark_step(page.work, step_id, typed["done_on"], typed["done_by"] or "", typed["note"] or "")

    if not ask(page, _("Day of the step"), str(step.name), asked, _("Save"), deed):
        return False
    page.window_.offer_undo(_("Step done: {name}", name=str(step.name)))
    return True


# --- canned replies -----------------------------------------------------------------------------------------------------------


def canned_reply(page: CasePage) -> bool:
    """Choose a ready-made reply, filled with the case; copy it, or keep it as an action. It never names the complainant."""
    from desktop.services import letters

    templates = letters.templates(page.work, "reply", page.case.record["record_type"])
    if not templates:
        kind = page.work.lists().label("letter_kind", "reply")
        page.window_.notice(_("There is no ready-made reply yet. Letter templates of the kind “{kind}” are replies.", kind=kind), "info", key="reply", seconds=12)
        return False
    names = {str(one.id): one.name for one in templates}
    which, text = ChoiceField(_("Reply to choose"), list(names.items())), LongTextField(_("Text"), height=220)

    def fill() -> None:
        if chosen := which.value():
            messages.guarded(page, lambda: text.set_value(_reply_text(page, int(chosen))))

    which.changed.connect(fill)
    which.set_value(next(iter(names)))
    fill()
    asked = [Asked("which", _("Reply to choose"), which, True), Asked("text", _("Text"), text, True)]

    def deed(typed: dict[str, Any]) -> None:
        _refuse_empty(typed, text=_("The text is empty."))
        QGuiApplication.clipboard().setText(typed["text"])

    sentence = _("The text is copied, to be put into the channel the complainant came by. Afterwards it can be recorded as done.")
    if not ask(page, _("Ready-made reply"), sentence, asked, _("Copy the text"), deed):
        return False
    keep = ((_("Record it as done"), partial(_record_reply, page, names.get(which.value() or "", ""), str(text.value() or ""))),)
    page.window_.notice(_("The reply was copied."), "note", actions=keep, icon="circle-check", key="reply", seconds=60)
    return True


def _reply_text(page: CasePage, template_id: int) -> str:
    from desktop.domain import letter_fields
    from desktop.services import letters

    record = page.case.record
    made = letters.make(page.work, page.case_id, "reply", template_id)
    return letter_fields.fill_person(str(made["body"]), letter_fields.person_values("reply", record["anonymity"], record["number"] or "", None))


def _record_reply(page: CasePage, name: str, text: str) -> None:
    page.window_.notices.drop("reply")
    record_action(page, {"kind": "contact", "name": name, "detail": text})

