"""How this office likes the program, kept as ``settings.toml`` in the data folder.

What belongs to the office's records (profile, units, value lists) is in the database; here is what belongs to this PC and its user.
"""

from __future__ import annotations

import contextlib
import logging
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)


@dataclass
class TableLayout:
    """How one table stands: its columns in their order with their widths (px at 12 pt), and the columns that are not shown."""

    columns: list[tuple[str, int]] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)


@dataclass
class Settings:
    """Every setting with its default. A value of the wrong type in the file is left out, never an error."""

    language: str = "th"
    digits: str = "arabic"
    """Digits of printed pages: "arabic" or "thai"."""
    font_points: int = 12
    theme: str = "light"
    """"light", "dark" or "system"."""
    user_name: str = ""
    """Who works at this PC: the name that stands in the history of every record."""
    second_backup: str = ""
    """A second folder for backups (a USB stick); empty for none."""
    sarabun_new_path: str = ""
    """The folder or file of an installed TH Sarabun New to print with; empty for the bundled Sarabun."""
    label_sheet: str = ""
    garuda: str = ""
    """The picture of the garuda for letters: the name of its file in the data folder; empty while the office has supplied none."""
    garuda_on: str = "paper"
    """Whether the garuda of a letter stands on the middle of the "paper" or of the "text"."""
    first_run_done: bool = False
    warned_folder: str = ""
    """The network or cloud folder the user agreed to work in."""
    window: list[int] = field(default_factory=list)
    """Place and size of the main window: x, y, width, height; empty for the default."""
    maximised: bool = False
    pane_open: bool = True
    """Whether the detail pane stands beside a list."""
    pane_width: int = 0
    week_start: str = "monday"
    """The first day of a week in the calendar: "monday" or "sunday"."""
    tables: dict[str, TableLayout] = field(default_factory=dict)
    last_folders: dict[str, str] = field(default_factory=dict)
    """Purpose ("import", "export", "print", "backup") → the folder used last."""
    recent_imports: list[str] = field(default_factory=list)
    """The files brought in last, the newest first."""
    report_options: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Report name → the options it was printed with last."""
    damaged_file: str = field(default="", metadata={"kept": False})
    """Set while the program runs: where a settings file that could not be read was put aside."""

    @classmethod
    def load(cls, path: Path) -> Settings:
        """The settings of ``path``; defaults where the file is missing. A damaged file is put aside and named in ``damaged_file``."""
        try:
            kept = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            log.warning("settings not read: %s", type(error).__name__)
            return cls(damaged_file=_put_aside(path))
        return cls._from(kept)

    @classmethod
    def _from(cls, kept: Mapping[str, Any]) -> Settings:
        made = cls()
        for item in fields(cls):
            if item.name in kept and item.metadata.get("kept", True):
                _take(made, item.name, kept[item.name])
        return made

    def save(self, path: Path) -> None:
        """Write the settings to ``path``, whole or not at all. Raises ``OSError`` when the folder cannot be written."""
        import tomli_w

        fresh = path.with_suffix(".new")
        with fresh.open("wb") as file:
            tomli_w.dump(self._as_toml(), file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)

    def _as_toml(self) -> dict[str, Any]:
        values = {item.name: getattr(self, item.name) for item in fields(self) if item.metadata.get("kept", True)}
        values["tables"] = {
            name: {"columns": [list(column) for column in layout.columns], "hidden": list(layout.hidden)}
            for name, layout in self.tables.items()
        }
        return values


def _take(made: Settings, name: str, value: Any) -> None:
    """Put a value of the file into the settings if it has the type of the default."""
    default = getattr(made, name)
    if name == "tables":
        made.tables = _tables(value)
    elif name == "window":
        if isinstance(value, list) and len(value) == 4 and all(type(number) is int for number in value):
            made.window = value
    elif type(value) is type(default):
        setattr(made, name, value)


def _tables(value: Any) -> dict[str, TableLayout]:
    found: dict[str, TableLayout] = {}
    for name, layout in value.items() if isinstance(value, dict) else ():
        with contextlib.suppress(TypeError, ValueError, AttributeError):
            columns = [(str(column), int(width)) for column, width in layout.get("columns", [])]
            found[name] = TableLayout(columns, [str(hidden) for hidden in layout.get("hidden", [])])
    return found


def _put_aside(path: Path) -> str:
    """Move a damaged file out of the way without losing it; returns where it is now, or its own path if it could not be moved."""
    aside = path.with_suffix(".damaged.toml")
    try:
        path.replace(aside)
    except OSError:
        return str(path)
    return str(aside)
