"""The clocks of a case in a row: the day first, then what is left of it in working days, and the way to how it was counted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from desktop.domain.thai_date import format_date
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, row, rule
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Elided, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.workdays import WorkCalendar
    from desktop.models.clock_reading import ClockLine

MOST_IN_A_LINE = 4
_TONES = {"running": "draft", "soon": "warn", "overdue": "danger", "met": "ok", "late": "danger", "standing": "wait"}
"""State of a clock → how it looks."""

Key = tuple[str, int]
"""(clock, place): which clock of the case."""


def key_of(line: ClockLine) -> Key:
    """By what a clock is known within its case."""
    return line.clock, line.place


def state_words(line: ClockLine, today: date, calendar: WorkCalendar) -> str:
    """What is left, or how it ended, in words."""
    if line.state == "standing":
        return _("Stands still")
    if line.state in ("met", "late"):
        return _("In time (clock)") if line.state == "met" else _("{count} working days late", count=_late(line, calendar))
    if line.due_on is None:
        return "–"
    if line.state == "overdue":
        over = -line.left if line.left is not None else 0
        return _("{count} working days over", count=f"{over:,}") if over > 0 else _("The day has gone by")
    left = line.left or 0
    return _("{count} working days left", count=f"{left:,}") if left > 0 else _("Due today")


def _late(line: ClockLine, calendar: WorkCalendar) -> str:
    if line.due_on is None or line.met_on is None:
        return "–"
    return f"{max(calendar.between(line.due_on, line.met_on), 1):,}"


def day_words(line: ClockLine) -> str:
    """The day that matters now: when it was done, else when it is due."""
    if line.met_on is not None:
        return _("Done {date}", date=format_date(line.met_on))
    if line.state == "standing":
        return _("Waiting for the answer")
    return format_date(line.due_on)


class ClockCard(QFrame):
    """One clock. ``working_wanted(on)`` when its way of counting is opened or closed."""

    working_wanted = Signal(bool)

    def __init__(self, line: ClockLine, today: date, calendar: WorkCalendar) -> None:
        super().__init__()
        self.line = line
        self.setProperty("role", "surface")
        words = state_words(line, today, calendar)
        self.name = Elided(line.label, "second")
        self.day = label(day_words(line), bold=True)
        self.state = Status(_TONES[line.state], words, line.state in ("soon", "overdue"))
        self.how = self._how()
        top = row(self.name, self.how, spacing=tokens.S1)
        top.setStretchFactor(self.name, 1)
        layout = column(margins=(tokens.S4, tokens.S2, tokens.S3, tokens.S2), parent=self)
        layout.addLayout(top)
        layout.addLayout(row(self.day, self.state, None, spacing=tokens.S2))
        self.setAccessibleName(f"{line.label}: {self.day.text()} {words}")

    def _how(self) -> QPushButton:
        made = button(_("How it is counted"), kind="link")
        made.setCheckable(True)
        made.setAccessibleName(_("How “{clock}” is counted", clock=self.line.label))
        theme.follow(made, lambda: self._dress(made))
        made.toggled.connect(self._turned)
        return made

    def _dress(self, made: QPushButton) -> None:
        made.setIcon(theme.icon("chevron-up" if made.isChecked() else "chevron-down", "link", gap=tokens.S1))
        made.setIconSize(theme.icon_size(gap=tokens.S1))

    def _turned(self, opened: bool) -> None:
        self._dress(self.how)
        self.working_wanted.emit(opened)

    def set_open(self, opened: bool) -> None:
        """Show whether the working of this clock stands under the row; nobody hears of it."""
        if self.how.isChecked() is not opened:
            self.how.blockSignals(True)
            self.how.setChecked(opened)
            self.how.blockSignals(False)
            self._dress(self.how)


class ClockRow(QFrame):
    """All clocks of a case side by side, equally wide, at most ``MOST_IN_A_LINE`` in a line. ``opened(key or None)``: whose working is wanted."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "band")
        self.setAccessibleName(_("Time limits"))
        self.cards: list[ClockCard] = []
        self.shown: Key | None = None
        self._layout = column(parent=self)
        self._inside = QWidget()
        self._layout.addWidget(self._inside)

    def show_clocks(self, lines: Sequence[ClockLine], today: date, calendar: WorkCalendar, others: Collection[Key] = ()) -> None:
        """Show these clocks; the one whose working is open stays so if it is still there (or among ``others``, that have no card), and so does the focus."""
        focused = next((key_of(card.line) for card in self.cards if card.how is self.window().focusWidget()), None)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        columns = self._columns(len(lines))
        self.cards = []
        for place, line in enumerate(lines):
            card, key = ClockCard(line, today, calendar), key_of(line)
            card.working_wanted.connect(partial(self._wanted, key))
            grid.addWidget(self._parted(card, place, columns), place // columns, place % columns)
            self.cards.append(card)
        for at in range(columns):
            grid.setColumnStretch(at, 1)
        self._layout.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        self.setVisible(bool(lines))
        self.mark(self.shown if self.shown in {*others, *(key_of(line) for line in lines)} else None)
        if focused is not None:
            self.focus_on(focused)

    def _columns(self, count: int) -> int:
        lines = -(-count // MOST_IN_A_LINE) or 1
        return max(-(-count // lines), 1)

    def _parted(self, card: ClockCard, place: int, columns: int) -> QWidget:
        """The card with a hairline to the one before it and the one over it."""
        card.setProperty("role", "pane" if place % columns else "surface")
        return box(column(rule(), card)) if place >= columns else card

    def _wanted(self, key: Key, opened: bool) -> None:
        self.mark(key if opened else None)
        self.opened.emit(self.shown)

    def mark(self, key: Key | None) -> None:
        """Show whose working is open."""
        self.shown = key
        for card in self.cards:
            card.set_open(key_of(card.line) == key)

    def line(self, key: Key | None) -> ClockLine | None:
        """The clock of that key."""
        return next((card.line for card in self.cards if key_of(card.line) == key), None)

    def focus_on(self, key: Key | None) -> None:
        """Put the focus on the button of a clock, or on the first."""
        found = next((card for card in self.cards if key_of(card.line) == key), self.cards[0] if self.cards else None)
        if found is not None:
            found.how.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_key(self) -> Key | None:
        """The clock whose working is of most use now: the first that still runs."""
        running = [card.line for card in self.cards if card.line.met_on is None]
        chosen = min(running, key=lambda line: line.due_on or date.max, default=None) or (self.cards[0].line if self.cards else None)
        return key_of(chosen) if chosen is not None else None

