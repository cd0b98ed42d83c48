"""From the API and its names to pages: every decision about what generated files say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.views.client import client
from specpress.emit.views.methods.facts import Facts
from specpress.emit.views.methods.resources import Resources
from specpress.emit.views.operations.answers import answers_of
from specpress.emit.views.operations.pagination import paged_operations
from specpress.emit.views.operations.signatures import Signatures
from specpress.emit.views.package import distribution, modules
from specpress.emit.views.package.readme import readme
from specpress.emit.views.package.reference import reference
from specpress.emit.views.scope.scope import Scope
from specpress.emit.views.tables import module as tables
from specpress.emit.views.types.inputs import Inputs
from specpress.emit.views.types.models import Models
from specpress.emit.views.types.validators import Validators

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.config.model import Settings
    from specpress.diagnostics import Diagnostics
    from specpress.emit.page import Page
    from specpress.ir.api import Api
    from specpress.ir.features import Features
    from specpress.naming import Names

__all__ = ["build_pages"]


def build_pages(
    api: Api,
    features: Features,
    names: Names,
    settings: Settings,
    diagnostics: Diagnostics,
) -> Iterator[Page]:
    """Make a page of every file that is rendered; the runtime's modules are copied instead.

    They are made one by one as they are asked for: those of a large API take a while, and much
    memory if all of them wait.

    Args:
        api: What the document means.
        features: What the config adds to it.
        names: Every Python name.
        settings: The complete config.
        diagnostics: Takes what the client cannot do yet.
    """
    scope = Scope(api, names, settings, diagnostics)
    root = f"src/{settings.package.name}"
    answers = answers_of(scope)
    signatures = Signatures(scope)
    paged = paged_operations(scope, features, answers)
    models = Models(scope, root, paged)
    inputs = Inputs(scope, root)
    validators = Validators(scope, root)
    facts = Facts(
        scope=scope,
        validators=validators,
        signatures=signatures,
        answers=answers,
        features=features,
        paged=paged,
    )
    resources = Resources(facts, root)
    yield from models.pages(answers)
    yield from inputs.pages(signatures)
    yield from validators.pages(signatures)
    yield from resources.pages()
    yield from tables.pages(resources, root)
    yield client.page(scope, root, resources)
    # These tell of what the others hold.
    yield from modules.pages(
        scope,
        root,
        types=models.exports | inputs.exports,
        validators=validators.exports,
        resources=resources,
    )
    yield from distribution.project(scope, has_tables=features.tables is not None)
    yield readme(resources)
    yield reference(resources)
