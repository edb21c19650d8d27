"""A list whose record under the cursor has deeds of its own: by the keyboard, in the menu of the row and in that of the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QMenu, QWidget

from desktop.views import step_dialog, theme
from desktop.views.register_tab import RegisterTab
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.fields import Register
    from desktop.views.main_window import MainWindow


class Deed(NamedTuple):
    """One deed: its word in English, marked with ``N_``, what it does, its keys and icon."""

    word: str
    act: Callable[[], object]
    keys: str = ""
    icon: str = ""


class DeedList(RegisterTab):
    """Base of such lists: a subclass names its deeds in ``own_deeds``; the steps of the register, where it has any, stand before them."""

    takes_steps = True

    def __init__(self, window: MainWindow, register: Register, extra: QWidget | None = None) -> None:
        super().__init__(window, register, extra)
        if self.takes_steps:
            step_dialog.add_steps(self)
        for one in self.own_deeds():
            self.add_deed("records", _(one.word), one.act, one.keys, one.icon)

    def own_deeds(self) -> Sequence[Deed]:
        """The deeds of the record under the cursor."""
        raise NotImplementedError

    def current(self) -> dict[str, Any] | None:
        """The record under the cursor."""
        record_id = self.table.current_id()
        return self.work.reader.get(self.register, record_id) if record_id else None

    def more_deeds(self, menu: QMenu) -> None:
        self._fill_deeds(menu)

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        if self.takes_steps:
            step_dialog.status_menu(menu, self, self.register, ids)
        if len(ids) == 1:
            self._fill_deeds(menu)
        menu.addSeparator()

    def _fill_deeds(self, menu: QMenu) -> None:
        for one in self.own_deeds():
            line = menu.addAction(theme.icon(one.icon), "\t".join(filter(None, (_(one.word), one.keys))))
            line.triggered.connect(lambda _checked=False, act=one.act: act())
            line.setEnabled(bool(self.table.current_id()))
