"""The module of one resource while its methods are being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join
from specpress.emit.prose import DEFAULT_WIDTH
from specpress.emit.views.methods.constants.calls import Calls
from specpress.emit.views.methods.constants.operation import operation_constant
from specpress.emit.views.methods.facts import TYPES, MethodTypes, in_types
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import NONE, UNSET_TYPE, union
from specpress.emit.views.python.imports import Import

if TYPE_CHECKING:
    from specpress.emit.views.methods.constants.calls import ConstantView
    from specpress.emit.views.methods.facts import Facts
    from specpress.emit.views.operations.signatures import Parameter, Signature
    from specpress.emit.views.python.expressions import TypeExpr
    from specpress.emit.views.scope.methods import Method, Resource

_ROOM = DEFAULT_WIDTH - 8  # for a parameter, which stands two levels deep

OPTIONS = Code(
    "extra_headers: Headers | None = None, extra_query: Query | None = None,"
    " extra_body: object = None, timeout: TimeoutTypes | NotGiven = NOT_GIVEN"
)
PASSED_OPTIONS = Code("RequestOptions(extra_headers, extra_query, extra_body, timeout)")


class MethodView(msgspec.Struct, frozen=True, kw_only=True):
    """A method; ``parameters`` and then ``options`` follow ``self``.

    ``values`` are the arguments that it hands on: a tuple, or entries of a dict if ``is_named``.
    ``passed`` is what else it hands on.
    ``constant`` is what it hands to the runtime; ``define`` and ``call`` tell the synchronous one
    from its twin. ``is_wrapped``: it has a raw and a streaming view. ``deprecated``: what
    callers are told of it, where it is only the old name of ``new_name``.
    """

    define: Code = Code("def")
    call: Code

    name: Code
    constant: Code
    parameters: Code
    returns: Code
    docstring: Code
    values: Code
    is_named: bool = True
    options: Code = OPTIONS
    passed: Code = PASSED_OPTIONS
    is_wrapped: bool = True
    deprecated: Code | None = None
    new_name: Code | None = None


def with_twin(view: MethodView) -> tuple[MethodView, MethodView]:
    """A method and its asynchronous twin, which returns the same once it is awaited."""
    define, call = Code("async def"), Code("await ") + view.call
    return view, msgspec.structs.replace(view, define=define, call=call)


class ResourceModule:
    """Spells what methods are made of and gathers what the module has to import for it.

    ``types`` spells types as they stand here; ``imports`` are needed when the module is loaded,
    ``type_imports`` by type checkers only.
    """

    def __init__(self, facts: Facts, resource: Resource) -> None:
        self.facts = facts
        self.resource = resource
        self.types = MethodTypes(facts, in_types)
        self.imports: set[Import] = set()
        self.type_imports: set[Import] = set()
        self._calls = Calls()

    def needed(self) -> set[Import]:
        """The imports that the module cannot be loaded without."""
        return self.imports | self._calls.imports

    def operation(self, resource: Resource, method: Method) -> ConstantView:
        """The constant with an operation, which may be that of a method of another resource."""
        self.use(self.types.answered(method))
        return operation_constant(self._calls, self.facts, self.types, resource, method)

    def use(self, expression: TypeExpr) -> Code:
        """An annotation, its imports taken over."""
        for item in expression.imports:
            # ``types`` is there at run time anyway, for the operations.
            (self.imports if item == TYPES else self.type_imports).add(item)
        return expression.code

    def parameters(self, signature: Signature) -> Code:
        """The parameters of a method, but for ``self`` and the options."""
        return join(
            ", ",
            (
                *(self._parameter(item) for item in signature.positional),
                Code("*"),
                *(self._parameter(item) for item in signature.keywords),
            ),
        )

    def _parameter(self, parameter: Parameter) -> Code:
        expression = parameter.type(self.types.input)
        default = Code()
        if parameter.is_held:
            expression = union((expression, NONE))
            default = Code(" = None")
        elif not parameter.is_required:
            expression = union((expression, UNSET_TYPE))
            self.imports.add(Import(runtime.OPTIONS, "UNSET"))
            default = Code(" = UNSET")
        name, kind = ident(parameter.name), self.use(expression)
        # Formatters break a long union differently unless it stands in parentheses.
        if expression.parts and len(f"{name}: {kind}{default},") > _ROOM:
            kind = fill("({kind})", kind=kind)
        return fill("{name}: {kind}{default}", name=name, kind=kind, default=default)
