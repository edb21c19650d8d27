"""The life of a record in a register: its statuses, and the steps a clerk can take from one to the next, with what each asks to be written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Token = Literal["draft", "wait", "ok", "warn", "danger", "off"]
"""How a status looks: its shape and colour (word, shape and colour always go together)."""


@dataclass(frozen=True)
class Status:
    """One status: its stored key, its label to be said with ``_``, and how it looks."""

    key: str
    label: str
    token: Token


@dataclass(frozen=True)
class Transition:
    """One step a clerk can take: from ``sources`` to ``target``, and what has to be written down with it."""

    key: str
    label: str
    sources: tuple[str, ...]
    target: str
    needs_reason: bool = False
    needs_memo: bool = False
    needs_date: bool = False
    only_for: tuple[str, tuple[str, ...]] | None = None
    """The step is there only for records whose named field holds one of the values."""
    asks: tuple[str, ...] = ()
    """Fields of the register that are asked for, and written, with the step."""
    requires: tuple[str, ...] = ()
    """Those of ``asks`` without which the step is never taken; what else is required of one record says ``services/steps.asked``."""
    alone: bool = False
    """The step is judged for each record by itself and never taken with several at once."""
    says: str = ""
    """What the dialog says will happen, where the usual sentence of such a step does not fit; ``{what}`` is the record."""
    reason_word: str = ""
    """What the reason is called in the dialog, where it is more than a reason (what is asked of somebody)."""
    direct: bool = True
    """False for what a service does as part of a larger act (merging, postponing), not a button of its own."""


@dataclass(frozen=True)
class Workflow:
    """All statuses and steps of one kind of record. ``shown_for`` maps a status that is derived, never stored, to those it may stand for."""

    statuses: dict[str, Status]
    transitions: tuple[Transition, ...]
    shown_for: dict[str, tuple[str, ...]]

    def allowed(self, status: str) -> tuple[Transition, ...]:
        """The steps of their own that can be taken from a stored or shown status, in the order of their buttons."""
        stored = self.shown_for.get(status, (status,))
        return tuple(step for step in self.transitions if step.direct and any(one in step.sources for one in stored))

    def step(self, key: str) -> Transition:
        """The step of that key; ``KeyError`` if there is none."""
        return {step.key: step for step in self.transitions}[key]


def workflow(statuses: tuple[Status, ...], transitions: tuple[Transition, ...], **shown_for: tuple[str, ...]) -> Workflow:
    """A workflow of statuses in the order of lists."""
    return Workflow({status.key: status for status in statuses}, transitions, shown_for)
