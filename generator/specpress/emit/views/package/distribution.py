"""The files around the package: pyproject.toml, README, API reference, licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, join, markdown, toml
from specpress.emit.page import Kind, Page
from specpress.emit.views.package.modules import PlainView

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope

_MIT = "MIT"


class ProjectView(msgspec.Struct, frozen=True, kw_only=True):
    """pyproject.toml: every attribute a TOML value. ``urls`` are ``key = value`` lines."""

    name: Code
    version: Code
    summary: Code
    license: Code | None
    license_files: bool
    authors: tuple[Code, ...]
    keywords: tuple[Code, ...]
    urls: tuple[Code, ...]
    package_folder: Code
    has_tables: bool


def project(scope: Scope, *, has_tables: bool = False) -> tuple[Page, ...]:
    """pyproject.toml, .gitattributes, LICENSE where specpress has its text, and py.typed."""
    said = scope.settings.package
    has_license = said.license == _MIT
    view = ProjectView(
        name=toml(said.distribution),
        version=toml(said.version),
        summary=toml(said.summary),
        license=None if said.license is None else toml(said.license),
        license_files=has_license,
        authors=tuple(fill("{{ name = {name} }}", name=toml(author)) for author in said.authors),
        keywords=tuple(toml(keyword) for keyword in said.keywords),
        urls=tuple(fill("{k} = {v}", k=toml(name), v=toml(url)) for name, url in said.urls),
        package_folder=toml(f"src/{said.name}"),
        has_tables=has_tables,
    )
    pages = [
        _text("pyproject.toml", "package/pyproject.toml.jinja", view),
        _text(".gitattributes", "package/gitattributes.jinja", None),
        _text(f"src/{said.name}/py.typed", "package/py.typed.jinja", None),
    ]
    if has_license:
        holders = join(
            ", ",
            (markdown(author) for author in said.authors or (f"The {said.distribution} authors",)),
        )
        pages.append(_text("LICENSE", "package/LICENSE.jinja", PlainView(content=holders)))
    return tuple(pages)


def _text(path: str, template: str, view: object) -> Page:
    return Page(path=path, template=template, kind=Kind.TEXT, view=view)
