"""Filters kept under a name: the menu under their chip, keeping one, renaming, removing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views import messages, theme
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.saved_filters import NamedFilter
    from desktop.views.register_tab import RegisterTab


def open_menu(tab: RegisterTab, anchor: QWidget) -> None:
    """The kept filters of a register under their chip."""
    from desktop.services import saved_filters

    menu = QMenu(tab)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    kept = saved_filters.saved(tab.work, tab.register)
    for one in kept:
        menu.addAction(one.name).triggered.connect(lambda _checked=False, one=one: tab.apply_query(one.query))
    if kept:
        menu.addSeparator()
    keep = menu.addAction(theme.icon("bookmark-plus"), _("Keep this search and these filters …"))
    keep.triggered.connect(lambda: keep_present(tab))
    keep.setEnabled(bool(tab.query.text or tab.filters.narrowed))
    if kept:
        _submenu(menu, _("Rename"), "pencil", kept, lambda one: rename(tab, one))
        _submenu(menu, _("Remove"), "trash-2", kept, lambda one: remove(tab, one))
    menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))


def _submenu(menu: QMenu, title: str, icon: str, kept: list[NamedFilter], deed: object) -> None:
    sub = menu.addMenu(theme.icon(icon), title)
    for one in kept:
        sub.addAction(one.name).triggered.connect(lambda _checked=False, one=one: deed(one))  # type: ignore[operator]


def keep_present(tab: RegisterTab) -> None:
    """Ask for a name and keep what is looked for now."""
    from desktop.services import saved_filters

    name = messages.ask_text(tab, _("Keep this filter"), _("It will be in the list of kept filters under this name."), _("Keep"), hint=_("Name of the filter"))
    if name is None:
        return
    taken = any(one.name == name for one in saved_filters.saved(tab.work, tab.register))
    if taken and not messages.confirm(tab, _("Replace the filter “{name}”", name=name), _("There is a filter of this name already."), _("Replace")):
        return
    if messages.guarded(tab, lambda: saved_filters.save(tab.work, tab.register, name, tab.query, replace=taken)):
        tab.say(_("Kept the filter “{name}”", name=name))


def rename(tab: RegisterTab, kept: NamedFilter) -> None:
    """Ask for another name."""
    from desktop.services import saved_filters

    name = messages.ask_text(tab, _("Rename the filter"), kept.name, _("Rename"), text=kept.name)
    if name:
        messages.guarded(tab, lambda: saved_filters.rename(tab.work, kept.id, name))


def remove(tab: RegisterTab, kept: NamedFilter) -> None:
    """Forget a filter after asking; records are not touched."""
    from desktop.services import saved_filters

    if messages.confirm(tab, _("Remove the filter “{name}”", name=kept.name), _("The records it finds stay as they are."), _("Remove"), danger=True):
        messages.guarded(tab, lambda: saved_filters.remove(tab.work, kept.id))
