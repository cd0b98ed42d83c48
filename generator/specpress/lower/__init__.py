"""From the typed OpenAPI model to the IR: no Python names yet, no OpenAPI any more.

The wings, in the order of use: ``merging`` gathers all that a schema says, ``schemas`` turns it
into types and declarations, ``operations`` lowers everything around them, ``identity`` makes equal
declarations one. ``config`` checks what the config says of operations. Beneath the wings are
``nodes`` of the typed model, JSON ``values``, ``limits`` and ``codes``. All mappings are read in
sorted order, so the result depends on none.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from specpress.ir.api import Api, Operation, Tag
from specpress.lower.identity.cycles import cut_cycles
from specpress.lower.identity.deduplicate import deduplicate
from specpress.lower.identity.substitution import substitute_in_operation, substitute_in_webhook
from specpress.lower.nodes import Resolver
from specpress.lower.operations.media_variants import split_by_media_type
from specpress.lower.operations.operations import Operations
from specpress.lower.operations.security import Security
from specpress.lower.operations.servers import servers
from specpress.lower.schemas.schemas import Schemas
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from openapi_pydantic.v3.v3_1 import Tag as TagModel

    from specpress.diagnostics import Diagnostics
    from specpress.document.parse import Parsed
    from specpress.ir.types import ScalarKind

__all__ = ["lower"]


def _not_at_all(_: str) -> None:
    """Read no pattern."""


def lower(
    parsed: Parsed,
    diagnostics: Diagnostics,
    *,
    formats: Mapping[str, ScalarKind] = MappingProxyType({}),
    understood: Callable[[str], str | None] = _not_at_all,
) -> Api:
    """The IR of a document that has been upgraded to OpenAPI 3.1, without broken references.

    What cannot be expressed is reported and becomes any JSON value; lowering never raises for it.

    Args:
        parsed: The typed model and the tree it was made of.
        diagnostics: Takes what there is to say about the document.
        formats: What string formats mean, in place of or beyond the usual meaning.
        understood: A pattern in Python's words; ``None`` where Python has none for it.
    """
    model = parsed.model
    resolver = Resolver(model, parsed.document.data)
    schemas = Schemas(resolver, diagnostics, formats, understood)
    security = Security(model.components, resolver, diagnostics)
    rooms = Operations(model, schemas, security)
    operations, webhooks = rooms.operations(), rooms.webhooks()
    if not operations and not webhooks:
        schemas.declare_components()
    declared = schemas.finish()
    schemas.habits.tell(diagnostics.report)
    declarations, canonical = deduplicate(
        cut_cycles(declared, diagnostics), is_component=schemas.is_distinct
    )
    return Api(
        title=model.info.title,
        version=model.info.version,
        description=model.info.description or model.info.summary or None,
        servers=servers(
            model.servers if "servers" in model.model_fields_set else (),
            Pointer.ROOT / "servers",
            diagnostics,
        ),
        security_schemes=security.schemes,
        tags=_tags(model.tags or (), operations),
        operations=split_by_media_type(
            (substitute_in_operation(operation, canonical) for operation in operations),
            diagnostics,
            declarations,
        ),
        webhooks=tuple(substitute_in_webhook(webhook, canonical) for webhook in webhooks),
        declarations=MappingProxyType(declarations),
    )


def _tags(declared: Sequence[TagModel], operations: Iterable[Operation]) -> tuple[Tag, ...]:
    """Declared tags in the document's order, then those that only operations name."""
    found = {tag.name: Tag(name=tag.name, description=tag.description or None) for tag in declared}
    used = {name for operation in operations for name in operation.tags}
    return (*found.values(), *(Tag(name=name) for name in sorted(used - found.keys())))
