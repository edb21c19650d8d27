"""The first page of a module that keeps several lists: one of them in front, chips to change between them, built when first shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget

from desktop.views import tokens
from desktop.views.page import Page
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.part_switch import PartSwitch
from desktop.views.widgets.tool_band import ToolBand
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.fields import Register
    from desktop.models.reader import Query
    from desktop.views.main_window import MainWindow

_DRAFTS_AFTER_MS = 1500


class ModuleTab(Page):
    """Overridden by modules: ``parts`` and ``make``; ``opens`` where a register is opened by another part than the one of its name."""

    own_row = False
    """Whether the chips of the parts stand in a row of their own over the part in front, where there are too many for its tool band."""

    def __init__(self, window: MainWindow, title: str) -> None:
        super().__init__(window, title)
        self._stack = QStackedWidget()
        self._parts: dict[str, Page] = {}
        self._row: PartSwitch | None = None
        column(*([self._own_row()] if self.own_row else []), self._stack, parent=self)
        self.show_part(next(iter(self.parts())))
        QTimer.singleShot(_DRAFTS_AFTER_MS, self, self.offer_drafts)

    def parts(self) -> dict[str, str]:
        """The lists (or other pages) of the module in the order of their chips: name → word."""
        raise NotImplementedError

    def make(self, name: str, switch: PartSwitch) -> Page:
        """Build one of them; ``switch`` is the row of chips it shows in its tool band."""
        raise NotImplementedError

    def opens(self) -> dict[str, str]:
        """Register → the part in which its records are opened; by default each list opens its own."""
        return {name: name for name in self.parts()}

    def show_part(self, name: str) -> Page:
        """Bring a part to the front, building it when it is shown for the first time."""
        if name not in self._parts:
            self._parts[name] = self.make(name, self._switch(name))
            self._stack.addWidget(self._parts[name])
            self._add_ways(self._parts[name])
        made = self._parts[name]
        self._stack.setCurrentWidget(made)
        if self._row is not None:
            self._row.set_current(name)
        self.deeds = made.deeds
        self.setFocusProxy(made.table if isinstance(made, RegisterTab) else None)  # type: ignore[arg-type]
        if hasattr(self.window_, "menus") and self.isVisible():
            self.window_.menus.show_page(self)
            made.entered()
        return made

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        """Into the part in front."""
        self.current.setFocus(*reason)

    def _add_ways(self, made: Page) -> None:
        """Alt and a digit bring the parts to the front."""
        for place, (name, word) in enumerate(self.parts().items(), 1):
            made.add_deed("view", word, partial(self.show_part, name), f"Alt+{place}", separated=place == 1)

    def _switch(self, current: str) -> PartSwitch:
        return self._row or PartSwitch(self.parts(), current, self.show_part)

    def _own_row(self) -> ToolBand:
        self._row = PartSwitch(self.parts(), next(iter(self.parts())), self.show_part)
        made = ToolBand()
        row(self._row, None, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1), parent=made)
        return made

    @property
    def current(self) -> Page:
        """The part in front."""
        made = self._stack.currentWidget()
        assert isinstance(made, Page)
        return made

    def open_record(self, register: str, record_id: int) -> None:
        """Open a record of one of the module's registers, with its row chosen in the list behind it."""
        shown = self.show_part(self.opens()[register])
        if isinstance(shown, RegisterTab):
            shown.go_to(record_id)
            shown.open_record(record_id)

    def offer_drafts(self) -> None:
        """Say that something was typed and not saved when the program ended last time."""
        from desktop.services import drafts

        found = [draft for draft in drafts.all(self.work) if draft.register.name in self.opens()]
        if found and self.window_.page() is self:
            newest = found[0]
            typed = "" if newest.register.spoken else newest.values.get("name")
            name = str(typed or self.work.reader.reference_title(newest.register.name, newest.record_id) or _(newest.register.one))
            text = _("“{name}” was typed and not saved ({count} drafts in all).", name=name, count=len(found))
            self.window_.notice(text, "info", actions=((_("Open it"), lambda: self.open_draft(newest.register.name, newest.record_id)),), key="drafts")

    def open_draft(self, register: str, record_id: int | None) -> None:
        """The form whose draft was left behind; it offers the draft itself."""
        self.window_.notices.drop("drafts")
        shown = self.show_part(self.opens()[register])
        if not isinstance(shown, RegisterTab):
            return
        if record_id is None:
            shown.add()
        else:
            shown.open_record(record_id)

    def entered(self) -> None:
        self.current.entered()

    def returned(self) -> None:
        self.current.returned()


def show_list(window: MainWindow, register: Register, query: Query) -> None:
    """Bring the list of a register that has a part of its own to the front, narrowed to ``query``; nothing happens if a page over it may not be left."""
    module = window.module_of(register.name)
    assert module is not None
    root = window.root_page(module.name)
    assert isinstance(root, ModuleTab)
    while window.page() is not root:
        if not window.page().may_close():
            return
        window.close_page()
    shown = root.show_part(root.opens()[register.name])
    if isinstance(shown, RegisterTab):
        shown.apply_query(query)
