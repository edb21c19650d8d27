"""What stands in place of a list that has nothing to show: an empty register, or a search that found nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop.models.reader import Query
from desktop.views import tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.empty import EmptyState, Way
from desktop.views.widgets.layout import box, column, frame, row
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.register_tab import RegisterTab


@dataclass(frozen=True)
class Begin:
    """What an empty register is for, and its sample if it has one."""

    title: str
    text: str
    add: str = ""
    """The words of the first way to begin; empty for the ones of the tool band."""
    sample: str = ""
    fill_sample: Callable[[], object] | None = None
    imports: bool = True
    """Whether a list can be brought in."""
    ways: tuple[Way, ...] = ()
    """Other ways to begin, between adding one and importing a list."""


def empty_register(tab: RegisterTab, begin: Begin) -> QFrame:
    """What the register is for, in two lines, and the ways to begin."""
    ways = [
        Way(begin.add or tab.add_button.text(), tab.add, _("Type them in one by one (Ctrl+N)"), "plus", True),
        *begin.ways,
    ]
    if begin.imports:
        ways.append(Way(_("Import from Excel or CSV"), tab.import_list, _("You already have a list; every row can be checked first"), "file-up"))
    if begin.fill_sample:
        ways.append(Way(begin.sample, begin.fill_sample, _("To try the program; removed again in one step")))
    return _framed(EmptyState(begin.title, begin.text, tuple(ways)))


def _whole(tab: RegisterTab) -> str:
    """The view that holds the whole register; "" if the one in front does, or there is none."""
    views = {view.key: view for view in tab.register.views}
    shown = views.get(tab.filters.query.view)
    return next((key for key, view in views.items() if not view.filters), "") if shown is not None and shown.filters else ""


def nothing_at_all(tab: RegisterTab) -> bool:
    """Whether the register itself is empty, not only what is looked at: its first view need not hold all of it (a round that was sent is no longer open)."""
    whole = _whole(tab)
    return not tab.query.text and not tab.filters.narrowed and not (whole and tab.work.reader.count(tab.register, Query(view=whole)))


def nothing_found(tab: RegisterTab) -> QFrame:
    """Says what was looked for and offers the ways on."""
    text, whole = tab.search.text().strip(), _whole(tab)
    filters = tab.filters.narrowed if tab.filters.query.filters or not whole else 0
    register = _(tab.register.label)
    title = _("“{text}” was not found in “{register}”", text=text, register=register) if text else _("No row fits these filters")
    ways: list[QWidget | int | None] = []
    if whole and not text and not filters:
        title = _("There is nothing in “{view}”", view=next(_(view.label) for view in tab.register.views if view.key == tab.filters.query.view))
        ways.append(button(_("Show all of them"), kind="link", on_click=lambda: tab.filters.set_view(whole)))
    if filters:
        ways.append(button(_("Clear {count} filters", count=filters), "x", "link", on_click=lambda: clear_filters(tab)))
    if text:
        ways.append(button(_("Clear the search"), "x", "link", on_click=tab.search.clear))
        ways.append(button(_("Search everything (Ctrl+K)"), "search", "link", on_click=lambda: tab.search_everywhere(text)))
        ways.append(button(_("Add {what}", what=_(tab.register.one)), "plus", "link", on_click=lambda: tab.add_named(text)))
    title_line = Wrapped(title, size="head", bold=True)
    inner = column(title_line, box(row(*ways, None)), spacing=tokens.S1, margins=(tokens.S6, tokens.S6, tokens.S6, 0))
    inner.addStretch(1)
    made = frame("surface")
    made.setLayout(inner)
    return made


def take_away(centre: QStackedWidget, empty: QWidget) -> bool:
    """Take what stood in place of the list away; whether the focus was in it, and must go on somewhere."""
    focus = centre.window().focusWidget()
    held = focus is not None and empty.isAncestorOf(focus)
    centre.removeWidget(empty)
    empty.deleteLater()
    return held


def clear_filters(tab: RegisterTab) -> None:
    """No filter, the search stays."""
    tab.filters.clear()


def _framed(inside: QWidget) -> QFrame:
    made = frame("surface")
    layout = column(None, parent=made)
    layout.addWidget(inside, 0, Qt.AlignmentFlag.AlignCenter)
    layout.addStretch(2)
    return made
