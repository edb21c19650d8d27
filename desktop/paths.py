"""Where resources and data live: in a checkout, installed, frozen by PyInstaller, or portable on a USB stick."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

RESOURCE_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
"""The folder that holds ``resources/`` and ``i18n/``."""

PROGRAM_FOLDER = Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else RESOURCE_ROOT
"""The folder of the program itself, where a marker file ``portable`` may stand."""

CLOUD_MARKERS = ("onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud", "box sync")


@dataclass(frozen=True)
class Paths:
    """The data folder of one office and what lies in it."""

    data: Path

    @property
    def database(self) -> Path:
        return self.data / "prasan.db"

    @property
    def attachments(self) -> Path:
        return self.data / "attachments"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def settings(self) -> Path:
        return self.data / "settings.toml"

    @property
    def lock(self) -> Path:
        return self.data / "prasan.lock"

    def make(self) -> None:
        """Create the folders that are missing."""
        for folder in (self.data, self.attachments, self.backups, self.logs):
            folder.mkdir(parents=True, exist_ok=True)


def resource(*parts: str) -> Path:
    """The path of a bundled file, e.g. ``resource("fonts", "Sarabun-Regular.ttf")``."""
    return RESOURCE_ROOT.joinpath("resources", *parts)


def default_data_folder() -> Path:
    """Beside the program when a file named ``portable`` stands there, else the user's own data folder."""
    if (PROGRAM_FOLDER / "portable").exists():
        return PROGRAM_FOLDER / "data"
    from platformdirs import user_data_path

    return Path(user_data_path("Prasan", appauthor=False, roaming=False))


def risky_folder(folder: Path) -> str | None:
    """"network" for a UNC path, "cloud" for a folder some program synchronises, else None.

    SQLite's write-ahead log is not safe on either (SQLite documentation, "WAL does not work over a network filesystem"), so the window asks
    before it opens a database there.
    """
    text = str(folder)
    if text.startswith(("\\\\", "//")):
        return "network"
    lowered = [part.lower() for part in folder.parts]
    if any(part.startswith(marker) for part in lowered for marker in CLOUD_MARKERS):
        return "cloud"
    return None
