"""Thai addresses: tambon, amphoe, province and postcode that fit together, and an address line taken apart.

The places are those of the Department of Provincial Administration as the ``geothai`` package has them (data CC BY 4.0). Names are kept bare: "เมืองสุรินทร์",
"พระนคร"; ต. อ. จ. or แขวง เขต are put before them when an address is written. Nothing here ever refuses a record: postcodes and new or old areas
are the office's to know, so what does not fit is only a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from desktop.domain.thai_text import arabic_digits, normalise, sort_key
from desktop.errors import Fault
from desktop.words import _

BANGKOK = "กรุงเทพมหานคร"
_PROVINCE_NAMES = {
    "กทม": BANGKOK,
    "กรุงเทพ": BANGKOK,
    "กรุงเทพฯ": BANGKOK,
    "อยุธยา": "พระนครศรีอยุธยา",
    "โคราช": "นครราชสีมา",
}
_CAPITAL = "เมือง"


@dataclass(frozen=True)
class Place:
    """One tambon (in Bangkok: แขวง) with what it lies in. ``postcodes``: usually one, the most used first."""

    tambon: str
    amphoe: str
    province: str
    postcodes: tuple[str, ...]

    @property
    def postcode(self) -> str:
        """The postcode to fill in."""
        return self.postcodes[0]


@dataclass(frozen=True)
class Address:
    """The parts of one address under the names of a partner's fields; empty where there is none."""

    address_no: str = ""
    moo: str = ""
    village: str = ""
    soi: str = ""
    road: str = ""
    tambon: str = ""
    amphoe: str = ""
    province: str = ""
    postcode: str = ""

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Address:
        """The address in a record's fields."""
        return cls(**{field.name: str(record.get(field.name) or "") for field in fields(cls)})


# --- The places ------------------------------------------------------------------------------------------------------------------------------


@cache
def _places() -> tuple[Place, ...]:
    import geothai

    provinces = {province.code: province.name_th for province in geothai.provinces()}
    districts = {district.code: district.name_th for code in provinces for district in geothai.districts(code)}
    return tuple(
        Place(place.name_th, _bare_amphoe(districts[code]), provinces[code[:2]], tuple(place.postal_codes))
        for code in districts
        for place in geothai.subdistricts(code)
    )


@cache
def _by_province() -> dict[str, dict[str, dict[str, Place]]]:
    """Province → amphoe → tambon → place."""
    tree: dict[str, dict[str, dict[str, Place]]] = {}
    for place in _places():
        tree.setdefault(place.province, {}).setdefault(place.amphoe, {})[place.tambon] = place
    return tree


@cache
def provinces() -> tuple[str, ...]:
    """All 77 provinces in dictionary order."""
    return _sorted(_by_province())


def amphoes(province: str) -> tuple[str, ...]:
    """The amphoes (in Bangkok: เขต) of a province in dictionary order; empty when it is not known."""
    return _sorted(_by_province().get(bare_province(province), {}))


def tambons(province: str, amphoe: str) -> tuple[str, ...]:
    """The tambons (in Bangkok: แขวง) of an amphoe in dictionary order; empty when it is not known."""
    return _sorted(_tambons_of(bare_province(province), amphoe))


def postcodes(province: str, amphoe: str, tambon: str = "") -> tuple[str, ...]:
    """The postcodes of a tambon, or of a whole amphoe when no tambon is given."""
    found = _tambons_of(bare_province(province), amphoe)
    places = [found[bare_tambon(tambon)]] if bare_tambon(tambon) in found else [] if tambon else list(found.values())
    return tuple(dict.fromkeys(code for place in places for code in place.postcodes))


def _tambons_of(province: str, amphoe: str) -> dict[str, Place]:
    return _by_province().get(province, {}).get(amphoe_of(amphoe, province), {})


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=sort_key))


# --- Names as people write them --------------------------------------------------------------------------------------------------------------


def bare_province(name: str) -> str:
    """จ.สุรินทร์, จังหวัดสุรินทร์ → สุรินทร์; กทม. → กรุงเทพมหานคร."""
    bare = re.sub(r"^(?:จังหวัด|จ\.) ?", "", normalise(name)).rstrip(".")
    return _PROVINCE_NAMES.get(bare.replace(".", ""), bare)


def _bare_amphoe(name: str) -> str:
    return re.sub(r"^(?:กิ่งอำเภอ|อำเภอ|เขต|อ\.) ?", "", normalise(name))


def bare_tambon(name: str) -> str:
    """ต.ในเมือง, ตำบลในเมือง → ในเมือง; แขวงดุสิต → ดุสิต."""
    return re.sub(r"^(?:ตำบล|แขวง|ต\.) ?", "", normalise(name))


def amphoe_of(name: str, province: str) -> str:
    """อ.ท่าตูม → ท่าตูม; อ.เมือง → เมืองสุรินทร์, for the amphoe of the capital is often written short."""
    bare = _bare_amphoe(name)
    return _CAPITAL + province if bare == _CAPITAL and province else bare


# --- Suggestions -----------------------------------------------------------------------------------------------------------------------------


def complete(
    tambon: str = "", amphoe: str = "", province: str = "", postcode: str = "", limit: int = 20
) -> list[Place]:
    """The places that fit what has been typed so far into any of the four parts, best first.

    Each part given must occur in the place's own: whole names come before beginnings, beginnings before the rest; then dictionary order. Nothing
    typed means no suggestions.
    """
    wanted = (bare_tambon(tambon), _bare_amphoe(amphoe), bare_province(province), arabic_digits(postcode).strip())
    if not any(wanted):
        return []
    ranked = [(rank, place) for place in _places() if (rank := _rank(place, wanted)) is not None]
    ranked.sort(key=lambda one: (one[0], sort_key(one[1].tambon), sort_key(one[1].province), sort_key(one[1].amphoe)))
    return [place for _rank_, place in ranked[:limit]]


def _rank(place: Place, wanted: tuple[str, str, str, str]) -> int | None:
    """How well a place fits, 0 best; None when some part does not occur."""
    rank = 0
    for name, part in zip((place.tambon, place.amphoe, place.province), wanted, strict=False):
        if part not in name:
            return None
        if part and name != part:
            rank += 1 if name.startswith(part) else 2
    if not any(code.startswith(wanted[3]) for code in place.postcodes):
        return None
    return rank


# --- Checking --------------------------------------------------------------------------------------------------------------------------------


def check(address: Address) -> list[Fault]:
    """What does not fit together, as warnings at their fields; never anything that keeps a record from being saved."""
    tree, province = _by_province(), bare_province(address.province)
    if not province:
        return []
    if province not in tree:
        return [_warning("province", _("There is no province “{name}”.", name=address.province))]
    amphoe = amphoe_of(address.amphoe, province)
    if not amphoe:
        return []
    if amphoe not in tree[province]:
        return [_amphoe_warning(amphoe, province)]
    tambon = bare_tambon(address.tambon)
    if tambon and tambon not in tree[province][amphoe]:
        return [_tambon_warning(tambon, amphoe, province)]
    return _postcode_warnings(address.postcode, postcodes(province, amphoe, tambon))


def _amphoe_warning(amphoe: str, province: str) -> Fault:
    elsewhere = _sorted({place.province for place in _places() if place.amphoe == amphoe})
    hint = _("It is in {places}.", places=", ".join(elsewhere)) if elsewhere else ""
    return _warning("amphoe", _("{province} has no district “{name}”.", province=province, name=amphoe), hint)


def _tambon_warning(tambon: str, amphoe: str, province: str) -> Fault:
    message = _("{amphoe} has no subdistrict “{name}”.", amphoe=amphoe, name=tambon)
    if successors := _successors(tambon, amphoe, province):
        return _warning("tambon", message, _("It was abolished; today it is {places}.", places=", ".join(successors)))
    elsewhere = [other for other, found in _by_province()[province].items() if tambon in found]
    hint = _("In {province} it is in {places}.", province=province, places=", ".join(elsewhere)) if elsewhere else ""
    return _warning("tambon", message, hint)


def _successors(tambon: str, amphoe: str, province: str) -> list[str]:
    """What became of an abolished tambon: "บางนาเหนือ (บางนา)"."""
    import geothai
    from geothai.abolished import match_abolished

    codes = (code for area in match_abolished(tambon, district=amphoe, province=province) for code in area.successors)
    found = (geothai.address(code) for code in dict.fromkeys(codes))
    return [f"{one.subdistrict.name_th} ({_bare_amphoe(one.district.name_th)})" for one in found if one]


def _postcode_warnings(typed: str, right: tuple[str, ...]) -> list[Fault]:
    code = arabic_digits(typed).strip()
    if not code or not right or code in right:
        return []
    message = _("The postcode here is usually {codes}.", codes=", ".join(right[:4]))
    return [_warning("postcode", message, _("Keep what you typed if you are sure."))]


def _warning(field: str, message: str, hint: str = "") -> Fault:
    return Fault(field, message, hint or _("Check the name again."), blocking=False)


# --- An address on one line ------------------------------------------------------------------------------------------------------------------

_MARKED = {
    "moo": r"(?:หมู่ที่|หมู่(?!บ้าน)|ม\.(?!\s*ค)) ?(?P<moo>\d+)",
    "village": r"(?:หมู่บ้าน|อาคาร) ?(?P<village>\S+)",
    "soi": r"(?:ซอย|ซ\.) ?(?P<soi>\S+(?: \d+)?)",
    "road": r"(?:ถนน|ถ\.) ?(?P<road>\S+)",
    "tambon": r"(?:ตำบล|แขวง|ต\.) ?(?P<tambon>\S+(?: \([^)]*\))?)",
    "amphoe": r"(?:กิ่งอำเภอ|อำเภอ|เขต|อ\.) ?(?P<amphoe>\S+)",
    "province": r"(?:จังหวัด|จ\.) ?(?P<province>\S+)",
}
_MARKS = re.compile(r"(?<=[\u0e01-\u0e4e\d])(?=(?:ตำบล|แขวง|อำเภอ|จังหวัด|ถนน)[\u0e01-\u0e4e])|(?<=\d)(?=[ตอจถซ]\.)")
_POSTCODE = re.compile(r"(?<!\d)(\d{5})(?!\d)(?!.*\d{5})")
_HOUSE = re.compile(r"^(?:ที่อยู่ )?(?:บ้านเลขที่|เลขที่)? ?(\d+(?:[/\-]\d+)*)(?= |$)")
_WHOLE_BANGKOK = re.compile(r"(?:^| )(กรุงเทพมหานคร|กรุงเทพฯ?|กทม\.?)(?= |$)")


def parse_address(text: str) -> Address:
    """An address line in its parts: "99/1 หมู่ 4 ถ.ริมปิง ต.ในเมือง อ.เมือง จ.สุรินทร์ 32000". What is not recognised stays in ``address_no``.

    Thai digits are read; อ.เมือง becomes the capital's whole name; a province without จ. is found by its name. When tambon and amphoe name one
    place only, a missing province and postcode are filled in.
    """
    rest = f" {arabic_digits(normalise(_MARKS.sub(' ', text.replace(',', ' '))))} "
    parts: dict[str, str] = {}
    rest = _take(_POSTCODE, rest, parts, "postcode")
    for name in ("province", "amphoe", "tambon", "road", "soi", "village", "moo"):
        rest = _take(re.compile(rf"(?<= ){_MARKED[name]}(?= )"), rest, parts, name)
    if "province" not in parts:
        rest = _bare_province_of(rest, parts)
    return _completed(Address(**{**parts, "address_no": _house(rest)}))


def _take(pattern: re.Pattern[str], rest: str, parts: dict[str, str], name: str) -> str:
    found = pattern.search(rest)
    if not found:
        return rest
    parts[name] = found[name] if name in pattern.groupindex else found[1]
    return f"{rest[: found.start()]} {rest[found.end() :]}"


def _bare_province_of(rest: str, parts: dict[str, str]) -> str:
    """A province written without จังหวัด, as the last word."""
    if found := _WHOLE_BANGKOK.search(rest):
        parts["province"] = BANGKOK
        return f"{rest[: found.start()]} {rest[found.end() :]}"
    words = rest.split()
    if words and words[-1] in _by_province():
        parts["province"] = words[-1]
        return " ".join(words[:-1])
    return rest


def _house(rest: str) -> str:
    tidy = normalise(rest)
    found = _HOUSE.match(tidy)
    return normalise(f"{found[1]} {tidy[found.end() :]}") if found else tidy


def _completed(address: Address) -> Address:
    """Whole names, and what follows from them."""
    province = bare_province(address.province)
    amphoe, tambon = amphoe_of(address.amphoe, province), bare_tambon(address.tambon)
    postcode = address.postcode
    if tambon and amphoe and not (province and postcode):
        places = [place for place in _places() if place.tambon == tambon and place.amphoe == amphoe]
        places = [place for place in places if province in ("", place.province)]
        if len(places) == 1:
            province, postcode = places[0].province, postcode or places[0].postcode
    return Address(
        address.address_no,
        address.moo,
        address.village,
        address.soi,
        address.road,
        tambon,
        amphoe,
        province,
        postcode,
    )


def format_address(address: Address, whole_words: bool = False) -> str:
    """The address on one line as the office writes it; ``whole_words`` for letters and envelopes: ตำบล อำเภอ จังหวัด instead of ต. อ. จ."""
    in_bangkok = bare_province(address.province) == BANGKOK
    if in_bangkok:
        tambon, amphoe, province = "แขวง", "เขต", ""
    else:
        tambon, amphoe, province = ("ตำบล", "อำเภอ", "จังหวัด") if whole_words else ("ต.", "อ.", "จ.")
    parts = (
        ("", address.address_no),
        ("หมู่ที่ " if whole_words else "หมู่ ", address.moo),
        ("", address.village),
        ("ซอย" if whole_words else "ซ.", address.soi),
        ("ถนน" if whole_words else "ถ.", address.road),
        (tambon, bare_tambon(address.tambon)),
        (amphoe, _bare_amphoe(address.amphoe)),
        (province, bare_province(address.province)),
        ("", address.postcode),
    )
    return " ".join(mark + value for mark, value in parts if value)
