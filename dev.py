#!/usr/bin/env python3
"""Everything a developer does with this project, in one file that needs nothing but Python 3.11.

``python3 dev.py`` lists the commands. Each of them first makes ``.venv`` and installs ``requirements.lock`` (skipped in a moment when
nothing changed), then runs itself again by the Python of that environment.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = ENVIRONMENT / "installed.sha256"
WINDOWS = sys.platform == "win32"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
OUT = ROOT / "out"

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What Qt needs even without a screen: shared library → the Debian package that brings it."""

WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libcups.so.2": "libcups2",
}
"""What Qt needs besides, to open a window on X11 and to print from it."""


class Stop(Exception):
    """The command cannot go on; the text says what to do."""


@dataclass(frozen=True)
class Command:
    """One word of the command line: what it does, in a line, and the function that does it."""

    help: str
    function: Callable[[list[str]], int]


# --- the environment -------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Tell the developer what happens, at once."""
    print(f"[dev] {text}", flush=True)


def call(*words: str | Path, silent: bool = False, **environment: str) -> None:
    """Run a program in the project's folder and stop when it fails; ``silent`` keeps back what it has to say of its progress."""
    output = subprocess.DEVNULL if silent else None
    done = subprocess.run([str(word) for word in words], cwd=ROOT, env=os.environ | environment, stdout=output, check=False)
    if done.returncode:
        raise Stop(f"This command failed ({done.returncode}): {' '.join(str(word) for word in words)}")


def is_root_on_debian() -> bool:
    """True where packages may be installed without asking anybody."""
    return Path("/etc/debian_version").exists() and hasattr(os, "geteuid") and os.geteuid() == 0


def install_packages(packages: list[str]) -> None:
    """Install Debian packages, quietly; only root can."""
    say(f"installing {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "update", "-qq", silent=True, **quiet)
    call("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, silent=True, **quiet)


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages of those shared libraries that the loader does not find."""

    def absent(name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return True
        return False

    return [package for name, package in libraries.items() if absent(name)]


def provide_libraries(window: bool) -> None:
    """See that Qt finds its libraries: install them as root on Debian, else print the one line to run."""
    if sys.platform != "linux":
        return
    needed = missing_packages(QT_LIBRARIES)
    wished = missing_packages(WINDOW_LIBRARIES)
    if is_root_on_debian() and needed + wished:
        install_packages(needed + wished)
    elif needed or (window and wished):
        line = f"sudo apt-get install -y {' '.join(needed + wished)}"
        raise Stop(f"Qt needs some libraries of the system. On Debian or Ubuntu, run this once and try again:\n    {line}")


def offer_screen() -> None:
    """Where root may, install what the test of a real window needs; elsewhere that test says why it is skipped."""
    missing = [program.lower() for program in ("Xvfb", "xdotool") if not shutil.which(program)]
    if sys.platform == "linux" and missing and is_root_on_debian():
        try:
            install_packages(missing)
        except Stop:
            say("going on without a screen of its own")


def make_environment() -> None:
    """Make ``.venv`` where there is none that works."""
    if PYTHON.exists() and any(ENVIRONMENT.glob("[Ll]ib/**/site-packages/pip")):
        return
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        if not is_root_on_debian():
            raise Stop("Python cannot make an environment here. Run this once and try again:\n    sudo apt-get install -y python3-venv")
        install_packages(["python3-venv"])
    say("making .venv")
    call(sys.executable, "-m", "venv", "--clear", ENVIRONMENT)


def wanted_stamp() -> str:
    """What stands in the environment's stamp when it holds exactly the locked packages."""
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def install_lock() -> None:
    """Install the locked packages, each checked against its hash, unless the stamp says that was done."""
    if STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted_stamp():
        return
    say("installing the locked packages")
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
    call(*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK)
    STAMP.write_text(wanted_stamp(), encoding="ascii")


def build_translations() -> None:
    """Compile Qt's own words for Qt's translator; the program reads its own catalogues as they are."""
    for source in sorted((ROOT / "i18n").glob("qtbase_*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            call(tool("pyside6-lrelease"), "-silent", source, "-qm", compiled)


def tool(name: str) -> Path:
    """A program that a package put into the environment."""
    return PYTHON.with_name(f"{name}.exe" if WINDOWS else name)


def set_up(window: bool) -> None:
    """Everything a command needs before it starts."""
    provide_libraries(window)
    make_environment()
    install_lock()
    build_translations()


def inside_environment() -> bool:
    """True in the Python of ``.venv``."""
    return Path(sys.prefix).resolve() == ENVIRONMENT.resolve()


# --- the commands ----------------------------------------------------------------------------------------------------


def has_screen() -> bool:
    """Whether a window can open. Without a screen Qt would abort the process, so a child process tries."""
    if sys.platform != "linux":
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    trial = [str(PYTHON), "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]
    return subprocess.run(trial, capture_output=True, timeout=60, check=False).returncode == 0


def run(words: list[str]) -> int:
    """Open the window, or show what the program makes where there is no screen."""
    if has_screen():
        return subprocess.run([PYTHON, "-m", "desktop", *words], cwd=ROOT, check=False).returncode
    say("there is no screen here: running the demonstration instead")
    return demonstrate()


def demonstrate() -> int:
    """Fill ``out/demo`` with a sample office, every standard report and a picture of every tab."""
    demo = OUT / "demo"
    shutil.rmtree(demo, ignore_errors=True)
    office = demo / "office"
    call(PYTHON, "-m", "desktop", "demo", office)
    call(PYTHON, "-m", "desktop", "--data", office, "report", "all", "-o", demo / "reports")
    call(PYTHON, "-m", "desktop.views.pictures", office, demo / "pictures", QT_QPA_PLATFORM="offscreen")
    for made in sorted(path for path in demo.rglob("*") if path.suffix in {".pdf", ".xlsx", ".png"}):
        say(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1024:,.0f} kB")
    return 0


def test(words: list[str]) -> int:
    """All tests, on an offscreen screen unless another was chosen; further words go to pytest. Without words they are spread over the processors, file by file."""
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    environment = os.environ | {"QT_QPA_PLATFORM": platform, "PYTHONUTF8": "1"}
    spread = () if words else ("-n", "logical", "--dist", "loadfile")
    return subprocess.run([PYTHON, "-m", "pytest", *spread, *words], cwd=ROOT, env=environment, check=False).returncode


def lint(words: list[str]) -> int:
    """Look for mistakes with ruff and mypy."""
    results = [
        subprocess.run([tool("ruff"), "check", *words], cwd=ROOT, check=False).returncode,
        subprocess.run([tool("mypy")], cwd=ROOT, check=False).returncode,
    ]
    return max(results)


def i18n(words: list[str]) -> int:
    """Bring new source strings into the Thai catalogue and compile Qt's words."""
    catalogue = ROOT / "i18n" / "desktop_th.ts"
    sources = sorted(path.relative_to(ROOT) for path in (ROOT / "desktop").rglob("*.py"))
    marks = ("-locations", "none", "-no-obsolete", "-tr-function-alias", "tr+=_,tr+=N_")
    languages = ("-source-language", "en", "-target-language", "th")
    call(tool("pyside6-lupdate"), "-silent", *marks, *sources, "-ts", catalogue, *languages)
    without = tidy_catalogue(catalogue)
    build_translations()
    say(f"{len(without)} strings without Thai")
    for source in without:
        print(f"  - {source}")
    return 1 if without else 0


def tidy_catalogue(catalogue: Path) -> list[str]:
    """Write the catalogue in its one form, so that changes are small to read; the sources still to be translated."""
    import xml.etree.ElementTree as ElementTree

    tree = ElementTree.parse(catalogue)
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")
    return [message.findtext("source") or "" for message in tree.iter("message") if not message.findtext("translation")]


def load(path: Path) -> Any:
    """A module from its file, wherever it lies."""
    specification = importlib.util.spec_from_file_location(path.stem, path)
    if specification is None or specification.loader is None:
        raise Stop(f"{path.name} is no Python file.")
    module = importlib.util.module_from_spec(specification)
    sys.modules[path.stem] = module
    specification.loader.exec_module(module)
    return module


def proofs(folder: str, pattern: str, words: list[str]) -> list[tuple[str, Any]]:
    """Run ``run(quick)`` of every module of a folder under ``tests``; a word limits them to the names that contain it."""
    sys.path.insert(0, str(ROOT))
    sys.path.insert(0, str(ROOT / "tests" / folder))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    quick = "--quick" in words
    chosen = [word for word in words if not word.startswith("-")]
    results = []
    for path in sorted((ROOT / "tests" / folder).glob(pattern)):
        if chosen and not any(word in path.stem for word in chosen):
            continue
        say(path.stem)
        started = time.perf_counter()
        results.append((path.stem, load(path).run(quick)))
        say(f"{path.stem}: {time.perf_counter() - started:.0f} s")
    return results


def bench(words: list[str]) -> int:
    """Measure, each thing against its plain rival in the same run, and keep the figures in out/bench.json."""
    rows = [row for _, result in proofs("bench", "bench_*.py", words) for row in result]
    OUT.mkdir(exist_ok=True)
    figures = {"quick": "--quick" in words, "python": sys.version.split()[0], "platform": sys.platform, "rows": rows}
    (OUT / "bench.json").write_text(json.dumps(figures, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(bench_table(rows))
    missed = any(row.get("ok") is False for row in rows)
    return 1 if missed and "--quick" not in words else 0  # the goals are meant for full size


def bench_table(rows: list[dict[str, Any]]) -> str:
    """The figures as lines of text: name, measured, rival, ratio, goal, peak memory, verdict."""
    verdict = {True: "met", False: "MISSED", None: ""}
    heading = ["", "ours", "against", "ratio", "goal", "peak MB", ""]
    cells = [heading]
    for row in rows:
        peaks = " / ".join(f"{row[key]:.0f}" for key in ("peak_mb", "against_peak_mb") if row.get(key))
        figure = [*(row.get(key, "") for key in ("name", "ours", "against", "ratio", "goal")), peaks]
        cells.append([*(f"{item:.2f}" if isinstance(item, float) else str(item) for item in figure), verdict[row.get("ok")]])
    widths = [max(len(line[column]) for line in cells) for column in range(len(heading))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells)


def torture(words: list[str]) -> int:
    """The long proofs; with --quick in a few minutes. A proof that fails raises."""
    for name, result in proofs("torture", "torture_*.py", words):
        say(f"{name}: {result}")
    return 0


def provide_builder() -> None:
    """See that PyInstaller finds what it needs of the system, and that a window can be opened on a screen of its own."""
    if sys.platform != "linux":
        return
    programs = {"objdump": "binutils", "Xvfb": "xvfb", "xdotool": "xdotool"}
    missing = [package for program, package in programs.items() if not shutil.which(program)]
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    if sys.base_prefix == "/usr" and not ctypes.util.find_library(version):  # the system's Python has its library in a package of its own
        missing.append(f"lib{version}")
    if missing and not is_root_on_debian():
        raise Stop(f"Making and trying the bundle needs more. Run this once and try again:\n    sudo apt-get install -y {' '.join(missing)}")
    if missing:
        install_packages(missing)


def build(words: list[str]) -> int:
    """Make the bundle and try it: it starts, imports a list and prints a report with no Python on the path."""
    provide_builder()
    call(tool("pyinstaller"), "--noconfirm", "--log-level", "ERROR", "--distpath", "dist", "--workpath", "build", "build.spec")
    bundle = ROOT / "dist" / "prasan"
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    say(f"dist/prasan: {size / 1e6:.0f} MB")
    return test(["tests/bundle", *words])


COMMANDS = {
    "run": Command("open the window; without a screen, run the demonstration into out/demo", run),
    "test": Command("run all tests (further words go to pytest)", test),
    "lint": Command("look for mistakes with ruff and mypy", lint),
    "i18n": Command("bring new source strings into i18n/desktop_th.ts", i18n),
    "bench": Command("measure against plain rivals into out/bench.json [--quick] [part of a name …]", bench),
    "torture": Command("run the long proofs [--quick] [part of a name …]", torture),
    "build": Command("make the bundle in dist/prasan and try it", build),
}


def main(words: list[str]) -> int:
    """Set up, then do what the first word says."""
    if not words or words[0] not in COMMANDS:
        print("python3 dev.py COMMAND\n")
        print("\n".join(f"  {name:8} {command.help}" for name, command in COMMANDS.items()))
        return 2 if words and words[0] not in {"-h", "--help"} else 0
    if sys.version_info < (3, 11):  # noqa: UP036 - somebody may call it with an older Python
        raise Stop("Python 3.11 or newer is needed.")
    if not inside_environment():
        set_up(window=words[0] == "run" and bool(os.environ.get("DISPLAY")))
        if words[0] == "test":
            offer_screen()
        return subprocess.run([PYTHON, __file__, *words], cwd=ROOT, check=False).returncode
    install_lock()
    build_translations()
    return COMMANDS[words[0]].function(words[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        sys.exit(str(stop))
    except KeyboardInterrupt:
        sys.exit(130)
