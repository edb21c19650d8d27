"""Levels, scores and totals in words: one place, so that they read the same in the tree, at the foot and beside the criteria."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.domain.interpolation import plain
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.domain.framework import Framework, Item
    from desktop.domain.scoring import Score, Total
    from desktop.views.assess.desk import Desk

NOTHING = "–"
PERCENT = ("adli", "letci")
"""Scorings whose value is a per cent."""
FOUR_PLACES = ("interpolate",)
_PLACES = {"agreement": 4}
"""Decimals of a total (domain B.4.4: four for a performance agreement)."""
_KNOWS: dict[str, str] = {
    "complaint_count": N_("Fill in from the complaint log …"), "complaint_months": N_("Fill in from the complaint log …"),
    "satisfaction": N_("Fill in from the satisfaction survey …"), "service_manual": N_("Fill in from the catalogue of services …"),
    "publicity_plan": N_("Fill in from the publicity calendar …"), "partner_network": N_("Fill in from the partner registry …"),
}  # fmt: skip
"""Source of an item (``framework.Item.source``) → what its button says."""


def fixed(value: Any, places: int) -> str:
    """A number with exactly so many decimals."""
    return f"{Decimal(str(value)):,.{places}f}"


def item_words(item: Item) -> str:
    """Code and name of an item; the code once where the name begins with it."""
    return item.name if item.name.startswith(item.code) else f"{item.code} {item.name}"


def value_words(item: Item, value: Any) -> str:
    """The value of an item on its own scale."""
    if value is None:
        return NOTHING
    if item.scoring == "yes_no":
        return _("There (OIT)") if value else _("Not there (OIT)")
    if item.scoring in FOUR_PLACES:
        return fixed(value, 4)
    return f"{plain(value)}%" if item.scoring in PERCENT else plain(value)


def short_score(item: Item, score: Score) -> str:
    """What stands behind an item in the tree."""
    if score.state == "narrative":
        return ""
    if score.state == "not_applicable":
        return _("N/A")
    if item.scoring == "yes_no" and score.value is not None:
        return "✓" if score.value else "✗"
    return value_words(item, score.value)


def total_words(framework: Framework, total: Total) -> str:
    """The score of a round or a section, as its model counts it (``domain.framework.TOTALS``)."""
    if total.value is None and total.points is None:
        return ""
    if framework.total == "points" and total.points is not None:
        return _("{points}/{full} points", points=plain(total.points), full=plain(total.full))
    if total.value is None:
        return ""
    if framework.total == "share":
        return _("{value} per cent", value=fixed(total.value, 2))
    value = fixed(total.value, _PLACES.get(framework.instrument, 2))
    return _("Mean {value}", value=value) if framework.total == "mean" else _("Score {value}", value=value)


def short_total(framework: Framework, total: Total) -> str:
    """The same in the room beside a section."""
    if framework.total == "points":
        return plain(total.points) if total.points is not None else NOTHING
    return fixed(total.value, 2) if total.value is not None else NOTHING


def known_from(desk: Desk, code: str) -> str:
    """What the button says that fills the item from other registers; empty where the program knows nothing of it."""
    return _(_KNOWS[source]) if desk.has_work and (source := desk.item(code).source) in _KNOWS else ""
