"""The templates letters are made from: their list, and a form with the fields to put in by one press and a preview on a real case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain import letter_fields
from desktop.errors import UserError
from desktop.models.complaint_register import CASES, TEMPLATES
from desktop.models.reader import Query
from desktop.views import form_plan
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.template_form import TemplateList, TextWithFields
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_PARTS = (Part(TEMPLATES.one, ("name", "kind", "record_types", "subject", "recipient", "body"), {"body": 120}),)


class TemplatesPage(TemplateList):
    """All letter templates. ``case_id``: the case shown in the preview; without it the newest."""

    def __init__(self, window: MainWindow, case_id: int | None = None) -> None:
        from desktop.services import letters

        letters.ensure_templates(window.work)
        self.case_id = case_id
        what = _("A template is a letter with fields in braces that the program fills from the case. It comes with one for each kind of letter.")
        super().__init__(window, TEMPLATES, letters, _("No letter templates"), what)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return TemplateForm(self.window_, record_id, values, self.case_id)


class TemplateForm(TextWithFields):
    """One template: the text with its fields in braces, the fields that can be put in, and what it gives for a case."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None, case_id: int | None = None) -> None:
        self._case_id = case_id if case_id is not None else _newest(window)
        super().__init__(window, TEMPLATES, record_id, values)

    def parts(self) -> Sequence[Section]:
        """One section whose text takes what room is left."""
        return form_plan.planned(_PARTS, TEMPLATES)

    def known_fields(self) -> Iterable[str]:
        return letter_fields.FIELDS

    def fields_heading(self) -> str:
        return _("Put in a field of the case")

    def tried_on(self) -> str:
        number = self.work.reader.reference_title(CASES.name, self._case_id) if self._case_id else ""
        return _("As it reads for {number}", number=number) if number else _("There is no case yet; the preview shows the fields.")

    def filled(self, body: str) -> str:
        from desktop.services import letters

        kind = str(self.body.fields["kind"].value() or "answer")
        try:
            return letters.fill(self.work, self._case_id, kind, body) if self._case_id else body
        except UserError as error:
            return str(error)

    def wrong_with(self, body: str) -> str:
        return letter_fields.warning(body) or ""


def _newest(window: MainWindow) -> int | None:
    found = window.work.reader.ids(CASES, Query(order=("received_on", True)), 1)
    return found[0] if found else None
