"""What can be done with a framework from its list and its page: a new edition, a copy, to and from Excel, a new one, and the list of faults of a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from desktop.domain.framework_words import values_of
from desktop.domain.thai_date import buddhist_year
from desktop.models.assessment_register import FRAMEWORKS
from desktop.views import file_dialogs, messages
from desktop.views.field_dialog import Asked, ask
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.record_fields import TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import column, foot
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.framework_check import FrameworkFault
    from desktop.views.main_window import MainWindow

_FILES = "*.xlsx *.toml"


def _next_year(owner: Any) -> str:
    return str(buddhist_year(owner.work.today()) + 1)


def ask_new_edition(owner: Any, framework_id: int) -> int:
    """Ask for the name of the next edition and make it; its id, 0 if the user turned back."""
    from desktop.services import frameworks

    made: list[int] = []
    record = owner.work.reader.get(FRAMEWORKS, framework_id)
    field = TextField(_(FRAMEWORKS["edition"].label), 200, 60)
    field.set_value(_next_year(owner))
    sentence = _("Everything of this edition is taken over into a draft; the rounds that were begun on it stay with it.")
    title = _("New edition of “{name}”", name=record["name"])
    asked = [Asked("edition", _(FRAMEWORKS["edition"].label), field, True)]
    ask(owner, title, sentence, asked, _("Make the new edition"), lambda values: made.append(frameworks.new_edition(owner.work, framework_id, values["edition"] or "")))
    return made[0] if made else 0


def ask_copy(owner: Any, framework_id: int) -> int:
    """Ask what a copy is called and make it; its id, 0 if the user turned back."""
    from desktop.services import frameworks

    made: list[int] = []
    record = owner.work.reader.get(FRAMEWORKS, framework_id)
    fields = {name: TextField(_(FRAMEWORKS[name].label), width, most) for name, width, most in (("name", 0, 300), ("code", 200, 60), ("edition", 200, 60))}
    fields["name"].set_value(_("{name} (our own)", name=record["name"]))
    fields["code"].set_value(f"{record['code']}-1")
    fields["edition"].set_value(_next_year(owner))
    asked = [Asked(name, _(FRAMEWORKS[name].label), field, True) for name, field in fields.items()]
    sentence = _("The copy is a draft of the office's own: fill in, change and publish it.")

    def deed(values: Mapping[str, Any]) -> None:
        made.append(frameworks.copy(owner.work, framework_id, values["name"] or "", values["edition"] or "", values["code"] or ""))

    ask(owner, _("Copy “{name}”", name=record["name"]), sentence, asked, _("Make the copy"), deed)
    return made[0] if made else 0


def ask_new(owner: Any) -> int:
    """Ask for the head of a framework that begins empty and make it; its id, 0 if the user turned back."""
    from desktop.services import frameworks

    made: list[int] = []
    instrument = ChoiceField(_(FRAMEWORKS["instrument"].label), list(values_of("instrument").items()), width=280)
    fields: dict[str, Any] = {"instrument": instrument}
    fields |= {name: TextField(_(FRAMEWORKS[name].label), width, most) for name, width, most in (("name", 0, 300), ("code", 200, 60), ("edition", 200, 60))}
    fields["edition"].set_value(_next_year(owner))
    asked = [Asked(name, _(FRAMEWORKS[name].label), field, True) for name, field in fields.items()]
    sentence = _("It begins with one section. Where a shipped framework is near to what is wanted, copying that one is less work.")

    def deed(values: Mapping[str, Any]) -> None:
        head = {name: value or "" for name, value in values.items()}
        made.append(frameworks.create(owner.work, {**head, "sections": [{"code": "1", "name": _("Section 1 (new framework)"), "items": []}]}))

    ask(owner, _("New framework"), sentence, asked, _("Begin the framework"), deed)
    return made[0] if made else 0


def open_page(window: MainWindow, framework_id: int) -> Page:
    """The page of a framework."""
    from desktop.views.framework_page import FrameworkPage

    return window.open_page(FrameworkPage(window, framework_id))


def open_instead(page: Page, framework_id: int) -> None:
    """The page of another framework in place of this one."""
    window = page.window_
    window.close_page(page, framework_id)
    open_page(window, framework_id)


def export(owner: Any, document: Mapping[str, Any]) -> None:
    """Ask where to, and write a document as Excel or TOML."""
    from desktop.exchange import framework_file

    words = f"{document.get('name') or document.get('code') or ''} {document.get('edition') or ''}".strip()
    name = file_dialogs.dated_name(words, owner.work.today(), ".xlsx")
    filters = _("Excel workbook (*.xlsx)") + ";;" + _("Framework file (*.toml)")
    path = file_dialogs.ask_save(owner, owner.work.settings, "export", _("Export the framework"), name, filters)
    if path is not None and messages.guarded(owner, lambda: framework_file.write(document, path)):
        file_dialogs.say_saved(owner.window_, path)


def import_file(owner: Any, path: Path | None = None) -> None:
    """Ask for a file and bring it in as a draft, which is opened; a file with faults shows all of them and brings nothing in."""
    from desktop.exchange import framework_file
    from desktop.services import frameworks

    window: MainWindow = owner.window_
    path = path or file_dialogs.ask_open(owner, owner.work.settings, "import", _("Bring a framework in"), _("Frameworks ({endings})", endings=_FILES))
    found: list[tuple[dict[str, Any], list[FrameworkFault]]] = []
    if path is None or not messages.guarded(owner, lambda: found.append(framework_file.read(path))):
        return
    document, faults = found[0]
    if faults:
        window.open_page(FaultsPage(window, path, faults))
        return
    made: list[int] = []
    if messages.guarded(owner, lambda: made.append(frameworks.import_document(owner.work, document))):
        open_page(window, made[0])
        window.offer_undo(_("“{name}” was brought in as a draft", name=document["name"]))


class FaultsPage(Page):
    """Everything wrong with a file that was to be brought in; nothing of it is kept."""

    def __init__(self, window: MainWindow, path: Path, faults: Sequence[FrameworkFault]) -> None:
        super().__init__(window, _("Faults in “{name}”", name=path.name))
        self.path, self.faults = path, tuple(faults)
        said = _("{count} faults were found and nothing was brought in. Mend them in the file, then choose it again.", count=f"{len(faults):,}")
        self.table = PlainTable(_("Faults of the file"), (
            Column(_("Where it is"), 420, lambda fault: fault.place), Column(_("What is wrong and what to do"), 0, lambda fault: fault.message, tone="text"),
        ))  # fmt: skip
        self.table.set_rows(self.faults)
        self.copy_button = button(_("Copy the list"), "copy", tip="Ctrl+C", on_click=self.copy)
        self.again_button = button(_("Read the file again"), "refresh-cw", "primary", tip="F5", on_click=self.again)
        words = Wrapped(said)
        words.setContentsMargins(16, 8, 16, 8)
        outer = column(self.head(), words, parent=self)
        outer.addWidget(self.table, 1)
        outer.addWidget(foot(None, self.copy_button, self.again_button))
        self.add_deed("edit", _("Copy the list"), self.copy, "Ctrl+C", "copy")
        self.add_deed("view", _("Read the file again"), self.again, "F5", "refresh-cw")

    def copy(self) -> None:
        """All faults as lines, for whoever mends the file."""
        QGuiApplication.clipboard().setText("\n".join(str(fault) for fault in self.faults))
        self.window_.say(_("Copied {count} lines", count=f"{len(self.faults):,}"))

    def again(self) -> None:
        """The file was mended: read it anew."""
        owner = self.window_
        self.finish()
        import_file(owner.page(), self.path)

    def entered(self) -> None:
        self.table.setFocus()
