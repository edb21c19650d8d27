"""A reader may be closed while other threads still read: they are interrupted, and nothing worse happens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.services.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import random, sqlite3, sys, threading, time
from pathlib import Path
from desktop.models.reader import Reader

SLOW = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60000) SELECT count(*), max(i) FROM n"

def ask(reader, began):
    try:
        for _ in range(4):
            connection = reader.connection
            began.set()
            connection.execute(SLOW).fetchall()
    except sqlite3.Error:
        pass

for turn in range(40):
    reader, began = Reader(Path(sys.argv[1])), threading.Event()
    threads = [threading.Thread(target=ask, args=(reader, began)) for _ in range(2)]
    for thread in threads:
        thread.start()
    began.wait()
    time.sleep(random.Random(turn).uniform(0, 0.03))
    reader.close()
    for thread in threads:
        thread.join()
print("whole")
"""
"""Runs in a process of its own: a connection closed under a running question takes the whole process with it."""


def test_closing_under_a_question_harms_nothing(work: Workspace) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(work.paths.database)], cwd=ROOT, capture_output=True, text=True, timeout=100
    )
    assert (done.returncode, done.stdout.strip()) == (0, "whole"), done.stderr[-400:]
