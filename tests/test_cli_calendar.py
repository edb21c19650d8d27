"""Calendar files on the command line: what is hostile in them is answered quickly, in one Thai sentence, and nothing of it is written."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

THAI = re.compile("[\u0e00-\u0e7f]")
EVENTS = {
    "every second": "SUMMARY:ก\r\nDTSTART:20300601T090000\r\nRRULE:FREQ=SECONDLY",
    "a billion times": "SUMMARY:ก\r\nDTSTART:20300601T090000\r\nRRULE:FREQ=DAILY;COUNT=1000000000",
    "without a name": "DTSTART:20300601T090000",
    "year of the Buddhist era": "SUMMARY:ก\r\nDTSTART:25730601T090000",
}


def brought_in(folder: Path, *events: str) -> subprocess.CompletedProcess[str]:
    file = folder / "ปฏิทิน.ics"
    whole = [f"BEGIN:VEVENT\r\nUID:{number}\r\n{event}\r\nEND:VEVENT" for number, event in enumerate(events)]
    file.write_text("\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *whole, "END:VCALENDAR", ""]), encoding="utf-8", newline="")
    line = [sys.executable, "-m", "desktop", "--data", str(folder / "office"), "import", "item", str(file)]
    return subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)


@pytest.mark.parametrize("what", EVENTS)
def test_a_file_of_which_nothing_can_be_brought_in_is_refused(tmp_path: Path, what: str) -> None:
    done = brought_in(tmp_path, EVENTS[what])
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert THAI.search(done.stderr)
    assert "ปฏิทิน.ics" in done.stderr


def test_the_good_event_beside_a_bad_one_comes_in(tmp_path: Path) -> None:
    done = brought_in(tmp_path, EVENTS["every second"], "SUMMARY:ข\r\nDTSTART:20300601T090000")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1" in done.stdout.splitlines()[-1]
