"""The garuda (ตราครุฑ) on the office's letters: a picture the office supplies, kept in the data folder. The program ships none (domain C.5)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.errors import UserError
from desktop.models import database
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

FILE_NAME = "garuda.png"
MOST_BYTES = 20 * 1024 * 1024
_MOST_PIXELS = 40_000_000
_TALLEST = 1200
"""Pixels: 30 mm at 1,000 dots an inch, more than any printer shows."""
_NEARLY_WHITE = 245
_FORMATS = ("PNG", "JPEG")


def path(work: Workspace) -> Path | None:
    """The picture, or None while the office has supplied none."""
    kept = work.paths.data / work.settings.garuda if work.settings.garuda else None
    return kept if kept is not None and kept.is_file() else None


def choose(work: Workspace, file: Path) -> Path:
    """Take a picture (.png, .jpg) as the office's garuda; where it is kept. A copy is made, trimmed to its ink, so that its height on paper is the garuda's own.

    Nothing but the picture itself is copied, no notes of the camera or the program it came from. :raises UserError: it is no picture, empty, too large, or cannot be kept
    """
    target = work.paths.data / FILE_NAME
    fresh = target.with_suffix(".new")
    picture = _trimmed(_read(file))
    try:
        picture.save(fresh, format="PNG", optimize=True)
        fresh.replace(target)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise database.explain(error) or UserError(_("The picture could not be kept in the data folder.")) from error
    work.settings.garuda = FILE_NAME
    return target


def forget(work: Workspace) -> None:
    """Letters leave the place of the garuda empty again."""
    kept = path(work)
    work.settings.garuda = ""
    if kept is not None:
        kept.unlink(missing_ok=True)


def _read(file: Path) -> Any:
    """The picture with its transparency."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    hint = _("Choose a picture as PNG or JPG.")
    try:
        if file.stat().st_size > MOST_BYTES:
            raise UserError(_("The picture “{name}” is too large.", name=file.name), _("Choose one of at most {most} MB.", most=MOST_BYTES // 1048576))
        with Image.open(file, formats=_FORMATS) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise UserError(_("The picture “{name}” is too large.", name=file.name), _("Choose a smaller one."))
            return ImageOps.exif_transpose(opened).convert("RGBA")
    except (UnidentifiedImageError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UserError(_("“{name}” is not a picture that can be used.", name=file.name), hint) from error
    except FileNotFoundError as error:
        raise UserError(_("The file “{name}” was not found.", name=file.name), _("Choose the file again.")) from error
    except OSError as error:  # Pillow says so of a picture that ends too early
        raise UserError(_("“{name}” is not a picture that can be used.", name=file.name), hint) from error


def _trimmed(picture: Any) -> Any:
    """The picture without the white or empty edge round it, not taller than needed."""
    from PIL import Image

    white = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    seen = Image.alpha_composite(white, picture).convert("L").point(lambda level: 255 if level < _NEARLY_WHITE else 0)
    box = seen.getbbox()
    if box is None:
        raise UserError(_("There is nothing to be seen in this picture."), _("Choose a picture as PNG or JPG."))
    cut = picture.crop(box)
    if cut.height > _TALLEST:
        cut = cut.resize((max(round(cut.width * _TALLEST / cut.height), 1), _TALLEST), Image.Resampling.LANCZOS)
    return cut
