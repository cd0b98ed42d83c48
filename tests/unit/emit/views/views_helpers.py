"""From an inline document to the text of every generated file, and to a package to import."""

from __future__ import annotations

import importlib
import re
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from specpress.config import default_config
from specpress.diagnostics import Diagnostics
from specpress.document.normalise.normalise import normalise
from specpress.document.parse import parse
from specpress.document.reading.source import loads
from specpress.document.references import drop_unresolved
from specpress.document.upgrade import upgrade
from specpress.emit.format import format_files
from specpress.emit.judging.judge import judge
from specpress.emit.page import Rendered
from specpress.emit.render import render
from specpress.emit.templates import load_templates
from specpress.emit.views import build_pages
from specpress.ir.features import NO_FEATURES
from specpress.lower import lower
from specpress.naming import NOTHING_LOCKED, complete, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from specpress.config import Settings
    from specpress.ir.features import Features

HEAD = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers: [{url: "https://zoo.example.com/v1"}]
"""


@dataclass(frozen=True, slots=True)
class Made:
    """The generated text of every file, and what was reported on the way."""

    files: dict[str, str]
    codes: list[str]
    settings: Settings

    def __getitem__(self, path: str) -> str:
        """A file of the package, by its path in it."""
        return self.files[f"src/{self.settings.package.name}/{path}"]

    def has(self, path: str) -> bool:
        return f"src/{self.settings.package.name}/{path}" in self.files


def make(*parts: str, features: Features = NO_FEATURES) -> Made:
    """Press a document, given in parts, its head left out; ``$ref: S/Pet`` refers to a schema."""
    diagnostics = Diagnostics()
    text = HEAD + re.sub(r"(?<![#\w])S/(\w+)", r"'#/components/schemas/\1'", "".join(parts))
    loaded_document = loads(text, diagnostics)
    for stage in (upgrade, normalise, drop_unresolved):
        loaded_document = stage(loaded_document, diagnostics)
    api = lower(parse(loaded_document, diagnostics), diagnostics)
    settings = complete(default_config(), api, stem="zoo")
    names = resolve(api, features, settings, NOTHING_LOCKED, diagnostics)
    pages = build_pages(api, features, names, settings, diagnostics)
    rendered = list(render(pages, load_templates(None, diagnostics), diagnostics))
    files = format_files({each.path: each.text for each in rendered}, diagnostics)
    runtime = runtime_files(settings.package.name)
    modules = (Rendered(each.path, files[each.path], each.kind) for each in rendered)
    judge(modules, diagnostics, runtime)
    return Made(files, [found.code.id for found in diagnostics], settings)


def runtime_files(package: str) -> dict[str, str]:
    """The runtime's modules as they stand in a package."""
    templates = load_templates(None, Diagnostics())
    return {f"src/{package}/_runtime/{name}": text for name, text in templates.runtime.items()}


def write(made: Made, folder: Path) -> Path:
    """Put a package into a folder, with its runtime; returns the folder to import it from."""
    runtime = runtime_files(made.settings.package.name)
    for path, text in (made.files | runtime).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder / "src"


@contextmanager
def loaded(made: Made, folder: Path) -> Iterator[Any]:
    """The package, imported; forgotten afterwards; documents share one name."""
    source = str(write(made, folder))
    name = made.settings.package.name
    others = _taken_out(name)
    sys.path.insert(0, source)
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(source)
        _taken_out(name)
        sys.modules.update(others)


def _taken_out(name: str) -> dict[str, Any]:
    modules = [module for module in sys.modules if module.split(".")[0] == name]
    return {module: sys.modules.pop(module) for module in modules}


def decode(package: Any, kind: Any, text: str) -> Any:
    """JSON text as a type of the package, as its runtime decodes it."""
    msgspec = importlib.import_module("msgspec")
    wire = importlib.import_module(f"{package.__name__}._runtime.types.codec")
    return msgspec.json.Decoder(kind, dec_hook=wire.dec_hook).decode(text)


def check(package: Any, validator: Any, arguments: dict[str, object]) -> Any:
    """Arguments held against a validator, as the runtime does it."""
    module = importlib.import_module(f"{package.__name__}._runtime.request.validation")
    return module.validate(arguments, validator)
