"""What the history of a survey says of the papers that were keyed in: which answers were changed, not the whole paper twice."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

TABLE = "survey_sheet"
LABELS = {"answers": N_("Answers (paper)"), "group_key": N_("Group of who answered (paper)"), "number": N_("Number of the paper")}


def told(work: Workspace, name: str, old: str | None, new: str | None) -> tuple[str, str, str]:
    """Word of the column, what it was and what it is, of a change the log keeps; a paper as a whole has only its deed."""
    if name not in LABELS:
        return "", "", ""
    before, after = (None if one is None else json.loads(one) for one in (old, new))
    if name == "answers":
        return _(LABELS[name]), *_answers(json.loads(before or "{}"), json.loads(after or "{}"))
    if name == "group_key":
        before, after = (work.lists().label("stakeholder_group", one) for one in (before, after))
    return _(LABELS[name]), str(before or ""), str(after or "")


def _answers(before: dict[str, Any], after: dict[str, Any]) -> tuple[str, str]:
    changed = [code for code in dict.fromkeys([*before, *after]) if before.get(code) != after.get(code)]
    return tuple(", ".join(f"{code}: {found.get(code, '–')}" for code in changed) for found in (before, after))  # type: ignore[return-value]
