"""“Use as evidence” where the records are seen: a published item or news, an entry of the archive, an activity, a reported round, a survey, a measure that was carried out.

One click makes the piece of evidence (or finds the one that was made before) and offers to put it to an item of a round; it stays linked to its record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.assessment_register import EVIDENCE
from desktop.views import messages, theme
from desktop.views.detail_pane import Facts
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, row
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.record_form import RecordForm
    from desktop.views.register_tab import RegisterTab

WORD = N_("Use as evidence")
KEYS = "Ctrl+Shift+U"
ICON = "clipboard-check"


def add_to(tab: RegisterTab) -> None:
    """Add the deed to a list: in the pane beside it, in the menus, by keys, for many selected rows."""
    tab.add_deed("records", _(WORD), lambda: _use_of(tab, tab.chosen_ids()), KEYS, ICON)
    tab.selection.add_deed(_(WORD), ICON, lambda: _use_of(tab, tab.chosen_ids()))
    lines, facts = tab.row_deeds, tab.pane.facts

    def row_deeds(menu: QMenu, ids: Any) -> None:
        lines(menu, ids)
        menu.addAction(theme.icon(ICON), f"{_(WORD)}\t{KEYS}").triggered.connect(lambda: _use_of(tab, list(ids)))

    def with_evidence(record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        first, *others = facts(record, children)
        return [first, Facts(_("Evidence"), _rows(tab, record)), *others]

    tab.row_deeds = row_deeds  # type: ignore[method-assign]
    tab.pane.facts = with_evidence  # type: ignore[method-assign]


def _use_of(tab: RegisterTab, ids: list[int]) -> None:
    use(tab, tab.register.name, ids)
    tab.show_pane(tab.work.settings.pane_open)  # it now says that the record is evidence


def _rows(tab: RegisterTab, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
    """What the pane says: the piece this record is, or the button that makes it one; nothing where it cannot be one yet."""
    from desktop.models import evidence_reading
    from desktop.services import evidence

    name, one = tab.register.name, int(record["id"])
    known = evidence_reading.of_source(tab.work.reader, name, one)
    if known is not None:
        return [(_("Is evidence"), _link(_("Open the evidence"), lambda: tab.window_.open_record(EVIDENCE.name, known)))]
    if not evidence.may_become(tab.work, name, one):
        return []
    return [(_("Evidence (one)"), _link(_(WORD), lambda: _use_of(tab, [one])))]


def _link(words: str, deed: Callable[[], object]) -> QWidget:
    return box(row(button(words, ICON, "link", tip=KEYS if words == _(WORD) else "", on_click=deed), None))


def add_line(form: RecordForm, menu: QMenu) -> None:
    """The line of an open form's menu; what is typed is saved first."""
    if (record_id := form.record_id) is not None:
        line = menu.addAction(theme.icon(ICON), _(WORD))
        line.triggered.connect(lambda: form.after_saving(lambda: use(form, form.register.name, [record_id])))


def use(owner: Any, register: str, ids: list[int]) -> None:
    """Make evidence of these records, as one deed, and say so with the ways on: put it to an item, open it. ``owner`` is a page."""
    from desktop.models import evidence_reading
    from desktop.services import evidence

    if not ids:
        return
    known = [one for one in ids if evidence_reading.of_source(owner.work.reader, register, one) is not None]
    made: list[int] = []
    if not messages.guarded(owner, lambda: made.extend(evidence.from_records(owner.work, register, ids))):
        return
    name = owner.work.reader.reference_title(EVIDENCE.name, made[0])
    fresh = len(made) - len(known)
    if not fresh:
        said = _("“{name}” is in the evidence register already", name=name) if len(made) == 1 else _("All {count} are in the evidence register already", count=len(made))
    else:
        said = _("“{name}” is in the evidence register now", name=name) if len(made) == 1 else _("{count} pieces of evidence were made", count=f"{fresh:,}")
    ways = [(_("Put it to an item …"), lambda: _put(owner, made))]
    if len(made) == 1:
        ways.append((_("Open the evidence"), lambda: owner.window_.open_record(EVIDENCE.name, made[0])))
    if fresh:
        ways.append((_("Undo (Ctrl+Z)"), owner.window_.menus.undo))
    owner.window_.notices.drop("undo")
    owner.window_.notice(said, icon="circle-check", actions=tuple(ways), key="evidence", seconds=60)


def _put(owner: Any, made: list[int]) -> None:
    from desktop.views import evidence_deeds

    evidence_deeds.ask_use(owner, made)
