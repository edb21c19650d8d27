"""The text of a case for the respondent: suggested, read and corrected by a clerk, kept beside the original; letters to the respondent are made from it (domain B.3.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain import redaction
from desktop.domain.redaction import HIDDEN, left
from desktop.domain.thai_text import normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models.complaint_register import CASES
from desktop.services import case_steps, cases, identities, vault
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

__all__ = ["HIDDEN", "for_respondent", "keep", "left", "outdated", "suggest"]


def suggest(work: Workspace, case_id: int, text: str | None = None) -> str:
    """A text (the facts as told, where none is given) without the complainant, witnesses, telephones, e-mails, citizen numbers and addresses.

    The complainant is known to it where no key is set or it is unlocked; nobody sees the name by that.

    :raises UserError: the case is gone, or not for this viewer
    """
    case = cases.visible(work, case_id)
    return redaction.suggest(case["detail"] if text is None else text, case["respondent_name"] or "", case["witnesses"], identities.compared(work, case_id))


def keep(work: Workspace, case_id: int, text: str) -> None:
    """Keep the text for the respondent with the case; an empty one drops it. One deed.

    What leaves the office for the respondent is always compared with the name, so the name must be readable: a locked key is asked for first.

    :raises Faults: the complainant can still be recognised in it
    :raises Locked: there is a sealed name and the key is locked
    :raises UserError: the case is gone, made anonymous, or not for this viewer
    """
    case = cases.visible(work, case_id)
    case_steps.refuse_disposed(case)
    tidy = normalise_long(text) or None
    who = identities.compared(work, case_id)
    if tidy and who is None and identities.is_kept(work, case_id):
        raise vault.Locked
    if tidy and who and identities.names_in(who, {"detail_redacted": tidy}):
        message = _("The complainant can still be recognised in the text for the respondent.")
        raise Faults([Fault("detail_redacted", message, _("Take out the name, the telephone and whatever else tells who it is."))])
    with work.deed("save", CASES.name, case["number"] or "") as session:
        from desktop.models.complaint import Case

        row = session.get(Case, case_id)
        assert row is not None
        row.detail_redacted = tidy


def for_respondent(work: Workspace, case_id: int) -> str:
    """The text that may be sent to the respondent or his group.

    :raises UserError: none was kept yet
    """
    kept = cases.visible(work, case_id)["detail_redacted"]
    if not kept:
        raise UserError(_("There is no text for the respondent yet."), _("Open the case and make one beside the original first."))
    return str(kept)


def outdated(work: Workspace, case_id: int) -> bool:
    """Whether the facts as told were changed after the text for the respondent was kept."""
    sql = (
        "SELECT max(CASE field WHEN 'detail' THEN id END), max(CASE field WHEN 'detail_redacted' THEN id END) "
        "FROM change WHERE owner_register = 'case' AND owner_id = ? AND table_name = 'complaint_case' AND field IN ('detail', 'detail_redacted')"
    )
    detail, kept = work.reader.connection.execute(sql, (case_id,)).fetchone()
    has_copy = bool(cases.visible(work, case_id)["detail_redacted"])
    return has_copy and detail is not None and kept is not None and detail > kept

