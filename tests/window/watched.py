"""The program as it is, watched from within: while it runs it writes down what of the form in front can be seen. Started as ``python -m tests.window.watched``."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from desktop import __main__ as program
from desktop import app
from desktop.views.form_body import FormBody

TOLD = "PRASAN_TESTS_TELL"
"""Name of the environment variable that holds the file to write into."""
_EVERY_MS = 250


def seen() -> dict[str, object]:
    """Size of the window, the scroll bars that are visible in the form in front, and which of its fields are shown wholly or only in part."""
    body = next((one for one in QApplication.allWidgets() if isinstance(one, FormBody) and one.isVisible()), None)
    if body is None:
        return {}
    window = body.window()
    room = body.viewport().rect()
    whole, cut = [], []
    for name, field in body.fields.items():
        if field.isVisible():
            corner = field.mapTo(body.viewport(), QPoint(0, 0))
            (whole if room.contains(corner) and room.contains(corner + QPoint(field.width() - 1, field.height() - 1)) else cut).append(name)
    bars = [way for way, bar in (("down", body.verticalScrollBar()), ("across", body.horizontalScrollBar())) if bar.isVisible() or bar.maximum()]
    return {"window": [window.width(), window.height()], "bars": bars, "whole": whole, "cut": cut}


def _tell(place: Path) -> None:
    if found := seen():
        beside = place.with_suffix(".new")
        beside.write_text(json.dumps(found), encoding="utf-8")
        beside.replace(place)


def main() -> int:
    """Run the program with a clock beside it that looks."""
    make, place = app.make_application, Path(os.environ[TOLD])

    def watched(*arguments: object) -> QApplication:
        made = make(*arguments)
        clock = QTimer(made, interval=_EVERY_MS)
        clock.timeout.connect(lambda: _tell(place))
        clock.start()
        return made

    app.make_application = watched
    return program.main()


if __name__ == "__main__":
    sys.exit(main())
