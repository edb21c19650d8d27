"""To whom a letter to a partner goes: the post of its head with the name of the place, and the words that greet (domain B.1.4, C.5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SCHOOLS = ("school", "private_school")
TEMPLES = ("วัด", "สำนักสงฆ์", "ที่พักสงฆ์")
SCHOOL_HEAD, ABBOT = "ผู้อำนวยการ", "เจ้าอาวาส"
MAYOR, TOWN = "นายกเทศมนตรี", "เทศบาล"
"""The mayor of เทศบาลตำบลสมมติ is นายกเทศมนตรีตำบลสมมติ."""
TO_MONKS, TO_ALL, TO_HIGHEST = "นมัสการ", "เรียน", "กราบเรียน"


def is_temple(partner: Mapping[str, Any]) -> bool:
    """Monks are greeted in their own words; other places of worship are not temples."""
    return partner["category"] == "religious" and str(partner["name"]).startswith(TEMPLES)


def greeting(partner: Mapping[str, Any]) -> str:
    """The word before the addressee: นมัสการ or เรียน."""
    return TO_MONKS if is_temple(partner) else TO_ALL


def addressee(partner: Mapping[str, Any]) -> str:
    """Who a letter is addressed to: the post of the head and the name of the place; a person by name."""
    name, post = str(partner["name"]), str(partner["head_position"] or "")
    if partner["kind"] == "person":
        return name
    if not post:
        post = SCHOOL_HEAD if partner["category"] in SCHOOLS else ABBOT if is_temple(partner) else ""
    if not post or name in post:
        return post or name
    if post in (SCHOOL_HEAD, ABBOT):
        return post + name
    if post == MAYOR and name.startswith(TOWN):
        return post + name.removeprefix(TOWN)
    return _joined(post, name)


def _joined(post: str, name: str) -> str:
    """Post and name, what both say said once: ผู้อำนวยการโรงเรียน + โรงเรียนบ้านสมมติ → ผู้อำนวยการโรงเรียนบ้านสมมติ."""
    for length in range(min(len(post), len(name)), 2, -1):
        if post.endswith(name[:length]):
            return post + name[length:]
    return f"{post} {name}"
