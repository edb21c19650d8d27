"""How a clock is counted, opened under it: the strip of its days, and the same in numbered sentences with the basis in law."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.views import theme, tokens
from desktop.views.case.day_strip import DayStrip
from desktop.views.widgets.buttons import icon_button
from desktop.views.widgets.layout import box, column, row, scroll_area
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.deadlines import Line, Reckoning
    from desktop.domain.workdays import WorkCalendar
    from desktop.models.clock_reading import ClockLine

_MOST_HEIGHT, _MOST_SHARE = 268, 0.42
"""The working scrolls beyond this height (px at 12 pt) and this share of the page, so that the timeline stays in sight."""
_ROOMY = 1180
"""Width (px at 12 pt) from which two weeks stand in a row."""


class WorkingPanel(QFrame):
    """The working of one clock. ``closed`` on Esc or its cross."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.reckoning: Reckoning | None = None
        self.heading = label("", bold=True)
        self.strip = DayStrip()
        self.day = label("", "second", "small")
        self.basis = Wrapped("", "muted", "small")
        self.strip.moved.connect(self._tell)
        self._lines = QWidget()
        self.cross = icon_button("x", _("Close the working (Esc)"), on_click=self.closed.emit)
        left = column(self.heading, tokens.S1, self.strip, self.day, self.basis, None)
        self._right = column(self._lines, None)
        inside = QWidget()
        line = row(margins=(tokens.S4, tokens.S2, 0, tokens.S2), spacing=tokens.S6, parent=inside)
        line.addLayout(left, 0)
        line.addLayout(self._right, 1)
        self._inside, self._scroll = inside, scroll_area(inside, "note")
        outer = row(self._scroll, margins=(0, 0, tokens.S2, 0), spacing=0, parent=self)
        outer.setStretchFactor(self._scroll, 1)
        outer.addWidget(box(column(tokens.S1, self.cross, None)))
        self.hide()

    def show_reckoning(self, clock: ClockLine, reckoning: Reckoning, calendar: WorkCalendar, today: date) -> None:
        """Show how a clock was counted."""
        self.reckoning = reckoning
        self.setAccessibleName(_("How “{clock}” is counted", clock=clock.label))
        self.heading.setText(_("How it is counted: {limit}", limit=reckoning.limit.name or clock.label))
        last = next((one.number for one in reversed(reckoning.days) if one.number is not None), None)
        due_words = _("Day {number}", number=last) if last is not None and not reckoning.rolled else _("Due (day)")
        self.strip.show_days(reckoning.days, calendar, today, _("Begins"), due_words)
        basis = _("Basis: {basis}", basis=reckoning.limit.basis) if reckoning.limit.basis else ""
        self.basis.setText(" ".join(filter(None, (basis, "" if clock.confirmed else _("This limit is not confirmed by the office yet.")))))
        self.basis.setVisible(bool(self.basis.plain_text()))
        self._show_lines(reckoning)
        self.show()
        self._fit()

    def _tell(self, words: str) -> None:
        """Say the day under the cursor, and keep it in sight while the keys move it."""
        self.day.setText(words)
        if self.strip.hasFocus():
            place = self.strip.mapTo(self._inside, self.strip.cell(self.strip.current).center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, theme.px(tokens.S8))

    def _show_lines(self, reckoning: Reckoning) -> None:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(tokens.S2))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(_steps(reckoning)):
            grid.addWidget(label(f"{place + 1}."), place, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Wrapped(line.text), place, 1, Qt.AlignmentFlag.AlignTop)
        self._right.replaceWidget(self._lines, made)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = made

    def _fit(self) -> None:
        """As high as what is shown, up to the height from which it scrolls."""
        layout = self._inside.layout()
        assert layout is not None
        weeks = 2 if self.width() >= theme.px(_ROOMY) else 1
        if weeks != self.strip.weeks:
            self.strip.weeks = weeks
            self.strip.updateGeometry()
        layout.activate()
        width = max(self._scroll.viewport().width(), theme.px(400))
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        page = self.parentWidget()
        most = min(theme.px(_MOST_HEIGHT), int(page.height() * _MOST_SHARE)) if page is not None else theme.px(_MOST_HEIGHT)
        self.setFixedHeight(min(max(wanted, theme.px(80)), max(most, theme.px(120))))

    def resizeEvent(self, event: object) -> None:
        if self.isVisible():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _steps(reckoning: Reckoning) -> list[Line]:
    """The steps of the working without its basis, which stands under the strip."""
    lines = reckoning.lines()
    return lines[:-1] if reckoning.limit.basis else lines
