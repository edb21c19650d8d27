"""The document of a framework while it is edited: changed node by node, taken back step by step, with its faults and the sum of its weights."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.framework_check import FrameworkFault
from desktop.domain.framework_nodes import Node, Path
from desktop.domain.framework_rules import UNSCORED

_STEPS = 200
"""How many changes can be taken back."""

Document = dict[str, Any]


class Editing(QObject):
    """``changed``: something was typed; ``rebuilt(path)``: nodes came, went or moved, or a step was taken back, and ``path`` is where to stand now."""

    changed = Signal()
    rebuilt = Signal(tuple)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.faults: list[FrameworkFault] = []
        self._saved = copy.deepcopy(document)
        self._back: list[tuple[Document, Path]] = []
        self._again: list[tuple[Document, Path]] = []
        self._last: tuple[Path, str] | None = None

    # reading ------------------------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether it differs from what was saved."""
        return self.document != self._saved

    def saved(self) -> None:
        """It was saved as it stands."""
        self._saved = copy.deepcopy(self.document)
        self._last = None

    def at(self, path: Path) -> Document:
        """The table at a path."""
        found: Any = self.document
        for key in path:
            found = found[key]
        return found if isinstance(found, dict) else {}

    def node(self, path: Path) -> Node:
        """The node at the path of the head, a section or an item, with what stands above it."""
        made = Node("framework", self.document)
        for place, kind in ((2, "section"), (4, "item")):
            if len(path) >= place:
                made = Node(kind, self.at(path[:place]), path[:place], made)
        return made

    def holds(self, path: Path) -> bool:
        """Whether there is a node at the path."""
        try:
            self.at(path)
        except (KeyError, IndexError, TypeError):
            return False
        return True

    # changing -----------------------------------------------------------------------------------------------------------

    def set_value(self, path: Path, key: str, value: Any) -> None:
        """Give one field of a node a value; None takes it away. Typing on in the same field is one step. A slot that was named is no slot any more."""
        node = self.at(path)
        if node.get(key) == value:
            return
        self._keep(path, key)
        if value is None:
            node.pop(key, None)
        else:
            node[key] = value
            if key == "name" and node.get("slot") is True:
                del node["slot"]
        self.changed.emit()

    def slots(self) -> list[Path]:
        """The items and sections whose name is still to be given by the office."""
        found: list[Path] = []
        for at, section in enumerate(self.document.get("sections") or ()):
            found += [("sections", at)] if section.get("slot") is True else []
            found += [("sections", at, "items", place) for place, item in enumerate(section.get("items") or ()) if item.get("slot") is True]
        return found

    def set_text(self, path: Path, key: str, value: str | None) -> None:
        """Give one of the named words of a KPI template another wording."""
        texts = {**(self.at(path).get("texts") or {}), key: value}
        kept = {name: words for name, words in texts.items() if words}
        self.set_value(path, "texts", kept or None)

    def add(self, path: Path, section: bool) -> None:
        """Add a section behind the one the cursor is in, or an item behind the cursor."""
        self._keep(path, "")
        if section or not self.document.get("sections"):
            sections = self.document.setdefault("sections", [])
            place = int(path[1]) + 1 if len(path) > 1 else len(sections)
            sections.insert(place, self._new_section())
            self._last = None
            self.rebuilt.emit(("sections", place))
            return
        at = int(path[1]) if len(path) > 1 else len(self.document["sections"]) - 1
        holder = self.document["sections"][at]
        items = holder.setdefault("items", [])
        place = int(path[3]) + 1 if len(path) > 3 else len(items)
        items.insert(place, self._new_item(holder))
        self._last = None
        self.rebuilt.emit(("sections", at, "items", place))

    def _new_section(self) -> Document:
        codes = {str(one.get("code")) for one in self.document["sections"]}
        number = next(number for number in range(1, 10_000) if str(number) not in codes)
        kinds = [one.get("kind") for one in self.document["sections"] if one.get("kind") not in (None, "profile")]
        return {"code": str(number), "name": "", "kind": kinds[-1] if kinds else "standard", "items": []}

    def _new_item(self, section: Mapping[str, Any]) -> Document:
        codes = {str(item.get("code")) for one in self.document["sections"] for item in one.get("items", ())}
        code = next(code for number in range(1, 10_000) if (code := f"{section.get('code', '')}.{number}") not in codes)
        made: Document = {"code": code, "name": ""}
        mates = section.get("items", ())
        if mates and mates[-1].get("weight"):
            made["weight"] = mates[-1]["weight"]
        return made

    def duplicate(self, path: Path) -> None:
        """Add a copy of an item behind it, under the next free code."""
        if len(path) < 4:
            return
        self._keep(path, "")
        section = self.at(path[:2])
        made = copy.deepcopy(self.at(path[:4])) | {"code": self._new_item(section)["code"]}
        section["items"].insert(int(path[3]) + 1, made)
        self._last = None
        self.rebuilt.emit((*path[:3], int(path[3]) + 1))

    def remove(self, path: Path) -> None:
        """Take a section with its items, or an item, out."""
        if len(path) < 2:
            return
        self._keep(path, "")
        entries, place = self.at(path[:-2])[str(path[-2])], int(path[-1])
        del entries[place]
        self._last = None
        self.rebuilt.emit((*path[:-1], min(place, len(entries) - 1)) if entries else path[:-2])

    def move(self, path: Path, step: int) -> None:
        """Move a section or an item up (−1) or down (1); an item at the edge of its section goes on into the next."""
        if len(path) < 2:
            return
        entries, place = self.at(path[:-2])[str(path[-2])], int(path[-1])
        if 0 <= place + step < len(entries):
            self._keep(path, "")
            entries[place], entries[place + step] = entries[place + step], entries[place]
            self._last = None
            self.rebuilt.emit((*path[:-1], place + step))
        elif len(path) == 4 and 0 <= int(path[1]) + step < len(self.document["sections"]):
            self._keep(path, "")
            item, other = entries.pop(place), int(path[1]) + step
            new_home = self.document["sections"][other].setdefault("items", [])
            at = len(new_home) if step < 0 else 0
            new_home.insert(at, item)
            self._last = None
            self.rebuilt.emit(("sections", other, "items", at))

    # taking back --------------------------------------------------------------------------------------------------------

    def _keep(self, path: Path, key: str) -> None:
        if key and self._last == (path, key):
            return
        self._back.append((copy.deepcopy(self.document), path))
        del self._back[:-_STEPS]
        self._again.clear()
        self._last = (path, key) if key else None

    def pause(self) -> None:
        """What is typed next is a step of its own, also in the same field."""
        self._last = None

    def undo(self) -> bool:
        """Take the last change back; False if there is none."""
        return self._swap(self._back, self._again)

    def redo(self) -> bool:
        """Do it again; False if nothing was taken back."""
        return self._swap(self._again, self._back)

    def _swap(self, source: list[tuple[Document, Path]], other: list[tuple[Document, Path]]) -> bool:
        if not source:
            return False
        document, path = source.pop()
        other.append((self.document, path))
        self.document, self._last = document, None
        while path and not self.holds(path):
            path = path[:-2]
        self.rebuilt.emit(path)
        return True

    # sums ---------------------------------------------------------------------------------------------------------------

    def weight_of(self, path: Path, period: str = "") -> Decimal:
        """The weight of an item, a section or the whole: what is scored, by the weights of its items, else that of its section."""
        if len(path) >= 4:
            return _item_weight(self.node(path), period)
        sections = [self.node(path)] if len(path) >= 2 else self.node(()).parts("sections")
        return sum((_section_weight(section, period) for section in sections), Decimal(0))

    def periods(self) -> list[str]:
        """The rounds of the year for which some item has a weight of its own, in their order."""
        found = {
            period.text("key")
            for section in self.node(()).parts("sections") for item in section.parts("items") for period in item.parts("periods") if period.number("weight") is not None
        }  # fmt: skip
        return [key for key in ("m6", "m9", "m12", "year", "academic", "quarter", "other") if key in found]


def _section_weight(section: Node, period: str) -> Decimal:
    items = [item for item in section.parts("items") if item.scoring not in UNSCORED]
    own = sum((_item_weight(item, period) for item in items), Decimal(0))
    return own or (_number(section.number("weight")) if items else Decimal(0))


def _item_weight(item: Node, period: str) -> Decimal:
    if item.scoring in UNSCORED:
        return Decimal(0)
    for one in item.parts("periods") if period else ():
        if one.text("key") == period and one.number("weight") is not None:
            return _number(one.number("weight"))
    return _number(item.number("weight"))


def _number(value: float | None) -> Decimal:
    return Decimal(str(value or 0))
