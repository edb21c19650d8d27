"""The page on which a round of self-assessment is answered: the tree of the framework, the item, and the criteria always in sight while it is scored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.statuses import Transition
from desktop.errors import UserError
from desktop.models.assessment_register import ASSESSMENTS
from desktop.views import messages, step_dialog, theme
from desktop.views.assess import deeds, leaving
from desktop.views.assess.board import Board
from desktop.views.assess.desk import RoundDesk
from desktop.views.assess.previous import PreviousReader
from desktop.views.assess.round_head import STEP_ICONS, RoundHead, step_word
from desktop.views.page import Page
from desktop.views.page_work import PageWork
from desktop.views.widgets.layout import column
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_FOLLOWED = ("", "assessment", "evidence", "framework", "partner", "improvement", "good_practice", "performance_agreement")
"""Registers whose changes may show on the page."""


class AssessmentPage(Page):
    """One round, one subject of it at a time. It follows every change of the round; ``closed`` tells its id."""

    def __init__(self, window: MainWindow, assessment_id: int, subject_id: int | None = None, code: str = "") -> None:
        """``code``: the item to be opened; without one the first that is not done."""
        super().__init__(window, _("Assessment round"))
        self.assessment_id = assessment_id
        self.desk = RoundDesk(self.work, assessment_id, subject_id)
        self._stale = False
        self._round_steps: list[Transition] = []
        self.notices = NoticeArea()
        self.board = Board(self.desk, self.work.today())
        self.head_ = RoundHead(self)
        self.before = PreviousReader(self.desk)
        self.line = PageWork()
        outer = column(self.head_, self.notices, self.line, parent=self)
        outer.addWidget(self.board, 1)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.load)
        self._connect()
        self._add_deeds()
        window.data_changed.connect(self._follow)
        self.show_round()
        self.board.show_subjects()
        self.board.open_item(code if code in self.desk.framework.items else self.board.first_code())

    def _connect(self) -> None:
        self.head_.step_wanted.connect(self._step_pressed)
        self.board.moved.connect(self._moved)
        self.board.told.connect(self._told)
        self.board.failed.connect(self._failed)
        self.board.left_out.connect(lambda words: self.window_.notice(words, "warn", key="left_out", seconds=20))
        self.board.chooser.chosen.connect(self.open_subject)
        self.board.item.head.wanted.connect(self._do)
        self.board.criteria.wanted.connect(self._do)
        self.board.previous.closed.connect(self.board.item.focus_first)
        if self.board.evidence is not None:
            self.board.evidence.wanted.connect(self._do_evidence)

    def _add_deeds(self) -> None:
        board = self.board
        self.add_deed("view", _("Next item"), lambda: board.step(1), "Ctrl+PgDown; Alt+Down", "chevron-right")
        self.add_deed("view", _("Item before"), lambda: board.step(-1), "Ctrl+PgUp; Alt+Up", "chevron-left")
        self.add_deed("view", _("Next item that is not done"), self.next_open, "F7", "flag")
        self.add_deed("view", _("Tree, item, criteria in turn"), board.next_pane, "F6")
        self.add_deed("view", _("Find an item"), self._find, "Ctrl+F", "search")
        self.add_deed("view", _("Chart of the sections"), board.progress.toggle, "Ctrl+Shift+W")
        self.add_deed("view", _("Last year's answer"), self.toggle_previous, "Ctrl+Shift+L", "history", separated=True)
        if len(self.desk.subjects()) > 1:
            self.add_deed("view", _("Next school"), lambda: board.chooser.step(1), "Ctrl+Shift+PgDown; Ctrl+Right", "chevron-right", separated=True)
            self.add_deed("view", _("School before"), lambda: board.chooser.step(-1), "Ctrl+Shift+PgUp; Ctrl+Left", "chevron-left")
            self.add_deed("view", _("Find a school"), lambda: board.chooser.field.edit.setFocus(), "Ctrl+G", "search")
        self.add_deed("records", _("Change the status"), self.open_steps, "Ctrl+T", "stamp")
        self.add_deed("records", _("Send the item for review"), self.send, "Ctrl+Enter; Ctrl+Return", "send")
        for text, icon, shortcut, deed in self._others():
            self.add_deed("records", text, deed, shortcut, icon)
        self.add_deed("file", _("Print this round (assessment)"), self.print_round, "Ctrl+P", "printer", separated=True)

    def _others(self) -> tuple[tuple[str, str, str, Callable[[], object]], ...]:
        """What else can be done, in the order of the menus: words, icon, keys, deed."""
        return (
            (_("Send all that is done for review"), "list-checks", "Ctrl+Shift+Enter; Ctrl+Shift+Return", partial(deeds.send_many, self)),
            (_("Pass all that was sent for review"), "check", "Ctrl+Shift+Y", partial(deeds.pass_many, self)),
            (_("Lock all that passed review"), "lock", "", partial(deeds.lock_many, self)),
            (_("Assign …"), "user-plus", "Ctrl+Shift+U", partial(deeds.assign, self)),
            (_("Add evidence …"), "plus", "Ctrl+Shift+E", partial(deeds.new_evidence, self)),
            (_("Choose from the register …"), "search", "Ctrl+Shift+F", partial(deeds.choose_evidence, self)),
            (_("Fill in from the program's own data …"), "refresh-cw", "Ctrl+Shift+I", partial(deeds.fill_in, self)),
            (_("Opinion of the working group …"), "eye", "Ctrl+Shift+G", partial(deeds.review, self)),
            (_("Assessors beside each other …"), "users", "Ctrl+Shift+K", self.open_consensus),
            (_("Files for assessors and schools …"), "file-spreadsheet", "Ctrl+Shift+A", self.open_files),
            (_("Steps and days of the manual …"), "calendar-check", "Ctrl+Shift+J", partial(deeds.open_steps, self)),
            (_("Compare with another round …"), "arrow-up-down", "Ctrl+Shift+C", self.compare),
            (_("Order of what is to be improved …"), "list-checks", "Ctrl+Shift+M", self.open_ofi),
            (_("Evidence of the round as a zip …"), "download", "", self.export_evidence),
            (_("Carry answers to another round …"), "corner-down-right", "Ctrl+Shift+O", self.carry),
            (_("Correct what was sent (revision) …"), "pencil", "Ctrl+Shift+R", self.revise),
            (_("Edit the particulars of the round"), "settings", "F2", self.edit_round),
            (_("History"), "history", "Ctrl+H", self.open_history),
            (_("History of this item"), "history", "Ctrl+Shift+H", lambda: self.open_history(self.board.code)),
        )

    # reading --------------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the round again and show it; a round that is gone closes its page."""
        self._stale = False
        try:
            self.desk.load()
        except UserError as error:
            self.desk.forget()
            self.window_.notice(str(error), "info", key="gone", seconds=12)
            QTimer.singleShot(0, self, lambda: self.finish(0))
            return
        if self.desk.record.get("deleted_at") is not None:
            self.desk.forget()
            QTimer.singleShot(0, self, lambda: self.finish(0))
            return
        leaving.tell_conflicts(self)
        self.board.refresh()
        self.show_round()

    def show_round(self) -> None:
        """Head, bars and steps as the round stands."""
        from desktop.services import steps

        record = self.desk.record
        self.title = str(record["name"])
        self.setAccessibleName(self.title)
        self.head_.show_round(record, self.work.lists().label("assessment_status", str(record["status"])))
        self._round_steps = [step for step in steps.allowed(self.work, ASSESSMENTS, [self.assessment_id]) if not step.needs_reason][:1]
        self._show_steps()
        self._show_bar(record)
        self.board.item.head.previous.setVisible(self.before.there)
        self.board.item.head.assign.setVisible(self.desk.round.open)

    def _show_bar(self, record: Mapping[str, Any]) -> None:
        """Why nothing can be changed, and what leads on."""
        self.notices.drop("closed")
        if not (words := deeds.why_closed(self)):
            return
        ways: tuple[tuple[str, Callable[[], object]], ...] = ()
        if not self.desk.subject_id:
            ways = ((_("Edit the particulars of the round"), self.edit_round),)
        elif self.desk.frozen and not record.get("superseded"):
            ways = ((_("Correct what was sent (revision) …"), self.revise),)
        self.notices.show_notice(NoticeBar(words, "info", ways, key="closed", closable=False))

    def _follow(self, change: Changed) -> None:
        """A deed was done somewhere: read again, at once if the page is in sight, else when it comes back."""
        if change.register not in _FOLLOWED or (change.register == "assessment" and change.ids is not None and self.assessment_id not in change.ids):
            return
        if self.isVisible():
            self._soon.start()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window_.status.set_unsaved("")

    def entered(self) -> None:
        self.board.tree.setFocus()

    def finish(self, result: object = None) -> None:
        super().finish(self.assessment_id if result is None else result)

    def may_close(self) -> bool:
        return leaving.may_close(self)

    def leave(self) -> None:
        """Esc: first last year's answer that is open, then the page."""
        if not self.board.previous.isHidden():
            self.board.previous.close_panel()
        else:
            super().leave()

    def _failed(self, error: BaseException) -> None:
        messages.show_error(self, error)

    def _told(self, words: str) -> None:
        """What was wrong goes when all is saved."""
        self.window_.status.set_unsaved(words)
        if not self.desk.waits:
            self.window_.notices.drop("error")

    # going ----------------------------------------------------------------------------------------------------------

    def _show_steps(self) -> None:
        """The steps of the item; where it has none, the one that leads the whole round on."""
        self.head_.show_steps(deeds.item_steps(self) or self._round_steps)

    def _step_pressed(self, key: str) -> None:
        if any(step.key == key for step in deeds.item_steps(self)):
            deeds.step_item(self, key)
        else:
            self._round_step(key)

    def _moved(self, _code: str) -> None:
        self._show_steps()
        self.board.item.head.previous.setVisible(self.before.there)

    def next_open(self) -> None:
        """The next item that is not done."""
        if not self.board.next_open():
            self.window_.notice(_("Every item is done, or sent already."), "note", icon="circle-check", key="step", seconds=8)

    def _find(self) -> None:
        self.board.tree_pane.search.setFocus()
        self.board.tree_pane.search.selectAll()

    def open_subject(self, subject_id: int) -> None:
        """Another school of the round, at the same item."""
        wrong = self.board.finish()
        if self.board.flush():
            self.board.tell_left_out(wrong)
            self.desk.load(subject_id)
            self.board.previous.hide()
            self.board.refresh()
            self.show_round()

    def toggle_previous(self) -> None:
        """Show what was answered to the item in the round before, or fold it."""
        panel = self.board.previous
        if not panel.isHidden():
            panel.close_panel()
            return
        if not self.before.there:
            self.window_.notice(_("No earlier round is named to compare this one with (particulars of the round)."), "info", key="previous", seconds=8)
            return
        name, found, score = self.before.row(self.board.code)
        panel.show_row(self.desk.framework.instrument, name or _("Round before"), found, score, self.desk.may_write(self.board.code), self.before.measures(self.board.code))
        panel.copy.setFocus()

    # deeds ----------------------------------------------------------------------------------------------------------

    def _do(self, name: str) -> None:
        """A press beside the item or the criteria."""
        found: dict[str, Callable[[], object]] = {
            "assign": partial(deeds.assign, self), "previous": self.toggle_previous, "review": partial(deeds.review, self), "consensus": self.open_consensus,
            "fill": partial(deeds.fill_in, self),
        }  # fmt: skip
        found[name]()

    def _do_evidence(self, name: str, value: Any) -> None:
        found: dict[str, Callable[[], object]] = {
            "new": partial(deeds.new_evidence, self), "choose": partial(deeds.choose_evidence, self), "open": lambda: deeds.open_evidence(self, value),
            "edit": lambda: deeds.edit_evidence(self, value), "drop": lambda: deeds.drop_evidence(self, value), "files": lambda: deeds.new_evidence(self, value),
        }  # fmt: skip
        found[name]()

    def send(self) -> None:
        """Send the item for review; one that was sent stays as it is."""
        if any(step.key == "send" for step in deeds.item_steps(self)):
            deeds.step_item(self, "send")
        elif self.board.code:
            self.window_.say(_("Nothing is to be sent for review here."))

    def open_steps(self) -> None:
        """The menu of the steps of the item, and of the round."""
        menu = QMenu(self)
        self._fill_steps(menu)
        step_dialog.popup(menu, self.head_.more)

    def _fill_steps(self, menu: QMenu) -> None:
        from desktop.services import steps

        own = deeds.item_steps(self)
        for step in own:
            made = menu.addAction(theme.icon(STEP_ICONS.get(step.key, "stamp")), _("Item {code}: {step}", code=self.board.code, step=step_word(step)))
            made.triggered.connect(partial(self._item_step, step.key))
        if own:
            menu.addSeparator()
        for step in sorted(steps.allowed(self.work, ASSESSMENTS, [self.assessment_id]), key=lambda step: step.needs_reason):  # what leads on first
            menu.addAction(theme.icon("stamp"), _("Round: {step}", step=_(step.label))).triggered.connect(partial(self._round_step, step.key))

    def _item_step(self, key: str, _checked: bool = False) -> None:
        deeds.step_item(self, key)

    def _round_step(self, key: str, _checked: bool = False) -> None:
        """A step of the whole round."""
        if self.board.flush():
            step_dialog.ask_step(self, ASSESSMENTS, [self.assessment_id], key)

    def fill_menu(self) -> None:
        """Everything behind "…": the steps first, then what else can be done."""
        menu = self.head_.menu
        menu.clear()
        self._fill_steps(menu)
        menu.addSeparator()
        for text, icon, shortcut, deed in self._others():
            made: QAction = menu.addAction(theme.icon(icon), f"{text}\t{shortcut.split('; ')[0]}" if shortcut else text)
            made.setEnabled(not (isinstance(deed, partial) and deed.func in deeds.WRITING and deeds.why_closed(self)))
            made.triggered.connect(lambda _checked=False, deed=deed: deed())

    def print_round(self) -> None:
        """The reports about the round."""
        from desktop.views.assessment_list import print_round

        if self.board.flush():
            messages.guarded(self, lambda: print_round(self.window_, self.desk.record))

    def open_consensus(self) -> None:
        """What the assessors gave, beside each other."""
        from desktop.views.consensus_page import ConsensusPage

        self._open(lambda: ConsensusPage(self.window_, self.assessment_id, self.desk.subject_id))

    def open_files(self) -> None:
        """Files that go out to assessors or schools, and come back."""
        from desktop.views.assessment_list import open_assessor_files

        if self.board.flush():
            messages.guarded(self, lambda: open_assessor_files(self.window_, self.assessment_id))

    def compare(self) -> None:
        """The round beside another one, item by item."""
        from desktop.views.compare_page import ComparePage

        self._open(lambda: ComparePage(self.window_, self.assessment_id, int(self.desk.record.get("previous_id") or 0)))

    def open_ofi(self) -> None:
        """All that is to be improved, in the order of importance."""
        from desktop.views.ofi_page import OfiPage

        self._open(lambda: OfiPage(self.window_, self.assessment_id, self.desk.subject_id))

    def carry(self) -> None:
        """Take the answers over to another round."""
        from desktop.views.carry_page import CarryPage

        self._open(lambda: CarryPage(self.window_, self.assessment_id, 0))

    def _open(self, make: Callable[[], QWidget]) -> None:
        if self.board.flush():
            messages.guarded(self, lambda: self.window_.open_page(make()))  # type: ignore[arg-type]

    def export_evidence(self) -> None:
        """The files of the round's evidence with their index."""
        from desktop.views import evidence_deeds

        if self.board.flush():
            evidence_deeds.export_zip(self, self.assessment_id, self.line)

    def revise(self) -> None:
        """Correct what was sent."""
        if self.desk.round.open:
            self.window_.notice(_("This round was not sent yet: it is changed where it stands, no revision is needed."), "info", key="revise", seconds=8)
            return
        if made := deeds.revise(self):
            window, code = self.window_, self.board.code
            self.finish()
            window.open_page(AssessmentPage(window, made, code=code))

    def edit_round(self) -> None:
        """The particulars of the round."""
        from desktop.views.assessment_form import AssessmentForm

        self._open(lambda: AssessmentForm(self.window_, self.assessment_id))

    def open_history(self, item: str = "") -> None:
        """Every change of the round, or of one item of it."""
        from desktop.views.history_page import HistoryPage

        self._open(lambda: HistoryPage(self.window_, ASSESSMENTS, self.assessment_id, item))
