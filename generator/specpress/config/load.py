"""Reads ``specpress.yaml`` into a ``Config``."""

from __future__ import annotations

import os.path
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.config import sql
from specpress.config.codes import DUPLICATE, NOT_A_CONFIG
from specpress.config.kinds import (
    download,
    find_or_create,
    find_then_act,
    pagination,
    shortcut,
    waiter,
)
from specpress.config.model import (
    Accepted,
    ClientAuthentication,
    ClientConfig,
    ClientParameter,
    Config,
    Credential,
    CredentialPart,
    ErrorsConfig,
    ErrorShape,
    MethodConfig,
    PackageConfig,
    Pin,
    Positional,
    PositionalRule,
    Renamed,
    ReplayConfig,
    ResourceConfig,
    SecretsConfig,
    TokenConfig,
    Word,
)
from specpress.config.table import Item, Refused
from specpress.diagnostics import Stopped
from specpress.document.files.remote import Host, host_of
from specpress.document.hints import NAME_HINTS
from specpress.document.reading.source import load
from specpress.document.select import Selection
from specpress.ir.api import Replay
from specpress.ir.types import ScalarKind
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document

VERSION = 1

_KEYS = (
    *("specpress", "document", "overlays", "output", "strict", "select", "package", "client"),
    *("credentials", "tokens", "formats", "resources", "names", "errors", "secrets", "replay"),
    *("pagination", "waiters", "shortcuts", "downloads", "find_then_act", "find_or_create"),
    *("root", "remote", "accept", "renamed", "hints", "sql"),
)


def load_config(path: Path, diagnostics: Diagnostics) -> Config:
    """Read a config file.

    Paths in it are relative to it. Everything wrong with it is reported before the run ends.

    Args:
        path: the file.
        diagnostics: gets a located problem for every unknown key, wrong type and wrong value.

    Raises:
        Stopped: the file cannot be read, or anything in it is wrong.
    """
    return read_config(load(path, diagnostics), diagnostics, folder=path.parent)


def read_config(document: Document, diagnostics: Diagnostics, *, folder: Path) -> Config:
    """Read a config that is loaded already; ``folder`` is what its paths are relative to."""
    root = Item(document.data, Pointer(f"{document.file}#"), "the config", diagnostics)
    before = len(diagnostics)
    try:
        config = _config(root, folder, document, diagnostics)
    except Refused:
        config = Config()
    if len(diagnostics) > before:
        raise Stopped(NOT_A_CONFIG.id)
    return config


def _config(root: Item, folder: Path, document: Document, diagnostics: Diagnostics) -> Config:
    table = root.table(*_KEYS)
    _check_version(root, document.file, diagnostics)
    resources = table.entries("resources", _resource)
    _refuse_doubles(resources, diagnostics)
    return Config(
        document=table.get("document", lambda item: _document(item, folder)),
        overlays=table.each("overlays", lambda item: _file(item, folder)),
        output=table.get("output", lambda item: _file(item, folder)),
        strict=bool(table.get("strict", Item.flag)),
        root=table.get("root", lambda item: _file(item, folder)),
        hosts=table.get("remote", _hosts) or (),
        select=table.get("select", _selection) or Selection(),
        package=table.get("package", _package) or PackageConfig(),
        client=table.get("client", _client) or ClientConfig(),
        credentials=table.entries("credentials", _credential),
        tokens=table.entries("tokens", _token),
        ignored_hints=table.get("hints", _ignored_hints) or frozenset(),
        formats=dict(table.entries("formats", lambda key, item: (key, item.choice(ScalarKind)))),
        resources=resources,
        pins=table.entries("names", _pin),
        renamed=table.entries("renamed", _renamed),
        errors=table.get("errors", _errors) or ErrorsConfig(),
        secrets=table.get("secrets", _secrets) or SecretsConfig(),
        replay=table.entries("replay", _replay),
        pagination=table.entries("pagination", pagination.read),
        waiters=table.entries("waiters", waiter.read),
        shortcuts=table.entries("shortcuts", shortcut.read),
        downloads=table.entries("downloads", download.read),
        find_then_act=table.entries("find_then_act", find_then_act.read),
        find_or_create=table.entries("find_or_create", find_or_create.read),
        sql=table.get("sql", sql.read),
        accepted=table.entries("accept", _accepted),
        source=document,
    )


def _check_version(root: Item, file: str, diagnostics: Diagnostics) -> None:
    version = root.value.get("specpress")
    if version is None:
        raise diagnostics.stop(
            NOT_A_CONFIG, root.where, file=file, reason="it does not say `specpress: 1`"
        )
    if version is True or version != VERSION:
        raise diagnostics.stop(
            NOT_A_CONFIG,
            root.where / "specpress",
            file=file,
            reason=f"version {version!r} is unknown",
        )


def _file(item: Item, folder: Path) -> Path:
    # Normalised by spelling alone: what people see and what a link leads to stay the same.
    return Path(os.path.normpath(folder / item.text()))


def _document(item: Item, folder: Path) -> Path:
    if item.text().startswith(("https://", "http://")):
        item.refuse("a URL is no file", "download it first, and name the copy")
    return _file(item, folder)


def _hosts(item: Item) -> tuple[Host, ...]:
    return item.table("hosts").each("hosts", _host)


def _host(item: Item) -> Host:
    try:
        return host_of(item.text())
    except ValueError:
        item.refuse("it names no host", "write for example example.com or example.com:8443")


def _selection(item: Item) -> Selection:
    table = item.table("tags", "paths", "operations")
    return Selection(
        tags=table.each("tags", Item.text),
        paths=table.each("paths", Item.text),
        operations=table.each("operations", Item.text),
    )


def _package(item: Item) -> PackageConfig:
    table = item.table(
        "name", "distribution", "version", "summary", "license", "authors", "urls", "keywords"
    )
    return PackageConfig(
        name=table.get("name", Item.identifier),
        distribution=table.get("distribution", Item.distribution),
        version=table.get("version", Item.text),
        summary=table.get("summary", Item.text),
        license=table.get("license", Item.text),
        authors=table.each("authors", Item.text),
        urls=table.entries("urls", lambda key, url: (key, url.text())),
        keywords=table.each("keywords", Item.text),
    )


def _client(item: Item) -> ClientConfig:
    table = item.table("name", "base_url_env", "request_id_header", "parameters")
    return ClientConfig(
        name=table.get("name", Item.identifier),
        base_url_env=table.get("base_url_env", Item.env),
        request_id_header=table.get("request_id_header", Item.text),
        parameters=table.entries("parameters", _client_parameter),
    )


def _ignored_hints(item: Item) -> frozenset[str]:
    table = item.table(*NAME_HINTS)
    return frozenset(name for name in NAME_HINTS if table.get(name, Item.flag) is False)


def _client_parameter(key: str, item: Item) -> ClientParameter:
    table = item.table("argument", "env")
    return ClientParameter(
        where=item.where,
        name=key,
        argument=table.get("argument", lambda it: it.name(it.text())) or item.name(key),
        env=table.get("env", Item.env),
    )


def _credential(key: str, item: Item) -> Credential:
    table = item.table("scheme", "part", "env")
    return Credential(
        where=item.where,
        argument=item.name(key),
        part=table.get("part", lambda it: it.choice(CredentialPart)) or CredentialPart.VALUE,
        env=table.get("env", Item.env),
        scheme=table.need("scheme", Item.text),
    )


def _token(key: str, item: Item) -> TokenConfig:
    table = item.table("authentication", "scopes", "parameters")
    said = table.get("authentication", lambda it: it.choice(ClientAuthentication))
    return TokenConfig(
        where=item.where,
        scheme=key,
        authentication=said or ClientAuthentication.BASIC,
        scopes=table.each("scopes", Item.text),
        parameters=table.entries("parameters", lambda name, value: (name, value.text())),
    )


def _resource(key: str, item: Item) -> ResourceConfig:
    table = item.table("type_prefix", "positional", "methods")
    return ResourceConfig(
        where=item.where,
        path=tuple(item.name(part) for part in key.split(".")),
        type_prefix=table.get("type_prefix", Item.identifier),
        positional=table.get("positional", lambda it: it.choice(Positional)) or Positional.ALL,
        methods=table.entries("methods", _method),
    )


def _method(key: str, item: Item) -> MethodConfig:
    name = item.name(key)
    if isinstance(item.value, str):
        return MethodConfig(where=item.where, name=name, operation=item.text())
    table = item.table("operation", "positional")
    return MethodConfig(
        where=item.where,
        name=name,
        positional=table.get("positional", _positional),
        operation=table.need("operation", Item.text),
    )


def _positional(item: Item) -> PositionalRule:
    if isinstance(item.value, list):
        return item.each(Item.text)
    return item.choice(Positional)


def _refuse_doubles(resources: tuple[ResourceConfig, ...], diagnostics: Diagnostics) -> None:
    taken: dict[str, str] = {}
    for resource in resources:
        for method in resource.methods:
            name = ".".join((*resource.path, method.name))
            other = taken.setdefault(method.operation, name)
            if other != name:
                diagnostics.report(
                    DUPLICATE, method.where, what="operation", name=method.operation, other=other
                )


def _pin(key: str, item: Item) -> Pin:
    if "#" not in key:
        item.refuse(
            "its key is no place in a document",
            "write the key as a JSON Pointer such as '#/components/schemas/Pet'",
        )
    return Pin(where=item.where, schema=Pointer(key), name=item.identifier())


def _renamed(key: str, item: Item) -> Renamed:
    old = tuple(item.name(part) for part in key.split("."))
    new = tuple(item.name(part) for part in item.text().split("."))
    if old == new:
        item.refuse("it is the old name", "write the name that took its place")
    return Renamed(where=item.where, old=old, new=new)


def _accepted(key: str, item: Item) -> Accepted:
    return Accepted(where=item.where, fingerprint=key, reason=item.text())


def _errors(item: Item) -> ErrorsConfig:
    table = item.table("success", "shapes")
    return ErrorsConfig(
        success=table.get("success", Item.text), shapes=table.each("shapes", _shape)
    )


def _shape(item: Item) -> ErrorShape:
    table = item.table("list", "object", "code", "message")
    several, single = table.get("list", Item.path), table.get("object", Item.path)
    code, message = table.get("code", Item.text), table.get("message", Item.text)
    if several is not None and single is not None:
        item.refuse("it says both `list` and `object`", "leave one of them out")
    if several is None and single is None and code is None and message is None:
        item.refuse(
            "it says nothing of the body",
            "name the property with `list` or `object`, or `code` and `message` at the root",
        )
    return ErrorShape(
        path=several or single or (), many=several is not None, code=code, message=message
    )


def _secrets(item: Item) -> SecretsConfig:
    table = item.table("fields", "urls")
    return SecretsConfig(fields=table.each("fields", _word), urls=table.each("urls", _word))


def _word(item: Item) -> Word:
    return Word(where=item.where, text=item.text())


def _replay(key: str, item: Item) -> ReplayConfig:
    if not isinstance(item.value, dict):
        return ReplayConfig(where=item.where, operation=key, replay=item.choice(Replay))
    table = item.table("again", "ask")
    return ReplayConfig(
        where=item.where,
        operation=key,
        replay=table.need("again", lambda word: word.choice(Replay)),
        ask=table.get("ask", Item.text),
    )
