"""A framework in a file, in the form its ending says: Excel to be changed by an office, TOML as the program ships it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.domain import framework_check
from desktop.domain.framework_check import FrameworkFault
from desktop.exchange import framework_sheet
from desktop.saving import whole_file

ENDINGS = (".xlsx", ".toml")


def write(document: Mapping[str, Any], path: Path) -> None:
    """Write a document.

    :raises UserError: the file cannot be written
    """
    if path.suffix.casefold() == ".xlsx":
        framework_sheet.write(document, path)
        return
    import tomli_w

    with whole_file(path) as unfinished:
        unfinished.write_text(tomli_w.dumps(document), encoding="utf-8")


def read(path: Path) -> tuple[dict[str, Any], list[FrameworkFault]]:
    """The document of a file and everything wrong with it, of an Excel file with sheet and cell.

    :raises UserError: it cannot be read at all
    """
    if path.suffix.casefold() == ".toml":
        document = framework_check.load_toml(path)
        return document, framework_check.check(document)
    found = framework_sheet.look_into(path)
    return found.document, found.faults()
