"""One document cut into many files that mean the same: the opposite of bundling."""

from __future__ import annotations

import copy
import json
import posixpath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from zlib import crc32

import yaml

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping

ROOT = "openapi.yaml"
Json = Any
Cut = tuple[str, str, bool]
"""The file of a component, its path in there, and whether the document keeps an entry for it."""


def split(document: Json, rng: random.Random, *, aside: float = 0.7) -> dict[str, Json]:
    """The document's files by name; about ``aside`` of the components move into other files.

    What is an alias keeps its entry: two names for one thing are a fact of the main document.
    """
    cuts: dict[tuple[str, str], Cut] = {}
    for section, members in document.get("components", {}).items():
        for name, node in members.items():
            if rng.random() < aside:
                keeps = section == "securitySchemes" or "$ref" in node or rng.random() < 0.5
                twins = [each for each in members if _plain(each) == _plain(name)]
                place = _somewhere(section, name, rng, may_be_file=len(twins) == 1)
                cuts[section, name] = (*place, keeps)
    files: dict[str, Json] = {ROOT: _moved(document, ROOT, cuts)}
    components = files[ROOT].get("components", {})
    for (section, name), (file, fragment, keeps) in cuts.items():
        node = _moved(document["components"][section][name], file, cuts)
        _put(files, file, fragment, node)
        if keeps:
            components[section][name] = {"$ref": _address(ROOT, file, fragment)}
        else:
            del components[section][name]
    _cut_paths(files, document, cuts, rng)
    return files


def write(files: Mapping[str, Json], write_text: Callable[[str, str], None]) -> None:
    """Hand every file to ``write_text``, as JSON or YAML by its name."""
    for name, data in files.items():
        is_json = name.endswith(".json")
        text = json.dumps(data) if is_json else yaml.safe_dump(data, sort_keys=False)
        write_text(name, text)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def _somewhere(
    section: str, name: str, rng: random.Random, *, may_be_file: bool
) -> tuple[str, str]:
    """A place for a component; names of files are no names where others differ by signs only."""
    key = name.replace("~", "~0").replace("/", "~1")
    whole = f"{quote(name, safe='')}"
    choices = [
        (f"components/{section}/{name}.yaml", ""),
        (f"{section}/deeper/{name}.json", ""),
        (f"{section}.yaml", f"/{key}"),
        ("shared.json", f"/components/{section}/{key}"),
        (f"lib/{section}.json", f"/definitions/{key}"),
    ]
    is_plain = may_be_file and whole == name and "." not in name
    return rng.choice(choices if is_plain else choices[2:])


def _put(files: dict[str, Json], file: str, fragment: str, node: Json) -> None:
    if not fragment:
        files[file] = node
        return
    here = files.setdefault(file, {})
    *above, last = (part.replace("~1", "/").replace("~0", "~") for part in fragment[1:].split("/"))
    for token in above:
        here = here.setdefault(token, {})
    here[last] = node


def _cut_paths(
    files: dict[str, Json], document: Json, cuts: Mapping[tuple[str, str], Cut], rng: random.Random
) -> None:
    for index, (path, item) in enumerate(document.get("paths", {}).items()):
        if path[:2] != "x-" and "$ref" not in item and rng.random() < 0.4:
            file = f"paths/{index}.yaml"
            files[file] = _moved(item, file, cuts)
            files[ROOT]["paths"][path] = {"$ref": file}


def _address(base: str, file: str, fragment: str) -> str:
    if base == file:
        return f"#{quote(fragment, safe='/~')}"
    path = quote(posixpath.relpath(file, posixpath.dirname(base) or "."))
    return f"{path}#{quote(fragment, safe='/~')}" if fragment else path


def _moved(node: Json, base: str, cuts: Mapping[tuple[str, str], Cut]) -> Json:
    """A copy of a node that stands in the file ``base``, with references that lead from there."""
    if isinstance(node, list):
        return [_moved(each, base, cuts) for each in node]
    if not isinstance(node, dict):
        return copy.copy(node)
    moved = {key: _moved(value, base, cuts) for key, value in node.items()}
    if isinstance(node.get("$ref"), str):
        moved["$ref"] = _reference(node["$ref"], base, cuts)
    mapping = node.get("mapping")
    if "propertyName" in node and isinstance(mapping, dict):
        moved["mapping"] = {
            value: _reference(name if "#" in name else f"#/components/schemas/{name}", base, cuts)
            for value, name in mapping.items()
        }
    return moved


def _reference(ref: str, base: str, cuts: Mapping[tuple[str, str], Cut]) -> str:
    if not ref.startswith("#"):
        return ref
    tokens = ref[2:].split("/")
    if tokens[0] == "components" and len(tokens) > 2:
        cut = cuts.get((tokens[1], tokens[2].replace("~1", "/").replace("~0", "~")))
        if cut is not None and not cut[2]:
            rest = "".join(f"/{token}" for token in tokens[3:])
            return _address(base, cut[0], cut[1] + rest)
        if cut is not None and len(tokens) == 3 and crc32(f"{base} {ref}".encode()) % 2:
            return _address(base, cut[0], cut[1])
        if cut is not None and len(tokens) > 3:
            return _address(base, cut[0], cut[1] + "".join(f"/{token}" for token in tokens[3:]))
    return _address(base, ROOT, ref[1:])
