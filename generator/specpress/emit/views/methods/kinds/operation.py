"""Methods that call an operation: one for each, in the document's order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import markdown, markdown_code
from specpress.emit.views.docs import first_paragraph
from specpress.emit.views.methods.calling import calling, with_answer
from specpress.emit.views.methods.docstrings import operation_docstring
from specpress.emit.views.methods.kinds import pagination
from specpress.emit.views.methods.kinds.kind import Entry
from specpress.emit.views.operations.media_types import media_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.constants.calls import ConstantView
    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.module import MethodView, ResourceModule
    from specpress.emit.views.scope.methods import Method, Resource

IMPORTED = frozenset(
    (
        *("Any", "AsyncResource", "BinaryBody", "Callable", "CookieParameter", "Decimal"),
        *("EventStream", "Failure", "FileContent", "FileTypes", "FormBody", "FormEncoding"),
        *("HeaderParameter", "Headers", "JsonBody", "Literal", "Mapping", "MultipartBody"),
        *("Never", "NotGiven", "Operation", "PathVariable", "Query", "QueryParameter"),
        *("RequestOptions", "ResponseCase", "Sequence", "ServerSentEvent", "Stream"),
        *("StreamedCase", "SyncResource", "TextBody", "TimeoutTypes", "UUID", "UnknownVariant"),
        "UnsetType",
        *pagination.IMPORTED,
    )
)


class OperationMethod:
    """A method that calls an operation."""

    def __init__(self, facts: Facts, resource: Resource, method: Method) -> None:
        self._resource = resource
        self._method = method
        self._signature = facts.signatures.of(method).without(method.fixed)
        self.name = method.name
        self.origin = method.operation.key

    def constants(self, module: ResourceModule) -> Iterator[ConstantView]:
        """The operation."""
        yield module.operation(self._resource, self._method)

    def view(self, module: ResourceModule) -> MethodView:
        """The method as if its answer were no stream."""
        method = self._method
        returned, failures = module.types.answered(method), module.types.failures(method)
        sentences = operation_docstring(method, self._signature, returned, failures)
        return calling(module, method, method.name, method.fixed, sentences)

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method and its twin."""
        return with_answer(module, self._method, self.view(module))

    def entry(self, types: MethodTypes) -> Entry:
        """The operation's summary, and what there is to say of media types."""
        operation = self._method.operation
        sentences = " ".join(media_sentences(operation)).replace("`", "")
        text = f"{first_paragraph(operation.summary or operation.description)} {sentences}"
        return Entry(
            name=self.name,
            signature=self._signature,
            returns=types.returned(self._method).code,
            request=markdown_code(operation.variant_of or operation.key),
            text=markdown(text),
        )

    def call(self, examples: Examples) -> Call | None:
        """A plain call."""
        return examples.call(self._resource, self._method)


def methods(facts: Facts, resource: Resource) -> Iterator[OperationMethod | pagination.PagedMethod]:
    """A method for each operation; one whose answers are pages is of the kind ``pagination``."""
    for method in resource.methods:
        paged = facts.paged.get(method.operation.key)
        plain = OperationMethod(facts, resource, method)
        yield plain if paged is None else pagination.PagedMethod(plain, method, paged)
