"""What Python leaves in circles of references is collected in the window's thread alone.

A page that was closed lies in such a circle until the collector comes by, and Python's own collector comes by in whatever thread makes the next object. A widget that is
destroyed in a thread that is not its own ends the program; therefore the collector is switched off and called by a timer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QTimer

INTERVAL_MS = 1000
_NAME = "garbage"


def keep_to_this_thread(app: QCoreApplication) -> None:
    """From now on only the thread of ``app`` collects. What is there already stays for good: it is the program itself, and need not be looked through again and again."""
    gc.disable()
    if app.findChild(QTimer, _NAME) is not None:
        return
    gc.freeze()
    timer = QTimer(app, interval=INTERVAL_MS)
    timer.setObjectName(_NAME)
    timer.timeout.connect(sweep)
    timer.start()


def sweep() -> None:
    """Collect the oldest generation that is due by Python's own thresholds."""
    due = [generation for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > limit]
    if due:
        gc.collect(due[-1])
