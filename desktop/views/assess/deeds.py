"""What is asked from the page of a round: who answers for items, steps of items with their reason, the opinion of the working group, evidence, a revision.

``page`` is the page of the round (it has ``work``, ``window_``, ``desk`` and ``board``). Each deed is one undo.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.domain.assessment_rules import ITEM
from desktop.domain.statuses import Transition
from desktop.models.assessment_register import EVIDENCE
from desktop.views import file_dialogs, messages, theme, tokens
from desktop.views.assess.criteria import boxes_of
from desktop.views.assess.words import known_from
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField, NumberField, TextField, make_field
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.lines_field import LinesField
from desktop.views.widgets.text import tooltip
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import EvidenceLine
    from desktop.views.assessment_page import AssessmentPage

_CODE = int(Qt.ItemDataRole.UserRole)
_ROWS = 7
BACKWARDS = ("take_back", "return", "unlock")
"""Steps of an item that lead back."""


# --- whether anything can be done ------------------------------------------------------------------------------------------


def why_closed(page: AssessmentPage) -> str:
    """Why nothing of the round can be changed now, in a sentence; empty where it can."""
    desk = page.desk
    if not desk.subject_id:
        return _("No school is in this round yet.")
    if desk.round.open:
        return ""
    if desk.record.get("superseded"):
        return _("This report was corrected by a later revision. It stays as it was sent.")
    if desk.frozen:
        return _("This round was sent and stays as it is. It can only be corrected by a revision.")
    return _("This round lies before the director or the board and is not changed meanwhile.")


def is_refused(page: AssessmentPage) -> bool:
    """Whether the round is closed; why is said before anything is asked."""
    words = why_closed(page)
    if words:
        page.window_.notice(words, "info", key="refused", seconds=8)
    return bool(words)


# --- who answers for it -----------------------------------------------------------------------------------------------------


class ItemsField(FieldWidget):
    """Several items of the framework to be ticked; the heads of the sections tick all of theirs, the first line ticks everything."""

    def __init__(self, page: AssessmentPage, ticked: Sequence[str]) -> None:
        super().__init__(_("Items (several)"))
        self.list = QListWidget()
        self.list.setProperty("edge", "true")
        self.list.setFixedHeight(theme.px(tokens.ROW) * _ROWS)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add(_("Every item of the framework"), "", False, bold=True)
        for section in page.desk.framework.sections:
            self._add(f"{section.code} {section.name}", "", False, bold=True)
            for item in section.items:
                self._add(f"{item.code} {item.name}", item.code, item.code in ticked)
        self.set_content(self.list, self.list)
        self.list.itemChanged.connect(self._ticked)
        first = next((at for at in range(self.list.count()) if self.list.item(at).data(_CODE) in ticked), 0)
        self.list.setCurrentRow(first)

    def _add(self, words: str, code: str, on: bool, bold: bool = False) -> None:
        made = QListWidgetItem(words if bold else f"   {words}")
        made.setData(_CODE, code)
        made.setToolTip(tooltip(words))
        made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        made.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if bold:
            made.setFont(theme.font(bold=True))
        self.list.addItem(made)

    def _ticked(self, changed: QListWidgetItem) -> None:
        if not changed.data(_CODE):
            self.list.blockSignals(True)
            row = self.list.row(changed)
            at = row + 1
            while at < self.list.count() and (not row or self.list.item(at).data(_CODE)):
                self.list.item(at).setCheckState(changed.checkState())
                at += 1
            self.list.blockSignals(False)
        self.changed.emit()

    def value(self) -> list[str]:
        items = (self.list.item(at) for at in range(self.list.count()))
        return [str(one.data(_CODE)) for one in items if one.data(_CODE) and one.checkState() is Qt.CheckState.Checked]

    def set_value(self, value: Any) -> None:
        for at in range(self.list.count()):
            one = self.list.item(at)
            one.setCheckState(Qt.CheckState.Checked if one.data(_CODE) in (value or ()) else Qt.CheckState.Unchecked)

    def own_fault(self) -> str:
        return "" if self.value() else _("Tick at least one item.")


def assign(page: AssessmentPage) -> bool:
    """Say who answers for items, several at once."""
    from desktop.services import assessments

    if is_refused(page):
        return False
    work, found = page.work, page.desk.row(page.board.code)
    lists = work.lists()
    people = [one.label for one in lists.items("person")]
    unit = ChoiceField(_("Responsible group"), [(one.key, one.label) for one in lists.items("org_unit")], label_of=lambda key: lists.label("org_unit", key))
    owner, others = TextField(_("Responsible officer (item)"), suggestions=people), LinesField(_("Second hosts (one a line)"))
    due = DateField(_("To be done by"), work.today())
    for field, name in ((unit, "owner_unit"), (owner, "owner"), (others, "co_owners"), (due, "due_on")):
        field.set_value(found.get(name))
    asked = [
        Asked("codes", _("Items (several)"), ItemsField(page, [page.board.code]), True), Asked("owner_unit", _("Responsible group"), unit),
        Asked("owner", _("Responsible officer (item)"), owner), Asked("co_owners", _("Second hosts (one a line)"), others), Asked("due_on", _("To be done by"), due),
    ]  # fmt: skip

    def deed(typed: dict[str, Any]) -> None:
        assessments.assign(work, page.assessment_id, typed["codes"], owner_unit=typed["owner_unit"], owner=typed["owner"], co_owners=typed["co_owners"], due_on=typed["due_on"])

    sentence = _("The ticked items get these people and this day, for all schools where the round has several.")
    if not ask(page, _("Who answers for it"), sentence, asked, _("Assign (verb)"), deed):
        return False
    page.window_.offer_undo(_("Items were assigned"))
    return True


# --- steps of an item -------------------------------------------------------------------------------------------------------


def item_steps(page: AssessmentPage) -> list[Transition]:
    """The steps the item can take now; none while the round is closed."""
    if not page.board.code or not page.desk.round.open or not page.desk.item(page.board.code).scored:
        return []
    steps = [step for step in ITEM.allowed(page.desk.status(page.board.code)) if step.key != "begin"]
    return sorted(steps, key=lambda step: step.key in BACKWARDS)  # what leads on stands first


def step_item(page: AssessmentPage, action: str) -> bool:
    """Take a step of the item that is shown, asking its reason where it needs one."""
    from desktop.services import assessments

    step, code = ITEM.step(action), page.board.code
    title = _("{step}: {what}", step=_(step.label), what=code)

    def take(reason: str) -> None:
        assessments.step_item(page.work, page.assessment_id, page.desk.subject_id, [code], action, reason)

    if not page.board.flush():
        return False
    if step.needs_reason:
        asked = [Asked("reason", _("Reason"), LongTextField(_("Reason")), True)]
        done = ask(page, title, _("The reason stands with the item until it is sent again, and stays in the history."), asked, _(step.label), lambda typed: take(typed["reason"] or ""))
    else:
        done = messages.guarded(page, lambda: take(""))
    if done:
        page.window_.offer_undo(title)
    return done


def send_many(page: AssessmentPage) -> bool:
    """Send every item that is done and not sent yet."""
    from desktop.services import assessments

    if is_refused(page):
        return False
    desk = page.desk
    ready = [code for code in desk.codes if desk.item(code).scored and desk.may_write(code) and desk.line(code).settled]
    if not ready:
        page.window_.notice(_("No item is ready to be sent for review."), "info", key="step", seconds=8)
        return False
    words = _("{count} items are assessed and not sent yet. They are sent together.", count=len(ready))
    if not page.board.flush() or not messages.confirm(page, _("Send all that is done for review"), words, _("Send them")):
        return False
    done = messages.guarded(page, lambda: assessments.step_item(page.work, page.assessment_id, desk.subject_id, ready, "send"))
    if done:
        page.window_.offer_undo(_("{count} items were sent for review", count=len(ready)))
    return done


def pass_many(page: AssessmentPage) -> bool:
    """Pass every item that was sent for review."""
    title, words = _("Pass all that was sent for review"), _("{count} items wait for review. They pass together.", count=_count_in(page, "sent"))
    return _step_many(page, "pass", "sent", title, words, _("No item waits for review."))


def lock_many(page: AssessmentPage) -> bool:
    """Lock every item that passed review."""
    title, words = _("Lock all that passed review"), _("{count} items passed review. They are locked together, answers and evidence.", count=_count_in(page, "passed"))
    return _step_many(page, "lock", "passed", title, words, _("No item passed review that is not locked."))


def _count_in(page: AssessmentPage, status: str) -> int:
    return sum(1 for code in page.desk.codes if page.desk.item(code).scored and page.desk.status(code) == status)


def _step_many(page: AssessmentPage, action: str, status: str, title: str, words: str, none: str) -> bool:
    """Take a step with every scored item of a status, as one deed."""
    from desktop.services import assessments

    if is_refused(page) or not page.board.flush():
        return False
    desk = page.desk
    ready = [code for code in desk.codes if desk.item(code).scored and desk.status(code) == status]
    if not ready:
        page.window_.notice(none, "info", key="step", seconds=8)
        return False
    if not messages.confirm(page, title, words, _("Do it for all")):
        return False
    done = messages.guarded(page, lambda: assessments.step_item(page.work, page.assessment_id, desk.subject_id, ready, action))
    if done:
        page.window_.offer_undo(title)
    return done


def open_steps(page: AssessmentPage) -> None:
    """The steps of the manual for the round, with their days."""
    from desktop.views.round_calendar_page import open_calendar

    if page.board.flush():
        open_calendar(page.window_, page.assessment_id, str(page.desk.record["instrument"]))


# --- the working group ------------------------------------------------------------------------------------------------------


def review(page: AssessmentPage) -> bool:
    """Write down what the working group gave to the item and thought of it."""
    from desktop.services import assessments

    if is_refused(page):
        return False
    desk, code = page.desk, page.board.code
    found, pressed = desk.row(code), boxes_of(desk, desk.item(code))
    level: FieldWidget = NumberField(_("Level of the working group"), 96)
    if pressed:
        level = ChoiceField(_("Level of the working group"), [(str(value), name) for value, _word, name in pressed], width=200)
    given = found.get("review_level")
    level.set_value(None if given is None else str(float(given)) if pressed else given)
    comment = LongTextField(_("Comment of the working group"))
    comment.set_value(found.get("review_comment"))
    asked = [Asked("level", _("Level of the working group"), level), Asked("comment", _("Comment of the working group"), comment)]

    def deed(typed: dict[str, Any]) -> None:
        value = typed["level"]
        assessments.review(page.work, desk.subject_id, code, None if value is None else float(value), typed["comment"] or "")

    if not ask(page, _("Opinion of the working group: {code}", code=code), _("It stands beside the own level and never changes it."), asked, _("Save"), deed):
        return False
    page.window_.offer_undo(_("Opinion of the working group: {code}", code=code))
    return True


def revise(page: AssessmentPage) -> int:
    """Correct a round that was sent: asks the reason, opens the next revision; its id, 0 if the user turned back."""
    from desktop.services import assessments

    made: list[int] = []
    asked = [Asked("reason", _("Why it is corrected"), LongTextField(_("Why it is corrected")), True)]
    sentence = _("What was sent stays and prints as it did. A copy with all answers, evidence and people is opened as the next revision.")
    title = _("Correct “{name}”", name=page.desk.title)
    if not ask(page, title, sentence, asked, _("Open the next revision"), lambda typed: made.append(assessments.revise(page.work, page.assessment_id, typed["reason"] or ""))):
        return 0
    page.window_.offer_undo(_("The next revision of “{name}” is open", name=page.desk.title))
    return made[0]


# --- what the program knows itself ------------------------------------------------------------------------------------------

_PROOFS = 2
"""So many records are offered as evidence of what was filled in."""


def fill_in(page: AssessmentPage) -> bool:
    """Write into the item what the program knows of it, and offer the records that prove it as evidence."""
    from desktop.services import item_sources

    if is_refused(page):
        return False
    desk, code = page.desk, page.board.code
    if not known_from(desk, code) or not desk.may_write(code):
        page.window_.notice(_("This item is filled in by hand: the program has no figures of its own for it, or it is closed."), "info", key="filled", seconds=8)
        return False
    if not page.board.flush():
        return False
    before, way = str(desk.row(code).get("result") or ""), "replace"
    if before:
        way = messages.choose(
            page, _("Something is written to {code} already", code=code), _("The figures can take its place, or stand under it. One undo brings it back."),
            (("add", _("Put them under it"), "primary"), ("replace", _("Replace what is written"), ""), ("", _("Cancel"), "")),
        )  # fmt: skip
    made: list[item_sources.Filled] = []
    if not way or not messages.guarded(page, lambda: made.append(item_sources.fill(page.work, desk.subject_id, code, before if way == "add" else ""))):
        return False
    ways = [(_("Evidence: {name}", name=name), partial(prove, page, code, register, one)) for register, one, name in made[0].offers[:_PROOFS]]
    page.window_.notice(_("{code} was filled in from the program's own data", code=code), icon="circle-check", actions=(*ways, (_("Undo (Ctrl+Z)"), page.window_.menus.undo)), key="filled", seconds=60)
    return True


def prove(page: AssessmentPage, code: str, register: str, record_id: int) -> None:
    """A record of another register as evidence of an item, as one deed."""
    from desktop.services import evidence

    def deed() -> None:
        with page.work.deed("new", EVIDENCE.name, code):
            evidence.use(page.work, evidence.from_record(page.work, register, record_id), page.desk.subject_id, code)

    if messages.guarded(page, deed):
        page.window_.offer_undo(_("{count} pieces of evidence serve {code} now", count=1, code=code))


# --- evidence ---------------------------------------------------------------------------------------------------------------

_NEW = ("name", "kind", "happened_on", "period_from", "period_to", "holder", "shelf", "link", "secrecy", "files")


def new_evidence(page: AssessmentPage, paths: Sequence[Path] = ()) -> bool:
    """A new piece for the item; files that were dropped are attached to it."""
    from desktop.services import evidence, records

    if is_refused(page):
        return False
    work, code = page.work, page.board.code
    given: dict[str, Any] = {"kind": "document", "secrecy": "normal", "holder": work.actor or None, "name": paths[0].stem if paths else None}
    given |= {"period_from": page.desk.record.get("data_from"), "period_to": page.desk.record.get("data_to")}
    asked = []
    for name in _NEW:
        field = EVIDENCE[name]
        made = make_field(field, work, EVIDENCE.name)
        if given.get(name) is not None:
            made.set_value(given[name])
        asked.append(Asked(name, _(field.label), made, field.required))
    files: Any = next(one.field for one in asked if one.name == "files")
    files.add(list(paths))

    def deed(typed: dict[str, Any]) -> None:
        waiting = list(files.pending)
        values = {name: value for name, value in typed.items() if name != "files"} | {"entered_on": work.today()}
        try:
            with work.deed("new", EVIDENCE.name, str(typed["name"] or "")):
                values["code"] = evidence.next_code(work, code)
                made = records.save(work, EVIDENCE, values)
                evidence.use(work, made, page.desk.subject_id, code)
                files.attach(made)
        except Exception:
            files.set_record(None)
            files.add(waiting)
            raise

    title = _("New evidence for {code}", code=code)
    if not ask(page, title, _("It goes into the register of evidence and can serve other items too."), asked, _("Add the evidence"), deed):
        return False
    page.window_.offer_undo(title)
    return True


def choose_evidence(page: AssessmentPage) -> bool:
    """Pieces that are in the register already, found by typing."""
    from desktop.services import evidence
    from desktop.views.assess.evidence_picker import EvidencePicker

    if is_refused(page):
        return False
    code = page.board.code
    there = [line.id for line in page.desk.evidence(code)]
    ids = EvidencePicker(page, page.work, there).pick()
    if not ids or not messages.guarded(page, lambda: evidence.use_many(page.work, ids, page.desk.subject_id, code)):
        return False
    page.window_.offer_undo(_("{count} pieces of evidence serve {code} now", count=len(ids), code=code))
    return True


def drop_evidence(page: AssessmentPage, lines: Sequence[EvidenceLine]) -> bool:
    """Take pieces out of the item; they stay in the register."""
    from desktop.services import evidence

    if is_refused(page):
        return False
    def deed() -> None:
        with page.work.deed("save", EVIDENCE.name, lines[0].name if len(lines) == 1 else str(len(lines))):
            for line in lines:
                evidence.drop(page.work, line.use_id)

    done = bool(lines) and messages.guarded(page, deed)
    if done:
        page.window_.offer_undo(_("Taken out of {code}; it stays in the register of evidence", code=page.board.code))
    return done


def open_evidence(page: AssessmentPage, line: EvidenceLine) -> None:
    """The only file of a piece, else the record itself."""
    from desktop.services import attachments

    files = attachments.of_record(page.work, EVIDENCE, line.id) if line.file_count else []
    if len(files) == 1:
        messages.guarded(page, lambda: file_dialogs.open_file(attachments.path_of(page.work, files[0].id)))
    else:
        edit_evidence(page, line)


def edit_evidence(page: AssessmentPage, line: EvidenceLine) -> None:
    """The form of a piece."""
    from desktop.views.evidence_list import EvidenceForm

    page.window_.open_page(EvidenceForm(page.window_, line.id))


WRITING = (assign, send_many, pass_many, lock_many, review, fill_in, new_evidence, choose_evidence)
"""Deeds that change something of the round: switched off where it is closed."""
