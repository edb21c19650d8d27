"""A picture of every tab, drawn without a screen: ``python -m desktop.views.pictures DATA FOLDER`` (with QT_QPA_PLATFORM=offscreen)."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.paths import Paths
from desktop.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.views.main_window import MainWindow

SETTLE_SECONDS = 1.5
"""How long a tab may take to read its rows and draw them."""


def draw(data: Path, folder: Path) -> list[Path]:
    """Draw every tab of the office in ``data``, light and dark, as PNG files in ``folder``; the files."""
    from desktop.app import Program, make_application
    from desktop.services.workspace import Workspace
    from desktop.views import theme
    from desktop.views.live import Live
    from desktop.views.main_window import FIRST_SIZE, MainWindow

    paths, settings = Paths(data), Settings()
    app = make_application(settings)
    program = Program(app, paths, settings)
    program.load_qt_words()
    work = Workspace.open(paths, settings)
    folder.mkdir(parents=True, exist_ok=True)
    window = MainWindow(work, Live(work))
    window.showNormal()  # the drawn screen is smaller than an office's
    window.resize(FIRST_SIZE)
    made = []
    for look in ("light", "dark"):
        theme.apply(app, look, settings.font_points)
        for at, module in enumerate(window.modules):
            made += pictures(app, window, at, folder / f"{at + 1}_{module.name}_{look}.png")
    window.close()
    work.close()
    return made


def pictures(app: QApplication, window: MainWindow, at: int, file: Path) -> list[Path]:
    """Show one tab and each of its further parts, and save what is seen; the part is named in the file's name."""
    from desktop.views.module_tab import ModuleTab

    page = window.show_tab(at)
    made = [picture(app, window, file)]
    if isinstance(page, ModuleTab):
        first, *others = page.parts()
        for name in others:
            page.show_part(name)
            made.append(picture(app, window, file.with_stem(f"{file.stem}_{name}")))
        page.show_part(first)
    return made


def picture(app: QApplication, window: MainWindow, file: Path) -> Path:
    """Let the page in front settle and save what is seen."""
    until = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.02)
    if not window.grab().save(str(file)):
        raise OSError(f"{file.name} could not be written")
    return file


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
