"""The tabs of the window: one module each, only those that exist. A later module adds one line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.models import assessment_register, complaint_register, instrument_register
from desktop.words import N_

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.page import Page


@dataclass(frozen=True)
class Module:
    """A tab: its name, icon and word, the registers whose records it opens, and the function that builds its first page when it is first shown."""

    name: str
    icon: str
    label: str
    factory: Callable[[MainWindow], Page]
    registers: tuple[str, ...] = ()


def _partners(window: MainWindow) -> Page:
    from desktop.views.partners import PartnersTab

    return PartnersTab(window)


def _publicity(window: MainWindow) -> Page:
    from desktop.views.publicity import PublicityTab

    return PublicityTab(window)


def _complaints(window: MainWindow) -> Page:
    from desktop.views.complaints import ComplaintsTab

    return ComplaintsTab(window)


def _assessments(window: MainWindow) -> Page:
    from desktop.views.assessments import AssessmentTab

    return AssessmentTab(window)


MODULES: tuple[Module, ...] = (
    Module("partners", "building-2", N_("Partner registry"), _partners, ("partner", "network", "activity")),
    Module(
        "publicity",
        "calendar-days",
        N_("Publicity calendar"),
        _publicity,
        ("item", "plan", "evaluation", "archive", "news", "series", "distribution", "holiday", "text"),
    ),
    Module("complaints", "message-square-warning", N_("Complaint log"), _complaints, tuple(complaint_register.REGISTERS)),
    Module("assessment", "clipboard-check", N_("Self-assessment"), _assessments, (*assessment_register.REGISTERS, *instrument_register.REGISTERS, "improvement")),
)
