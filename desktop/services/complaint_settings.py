"""How the office handles complaints where the law leaves it the choice: kept in the database, so that every PC of the office goes by the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.complaint_rules import LEAST_CHANNELS, SECRET_CATEGORIES
from desktop.errors import Fault, Faults, UserError
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

MOST_DAYS = 365


@dataclass(frozen=True)
class ComplaintSettings:
    """The office's choices; the defaults are those of domain.md B.3."""

    secret_categories: tuple[str, ...] = SECRET_CATEGORIES
    """Categories whose cases only named handlers see (domain B.3.7)."""
    least_channels: int = LEAST_CHANNELS
    """Below so many channels in use the office is warned (manual S16, step 3)."""
    reminder_days: tuple[int, ...] = (0, 15, 7)
    """Days from the day a report was due to the first reminder, from it to the second, from that to the third (domain B.3.4)."""
    soon_days: int = 3
    """Working days before a due day from which a case is shown as near."""
    recourse: str = "โต้แย้งหรือขอให้ทบทวนเป็นหนังสือต่อสำนักงานได้ภายใน 15 วันนับแต่วันที่ได้รับแจ้งผล"
    """The recourse that is offered when the complainant of a complaint is told the result (ISO 10002), to be changed case by case."""


_NAMES = tuple(field.name for field in fields(ComplaintSettings))


def settings(work: Workspace) -> ComplaintSettings:
    """The choices in force."""
    return _made(work.reader.connection.execute("SELECT key, value FROM complaint_setting").fetchall())


def within(session: Session) -> ComplaintSettings:
    """The choices as the running deed sees them."""
    return _made(session.connection().exec_driver_sql("SELECT key, value FROM complaint_setting").fetchall())


def _made(rows: Any) -> ComplaintSettings:
    return _with(ComplaintSettings(), {key: json.loads(value) for key, value in rows if key in _NAMES and value is not None})


def _with(before: ComplaintSettings, values: Mapping[str, Any]) -> ComplaintSettings:
    tidy: dict[str, Any] = {name: tuple(value) if isinstance(value, list | tuple) else value for name, value in values.items()}
    return replace(before, **tidy)


def set_settings(work: Workspace, values: Mapping[str, Any]) -> ComplaintSettings:
    """Keep the given choices; the others stay as they are. Gives what is in force now.

    Cases of a category that becomes secret are from now on seen by their named handlers only; where none was named yet, the responsible officer and whoever makes
    this choice are named.

    :raises Faults: a number cannot be right
    :raises UserError: a category becomes secret and nobody is named as working at this PC
    """
    before = settings(work)
    wanted = _with(before, values)
    _check(work, wanted)
    with work.deed("settings", None, _("How complaints are handled")) as session:
        _write(session, wanted)
        if set(wanted.secret_categories) != set(before.secret_categories):
            from desktop.services import case_state

            case_state.secret_categories_changed(work, session, set(before.secret_categories) ^ set(wanted.secret_categories))
    return wanted


def _check(work: Workspace, wanted: ComplaintSettings) -> None:
    faults = [
        Fault(name, _("The number of days cannot be right: {number}.", number=number), _("Type a number from {least} to {most}.", least=0, most=MOST_DAYS))
        for name, numbers in (("reminder_days", wanted.reminder_days), ("soon_days", (wanted.soon_days,)))
        for number in numbers
        if not 0 <= number <= MOST_DAYS
    ]
    if len(wanted.reminder_days) != 3:
        faults.append(Fault("reminder_days", _("Three reminders need three numbers of days.")))
    if not 1 <= wanted.least_channels <= 50:
        faults.append(Fault("least_channels", _("The least number of channels cannot be right."), _("Type a number from {least} to {most}.", least=1, most=50)))
    known = {item.key for item in work.lists().items("complaint_category", active_only=False)}
    if not set(wanted.secret_categories) <= known:
        faults.append(Fault("secret_categories", _("One of the categories is not in the list."), _("Choose one from the list.")))
    if faults:
        raise Faults(faults)


def _write(session: Session, wanted: ComplaintSettings) -> None:
    from sqlalchemy import select

    from desktop.models.complaint_work import ComplaintSetting

    kept = {row.key: row for row in session.scalars(select(ComplaintSetting))}
    for key, value in asdict(wanted).items():
        text = json.dumps(value, ensure_ascii=False)
        if key in kept:
            kept[key].value = text
        else:
            session.add(ComplaintSetting(key=key, value=text))
    session.flush()


def nobody_named() -> UserError:
    """What is said where a name must be put down and the settings name nobody."""
    return UserError(_("The program does not know yet who works at this PC."), _("Fill in “Who works at this PC” in the settings, then try again."))
