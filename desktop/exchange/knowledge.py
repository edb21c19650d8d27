"""What a row is compared with: the records of the register and the other rows of the same file.

The very same one is a record with the same key (the 10-digit code, the registration number), or, where a list has no codes, with the same name in the same
tambon, amphoe and province (domain B.1.6: names alone say nothing, one list has "บ้านหนองบัว" fifty times). Everything less is only a likeness.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Register
from desktop.domain.import_plan import Likeness, PlanRow
from desktop.domain.similar import NameIndex, Place, Row, fold_place
from desktop.domain.thai_text import fold
from desktop.models.known import PLACE, Known, known_records
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.reader import Reader

Identity = tuple[str, Place, tuple[str, ...]]


@lru_cache(maxsize=50_000)
def _place(tambon: str, amphoe: str, province: str) -> Place:
    folded = fold_place(Place(tambon, amphoe, province))
    return Place(*(fold(part) if part else "" for part in folded))


class Knowledge:
    """The records of a register and the rows of one file, ready to be compared with."""

    def __init__(self, reader: Reader, register: Register) -> None:
        self.register = register
        self._reader = reader
        self._by_key: list[dict[str, int]] = [{} for _name in (*register.keys, *([register.joint_key] if register.joint_key else ()))]
        self._by_identity: dict[Identity, list[int]] = defaultdict(list)
        self._known: dict[int, Known] = {}
        self._rows: dict[Any, list[int]] = defaultdict(list)
        self._marks: dict[int, tuple[Any, ...]] = {}
        self._index: NameIndex | None = None
        for known in known_records(reader, register):
            self._add(known)

    def _add(self, known: Known) -> None:
        self._known[known.id] = known
        for place, key in enumerate(known.keys):
            if key:
                self._by_key[place].setdefault(key, known.id)
        if self._comparable:
            self._by_identity[fold(known.title), _place(*known.place), known.beside].append(known.id)

    @property
    def _comparable(self) -> bool:
        """Whether records without a common key can be told for one at all."""
        return self.register.same_title or bool(self.register.same_by)

    def title(self, record_id: int) -> str:
        """The title of a record."""
        return self._known[record_id].title

    # --- The register ----------------------------------------------------------------------------------------------------------------------

    def same_record(self, row: PlanRow) -> tuple[int, str] | None:
        """The record the row is, and how that is known; None when it is not in the register. The row must have been noted."""
        keys = self._keys(row)
        for place, key in enumerate(keys):
            if key and (found := self._by_key[place].get(key)):
                name = self.register.keys[place] if place < len(self.register.keys) else self.register.joint_key[-1]
                return found, _("Same {field} {key}", field=_(self.register[name].label), key=key.rpartition("\n")[2])
        for found in self._by_identity.get(self._marks[row.number][-1], ()):
            if not self._keys_differ(keys, self._known[found].keys):
                return found, _("Same name and place")
        return None

    def resembling(self, row: PlanRow, category: str, limit: int = 3) -> list[Likeness]:
        """Records that the row resembles, surest first; only registers with places are compared."""
        if not self._known or "province" not in self.register.by_name:
            return []
        values = row.values
        place = Place(*(values.get(name) or "" for name in PLACE))
        found = self._names().find(values.get(self.register.title) or "", category, place, values.get("school_id10") or "", limit=limit)
        return [Likeness(one.id, None, self.title(one.id), one.reason) for one in found]

    def _names(self) -> NameIndex:
        if self._index is None:
            school_code = self.register.keys.index("school_id10") if "school_id10" in self.register.keys else None
            self._index = NameIndex(
                Row(one.id, one.title, one.category, Place(*one.place), one.keys[school_code] if school_code is not None else "") for one in self._known.values()
            )
        return self._index

    def _keys(self, row: PlanRow) -> tuple[str, ...]:
        keys = [str(row.values.get(name) or "") for name in self.register.keys]
        if self.register.joint_key:
            parts = [str(row.values.get(name) or "") for name in self.register.joint_key]
            keys.append("\n".join(parts) if all(parts) else "")
        return tuple(keys)

    def _identity(self, row: PlanRow) -> Identity:
        values = row.values
        beside = tuple(str(values.get(name) or "") for name in self.register.same_by)
        return fold(values.get(self.register.title) or ""), _place(*(values.get(name) or "" for name in PLACE)), beside

    @staticmethod
    def _keys_differ(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
        """Whether a key that both have says that they are two."""
        return any(one and other and one != other for one, other in zip(mine, theirs, strict=True))

    # --- The file itself ---------------------------------------------------------------------------------------------------------------------

    def note_row(self, row: PlanRow) -> set[int]:
        """Remember what the row says it is; gives the other rows of the file that said or say the same, now or before."""
        touched = self._forget(row)
        marks: list[Any] = [(place, key) for place, key in enumerate(self._keys(row)) if key]
        marks.append(self._identity(row) if self._comparable else (row.number,))
        for mark in marks:
            touched.update(self._rows[mark])
            self._rows[mark].append(row.number)
            if len(self._rows[mark]) > 1 and self._rows[mark][-2] > row.number:
                self._rows[mark].sort()
        self._marks[row.number] = tuple(marks)
        return touched - {row.number}

    def _forget(self, row: PlanRow) -> set[int]:
        touched: set[int] = set()
        for mark in self._marks.pop(row.number, ()):
            self._rows[mark].remove(row.number)
            touched.update(self._rows[mark])
        return touched

    def same_row(self, row: PlanRow, rows: dict[int, PlanRow]) -> int | None:
        """The number of an earlier row of the file that is the same one; None when there is none."""
        if not row.values.get(self.register.title):
            return None
        keys = self._keys(row)
        for mark in self._marks.get(row.number, ()):
            for number in self._rows[mark]:
                if number >= row.number:
                    break
                if not self._keys_differ(keys, self._keys(rows[number])) and rows[number].state != "skipped":
                    return number
        return None
