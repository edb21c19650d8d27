"""The status row: where the data is, the last good backup, what is unsaved, today in พ.ศ."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from desktop.domain.thai_date import format_date, weekday_name
from desktop.views import theme, tokens
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.text import Elided, label
from desktop.words import _, language

SAID_MS = 6000


class StatusRow(QStatusBar):
    """Four things a clerk may want to know at any time, in small letters."""

    def __init__(self, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.folder = label(data_folder, "second", "small")
        self.folder.setToolTip(_("The folder that holds this office's data"))
        self.folder.setAccessibleName(_("Data folder: {folder}", folder=data_folder))
        self.backup = label("", "second", "small")
        self._backup_role = "ok"
        self._backup_sign = QLabel()
        self._backup_sign.hide()  # until there is a word beside it
        self.unsaved = label("", "second", "small")
        self.work_line = Elided("", "second", "small")
        self.today = label("", "second", "small")
        left = box(
            row(_sign("database"), self.folder, tokens.S4, self._backup_sign, self.backup, margins=(tokens.S4, 0, 0, 0))
        )
        right = box(row(self.unsaved, tokens.S4, self.today, margins=(0, 0, tokens.S4, 0)))
        self.addWidget(left)
        self.addWidget(self.work_line, 1)
        self.addPermanentWidget(right)
        self._silence = QTimer(self, singleShot=True, interval=SAID_MS)
        self._silence.timeout.connect(lambda: self.work_line.setText(""))
        theme.follow(self, self._restyle)

    def _restyle(self) -> None:
        icon = "triangle-alert" if self._backup_role in ("warn", "danger") else "shield-check"
        self._backup_sign.setPixmap(theme.pixmap(icon, self._backup_role, 16))

    def set_backup(self, text: str, role: str = "ok") -> None:
        """Say when the last good backup was made; ``role`` "ok", "muted" (none yet), "warn" or "danger" (old, failing)."""
        self._backup_role = role
        self.backup.setText(text)
        self._backup_sign.setVisible(bool(text))
        self.backup.setAccessibleName(text)
        theme.mark(self.backup, "tone", role if role in ("warn", "danger") else "second")
        self._restyle()

    def set_unsaved(self, text: str) -> None:
        """Say what is typed and not yet saved; "" for nothing."""
        self.unsaved.setText(text)

    def say(self, text: str) -> None:
        """Say what was just done for a few seconds."""
        self.work_line.setText(text)
        self._silence.start()

    def set_today(self, day: date) -> None:
        """Show the day: พุธ 8 เม.ย. 2569."""
        weekday = weekday_name(day)
        if language() == "th":
            weekday = weekday.removeprefix("วัน")
        self.today.setText(f"{weekday} {format_date(day)}")


def _sign(icon: str) -> QLabel:
    made = QLabel()
    theme.follow(made, lambda: made.setPixmap(theme.pixmap(icon, "muted", 16)))
    return made
