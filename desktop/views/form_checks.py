"""What a form says about what was typed: at once what looks wrong, and before saving what keeps it from being saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import Fault

if TYPE_CHECKING:
    from desktop.views.record_form import RecordForm

_TOGETHER = (
    ("tambon", "amphoe", "province", "postcode"),
    ("plan_start", "plan_end", "due_on"),
    ("actual_start", "actual_end"),
    ("event_on", "event_until"),
    ("starts_on", "ends_on"),
    ("start_time", "end_time"),
)
"""Fields that are judged together: the parts of an address, the two ends of a span."""


def everything(form: RecordForm) -> list[Fault]:
    """Everything wrong with what stands in the form, warnings too."""
    own = form.body.own_faults()
    found = [fault for fault in form.judge(form.body.values()) if form.body.is_shown(fault.field)]
    named = {fault.field for fault in own}
    return [*own, *(fault for fault in found if fault.field not in named)]


def blocking(form: RecordForm) -> list[Fault]:
    """What keeps the form from being saved."""
    return [fault for fault in everything(form) if fault.blocking]


def blocking_names(form: RecordForm) -> set[str]:
    """The fields that carry a blocking fault now."""
    return {fault.field for fault in blocking(form)} & set(form.body.faulty())


def warn_about(form: RecordForm, name: str) -> None:
    """Check one field (with those it is judged together with) and show what looks wrong; an empty required field is not nagged about."""
    from desktop.services import records

    field, register = form.body.declared[name], form.body.register_of(name)
    widget = form.body.fields[name]
    if widget.own_fault():
        return
    group = next((names for names in _TOGETHER if name in names), (name,))
    parts = [part for part in group if part in form.body.fields]
    values = {part: form.body.fields[part].value() for part in parts}
    if not any(values.values()):
        if not (field.required and widget.fault()):
            form.body.show_faults((), parts)
        return
    found = [fault for fault in records.check(form.work, register, values, form.record_id or 0) if fault.field in parts]
    form.body.show_faults(found, parts)
