"""The complaint module's tab: the cases, and beside them the improvement plan, the service standards, the listening channels and the reported rounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.models.complaint_register import (
    ACTIONS,
    CASES,
    DISPOSALS,
    LETTERS,
    LIMITS,
    REFERRALS,
    REGISTERS,
    TEMPLATES,
)
from desktop.views import work_thread
from desktop.views.case_list import CaseList
from desktop.views.list_page import ListPage
from desktop.views.module_tab import ModuleTab
from desktop.views.page import Page
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.part_switch import PartSwitch
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_OF_A_CASE = (ACTIONS.name, REFERRALS.name, LETTERS.name)
"""Registers whose records are seen on the page of their case."""


class ComplaintsTab(ModuleTab):
    """The module's first page. What the office sets once (limits, templates, numbers …) has no part of its own: it opens as a page over it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Complaint log"))
        work_thread.run(self, lambda *_unused: self._ensure_defaults())

    def _ensure_defaults(self) -> None:
        """What every office starts with (other thread)."""
        from desktop.services import cases

        cases.ensure_defaults(self.work)

    def parts(self) -> dict[str, str]:
        return {name: _(word) for name, (word, _make) in _PARTS.items()}

    def opens(self) -> dict[str, str]:
        return {name: name if name in _PARTS else CASES.name for name in REGISTERS}

    def make(self, name: str, switch: PartSwitch) -> Page:
        return _PARTS[name][1](self.window_, switch)

    def open_record(self, register: str, record_id: int) -> None:
        """What belongs to a case opens with it; a record of a register without a part of its own opens over the part in front, with its list behind it."""
        if register in _OF_A_CASE:
            found = self.work.reader.get(REGISTERS[register], record_id)
            if found is not None:
                self.open_record(CASES.name, found["case_id"])
        elif register in _PARTS:
            super().open_record(register, record_id)
        else:
            shown = self.open_list(register)
            shown.go_to(record_id)
            shown.open_record(record_id)

    def open_list(self, register: str) -> RegisterTab:
        """The list of a register without a part of its own, as a page."""
        made = list_page(self.window_, register)
        self.window_.open_page(made)
        return made

    def open_draft(self, register: str, record_id: int | None) -> None:
        if register == CASES.name and record_id is not None:
            self.window_.notices.drop("drafts")
            shown = self.show_part(register)
            assert isinstance(shown, CaseList)
            shown.edit_record(record_id)
        elif register in _PARTS:
            super().open_draft(register, record_id)
        elif register == LETTERS.name and (case_id := self._case_of_letter(record_id)) is not None:
            from desktop.views.letter_page import LetterPage

            self.window_.notices.drop("drafts")
            self.window_.open_page(LetterPage(self.window_, case_id, record_id))
        else:
            self.window_.notices.drop("drafts")
            page = self.open_list(register)
            if record_id is None:
                page.add()
            else:
                page.open_record(record_id)

    def _case_of_letter(self, letter_id: int | None) -> int | None:
        """The case that the letter of a draft is about; None where that is not known or not for this viewer."""
        from desktop.services import drafts

        stored = self.work.reader.get(LETTERS, letter_id) if letter_id is not None else drafts.find(self.work, LETTERS, None)
        case_id = (stored or {}).get("case_id")
        return case_id if case_id is not None and self.work.reader.get(CASES, case_id) is not None else None


def list_page(window: MainWindow, register: str) -> RegisterTab:
    """The list of a register without a part of its own."""
    if register == TEMPLATES.name:
        from desktop.views.template_list import TemplatesPage

        return TemplatesPage(window)
    if register == LIMITS.name:
        from desktop.views.limit_list import LimitsPage

        return LimitsPage(window)
    if register == DISPOSALS.name:
        from desktop.views.disposal_page import CertificatesPage

        return CertificatesPage(window)
    return ListPage(window, REGISTERS[register])


# --- the parts, each built when it is first shown --------------------------------------------------------------------------


def _statistics(window: MainWindow, switch: QWidget) -> Page:
    from desktop.views.statistics_page import StatisticsPage

    return StatisticsPage(window, switch)


def _improvements(window: MainWindow, switch: QWidget) -> Page:
    from desktop.views.improvement_list import ImprovementList

    return ImprovementList(window, switch)


def _services(window: MainWindow, switch: QWidget) -> Page:
    from desktop.views.service_list import ServiceList

    return ServiceList(window, switch)


def _channels(window: MainWindow, switch: QWidget) -> Page:
    from desktop.views.channel_list import ChannelList

    return ChannelList(window, switch)


def _rounds(window: MainWindow, switch: QWidget) -> Page:
    from desktop.views.round_list import RoundList

    return RoundList(window, switch)


_PARTS: dict[str, tuple[str, Callable[[MainWindow, PartSwitch], Page]]] = {
    "case": (N_("Cases taken in"), CaseList),
    "statistics": (N_("Statistics (cases)"), _statistics),
    "improvement": (N_("Plan of improvement"), _improvements),
    "service": (N_("Standards of service"), _services),
    "channel": (N_("Ways to be heard"), _channels),
    "round": (N_("Rounds reported"), _rounds),
}
"""Name of a part → its word and what builds it, in the order of their chips."""
