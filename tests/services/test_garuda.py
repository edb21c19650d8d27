"""The office's garuda: a picture taken in, trimmed and kept, or refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from desktop.errors import UserError
from desktop.services import garuda
from desktop.services.workspace import Workspace


def picture(file: Path, size: tuple[int, int] = (400, 300), ink: tuple[int, int, int, int] = (100, 50, 200, 150), mode: str = "RGB") -> Path:
    made = Image.new(mode, size, "white")
    made.paste("black", ink)
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "นางสาวพิมพ์ใจ ตัวอย่างดี")
    made.save(file, **({"pnginfo": notes} if file.suffix == ".png" else {}))
    return file


@pytest.mark.parametrize("name", ["ครุฑ.png", "ครุฑ.jpg"])
def test_a_picture_is_copied_without_its_edge_and_its_notes(work: Workspace, tmp_path: Path, name: str) -> None:
    kept = garuda.choose(work, picture(tmp_path / name))
    assert kept == work.paths.data / work.settings.garuda == garuda.path(work)
    with Image.open(kept) as shown:
        assert abs(shown.width - 100) < 12
        assert abs(shown.height - 100) < 12
        assert not shown.info.get("Author")
    (tmp_path / name).unlink()
    assert garuda.path(work) is not None


def test_a_huge_one_becomes_as_large_as_print_needs(work: Workspace, tmp_path: Path) -> None:
    with Image.open(garuda.choose(work, picture(tmp_path / "a.png", (3000, 4000), (0, 0, 3000, 4000)))) as shown:
        assert (shown.width, shown.height) == (900, 1200)


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, b"GIF89a\x01\x00\x01\x00\x80\x00\x00"])
def test_what_is_no_picture_is_refused_and_the_old_one_stays(work: Workspace, tmp_path: Path, content: bytes) -> None:
    garuda.choose(work, picture(tmp_path / "a.png"))
    before = (work.paths.data / garuda.FILE_NAME).read_bytes()
    (tmp_path / "bad.png").write_bytes(content)
    with pytest.raises(UserError):
        garuda.choose(work, tmp_path / "bad.png")
    with pytest.raises(UserError):
        garuda.choose(work, tmp_path / "gone.png")
    assert (work.paths.data / garuda.FILE_NAME).read_bytes() == before


def test_a_cut_off_or_empty_picture_is_refused(work: Workspace, tmp_path: Path) -> None:
    whole = picture(tmp_path / "a.jpg").read_bytes()
    (tmp_path / "half.jpg").write_bytes(whole[: len(whole) // 2])
    Image.new("RGB", (50, 50), "white").save(tmp_path / "white.png")
    for name in ("half.jpg", "white.png"):
        with pytest.raises(UserError):
            garuda.choose(work, tmp_path / name)
    assert garuda.path(work) is None


def test_letters_can_do_without_it(work: Workspace, tmp_path: Path) -> None:
    garuda.choose(work, picture(tmp_path / "a.png"))
    garuda.forget(work)
    assert garuda.path(work) is None
    assert not (work.paths.data / garuda.FILE_NAME).exists()
