"""All stages in a row: from what the command line says to files in memory.

Each stage is a function of another room; here is only their order and what they hand on. A run
ends early between two stages (``Stopped``), never inside one, and nothing here writes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, cast

import msgspec

from specpress import __version__
from specpress.changes.release import Release, kept, release, unchanged
from specpress.changes.surveying import Side, survey
from specpress.changes.surveying.views import holding, noting_types
from specpress.config.catalog import NO_FORMER
from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.files.bundle import bundle
from specpress.document.files.confined import OutsideError
from specpress.document.files.loader import Library
from specpress.document.hints import without_hints
from specpress.document.normalise.normalise import normalise
from specpress.document.overlay.apply import NOTHING_MET, Met, apply, load_overlay
from specpress.document.parse import parse
from specpress.document.reading.source import load
from specpress.document.references import drop_unresolved
from specpress.document.select import select
from specpress.document.spelling.keys import respell
from specpress.document.structure.grammar import METHODS
from specpress.document.structure.graph import node_at, target_of
from specpress.document.upgrade import upgrade
from specpress.document.version import check_version
from specpress.emit.format import formatting
from specpress.emit.judging.judge import judging
from specpress.emit.output.lock import CHANGELOG, FILE_NAME, InputDigests, Lock, digest, read_lock
from specpress.emit.render import render
from specpress.emit.runtime import carried
from specpress.emit.templates import load_templates
from specpress.emit.views.types import patterns
from specpress.ir.features import NO_FEATURES
from specpress.lower import lower
from specpress.lower.audit import audit
from specpress.lower.config.features import apply_config, lower_features
from specpress.naming import NOTHING_LOCKED, LockedNames, complete, report_lost, resolve
from specpress.planning import Inputs, MissingInputError, Plan, Sources, config_digest, plan
from specpress.pointer import Pointer
from specpress.report import Count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from specpress.changes.surface import Surface
    from specpress.config import Settings
    from specpress.config.catalog import Methods
    from specpress.document.reading.source import Document
    from specpress.emit.page import Page
    from specpress.emit.templates import Templates
    from specpress.ir.api import Api
    from specpress.ir.features import Features
    from specpress.naming import Names


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """What the document means, and the digests of everything that decided it."""

    api: Api
    features: Features
    document: str
    overlays: tuple[str, ...]
    files: Mapping[str, str]
    met: Met
    count: Count


class Pressed(msgspec.Struct, frozen=True, kw_only=True):
    """The generated files, the lock file included, by path; ``old_lock`` is the one in ``out``."""

    out: Path
    files: Mapping[str, bytes]
    lock: Lock
    old_lock: Lock | None
    names: Names
    api: Api
    count: Count
    release: Release


__all__ = [
    "Inputs",
    "MissingInputError",
    "OnProgress",
    "Plan",
    "Pressed",
    "Sources",
    "Understood",
    "plan",
    "press",
    "surveyed",
    "understand",
]

OnProgress = Callable[[str], None]
"""Is told what the run is doing, in words for people."""


def _no_progress(doing: str) -> None:
    """Nobody wants to be told."""


def understand(
    plan: Plan,
    diagnostics: Diagnostics,
    sources: Sources,
    progress: OnProgress = _no_progress,
    *,
    old_lock: Lock | None = None,
) -> Understood:
    """From the document's bytes to the IR; the lock tells what overlays and config met before.

    Raises:
        Stopped: the document, an overlay or the config cannot be used.
    """
    progress(f"reading {plan.document.name}")
    document = sources.document = check_version(load(plan.document, diagnostics), diagnostics)
    digest_as_read = document.digest
    library = _library(plan, diagnostics)
    document = sources.document = bundle(document, library, diagnostics)
    overlays: list[str] = []
    met: dict[str, Mapping[str, str]] = {}
    known = NOTHING_MET if old_lock is None else old_lock.met
    for path in plan.overlays:
        overlay = load_overlay(path, diagnostics)
        overlays.append(overlay.digest)
        document = sources.document = apply(document, overlay, diagnostics, known=known, met=met)
    spelled = respell(document, diagnostics)
    if overlays or spelled is not document:
        # What overlays bring in, and what stood under a misspelled key, may refer to files too.
        document = sources.document = bundle(spelled, library, diagnostics)
    progress("following references")
    declared = _count(document)
    for stage in (upgrade, normalise, drop_unresolved):
        document = sources.document = stage(document, diagnostics)
    sound = _count(document)
    document = sources.document = select(document, plan.select, diagnostics)
    document = without_hints(document, plan.config.ignored_hints, diagnostics)
    wanted = declared - (sound - _count(document))
    progress("making sense of schemas")
    parsed = parse(document, diagnostics)
    sources.document = parsed.document
    formats, understood = plan.config.formats, patterns.translate
    audit(parsed.document, diagnostics, understood=understood)
    api = lower(parsed, diagnostics, formats=formats, understood=understood)
    former = _former(old_lock)
    shown = _shown_methods(plan, api, old_lock)
    api = apply_config(api, plan.config, diagnostics, former, shown)
    features = lower_features(api, plan.config, diagnostics, former, shown)
    documented = sum(operation.variant_of is None for operation in api.operations)
    return Understood(
        api=api,
        features=features,
        document=digest_as_read,
        overlays=tuple(overlays),
        files=library.digests,
        met=met,
        count=Count(operations=wanted, left_out=wanted - documented),
    )


def _former(old_lock: Lock | None) -> dict[str, str]:
    """Which operation each method was."""
    return {name: key for key, name in _locked_names(old_lock).methods.items()}


def _locked_names(old_lock: Lock | None) -> LockedNames:
    return NOTHING_LOCKED if old_lock is None else LockedNames.from_json(old_lock.names)


def _shown_methods(plan: Plan, api: Api, old_lock: Lock | None) -> Methods:
    """What methods are called, for a config that calls operations so; found out once, at need."""

    @cache
    def methods() -> Mapping[str, str]:
        locked = _locked_names(old_lock)
        settings = complete(plan.config, api, stem=plan.document.stem, locked=locked.client)
        try:
            names = resolve(api, NO_FEATURES, settings, locked, Diagnostics())
        except Stopped:  # is told where names are made in earnest
            return NO_FORMER
        return {
            ".".join((*resource.path, method.name)): method.operation
            for resource in names.resources
            for method in resource.methods
        }

    return methods


def _library(plan: Plan, diagnostics: Diagnostics) -> Library:
    try:
        return Library(plan.document, diagnostics, plan.hosts, folder=plan.root)
    except OutsideError as error:
        raise MissingInputError(f"{plan.document} does not lie in the root {plan.root}") from error


def press(
    plan: Plan, diagnostics: Diagnostics, sources: Sources, progress: OnProgress = _no_progress
) -> Pressed:
    """From the document's bytes to the files of the client.

    Raises:
        Stopped: an input, the templates or the output's lock file cannot be used.
        MissingInputError: the plan names no output.
    """
    if plan.out is None:
        raise MissingInputError("no output: give --out, or say `output:` in the config")
    old_lock = read_lock(plan.out, diagnostics)
    before = kept(plan.out, diagnostics)
    templates = load_templates(plan.inputs.templates, diagnostics)
    understood = understand(plan, diagnostics, sources, progress, old_lock=old_lock)
    api = understood.api
    progress(f"naming {len(api.operations)} operations, {len(api.declarations)} types")
    settings, names = _named(plan, understood, old_lock, diagnostics)
    progress("writing code")
    pages = _pages(understood, names, settings, diagnostics)
    inputs = _inputs(plan, understood)
    asked = _digest_of(settings, inputs, {} if old_lock is None else old_lock.names)
    is_known = old_lock is not None and old_lock.released == asked and before.released is not None
    held: list[Page] | None = None if is_known else []
    if held is not None:
        pages = holding(pages, held)
    modules: dict[str, tuple[str, ...]] = {}
    root = f"src/{settings.package.name}"
    files = _files(noting_types(pages, root, modules), root, templates, diagnostics)
    locked = names.to_lock(modules)
    if old_lock is not None:
        _report_lost(plan, old_lock, locked, diagnostics)
    progress("comparing with the last release")
    if held is None:
        told = unchanged(before)
    else:
        side = Side(api=api, features=understood.features, names=names, settings=settings)
        now = survey(side, held, generator=__version__, inputs=inputs)
        told = release(before, now, diagnostics, version=_version_place(plan))
    files |= told.files
    lock = Lock(
        generator=__version__,
        inputs=InputDigests(
            document=understood.document,
            overlays=understood.overlays,
            files=understood.files,
            config=config_digest(plan),
            templates=templates.digest,
        ),
        names=locked,
        met=understood.met,
        released=_digest_of(settings, inputs, locked) if told.is_release else "",
        files={path: digest(content) for path, content in files.items() if path != CHANGELOG},
    )
    return Pressed(
        out=plan.out,
        files={**files, FILE_NAME: lock.dumps().encode()},
        lock=lock,
        old_lock=old_lock,
        names=names,
        api=api,
        count=understood.count,
        release=told,
    )


def _report_lost(
    plan: Plan, old_lock: Lock, locked: Mapping[str, object], diagnostics: Diagnostics
) -> None:
    accepted = {each.fingerprint for each in plan.config.accepted}
    before, after = (LockedNames.from_json(each) for each in (old_lock.names, locked))
    report_lost(before, after, accepted, diagnostics)


def _digest_of(settings: Settings, inputs: Mapping[str, str], names: Mapping[str, object]) -> str:
    """One digest for all that decides what users see."""
    said = [__version__, settings.package.version, inputs, names]
    return digest(json.dumps(said, sort_keys=True).encode())


def _version_place(plan: Plan) -> Pointer:
    source = plan.config.source
    if source is None or plan.config.package.version is None:
        return Pointer("#/info/version")
    return source.root / "package" / "version"


def surveyed(
    plan: Plan, diagnostics: Diagnostics, sources: Sources, progress: OnProgress = _no_progress
) -> Surface:
    """From the document's bytes to what users of the client see of it; no file is made.

    Raises:
        Stopped: an input or the output's lock file cannot be used.
    """
    old_lock = read_lock(plan.out, diagnostics) if plan.out is not None else None
    understood = understand(plan, diagnostics, sources, progress)
    settings, names = _named(plan, understood, old_lock, diagnostics)
    side = Side(api=understood.api, features=understood.features, names=names, settings=settings)
    pages = _pages(understood, names, settings, diagnostics)
    return survey(side, pages, generator=__version__, inputs=_inputs(plan, understood))


def _inputs(plan: Plan, understood: Understood) -> dict[str, str]:
    """What a surface was pressed from, by digest."""
    return {
        "document": understood.document,
        "files": digest(json.dumps(understood.files, sort_keys=True).encode()),
        "overlays": digest("".join(understood.overlays).encode()),
        "config": config_digest(plan),
    }


def _named(
    plan: Plan, understood: Understood, old_lock: Lock | None, diagnostics: Diagnostics
) -> tuple[Settings, Names]:
    """The complete config, and every name."""
    locked = _locked_names(old_lock)
    settings = complete(
        plan.config,
        understood.api,
        stem=plan.document.stem,
        package=plan.inputs.package,
        distribution=plan.inputs.distribution,
        locked=locked.client,
    )
    return settings, resolve(understood.api, understood.features, settings, locked, diagnostics)


def _pages(
    understood: Understood, names: Names, settings: Settings, diagnostics: Diagnostics
) -> Iterator[Page]:
    # Half of the generator's modules, which `ir` has no need of.
    from specpress.emit.views import build_pages  # noqa: PLC0415

    return build_pages(understood.api, understood.features, names, settings, diagnostics)


def _files(
    pages: Iterable[Page], root: str, templates: Templates, diagnostics: Diagnostics
) -> dict[str, bytes]:
    """Views, text, format, judgement; then the modules of the runtime that all this imports."""
    rendered: dict[str, str] = {}
    with judging(diagnostics) as judge:
        for each in render(pages, templates, diagnostics):
            rendered[each.path] = each.text
            judge.add(each)
        copied = _runtime(rendered, templates, f"{root}/")
        with formatting(rendered, diagnostics) as formatted:
            # What ruff lays out anew says the same, so it can be judged meanwhile.
            judge.decide(copied)
            texts = formatted()
    texts |= copied
    return {path: texts[path].encode() for path in sorted(texts)}


def _runtime(rendered: Mapping[str, str], templates: Templates, root: str) -> dict[str, str]:
    """The modules of the runtime that the package below ``root`` carries."""
    package = {p.removeprefix(root): text for p, text in rendered.items() if p.startswith(root)}
    runtime = carried(package, templates.runtime)
    return {f"{root}_runtime/{path}": text for path, text in runtime.items()}


def _count(document: Document) -> int:
    """How many operations a document has, in whatever state it is."""
    paths = _table(document.data.get("paths"))
    items = [item for path, item in paths.items() if not path.startswith("x-")]
    return sum(method in METHODS for item in items for method in _path_item(document, item))


def _path_item(document: Document, item: object) -> dict[str, object]:
    """A path item with what it refers to."""
    found = _table(item)
    target = target_of(found.get("$ref"))
    try:
        return {**_table(node_at(document.data, target)), **found} if target else found
    except LookupError:
        return found


def _table(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}
