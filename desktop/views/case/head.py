"""The head of a case: its number and subject, its state, what is hidden, and what can be done next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from desktop.domain.complaint_rules import SECRET_LEVELS
from desktop.domain.workflows import tone
from desktop.models.complaint_register import CASES
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button, icon_button, more_button
from desktop.views.widgets.layout import row
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import HeadName, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.statuses import Transition
    from desktop.models.value_lists import ValueLists

_LEAST_SUBJECT = 180


class CaseHead(QFrame):
    """``step_wanted(key)`` when a step is pressed; the menu behind "…" is filled by the page."""

    step_wanted = Signal(str)

    def __init__(self, on_back: Callable[[], object], on_record: Callable[[], object], on_print: Callable[[], object], fill_menu: Callable[[QMenu], object]) -> None:
        super().__init__()
        self.setProperty("role", "band")
        self.back = icon_button("chevron-left", _("Back (Esc)"), on_click=on_back)
        self.number = label("", "second", "head")
        self.subject = HeadName(_LEAST_SUBJECT)
        self.state = Status("draft", "", True)
        self.hidden = Status("lock", "", True)
        self.secret = Status("lock", "", True)
        self.record_button = button(_("Record what was done"), "plus", "primary", tip="Ctrl+Shift+A", on_click=on_record)
        self.step_buttons: list[QPushButton] = []
        self.print_button = icon_button("printer", _("Print the case file (Ctrl+P)"), on_click=on_print)
        self.menu = QMenu(self)
        self._fill_menu = fill_menu
        self.menu.aboutToShow.connect(self._fill)
        self.more = more_button(_("Everything that can be done"), self.menu)
        self._line = row(
            self.back, self.number, self.subject, self.state, self.hidden, self.secret, None, self.record_button, self.print_button, self.more,
            margins=(tokens.S3, tokens.S2, tokens.S4, tokens.S2), spacing=tokens.S2, parent=self,
        )  # fmt: skip

    def _fill(self) -> None:
        self.menu.clear()
        self._fill_menu(self.menu)

    def show_case(self, record: Mapping[str, Any], onward: Sequence[Transition], lists: ValueLists) -> None:
        """Show another state of the case."""
        self.number.setText(str(record.get("number") or "–"))
        self.subject.setText(str(record.get("name") or ""))
        self.state.set_status(tone("case_status", str(record["status"])) or "draft", lists.label(CASES["status"].choices, str(record["status"])))
        words = {"confidential": _("The complainant is hidden"), "anonymous": _("No name was given")}.get(str(record.get("anonymity")), "")
        self._chip(self.hidden, words)
        level = str(record.get("secrecy") or "")
        secret = lists.label("secrecy", level) if level in SECRET_LEVELS else _("Named handlers only") if record.get("restricted") else ""
        self._chip(self.secret, secret)
        self._show_steps(onward)
        closed = record.get("status") == "closed"
        theme.mark(self.record_button, "kind", "" if closed else "primary")
        self.record_button.setIcon(theme.icon("plus", "text2" if closed else "on_accent"))

    def _chip(self, chip: Status, words: str) -> None:
        chip.set_status("lock", words)
        chip.setVisible(bool(words))

    def _show_steps(self, onward: Sequence[Transition]) -> None:
        focused = self.window().focusWidget() in self.step_buttons  # also while the dialog of a step lies over it
        for made in self.step_buttons:
            self._line.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.step_buttons = []
        place = self._line.indexOf(self.print_button)
        before = self.record_button
        for step in onward:
            made = button(_(step.label), on_click=partial(self.step_wanted.emit, step.key))
            self._line.insertWidget(place + len(self.step_buttons), made)
            self.setTabOrder(before, made)
            before = made
            self.step_buttons.append(made)
        self._fit()
        if focused and self.step_buttons:
            self.step_buttons[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The second step goes behind "…" where the subject would lose too much of its room."""
        if len(self.step_buttons) < 2 or self.width() <= 0:
            return
        left_out = (self.subject, self.step_buttons[1])
        others = [one for one in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if one not in left_out and not one.isHidden()]
        wanted = sum(one.sizeHint().width() + self._line.spacing() for one in others) + self.step_buttons[1].sizeHint().width()
        room = self.width() - theme.px(tokens.S3 + tokens.S4) - wanted
        self.step_buttons[1].setVisible(room >= min(self.subject.sizeHint().width(), theme.px(2 * _LEAST_SUBJECT)))
