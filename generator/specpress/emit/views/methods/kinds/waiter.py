"""Methods that call an operation again until a property of its answer has a certain value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, markdown_code, py
from specpress.emit.prose import Section
from specpress.emit.views.codes import WAITER_UNSUPPORTED
from specpress.emit.views.docs import in_words
from specpress.emit.views.methods.constants.calls import ConstantView
from specpress.emit.views.methods.docstrings import DEPTH, OPTIONS, argument_entries
from specpress.emit.views.methods.facts import operation_name
from specpress.emit.views.methods.kinds.kind import Entry, Own
from specpress.emit.views.methods.module import MethodView, with_twin
from specpress.emit.views.operations.property_paths import follow
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import own_entries
from specpress.emit.views.python.spelling import constant, pascal
from specpress.ir.aliases import without_aliases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.module import ResourceModule
    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.ir.features import Waiter
    from specpress.ir.types import TypeRef

IMPORTED = frozenset(("Patience", "Waiter"))


class _Subject(msgspec.Struct, frozen=True):
    """What is looked at: where it is in the answer, and its attribute with the state."""

    attributes: tuple[str, ...]
    type: TypeRef
    state: str


class WaiterMethod:
    """A method that waits. ``interval`` and ``longest`` are arguments, free of others' names."""

    def __init__(
        self, facts: Facts, waiter: Waiter, resource: Resource, method: Method, subject: _Subject
    ) -> None:
        self._waiter = waiter
        self._resource = resource
        self._method = method
        self._subject = subject
        self._signature: Signature = facts.signatures.of(method)
        taken = {item.name for item in self._signature.parameters}
        self._interval = _free("interval", taken)
        self._longest = _free("max_interval", taken)
        self.name = self.origin = waiter.name

    def constants(self, module: ResourceModule) -> Iterator[ConstantView]:
        """What to wait for."""
        module.imports.add(Import(runtime.WAITING, "Waiter"))
        waiter = self._waiter
        parts = [
            operation_name(self._method),
            fill("subject={subject}", subject=py(self._subject.attributes)),
            fill("state={state}", state=py(self._subject.state)),
            fill("until={until}", until=py(waiter.until)),
        ]
        if waiter.fail:
            parts.append(fill("fail={fail}", fail=py(waiter.fail)))
        subject = module.use(module.types.output(self._subject.type))
        yield ConstantView(
            name=ident(constant(self.name)),
            type=fill("Waiter[{type}]", type=subject),
            function=Code("Waiter"),
            arguments=join(", ", parts),
        )

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method and its twin."""
        module.imports.add(Import(runtime.WAITING, "Patience"))
        return with_twin(
            MethodView(
                call=Code("self._wait"),
                name=ident(self.name),
                constant=ident(constant(self.name)),
                parameters=module.parameters(self._signature),
                returns=module.use(module.types.output(self._subject.type)),
                docstring=self._docstring(),
                values=own_entries(item.name for item in self._signature.parameters),
                options=self._options(),
                passed=fill(
                    "RequestOptions(extra_headers, extra_query, extra_body),"
                    " Patience({interval}, {longest}, timeout)",
                    interval=ident(self._interval),
                    longest=ident(self._longest),
                ),
                is_wrapped=False,
            )
        )

    def _options(self) -> Code:
        """The parameters behind those of the operation."""
        return fill(
            "{interval}: float = {first}, {longest}: float = {last},"
            " timeout: float | None = {timeout}, extra_headers: Headers | None = None,"
            " extra_query: Query | None = None, extra_body: object = None",
            interval=ident(self._interval),
            first=py(_seconds(self._waiter.interval)),
            longest=ident(self._longest),
            last=py(_seconds(self._waiter.max_interval)),
            timeout=py(_seconds(self._waiter.timeout)),
        )

    def _docstring(self) -> Code:
        waiter, asked = self._waiter, self._method.name
        text = (
            f"{in_words(pascal(self.name))}.\n\nAsks `{asked}` again until"
            f" `{'.'.join(waiter.state)}` is {' or '.join(waiter.until)}. Failures that may pass do"
            " not end the waiting unless they go on."
        )
        timing = tuple((each.name, each.text) for each in self._own())
        ends = f" (here: {', '.join(waiter.fail)})" if waiter.fail else ""
        raised = (
            ("WaitFailedError", f"It has come to a bad end{ends}."),
            ("WaitTimeoutError", "It was not over in time."),
            ("APIError", "The API cannot be asked."),
        )
        sections = (
            Section("Args", (*argument_entries(self._signature), *OPTIONS[:-1], *timing)),
            Section("Returns", (("", f"What was waited for, as `{asked}` tells it."),)),
            Section("Raises", raised),
        )
        return docstring(text, indent=DEPTH, sections=sections)

    def _own(self) -> tuple[Own, ...]:
        grows = Code("Seconds before it is asked for the second time; the pauses grow from there.")
        longest = Code("The longest pause, in seconds; a server may ask for more.")
        ends = Code("Seconds to wait altogether; `None` waits for ever.")
        return (
            Own(self._interval, Code("float"), grows),
            Own(self._longest, Code("float"), longest),
            Own("timeout", Code("float | None"), ends),
        )

    def entry(self, types: MethodTypes) -> Entry:
        """What it asks and waits for."""
        return Entry(
            name=self.name,
            signature=self._signature,
            returns=types.output(self._subject.type).code,
            request=markdown_code(self._method.operation.key),
            text=fill(
                "Asks {method} until {state} is {until}.",
                method=markdown_code(self._method.name),
                state=markdown_code(".".join(self._waiter.state)),
                until=markdown_code(" or ".join(self._waiter.until)),
            ),
            own=self._own(),
        )

    def call(self, examples: Examples) -> Call | None:
        """A call that does not wait for ever."""
        call = examples.call(self._resource, self._method, self.name)
        return call and call.with_arguments(Code("timeout=600"))


def _seconds(value: float) -> float:
    return int(value) if value == int(value) else value


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    return name


def methods(facts: Facts, resource: Resource) -> Iterator[WaiterMethod]:
    """The waiters of a resource; reports those whose operation's answer they cannot look into."""
    by_operation = {method.operation.key: method for method in resource.methods}
    for waiter in facts.features.waiters:
        method = by_operation.get(waiter.operation)
        if method is None:
            continue
        subject = _subject(facts, waiter, method)
        if subject is None:
            facts.scope.report(WAITER_UNSUPPORTED, method.operation)
        else:
            yield WaiterMethod(facts, waiter, resource, method, subject)


def _subject(facts: Facts, waiter: Waiter, method: Method) -> _Subject | None:
    case = facts.answers[method.operation.key].single
    if case is None or case.type is None:
        return None
    state = follow(facts.scope, case.type, waiter.state)
    subject = follow(facts.scope, case.type, waiter.state[:-1])
    if state is None or subject is None:
        return None
    whole = without_aliases(facts.scope.api, case.type)
    return _Subject(
        subject.attributes,
        subject.type if subject.attributes else whole,
        state.attributes[-1],
    )
