"""Words in the head of the form of a case while it is typed: which case is perhaps the same (the same number, person or text)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QMenu

from desktop.views import theme, tokens, work_thread
from desktop.views.widgets.buttons import button, more_button
from desktop.views.widgets.layout import row
from desktop.views.widgets.text import Elided
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.case_duplicates import Likeness
    from desktop.views.case_form import CaseForm

_WAIT_MS = 400


class LikelyBar(QFrame):
    """Names the likeliest case, with the way to it; the others stand in a menu. Asked away from the window, half a second after the last key."""

    def __init__(self, form: CaseForm) -> None:
        super().__init__(form)
        self.form = form
        self.found: list[Likeness] = []
        self.setProperty("role", "warn")
        self.words = Elided()
        self.open_button = button(_("Open it to look"), "external-link", on_click=self._open_first)
        self._menu = QMenu(self)
        self.others = more_button(_("The others"), self._menu)
        sign = QLabel()
        theme.follow(sign, lambda: sign.setPixmap(theme.pixmap("triangle-alert", "warn")))
        layout = row(sign, self.words, self.open_button, self.others, margins=(tokens.S2, 0, 0, 0), parent=self)
        layout.setStretchFactor(self.words, 1)
        self._job: work_thread.Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.look)
        self.hide()

    def soon(self) -> None:
        """Something was typed: look after a moment."""
        self._soon.start()

    def stop(self) -> None:
        """Another case stands in the form: what was asked about the one before is not shown any more."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
        self.show_found([])

    def look(self) -> None:
        """Ask for the cases that are like the one being typed."""
        form, who = self.form, self.form.who
        values = form.like_values()
        identity = form.body.values_apart() if who is not None and who.kept is not None else None
        work, case_id = form.work, form.record_id

        def ask(_progress: object, _cancelled: object) -> list[Likeness]:
            from desktop.services import case_duplicates

            return case_duplicates.like(work, values, identity, case_id)

        if self._job is not None:
            self._job.cancel()
        self._job = work_thread.run(self, ask, self.show_found, lambda _error: None)

    def show_found(self, found: list[Likeness]) -> None:
        """Name what was found; nothing hides the line."""
        self.found = list(found)
        self.setVisible(bool(found))
        if not found:
            return
        self.words.setText(_("Perhaps the same as {case} ({why})", case=_named(found[0]), why=found[0].why))
        self.setAccessibleName(self.words.text())
        self._menu.clear()
        for one in found[1:]:
            self._menu.addAction(f"{_named(one)} ({one.why})").triggered.connect(partial(self._open, one.case_id))
        self.others.setVisible(len(found) > 1)

    def _open_first(self) -> None:
        if self.found:
            self._open(self.found[0].case_id)

    def _open(self, case_id: int, _checked: bool = False) -> None:
        self.form.open_other(case_id)


def _named(one: Likeness) -> str:
    return f"{one.number} “{one.name}”"
