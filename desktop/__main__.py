"""``python -m desktop``: the window, or a command of ``desktop.cli`` for those who need none."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace


def open_window(options: Namespace) -> int:
    """Open the window; Qt is imported here and not before."""
    from desktop import app

    return app.main(options)


def main(words: list[str] | None = None) -> int:
    """Do what the command line says; the exit code (see ``desktop.cli``)."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    from desktop.cli import run

    return run(sys.argv[1:] if words is None else words, open_window)


if __name__ == "__main__":
    sys.exit(main())
