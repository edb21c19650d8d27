"""The publicity module's tab: the calendar, and beside it the items, the news, the plans, the evaluations and the information archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.models.publicity_register import ITEMS
from desktop.views.module_tab import ModuleTab
from desktop.views.page import Page
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.buttons import more_button
from desktop.views.widgets.part_switch import PartSwitch
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow


class PublicityTab(ModuleTab):
    """The module's first page. Series, holidays, text templates and sendings have no part of their own: they open as pages over it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Publicity calendar"))

    def parts(self) -> dict[str, str]:
        return {
            "calendar": _("Calendar"),
            "item": _("Items"),
            "news": _("News"),
            "plan": _("Plans"),
            "evaluation": _("Evaluation"),
            "archive": _("Archive"),
        }

    def opens(self) -> dict[str, str]:
        lists = {name: name for name in self.parts() if name != "calendar"}
        return {**lists, **dict.fromkeys(_LISTS, ITEMS.name)}

    def open_record(self, register: str, record_id: int) -> None:
        """A record of a register without a part of its own opens over the part in front, with its list behind it."""
        if register not in _LISTS:
            super().open_record(register, record_id)
            return
        shown = self.window_.open_page(_LISTS[register](self.window_))
        shown.go_to(record_id)  # type: ignore[attr-defined]
        if isinstance(shown, RegisterTab):
            shown.open_record(record_id)

    def open_draft(self, register: str, record_id: int | None) -> None:
        if register not in _LISTS:
            super().open_draft(register, record_id)
            return
        self.window_.notices.drop("drafts")
        shown = self.window_.open_page(_LISTS[register](self.window_))
        if isinstance(shown, RegisterTab) and record_id is not None:
            shown.open_record(record_id)
        elif isinstance(shown, RegisterTab):
            shown.add()

    def make(self, name: str, switch: PartSwitch) -> Page:
        window = self.window_
        if name == "calendar":
            return _calendar(window, switch)
        if name == "news":
            from desktop.views.news_list import NewsList

            return NewsList(window, switch)
        if name == "plan":
            from desktop.views.plans import PlanList

            return PlanList(window, switch)
        if name == "evaluation":
            from desktop.views.evaluations import EvaluationList

            return EvaluationList(window, switch)
        if name == "archive":
            from desktop.views.archive_list import ArchiveList

            return ArchiveList(window, switch)
        from desktop.views.item_list import ItemList

        return ItemList(window, switch)


def _calendar(window: MainWindow, switch: PartSwitch) -> Page:
    """The calendar, with the pages around it behind "…" and in the menu of tools."""
    from desktop.views import item_deeds
    from desktop.views.calendar_page import CalendarPage

    menu = QMenu(switch)
    switch.add(more_button(_("More"), menu))
    page = CalendarPage(window, switch)
    item_deeds.fill_more(page, menu)
    item_deeds.add_tools(page)
    return page


def _series(window: MainWindow) -> Page:
    from desktop.views.series_page import SeriesPage

    return SeriesPage(window)


def _holidays(window: MainWindow) -> Page:
    from desktop.views.holidays_page import HolidaysPage

    return HolidaysPage(window)


def _distributions(window: MainWindow) -> Page:
    from desktop.views.distribution_page import DistributionPage

    return DistributionPage(window)


def _texts(window: MainWindow) -> Page:
    from desktop.views.text_templates import TextTemplatesPage

    return TextTemplatesPage(window)


_LISTS: dict[str, Callable[[MainWindow], Page]] = {"series": _series, "holiday": _holidays, "distribution": _distributions, "text": _texts}
"""Register → the page of its list, for those that have no part of the tab."""
