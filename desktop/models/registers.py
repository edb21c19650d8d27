"""Every register of the program, of all modules: what is listed, searched, imported, exported and followed by the history."""

from __future__ import annotations

from desktop.domain.fields import Register
from desktop.models import (
    assessment_register,
    complaint_register,
    instrument_register,
    partner_register,
    publicity_register,
)

_MODULES = (partner_register, publicity_register, complaint_register, assessment_register, instrument_register)

REGISTERS: dict[str, Register] = {name: register for module in _MODULES for name, register in module.REGISTERS.items()}
"""The registers that stand on their own: those a clerk opens, imports, exports and prints."""

ALL_REGISTERS: dict[str, Register] = {name: register for module in _MODULES for name, register in module.ALL_REGISTERS.items()}
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
    "assessment_subject": ("assessment", "assessment_id"),
    "response": ("assessment", "assessment_id"),
    "opinion": ("assessment", "assessment_id"),
    "evidence_use": ("evidence", "evidence_id"),
    "framework_mapping": ("framework", "to_id"),
    "survey_sheet": ("survey", "survey_id"),
}
"""Tables that are no register but belong to a record of one: table → (register in whose history they stand, the column with that record's id)."""
