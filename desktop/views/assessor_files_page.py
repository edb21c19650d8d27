"""Files that go out to assessors or schools: who gets one, who had one, who sent it back; written into a folder, one file for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import OF_SCHOOLS
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import fold, normalise
from desktop.models.assessment_register import ASSESSMENTS, MEMBERS
from desktop.views import file_dialogs, messages, tokens
from desktop.views.field_dialog import Asked, ask
from desktop.views.fresh_page import FreshPage, show_rows
from desktop.views.page_work import PageWork
from desktop.views.plain_table import Column
from desktop.views.record_fields import LongTextField
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import band, column, foot, frame
from desktop.views.widgets.record_choice import RecordChoice
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.assessor_book import Book
    from desktop.views.main_window import MainWindow

FOLDER = "assessor"
"""By which the folder used last is remembered."""


@dataclass(frozen=True)
class Receiver:
    """A school or an assessor a file can be written for; ``key`` tells it apart from the others."""

    key: str
    name: str
    post: str = ""
    subject_id: int = 0
    sent_on: date | None = None
    received_on: date | None = None
    answered: int = 0


class AssessorFilesPage(FreshPage):
    """Ticks, and one button that says how many files are written. A round of schools sends to schools or, for one school, to assessors; others to assessors."""

    follows = ("", ASSESSMENTS.name)

    def __init__(self, window: MainWindow, assessment_id: int, kind: str = "") -> None:
        self.assessment_id = assessment_id
        self.record = window.work.reader.get(ASSESSMENTS, assessment_id) or {}
        super().__init__(window, _("Files of “{round}”", round=self.record.get("name", "–")))
        self.of_schools = self.record.get("instrument") in OF_SCHOOLS
        self._added: list[str] = []
        self._build(kind or ("school" if self.of_schools else "assessor"))
        self.add_deed("records", _("Write the files"), self.save, "Ctrl+S", "file-down")
        self.add_deed("records", _("Add assessors …"), self.add_names, "Ctrl+N", "plus")
        self.add_deed("records", _("Take in files that came back …"), self.open_back, "Ctrl+I", "file-up")
        self.add_deed("view", _("Assessors beside each other …"), self.open_consensus, "Ctrl+Shift+K", "users")
        self.fill()
        self.table.tick_where(lambda one: one.sent_on is None and not one.answered)

    def _build(self, kind: str) -> None:
        self.kind = ChoiceField(_("Files for"), [("school", _("Schools (each answers for itself)")), ("assessor", _("Assessors (each gives an opinion)"))])
        self.kind.set_value(kind)
        self.kind.changed.connect(self.fill)
        subjects = self._subjects()
        self.subject = RecordChoice(_("School assessed"), str)
        self.subject.set_offered([(one, name) for one, name, *_rest in subjects])
        self.subject.set_value(subjects[0][0] if subjects else None)
        self.subject.changed.connect(self.fill)
        self.subject_word = label(_("School assessed"), "second")
        for field, width in ((self.kind, 300), (self.subject, 300)):
            field.setFixedWidth(width)
        self.names_button = button(_("Add assessors …"), "plus", tip="Ctrl+N", on_click=self.add_names)
        back = button(_("Take in files that came back …"), "file-up", tip="Ctrl+I", on_click=self.open_back)
        self.consensus_button = button(_("Assessors beside each other …"), "users", tip="Ctrl+Shift+K", on_click=self.open_consensus)
        chosen = [label(_("Files for"), "second"), self.kind, self.subject_word, self.subject] if self.of_schools else []
        self.tools = band(*chosen, self.names_button, back, self.consensus_button, None)
        self.table = TickTable(self.title, self._columns())
        self.table.changed.connect(self._say)
        self.empty = frame("surface")
        self.empty_words = Wrapped("", "muted")
        column(self.empty_words, None, margins=(tokens.S6, tokens.S6, tokens.S6, 0), parent=self.empty)
        self.save_button = button("", "file-down", "primary", tip="Ctrl+S", on_click=self.save)
        self.all_button = button(_("Tick all"), tip="Ctrl+A", on_click=lambda: self.table.tick_all())
        self.total = label("", "second")
        self.work_line = PageWork(self.table, self.tools)
        outer = column(self.head(self.total), self.tools, self.work_line, self.table, self.empty, foot(self.all_button, None, self.save_button), parent=self)
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("For (file)"), 0, lambda one: one.name, tone="text"),
            Column(_("Post or committee"), 260, lambda one: one.post),
            Column(_("File sent"), 130, lambda one: format_date(one.sent_on) or "–", right=True),
            Column(_("File back"), 130, lambda one: format_date(one.received_on) or "–", right=True),
            Column(_("Items answered"), 120, lambda one: f"{one.answered:,}" if one.answered else "–", right=True),
        )

    # what is listed ---------------------------------------------------------------------------------------------------

    @property
    def for_schools(self) -> bool:
        """Whether the files are for schools."""
        return self.of_schools and self.kind.value() != "assessor"

    def fill(self) -> None:
        """Read who gets a file and who sent one back."""
        rows = self._schools() if self.for_schools else self._assessors()
        show_rows(self.table, rows, lambda one: one.key)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty_words.setText(
            _("No school is in this round yet. Put schools into it first.") if self.for_schools else
            _("Nobody is on a committee of this round. “Add assessors” takes names typed one a line.")
        )  # fmt: skip
        self.table.setColumnHidden(1, self.for_schools)
        self.table.setColumnHidden(2, not self.for_schools)
        for one in (self.subject, self.subject_word):
            one.setVisible(self.of_schools and not self.for_schools)
        self.names_button.setVisible(not self.for_schools)
        self.consensus_button.setVisible(not self.for_schools)
        self.all_button.setEnabled(bool(rows))
        back = sum(1 for one in rows if one.received_on)
        self.total.setText(_("{count} in all, {back} came back", count=f"{len(rows):,}", back=f"{back:,}"))
        self._say()

    def _subjects(self) -> list[tuple[int, str, date | None, date | None, int]]:
        from desktop.models import assessment_reading

        return [(one.subject_id, one.name, one.sent_on, one.received_on, one.done) for one in assessment_reading.schools(self.work.reader, self.assessment_id)]

    def _schools(self) -> list[Receiver]:
        return [Receiver(str(one), name, "", one, sent, back, done) for one, name, sent, back, done in self._subjects()]

    def _assessors(self) -> list[Receiver]:
        """Those of the committees, those whose opinion is there, and those typed on this page; each once."""
        subject = self.subject_id
        given = self._opinions(subject)
        names = [(one["name"], one["post"] or self.work.lists().label("committee_kind", one["committee"])) for one in self.work.reader.children(MEMBERS, self.assessment_id)]
        found: dict[str, Receiver] = {}
        for name, post in (*names, *((name, "") for name, _back, _count in given.values()), *((name, "") for name in self._added)):
            _name, back, count = given.get(fold(name), (name, None, 0))
            found.setdefault(fold(name), Receiver(fold(name), name, post, subject, None, back, count))
        return list(found.values())

    @property
    def subject_id(self) -> int:
        """Whom the assessors assess: the chosen school, or the office."""
        if self.of_schools:
            return int(self.subject.value() or 0)
        subjects = self._subjects()
        return subjects[0][0] if subjects else 0

    def _opinions(self, subject_id: int) -> dict[str, tuple[str, date | None, int]]:
        from desktop.services import consensus

        return {fold(name): (name, day, count) for name, day, count in consensus.given(self.work, subject_id)}

    def _say(self) -> None:
        count = len(self.table.ticked())
        self.save_button.setText(_("Write {count} files", count=f"{count:,}") if count != 1 else _("Write the file"))
        self.save_button.setEnabled(bool(count))

    # deeds ------------------------------------------------------------------------------------------------------------

    def add_names(self) -> None:
        """Names of assessors, one a line."""
        if self.for_schools:
            return
        field = LongTextField(_("Names, one a line"))

        def take(values: dict[str, Any]) -> None:
            names = [name for line in str(values["names"] or "").splitlines() if (name := normalise(line))]
            self._added += names

        sentence = _("Each gets a file of their own. The name is how their opinion is known when it comes back.")
        if ask(self, _("Add assessors"), sentence, [Asked("names", _("Names, one a line"), field, True)], _("Add these names"), take):
            before = {one.key for one in self.table.rows}
            ticked = {one.key for one in self.table.ticked()}
            self.fill()
            self.table.tick_where(lambda one: one.key in ticked or one.key not in before)

    def save(self) -> None:
        """Ask for a folder (for one file: its name) and write the ticked files."""
        ticked: list[Receiver] = self.table.ticked()
        if not ticked or self.work_line.busy:
            return
        books: list[Book] = []
        if not self.for_schools and not messages.guarded(self, lambda: books.extend(self._assessor_books(ticked))):
            return
        folder = file_dialogs.ask_folder(self, self.work.settings, FOLDER, _("Folder for the files"))
        if folder is not None:
            self.write_to(folder, ticked, books)

    def _assessor_books(self, ticked: Sequence[Receiver]) -> list[Book]:
        from desktop.services import assessor_files

        return assessor_files.for_assessors(self.work, self.assessment_id, [one.name for one in ticked], self.subject_id)

    def write_to(self, folder: Path, ticked: Sequence[Receiver], books: Sequence[Book] = ()) -> None:
        """Write the files beside the window; schools get the day their file went out."""
        from desktop.exchange import assessor_file
        from desktop.services import assessor_files

        work, assessment_id, for_schools = self.work, self.assessment_id, self.for_schools
        words = str(self.record.get("name") or "")
        subjects = [one.subject_id for one in ticked]

        def write(progress: Any, cancelled: Any) -> list[Path]:
            found = assessor_files.for_schools(work, assessment_id, subjects) if for_schools else iter(books)
            with assessor_file.folder_for(folder, words, len(ticked)) as own:
                made = assessor_file.write_all(own, found, len(ticked), progress, cancelled)
            if for_schools:
                assessor_files.sent(work, assessment_id, subjects)
            return made

        self.work_line.run(_("Writing {count} files …", count=f"{len(ticked):,}"), write, self._written, partial(messages.show_error, self),
                           lambda: self.window_.say(_("Stopped; no file was written")))  # fmt: skip

    def _written(self, made: list[Path]) -> None:
        self.fill()
        self.table.tick_all(False)
        said = _("{count} files are in “{folder}”. Send each to whom it is for.", count=f"{len(made):,}", folder=made[0].parent.name)
        self.window_.notice(said, icon="circle-check", key="saved", actions=((_("Open the folder"), partial(file_dialogs.open_file, made[0].parent)),), seconds=60)

    def open_back(self) -> None:
        """Files that came back."""
        from desktop.views.assessor_back_page import AssessorBackPage

        self.window_.open_page(AssessorBackPage(self.window_))

    def open_consensus(self) -> None:
        """What the assessors gave, beside each other."""
        from desktop.views.consensus_page import ConsensusPage

        if not self.for_schools:
            messages.guarded(self, lambda: self.window_.open_page(ConsensusPage(self.window_, self.assessment_id, self.subject_id or None)))

    def may_close(self) -> bool:
        self.work_line.stop()
        return True

    def entered(self) -> None:
        (self.table if self.table.rows else self.names_button if self.names_button.isVisible() else self.back).setFocus()

    def returned(self) -> None:
        self.entered()
