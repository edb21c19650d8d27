"""The page of one case: its clocks with their working, the timeline, who complains and what it is about, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.complaint_register import ACTIONS, CASES, LETTERS, REFERRALS
from desktop.views import file_dialogs, messages, step_dialog, theme, tokens
from desktop.views.case import deeds, reading
from desktop.views.case.clocks import ClockRow, Key
from desktop.views.case.head import CaseHead
from desktop.views.case.side import CaseSide
from desktop.views.case.timeline import Timeline
from desktop.views.case.working import WorkingPanel
from desktop.views.page import Page
from desktop.views.widgets.layout import box, column, frame, row
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.case_timeline import Event
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_FOLLOWED = ("", "case", "action", "referral", "letter", "improvement", "limit", "holiday", "partner", "case_type")
"""Registers whose changes may show on the page."""
_FITTING = {
    "new": "acknowledge", "screening": "acknowledge", "need_info": "answer", "transferred": "forward", "rejected": "answer", "resolved": "answer",
    "acknowledged": "answer", "notified": "answer", "closed": "answer",
}  # fmt: skip
"""Status → the kind of letter that is wanted first; a memo otherwise."""
_CASE_FILE, _RECEIPT = "case-file", "receipt-slip"
"""Reports about one case."""
_NOTICES = ("reply", "survey")
"""Notices of the window whose deeds go on with the page."""


class CasePage(Page):
    """One case. It follows every change of the case and of what belongs to it; ``closed`` tells the id of the case."""

    def __init__(self, window: MainWindow, case_id: int, working: bool = False) -> None:
        """``working``: how the next due day is counted stands open from the beginning."""
        super().__init__(window, _("Case"))
        self.case_id = case_id
        self.case: reading.CaseView = None  # type: ignore[assignment]
        self._stale = False
        self._build()
        self._add_deeds()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.load)
        window.data_changed.connect(self._follow)
        self.load()
        if working and self.case is not None:
            self.open_working(self.case.next_clock() or self.clocks.next_key())

    # widgets ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.band = CaseHead(self.leave, self.record_action, self.print_file, self._fill_menu)
        self.clocks = ClockRow()
        self.working = WorkingPanel()
        self.timeline = Timeline()
        self.side = CaseSide(self, self.case_id)
        self.band.step_wanted.connect(self.take_step)
        self.clocks.opened.connect(self._show_working)
        self.working.closed.connect(self._close_working)
        self.timeline.opened.connect(self.open_event)
        self.timeline.files_wanted.connect(self.open_files)
        self.side.wanted.connect(self._do)
        self.side.identity.changed.connect(self.load)
        self.side.identity.vault_wanted.connect(self.open_vault)
        heading = box(row(label(_("Timeline of the case"), size="head", bold=True), None, margins=(tokens.S4, tokens.S2 + 2, tokens.S4, tokens.S1)))
        left = frame("surface")
        column(heading, parent=left).addWidget(self.timeline, 1)
        middle = QWidget()
        layout = row(left, self.side, spacing=0, parent=middle)
        layout.setStretchFactor(left, 1)
        outer = column(self.band, self.clocks, self.working, parent=self)
        outer.addWidget(middle, 1)

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Record what was done …"), self.record_action, "Ctrl+Shift+A", "plus")
        self.add_deed("records", _("Change the status"), self.open_steps, "Ctrl+T", "stamp")
        for text, icon, shortcut, deed in self._others():
            self.add_deed("records", text, deed, shortcut, icon)
        self.add_deed("view", _("How the next due day is counted"), self.toggle_working, "Ctrl+Shift+W", "calendar-days", separated=True)
        self.add_deed("file", _("Print the case file"), self.print_file, "Ctrl+P", "printer", separated=True)
        self.add_deed("file", _("Print the slip for the complainant"), self.print_slip, "", "printer")

    def _others(self) -> tuple[tuple[str, str, str, Callable[[], object]], ...]:
        """What else can be done, in the order of the menus: words, icon, keys, deed."""
        return (
            (_("Edit the case …"), "pencil", "Ctrl+O", self.edit),
            (_("Look at the complainant …"), "eye", "Ctrl+Shift+I", self.side.identity.look),
            (_("Give more time …"), "clock", "Ctrl+Shift+E", partial(deeds.extend_clock, self)),
            (_("First reply …"), "reply", "", partial(deeds.first_reply, self)),
            (_("Answer of the complainant to the result …"), "circle-check", "", partial(deeds.accepted_outcome, self)),
            (_("Ask another agency …"), "send", "Ctrl+Shift+F", partial(deeds.forward, self)),
            (_("Result of the committee …"), "users", "", partial(deeds.committee_result, self)),
            (_("Write a letter …"), "file-text", "Ctrl+Shift+L", self.write_letter),
            (_("Ready-made reply …"), "copy", "Ctrl+Shift+T", partial(deeds.canned_reply, self)),
            (_("Text for the respondent …"), "eye-off", "Ctrl+Shift+R", self.redact),
            (_("Relate to another case …"), "network", "", partial(deeds.relate, self)),
            (_("Root cause …"), "search", "", partial(deeds.root_cause, self)),
            (_("Item of the improvement plan …"), "clipboard-check", "Ctrl+Shift+M", self.learn),
            (_("Satisfaction …"), "sticker", "Ctrl+Shift+S", self.satisfaction),
            (_("History"), "history", "Ctrl+H", self.open_history),
        )

    # reading ------------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the case again and show it; a case that is gone closes its page."""
        self._stale = False
        found = reading.read(self.work, self.case_id)
        if found is None:
            self._gone()
            return
        self.case = found
        record = found.record
        self.title = f"{record.get('number') or ''} {record['name']}".strip()
        self.setAccessibleName(self.title)
        self.band.show_case(record, found.onward, self.work.lists())
        self.clocks.show_clocks(found.cards, self.work.today(), found.calendar, {(line.clock, line.place) for line in found.step_clocks})
        self._show_working(self.clocks.shown)
        self.timeline.set_events(found.events)
        self.side.show_case(found)
        self._chain()

    def _chain(self) -> None:
        """Tab goes through the page as it is read: head, clocks, working, timeline, pane."""
        before: QWidget = self.band.more
        for after in (*(card.how for card in self.clocks.cards), self.working.strip, self.working.cross, self.timeline):
            self.setTabOrder(before, after)
            before = after

    def _gone(self) -> None:
        self.side.identity.cover()
        self.window_.notice(_("This case is not in the register any more, or it is kept to its named handlers."), "info", key="gone", seconds=12)
        QTimer.singleShot(0, self, lambda: self.finish(0))

    def _follow(self, change: Changed) -> None:
        """A deed was done somewhere: read again, at once if the page is in sight, else when it comes back."""
        if change.register not in _FOLLOWED or (change.register == "case" and change.ids is not None and self.case_id not in change.ids and not self._tied(change.ids)):
            return
        if self.isVisible():
            self._soon.start()
        else:
            self._stale = True

    def _tied(self, ids: Sequence[int]) -> bool:
        return self.case is not None and any(one.case_id in ids for one in self.case.related)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody's name stays in sight behind another page."""
        super().hideEvent(event)
        self.side.identity.cover()

    def entered(self) -> None:
        self.timeline.setFocus()

    def returned(self) -> None:
        """A page over this one was closed: the password of the names may be set now, or they may be locked."""
        self.load()

    def finish(self, result: object = None) -> None:
        for key in _NOTICES:
            self.window_.notices.drop(key)  # their deeds need this page
        super().finish(self.case_id if result is None else result)

    # clocks -------------------------------------------------------------------------------------------------------

    def _show_working(self, key: Key | None) -> None:
        from desktop.models import clock_reading

        line = self.case.line(key)
        if key is None or line is None:
            self.working.hide()
            return
        found = clock_reading.working(self.work.reader, self.case_id, line.clock, line.place, self.work.today())
        self.working.show_reckoning(line, found, self.case.calendar, self.work.today())

    def toggle_working(self) -> None:
        """Open the working of the clock that is due next, or close the one that is open."""
        if self.clocks.shown is not None:
            self._close_working()
            return
        self.open_working(self.clocks.next_key())

    def open_working(self, key: Key | None) -> None:
        """Open the working of a clock, of a step of a request too."""
        if self.case is not None and self.case.line(key) is not None:
            self.clocks.mark(key)
            self._show_working(key)
            self.working.strip.setFocus()

    def _close_working(self) -> None:
        shown = self.clocks.shown
        self.clocks.mark(None)
        self.working.hide()
        self.clocks.focus_on(shown)

    def leave(self) -> None:
        """Esc: first the working that is open, then the page."""
        if not self.working.isHidden():
            self._close_working()
        else:
            super().leave()

    # steps --------------------------------------------------------------------------------------------------------

    def take_step(self, key: str) -> None:
        """Take a step of the case, asking what it needs."""
        step_dialog.ask_step(self, CASES, [self.case_id], key)

    def open_steps(self) -> None:
        """The menu of the steps that can be taken now."""
        menu = QMenu(self)
        self._fill_steps(menu)
        step_dialog.popup(menu, self.band.more)

    def _fill_steps(self, menu: QMenu) -> None:
        for step in self.case.steps:
            menu.addAction(theme.icon("stamp"), _(step.label)).triggered.connect(partial(self._step_pressed, step.key))

    def _step_pressed(self, key: str, _checked: bool = False) -> None:
        self.take_step(key)

    def _fill_menu(self, menu: QMenu) -> None:
        """Everything behind "…": the steps first, then what else can be done."""
        self._fill_steps(menu)
        menu.addSeparator()
        for text, icon, shortcut, deed in self._others():
            made: QAction = menu.addAction(theme.icon(icon), f"{text}\t{shortcut}" if shortcut else text)
            made.triggered.connect(lambda _checked=False, deed=deed: deed())
        menu.addSeparator()
        menu.addAction(theme.icon("printer"), _("Print the case file") + "\tCtrl+P").triggered.connect(lambda: self.print_file())
        menu.addAction(theme.icon("printer"), _("Print the slip for the complainant")).triggered.connect(lambda: self.print_slip())

    # deeds --------------------------------------------------------------------------------------------------------

    def record_action(self) -> None:
        """Write down something that was done."""
        deeds.record_action(self)

    def edit(self) -> None:
        """The form of the case."""
        from desktop.views.case_form import CaseForm

        self.window_.open_page(CaseForm(self.window_, self.case_id))

    def redact(self) -> None:
        """The text for the respondent, beside the original."""
        from desktop.views.case.redaction import RedactionPage

        self.window_.open_page(RedactionPage(self.window_, self.case_id))

    def write_letter(self) -> None:
        """Choose the kind of letter about the case; the one that fits where it stands comes first."""
        menu = QMenu(self)
        fits = _FITTING.get(str(self.case.record["status"]), "memo")
        kinds = [item for item in self.work.lists().items("letter_kind") if item.key != "reply"]
        for item in sorted(kinds, key=lambda item: item.key != fits):
            menu.addAction(theme.icon("file-text"), item.label).triggered.connect(partial(self._open_letter, item.key))
        menu.popup(self.band.more.mapToGlobal(QPoint(0, self.band.more.height())))
        menu.setActiveAction(menu.actions()[0])

    def _open_letter(self, kind: str, _checked: bool = False) -> None:
        from desktop.views.letter_page import LetterPage

        self.window_.open_page(LetterPage(self.window_, self.case_id, kind=kind))

    def open_letter(self, letter_id: int) -> None:
        """A letter that was written about the case."""
        from desktop.views.letter_page import LetterPage

        self.window_.open_page(LetterPage(self.window_, self.case_id, letter_id))

    def learn(self) -> None:
        """Make an item of the improvement plan from the case, or open the one it has."""
        if self.case.record.get("improvement_id"):
            self.window_.open_record("improvement", self.case.record["improvement_id"])
        else:
            deeds.learn(self)

    def satisfaction(self) -> None:
        """Ask for it, or enter the answer."""
        if self.case.survey is None:
            deeds.ask_survey(self)
        else:
            deeds.enter_answer(self)

    def open_history(self) -> None:
        """Every change of the case."""
        from desktop.views.history_page import HistoryPage

        self.window_.open_page(HistoryPage(self.window_, CASES, self.case_id))

    def print_file(self) -> None:
        """The case file with the working of its clocks."""
        self.print_report(_CASE_FILE)

    def print_slip(self) -> None:
        """The slip that the complainant takes home."""
        self.print_report(_RECEIPT)

    def print_report(self, name: str) -> None:
        """A report about this case, as it will be printed."""
        from desktop.views.report_page import open_reports

        messages.guarded(self, lambda: open_reports(self.window_, CASES, None, [self.case_id], name))

    def open_vault(self) -> None:
        """Where the password of the names is set."""
        from desktop.views.vault_page import VaultPage

        self.window_.open_page(VaultPage(self.window_))

    # what the pane wants ------------------------------------------------------------------------------------------

    def _do(self, name: str, value: Any) -> None:
        """A press in the pane at the right."""
        found: dict[str, Callable[[], object]] = {
            "step": lambda: deeds.mark_step(self, *value),
            "step day": lambda: deeds.step_day(self, value),
            "working": lambda: self.open_working(value),
            "report": lambda: deeds.report_of_agency(self, value),
            "remind": lambda: deeds.remind_agency(self, value),
            "relate": lambda: deeds.relate(self),
            "unlink": lambda: deeds.unlink(self, value),
            "learn": self.learn,
            "ask": lambda: deeds.ask_survey(self),
            "answer": lambda: deeds.enter_answer(self),
            "case": lambda: self.window_.open_page(CasePage(self.window_, value)),
            "improvement": lambda: self.window_.open_record("improvement", value),
            "files": lambda: self._choose_file(value, self.mapToGlobal(QPoint(self.width() - theme.px(tokens.PANE), self.height() // 2))),
        }
        found[name]()

    # the timeline -------------------------------------------------------------------------------------------------

    def open_event(self, event: Event) -> None:
        """Open what stands behind an event: its only file, its files, or what was written down."""
        register, record_id = event.behind or ("", 0)
        if register == ACTIONS.name:
            deeds.edit_action(self, record_id)
        elif register == REFERRALS.name:
            deeds.report_of_agency(self, record_id)
        elif register == LETTERS.name:
            self.open_letter(record_id)
        elif event.files:
            self.open_files(event)

    def open_files(self, event: Event) -> None:
        """Open the file of an event; of several a menu is shown."""
        place = self.timeline.place_of(event)
        self._choose_file(event.files, self.timeline.viewport().mapToGlobal(QPoint(place.right() - theme.px(240), place.top() + theme.px(tokens.LINE_OF_TEXT))))

    def _choose_file(self, files: Sequence[int], corner: QPoint) -> None:
        if len(files) == 1:
            self._open_file(files[0])
            return
        menu = QMenu(self)
        for one, name in _names(self.work, files):
            menu.addAction(theme.icon("paperclip"), name).triggered.connect(lambda _checked=False, one=one: self._open_file(one))
        menu.popup(corner)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _open_file(self, attachment_id: int) -> None:
        from desktop.services import attachments

        messages.guarded(self, lambda: file_dialogs.open_file(attachments.path_of(self.work, attachment_id)))


def _names(work: Any, files: Sequence[int]) -> list[tuple[int, str]]:
    """The names of attachments as they came."""
    from desktop.services import attachments

    return attachments.names(work, files)
