"""The standard reports of the publicity module, in the order of menus (domain B.2.7)."""

from __future__ import annotations

from desktop.reports.report import Report

PUBLICITY_REPORTS: tuple[Report, ...] = ()
