"""What can be done with partners beyond any register: their life from draft to approval, verification, merging, versions of the register."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.domain import partner_rules
from desktop.views import theme, work_thread
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.partners import PartnerList
    from desktop.views.record_form import RecordForm

_STEP_ICONS = {
    "submit": "stamp",
    "approve": "badge-check",
    "return": "undo-2",
    "withdraw": "undo-2",
    "verify": "check",
    "suspend": "clock",
    "discontinue": "x",
    "resume": "refresh-cw",
}


def add_selection_deeds(tab: PartnerList) -> None:
    """The deeds for many partners, in the bar that stands while several are selected."""
    tab.selection.add_deed(_("Status"), "stamp", lambda: open_status_menu(tab), place=True)
    tab.selection.add_deed(_("Verified"), "check", lambda: verify(tab, tab.chosen_ids()), place=True)


def open_status_menu(tab: PartnerList) -> None:
    """Which step to take with the selected partners."""
    menu = QMenu(tab)
    fill_steps(tab, menu, tab.chosen_ids())
    menu.popup(tab.selection.mapToGlobal(tab.selection.rect().bottomLeft()))


def steps_for(tab: PartnerList, ids: Sequence[int]) -> list[partner_rules.Transition]:
    """The steps that can be taken with at least one of these partners."""
    from desktop.services import partners

    if len(ids) == 1:
        return list(partners.allowed(tab.work, ids[0]))
    return [step for step in partner_rules.TRANSITIONS if step.direct and partners.able(tab.work, ids, step.key)]


def fill_steps(tab: PartnerList, menu: QMenu, ids: Sequence[int]) -> None:
    """One line per step."""
    for step in steps_for(tab, ids):
        line = menu.addAction(theme.icon(_STEP_ICONS.get(step.key, "stamp")), _(step.label))
        line.triggered.connect(lambda _checked=False, key=step.key: take_step(tab, ids, key))
    if menu.isEmpty():
        menu.addAction(_("Nothing can be done with these records now")).setEnabled(False)


def take_step(tab: PartnerList, ids: Sequence[int], key: str) -> None:
    """Ask what has to be written down with a step, then take it."""
    if key == "verify":
        verify(tab, ids)
        return
    from desktop.views.status_dialog import ask_step

    ask_step(tab, list(ids), key)


def verify(tab: PartnerList, ids: Sequence[int]) -> None:
    """The data of one or many are right: when, who, how."""
    from desktop.views.status_dialog import ask_verified

    ask_verified(tab, [record_id for record_id in ids if record_id])


def fill_row_deeds(tab: PartnerList, menu: QMenu, ids: Sequence[int]) -> None:
    """The partner's own lines of the context menu."""
    status = menu.addMenu(theme.icon("stamp"), _("Status"))
    fill_steps(tab, status, ids)
    if len(ids) > 1:
        merge = menu.addAction(theme.icon("merge"), _("Merge into one"))
        merge.triggered.connect(lambda: open_merge(tab, ids))
        merge.setEnabled(len(ids) <= 6)
    if len(ids) == 1:
        card = menu.addAction(theme.icon("file-text"), _("Print the card"))
        card.triggered.connect(lambda: _print(tab, "partner-card"))
    sticker = menu.addAction(theme.icon("sticker"), _("Address labels"))
    sticker.triggered.connect(lambda: _print(tab, "labels"))
    menu.addSeparator()


def _print(tab: PartnerList, name: str) -> None:
    from desktop.views import register_deeds

    register_deeds.print_list(tab, name)


def open_merge(tab: PartnerList, ids: Sequence[int]) -> None:
    """Choose field by field what becomes of several records of one partner."""
    from desktop.views.merge_page import MergePage

    tab.window_.open_page(MergePage(tab.window_, list(ids)))


def fill_more(tab: PartnerList, menu: QMenu) -> None:
    """The register's own deeds under "…"."""
    from desktop.views.duplicates_page import DuplicatesPage
    from desktop.views.verification_page import VerificationPage
    from desktop.views.versions_page import VersionsPage

    for text, icon, page in (
        (_("Data to be verified"), "calendar-check", VerificationPage),
        (_("Likely duplicates"), "merge", DuplicatesPage),
        (_("Approved versions of the register"), "stamp", VersionsPage),
    ):
        line = menu.addAction(theme.icon(icon), text)
        line.triggered.connect(lambda _checked=False, page=page: tab.window_.open_page(page(tab.window_)))


def fill_form_deeds(form: RecordForm, menu: QMenu) -> None:
    """What can be done with the partner whose form is open."""
    from desktop.services import partners
    from desktop.views.status_dialog import ask_step, ask_verified

    assert form.record_id is not None
    ids = [form.record_id]
    for step in partners.allowed(form.work, form.record_id):
        line = menu.addAction(theme.icon(_STEP_ICONS.get(step.key, "stamp")), _(step.label))
        if step.key == "verify":
            line.triggered.connect(lambda _checked=False: form.after_saving(lambda: ask_verified(form, ids)))
        else:
            line.triggered.connect(lambda _checked=False, key=step.key: form.after_saving(lambda: ask_step(form, ids, key)))
    menu.addSeparator()


def fill_sample(tab: PartnerList) -> None:
    """Put the sample office into the empty register."""

    def fill(_progress: object, _cancelled: object) -> int:
        from desktop.services import demo

        return demo.fill(tab.work)

    work_thread.run(tab, fill, lambda count: tab.window_.offer_undo(_("Put in {count} sample agencies", count=count)))


