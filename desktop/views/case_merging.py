"""Cases that are the same matter: one is chosen to stay, what hangs on the others moves to it, and Ctrl+Z brings them apart again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.models.complaint_register import CASES
from desktop.views.field_dialog import Asked, ask
from desktop.views.widgets.choice_field import ChoiceField
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.page import Page


def merge_chosen(page: Page, ids: Sequence[int]) -> bool:
    """Ask which of the cases stays, then merge the others into it; True when they were merged."""
    from desktop.services import case_merge

    found = page.work.reader.rows(CASES, list(ids))
    if len(found) < 2:
        page.window_.notice(_("Choose two or more cases to merge them."), "info", key="merge", seconds=8)
        return False
    oldest = min(found, key=lambda case: (case["received_on"], case["id"]))
    keep = ChoiceField(_("The case that stays"), [(str(case["id"]), f"{case['number']} {case['name']}") for case in found])
    keep.set_value(str(oldest["id"]))

    def deed(values: dict[str, Any]) -> None:
        stays = int(values["keep"])
        case_merge.merge(page.work, stays, [one for one in ids if one != stays])

    sentence = _("Actions, forwardings, letters and files of the others move to it; each keeps its own complainant and number. The others leave the lists and the statistics.")
    title = _("Merge {count} cases", count=len(found))
    if not ask(page, title, sentence, [Asked("keep", _("The case that stays"), keep, True)], _("Merge"), deed):
        return False
    page.window_.offer_undo(_("Merged {count} cases", count=len(found)))
    return True
