"""One of a few records, picked from a list that opens: an edition, an earlier round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.views.widgets.choice_field import ChoiceField


class RecordChoice(ChoiceField):
    """The id of a record, or None. ``set_offered`` says which may be chosen; ``title_of`` names one that is stored and no longer offered."""

    def __init__(self, name: str, title_of: Callable[[int], str]) -> None:
        super().__init__(name, [], label_of=lambda key: title_of(int(key)))

    def set_offered(self, records: Sequence[tuple[int, str]]) -> None:
        """Offer these records: (id, words)."""
        self.set_items([(str(record_id), words) for record_id, words in records])

    @property
    def offered(self) -> list[int]:
        """The ids that may be chosen."""
        return [int(key) for key, _words in self._items]

    def value(self) -> Any:
        key = super().value()
        return int(key) if key else None

    def kept(self) -> Any:
        key = super().kept()
        return int(key) if key else None

    def set_value(self, value: Any) -> None:
        super().set_value(str(value) if value else None)
