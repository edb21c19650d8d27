"""The foot of the tree: how far the round is, its score as it stands, and the sections as a small radar."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QProgressBar

from desktop.views import theme, tokens
from desktop.views.assess.desk import Desk
from desktop.views.assess.words import short_total, total_words
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import Elided, Wrapped, label
from desktop.words import _

_LEAST_AXES, _MOST_AXES = 3, 8
_WAIT_MS = 300
"""The radar is drawn again a moment after the last change."""


class ProgressFoot(QFrame):
    """Always under the tree. The radar opens and closes with a press and is drawn only while it is open."""

    turned = Signal()
    """The radar was opened or folded: the tree has less or more room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("role", "foot")
        self.done = Elided("", "second")
        self.score = label("", bold=True)
        self.grade = Elided("", "second")
        self.grade.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar(textVisible=False)
        self.out = Wrapped("", "muted", "small")
        self.turn = button(_("Show the chart"), "chevron-up", "link", on_click=self.toggle)
        self._chart: Any = None
        self._said = ("", "")
        self._place = column()
        top = row(spacing=tokens.S2)
        top.addWidget(self.done, 1)
        top.addWidget(self.score)
        bottom = row(spacing=tokens.S2)
        bottom.addWidget(self.turn)
        bottom.addWidget(self.grade, 1)
        layout = column(box(top), self.bar, self.out, spacing=2, margins=(tokens.S4, tokens.S2, tokens.S3, tokens.S1), parent=self)
        layout.addLayout(self._place)
        layout.addLayout(bottom)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._draw)
        self.turn.setVisible(len(self._sections()) >= _LEAST_AXES)
        self.refresh()

    def _sections(self) -> list[Any]:
        return [section for section in self.desk.framework.sections if any(item.scored for item in section.items)]

    def refresh(self) -> None:
        """Something was answered."""
        total = self.desk.total()
        if not total.of:  # words alone: what is written counts
            total = replace(total, done=sum(1 for code in self.desk.codes if self.desk.is_done(code)), of=len(self.desk.codes))
        self._said = (_("Assessed {done} of {of} items", done=total.done, of=total.of), _("{done} of {of} items (short)", done=total.done, of=total.of))
        self.score.setText(total_words(self.desk.framework, total))
        self.grade.setText(total.label)
        self.bar.setRange(0, max(total.of, 1))
        self.bar.setValue(total.done)
        self.bar.setAccessibleName(total.said)
        self.out.setText(total.said_out)
        self.out.setVisible(bool(total.not_applicable))
        self._say()
        if self._chart is not None and not self._chart.isHidden():
            self._soon.start()

    def _say(self) -> None:
        """How many items are assessed of how many, in short where the long words would be cut."""
        room = self.width() - self.score.sizeHint().width() - theme.px(2 * tokens.S4 + tokens.S2)
        self.done.setText(self._said[0] if self.done.fontMetrics().horizontalAdvance(self._said[0]) <= room else self._said[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def toggle(self) -> None:
        """Show the radar, or fold it."""
        if self._chart is None:
            from desktop.views.widgets.chart_view import ChartView

            self._chart = ChartView()
            self._place.addWidget(self._chart)
            self._chart.show()
        else:
            self._chart.setVisible(self._chart.isHidden())
        self.turn.setText(_("Show the chart") if self._chart.isHidden() else _("Fold the chart"))
        self._draw()
        self.turned.emit()

    def _draw(self) -> None:
        if self._chart is None or self._chart.isHidden():
            return
        from desktop.reports.radar import Radar, Ring

        found = self._sections()
        totals = [self.desk.section_total(section) for section in found]
        values = tuple(None if total.percent is None else float(total.percent) for total in totals)
        told = tuple(f"{section.code}" for section in found)
        self._chart.show_chart(Radar(_("Per cent of each section"), _("Section (chart)"), told, (Ring(_("This round"), values),), 100.0, 0))
        self._chart.setToolTip("")
        self._chart.setAccessibleDescription(", ".join(f"{section.code} {section.name} {short_total(self.desk.framework, total)}" for section, total in zip(found, totals, strict=True)))


