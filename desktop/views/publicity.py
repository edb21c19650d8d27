"""The publicity module's tab: the calendar, and beside it the items, the news, the plans, the evaluations and the information archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.views.module_tab import ModuleTab
from desktop.views.page import Page
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow


class PublicityTab(ModuleTab):
    """The module's first page. Series, holidays, text templates and sendings have no part of their own: they open as pages over it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Publicity calendar"))

    def parts(self) -> dict[str, str]:
        return {
            "item": _("Items"),
            "news": _("News"),
            "plan": _("Plans"),
            "evaluation": _("Evaluation"),
            "archive": _("Archive"),
        }

    def make(self, name: str, switch: QWidget) -> Page:
        window = self.window_
        if name == "calendar":
            from desktop.views.calendar_page import CalendarPage

            return CalendarPage(window, switch)
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
