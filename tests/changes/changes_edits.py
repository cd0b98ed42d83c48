"""Edits that people make to documents, drawn: each is one thought, and leaves a sound document."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")
FRESH = ("zebra", "quartz", "falcon", "violet", "audio_codec_param", "books_page", "Books")
SCALARS = (
    {"type": "string"},
    {"type": "integer"},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "object", "additionalProperties": {"type": "integer"}},
)


def edited(
    document: Json, random: Random, times: int, edits: tuple[Edit, ...] | None = None
) -> Json:
    """A copy of a document after so many edits."""
    tree = copy.deepcopy(document)
    for _ in range(times):
        random.choice(edits or EDITS)(tree, random)
    return tree


def _schemas(tree: Json) -> Json:
    found: Json = tree.setdefault("components", {}).setdefault("schemas", {})
    return found


def _objects(tree: Json) -> list[Json]:
    return [each for each in _schemas(tree).values() if isinstance(each.get("properties"), dict)]


def operations(tree: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation with its path and method."""
    for path, item in tree.get("paths", {}).items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield path, method, item[method]


def _parameters(tree: Json) -> list[tuple[list[Json], Json]]:
    return [
        (operation["parameters"], each)
        for _, _, operation in operations(tree)
        for each in operation.get("parameters", ())
        if "name" in each
    ]


def _property(tree: Json, random: Random) -> tuple[Json, str] | None:
    held = [(each, name) for each in _objects(tree) for name in each["properties"]]
    return random.choice(held) if held else None


def _toggle_required(tree: Json, random: Random) -> None:
    found = _property(tree, random)
    if found is not None:
        schema, name = found
        needed = set(schema.get("required", ())) ^ {name}
        schema.pop("required", None)
        if needed:
            schema["required"] = sorted(needed)


def _toggle_null(tree: Json, random: Random) -> None:
    found = _property(tree, random)
    if found is not None and "$ref" not in found[0]["properties"][found[1]]:
        held = found[0]["properties"][found[1]]
        held["nullable"] = not held.get("nullable", False)


def _retype_property(tree: Json, random: Random) -> None:
    found = _property(tree, random)
    if found is not None:
        found[0]["properties"][found[1]] = copy.deepcopy(random.choice(SCALARS))


def _list_of_property(tree: Json, random: Random) -> None:
    found = _property(tree, random)
    if found is not None:
        held = found[0]["properties"]
        held[found[1]] = {"type": "array", "items": held[found[1]]}


def _remove_property(tree: Json, random: Random) -> None:
    found = _property(tree, random)
    if found is not None:
        schema, name = found
        del schema["properties"][name]
        if name in schema.get("required", ()):
            schema["required"].remove(name)


def _add_property(tree: Json, random: Random) -> None:
    if held := _objects(tree):
        held_schema = random.choice(held)
        held_schema["properties"].setdefault(
            random.choice(FRESH), copy.deepcopy(random.choice(SCALARS))
        )


def _add_required_property(tree: Json, random: Random) -> None:
    if held := _objects(tree):
        schema, name = random.choice(held), random.choice(FRESH)
        schema["properties"].setdefault(name, {"type": "string"})
        schema["required"] = sorted({*schema.get("required", ()), name})


def _rename_property(tree: Json, random: Random) -> None:
    found = _property(tree, random)
    if found is not None:
        schema, name = found
        schema["properties"][f"{name}_renamed"] = schema["properties"].pop(name)
        if name in schema.get("required", ()):
            schema["required"] = [*(n for n in schema["required"] if n != name), f"{name}_renamed"]


def _enums(tree: Json) -> list[Json]:
    return [each for each in _schemas(tree).values() if len(each.get("enum", ())) > 1]


def _add_value(tree: Json, random: Random) -> None:
    if held := _enums(tree):
        chosen = random.choice(held)
        if isinstance(chosen["enum"][0], str):
            chosen["enum"] = [*dict.fromkeys((*chosen["enum"], random.choice(FRESH)))]


def _remove_value(tree: Json, random: Random) -> None:
    if held := _enums(tree):
        chosen = random.choice(held)
        chosen["enum"].remove(random.choice(chosen["enum"]))


def _retype_component(tree: Json, random: Random) -> None:
    if held := _schemas(tree):
        held[random.choice(list(held))] = copy.deepcopy(random.choice(SCALARS))


def _union_of_component(tree: Json, random: Random) -> None:
    """A type that becomes one of two."""
    held = _schemas(tree)
    names = [name for name, each in held.items() if "properties" in each]
    if names:
        name = random.choice(names)
        held[f"{name}Old"] = held[name]
        other = {
            "type": "object",
            "required": ["zebra"],
            "properties": {"zebra": {"type": "string"}},
        }
        held[f"{name}New"] = other
        held[name] = {
            "oneOf": [
                {"$ref": f"#/components/schemas/{name}Old"},
                {"$ref": f"#/components/schemas/{name}New"},
            ]
        }


def _rename_component(tree: Json, random: Random) -> None:
    held = _schemas(tree)
    if held:
        name = random.choice(list(held))
        _rename_refs(tree, name, f"{name}Renamed")
        tree["components"]["schemas"] = {
            (f"{name}Renamed" if key == name else key): each for key, each in held.items()
        }


def _rename_refs(node: Any, old: str, new: str) -> None:
    if isinstance(node, dict):
        for key, value in node.items():
            if value == f"#/components/schemas/{old}":
                node[key] = f"#/components/schemas/{new}"
            else:
                _rename_refs(value, old, new)
    elif isinstance(node, list):
        for each in node:
            _rename_refs(each, old, new)


def _add_component(tree: Json, random: Random) -> None:
    names = [
        f"{name}{end}"
        for name in _schemas(tree)
        for end in ("Param", "Page", "Response", "Params", "s")
    ]
    names += ["Books", "Orders", "Shop", "BooksListBooksPage"]
    schema = {"type": "object", "properties": {random.choice(FRESH): {"type": "string"}}}
    if random.random() < 0.5:
        schema = {"type": "string", "enum": ["quartz", "zebra"]}
    name = random.choice(names)
    if name not in _schemas(tree):
        _schemas(tree)[name] = schema
        if random.random() < 0.5 and (held := _objects(tree)):
            reference = {"$ref": f"#/components/schemas/{name}"}
            random.choice(held)["properties"].setdefault(random.choice(FRESH), reference)


def _add_parameter(tree: Json, random: Random, *, is_required: bool = False) -> None:
    if not (found := list(operations(tree))):
        return  # a document of webhooks
    _, _, operation = random.choice(found)
    held = operation.setdefault("parameters", [])
    name = random.choice(FRESH)
    if all(each.get("name") != name for each in held):
        schema = copy.deepcopy(random.choice(SCALARS[:4]))
        held.append({"name": name, "in": "query", "required": is_required, "schema": schema})


def _add_required_parameter(tree: Json, random: Random) -> None:
    _add_parameter(tree, random, is_required=True)


def _remove_parameter(tree: Json, random: Random) -> None:
    if held := [row for row in _parameters(tree) if row[1].get("in") != "path"]:
        parameters, each = random.choice(held)
        parameters.remove(each)


def _toggle_parameter(tree: Json, random: Random) -> None:
    if held := [row for row in _parameters(tree) if row[1].get("in") != "path"]:
        each = random.choice(held)[1]
        each["required"] = not each.get("required", False)


def _retype_parameter(tree: Json, random: Random) -> None:
    if held := _parameters(tree):
        random.choice(held)[1]["schema"] = copy.deepcopy(random.choice(SCALARS[:6]))


def _rename_parameter(tree: Json, random: Random) -> None:
    if held := [row for row in _parameters(tree) if row[1].get("in") != "path"]:
        random.choice(held)[1]["name"] += "_renamed"


def _add_operation(tree: Json, random: Random) -> None:
    tags = [tag for _, _, each in operations(tree) for tag in each.get("tags", ())] or ["books"]
    names = list(_schemas(tree))
    responses: Json = {"204": {"description": "Done."}}
    if names and random.random() < 0.8:
        schema = {"$ref": f"#/components/schemas/{random.choice(names)}"}
        content = {"application/json": {"schema": schema}}
        responses = {"200": {"description": "It.", "content": content}}
    operation: Json = {"tags": [random.choice([*tags, *FRESH])], "responses": responses}
    if random.random() < 0.5:
        operation["operationId"] = random.choice(FRESH)
    paths = tree.setdefault("paths", {})
    path = random.choice([*paths, f"/{random.choice(FRESH)}"])
    method = random.choice(METHODS)
    item = paths.setdefault(path, {})
    if method in item or any(
        each.get("operationId") == operation.get("operationId", 0)
        for _, _, each in operations(tree)
    ):
        return
    held = [each["name"] for each in item.get("parameters", ()) if "name" in each]
    operation["parameters"] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in _variables(path)
        if name not in held
    ]
    item[method] = operation


def _variables(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


def _remove_operation(tree: Json, random: Random) -> None:
    held = list(operations(tree))
    if len(held) > 1:
        path, method, _ = random.choice(held)
        del tree["paths"][path][method]


def _rename_operation(tree: Json, random: Random) -> None:
    random.choice(list(operations(tree)))[2]["operationId"] = f"renamed{random.randint(1, 9)}"


def _retag_operation(tree: Json, random: Random) -> None:
    held = list(operations(tree))
    tags = [tag for _, _, each in held for tag in each.get("tags", ())]
    random.choice(held)[2]["tags"] = [random.choice([*tags, "falcon"])]


def _move_path(tree: Json, random: Random) -> None:
    path = random.choice(list(tree["paths"]))
    tree["paths"] = {
        (f"/v9{key}" if key == path else key): item for key, item in tree["paths"].items()
    }


def _swap_answer(tree: Json, random: Random) -> None:
    """An answer of another type, or one where there was none."""
    names = list(_schemas(tree))
    _, _, operation = random.choice(list(operations(tree)))
    if names:
        schema = {"$ref": f"#/components/schemas/{random.choice(names)}"}
        content = {"application/json": {"schema": schema}}
        operation["responses"] = {"200": {"description": "It.", "content": content}}


def _drop_answer(tree: Json, random: Random) -> None:
    random.choice(list(operations(tree)))[2]["responses"] = {"204": {"description": "Done."}}


def _bound(tree: Json, random: Random) -> None:
    found = _property(tree, random)
    if found is not None:
        held = found[0]["properties"][found[1]]
        if held.get("type") == "string":
            held["maxLength"] = random.choice((5, 50, 500))
        elif held.get("type") == "integer":
            held["minimum"] = random.choice((0, 1, 5))


def _describe(tree: Json, random: Random) -> None:
    random.choice(list(operations(tree)))[2]["summary"] = random.choice(FRESH)


Edit = "Callable[[Json, Random], None]"

GROWTH: tuple[Any, ...] = (
    _add_operation,
    _add_component,
    _add_property,
    _add_value,
    _add_parameter,
)
"""What only adds: no program may break. (A value of a list that requests carry is more, too.)"""

EDITS: tuple[Any, ...] = (
    *GROWTH,
    *(_toggle_required, _toggle_null, _retype_property, _list_of_property, _remove_property),
    *(_add_required_property, _rename_property, _remove_value, _retype_component),
    *(_union_of_component, _rename_component, _add_required_parameter, _remove_parameter),
    *(_toggle_parameter, _retype_parameter, _rename_parameter, _remove_operation),
    *(_rename_operation, _retag_operation, _move_path, _swap_answer, _drop_answer, _bound),
    _describe,
)
