"""What reaches a clerk when something is wrong: one sentence, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class UserError(Exception):
    """Something the user can understand and mend.

    ``message`` is one whole sentence in the language in force that says what is wrong; ``hint`` says what to do next (may be empty). Anything that
    is not a ``UserError`` is unexpected: it is logged and shown once with "copy details".
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


@dataclass(frozen=True)
class Fault:
    """One thing wrong with one field. ``blocking`` faults keep a record from being saved; the others only warn."""

    field: str
    message: str
    hint: str = ""
    blocking: bool = True


class Faults(UserError):
    """Several faults of one record, each at its field; nothing was saved."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(fault.message for fault in self.faults), self.faults[0].hint if self.faults else "")


class Cancelled(Exception):
    """Long work was cancelled by the user; it left nothing behind."""
