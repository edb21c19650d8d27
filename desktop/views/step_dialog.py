"""The steps of a record from status to status, for any register with a workflow: menus, buttons, and a dialog that asks only what the step needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.domain.complaint_rules import CONFLICTS
from desktop.domain.fields import Register
from desktop.domain.statuses import Transition, Workflow
from desktop.domain.workflows import WORKFLOWS
from desktop.errors import UserError
from desktop.views import messages, theme, tokens
from desktop.views.detail_pane import DetailPane
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField, TextField, make_field
from desktop.views.widgets.buttons import button, more_button
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.layout import row
from desktop.views.widgets.text import tooltip
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.steps import AskedField
    from desktop.services.workspace import Workspace
    from desktop.views.record_form import RecordForm
    from desktop.views.register_tab import RegisterTab

POSTPONE = "postpone"
_MENDED_IN = {("news", "publish"): "child_consent"}
"""(Register, step) → the field in which that is mended which keeps the step from being taken."""
_READ_FIRST = {("case", "coi_checked"): CONFLICTS}
"""(Register, field) → what the dialog shows above it."""
_ICONS = {
    "submit": "stamp",
    "approve": "badge-check",
    "return": "undo-2",
    "withdraw": "undo-2",
    "take_back": "undo-2",
    "prepare": "pencil",
    "edit": "pencil",
    "review": "eye",
    "schedule": "clock",
    "publish": "check",
    "evaluate": "clipboard-check",
    "archive": "archive-restore",
    "start": "flag",
    "close": "circle-check",
    "reopen": "refresh-cw",
    POSTPONE: "calendar",
    "cancel": "x",
    "reject": "x",
}
_WHAT_HAPPENS = {
    "approve": N_("{what} will be approved; who decided and when is kept with it."),
    "publish": N_("The day of publication is written down; the planned day stays as it was."),
    "return": N_("{what} will go back to be corrected; the reason stays in its history."),
    "cancel": N_("{what} stays in the plan as cancelled, with its reason."),
    "reject": N_("{what} stays in the register as not published, with its reason."),
    "close": N_("{what} will be summarised and closed; it can be opened again."),
}
_OTHERWISE = N_("{what} will be “{status}”.")
_REASON = N_("Reason")


def workflow_of(register: Register) -> Workflow:
    """The workflow the statuses of a register go by; ``KeyError`` if it has none."""
    return WORKFLOWS[register["status"].choices]


def next_steps(register: Register, record: Mapping[str, Any]) -> list[Transition]:
    """The one or two steps that lead on from where the record stands: the next, and the furthest that may be taken now."""
    flow = workflow_of(register)
    begins = next(iter(flow.statuses))
    onward = [step for step in flow.allowed(_stored(record)) if not step.needs_reason and step.target != begins and _is_for(step, record)]
    return onward[:1] + onward[-1:] if len(onward) > 1 else onward


def _is_for(step: Transition, record: Mapping[str, Any]) -> bool:
    return step.only_for is None or record.get(step.only_for[0]) in step.only_for[1]


def _stored(record: Mapping[str, Any]) -> str:
    return str(record.get("status.stored") or record.get("status") or "")


def named(work: Workspace, register: Register, ids: Sequence[int]) -> str:
    """One record by its name in quotes, several by their number."""
    if len(ids) == 1:
        return f"“{work.reader.reference_title(register.name, ids[0]) or '–'}”"
    return _("{count} {what}", count=f"{len(ids):,}", what=_(register.named(len(ids))))


# --- menus ------------------------------------------------------------------------------------------------------------------


def steps_menu(menu: QMenu, owner: Any, register: Register, ids: Sequence[int]) -> None:
    """Fill ``menu`` with the steps that at least one of the records can take; ``owner`` is the page they are taken from."""
    chosen = list(ids)
    for step in _possible(owner.work, register, chosen):
        line = menu.addAction(theme.icon(_ICONS.get(step.key, "stamp")), _(step.label))
        line.triggered.connect(partial(_take, owner, register, chosen, step.key))
    _say_nothing(menu)


def _say_nothing(menu: QMenu) -> None:
    if menu.isEmpty():
        menu.addAction(_("Nothing can be done with these records now")).setEnabled(False)


def popup(menu: QMenu, below: QWidget) -> None:
    """Open a menu of steps under a button, the first line chosen; an empty one says that there is nothing."""
    _say_nothing(menu)
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))
    menu.setActiveAction(menu.actions()[0])


def status_menu(menu: QMenu, owner: Any, register: Register, ids: Sequence[int]) -> None:
    """Add the steps of the records to a menu of theirs, as one line that opens."""
    steps_menu(menu.addMenu(theme.icon("stamp"), _("Status")), owner, register, ids)


def _possible(work: Workspace, register: Register, ids: Sequence[int]) -> list[Transition]:
    """The steps that at least one of the records can take, in the order of their buttons."""
    from desktop.services import steps

    return steps.possible(work, register, ids)


def _take(owner: Any, register: Register, ids: Sequence[int], action: str, _checked: bool = False) -> None:
    ask_step(owner, register, ids, action)


def form_steps(form: RecordForm, menu: QMenu) -> None:
    """The steps of the record whose form is open; what is typed is saved first."""
    if form.record_id is None:
        return
    from desktop.services import steps

    ids = [form.record_id]
    for step in steps.allowed(form.work, form.register, ids):
        line = menu.addAction(theme.icon(_ICONS.get(step.key, "stamp")), _(step.label))
        line.triggered.connect(partial(_take_saved, form, ids, step.key))
    if not menu.isEmpty():
        menu.addSeparator()


def _take_saved(form: RecordForm, ids: Sequence[int], action: str, _checked: bool = False) -> None:
    form.after_saving(lambda: ask_step(form, form.register, ids, action))


def add_steps(tab: RegisterTab) -> None:
    """Give a list its steps: from the pane, for several rows, and by the keyboard."""
    if isinstance(tab.pane, StepsPane):
        tab.pane.step_wanted.connect(lambda action: ask_step(tab, tab.register, [tab.table.current_id()], action))
        tab.pane.steps.menu_filler = lambda menu: steps_menu(menu, tab, tab.register, [tab.table.current_id()])
    tab.selection.add_deed(_("Status"), "stamp", lambda: open_steps(tab, tab.selection), place=True)
    tab.add_deed("records", _("Change the status"), lambda: open_steps(tab, tab.table), "Ctrl+T", "stamp")


def open_steps(tab: RegisterTab, place: QWidget) -> None:
    """The menu of the steps of the chosen rows, at a widget of the list."""
    menu = QMenu(tab)
    steps_menu(menu, tab, tab.register, tab.chosen_ids())
    corner = place.rect().bottomLeft() if place.height() < theme.px(tokens.BAND) * 2 else QPoint(theme.px(tokens.S8), theme.px(tokens.BAND))
    menu.popup(place.mapToGlobal(corner))
    menu.setActiveAction(menu.actions()[0])


# --- the dialog -------------------------------------------------------------------------------------------------------------


def ask_step(owner: Any, register: Register, ids: Sequence[int], action: str) -> bool:
    """Ask what the step needs to have written down, then take it; True when it was taken. A step that needs nothing is taken at once.

    ``owner`` is a page (it has ``work`` and ``window_``). Of many records only those that can take the step are moved.
    """
    from desktop.services import steps

    work: Workspace = owner.work
    step = workflow_of(register).step(action)
    able = steps.able(work, register, ids, action)
    if not able:
        owner.window_.notice(_("“{step}” cannot be taken from where this stands now.", step=_(step.label)), "info", key="step", seconds=8)
        return False
    if not _may(owner, register, able, action):
        return False
    title = _("{step}: {what}", step=_(step.label), what=named(work, register, able))
    asked, deed = (_postponing if action == POSTPONE else _stepping)(work, register, able, step)
    if asked:
        if not ask(owner, title, _sentence(work, register, able, step, len(ids)), asked, _(step.label), deed):
            return False
    elif not messages.guarded(owner, lambda: deed({})):
        return False
    owner.window_.offer_undo(title)
    reload = getattr(owner, "load", None)
    if reload is not None:
        reload()
    return True


def _may(owner: Any, register: Register, ids: Sequence[int], action: str) -> bool:
    """Whether nothing stands in the way that no answer in the dialog could mend; if something does, say it with the way to where it is mended."""
    from desktop.services import steps

    try:
        steps.refuse_beforehand(owner.work, register, ids, action)
    except UserError as error:
        name = _MENDED_IN.get((register.name, action))
        opens = name is not None and len(ids) == 1 and hasattr(owner, "open_record")
        ways = ((_("Open this one"), partial(_open_at, owner, ids[0], str(name))),) if opens else ()
        owner.window_.notice(str(error), "danger", actions=ways, key="error")
        return False
    return True


def _open_at(tab: RegisterTab, record_id: int, name: str) -> None:
    """Open the form of a record at one of its fields."""
    tab.window_.notices.drop("error")
    tab.open_record(record_id)
    form = tab.window_.page()
    if getattr(form, "record_id", None) == record_id:
        form.body.go_to(name)  # type: ignore[attr-defined]


def _sentence(work: Workspace, register: Register, able: Sequence[int], step: Transition, wanted: int) -> str:
    what = named(work, register, able)
    if step.key == POSTPONE:
        words = _("The old day and the reason stay in its history. Without a new day it waits among the items that have no date yet.")
        if len(able) > 1:
            words = _("The new day is that of the earliest; the others keep their distance from it. Without a new day they wait among the items without a date.")
    else:
        label = work.lists().label(register["status"].choices, step.target)
        sentence = step.says or _WHAT_HAPPENS.get(step.key, _OTHERWISE)
        words = _(sentence, what=what, status=label)
    if len(able) < wanted:
        words += " " + _("{count} of the selected cannot take this step and are left as they are.", count=f"{wanted - len(able):,}")
    return words


Deed = Callable[[dict[str, Any]], object]


def _stepping(work: Workspace, register: Register, ids: list[int], step: Transition) -> tuple[list[Asked], Deed]:
    from desktop.services import steps

    wanted = steps.asked(work, register, ids, step.key)

    def deed(values: dict[str, Any]) -> None:
        reason, memo, approver = (values.get(name) or "" for name in ("reason", "memo_number", "approver"))
        given = {one.name: values[one.name] for one in wanted}
        steps.take(work, register, ids, step.key, values.get("on"), reason, memo, approver, given)

    asked = [Asked("on", _("Date"), _day(work), True)] if step.needs_date else []
    asked += [_field(work, register, one) for one in wanted]
    if step.needs_memo or (step.key == "approve" and step.needs_date):
        approver = TextField(_("Decided by"))
        approver.set_value(work.reader.office().get("director_name") or "" if step.needs_memo else "")
        asked.append(Asked("approver", _("Decided by"), approver))
        asked.append(Asked("memo_number", _("Memo number"), TextField(_("Memo number"), width=200), step.needs_memo))
    if step.needs_reason:
        named = step.reason_word or _REASON
        word = _(named)
        asked.append(Asked("reason", word, LongTextField(word), True))
    return asked, deed


def _field(work: Workspace, register: Register, wanted: AskedField) -> Asked:
    """A field of the register in the dialog, opened with what the step offers."""
    field = register[wanted.name]
    made = make_field(field, work, register.name)
    if wanted.value not in (None, []):
        made.set_value(wanted.value)
    lines = [_(line) for line in _READ_FIRST.get((register.name, wanted.name), ())]
    return Asked(wanted.name, _(field.label), made, wanted.required, lines)


def _postponing(work: Workspace, _register: Register, ids: list[int], _step: Transition) -> tuple[list[Asked], Deed]:
    from desktop.services import publicity

    def deed(values: dict[str, Any]) -> None:
        publicity.postpone(work, ids, values.get("to"), values.get("reason") or "", work.actor)

    new_day = DateField(_("New day"), work.today())
    return [Asked("to", _("New day"), new_day), Asked("reason", _("Reason"), LongTextField(_("Reason")), True)], deed


def _day(work: Workspace) -> DateField:
    made = DateField(_("Date"), work.today())
    made.set_value(work.today())
    return made


# --- the pane ---------------------------------------------------------------------------------------------------------------


class StepButtons(QWidget):
    """What can be done now: the next one or two steps as buttons, all others behind "…"."""

    wanted = Signal(str)

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = register
        self.menu_filler: Callable[[QMenu], None] | None = None
        self.buttons: list[QPushButton] = []
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.more = more_button(_("Change the status"), self._menu)
        self._line = row(None, self.more, spacing=tokens.S1, parent=self)

    def show_for(self, record: Mapping[str, Any] | None) -> None:
        """Show the steps of ``record``."""
        for made in self.buttons:
            self._line.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = []
        for place, step in enumerate(next_steps(self.register, record) if record else ()):
            made = button(_(step.label), _ICONS.get(step.key, "stamp"), on_click=partial(self.wanted.emit, step.key))
            made.setProperty("word", made.text())
            self._line.insertWidget(place, made)
            self.buttons.append(made)
        self._fit()

    def _fill(self) -> None:
        self._menu.clear()
        if self.menu_filler is not None:
            self.menu_filler(self._menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _room(self) -> int:
        """What the line it stands in has left for it; 0 while it is not to be seen."""
        line = self.parentWidget()
        return line.contentsRect().width() - self.x() - theme.px(tokens.S4) if line is not None and line.isVisible() else 0

    def _fit(self) -> None:
        """The second step goes behind "…" where there is no room for its word; a word too long even alone ends in … and stands whole in the tooltip."""
        beside = self.more.sizeHint().width() + len(self.buttons) * self._line.spacing()
        for made in self.buttons:
            made.setText(made.property("word"))
            made.setToolTip("")
        if len(self.buttons) == 2:
            wanted = sum(made.sizeHint().width() for made in self.buttons) + beside
            self.buttons[1].setVisible(wanted <= self.width())
        room = self._room()
        over = self.buttons[0].sizeHint().width() + beside - room if self.buttons and room else 0
        if over > 0:
            first, letters = self.buttons[0], self.buttons[0].fontMetrics()
            first.setText(letters.elidedText(first.text(), Qt.TextElideMode.ElideRight, letters.horizontalAdvance(first.text()) - over))
            first.setToolTip(tooltip(first.property("word")))


class StepsPane(DetailPane):
    """A detail pane with the steps of its record at the foot."""

    step_wanted = Signal(str)

    def foot_buttons(self) -> Sequence[QWidget]:
        self.steps = StepButtons(self.register)
        self.steps.wanted.connect(self.step_wanted)
        return (self.steps,)

    def show_record(self, record: Mapping[str, Any] | None, children: Mapping[str, Sequence[Mapping[str, Any]]], message: str = "") -> None:
        super().show_record(record, children, message)
        self.steps.show_for(record)
