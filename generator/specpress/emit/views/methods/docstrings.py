"""What docstrings of methods say of arguments, answers and exceptions, whatever their kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.emit.code import Code, docstring, py
from specpress.emit.prose import Section
from specpress.emit.views.docs import first_paragraph, in_words
from specpress.emit.views.operations.answers import status_text
from specpress.emit.views.operations.media_types import media_sentences
from specpress.emit.views.python.expressions import NONE, TypeExpr
from specpress.emit.views.python.spelling import pascal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Method
    from specpress.ir import api
    from specpress.ir.types import JsonScalar

DEPTH = 8  # columns before a method's docstring
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "5XX": "InternalServerError",
}
_SERVER_ERROR = re.compile(r"5\d\d")


def operation_docstring(
    method: Method, signature: Signature, returned: TypeExpr, refused: Mapping[str, str]
) -> Code:
    """The docstring of a method, as its signature and its operation have it.

    Args:
        method: The method.
        signature: What it takes.
        returned: What it returns.
        refused: The types of refusals' bodies, by status.
    """
    operation = method.operation
    parts = [operation.summary or "", operation.description or ""]
    if parts[0].strip() and parts[0].strip().rstrip(".") == parts[1].strip().rstrip("."):
        parts.pop()
    said = media_sentences(operation)
    if said:
        parts[0] = parts[0] or f"{in_words(pascal(method.name))}."
        parts.append(" ".join(said))
    if operation.deprecated:
        parts.append("Deprecated.")
    text = (
        "\n\n".join(part for part in parts if part.strip()) or f"{in_words(pascal(method.name))}."
    )
    return call_docstring(text, operation, signature, returned, refused)


def call_docstring(
    text: str,
    operation: api.Operation,
    signature: Signature,
    returned: TypeExpr,
    refused: Mapping[str, str],
) -> Code:
    """The docstring of a method that calls one operation, after ``text``, which it begins with."""
    sections = [Section("Args", (*argument_entries(signature), *OPTIONS))]
    answered = _answered(operation)
    if returned.code != NONE.code and answered:
        sections.append(Section("Returns", (("", answered),)))
    raised = _raised(operation, refused)
    if raised:
        sections.append(Section("Raises", raised))
    return docstring(text, indent=DEPTH, sections=sections)


OPTIONS = (
    ("extra_headers", "Headers to send as well; `None` removes one."),
    ("extra_query", "Query parameters to send as well."),
    ("extra_body", "Properties to send as well, or a body to send instead."),
    ("timeout", "Seconds, or a `Timeout`, in place of the client's."),
)


SHARED_OPTIONS = (
    ("extra_headers", "Headers to send as well, with every request; `None` removes one."),
    ("extra_query", "Query parameters to send as well, with every request."),
    ("extra_body", "Properties to send as well, with the request that does something."),
    ("timeout", "As for other methods; a `deadline` is for all requests together."),
)


def _answered(operation: api.Operation) -> str:
    """What the first success holds, and what it means where there is nothing instead."""
    answers = [each for each in operation.responses if status_text(each.status)[0] in "2d"]
    if not answers:
        return ""
    text = first_paragraph(answers[0].description)
    for other in answers[1:]:
        if answers[0].contents and not other.contents and status_text(other.status)[0] == "2":
            return f"{text} `None`: {first_paragraph(other.description)}".strip()
    return text


def _raised(operation: api.Operation, refused: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Documented failures by exception; one that many statuses share is said once."""
    by_text: dict[str, dict[str, None]] = {}
    for response in operation.responses:
        status = status_text(response.status)
        text = first_paragraph(response.description)
        if status[0] not in "45" and status not in refused:
            continue
        if status in refused:
            text = f"{text} `decoded` is a `{refused[status]}`.".strip()
        if not text:
            continue
        name = "5XX" if _SERVER_ERROR.fullmatch(status) else status
        by_text.setdefault(text, {})[_ERRORS.get(name, "APIStatusError")] = None
    found: dict[str, str] = {}
    for text, names in by_text.items():
        for name in names if len(names) == 1 else ("APIStatusError",):
            found[name] = f"{found[name]} {text}" if name in found else text
    return tuple(found.items())


def decided_arguments(decided: Iterable[tuple[str, JsonScalar]], signature: Signature) -> str:
    """What the config decides, as it would be written in a call of the whole method."""
    names = {item.wire: item.name for item in signature.parameters}
    return ", ".join(f"{names[wire]}={py(value)}" for wire, value in decided)


def argument_entries(signature: Signature) -> tuple[tuple[str, str], ...]:
    """What docstrings say of arguments."""
    return tuple(
        (item.name, item.text or f"{in_words(pascal(item.name))}.") for item in signature.parameters
    )
