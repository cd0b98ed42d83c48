"""Options that commands share, and what can be said of their values before anything is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from keyword import iskeyword
from pathlib import Path
from typing import Any

import click

from specpress.document.files.remote import host_of

_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")


def _package(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and not (value.isidentifier() and value.isascii() and value[0] != "_"):
        raise click.BadParameter(f"{value!r} is not a public Python name")
    if value is not None and iskeyword(value):
        raise click.BadParameter(f"{value!r} is a Python keyword")
    return value


def _distribution(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and not _DISTRIBUTION.fullmatch(value):
        raise click.BadParameter(f"{value!r} is not a name that a distribution can have")
    return value


def _hosts(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        try:
            host_of(value)
        except ValueError as error:
            raise click.BadParameter(str(error)) from error
    return values


def _document(_: click.Context, __: click.Parameter, value: Path | None) -> Path | None:
    if value is not None and value.parts[:1] in (("https:",), ("http:",)):
        raise click.BadParameter("a URL is no file: download it first, and name the copy")
    return value


_Command = Callable[..., None]
PATH = click.Path(path_type=Path)


def option(name: str, help_text: str, **attributes: Any) -> Callable[[_Command], _Command]:
    """An option of a command, its help said first."""
    return click.option(name, help=help_text, **attributes)


def _several(name: str, metavar: str, help_text: str) -> Callable[[_Command], _Command]:
    return click.option(name, metavar=metavar, multiple=True, help=f"{help_text}; may repeat.")


_INPUTS: tuple[Callable[[_Command], _Command], ...] = (
    click.argument("document", required=False, type=PATH, callback=_document),
    option(
        "--config",
        "Use this config; by default the specpress.yaml beside the document, here or in spec/.",
        type=PATH,
        metavar="FILE",
    ),
    option("--no-config", "Use no specpress.yaml that lies beside the document.", is_flag=True),
    option(
        "--overlay",
        "Apply an OpenAPI Overlay; may repeat.",
        type=PATH,
        metavar="FILE",
        multiple=True,
    ),
    option("--out", "Where the package goes.", type=PATH, metavar="DIR"),
    option("--package", "The import name.", metavar="NAME", callback=_package),
    option("--dist", "The distribution name.", metavar="NAME", callback=_distribution),
    option("--templates", "Use your own templates.", type=PATH, metavar="DIR"),
    _several("--include-tag", "TAG", "Only operations with this tag"),
    _several("--include-path", "PATH", "Only operations on this path"),
    _several("--include-operation", "ID", "Only this operation"),
    option("--root", "References may lead into this folder.", type=PATH, metavar="DIR"),
    option(
        "--allow-host",
        "A host that references may lead to; may repeat.",
        metavar="HOST",
        multiple=True,
        callback=_hosts,
    ),
    option("--strict", "An error is exit 1 and nothing is written.", is_flag=True),
    option(
        "--diagnostics",
        "How problems are shown.",
        type=click.Choice(["text", "json", "github"]),
        default="text",
        show_default=True,
    ),
)


def takes_inputs(command: _Command) -> _Command:
    """Give a command what says what to press, from where, and where to."""
    for decorate in reversed(_INPUTS):
        command = decorate(command)
    return command
