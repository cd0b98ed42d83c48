"""Ways to spoil a tree.

Everything is drawn from the generator of random numbers that is handed in, so that a seed and a
number are a document.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from fuzz import pools
from fuzz.inventions import feed, invent, parameterise
from fuzz.sites import Site, sites
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

DEEP = 150
"""Levels of a tree from which on it is not made deeper: the mutated has to be written, too."""


def spoil(tree: Any, random: Random, times: int) -> Any:
    """A copy of a tree after so many mutations."""
    tree = copy.deepcopy(tree)
    for _ in range(times):
        places = sites(tree)
        if not places:
            break
        random.choice(TREE)(random, places)
    return tree


def _drop(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    del site.holder[site.key]


def _double(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    value = copy.deepcopy(site.value)
    if isinstance(site.holder, list):
        site.holder.insert(site.key, value)
    else:
        site.holder[random.choice(pools.NAMES)] = value


def _double_spelled_alike(random: Random, places: list[Site]) -> None:
    site = random.choice([site for site in places if isinstance(site.key, str)] or places)
    if isinstance(site.holder, dict):
        key = str(site.key)
        alike = (key.upper(), key.title(), f"{key}_", f"_{key}", f"{key}-", key.replace("_", "-"))
        site.holder[random.choice(alike)] = copy.deepcopy(site.value)


def _retype(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    wrapped: tuple[Any, ...] = (
        [site.value],
        {"a": site.value},
        [[site.value], 1],
        {"": site.value},
    )
    value = random.choice((*wrapped, *pools.SCALARS, *pools.NUMBERS))
    site.holder[site.key] = copy.deepcopy(value)


def _empty(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    site.holder[site.key] = copy.deepcopy(random.choice(pools.EMPTIES))


def _nullify(random: Random, places: list[Site]) -> None:
    holder = random.choice(places).holder
    for key in list(holder) if isinstance(holder, dict) else range(len(holder)):
        holder[key] = None


def _redirect(random: Random, places: list[Site]) -> None:
    refs = [site for site in places if site.key == "$ref"]
    if refs:
        site = random.choice(refs)
        site.holder["$ref"] = _target(random, places, site.path[:-1])


def _refer(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    target = _target(random, places, site.path)
    if random.random() < 0.5 and isinstance(site.value, dict):
        site.value["$ref"] = target
    else:
        site.holder[site.key] = {"$ref": target}


def _target(random: Random, places: list[Site], own: tuple[Any, ...]) -> Any:
    chance = random.random()
    if chance < 0.3:
        return random.choice(pools.REFS)
    components = [
        site.path for site in places if len(site.path) == 3 and site.path[0] == "components"
    ]
    path = random.choice(components) if chance < 0.7 and components else random.choice(places).path
    if chance > 0.9:
        path = own[: random.randint(0, len(own))]
    spelled = str(Pointer.of(path))
    return spelled.replace("/", "%2F", 1) if chance > 0.88 else spelled


def _swap(random: Random, places: list[Site]) -> None:
    one, other = random.choice(places), random.choice(places)
    first, second = copy.deepcopy(one.value), copy.deepcopy(other.value)
    one.holder[one.key], other.holder[other.key] = second, first


def _graft(random: Random, places: list[Site]) -> None:
    """A copy of one subtree in another place, more often of the same name."""
    target = random.choice(places)
    alike = [site for site in places if site.key == target.key]
    source = random.choice(alike if random.random() < 0.5 else places)
    target.holder[target.key] = copy.deepcopy(source.value)


def _share(random: Random, places: list[Site]) -> None:
    """The same subtree twice, which YAML writes as an anchor and an alias; maybe inside itself."""
    target, source = random.choice(places), random.choice(places)
    target.holder[target.key] = source.value


def _rename(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    if isinstance(site.holder, dict):
        pool = random.choice((pools.NAMES, pools.KEYWORDS, pools.ODD_KEYS))
        _under(site, random.choice(pool))


def _respell(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    if isinstance(site.holder, dict) and isinstance(site.key, str):
        spellings = (
            site.key.upper(),
            site.key.lower(),
            f" {site.key} ",
            site.key[:-1],
            site.key * 2,
        )
        _under(site, random.choice(spellings))


def _under(site: Site, name: Any) -> None:
    entries = [(name if key == site.key else key, value) for key, value in site.holder.items()]
    site.holder.clear()
    site.holder.update(entries)


def _number(random: Random, places: list[Site]) -> None:
    numbers = [site for site in places if isinstance(site.value, int | float)]
    site = random.choice(numbers or places)
    site.holder[site.key] = random.choice(pools.NUMBERS)


def _text(random: Random, places: list[Site]) -> None:
    texts = [site for site in places if isinstance(site.value, str)]
    site = random.choice(texts or places)
    site.holder[site.key] = random.choice(pools.NAMES)


def _type(random: Random, places: list[Site]) -> None:
    types = [site for site in places if site.key == "type"]
    site = random.choice(types or places)
    site.holder[site.key] = copy.deepcopy(random.choice(pools.TYPES))


def _listify(random: Random, places: list[Site]) -> None:
    maps = [site for site in places if isinstance(site.value, dict)]
    lists = [site for site in places if isinstance(site.value, list)]
    if maps and random.random() < 0.5:
        site = random.choice(maps)
        site.holder[site.key] = list(site.value if random.random() < 0.5 else site.value.values())
    elif lists:
        site = random.choice(lists)
        site.holder[site.key] = {str(index): value for index, value in enumerate(site.value)}


def _odd_keys(random: Random, places: list[Site]) -> None:
    site = random.choice(places)
    if isinstance(site.holder, dict):
        _under(site, random.choice(pools.ODD_KEYS))


def _version(random: Random, places: list[Site]) -> None:
    holder = next((site.holder for site in places if len(site.path) == 1), None)
    if isinstance(holder, dict) and random.random() < 0.3:
        name = next((name for name in ("overlay", "specpress") if name in holder), "openapi")
        holder[name] = random.choice(pools.VERSIONS)


def _deepen(random: Random, places: list[Site]) -> None:
    if max(len(site.path) for site in places) > DEEP:
        return
    site = random.choice(places)
    value = site.value
    ways: tuple[Callable[[Any], Any], ...] = (
        lambda inner: {"type": "array", "items": inner},
        lambda inner: {"type": "object", "properties": {"a": inner}},
        lambda inner: {"type": "object", "additionalProperties": inner},
        lambda inner: {"allOf": [inner]},
        lambda inner: {"oneOf": [inner, {"type": "string"}]},
        lambda inner: {"anyOf": [{"type": "null"}, inner]},
        lambda inner: [inner],
        lambda inner: {"a": inner},
    )
    way = random.choice(ways)
    for _ in range(random.choice((1, 2, 5, 40, 90))):
        value = way(value)
    site.holder[site.key] = value


def _say_more(random: Random, places: list[Site]) -> None:
    """One more keyword, with a value that suits it or one that does not."""
    maps = [site.value for site in places if isinstance(site.value, dict)]
    if not maps:
        return
    keyword = random.choice(pools.KEYWORDS)
    alike = [site.value for site in places if site.key == keyword]
    suiting = {"format": pools.FORMATS, "pattern": pools.PATTERNS, "type": pools.TYPES}
    pool: list[Any] = list(suiting.get(keyword, ()))
    pool += alike * 3
    pool += [random.choice(maps), [random.choice(maps), random.choice(maps)]]
    pool += [
        random.choice(pools.SCALARS),
        random.choice(pools.NUMBERS),
        random.choice(pools.EMPTIES),
    ]
    pool += [[random.choice(pools.NAMES), random.choice(pools.SCALARS)], random.choice(pools.NAMES)]
    random.choice(maps)[keyword] = copy.deepcopy(random.choice(pool))


def _steer(random: Random, places: list[Site]) -> None:
    """Another target of an overlay; a schema's keyword elsewhere."""
    targets = [site for site in places if site.key == "target"]
    if targets:
        site = random.choice(targets)
        site.holder["target"] = random.choice(pools.TARGETS)
    else:
        _say_more(random, places)


def _discriminate(random: Random, places: list[Site]) -> None:
    schemas = [site for site in places if isinstance(site.value, dict) and "type" in site.value]
    if not schemas:
        return
    names = [str(Pointer.of(site.path)) for site in schemas]
    picked = random.choices(names, k=random.randint(1, 4))
    value: dict[str, Any] = {
        random.choice(("oneOf", "anyOf", "allOf")): [{"$ref": name} for name in picked]
    }
    if random.random() < 0.7:
        value["discriminator"] = {
            "propertyName": random.choice(("kind", "type", "", "class", "a-b")),
            "mapping": {random.choice(pools.NAMES): random.choice(picked) for _ in picked},
        }
    site = random.choice(schemas)
    site.holder[site.key] = {**site.value, **value} if random.random() < 0.4 else value


TREE: tuple[Callable[[Random, list[Site]], None], ...] = (
    *(_drop, _double, _double_spelled_alike, _retype, _empty, _nullify, _redirect, _refer, _swap),
    *(_graft, _share, _rename, _respell, _number, _text, _type, _listify, _odd_keys, _version),
    *(_deepen, _say_more, _say_more, _say_more, _steer, _discriminate, _refer, _redirect),
    *(invent, invent, invent, parameterise, parameterise, feed, feed),
)
