"""Who complains, in a list that is brought in: whether the name may be known, and that a hidden name stands nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.complainants import names_in
from desktop.exchange.matching import APART
from desktop.exchange.values import Trouble
from desktop.words import _


def settle(values: dict[str, Any], apart: dict[str, Any], constants: Mapping[str, Any]) -> Iterator[tuple[str, Trouble]]:
    """Say in ``values`` how the complainant stands where the file does not, drop what must not be kept, and find what would give a hidden name away.

    A row without a name is anonymous; a row that says it is anonymous keeps no name (domain B.3.3). Gives (field, what is wrong).
    """
    stated = values.get("anonymity") or constants.get("anonymity")
    if not apart and not stated:
        values["anonymity"] = "anonymous"
    hidden = dict(apart) if stated in ("anonymous", "confidential") else {}
    if stated == "anonymous" and apart:
        apart.clear()
        yield APART + "first_name", Trouble(_("The row is anonymous; its name is not kept."), _("Change the column about the name if the person may be known."), False)
    if hidden:
        texts = {name: value for name, value in values.items() if isinstance(value, str | list)}
        for name in names_in(hidden, texts):
            yield name, Trouble(_("The hidden name of the complainant stands in this text."), _("Write “ผู้ร้อง” instead of the name."))
