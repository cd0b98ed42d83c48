"""What a run is to read and where it is to write: the command line and the config together."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec

from specpress.config import Config, default_config, read_config
from specpress.document.reading.source import Document, load
from specpress.document.select import Selection
from specpress.emit.output.lock import digest

if TYPE_CHECKING:
    from pathlib import Path

    from specpress.diagnostics import Diagnostics, Span
    from specpress.document.files.remote import Host
    from specpress.pointer import Pointer

EVERYTHING = Selection()


class Inputs(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line says; what is left out here is the config's or the document's."""

    document: Path | None = None
    config: Path | None = None
    overlays: tuple[Path, ...] = ()
    out: Path | None = None
    package: str | None = None
    distribution: str | None = None
    templates: Path | None = None
    select: Selection = EVERYTHING
    strict: bool = False
    root: Path | None = None
    hosts: tuple[Host, ...] = ()


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A run's inputs, command line and config put together."""

    inputs: Inputs
    config: Config
    document: Path
    overlays: tuple[Path, ...]
    out: Path | None
    select: Selection
    strict: bool
    root: Path | None
    hosts: tuple[Host, ...]


class MissingInputError(Exception):
    """The command line and the config leave open what has to be said."""


class Sources(msgspec.Struct):
    """The texts that were read, to find the places in them that diagnostics name."""

    document: Document | None = None
    config: Document | None = None

    def locate(self, where: Pointer) -> Span | None:
        """The position of a place in the document or the config."""
        holder = self.document
        if self.config is not None and where.file == self.config.file:
            holder = self.config
        return holder.locate(where) if holder is not None else None


def plan(inputs: Inputs, diagnostics: Diagnostics, sources: Sources) -> Plan:
    """Read the config and decide what to read and where to write.

    Raises:
        Stopped: the config cannot be used.
        MissingInputError: no document is named.
    """
    config = default_config()
    if inputs.config is not None:
        sources.config = load(inputs.config, diagnostics)
        config = read_config(sources.config, diagnostics, folder=inputs.config.parent)
    document = inputs.document or config.document
    if document is None:
        raise MissingInputError("no document: name one, or say `document:` in the config")
    return Plan(
        inputs=inputs,
        config=config,
        document=document,
        overlays=(*config.overlays, *inputs.overlays),
        out=inputs.out or config.output,
        select=inputs.select or config.select,
        strict=inputs.strict or config.strict,
        root=inputs.root or config.root,
        hosts=(*config.hosts, *inputs.hosts),
    )


def config_digest(plan: Plan) -> str:
    """One digest for the config file and what the command line says besides."""
    source, inputs = plan.config.source, plan.inputs
    said = (
        source.digest if source is not None else None,
        *(inputs.package, inputs.distribution),
        *(inputs.select.tags, inputs.select.paths, inputs.select.operations),
    )
    return digest(json.dumps(said).encode())
