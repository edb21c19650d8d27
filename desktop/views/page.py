"""A page: one screen that opens in place of another, with a way back, and the deeds it puts into the menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import icon_button
from desktop.views.widgets.layout import row_frame
from desktop.views.widgets.text import Elided, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

MENUS = ("file", "edit", "view", "records", "reports", "tools", "help")
"""The menus a page may add deeds to."""


class Page(QWidget):
    """Base of every screen. ``title`` stands in its head and in its accessible name.

    A subclass builds its widgets in ``__init__`` (with ``self.window_`` and ``self.work`` at hand), may answer ``may_close`` (unsaved work) and
    overrides ``refresh`` to follow changes of the data. ``finish(result)`` closes it; who opened it hears ``closed``.
    """

    closed = Signal(object)

    def __init__(self, window: MainWindow, title: str = "") -> None:
        super().__init__()
        self.window_ = window
        self.work: Workspace = window.work
        self.title = title
        self.setAccessibleName(title)
        self.deeds: dict[str, list[QAction]] = {menu: [] for menu in MENUS}

    def add_deed(
        self,
        menu: str,
        text: str,
        on_run: Callable[[], object],
        shortcut: str = "",
        icon: str = "",
        *,
        separated: bool = False,
    ) -> QAction:
        """Add a deed to one of the window's menus for as long as this page is in front; its shortcut works on this page only."""
        if separated:
            line = QAction(self)
            line.setSeparator(True)
            self.deeds[menu].append(line)
        made = QAction(text, self)
        if shortcut:
            made.setShortcuts([QKeySequence(one) for one in shortcut.split("; ")])
        if icon:
            theme.follow(self, lambda: made.setIcon(theme.icon(icon)))
        made.triggered.connect(lambda *_: on_run())
        self.addAction(made)
        self.deeds[menu].append(made)
        return made

    def may_close(self) -> bool:
        """Whether the page may be left now; a page with unsaved work asks here."""
        return True

    def finish(self, result: object = None) -> None:
        """Close this page and go back to where it was opened; ``closed`` tells the result."""
        self.window_.close_page(self, result)

    def entered(self) -> None:
        """The page came to the front for the first time: put the focus where work begins."""
        self.setFocus()

    def returned(self) -> None:
        """The page came back to the front because one that stood over it was closed."""

    def head(self, *extra: QWidget | None, number: str = "") -> QFrame:
        """A head with the back arrow (Esc), the page's title and what belongs to it at the right end."""
        self.back = icon_button("chevron-left", _("Back (Esc)"), on_click=self.leave)
        self.heading = Elided(self.title, size="head", bold=True)
        numbered = [label(number, "second")] if number else []
        made = row_frame(
            "band",
            self.back,
            *numbered,
            self.heading,
            *extra,
            margins=(tokens.S3, tokens.S2, tokens.S4, tokens.S2),
            spacing=tokens.S2,
        )
        layout = made.layout()
        layout.setStretchFactor(self.heading, 1)  # type: ignore[union-attr]
        return made

    def leave(self) -> None:
        """Go back if the page may be left (the arrow, Esc)."""
        if self.may_close():
            self.finish()
