"""Backups: thin for now."""

from __future__ import annotations

from pathlib import Path

from desktop.paths import Paths


def newest_good(paths: Paths) -> Path | None:
    """The newest good backup."""
    return None


def before_upgrade(paths: Paths, revision: str) -> None:
    """A verified backup."""
