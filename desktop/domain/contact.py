"""Telephones, e-mails and codes: read as people write them, shown in one way, never a reason to refuse a record.

What was typed is kept; here it is only understood, and a warning says what looks wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.words import _

_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_HOTLINE = re.compile(r"1\d{2,3}")
_AREA = re.compile(r"0[2-7]\d{7}|02\d{7}")
_MOBILE = re.compile(r"0[689]\d{8}")
_LEAD = re.compile(r"^(?:โทรศัพท์|โทรสาร|โทร|มือถือ|แฟกซ์|tel|phone|fax|mobile)\s*[.:]*\s*", re.IGNORECASE)
_EXTENSION = re.compile(r"\s*(?:ต่อ|กด|ext\.?|x|#)\s*(\d{1,6}(?:\s*[,\-–]\s*\d{1,6})*)\s*$", re.IGNORECASE)
_RANGE = re.compile(r"(\d)\s*(?:[-–—]|ถึง)\s*(\d{1,4})$")
_SEPARATORS = re.compile(r"\s*(?:[,;/|\n]|หรือ|และ)\s*")
_NOTE = re.compile(r"\s*\(([^()]*[^\d()\s\-][^()]*)\)\s*$")
_NOISE = re.compile(r"[\s.()\-–—]")


@dataclass(frozen=True)
class PhoneCheck:
    """A telephone as it is shown, its digits for search (without the country code), and what looks wrong about it."""

    display: str
    digits: str
    warning: str | None = None


def check_phone(raw: str) -> PhoneCheck:
    """One telephone of a cell. Never raises: what is not understood is shown as it was typed, with a warning.

    Ranges and extensions are kept: "044-511234-5 ต่อ 12" is shown as "0 4451 1234-5 ต่อ 12". Groups as the office writes them: landline
    0 4451 1234, Bangkok 0 2123 4567, mobile 08 1234 5678, hotlines 1579.
    """
    number, tail = _without_tail(_LEAD.sub("", " ".join(raw.translate(_TO_ARABIC).split())))
    if not number:
        return PhoneCheck(raw.strip(), "", _("No telephone number here.") if raw.strip() else None)
    number, last = _without_range(number)
    digits = _national(_NOISE.sub("", number))
    shown = _grouped(digits)
    if shown:
        return PhoneCheck(shown + last + tail, digits)
    return _odd_phone(raw, digits)


def _without_tail(text: str) -> tuple[str, str]:
    """The number, and its extension and note as they are shown behind it."""
    tail = ""
    if note := _NOTE.search(text):
        text, tail = text[: note.start()], f" ({note[1]})"
    if extension := _EXTENSION.search(text):
        text, tail = text[: extension.start()], f" ต่อ {extension[1]}{tail}"
    return text, tail


def _without_range(number: str) -> tuple[str, str]:
    """ "044-511234-5" → "044-511234" and "-5"; a dash that only groups digits is left alone."""
    found = _RANGE.search(number)
    if not found:
        return number, ""
    whole = _national(_NOISE.sub("", number))
    if _grouped(whole):
        return number, ""
    return number[: found.start(2)].rstrip(" -–—ถึง"), f"-{found[2]}"


def _national(digits: str) -> str:
    """Thailand's country code as the 0 it stands for."""
    for code in ("+66", "0066", "66"):
        rest = digits.removeprefix(code)
        if rest != digits and len(digits) >= 10:
            return "0" + rest.removeprefix("0")
    return digits


def _grouped(digits: str) -> str:
    """Digits of a whole Thai number in the groups the office writes; nothing when they are no such number."""
    if _AREA.fullmatch(digits):
        return f"{digits[0]} {digits[1:5]} {digits[5:]}"
    if _MOBILE.fullmatch(digits):
        return f"{digits[:2]} {digits[2:6]} {digits[6:]}"
    return digits if _HOTLINE.fullmatch(digits) else ""


def _odd_phone(raw: str, digits: str) -> PhoneCheck:
    """What is no plain Thai number: foreign ones are known to the library, the rest gets a warning."""
    import phonenumbers

    shown = raw.strip()
    try:
        parsed = phonenumbers.parse(shown.translate(_TO_ARABIC), "TH")
    except phonenumbers.NumberParseException:
        return PhoneCheck(shown, _only_digits(digits), _("This does not look like a telephone number."))
    if not phonenumbers.is_valid_number(parsed):
        return PhoneCheck(shown, _only_digits(digits), _wrong_length(_only_digits(digits)))
    if parsed.country_code != 66:
        shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return PhoneCheck(shown, _only_digits(digits))


def _only_digits(text: str) -> str:
    return "".join(letter for letter in text if letter in "0123456789")


def _wrong_length(digits: str) -> str:
    if digits.startswith(("06", "08", "09")):
        return _("A mobile number has 10 digits; this one has {count}.", count=len(digits))
    if digits.startswith("0"):
        return _("A landline number has 9 digits; this one has {count}.", count=len(digits))
    return _("A Thai telephone number starts with 0.")



def split_phones(raw: str) -> list[str]:
    """The telephones of one cell, apart: at commas, semicolons, slashes, หรือ, และ and new lines.

    A piece too short to be a number belongs to the one before it: "044-511234, 5" is a range, "… ต่อ 12, 13" extensions.
    """
    phones: list[str] = []
    for piece in filter(None, (part.strip() for part in _SEPARATORS.split(raw.translate(_TO_ARABIC)))):
        if phones and piece.isdigit() and (len(piece) < 3 or "ต่อ" in phones[-1]):
            phones[-1] += f",{piece}" if "ต่อ" in phones[-1] else f"-{piece}"
        else:
            phones.append(piece)
    return phones


# --- E-mail ----------------------------------------------------------------------------------------------------------------------------------

_PLAIN_EMAIL = re.compile(
    r"[A-Za-z0-9_+\-]+(?:\.[A-Za-z0-9_+\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}"
)
_RESERVED_ENDS = (".local", ".localhost", ".invalid", ".test")


@dataclass(frozen=True)
class EmailCheck:
    """An e-mail as it is stored (domain in small letters) and what looks wrong about it."""

    display: str
    warning: str | None = None


def check_email(raw: str) -> EmailCheck:
    """One e-mail, checked by its form only: nothing is looked up on a network. Never raises."""
    text = raw.strip().removeprefix("mailto:").strip("<>").strip()
    if not text:
        return EmailCheck("")
    if len(text) < 250 and _PLAIN_EMAIL.fullmatch(text) and not text.endswith(_RESERVED_ENDS):
        name, _at, domain = text.rpartition("@")
        return EmailCheck(f"{name}@{domain.lower()}")
    return _odd_email(text)


def _odd_email(text: str) -> EmailCheck:
    from email_validator import EmailNotValidError, validate_email

    try:
        return EmailCheck(validate_email(text, check_deliverability=False).normalized)
    except EmailNotValidError:
        return EmailCheck(text, _email_warning(text))


def _email_warning(text: str) -> str:
    if " " in text:
        return _("An e-mail has no spaces. Check it again.")
    if "@" not in text:
        return _("An e-mail needs an @, such as name@example.go.th.")
    if text.count("@") > 1:
        return _("There are two e-mails here. Put each on a line of its own.")
    return _("This e-mail does not look right. Check it again.")


def split_values(raw: str) -> list[str]:
    """Several e-mails, addresses of pages and the like of one cell, apart: at commas, semicolons, spaces and new lines."""
    return [piece for piece in re.split(r"[,;\s]+", raw) if piece]


# --- Codes -----------------------------------------------------------------------------------------------------------------------------------


def clean_code(raw: str) -> str:
    """A code without what people put between its digits; Thai digits as 0–9. "1032 650001" → "1032650001"."""
    return re.sub(r"[\s\-.]", "", raw.translate(_TO_ARABIC))


def check_school_id10(raw: str) -> str | None:
    """A warning unless it is a school code of 10 digits that starts with 10; None when it is right or empty."""
    code = clean_code(raw)
    if not code or re.fullmatch(r"10\d{8}", code):
        return None
    if not re.fullmatch(r"\d{10}", code):
        return _("A school code has 10 digits; check it again.")
    return _("A school code of 10 digits starts with 10; check it again.")


def check_smis8(raw: str) -> str | None:
    """A warning unless it is a SMIS code of 8 digits; None when it is right or empty."""
    return _of_length(raw, 8, _("A SMIS code has 8 digits; check it again."))


def check_obec6(raw: str) -> str | None:
    """A warning unless it is an OBEC code of 6 digits; None when it is right or empty."""
    return _of_length(raw, 6, _("An OBEC code has 6 digits; check it again."))


def check_postcode(raw: str) -> str | None:
    """A warning unless it is a postcode of 5 digits (10100–96220); None when it is right or empty."""
    code = clean_code(raw)
    if not code or (re.fullmatch(r"\d{5}", code) and 10100 <= int(code) <= 96999):
        return None
    return _("A postcode has 5 digits, such as 32000; check it again.")


def check_citizen_id(raw: str) -> str | None:
    """A warning unless it is a citizen number of 13 digits with the right last one; None when it is right or empty.

    The last digit is (11 − Σ dᵢ·(14 − i) mod 11) mod 10 over the first twelve (domain C.10); no number begins with 0 or repeats one digit throughout.
    """
    code = clean_code(raw)
    if not code:
        return None
    if not re.fullmatch(r"[0-9]{13}", code):
        return _("A citizen ID has 13 digits; check it again.")
    last = (11 - sum(int(digit) * (13 - place) for place, digit in enumerate(code[:12])) % 11) % 10
    if last != int(code[12]) or code[0] == "0" or len(set(code)) == 1:
        return _("The last digit of this citizen ID does not fit the others; check it again.")
    return None


def _of_length(raw: str, length: int, warning: str) -> str | None:
    code = clean_code(raw)
    return None if not code or (len(code) == length and code.isdigit()) else warning
