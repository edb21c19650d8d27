"""The form in which a case is taken in: one page to be filled in while the complainant is talking, everything else on a second one (domain B.3.3).

Who complains is typed in the same form and kept apart from it: never in a draft, and closed again when the case is opened later (domain B.3.7).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.errors import Fault, Faults
from desktop.models.complaint_register import CASES, IDENTITY
from desktop.views import form_plan, theme
from desktop.views.case.identity import LOOK_AGAIN_MS, SHOWN_SECONDS, ask_reveal, ask_unlock
from desktop.views.case_complainant import ComplainantPart
from desktop.views.case_likely import LikelyBar
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.step_dialog import form_steps
from desktop.views.widgets.buttons import button
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

SLIP = "receipt-slip"
"""The report that is handed to the complainant."""

_RECEIPT, _WHO, _MATTER, _WEIGHT = N_("Receipt of the case"), N_("Complainant"), N_("The matter"), N_("Weight and secrecy")
_WHO_ELSE = N_("More about the complainant")
_PARTS = (
    Part(_RECEIPT, ("record_type", "received_on received_time", "channel", "external_source external_ref")),
    Part(_WHO, ("anonymity", "title first_name", "last_name phone", "address"), {"address": 40}),
    Part(_MATTER, ("name", "detail", "category", "wish", "school_id", "service_id", "respondent_kind respondent_name"), {"detail": 56, "wish": 40}),
    Part(_WEIGHT, ("priority secrecy", "handlers")),
    Part(_WHO_ELSE, ("complainant_kind", "complainant_group", "email", "line", "occupation age", "workplace", "citizen_id"), page=1),
)
"""The everyday fields; they are seen together without scrolling in a window of 1366×768."""

_LIKE_BY = ("name", "detail", "school_id", "external_source", "external_ref", "received_on")
_SECRET_BY = ("secrecy", "category", "handlers")
_APART = "identity."


class CaseForm(RecordForm):
    """Takes in or edits a case."""

    arrangement = ((_RECEIPT, _WHO), (_MATTER, _WEIGHT))
    carried = ("record_type", "received_on", "channel", "received_by")
    beside = IDENTITY
    label_width = 156
    page_names = (N_("Everyday fields"), N_("More details"))

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.who: ComplainantPart | None = None
        self._owner_given: str | None = None
        self._revealed = False
        super().__init__(window, CASES, record_id, values)
        self.who = ComplainantPart(self.work, self.body)
        self.who.look_wanted.connect(self.look)
        self.who.anew_wanted.connect(self.type_anew)
        self.who.vault_wanted.connect(self.open_vault)
        self.body.add_under(_WHO, self.who)
        self.likely = LikelyBar(self)
        head = self.head_band.layout()
        assert isinstance(head, QHBoxLayout)
        head.insertWidget(head.indexOf(self.heading) + 1, self.likely, 4)
        self.setTabOrder(self.save_new_button, self.print_button)
        self.setTabOrder(self.print_button, self.cancel_button)
        self.add_deed("file", _("Save and print the receipt"), self.save_and_print, "Ctrl+P", "printer")
        self._minute = QTimer(self, singleShot=True, interval=SHOWN_SECONDS * 1000)
        self._minute.timeout.connect(self.cover)
        self._watch = QTimer(self, interval=LOOK_AGAIN_MS)
        self._watch.timeout.connect(self._look_again)
        self._watch.start()
        self._show_who()
        self._follow_values()

    def parts(self) -> Sequence[Section]:
        return form_plan.planned(_PARTS, CASES, IDENTITY)

    def _foot(self) -> QWidget:
        made: QWidget = super()._foot()
        self.print_button = button(_("Save and print the receipt"), "printer", tip="Ctrl+P", on_click=self.save_and_print)
        layout = made.layout()
        layout.insertWidget(layout.indexOf(self.cancel_button), self.print_button)  # type: ignore[union-attr]
        return made

    # loading ------------------------------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        super().load({**self._fresh(), **(values or {})} if self.record_id is None else values)
        if self.who is not None:
            self._show_who()
            self._follow_values()
            self.likely.stop()

    def _fresh(self) -> dict[str, Any]:
        """What a case that is taken in now opens with."""
        from datetime import datetime

        return {"received_time": f"{datetime.now():%H.%M}", "received_by": self.work.actor or None}

    def _say_what(self, stored: Mapping[str, Any]) -> None:
        super()._say_what(stored)
        if self.record_id is None:
            self.title = _("Take in a case")
            self.setAccessibleName(self.title)
            self.heading.setText(self.title)

    def first_field(self) -> str:
        return "record_type" if self.body.page == 0 else self.body.reading_order()[0].fields[0].name

    def _show_who(self) -> None:
        """The complainant of the case as far as may be seen without asking."""
        assert self.who is not None
        self._revealed = False
        kept: dict[str, Any] | None = {}
        if self.record_id is not None and self._anonymity() != "anonymous":
            from desktop.services import identities

            kept = identities.read(self.work, self.record_id) if self._anonymity() == "named" else None
            if kept is None and not identities.is_kept(self.work, self.record_id):
                kept = {}
        self.who.show_kept(kept, self._anonymity())

    def _anonymity(self) -> str:
        return str(self.body.fields["anonymity"].value() or "named")

    # while typing -------------------------------------------------------------------------------------------------

    def typed(self, name: str) -> None:
        if self.who is None:
            return
        if name == "anonymity":
            self.who.follow(self._anonymity())
        if name in (*_SECRET_BY, "channel", "record_type", "anonymity"):
            self._follow_values()
        if name in _LIKE_BY or name in self.body.apart:
            self.likely.soon()

    def _follow_values(self) -> None:
        """Handlers are asked for where only they will see the case, the number of another agency where the case came through one; the owner follows the type."""
        from desktop.services import cases

        values = self.body.values()
        secret = cases.is_secret(self.work, values)
        if secret and not values["handlers"] and self.work.actor and "handlers" in self.body.hidden:
            self.body.set_values({"handlers": [self.work.actor]})
        hidden = {"handlers"} if not secret and not values["handlers"] else set()
        if values["channel"] != "via_agency" and not values["external_ref"] and not values["external_source"]:
            hidden |= {"external_source", "external_ref"}
        if self.record_id is None and values["owner_unit"] in (None, self._owner_given):
            self._owner_given = cases.owner_of(self.work, str(values["record_type"]))
            self.body.set_values({"owner_unit": self._owner_given})
            self._stored["owner_unit"] = self._owner_given  # nobody typed it
        mine = {"handlers", "external_source", "external_ref"}
        self.body.hidden = self.body.hidden - mine | hidden
        self.body.follow_values()

    def is_dirty(self) -> bool:
        return super().is_dirty() or (self.who is not None and self.who.touched())

    # checking and saving ------------------------------------------------------------------------------------------

    def identity(self) -> dict[str, Any] | None:
        """Who complains, as it goes to the service; None where what is kept stays as it is."""
        return self.who.to_save(self._anonymity(), self.record_id is None) if self.who is not None else None

    def judge(self, values: Mapping[str, Any]) -> list[Fault]:
        from desktop.services import cases

        return _at_fields(cases.check(self.work, values, self.identity(), self.record_id))

    def store(self, version: int | None) -> int:
        from desktop.services import cases

        values = self.body.values() if self.record_id is None else self.changes()
        try:
            return cases.save(self.work, values, self.identity(), self.record_id, version)
        except Faults as found:
            raise Faults(_at_fields(found.faults)) from found

    def _saved(self, record_id: int) -> None:
        if self.who is not None and self.who.kept is not None:
            self.who.kept = self.body.values_apart()
        super()._saved(record_id)

    def save_and_print(self) -> None:
        """Save, then the slip that is handed to the complainant."""
        from desktop.views.report_page import open_reports

        if (self.is_dirty() or self.record_id is None) and not self._save():
            return
        window, case_id = self.window_, self.record_id
        assert case_id is not None
        self.finish(case_id)
        open_reports(window, CASES, None, [case_id], SLIP)

    # who complains --------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Unlock the names if need be; one that is hidden on purpose is shown when the reason was written down."""
        from desktop.services import identities

        if self.record_id is None or self.who is None or not ask_unlock(self, self.work):
            return
        kept = self.work.reader.get(CASES, self.record_id) or {}
        hidden = kept.get("anonymity") == "confidential"
        if hidden:
            sentence = _("The complainant asked to stay hidden. Who looked, when and why is written down and cannot be removed.")
            found = ask_reveal(self, self.work, self.record_id, sentence)
        else:
            found = identities.read(self.work, self.record_id)
        if found is not None:
            self._revealed = hidden
            self._minute.start() if hidden else self._minute.stop()
            self.who.show_kept(found, self._anonymity())

    def cover(self) -> None:
        """Hide who complains again, unless something was typed there."""
        if self.who is not None and self.record_id is not None and self.who.shows_kept():
            self._revealed = False
            self._minute.stop()
            self.who.show_kept(None, self._anonymity())

    def _cover_if_locked(self) -> None:
        from desktop.services import vault

        if self.who is not None and self.who.shows_kept() and not vault.state(self.work).readable:
            self.cover()

    def _look_again(self) -> None:
        """A name goes when the key was locked meanwhile, and when its minute is over and what was typed there was taken back."""
        if self._revealed and not self._minute.isActive():
            self.cover()
        self._cover_if_locked()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody's name stays in sight behind another page."""
        super().hideEvent(event)
        if self._revealed:
            self.cover()
        self._cover_if_locked()

    def open_vault(self) -> None:
        """The page on which the password of the names is set; what is typed here stays."""
        from desktop.views.vault_page import VaultPage

        self.window_.open_page(VaultPage(self.window_))

    def returned(self) -> None:
        """A page over this one was closed: the password may be set now."""
        if self.who is not None:
            self._cover_if_locked()
            self.who.follow(self._anonymity())

    def type_anew(self) -> None:
        """Empty fields for the complainant, without looking at what is kept."""
        if self.who is not None:
            self.who.show_kept({}, self._anonymity())
            self.body.go_to("first_name")

    # deeds --------------------------------------------------------------------------------------------------------

    def more_deeds(self, menu: QMenu) -> None:
        form_steps(self, menu)
        if self.who is not None and self.who.unprotected():
            menu.addAction(theme.icon("lock"), _("Set the password …")).triggered.connect(self.open_vault)
        menu.addAction(theme.icon("printer"), _("Save and print the receipt") + "\tCtrl+P").triggered.connect(self.save_and_print)

    def open_other(self, case_id: int) -> None:
        """Open another case over this form; what is typed here stays."""
        self.window_.open_page(CaseForm(self.window_, case_id))

    def like_values(self) -> dict[str, Any]:
        """What other cases are compared with."""
        return {name: self.body.fields[name].value() for name in _LIKE_BY}


def _at_fields(faults: Sequence[Fault]) -> list[Fault]:
    """Each fault under the name its field has in this form."""
    return [Fault(fault.field.removeprefix(_APART), fault.message, fault.hint, fault.blocking) for fault in faults]
