"""The docstring of a method: what it does, takes, answers and raises."""

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
from specpress.ir.features import FindThenAct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.emit.views.methods.downloading import Downloading
    from specpress.emit.views.methods.recipes import Finding
    from specpress.emit.views.methods.waiting import Waiting
    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Method
    from specpress.ir import api
    from specpress.ir.features import FindOrCreate, Shortcut

_DEPTH = 8  # columns before a method's docstring
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


def method_docstring(
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
    return _docstring(text, operation, signature, returned, refused)


def shortcut_docstring(
    shortcut: Shortcut,
    method: Method,
    signature: Signature,
    returned: TypeExpr,
    refused: Mapping[str, str],
) -> Code:
    """The docstring of a shortcut: what it is short for; ``signature`` is the whole method's."""
    decided = f"The same as `{method.name}` with `{decided_arguments(shortcut, signature)}`."
    text = f"{in_words(pascal(shortcut.name))}.\n\n{decided}"
    rest = signature.without(dict(shortcut.arguments))
    return _docstring(text, method.operation, rest, returned, refused)


def decided_arguments(said: Shortcut | FindThenAct | FindOrCreate, signature: Signature) -> str:
    """What the config decides, as it would be written in a call of the whole method."""
    names = {item.wire: item.name for item in signature.parameters}
    return ", ".join(f"{names[wire]}={py(value)}" for wire, value in said.arguments)


def waiter_docstring(waiting: Waiting, signature: Signature) -> Code:
    """The docstring of a waiter; ``signature`` is that of the operation it asks."""
    said = waiting.said
    text = (
        f"{in_words(pascal(said.name))}.\n\nAsks `{waiting.method.name}` again until"
        f" `{'.'.join(said.state)}` is {' or '.join(said.until)}. Failures that may pass do not"
        " end the waiting unless they go on."
    )
    entries = tuple(
        (item.name, item.text or f"{in_words(pascal(item.name))}.") for item in signature.parameters
    )
    grows = "Seconds before it is asked for the second time; the pauses grow from there."
    timing = (
        (waiting.interval, grows),
        (waiting.longest, "The longest pause, in seconds; a server may ask for more."),
        ("timeout", "Seconds to wait altogether; `None` waits for ever."),
    )
    ends = f" (here: {', '.join(said.fail)})" if said.fail else ""
    raised = (
        ("WaitFailedError", f"It has come to a bad end{ends}."),
        ("WaitTimeoutError", "It was not over in time."),
        ("APIError", "The API cannot be asked."),
    )
    sections = (
        Section("Args", (*entries, *_OPTIONS[:-1], *timing)),
        Section("Returns", (("", f"What was waited for, as `{waiting.method.name}` tells it."),)),
        Section("Raises", raised),
    )
    return docstring(text, indent=_DEPTH, sections=sections)


def download_docstring(found: Downloading) -> Code:
    """The docstring of a download."""
    said, method = found.said, found.method
    text = (
        f"{in_words(pascal(said.name))}.\n\nStores the file behind `{'.'.join(said.url)}`, which"
        f" `{method.name}` tells. It grows in a hidden file beside its place and takes it once it"
        " is whole; where an earlier call broke off, this one goes on."
    )
    entries = tuple(
        (item.name, item.text or f"{in_words(pascal(item.name))}.")
        for item in found.signature.parameters
    )
    target = "A folder, or the path of the file. A folder that is not there needs a final slash."
    progress = "Is told how many bytes have arrived, and how many there are or `None`."
    raised = (
        ("DownloadError", "There is no file, not the announced one, or no safe name for it."),
        ("APIError", "The API or the file cannot be had."),
        ("OSError", "The file cannot be written."),
    )
    own = (("to", target), ("progress", progress))
    sections = (
        Section("Args", (*entries, *own, *_OPTIONS)),
        Section("Returns", (("", "Where the file is."),)),
        Section("Raises", raised),
    )
    return docstring(text, indent=_DEPTH, sections=sections)


def recipe_docstring(finding: Finding) -> Code:
    """The docstring of a method of two operations."""
    said, signature = finding.said, finding.signature
    text = _acting(finding, said) if isinstance(said, FindThenAct) else _creating(finding, said)
    find, second = finding.find.name, finding.second.name
    entries = tuple(
        (item.name, item.text or f"{in_words(pascal(item.name))}.") for item in signature.parameters
    )
    if isinstance(said, FindThenAct):
        returned = f"What `{second}` answers; `None` where there is nothing."
        raised = f"`{find}` or `{second}` failed in any other way."
    else:
        returned = f"What `{second}` answers, or `{find}` where it was there before."
        raised = (
            f"`{find}` or `{second}` failed in any other way. Where `outcome_unknown` is true,"
            f" nothing was found after `{second}`, which may still be carried out."
        )
    sections = (
        Section("Args", (*entries, *_SHARED_OPTIONS)),
        Section("Returns", (("", returned),)),
        Section("Raises", (("APIError", raised),)),
    )
    return docstring(f"{in_words(pascal(said.name))}.\n\n{text}", indent=_DEPTH, sections=sections)


def _acting(finding: Finding, said: FindThenAct) -> str:
    find, act = finding.find.name, finding.second.name
    taken = [f"`{name}` from its `{'.'.join(path)}`" for name, path in finding.found]
    gone = ""
    if said.gone:
        gone = (
            f" So it is where `{act}` answers {_or(said.gone)} and nothing is found any more: it"
            " came to an end in between."
        )
    return (
        f"Asks `{find}`, and calls {_with_decided(finding, taken)}. Where `{find}` answers"
        f" {_or(said.absent)}, there is nothing.{gone} An API that answers a wrong identifier in"
        " the same way cannot be told from one that has nothing."
    )


def _creating(finding: Finding, said: FindOrCreate) -> str:
    find, create = finding.find.name, finding.second.name
    conflict = f"it answers {_or(said.conflict)}, or " if said.conflict else ""
    return (
        f"Asks `{find}`, and only where that answers {_or(said.absent)} calls"
        f" {_with_decided(finding, [])}. If {conflict}its answer is lost, `{find}` is asked again"
        f" for what is there; `{create}` is not called twice. What is there may have been made with"
        " other arguments."
    )


def _with_decided(finding: Finding, taken: list[str]) -> str:
    decided = decided_arguments(finding.said, finding.whole)
    given = [*([f"`{decided}`"] if decided else []), *taken]
    return f"`{finding.second.name}`" + (f" with {' and '.join(given)}" if given else "")


def _or(statuses: tuple[int, ...]) -> str:
    *rest, last = map(str, statuses)
    return f"{', '.join(rest)} or {last}" if rest else last


def _docstring(
    text: str,
    operation: api.Operation,
    signature: Signature,
    returned: TypeExpr,
    refused: Mapping[str, str],
) -> Code:
    sections: list[Section] = []
    entries = tuple(
        (item.name, item.text or f"{in_words(pascal(item.name))}.") for item in signature.parameters
    )
    sections.append(Section("Args", (*entries, *_OPTIONS)))
    answered = _answered(operation)
    if returned.code != NONE.code and answered:
        sections.append(Section("Returns", (("", answered),)))
    raised = _raised(operation, refused)
    if raised:
        sections.append(Section("Raises", raised))
    return docstring(text, indent=_DEPTH, sections=sections)


_OPTIONS = (
    ("extra_headers", "Headers to send as well; `None` removes one."),
    ("extra_query", "Query parameters to send as well."),
    ("extra_body", "Properties to send as well, or a body to send instead."),
    ("timeout", "Seconds, or a `Timeout`, in place of the client's."),
)


_SHARED_OPTIONS = (
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
