"""The classes of pages: models of whole answers over which one can iterate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, docstring, fill, ident
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import TypeExpr, imported, subscript
from specpress.emit.views.types.definitions import ClassView, Definition

if TYPE_CHECKING:
    from specpress.emit.views.operations.pagination import Paged
    from specpress.emit.views.python.expressions import Output
    from specpress.emit.views.types.definitions import ModuleBuilder


def add_pages(builder: ModuleBuilder, paged: Paged, model: TypeExpr, output: Output) -> None:
    """Put the classes of an operation's pages into the module of its types."""
    rows = (
        (paged.page, "SyncPage", "Iterating over it walks all pages that follow."),
        (paged.async_page, "AsyncPage", "Iterating over it (`async for`) walks all that follow."),
    )
    for name, base, text in rows:
        builder.hint = f"_{name}Item"
        generic = subscript(imported(runtime.PAGINATION, base), (output(paged.item),))
        builder.use(generic, model)
        # A page has a place in a walk, which the garbage collector has to see, unlike other models.
        bases = fill("{page}, {model}, kw_only=True, gc=True", page=generic.code, model=model.code)
        said = docstring(f"A page of what `{model.code}` holds.\n\n{text}", indent=4)
        view = ClassView(
            name=ident(name), bases=bases, docstring=said, variables=Code(), body=Code()
        )
        builder.add(name, Definition(cls=view))
