"""The pane at the right of a case: who complains, what the matter is, against whom, what came of it, and what it is tied to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFrame, QVBoxLayout, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.complaint_register import CASES
from desktop.views import theme, tokens
from desktop.views.case.identity import IdentityPane
from desktop.views.case.reading import CaseView
from desktop.views.shown import Shown
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, pairs, row, rule, scroll_area, section
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.page import Page

Rows = list[tuple[str, str | QWidget]]

_LONG = 420
"""Letters of a told text that are shown before the rest is folded."""
_MATTER = (
    "record_type", "category", "subcategory", "channel", "received_on", "received_by", "external_source", "external_ref", "in_doc_no", "in_doc_on",
    "complainant_group", "service_id", "school_id", "event_on", "event_time", "event_place", "event_area", "nature", "priority", "importance", "severity", "secrecy", "handlers",
)  # fmt: skip
_WORK = ("owner_unit", "owner_officer", "co_units", "assigned_on", "assigned_by", "coi_note", "forwarded_to", "inadmissible_reason", "merged_into_id", "note")
_AGAINST = ("respondent_kind", "respondent_name", "respondent_position", "respondent_unit", "witnesses", "praised", "recognition")
_FACTS = ("committee_order_no", "committee_order_on", "committee_members", "committee_concluded_on", "committee_conclusion")
_OUTCOME = (
    "result_code", "result", "resolved_on", "first_reply_on", "replied_on", "reply_channel", "reply_doc_no", "recourse", "outcome_accepted",
    "accepted_to_plan", "unit_reply", "closed_on", "closed_summary", "retention_until", "disposed_on",
    "disposed_groups",
)  # fmt: skip
_SHORTER = {
    "school_id": N_("Agency concerned"), "handlers": N_("Named handlers"), "witnesses": N_("Witnesses"), "committee_members": N_("Members"),
    "coi_note": N_("Conflict of interest"), "outcome_accepted": N_("Accepts the outcome"), "detail": N_("Facts"), "wish": N_("Wishes"),
}  # fmt: skip
"""Words of fields that are too long for the pane."""
_USUAL = {"nature": "grievance", "importance": "general", "priority": "normal"}
"""Values that say nothing and are left out."""


class LongText(QWidget):
    """A told text, the beginning of it where it is long; a press shows the rest."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.words = Wrapped(self._short())
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = button(_("Read all"), kind="link", on_click=self.turn)
        self.more.setVisible(self.words.plain_text() != text)
        column(self.words, self.more, parent=self)

    def _short(self) -> str:
        if len(self._text) <= _LONG:
            return self._text
        cut = self._text[: _LONG - 60]
        return cut[: cut.rfind(" ")] + " …" if " " in cut else cut + "…"

    def turn(self) -> None:
        """Show all of it, or only the beginning again."""
        whole = self.words.plain_text() == self._text
        self.words.setText(self._short() if whole else self._text)
        self.more.setText(_("Read all") if whole else _("Show less"))


class CaseSide(QFrame):
    """The pane. Its deeds go out as ``wanted(name, value)``: open a case, an improvement, a school; a step of a request; a report of an agency; a survey."""

    wanted = Signal(str, object)

    def __init__(self, page: Page, case_id: int) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.setAccessibleName(_("About the case"))
        self.shown = Shown(page.work)
        self.identity = IdentityPane(page, case_id)
        self._body = QWidget()
        self._content = QWidget()
        layout = column(self.identity, tokens.S2, rule(), self._body, None, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S3), parent=self._content)
        layout.setStretchFactor(self._body, 0)
        self.area = scroll_area(self._content)
        column(self.area, parent=self)
        theme.follow(self, lambda: self.setFixedWidth(theme.px(tokens.PANE)))

    def show_case(self, case: CaseView) -> None:
        """Show everything about the case again; the scroll stays, and so does the focus."""
        self.shown.forget()
        focused = self._focused()
        kept = self.area.verticalScrollBar().value()
        self.identity.show_for(case.record)
        body = QWidget()
        layout = column(spacing=0, parent=body)
        for place, (heading, content) in enumerate(self._parts(case)):
            if place:
                layout.addSpacing(theme.px(tokens.S2))
                layout.addWidget(rule())
            layout.addSpacing(theme.px(tokens.S1))
            layout.addWidget(heading if isinstance(heading, QWidget) else section(heading))
            layout.addWidget(content)
        inside = self._content.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        if focused is not None:
            self._focus_on(*focused)
        self.area.verticalScrollBar().setValue(kept)

    def _focused(self) -> tuple[int, str] | None:
        """Where the focus of the window is in the pane (also while a dialog lies over it): the how manieth stop, and its word."""
        focus, stops = self.window().focusWidget(), _stops(self._body)
        return (stops.index(focus), _word(focus)) if focus in stops else None

    def _focus_on(self, place: int, word: str) -> None:
        """The stop with this word again; where it is gone, the one that took its place."""
        stops = _stops(self._body)
        same = sorted((stop for stop in stops if _word(stop) == word), key=lambda stop: abs(stops.index(stop) - place))
        target = same[0] if same else stops[min(place, len(stops) - 1)] if stops else self.area
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self, case: CaseView) -> Iterator[tuple[str | QWidget, QWidget]]:
        record = case.record
        if case.checklist:
            yield _("Steps of the request"), self._checklist(case)
        yield _("The matter"), self._matter(record)
        if rows := self._rows(record, _AGAINST):
            heading = _("Compliment") if record["record_type"] == "compliment" else _("Respondent")
            yield heading, pairs(rows)
        working = self._rows(record, _WORK)
        yield _("Who works on it"), pairs(working) if working else label(_("No one is responsible yet"), "muted")
        if case.referrals:
            yield _("Other agencies"), self._referrals(case)
        if rows := self._rows(record, _FACTS):
            yield _("Fact-finding committee"), pairs(rows)
        if rows := self._rows(record, _OUTCOME):
            yield _("What came of it (case)"), pairs(rows)
        yield from self._ties(case)

    # the matter -----------------------------------------------------------------------------------------------------

    def _rows(self, record: Mapping[str, Any], names: Sequence[str]) -> Rows:
        rows: Rows = []
        for name in names:
            field = CASES[name]
            text = self.shown.of(field, record)
            if not text or _USUAL.get(name) == record.get(name) or (name == "secrecy" and record[name] == "normal" and not record.get("restricted")):
                continue
            rows.append((_(_SHORTER.get(name, field.label)), text))
        return rows

    def _matter(self, record: Mapping[str, Any]) -> QWidget:
        layout = column(pairs(self._rows(record, _MATTER)))
        for name in ("detail", "wish"):
            if record.get(name):
                layout.addWidget(label(_(_SHORTER[name]), "muted"))
                layout.addWidget(LongText(str(record[name])))
        if record.get("files"):
            layout.addWidget(self._link(_("{count} pieces of evidence", count=len(record["files"])), "files", list(record["files"]), "paperclip"), 0, Qt.AlignmentFlag.AlignLeft)
        return box(layout)

    def _link(self, word: str, deed: str, value: object, icon: str = "") -> QWidget:
        return button(word, icon, "fact" if not icon else "link", on_click=partial(self.wanted.emit, deed, value))

    # steps of a request (manual S04) --------------------------------------------------------------------------------

    def _checklist(self, case: CaseView) -> QWidget:
        layout = column()
        for step in case.checklist:
            layout.addWidget(self._step(step, case.line(("step", step.id)) is not None))
        return box(layout)

    def _step(self, step: Any, counted: bool) -> QWidget:
        tick = QCheckBox()
        tick.setChecked(step.done_on is not None)
        tick.setAccessibleName(step.name)
        tick.toggled.connect(lambda on: self.wanted.emit("step", (step.id, on)))
        name = Wrapped(step.name, "muted" if step.done_on else "")
        line = row(spacing=tokens.S2)
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(name, self._step_line(step, counted)), 1)
        return box(line)

    def _step_line(self, step: Any, counted: bool) -> QWidget:
        """Where the step stands, the way to correct its day, and the way to how its last day was counted."""
        line = row(self._step_state(step), spacing=tokens.S1)
        if step.done_on is not None:
            change = self._link(_("Correct (day)"), "step day", step.id)
            change.setAccessibleName(_("Correct the day of “{step}”", step=step.name))
            line.addWidget(change)
        if counted:
            line.addWidget(self._how(_("How “{clock}” is counted", clock=step.name), ("step", step.id)))
        line.addStretch(1)
        return box(line)

    def _how(self, name: str, key: tuple[str, int]) -> QWidget:
        made = button(_("How it is counted"), kind="link", on_click=partial(self.wanted.emit, "working", key))
        made.setAccessibleName(name)
        return made

    def _step_state(self, step: Any) -> QWidget:
        if step.done_on is not None:
            words = _("Done {date}", date=format_date(step.done_on))
            late = _("late (step)")
            return label(f"{words} · {late}" if step.state == "late" else words, "warn" if step.state == "late" else "muted", "small")
        if step.due_on is None:
            return label(_("As time and conditions allow"), "muted", "small")
        return label(_("By {date}", date=format_date(step.due_on)), "danger" if step.state == "overdue" else "second", "small")

    # other agencies -------------------------------------------------------------------------------------------------

    def _referrals(self, case: CaseView) -> QWidget:
        layout = column(spacing=tokens.S1)
        for one in case.referrals:
            layout.addWidget(self._referral(one, case.line(("agency_report", one["id"])) is not None))
        return box(layout)

    def _referral(self, one: Mapping[str, Any], counted: bool) -> QWidget:
        tone, words = referral_state(one, self.shown)
        sent = _("Sent {date}", date=format_date(one["sent_on"]))
        reminders = [format_date(one[f"reminder{number}_on"]) for number in (1, 2, 3) if one.get(f"reminder{number}_on")]
        more = _("reminded {dates}", dates=", ".join(reminders)) if reminders else ""
        lines = column(Wrapped(str(one["name"]), bold=True), label(" · ".join(filter(None, (sent, more))), "muted", "small"))
        state = row(Status(tone, words), spacing=tokens.S1)
        if counted:
            state.addWidget(self._how(_("How “{clock}” is counted", clock=str(one["name"])), ("agency_report", one["id"])))
        state.addStretch(1)
        lines.addWidget(box(state))
        if one.get("report"):
            lines.addWidget(LongText(str(one["report"])))
        if one.get("reported_on") is None:
            report = button(_("They have reported …"), kind="link", on_click=partial(self.wanted.emit, "report", one["id"]))
            remind = button(_("Reminder sent …"), kind="link", on_click=partial(self.wanted.emit, "remind", one["id"]))
            remind.setVisible(len(reminders) < 3)
            lines.addWidget(box(row(report, remind, None, spacing=tokens.S1)))
        return box(lines)

    # ties -----------------------------------------------------------------------------------------------------------

    def _ties(self, case: CaseView) -> Iterator[tuple[str | QWidget, QWidget]]:
        related = column()
        for one in case.related:
            related.addWidget(self._related(one))
        if not case.related:
            related.addWidget(label(_("None (related)"), "muted"))
        yield self._head(_("Related cases"), _("Relate …"), "relate", None), box(related)
        record = case.record
        plan = column()
        if record.get("improvement_id"):
            plan.addWidget(self._link(str(record.get("improvement_id.title") or "–"), "improvement", record["improvement_id"]), 0, Qt.AlignmentFlag.AlignLeft)
        if record.get("root_cause"):
            plan.addWidget(LongText(str(record["root_cause"])))
        if plan.count() == 0:
            plan.addWidget(label(_("Nothing yet (improvement)"), "muted"))
        word = "" if record.get("improvement_id") else _("Make an item …")
        yield self._head(_("What is learned from it"), word, "learn", None), box(plan)
        if case.survey is not None or record.get("status") == "closed":
            yield self._survey(case.survey)

    def _head(self, heading: str, word: str, deed: str, value: object) -> QWidget:
        return section(heading, *([button(word, kind="link", on_click=partial(self.wanted.emit, deed, value))] if word else []))

    def _related(self, one: Any) -> QWidget:
        link = self._link(one.number, "case", one.case_id)
        words = Wrapped(one.name)
        drop = button(_("Unlink"), kind="link", on_click=partial(self.wanted.emit, "unlink", one.link_id))
        lines = column(box(row(link, label(one.why, "muted", "small"), None, drop)), words)
        return box(lines)

    def _survey(self, survey: Any) -> tuple[str | QWidget, QWidget]:
        if survey is None:
            return self._head(_("Satisfaction"), _("Ask …"), "ask", None), label(_("Not asked yet"), "muted")
        if survey.answered_on is not None:
            rows: Rows = [(_("Score"), _("{score} of 5", score=survey.score)), (_("Answered on"), format_date(survey.answered_on))]
            if survey.comment:
                rows.append((_("Comment"), survey.comment))
            return _("Satisfaction"), pairs(rows)
        over = survey.expires_on < self.shown.today
        rows = [(_("Asked on"), format_date(survey.asked_on)), (_("Open until"), format_date(survey.expires_on))]
        head = section(_("Satisfaction")) if over else self._head(_("Satisfaction"), _("Enter the answer …"), "answer", None)
        return head, pairs(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down scroll the pane wherever its focus is."""
        steps: dict[int, Callable[[], None]] = {Qt.Key.Key_PageUp: lambda: self._turn(-1), Qt.Key.Key_PageDown: lambda: self._turn(1)}
        if event.key() in steps:
            steps[event.key()]()
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())


def _stops(part: QWidget) -> list[QWidget]:
    """What can have the focus in a part, in the order in which it was made."""
    return [one for one in part.findChildren(QAbstractButton) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _word(stop: QWidget | None) -> str:
    return (stop.accessibleName() or stop.text()) if isinstance(stop, QAbstractButton) else ""


def referral_state(one: Mapping[str, Any], shown: Shown) -> tuple[str, str]:
    """How a forwarded case looks: tone and words."""
    if one.get("reported_on") is not None:
        return "ok", _("Reported {date}", date=format_date(one["reported_on"]))
    due = one.get("due_on")
    if due is None:
        return "wait", _("No report yet")
    if due < shown.today:
        return "danger", _("No report, due {date}", date=format_date(due))
    return "wait", _("To report by {date}", date=format_date(due))
