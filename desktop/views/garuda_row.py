"""The garuda of the office's letters in the settings: what it looks like, choosing a picture, where it stands. Changes count at once."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from desktop.errors import UserError
from desktop.views import file_dialogs, messages, theme, tokens
from desktop.views.settings_pc import radio_row
from desktop.views.widgets.buttons import button
from desktop.views.widgets.form_rows import form_rows
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.page import Page

SHOWN = 64
"""Height of the picture in the settings, px at 12 pt."""
_DRAWN = 1200


class GarudaRow(QWidget):
    """The rows of the garuda."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.picture = QLabel()
        self.picture.setAccessibleName(_("Garuda"))
        self.said = Wrapped("", "second")
        self.choose_button = button(_("Choose a picture …"), "folder-open", on_click=self.choose)
        self.forget_button = button(_("Without a picture"), kind="link", on_click=self.forget)
        chosen = row(self.picture, spacing=tokens.S3)
        chosen.addWidget(box(column(self.said, box(row(self.choose_button, self.forget_button, None)), spacing=tokens.S1)), 1)
        places = (("paper", _("Middle of the paper")), ("text", _("Middle of the text")))
        self.place = radio_row(_("The garuda stands on"), places, page.work.settings.garuda_on, self._set_place)
        column(form_rows([(_("Garuda on letters"), box(chosen)), (_("The garuda stands on"), self.place)]), parent=self)
        self.show_picture()

    def show_picture(self) -> None:
        """Show the picture as it is kept."""
        from desktop.services import garuda

        kept = garuda.path(self._page.work)
        drawn = QPixmap(str(kept)) if kept is not None else QPixmap()
        self.picture.setVisible(not drawn.isNull())
        self.picture.setPixmap(QPixmap() if drawn.isNull() else drawn.scaledToHeight(theme.px(SHOWN), Qt.TransformationMode.SmoothTransformation))
        self.forget_button.setVisible(kept is not None)
        self.said.setText(
            _("A copy of the picture lies in the data folder.")
            if kept is not None
            else _("None yet: letters leave its place empty, 3 cm on a letter and 1.5 cm on a memo.")
        )

    def choose(self) -> None:
        """Ask for a picture and take it."""
        work = self._page.work
        file = file_dialogs.ask_open(self, work.settings, "garuda", _("Choose the garuda"), _("Pictures (*.png *.jpg *.jpeg *.svg)"))
        if file is not None:
            self.take(file)

    def take(self, file: Path) -> None:
        """Take a picture; what is wrong with it is said. A drawing (.svg) becomes a picture first."""
        from desktop.services import garuda

        try:
            if file.suffix.casefold() == ".svg":
                with tempfile.TemporaryDirectory(prefix="prasan-") as folder:
                    garuda.choose(self._page.work, _drawn(file, Path(folder)))
            else:
                garuda.choose(self._page.work, file)
        except UserError as error:
            messages.show_error(self, error)
            return
        self._page.window_.keep_settings()
        self.show_picture()
        self._page.window_.say(_("Letters carry this garuda from now on"))

    def forget(self) -> None:
        """Do without the picture."""
        from desktop.services import garuda

        garuda.forget(self._page.work)
        self._page.window_.keep_settings()
        self.show_picture()

    def _set_place(self, key: str) -> None:
        self._page.work.settings.garuda_on = key
        self._page.window_.keep_settings()


def _drawn(file: Path, folder: Path) -> Path:
    """A drawing as a picture, large enough for any printer; raises ``UserError`` when it is none."""
    drawing = QSvgRenderer(str(file))
    size = drawing.defaultSize()
    if not drawing.isValid() or size.height() <= 0 or size.width() <= 0:
        raise UserError(_("“{name}” is not a picture that can be used.", name=file.name), _("Choose a picture as PNG or JPG."))
    width = min(max(round(_DRAWN * size.width() / size.height()), 1), 4 * _DRAWN)
    picture = QImage(width, _DRAWN, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, width, _DRAWN))
    painter.end()
    made = folder / f"{file.stem}.png"
    picture.save(str(made))
    return made
