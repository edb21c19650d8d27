"""Everything wrong with a framework document, each fault as one sentence with its place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.framework import from_document
from desktop.errors import UserError
from desktop.words import _


@dataclass(frozen=True)
class FrameworkFault:
    """One thing wrong: where (มาตรฐาน 2 › ตัวบ่งชี้ 2.1 › ระดับ 3) and what to do, in one sentence."""

    place: str
    message: str


def load_toml(source: Path | bytes) -> dict[str, Any]:
    """The document of a TOML file, days as ISO texts.

    :raises UserError: it is no TOML, with the line where reading stopped
    """
    raw = source if isinstance(source, bytes) else source.read_bytes()
    try:
        return dict(_plain(tomllib.loads(raw.decode("utf-8-sig"))))
    except UnicodeDecodeError as error:
        raise UserError(_("The file is not written in UTF-8."), _("Save it as UTF-8 in the editor, then choose it again.")) from error
    except tomllib.TOMLDecodeError as error:
        raise UserError(_("The file cannot be read as TOML: {where}.", where=str(error)), _("Mend that line, then choose the file again.")) from error


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def check(document: Mapping[str, Any]) -> list[FrameworkFault]:
    """All faults of a document; empty when it may be published."""
    try:
        from_document(document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        return [FrameworkFault("", str(error))]
    return []
