"""The office itself: its profile (domain.md B.0.1), its groups and units (B.0.2), the people who work in it (B.0.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Field, Kind
from desktop.domain.shipped_lists import folded, unit_templates
from desktop.domain.thai_text import normalise, sort_key
from desktop.errors import Fault, Faults, UserError
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.office import OrgUnit, Person
    from desktop.services.workspace import Workspace

_NAME = N_("Name of the office")
_ADDRESS = N_("Address")
_DIRECTOR = N_("Director")

PROFILE: tuple[Field, ...] = (
    Field("office_type", N_("Type of office"), Kind.CHOICE, group=_NAME, choices="office_type"),
    Field("name_th", N_("Full name"), width=0, group=_NAME, required=True, max_length=200),
    Field("short_name", N_("Short name"), width=240, group=_NAME, max_length=100, hint=N_("as it stands in letters and on labels")),
    Field("name_en", N_("English name"), width=0, group=_NAME, max_length=200),
    Field("esa_code", N_("Area code"), width=120, group=_NAME, max_length=10),
    Field("doc_prefix", N_("Letter code"), width=160, group=_NAME, row=True, max_length=40, hint=N_("as in the number of a letter")),
    Field("provinces", N_("Provinces covered"), width=320, group=_NAME, max_length=200),
    Field("address_no", N_("House no."), width=90, group=_ADDRESS, max_length=100),
    Field("moo", N_("Moo"), width=60, group=_ADDRESS, row=True, max_length=30),
    Field("road", N_("Road"), width=150, group=_ADDRESS, row=True, max_length=150),
    Field("tambon", N_("Tambon"), width=150, group=_ADDRESS, max_length=100),
    Field("amphoe", N_("Amphoe"), width=150, group=_ADDRESS, row=True, max_length=100),
    Field("province", N_("Province"), width=150, group=_ADDRESS, max_length=100),
    Field("postcode", N_("Postcode"), width=80, group=_ADDRESS, row=True, max_length=10, check="postcode"),
    Field("phone", N_("Telephone"), width=200, group=_ADDRESS, max_length=100, check="phone"),
    Field("fax", N_("Fax"), width=160, group=_ADDRESS, row=True, max_length=100, check="phone"),
    Field("email", N_("E-mail"), width=240, group=_ADDRESS, max_length=200, check="email"),
    Field("website", N_("Website"), width=240, group=_ADDRESS, max_length=300),
    Field("director_name", N_("Director's name"), width=260, group=_DIRECTOR, max_length=200),
    Field("director_title", N_("Director's title"), width=0, group=_DIRECTOR, max_length=300),
    Field("director_acting", N_("Acting"), Kind.CHOICE, width=180, group=_DIRECTOR, choices="acting"),
    Field("approving_board", N_("Approving board"), width=260, group=_DIRECTOR, max_length=200, hint=N_("the board that gives its consent")),
    Field("unit_template", N_("Structure of groups"), Kind.TEXT, computed=True),
)
"""The office profile as a form shows it (domain.md B.0.1); values are texts."""

_KEYS = frozenset(field.name for field in PROFILE)


def needs_first_start(work: Workspace) -> bool:
    """Whether nobody has told the program yet which office this is."""
    return not work.reader.office().get("name_th")


def profile(work: Workspace) -> dict[str, str]:
    """The profile: every key of ``PROFILE``, empty where nothing was typed."""
    kept = work.reader.office()
    return {field.name: kept.get(field.name, "") for field in PROFILE}


def set_profile(work: Workspace, values: Mapping[str, str]) -> None:
    """Keep the given keys of the profile; the others stay as they are.

    :raises Faults: the office's name is empty, or a value is too long
    """
    texts = {key: normalise(value or "") for key, value in values.items() if key in _KEYS}
    _check_profile(texts)
    with work.deed("settings", None, _("Office profile")) as session:
        write_profile(session, texts)


def write_profile(session: Session, values: Mapping[str, str]) -> None:
    """Write keys of the profile inside a running deed."""
    from sqlalchemy import select

    from desktop.models.office import Office

    kept = {row.key: row for row in session.scalars(select(Office))}
    for key, value in values.items():
        if key in kept:
            kept[key].value = value or None
        elif value:
            session.add(Office(key=key, value=value))
    session.flush()


def _check_profile(values: Mapping[str, str]) -> None:
    faults = [
        Fault(field.name, _("“{label}” has at most {count} letters.", label=_(field.label), count=field.max_length))
        for field in PROFILE
        if field.max_length and len(values.get(field.name, "")) > field.max_length
    ]
    if "name_th" in values and not values["name_th"]:
        faults.append(Fault("name_th", _("The office has no name yet."), _("Type the full name of the office.")))
    if faults:
        raise Faults(faults)


# --- Groups and units ------------------------------------------------------------------------------------------------------------------------


def units(work: Workspace, active_only: bool = True) -> list[dict[str, Any]]:
    """The groups and units in the office's order: id, key, name, short_name, position, starts_on, ends_on, active."""
    sql = "SELECT id, key, name, short_name, position, starts_on, ends_on, active FROM org_unit ORDER BY position, id"
    rows = _dicts(work, sql)
    return [row | {"active": bool(row["active"])} for row in rows if row["active"] or not active_only]


def apply_template(work: Workspace, template: str) -> None:
    """Set up the groups of a shipped structure ("A" or "B"); may be repeated and changed at any time.

    Units of the structure are added or switched on again with the office's own words for them; those of the other structure are switched off; units the
    office added itself stay, after them. Nothing a record refers to is removed.

    :raises KeyError: there is no such structure
    """
    with work.deed("settings", None, _("Structure of groups")) as session:
        put_template(session, template, work.reader.office().get("office_type", ""))
        write_profile(session, {"unit_template": template})


def put_template(session: Session, template: str, office_type: str) -> None:
    """Apply a structure inside a running deed."""
    from desktop.models.office import OrgUnit

    wanted = [unit for unit in unit_templates()[template].units if not (unit.only_for and office_type and unit.only_for != office_type)]
    shipped = {unit.key for one in unit_templates().values() for unit in one.units}
    kept = {unit.key: unit for unit in _units(session)}
    for place, unit in enumerate(wanted):
        row = kept.get(unit.key)
        if row is None:
            session.add(OrgUnit(key=unit.key, name=unit.name, short_name=unit.short_name, position=place, active=True))
        else:
            row.position, row.active = place, True
    keys = {unit.key for unit in wanted}
    for place, row in enumerate((row for key, row in kept.items() if key not in keys), start=len(wanted)):
        row.position, row.active = place, row.active and row.key not in shipped
    session.flush()


def add_unit(work: Workspace, name: str, short_name: str = "") -> str:
    """Add a group of the office's own at the end and give its key.

    :raises Faults: the name is empty or taken
    """
    from desktop.models.office import OrgUnit

    with work.deed("settings", None, normalise(name)) as session:
        kept = _units(session)
        words = _unit_name(kept, name, None)
        number = len(kept) + 1
        while any(unit.key == f"UNIT_{number}" for unit in kept):
            number += 1
        place = max((unit.position for unit in kept), default=-1) + 1
        session.add(OrgUnit(key=f"UNIT_{number}", name=words, short_name=normalise(short_name) or None, position=place, active=True))
        return f"UNIT_{number}"


def rename_unit(work: Workspace, key: str, name: str, short_name: str | None = None) -> None:
    """Give a unit another name; ``short_name`` None leaves that as it is.

    :raises Faults: the name is empty or taken
    :raises UserError: there is no such unit
    """
    with work.deed("settings", None, normalise(name)) as session:
        kept = _units(session)
        unit = _unit(kept, key)
        unit.name = _unit_name(kept, name, unit)
        if short_name is not None:
            unit.short_name = normalise(short_name) or None


def move_unit(work: Workspace, key: str, position: int) -> None:
    """Put a unit at a place of the list (0 is the first)."""
    with work.deed("settings", None, work.lists().label("org_unit", key)) as session:
        kept = _units(session)
        unit = _unit(kept, key)
        kept.remove(unit)
        kept.insert(max(position, 0), unit)
        for place, row in enumerate(kept):
            row.position = place


def set_unit_active(work: Workspace, key: str, active: bool) -> None:
    """Switch a unit off (no longer offered, still shown where it is used) or on again.

    :raises UserError: there is no such unit
    """
    with work.deed("settings", None, work.lists().label("org_unit", key)) as session:
        _unit(_units(session), key).active = active


def remove_unit(work: Workspace, key: str) -> None:
    """Remove a unit nobody refers to.

    :raises UserError: records or people refer to it (the sentence says how many)
    """
    used = unit_usage(work, key)
    label = work.lists().label("org_unit", key)
    if used:
        raise UserError(
            _("“{label}” is used by {count} records and cannot be removed.", label=label, count=f"{used:,}"),
            _("Switch it off, and it is not offered any more."),
        )
    with work.deed("settings", None, label) as session:
        session.delete(_unit(_units(session), key))


def unit_usage(work: Workspace, key: str) -> int:
    """How many partners and people refer to a unit, the trash included."""
    sql = "SELECT (SELECT count(*) FROM partner WHERE owner_unit = ?) + (SELECT count(*) FROM person WHERE unit_key = ?)"
    found: int = work.reader.connection.execute(sql, (key, key)).fetchone()[0]
    return found


def _units(session: Session) -> list[OrgUnit]:
    from sqlalchemy import select

    from desktop.models.office import OrgUnit

    return list(session.scalars(select(OrgUnit).order_by(OrgUnit.position, OrgUnit.id)))


def _unit(units: list[OrgUnit], key: str) -> OrgUnit:
    for unit in units:
        if unit.key == key:
            return unit
    raise UserError(_("This unit is no longer in the list."), _("Open the list again and look."))


def _unit_name(kept: list[OrgUnit], name: str, unit: OrgUnit | None) -> str:
    words = normalise(name)
    if not words:
        raise Faults([Fault("name", _("The unit has no name yet."), _("Type the name of the group or unit."))])
    if any(other is not unit and folded(other.name) == folded(words) for other in kept):
        raise Faults([Fault("name", _("“{label}” is already in this list.", label=words))])
    return words


# --- People ----------------------------------------------------------------------------------------------------------------------------------

_PERSON_TEXTS = ("title", "first_name", "last_name", "position", "unit_key", "roles", "phone")


def people(work: Workspace, active_only: bool = True) -> list[dict[str, Any]]:
    """Who works in the office, in Thai order of the first name: id, title, first_name, last_name, position, unit_key, roles, phone, active, and ``name`` as it is written."""
    sql = f"SELECT id, {', '.join(_PERSON_TEXTS)}, active FROM person WHERE deleted_at IS NULL ORDER BY name_sort, id"
    rows = [row | {"active": bool(row["active"]), "name": full_name(row)} for row in _dicts(work, sql)]
    return [row for row in rows if row["active"] or not active_only]


def full_name(person: Mapping[str, Any]) -> str:
    """A person's name as it is written: title joined to the first name, a space, the surname (monks have none; domain.md C.6)."""
    return " ".join(filter(None, (f"{person.get('title') or ''}{person.get('first_name') or ''}", person.get("last_name"))))


def save_person(work: Workspace, values: Mapping[str, Any], person_id: int | None = None) -> int:
    """Add somebody, or change the given values of somebody, and give the id.

    :raises Faults: the first name is empty
    :raises UserError: there is no such person any more
    """
    texts = {key: normalise(str(values[key] or "")) for key in _PERSON_TEXTS if key in values}
    if not texts.get("first_name", "" if person_id is None else "-"):
        raise Faults([Fault("first_name", _("The person has no first name yet."), _("Type the first name."))])
    with work.deed("settings", None, full_name(texts) or _("People")) as session:
        return put_person(session, texts, person_id)


def put_person(session: Session, texts: Mapping[str, str], person_id: int | None = None) -> int:
    """Add or change a person inside a running deed."""
    from desktop.models.office import Person

    person = _person(session, person_id) if person_id is not None else Person()
    for key, value in texts.items():
        setattr(person, key, value or None)
    person.name_sort = sort_key(" ".join(filter(None, (person.first_name, person.last_name))))
    session.add(person)
    session.flush()
    return person.id


def retire_person(work: Workspace, person_id: int, active: bool = False) -> None:
    """Somebody left the office: no longer offered, still shown in what is past. ``active=True`` takes it back.

    :raises UserError: there is no such person any more
    """
    with work.deed("settings", None, work.lists().label("person", str(person_id))) as session:
        _person(session, person_id).active = active


def _person(session: Session, person_id: int) -> Person:
    from desktop.models.office import Person

    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise UserError(_("This person is no longer in the list."), _("Open the list again and look."))
    return person


def _dicts(work: Workspace, sql: str) -> list[dict[str, Any]]:
    cursor = work.reader.connection.execute(sql)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
