"""Rounds of self-assessment: begun, answered, handed out, reviewed, decided; what follows from each deed."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services import assessment_help as help_
from desktop.errors import Faults, UserError
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import ASSESSMENTS
from desktop.services import assessments, history, records
from desktop.services.workspace import Workspace


def test_first(work: Workspace) -> None:
    made = help_.begin(work)
    found = read(work.reader, made)
    print(found.record)
    help_.answer_all(work, made)
    help_.send(work, made)
    found = read(work.reader, made)
    assert found.frozen
    print(found.total, found.approvals)
