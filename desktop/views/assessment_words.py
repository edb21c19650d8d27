"""How the values of a round read: the period with its year, the score with its meaning, the closing day with what is left of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.assessment_rules import FROZEN
from desktop.domain.fields import Field
from desktop.views import theme
from desktop.views.shown import NOTHING, Shown
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.text import tooltip
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.models.reader import ValueLists

_LINK = 164
"""Room of a link among the values of the pane, px at 12 pt."""
SOON_DAYS = 14
"""From so many days before its closing day a round is said to be due soon."""


def due_tone(record: Mapping[str, Any], today: date) -> str | None:
    """The tone of the day by which a round is to be sent; None for one that is far off, not known, or a round that was sent."""
    due, status = record.get("due_on"), record.get("status")
    if not isinstance(due, date) or status in FROZEN:
        return None
    return "danger" if due < today else "warn" if (due - today).days <= SOON_DAYS else None


def time_left(record: Mapping[str, Any], today: date) -> str:
    """What is left until a round is to be sent, in a few words; "" where nothing is to be said."""
    tone, due = due_tone(record, today), record.get("due_on")
    if tone is None or not isinstance(due, date):
        return ""
    days = (due - today).days
    if days < 0:
        return _("{count} days over (round)", count=f"{-days:,}")
    return _("To be sent today") if not days else _("{count} days left (round)", count=f"{days:,}")


def scored(record: Mapping[str, Any]) -> str:
    """The score of a round or a subject with what it is called; "" while nothing is scored."""
    score, grade = record.get("score"), record.get("grade")
    if score is None:
        return ""
    number = f"{float(score):,.4f}".rstrip("0")
    places = max(2, len(number.partition(".")[2]))
    words = f"{float(score):,.{places}f}"
    return f"{words} {grade}" if grade else words


_SHORT = {
    "sar": N_("SAR"), "pmqa": N_("PMQA"), "agreement": N_("Agreement (short)"), "control": N_("Control (short)"), "survey": N_("Survey (short)"),
    "supervision": N_("Supervision (short)"), "ita": N_("ITA/OIT (short)"),
}  # fmt: skip
"""Instrument → its word in a narrow column."""


class RoundWords(Shown):
    """Says year and round of the year in one cell, score and meaning in another; instruments by their short names in a table."""

    def cell(self, field: Field, record: Mapping[str, Any]) -> str:
        if field.name == "instrument" and record.get("instrument") in _SHORT:
            short = _SHORT[record["instrument"]]
            return _(short)
        if field.name == "fiscal_year" and record.get("revision"):
            return _("{year} · revision {number}", year=self.of(field, record), number=record["revision"])
        return super().cell(field, record)

    def of(self, field: Field, record: Mapping[str, Any]) -> str:
        if field.name == "fiscal_year" and record.get("period") not in (None, "", "year"):
            return f"{record.get('fiscal_year')} {self.label('assessment_period', str(record['period']))}"
        if field.name == "score":
            return scored(record)
        return super().of(field, record)

    def state(self, field: Field, record: Mapping[str, Any]) -> str | None:
        return due_tone(record, self.today) if field.name == "due_on" else super().state(field, record)


def link(text: str, on_click: Callable[[], object] | None, tip: str = "") -> QWidget:
    """A link as a value of the pane: a long text ends in …, the whole stands in the tooltip."""
    made = button(text, kind="link", on_click=on_click)
    shown = made.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, theme.px(_LINK))
    made.setText(shown)
    made.setAccessibleName(text)
    made.setToolTip(tooltip(tip or (text if shown != text else "")))
    return box(row(made, None))


def round_title(record: Mapping[str, Any]) -> str:
    """A round in a list to choose from: its name, and which revision it is."""
    revision = record.get("revision")
    name = str(record.get("name") or NOTHING)
    return _("{name} (revision {number})", name=name, number=revision) if revision else name


def edition_title(record: Mapping[str, Any]) -> str:
    """An edition of a framework in a list to choose from; editions of one framework may have the same name."""
    name, edition = str(record.get("name") or NOTHING), str(record.get("edition") or "")
    return name if not edition or edition in name else _("{name}, edition {edition}", name=name, edition=edition)


def in_order(members: Sequence[Mapping[str, Any]], lists: ValueLists) -> list[dict[str, Any]]:
    """The people of a round by committee: committees in the order of the value list, within one by category and role (manual S20, step 2)."""
    kinds, roles = ([item.key for item in lists.items(name, active_only=False)] for name in ("committee_kind", "committee_role"))

    def place(member: Mapping[str, Any]) -> tuple[int, str, int, int]:
        kind, role = member.get("committee"), member.get("role")
        return (
            kinds.index(kind) if kind in kinds else len(kinds), str(member.get("section_code") or ""),
            roles.index(role) if role in roles else len(roles), int(member.get("id") or 0),
        )  # fmt: skip

    return [dict(member) for member in sorted(members, key=place)]
