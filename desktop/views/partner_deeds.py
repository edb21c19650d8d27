"""What can be done with partners beyond any register: their life from draft to approval, verification, merging, versions of the register."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

from desktop.domain import partner_rules
from desktop.domain.fields import Register
from desktop.domain.statuses import Transition
from desktop.domain.thai_date import format_date
from desktop.models.partner_register import ACTIVITIES, NETWORKS
from desktop.views import theme, work_thread
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.networks import PartnerActivityLine
    from desktop.services.workspace import Workspace
    from desktop.views.partners import PartnerList
    from desktop.views.record_form import RecordForm

_DECISIONS_SHOWN = 3
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


def steps_for(tab: PartnerList, ids: Sequence[int]) -> list[Transition]:
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
    join = menu.addMenu(theme.icon("network"), _("Add to"))
    join.addAction(_("a network …")).triggered.connect(lambda: join_network(tab, ids))
    join.addAction(_("an activity …")).triggered.connect(lambda: join_activity(tab, ids))
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
    for text, icon, open_page in _pages(tab):
        menu.addAction(theme.icon(icon), text).triggered.connect(lambda _checked=False, open_page=open_page: open_page())


def add_tools(tab: PartnerList) -> None:
    """The same in the menu of tools, which the keyboard reaches from everywhere in the list."""
    for text, icon, open_page in _pages(tab):
        tab.add_deed("tools", text, open_page, icon=icon)


def _pages(tab: PartnerList) -> tuple[tuple[str, str, Callable[[], None]], ...]:
    """Words, icon and opener of the pages around the list; a page is imported when it is opened."""

    def verification() -> None:
        from desktop.views.verification_page import VerificationPage

        tab.window_.open_page(VerificationPage(tab.window_))

    def duplicates() -> None:
        from desktop.views.duplicates_page import DuplicatesPage

        tab.window_.open_page(DuplicatesPage(tab.window_))

    def versions() -> None:
        from desktop.views.versions_page import VersionsPage

        tab.window_.open_page(VersionsPage(tab.window_))

    return (
        (_("Data to be verified"), "calendar-check", verification),
        (_("Likely duplicates"), "merge", duplicates),
        (_("Approved versions of the register"), "stamp", versions),
    )


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
    if form.body.fields["kind"].value() == "person":
        line = menu.addAction(theme.icon("eye-off"), _("Remove the personal data …"))
        line.triggered.connect(lambda: form.after_saving(lambda: anonymise(form)))
    menu.addSeparator()


def anonymise(form: RecordForm) -> None:
    """Remove what tells who a person is, with a reason (PDPA s. 33); it cannot be undone."""
    from desktop.services import partners
    from desktop.views.field_dialog import Asked, ask
    from desktop.views.record_fields import LongTextField

    work, record_id = form.work, form.record_id
    assert record_id is not None
    sentence = _(
        "Name, telephones, addresses, notes, attachments and what the history knew of this person are removed for good; number, group and activities stay "
        "for the statistics. This cannot be undone, and nothing done before it can be undone afterwards either."
    )
    asked = [Asked("reason", _("Reason"), LongTextField(_("Reason")), True)]
    word = _("Remove the personal data")
    if ask(form, word, sentence, asked, word, lambda values: partners.anonymise(work, record_id, values["reason"] or "")):
        form.drafts.drop()
        form.finish(record_id)


def join_network(tab: PartnerList, ids: Sequence[int]) -> None:
    """Make the selected partners members of a network."""
    from desktop.services import networks

    _join(tab, ids, NETWORKS, _("Network"), lambda target, chosen: networks.add_members(tab.work, target, chosen, starts_on=tab.work.today()))


def join_activity(tab: PartnerList, ids: Sequence[int]) -> None:
    """Write down that the selected partners took part in an activity."""
    from desktop.services import networks

    _join(tab, ids, ACTIVITIES, _("Activity"), lambda target, chosen: networks.add_participants(tab.work, target, chosen))


def _join(tab: PartnerList, ids: Sequence[int], register: Register, word: str, deed: Callable[[int, list[int]], int]) -> None:
    from desktop.errors import Fault, Faults
    from desktop.views.field_dialog import Asked, ask
    from desktop.views.register_deeds import named
    from desktop.views.widgets.reference_field import ReferenceField

    reader, chosen = tab.work.reader, list(ids)
    target = ReferenceField(word, lambda text: reader.find_references(register.name, text), lambda one: reader.reference_title(register.name, one))

    def run(values: dict[str, Any]) -> None:
        if values["target"] is None:
            raise Faults([Fault("target", _("Type part of the name and choose one from the list."))])
        deed(values["target"], chosen)

    title = _("Add {what} to", what=named(tab, chosen))
    if ask(tab, title, _("Those that are there already are left as they are."), [Asked("target", word, target, True)], _("Add"), run):
        tab.window_.offer_undo(_("Added {what} to “{name}”", what=named(tab, chosen), name=reader.reference_title(register.name, target.value())))


def decisions(work: Workspace, record_id: int) -> list[tuple[Transition, str]]:
    """The newest decisions recorded for a partner: the step, and in words when, by whom, with which memo."""
    from desktop.services import partners

    found = []
    for row in partners.approvals(work, record_id)[:_DECISIONS_SHOWN]:
        words = " · ".join(filter(None, (format_date(row["decided_on"]), row["approver"], row["memo_number"])))
        found.append((partner_rules.transition(row["step"]), words))
    return found


def activities(work: Workspace, record_id: int) -> list[PartnerActivityLine]:
    """What a partner took part in, the newest first."""
    from desktop.services import networks

    return networks.activities_of(work, record_id)


def fill_sample(tab: PartnerList) -> None:
    """Put the sample office into the empty register."""

    def fill(_progress: object, _cancelled: object) -> int:
        from desktop.services import demo

        return demo.fill(tab.work)

    work_thread.run(tab, fill, lambda count: tab.window_.offer_undo(_("Put in {count} sample agencies", count=count)))


