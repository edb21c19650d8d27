"""Reading frameworks without SQLAlchemy: the edition of an id as a ``Framework``, its document, and the digest by which an edition is known outside."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework, from_document
from desktop.errors import UserError
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.reader import Reader

_KEPT = 24
_parsed: OrderedDict[str, Framework] = OrderedDict()
_lock = threading.Lock()

HEADER = ("name", "instrument", "code", "edition", "authority", "starts_on", "ends_on", "note")
"""What stands both in the register and at the head of the document."""


def canonical(document: Mapping[str, Any]) -> str:
    """The document as it is kept: JSON whose keys are in one order, so that equal documents are equal texts."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    """sha256 of a kept document: the same edition has the same digest on every machine."""
    return hashlib.sha256(text.encode()).hexdigest()


def of_id(reader: Reader, framework_id: int) -> Framework:
    """The edition of that id, parsed once for each of its contents; also one in the trash.

    :raises UserError: there is none, or it is a draft that cannot be read as a framework yet
    """
    known, name = _column(reader, framework_id, "digest"), _column(reader, framework_id, "name")
    with _lock:
        if known in _parsed:
            _parsed.move_to_end(known)
            return _parsed[known]
    try:
        found = from_document(document(reader, framework_id))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(_("“{name}” is not complete enough to be used.", name=name), _("Open the framework and mend what is marked there.")) from error
    with _lock:
        _parsed[known] = found
        while len(_parsed) > _KEPT:
            _parsed.popitem(last=False)
    return found


def document(reader: Reader, framework_id: int) -> dict[str, Any]:
    """The document of an edition, a fresh copy each time.

    :raises UserError: there is no such edition
    """
    return dict(json.loads(_column(reader, framework_id, "content") or "{}"))


def _column(reader: Reader, framework_id: int, name: str) -> str:
    row = reader.connection.execute(f"SELECT {name} FROM framework WHERE id = ?", (framework_id,)).fetchone()
    if row is None:
        raise UserError(_("This framework is no longer in the register."), _("Refresh the list, then choose another."))
    return row[0] or ""


def items_of(document_: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The items of a document, in its order; what is no table is passed over."""
    sections = [one for one in document_.get("sections") or () if isinstance(one, Mapping)]
    return [item for section in sections for item in section.get("items") or () if isinstance(item, Mapping)]
