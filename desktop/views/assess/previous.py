"""What was answered to the same item in the round before, on demand: it opens over the form, can be read beside it and its words copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.views import tokens
from desktop.views.assess.desk import RoundDesk
from desktop.views.assess.parts import words_of
from desktop.views.assess.words import value_words
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import Elided, Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round

COPIED = ("result", "strengths", "improvements", "suggestions", "support", "obstacles", "link")
_LONGEST = 600


class PreviousReader:
    """Reads the round before once, when it is first asked for."""

    def __init__(self, desk: RoundDesk) -> None:
        self._desk = desk
        self._round: Round | None = None
        self._codes: dict[str, str] | None = None
        self._for: tuple[Any, Any] = (None, None)

    @property
    def there(self) -> bool:
        """Whether there is a round before at all."""
        return bool(self._desk.record.get("previous_id"))

    def row(self, code: str) -> tuple[str, dict[str, Any], str]:
        """What the round before is called, the columns of its answer and its score in words."""
        found = self._read()
        if found is None:
            return "", {}, ""
        old = (self._codes or {}).get(code, code)
        line = found.answers.get(old)
        return _("Fiscal year {year}", year=found.record["fiscal_year"]), dict(line.row) if line else {}, value_words(line.item, line.score.value) if line and line.item.scored else ""

    def measures(self, code: str) -> list[str]:
        """What of the item went into the improvement plan after the round before: the finding, its status and result (manual S20, steps 6–7)."""
        from desktop.services import improvement_effects

        found = self._read()
        if found is None:
            return []
        rows = improvement_effects.measures_of(self._desk.work, found.id, (self._codes or {}).get(code, code))
        lists = self._desk.work.lists()
        return [" · ".join(filter(None, (row["name"], lists.label("improvement_status", str(row["status"])), row["recheck_result"] or row["result"]))) for row in rows]

    def _read(self) -> Round | None:
        from desktop.errors import UserError
        from desktop.models import assessment_reading

        wanted = (self._desk.record.get("previous_id"), self._desk.round.subject.partner_id)
        if wanted[0] is None or wanted == self._for:
            return self._round
        self._for, self._round = wanted, None
        try:
            found = assessment_reading.read(self._desk.work.reader, int(wanted[0]))
            same = next((one for one in found.subjects if one.partner_id == wanted[1]), None)
            if same is not None and same.id != found.subject.id:
                found = assessment_reading.read(self._desk.work.reader, int(wanted[0]), same.id)
        except UserError:
            return None
        self._round = found if same is not None else None
        self._codes = self._mapping(int(found.record["framework_id"]))
        return self._round

    def _mapping(self, from_id: int) -> dict[str, str]:
        """New code → code in the edition of the round before."""
        to_id = int(self._desk.record["framework_id"])
        if from_id == to_id:
            return {}
        from desktop.services import carrying

        return {new: old for old, new in carrying.mapping(self._desk.work, from_id, to_id).pairs}


class PreviousPanel(QFrame):
    """``copied(columns)`` when its words are taken over, ``closed`` by its cross."""

    copied = Signal(dict)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "note")
        self.setAccessibleName(_("Last year's answer"))
        self.name = Elided("", bold=True)
        self.score = label("", bold=True)
        self.copy = button(_("Copy last year's words"), "copy", "link", on_click=self._copy)
        self.cross = icon_button("x", _("Close last year's answer"), on_click=self.close_panel)
        self._texts: list[tuple[QWidget, Wrapped]] = []
        head = row(spacing=tokens.S2)
        head.addWidget(self.name, 1)
        for widget in (self.score, self.copy, self.cross):
            head.addWidget(widget)
        self._inside = column(box(head), margins=(tokens.S3, tokens.S1, tokens.S2, tokens.S2), parent=self)
        self._row: dict[str, Any] = {}
        self.hide()

    def show_row(self, instrument: str, name: str, found: dict[str, Any], score: str, may: bool, measures: Sequence[str] = ()) -> None:
        """Show an answer of the round before; ``measures``: what of it went into the improvement plan, and what came of that."""
        self._row = {column_: found[column_] for column_ in COPIED if found.get(column_)}
        self.name.setText(name)
        self.score.setText(_("Level {level}", level=score) if score else "")
        self.copy.setVisible(may and bool(self._row))
        told = [(words_of(instrument, one) if one != "link" else _("Link (OIT)"), str(text)) for one, text in self._row.items()]
        told += [(_("Plan of improvement"), "\n".join(measures))] if measures else []
        while len(self._texts) < max(len(told), 1):
            pair = (label("", "muted", "small"), Wrapped())
            self._inside.addWidget(pair[0])
            self._inside.addWidget(pair[1])
            self._texts.append(pair)
        shown = told or [("", _("Nothing was written to this item then."))]
        for at, (word, text) in enumerate(self._texts):
            word.setVisible(at < len(shown) and bool(shown[at][0]))
            text.setVisible(at < len(shown))
            if at < len(shown):
                word.setText(shown[at][0])  # type: ignore[attr-defined]
                text.setText(shown[at][1] if len(shown[at][1]) <= _LONGEST else shown[at][1][:_LONGEST] + "…")
        self.show()

    def _copy(self) -> None:
        self.copied.emit(dict(self._row))

    def close_panel(self) -> None:
        """Fold it."""
        self.hide()
        self.closed.emit()
