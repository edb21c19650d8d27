"""The three panes side by side and what ties them: the item under the cursor of the tree, the score that follows every tick, and saving without being asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import format_time
from desktop.errors import UserError
from desktop.views import theme, tokens
from desktop.views.assess.chooser import SchoolChooser
from desktop.views.assess.criteria import CriteriaPane
from desktop.views.assess.desk import Desk
from desktop.views.assess.evidence_box import EvidenceBox
from desktop.views.assess.item import ItemPane
from desktop.views.assess.previous import PreviousPanel
from desktop.views.assess.progress import ProgressFoot
from desktop.views.assess.tree import TreePane, neighbour
from desktop.views.widgets.layout import column, frame, row
from desktop.words import _

REST_MS = 1500
"""Words are saved this long after the last key."""
_TREE = 328
_LEAST_TREE = 236
_ITEM, _LEAST_CRITERIA = 560, 308
"""Widths, px at 12 pt: what the item would like to have, what the criteria need at least."""
_WORDS = ("result", "strengths", "improvements", "suggestions", "support", "obstacles", "comment", "link", "link_updated_on", "na_reason")
"""Columns of words: no score follows from them."""


class Board(QWidget):
    """Tree, item and criteria over a desk.

    ``moved(code)`` when another item was opened; ``told(words)`` for the status row: unsaved, saved at …; ``failed(error)`` when saving was refused; ``left_out(words)``
    when another item came while something stood in a field that cannot be taken.
    """

    moved = Signal(str)
    told = Signal(str)
    failed = Signal(object)
    left_out = Signal(str)

    def __init__(self, desk: Desk, today: date) -> None:
        super().__init__()
        self.desk = desk
        self.code = ""
        self.chooser = SchoolChooser()
        self.tree_pane = TreePane(desk)
        self.tree = self.tree_pane.tree
        self.progress = ProgressFoot(desk)
        self.evidence = EvidenceBox(desk) if desk.has_evidence else None
        self.previous = PreviousPanel()
        self.item = ItemPane(desk, today, self.evidence, (self.previous,))
        self.criteria = CriteriaPane(desk)
        self.side = frame("side")
        outer = column(self.chooser, parent=self.side)
        outer.addWidget(self.tree_pane, 1)
        outer.addWidget(self.progress)
        layout = row(self.side, spacing=0, parent=self)
        layout.addWidget(self.item, 1)
        layout.addWidget(self.criteria)
        theme.follow(self, self._fit)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.keep)
        self._now = QTimer(self, singleShot=True, interval=0)
        self._now.timeout.connect(self.keep)
        self._connect()
        self.chooser.setVisible(len(desk.subjects()) > 1)

    def _fit(self) -> None:
        """Where the window is narrow the tree gives way first, then the criteria."""
        spare = self.width() - theme.px(_TREE + tokens.PANE + _ITEM)
        tree = max(theme.px(_LEAST_TREE), theme.px(_TREE) + min(spare, 0))
        spare += theme.px(_TREE) - tree
        self.side.setFixedWidth(tree)
        self.criteria.setFixedWidth(max(theme.px(_LEAST_CRITERIA), theme.px(tokens.PANE) + min(spare, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.tree.chosen.connect(self.open_item)
        self.tree.digit.connect(self.criteria.press)
        self.tree.entered_item.connect(self._enter)
        for source in (self.item, self.criteria):
            source.changed.connect(self._changed)
            source.left.connect(self.keep)
        self.progress.turned.connect(lambda: QTimer.singleShot(0, self, lambda: self.tree.scrollTo(self.tree.currentIndex())))
        self.previous.copied.connect(self._take_words)

    # items ----------------------------------------------------------------------------------------------------------

    def open_item(self, code: str) -> None:
        """Show an item; what was typed to the one before is saved first."""
        if code not in self.desk.codes:
            return
        wrong = self.finish() if code != self.code else []
        self.keep()
        self.tell_left_out(wrong)
        self.code = code
        self.previous.hide()
        self.item.show_item(code)
        self.criteria.show_item(code)
        self.tree.go_to(code)
        self.moved.emit(code)

    def step(self, by: int) -> None:
        """The item after this one, or before it, of those the tree shows."""
        found = neighbour(self.tree_pane.model.codes() or self.desk.codes, self.code, by)
        if found:
            self.open_item(found)

    def next_open(self) -> bool:
        """Into the next item that is not done and can be written to, its criteria where the focus is in criteria; whether there is one. It may be the one that is shown.

        What is scored comes first; where all of it is done, the texts that are not written yet.
        """
        here = (self.code,) if self.code else ()
        ways = (self._is_wanted, self._is_unwritten)
        found = next((one for wanted in ways if (one := neighbour(self.desk.codes, self.code, 1, wanted) or next(filter(wanted, here), ""))), "")
        if found:
            focus = self.window().focusWidget()
            ticking = focus is not None and self.criteria.isAncestorOf(focus)
            self.open_item(found)
            if not ticking or not self.criteria.focus_first():
                self.item.focus_first()
        return bool(found)

    def _is_unwritten(self, code: str) -> bool:
        """A text nobody has written anything to."""
        return not self.desk.item(code).scored and not self.desk.is_done(code) and self.desk.may_write(code)

    def _is_wanted(self, code: str) -> bool:
        """Whether an item is still to be done here."""
        return self.desk.item(code).scored and not self.desk.is_done(code) and self.desk.may_write(code)

    def first_code(self) -> str:
        """Where work begins: the first item that is not done, else the first of all."""
        open_ones = (code for code in self.desk.codes if not self.desk.is_done(code))
        return next(open_ones, self.desk.codes[0] if self.desk.codes else "")

    def _enter(self) -> None:
        """Enter in the tree: into the criteria, of a text into its words."""
        if not self.criteria.focus_first():
            self.item.focus_first()

    def next_pane(self) -> None:
        """F6: tree, item, criteria, and round again."""
        panes: list[tuple[QWidget, Callable[[], object]]] = [
            (self.side, self.tree.setFocus), (self.item, self.item.focus_first), (self.criteria, self.criteria.focus_first),
        ]  # fmt: skip
        focus = self.window().focusWidget()
        at = next((at for at, (pane, _go) in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        if panes[(at + 1) % len(panes)][1]() is False:
            panes[(at + 2) % len(panes)][1]()

    # answering ------------------------------------------------------------------------------------------------------

    def _changed(self, values: dict[str, Any], rested: bool) -> None:
        """Something was ticked, pressed or typed: the score follows at once, saving comes after."""
        if not self.code or not self.desk.may_write(self.code) or not self.desk.put(self.code, values):
            return
        self.show_answer(scored=any(name not in _WORDS for name in values))
        self.told.emit(_("Not saved yet"))
        (self._now if rested else self._rest).start()

    def show_answer(self, scored: bool = True) -> None:
        """Show what follows from the answer: level, reason, tree, progress."""
        if scored:
            self.criteria.show_score()
            for part in self.item.form().parts:
                part.fill(self.desk, self.code)
        self.item.head.show_status(self.desk, self.code)
        self.tree_pane.model.told(self.code)
        self.progress.refresh()

    def _take_words(self, values: dict[str, Any]) -> None:
        """Last year's words go where nothing is written yet; under what is written they are added."""
        now = self.desk.row(self.code)
        merged = {name: f"{now[name]}\n{text}" if now.get(name) and name != "link" else text for name, text in values.items() if text not in str(now.get(name) or "")}
        self._changed(merged, True)
        self.item.show_item(self.code)

    def finish(self) -> list[str]:
        """Take over what is being typed into a cell; what of the item that is shown cannot be taken, in a sentence each."""
        return [*self.item.form().finish(), *self.criteria.factors.finish()] if self.code and self.desk.may_write(self.code) else []

    def tell_left_out(self, wrong: Sequence[str]) -> None:
        """Say what of the item that is left was not taken."""
        if wrong:
            self.left_out.emit(_("Not taken over from {code} – {what}", code=self.code, what="; ".join(wrong)))

    def flush(self) -> bool:
        """Store everything, also what is being typed into a cell; whether all of it is stored. Where two answers stand against each other one must be chosen first."""
        self.finish()
        if not self.keep():
            return False
        if self.desk.conflicts:
            codes = ", ".join(sorted(self.desk.conflicts))
            self.failed.emit(UserError(_("Item {code} was changed by another deed while you were writing to it.", code=codes), _("Choose above which of the two stays, then go on.")))
            return False
        return True

    def keep(self) -> bool:
        """Store what is typed so far, without a word about what waits for a choice; whether nothing was refused."""
        self._rest.stop()
        self._now.stop()
        if not self.desk.waits or self.desk.unsaved.keys() <= self.desk.conflicts != set():
            return True
        try:
            self.desk.flush()
        except Exception as error:
            self.told.emit(_("Not saved yet"))
            self.failed.emit(error)
            return False
        self.told.emit(_("Not saved yet") if self.desk.waits else _("Saved {time}", time=format_time(datetime.now().time())))
        return True

    # following ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The desk was read again: everything is shown anew, cursor, scroll and focus stay."""
        self.tree_pane.fill(self.code)
        self.progress.refresh()
        if self.code:
            self.item.show_item(self.code)
            self.criteria.show_item(self.code)
        self.show_subjects()

    def show_subjects(self) -> None:
        """The schools of the round above the tree."""
        subjects = self.desk.subjects()
        self.chooser.setVisible(len(subjects) > 1)
        if len(subjects) > 1:
            self.chooser.show_subjects(subjects, self.desk.subject_id, sum(1 for item in self.desk.framework if item.scored))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing waits behind another page."""
        super().hideEvent(event)
        self.finish()
        self.keep()
