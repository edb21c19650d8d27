"""What the program is, its version, and the licences of what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from desktop import __version__
from desktop.paths import RESOURCE_ROOT, resource
from desktop.views import theme, tokens
from desktop.views.page import Page
from desktop.views.widgets.layout import column, frame, pairs, section
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

PARTS: tuple[tuple[str, str], ...] = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLite", N_("Public domain")),
    ("SQLAlchemy, Alembic, openpyxl", "MIT"),
    ("reportlab", "BSD-3-Clause"),
    ("uharfbuzz, nlpo3", "Apache-2.0"),
    ("Sarabun", "OFL-1.1"),
    ("Lucide", "ISC"),
)


class AboutPage(Page):
    """Name, version, place of the data, licences."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("About this program"))
        content = frame("surface")
        facts = pairs(
            (
                (_("Version"), __version__),
                (_("Data folder"), str(self.work.paths.data)),
                (_("Licence"), _("MIT: free to use, copy and change")),
                *((name, _(licence)) for name, licence in PARTS),
            ),
            label_width=248,
        )
        column(
            label(_("Prasan"), size="title"),
            Wrapped(
                _(
                    "The desk program of an educational service area office. It works on this computer alone and sends nothing anywhere."
                ),
                "second",
            ),
            tokens.S4,
            facts,
            tokens.S4,
            section(_("Notices of the licences")),
            self._notices(),
            None,
            margins=(tokens.S4, tokens.S4, tokens.S4, tokens.S4),
            parent=content,
        )
        column(self.head(None), parent=self).addWidget(content, 1)

    def _notices(self) -> QPlainTextEdit:
        text = "\n\n".join(
            path.read_text(encoding="utf-8")
            for path in (
                RESOURCE_ROOT / "LICENSE",
                resource("NOTICE"),
                resource("fonts", "OFL.txt"),
                resource("icons", "LICENSE"),
            )
            if path.exists()
        )
        made = QPlainTextEdit(text)
        made.setReadOnly(True)
        made.setAccessibleName(_("Notices of the licences"))
        made.setMinimumHeight(theme.px(200))
        return made
