"""A measured window in a process of its own: with compiled byte code as an installed program has it, on a drawn screen with room for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCREEN = {"name": "office", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def in_a_window(script: str, case: str, folder: Path, which: str) -> dict[str, float]:
    """Run ``script CASE FOLDER WHICH``; the figures it tells in its last line."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(folder / "pycache"), "QT_QPA_PLATFORM": f"offscreen:configfile={_screen(folder)}", "PYTHONPATH": str(ROOT)}
    words = [sys.executable, script, case, str(folder), which]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, encoding="utf-8", timeout=600)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def settle(program: Any, seconds: float) -> None:
    """Let the program of this process go on for a while."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        program.app.processEvents()
        time.sleep(0.002)


def _screen(folder: Path) -> Path:
    """The file that describes the screen; without it a drawn screen is 800 × 800."""
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    return file
