"""Every register of the program, of all modules: what is listed, searched, imported, exported and followed by the history."""

from __future__ import annotations

from desktop.domain.fields import Register
from desktop.models import complaint_register, partner_register, publicity_register

REGISTERS: dict[str, Register] = partner_register.REGISTERS | publicity_register.REGISTERS | complaint_register.REGISTERS
"""The registers that stand on their own: those a clerk opens, imports, exports and prints."""

ALL_REGISTERS: dict[str, Register] = partner_register.ALL_REGISTERS | publicity_register.ALL_REGISTERS | complaint_register.ALL_REGISTERS
"""Every declared register, the dependent ones too."""

KEPT_WITH: dict[str, tuple[str, str]] = {
    "activity_partner": ("activity", "activity_id"),
    "pr_postponement": ("item", "item_id"),
    "news_text": ("news", "news_id"),
    "case_identity": ("case", "case_id"),
    "case_wait": ("case", "case_id"),
    "case_extension": ("case", "case_id"),
    "case_link": ("case", "case_id"),
    "case_step": ("case", "case_id"),
    "case_survey": ("case", "case_id"),
    "clock_move": ("case", "case_id"),
}
"""Tables that are no register but belong to a record of one: table → (register in whose history they stand, the column with that record's id)."""
