"""The file of an assessor or a school as a desk: the same tree, item and criteria, without the office's data folder. What is answered is written into the file itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain import assessor_book
from desktop.errors import UserError
from desktop.views.assess.desk import LIVE, Desk
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.assessor_book import Book

_LEVEL = "level"


@dataclass(frozen=True)
class _Step:
    """One change that can be taken back: of which item, which columns, the answer before it."""

    code: str
    columns: frozenset[str]
    before: Mapping[str, Any]


class FileDesk(Desk):
    """``book`` is what was read of the file ``path``. Only what the file asks for can be answered."""

    def __init__(self, path: Path, book: Book) -> None:
        super().__init__(book.framework, " · ".join(filter(None, (book.round_name, book.subject))), book.period)
        self.path, self.book = path, book
        self.fiscal_year = book.fiscal_year
        self.form = book.kind
        self.codes = [item.code for item in book.items]
        self.rows = {code: dict(answer) for code, answer in book.answers.items()}
        self._asked = {item.code: {slot.name for slot in assessor_book.slots(book.framework, item, book.kind, book.period)} for item in book.items}
        self._seen = _stamp(path)
        self._unwritten = False
        self._steps: list[_Step] = []

    def asks(self, code: str, name: str) -> bool:
        """Whether the file has a cell for a part of the answer (``assessor_book.Slot.name``)."""
        return name in self._asked.get(code, ())

    def may_write(self, code: str) -> bool:
        return code in self._asked

    def put(self, code: str, values: Mapping[str, Any]) -> bool:
        kept = {name: value for name, value in values.items() if name != _LEVEL or self.asks(code, _LEVEL)}
        before = dict(self.rows.get(code, {}))
        if not super().put(code, kept):
            return False
        step = _Step(code, frozenset(kept), before)
        if not (self._steps and (self._steps[-1].code, self._steps[-1].columns) == (code, step.columns) and not step.columns & set(LIVE)):
            self._steps.append(step)  # letters typed one after the other are one step
        return True

    def undo(self) -> str:
        """Take the last change back; the code of its item, empty where there is none."""
        if not self._steps:
            return ""
        step = self._steps.pop()
        now = self.rows.get(step.code, {})
        super().put(step.code, {name: step.before.get(name) for name in (*step.before, *now)})
        return step.code

    def missing(self) -> list[str]:
        """Codes of the items that are neither scored nor said not to apply."""
        return [code for code in self.codes if self.item(code).scored and not self.is_done(code)]

    def store(self, code: str, values: dict[str, Any]) -> None:
        answer = assessor_book.only_asked(self.book, self.rows.get(code, {}), self.item(code))
        if answer:
            self.book.answers[code] = answer
        else:
            self.book.answers.pop(code, None)
        self._unwritten = True

    def flush(self) -> None:
        super().flush()
        if self._unwritten:
            self.write()

    def write(self, over: bool = False) -> None:
        """Write the file; it is replaced only when the new one is complete. ``over``: also when another program changed it meanwhile.

        :raises UserError: it was changed by another program, or cannot be written
        """
        from desktop.exchange import assessor_file

        if not over and _stamp(self.path) != self._seen:
            self._unwritten = True
            raise UserError(
                _("“{name}” was changed by another program while it was open here.", name=self.path.name),
                _("Close the other program; then write over it, or open the file again."),
            )
        try:
            assessor_file.write(self.path, self.book)
        except Exception:
            self._unwritten = True
            raise
        self._seen, self._unwritten = _stamp(self.path), False

    @property
    def changed_outside(self) -> bool:
        """Whether another program changed the file since it was read or written here."""
        return _stamp(self.path) != self._seen

    @property
    def waits(self) -> bool:
        """Whether anything is not in the file yet."""
        return super().waits or self._unwritten

    def forget(self) -> None:
        super().forget()
        self._unwritten = False


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
