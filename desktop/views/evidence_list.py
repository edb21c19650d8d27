"""The evidence register: what proves what, for all instruments; where it is used, its three dates, its files and whether they are still as they were attached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.thai_date import format_date, format_period
from desktop.models import evidence_reading
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE
from desktop.models.evidence_reading import FileLine, UseLine
from desktop.models.registers import REGISTERS
from desktop.views import evidence_deeds, file_dialogs, form_plan, messages, theme, work_thread
from desktop.views.assessment_words import link
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.form_plan import Part, Section
from desktop.views.page_work import PageWork
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_USES_SHOWN = 8
_PROOF, _DAYS, _KEPT, _MORE = N_("The evidence"), N_("Three dates (evidence)"), N_("Where it is kept"), N_("Note (evidence)")
_PARTS = (
    Part(_PROOF, ("code", "name", "kind", "detail"), {"detail": 76}),
    Part(_DAYS, ("happened_on", "period_from period_to", "entered_on", "valid_until")),
    Part(_KEPT, ("holder", "holder_unit", "shelf", "link", "secrecy", "files")),
    Part(_MORE, ("note",)),
)
_FILE_STATES = {"": ("ok", N_("As it was attached")), "missing": ("danger", N_("File not found")), "changed": ("danger", N_("Changed outside the program")), "?": ("draft", N_("Being checked …"))}
"""State of a file → how it looks and its word."""
Rows = list[tuple[str, str | QWidget]]


class EvidencePane(DetailPane):
    """Its dates, the items it proves with links to them, its files by their sha256, and the record it comes from."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        uses: Sequence[UseLine] = record.get("uses", ())
        return [
            Facts(_("The evidence"), self._some(record, ("kind", "detail"))),
            Facts(_("Three dates (evidence)"), self._days(record)),
            Facts(_("Used for ({count})", count=f"{len(uses):,}"), self._uses(record, uses)),
            Facts(_("Files"), self._files(record)),
            Facts(_("Where it is kept"), self._some(record, ("holder", "holder_unit", "shelf", "link", "secrecy"))),
            Facts(_("Where it comes from (evidence)"), self._source(record)),
            Facts(_("Note"), self._some(record, ("note",))),
        ]

    def _days(self, record: Mapping[str, Any]) -> Rows:
        first, last = record.get("period_from"), record.get("period_to")
        span: Rows = [(_("Proves the time"), format_period(first, last))] if first and last else self._some(record, ("period_from", "period_to"))
        until: Rows = self._some(record, ("valid_until",))
        if record.get("state") == "expired":
            until = [(_("To be renewed by"), Status("danger", _("{day}, expired", day=format_date(record.get("valid_until")))))]
        return [*self._some(record, ("happened_on",)), *span, *self._some(record, ("entered_on",)), *until]

    def _uses(self, record: Mapping[str, Any], uses: Sequence[UseLine]) -> Rows:
        opening = record.get("open_use")
        rows: Rows = []
        for one in uses[:_USES_SHOWN]:
            press = link(one.code, partial(opening, one) if opening else None, one.item)
            where = " · ".join(filter(None, (one.assessment, one.subject, one.checkpoint)))
            rows.append((str(one.fiscal_year), box(column(press, Wrapped(one.item, size="small"), Wrapped(where, "second", "small")))))
        if len(uses) > _USES_SHOWN:
            rows.append(("", _("and {count} more items", count=f"{len(uses) - _USES_SHOWN:,}")))
        return rows or [(_("Used for"), _("No item yet"))]

    def _files(self, record: Mapping[str, Any]) -> Rows:
        states: Mapping[int, str] = record.get("file_states", {})
        opening = record.get("open_file")
        rows: Rows = []
        for line in record.get("file_lines", ()):
            tone, word = _FILE_STATES[states.get(line.attachment_id, "?")]
            press = link(line.name, partial(opening, line) if opening else None, f"{line.name}\nsha256 {line.sha256}")
            lines = [press, box(row(Status(tone, _(word)), None))]
            if line.from_source:
                lines.append(Wrapped(_("Attached to the record it comes from"), "second", "small"))
            rows.append((_("File"), box(column(*lines))))
        return rows

    def _source(self, record: Mapping[str, Any]) -> Rows:
        register, opening = record.get("source_register"), record.get("open_source")
        if not register:
            return []
        word = _(REGISTERS[register].one) if register in REGISTERS else _("Statistics (cases)")
        return [(word, link(str(record.get("source_title") or "–"), opening))]


class EvidenceList(RegisterTab):
    """All evidence by its code."""

    pane: EvidencePane
    hidden_at_first = ("period_from", "period_to", "used")

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        self.work_line = PageWork()
        self._states: dict[int, str] = {}
        self._checking = 0
        super().__init__(window, EVIDENCE, extra)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.work_line)
        self.selection.add_deed(_("Use for an item …"), "list-checks", self.use, place=True)
        for word, deed, keys, icon in self._own_deeds():
            self.add_deed("records", _(word), deed, keys, icon)

    def _own_deeds(self) -> tuple[tuple[str, Any, str, str], ...]:
        return (
            (N_("Use for an item …"), self.use, "Ctrl+M", "list-checks"),
            (N_("Open where it comes from"), self.open_source, "Ctrl+Shift+O", "external-link"),
            (N_("Evidence of a round as a zip …"), self.export_zip, "Ctrl+Shift+M", "file-down"),
            (N_("Check the files of all evidence"), self.check_files, "", "shield-check"),
        )

    # what the register is made of -----------------------------------------------------------------------------------

    def make_pane(self) -> DetailPane:
        return EvidencePane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return EvidenceForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        reader = self.work.reader
        lines = evidence_reading.files_of(reader, record["id"])
        self._check_soon(record["id"], lines)
        return {
            "uses": evidence_reading.uses(reader, record["id"]), "open_use": self.open_use,
            "file_lines": lines, "file_states": self._states, "open_file": self.open_file,
            "source_title": self._source_title(record), "open_source": self.open_source,
        }  # fmt: skip

    def _source_title(self, record: Mapping[str, Any]) -> str:
        register, record_id = record.get("source_register"), record.get("source_id")
        if register == evidence_reading.YEAR:
            return _("Fiscal year {year}", year=str(record_id))
        return self.work.reader.reference_title(register, record_id) if register in REGISTERS else ""

    def _check_soon(self, record_id: int, lines: Sequence[FileLine]) -> None:
        """Read the files of a record away from the window and compare them with what was attached; then say it."""
        wanted = [line for line in lines if line.attachment_id not in self._states]
        if not wanted or self._checking == record_id:
            return
        self._checking, folder = record_id, self.work.paths.attachments

        def check(_progress: object, cancelled: Any) -> dict[int, str]:
            return {line.attachment_id: evidence_reading.state_of(folder, line) for line in wanted if not cancelled()}

        work_thread.run(self, check, partial(self._checked, record_id))

    def _checked(self, record_id: int, found: dict[int, str]) -> None:
        self._states |= found
        self._checking = 0
        if self.table.current_id() == record_id:
            self._show_detail()

    def begin(self) -> Begin:
        return Begin(
            _("No evidence yet"),
            _("One register for all instruments: each piece is kept once, with the day it happened and the time it proves, and serves as many items as it can."),
            _("Add the first piece of evidence"),
        )

    def search_hint(self) -> str:
        return _("Code, name, holder, shelf  (Ctrl+F)")

    def more_deeds(self, menu: QMenu) -> None:
        for word, deed, keys, icon in self._own_deeds()[2:]:
            menu.addAction(theme.icon(icon), f"{_(word)}\t{keys}").triggered.connect(lambda _checked=False, deed=deed: deed())

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        for word, deed, keys, icon in self._own_deeds()[:2]:
            line = menu.addAction(theme.icon(icon), f"{_(word)}\t{keys}")
            line.triggered.connect(lambda _checked=False, deed=deed: deed())
        record = self.work.reader.get(EVIDENCE, ids[0]) if len(ids) == 1 else None
        line.setEnabled(bool(record and record["source_register"]))
        menu.addSeparator()

    # deeds ----------------------------------------------------------------------------------------------------------

    def use(self) -> None:
        """Put the chosen evidence to an item of a round."""
        evidence_deeds.ask_use(self, self.chosen_ids())
        self._show_detail()

    def open_use(self, one: UseLine) -> None:
        """The round at the item a piece is used for."""
        from desktop.views.assessment_page import AssessmentPage

        if self.work.reader.get(ASSESSMENTS, one.assessment_id) is not None:
            self.window_.open_page(AssessmentPage(self.window_, one.assessment_id, one.subject_id, one.code))

    def open_file(self, line: FileLine) -> None:
        """The file in the program the computer has for it."""
        from desktop.services import attachments

        messages.guarded(self, lambda: file_dialogs.open_file(attachments.path_of(self.work, line.attachment_id)))

    def open_source(self) -> None:
        """The record a piece was made from."""
        record = self.work.reader.get(EVIDENCE, self.table.current_id()) if self.table.current_id() else None
        register = record["source_register"] if record else None
        if record is None or not register:
            self.window_.notice(_("This piece was typed in by itself; it comes from no other record."), "info", key="source", seconds=8)
        elif register == evidence_reading.YEAR:
            self.window_.root_page("complaints").show_part("statistics")  # type: ignore[attr-defined]
        else:
            self.window_.open_record(register, int(record["source_id"]))

    def export_zip(self) -> None:
        """The evidence of a round in one file, with its index."""
        evidence_deeds.export_zip(self)

    def check_files(self) -> None:
        """Read every file of the register and compare it with what was attached."""
        work = self.work

        def check(_progress: Any, _cancelled: Any) -> list[evidence_reading.FileTrouble]:
            return evidence_reading.troubles(work.reader, work.paths.attachments, thorough=True)

        self.work_line.run(_("Checking the files of all evidence …"), check, self._tell_troubles, partial(messages.show_error, self), freeze=False)

    def _tell_troubles(self, found: list[evidence_reading.FileTrouble]) -> None:
        self._states.clear()
        self._show_detail()
        if not found:
            self.window_.notice(_("Every file of the evidence is there and as it was attached."), "info", key="files", seconds=20)
            return
        more = [_("{count} more", count=f"{len(found) - 3:,}")] if len(found) > 3 else []
        way = (_("Show the first"), partial(self.go_to, found[0].evidence_id))
        self.window_.notice(" ".join([*(str(one) for one in found[:3]), *more]), "warn", actions=(way,), key="files")


class EvidenceForm(RecordForm):
    """Adds or edits a piece of evidence: what it is and its dates at the left, where it is kept at the right."""

    carried = ("kind", "holder", "holder_unit", "shelf", "period_from", "period_to")
    arrangement = ((_PROOF, _DAYS), (_KEPT, _MORE))
    label_width = 152

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        fresh = {"holder": window.work.actor or None}
        super().__init__(window, EVIDENCE, record_id, {**fresh, **(values or {})})

    def parts(self) -> Sequence[Section]:
        return form_plan.planned(_PARTS, EVIDENCE)

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        if self.record_id is None and not (values or {}).get("code"):
            from desktop.services import evidence

            values = {**(values or {}), "code": evidence.next_code(self.work)}
        super().load(values)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            ids = [self.record_id]
            menu.addAction(theme.icon("list-checks"), _("Use for an item …")).triggered.connect(lambda: self.after_saving(lambda: evidence_deeds.ask_use(self, ids)))
            menu.addSeparator()
