"""The head of the page of a round: its name, state and due day, the way to the neighbours of the item, the step of the item, and everything else behind "…"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from desktop.domain.assessment_rules import FROZEN
from desktop.domain.statuses import Transition
from desktop.domain.thai_date import format_date
from desktop.domain.workflows import tone
from desktop.views import tokens
from desktop.views.assess import deeds
from desktop.views.assessment_words import round_title
from desktop.views.widgets.buttons import button, icon_button, more_button
from desktop.views.widgets.layout import row
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import HeadName, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.assessment_page import AssessmentPage

STEP_ICONS = {"send": "send", "take_back": "undo-2", "return": "undo-2", "pass": "check", "lock": "lock", "unlock": "lock"}
_STEP_WORDS = {"send": N_("Send it for review"), "pass": N_("Passed (button)"), "lock": N_("Lock (button)")}
"""What a step of an item is called on its button."""
_ASIDE = (*deeds.BACKWARDS, "lock")
"""Steps of an item nobody is led to."""


def step_word(step: Transition) -> str:
    """A step of an item in the words of its button."""
    return _(_STEP_WORDS.get(step.key, step.label))


class RoundHead(QFrame):
    """Name, state and due day of the round; the way to the neighbours of the item; the step of the item; everything else behind "…"."""

    step_wanted = Signal(str)

    def __init__(self, page: AssessmentPage) -> None:
        super().__init__()
        self.setProperty("role", "band")
        self.back = icon_button("chevron-left", _("Back (Esc)"), on_click=page.leave)
        self.name = HeadName()
        self.state = Status("draft", "", True)
        self.due = label("", "second")
        self.before = button(_("Item before"), "chevron-left", tip="Ctrl+Page Up", on_click=lambda: page.board.step(-1))
        self.after = button(_("Next item"), "chevron-right", tip="Ctrl+Page Down", on_click=lambda: page.board.step(1))
        self.print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=page.print_round)
        self.steps: list[QPushButton] = []
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(page.fill_menu)
        self.more = more_button(_("Everything that can be done"), self.menu)
        self._line = row(
            self.back, self.name, self.state, self.due, None, self.before, self.after, self.print_button, self.more,
            margins=(tokens.S3, tokens.S2, tokens.S4, tokens.S2), spacing=tokens.S2, parent=self,
        )  # fmt: skip

    def show_round(self, record: Mapping[str, Any], state: str) -> None:
        """Show the round."""
        self.name.setText(round_title(record))
        self.state.set_status(tone("assessment_status", str(record["status"])) or "draft", state)
        sent = record["status"] in FROZEN
        day = record.get("out_doc_on") if sent else record.get("due_on")
        told = format_date(day)
        self.due.setText("" if not day else _("sent {date}", date=told) if sent else _("due {date}", date=told))
        self.due.setVisible(bool(day))

    def show_steps(self, steps: list[Transition]) -> None:
        """The steps the item can take: the first as the primary action where it leads on, a second beside it where there is room."""
        focused = self.window().focusWidget() in self.steps
        for made in self.steps:
            self._line.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.steps = []
        for place, step in enumerate(steps[:2]):
            made = button(step_word(step), STEP_ICONS.get(step.key, "stamp"), "primary" if place == 0 and step.key not in _ASIDE else "", on_click=partial(self.step_wanted.emit, step.key))
            self._line.insertWidget(self._line.indexOf(self.more), made)
            self.steps.append(made)
        if focused and self.steps:
            self.steps[0].setFocus()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words give way from the least needed on: the way to the neighbours and the printer keep their icons."""
        foldable = {self.before: _("Item before"), self.after: _("Next item"), self.print_button: _("Print")}
        for made, word in foldable.items():
            made.setText(word)
        for made in self.steps[1:]:
            made.show()
        ways: list[Callable[[], object]] = [partial(self.print_button.setText, "")]
        ways += [partial(made.setVisible, False) for made in self.steps[1:]]
        ways += [partial(self.before.setText, ""), partial(self.after.setText, "")]
        for give in ways:
            if self._line.minimumSize().width() + self._missing() <= self.width() or self.width() <= 0:
                return
            give()

    def _missing(self) -> int:
        """How much of the name would be cut at the least width."""
        return max(0, self.name.sizeHint().width() - self.name.minimumSizeHint().width())
