"""What is perhaps the same as the case under the cursor (the same number, person or text) is looked for, and merged with it if it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.models.complaint_register import CASES
from desktop.views import work_thread
from desktop.views.case_merging import merge_chosen
from desktop.views.field_dialog import Asked, ask
from desktop.views.widgets.choice_field import ChoiceField
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.case_duplicates import Likeness
    from desktop.services.workspace import Workspace
    from desktop.views.page import Page


def look_for_same(page: Page, case_id: int) -> None:
    """Ask, away from the window, which cases are perhaps the same as one; what is found can be merged with it."""
    work = page.work
    front = page.window_.page()
    record = work.reader.get(CASES, case_id)
    if record is None:
        return

    def look(_progress: object, _cancelled: object) -> list[Likeness]:
        from desktop.services import case_duplicates

        return case_duplicates.like(work, record, _complainant(work, record), case_id)

    def tell(found: list[Likeness]) -> None:
        if page.window_.page() is not front or not page.isVisible():
            return  # the clerk went on to other work
        if found:
            _choose(page, case_id, found)
        else:
            page.window_.notice(_("No case was found that is perhaps the same as {case}.", case=f"“{record['number']}”"), "info", key="same", seconds=10)

    work_thread.run(page, look, tell)


def _choose(page: Page, case_id: int, found: Sequence[Likeness]) -> None:
    """Ask which of those found is the same one; then it goes on as with chosen cases."""
    same = ChoiceField(_("The same as"), [(str(one.case_id), f"{one.number} {one.name} ({one.why})") for one in found])
    same.set_value(str(found[0].case_id))
    sentence = _("{count} cases are perhaps the same as this one.", count=len(found))

    def deed(_values: dict[str, Any]) -> None:
        """Nothing is done before it is said which of the two stays."""

    if ask(page, _("Is this the same case?"), sentence, [Asked("same", same.name, same, True)], _("Go on to merge"), deed):
        merge_chosen(page, sorted((case_id, int(same.value() or found[0].case_id))))


def _complainant(work: Workspace, record: dict[str, Any]) -> dict[str, Any] | None:
    """Who complains, as far as may be seen without asking: a hidden name is not looked at to find the same person."""
    from desktop.services import identities

    return identities.read(work, record["id"]) if record["anonymity"] == "named" else None
