"""What a form says about what was typed: at once what looks wrong, and before saving what keeps it from being saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import Fault

if TYPE_CHECKING:
    from desktop.views.record_form import RecordForm

_ADDRESS = ("tambon", "amphoe", "province", "postcode")


def everything(form: RecordForm) -> list[Fault]:
    """Everything wrong with what stands in the form, warnings too."""
    from desktop.services import records

    own = form.body.own_faults()
    values = form.body.values()
    found = [fault for fault in records.check(form.work, form.register, values, form.record_id) if form.body.is_shown(fault.field)]
    named = {fault.field for fault in own}
    return [*own, *(fault for fault in found if fault.field not in named)]


def blocking(form: RecordForm) -> list[Fault]:
    """What keeps the form from being saved."""
    return [fault for fault in everything(form) if fault.blocking]


def blocking_names(form: RecordForm) -> set[str]:
    """The fields that carry a blocking fault now."""
    return {fault.field for fault in blocking(form)} & set(form.body.faulty())


def warn_about(form: RecordForm, name: str) -> None:
    """Check one field (an address: its parts together) and show what looks wrong; an empty required field is not nagged about."""
    from desktop.services import records

    field = form.register[name]
    widget = form.body.fields[name]
    if widget.own_fault():
        return
    parts = [part for part in _ADDRESS if part in form.register.by_name] if name in _ADDRESS else [name]
    values = {part: form.body.fields[part].value() for part in parts}
    if not any(values.values()):
        if not (field.required and widget.fault()):
            form.body.show_faults((), parts)
        return
    found = [fault for fault in records.check(form.work, form.register, values, form.record_id or 0) if fault.field in parts]
    form.body.show_faults(found, parts)
