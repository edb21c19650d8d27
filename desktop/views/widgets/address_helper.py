"""Addresses complete each other: a tambon brings its amphoe, province and postcode; all of it stays editable."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from desktop.domain.address import Place
from desktop.views import theme
from desktop.views.widgets.suggestions import Suggestions
from desktop.words import _

PARTS = ("tambon", "amphoe", "province", "postcode")
WAIT_MS = 120


class AddressHelper(QObject):
    """Offers whole places while one of the four parts is typed into its line edit; taking one fills the others.

    ``edits``: part name ("tambon", "amphoe", "province", "postcode") → its line edit. ``on_filled`` is called after a place was taken. The table of places is
    read on the first letter, so that opening a form costs nothing.
    """

    def __init__(
        self,
        edits: Mapping[str, QLineEdit],
        on_filled: Callable[[], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edits = dict(edits)
        self._on_filled = on_filled
        self._found: list[Place] = []
        self._part = ""
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.suggest)
        self._suggestions = {part: self._suggest_for(part, edit) for part, edit in self._edits.items()}

    def _suggest_for(self, part: str, edit: QLineEdit) -> Suggestions:
        made = Suggestions(edit, _("Places that fit"), theme.px(360))
        made.taken.connect(self.take)
        edit.textEdited.connect(lambda _text: self._on_typed(part))
        return made

    def _on_typed(self, part: str) -> None:
        self._part = part
        self._timer.start()

    def suggest(self) -> list[str]:
        """Show the places that fit the part that is being typed (narrowed by an amphoe or province given before); returns their words."""
        from desktop.domain import address

        typed = {part: edit.text().strip() for part, edit in self._edits.items()}
        mine = typed[self._part]
        wider = (
            {part: typed.get(part, "") for part in PARTS[PARTS.index(self._part) + 1 : 3]}
            if self._part in PARTS[:3]
            else {}
        )
        self._found = address.complete(**{self._part: mine}, **wider) if mine else []  # type: ignore[arg-type]
        if not self._found and mine and any(wider.values()):
            self._found = address.complete(**{self._part: mine})  # type: ignore[arg-type]
        words = [describe(place) for place in self._found]
        self._suggestions[self._part].show_lines(words)
        return words

    def take(self, at: int) -> None:
        """Fill the four parts with one of the places shown."""
        if not 0 <= at < len(self._found):
            return
        place = self._found[at]
        for part, words in (
            ("tambon", place.tambon),
            ("amphoe", place.amphoe),
            ("province", place.province),
            ("postcode", place.postcode),
        ):
            if part in self._edits:
                self._edits[part].setText(words)
        if self._on_filled is not None:
            self._on_filled()


def describe(place: Place) -> str:
    """A place in one line: ต.ในเมือง อ.เมืองสุรินทร์ จ.สุรินทร์ 32000 (แขวง and เขต in Bangkok)."""
    if place.province == "กรุงเทพมหานคร":
        return f"แขวง{place.tambon} เขต{place.amphoe} {place.province} {place.postcode}"
    return f"ต.{place.tambon} อ.{place.amphoe} จ.{place.province} {place.postcode}"
