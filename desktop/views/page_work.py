"""The long work of a page: one at a time, seen in a line of the page, cancelled from there or by what comes after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views import work_thread
from desktop.views.widgets.progress import ProgressLine
from desktop.views.work_thread import Job, WorkFunction


class PageWork(QWidget):
    """Stands in the page where progress is shown; empty and without height while nothing goes on.

    While work that freezes goes on, ``frozen`` widgets are off, so that nothing is pressed twice.
    """

    def __init__(self, *frozen: QWidget) -> None:
        super().__init__()
        self._frozen = frozen
        self._job: Job | None = None
        self._line: ProgressLine | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def busy(self) -> bool:
        """Whether work goes on."""
        return self._job is not None

    def run(
        self,
        text: str,
        function: WorkFunction,
        on_done: Callable[[Any], object],
        on_error: Callable[[BaseException], object] | None = None,
        on_cancelled: Callable[[], object] | None = None,
        cancel_text: str = "",
        *,
        freeze: bool = True,
    ) -> None:
        """Run ``function(progress, cancelled)`` off the window's thread in place of what still goes on here; see ``work_thread.run``."""
        self.stop()
        line = self._line = ProgressLine(text, cancel_text)
        self._layout.addWidget(line)
        for widget in self._frozen:
            widget.setEnabled(not freeze)
        job = self._job = work_thread.run(self, function, on_done, on_error, line.set_progress, on_cancelled)
        job.finished.connect(self._clear)
        line.cancelled.connect(job.cancel)
        line.start()

    def cancel(self) -> None:
        """Ask what goes on to stop; how it ended is still heard."""
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """Cancel what goes on; nobody hears of it any more."""
        if self._job is not None:
            self._job.finished.disconnect(self._clear)
            self._job.on_done = self._job.on_cancelled = self._job.on_progress = None
            self._job.on_error = lambda _error: None
            self._job.cancel()
            self._clear()

    def _clear(self) -> None:
        self._job = None
        for widget in self._frozen:
            widget.setEnabled(True)
        if self._line is not None:
            self._layout.removeWidget(self._line)
            self._line.hide()
            self._line.deleteLater()
            self._line = None
