"""One call of a client of a real document: all that goes in drawn, all that comes out checked."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

import httpx2
from hypothesis import assume, reject
from hypothesis import strategies as st

from corpus import corpus_wire as wire
from corpus.corpus_client import BASE, Client, plain
from corpus.corpus_values import Drawing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.corpus_document import Document, Operation, Schema

NO_ANSWER = httpx2.Response(204)
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer in JSON; ``entry`` is the document's media type object."""

    status: int
    media_type: str
    schema: Schema
    entry: dict[str, Any]
    value: Any = None

    def response(self) -> httpx2.Response:
        """What the client gets."""
        is_json = is_modelled(self.media_type)
        content = json.dumps(self.value) if is_json else self.value
        return httpx2.Response(
            self.status, content=content.encode(), headers={"content-type": self.media_type}
        )


@dataclass(frozen=True, slots=True)
class Way:
    """A method of an operation; ``key`` is the method's.

    ``sent`` and ``asked``: the media types of a further method, where these are its own. Where
    there are files, the main method does not send JSON either.
    """

    key: str
    operation: Operation
    sent: str | None = None
    asked: str | None = None

    def __repr__(self) -> str:
        """Short, for the report of a failed test."""
        return f"<Way {self.key}>"

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        """The same for hypothesis, which would spell out every field."""
        printer.text(repr(self))


class Exchange:
    """A call in the making: what is asked, by location, in the document's own terms."""

    def __init__(self, document: Document, client: Client, way: Way, data: st.DataObject) -> None:
        self._document = document
        self._client = client
        self._way = way
        self._operation = way.operation
        self._data = data
        self._parameters = Drawing(document, data.draw, sent=None)
        self._bodies = Drawing(document, data.draw, sent=True)
        self.asked: list[tuple[dict[str, Any], Any]] = []
        self.arguments: dict[str, Any] = {}
        self.body: Any = None
        self.media_type: str | None = None
        self._encodings: dict[str, Any] = {}

    def ask(self) -> None:
        """Draw the arguments."""
        for parameter in self._document.parameters(self._operation):
            name = self._client.argument(self._way.key, parameter["in"], parameter["name"])
            needed = parameter.get("required") or parameter["in"] == "path"
            if name is not None and not _is_drawn(parameter):
                assume(not needed)
                continue
            if name is None or not (needed or self._flip()):
                continue
            value = self._parameters.valid(_schema_of(parameter))
            if _can_travel(parameter, value):
                self.asked.append((parameter, value))
                self.arguments[name] = value
            elif needed:
                reject()
        self._ask_body()

    def _ask_body(self) -> None:
        body = self._document.resolve(self._operation.node.get("requestBody"))
        if not body or not body.get("content"):
            return
        if not body.get("required") and self._flip():
            return
        self.media_type, schema = chosen(body["content"], self._way.sent) or reject()
        if not is_modelled(self.media_type):
            self._ask_raw(self.media_type)
            return
        self.body = self._bodies.valid(schema)
        if is_multipart(self.media_type):
            self.body = self._with_files(schema, self.body)
        self.arguments |= self._body_arguments()
        self._encodings = body["content"].get(self.media_type, {}).get("encoding", {})
        if is_multipart(self.media_type) and isinstance(self.body, dict):
            for name, encoding in self._encodings.items():
                mark = _BETWEEN.get(encoding.get("style"), "")
                assume(not mark or not _holds(self.body.get(name), mark))
        if self.media_type == FORM:
            assume(isinstance(self.body, dict))
            assume(all(_is_shallow(value) for value in self.body.values()))

    def _ask_raw(self, media_type: str) -> None:
        """Text or bytes, which nobody looks into."""
        name = self._client.argument(self._way.key, "body", "")
        assert name is not None
        is_text = media_type.startswith("text/")
        drawn = st.text(st.characters(codec="utf-8"), max_size=8) if is_text else st.binary()
        self.arguments[name] = self.body = self._data.draw(drawn)

    def _with_files(self, schema: Schema, body: dict[str, Any]) -> dict[str, Any]:
        """The body with bytes where its properties are files; null is nothing to send."""
        properties = self._bodies.flat(schema).get("properties", {})
        return {
            name: self._filed(properties.get(name, True), value)
            for name, value in body.items()
            if value is not None
        }

    def _filed(self, schema: Schema, value: Any) -> Any:
        flat = self._bodies.flat(schema)
        if isinstance(value, list) and isinstance(flat, dict) and "items" in flat:
            return [self._filed(flat["items"], each) for each in value]
        if isinstance(flat, dict) and (alternatives := flat.get("oneOf") or flat.get("anyOf")):
            found = (self._filed(each, value) for each in alternatives)
            return next((each for each in found if each != value), value)
        is_file = isinstance(flat, dict) and "binary" in (
            flat.get("format"),
            flat.get("contentEncoding"),
        )
        return value.encode() if is_file and isinstance(value, str) else value

    def _body_arguments(self) -> dict[str, Any]:
        key = self._way.key
        whole = self._client.argument(key, "body", "")
        if whole is not None:
            return {whole: self.body}
        assert isinstance(self.body, dict)
        names = {name: self._client.argument(key, "body", name) for name in self.body}
        # What the schema only tolerates is no argument.
        self.body = {name: self.body[name] for name in names if names[name] is not None}
        return {name: self.body[wire] for wire, name in names.items() if name is not None}

    def _flip(self) -> bool:
        return bool(self._data.draw(st.booleans()))

    def answer(self) -> Answer | None:
        """A drawn answer of success, where the document has one in JSON."""
        asked = self._way.asked
        places = list(json_answers(self._document, self._operation, asked))
        if not places:
            return None
        place = self._data.draw(st.sampled_from(places))
        if not is_modelled(place.media_type):
            return replace(place, value=self._data.draw(st.text("abc\u00fc", min_size=1)))
        value = Drawing(self._document, self._data.draw, sent=False).valid(place.schema)
        return replace(place, value=value)

    def call(self, response: httpx2.Response) -> Any:
        """Call the method."""
        try:
            return self._client.call(self._way.key, self.arguments, response)
        except self._client.error as error:
            if "UnknownVariant" in str(error):
                reject()  # a validator knows nothing of discriminators
            raise

    def check_request(self) -> None:
        """What went over the wire is what was asked."""
        (request,) = self._client.requests
        parts = urlsplit(str(request.url))
        assert request.method == self._operation.method
        self._check_path(parts.path)
        query = parse_qsl(parts.query, keep_blank_values=True)
        wanted = [
            pair
            for parameter, value in self.asked
            if parameter["in"] == "query"
            for pair in wire.query_pairs(parameter, value)
        ]
        wanted += [
            (name, self._filled(value))
            for name, value in parse_qsl(urlsplit(self._operation.path).query)
        ]
        credentials = {"x"}
        query = [pair for pair in query if pair in wanted or pair[1] not in credentials]
        assert wire.same_pairs(query, wanted), (query, wanted)
        self._check_headers(request.headers)
        if self._way.asked is not None:
            assert self._way.asked in request.headers["accept"].split(", ")
        self._check_body(request)

    def _check_path(self, path: str) -> None:
        server = urlsplit(urljoin(BASE, self._document.server(self._operation))).path.rstrip("/")
        wanted = server + self._filled(unquote(urlsplit(self._operation.path).path))
        assert wire.same_text(unquote(path), wanted), (path, wanted)

    def _filled(self, template: str) -> str:
        """A template with what was asked in place of its variables."""
        values = {each["name"]: (each, value) for each, value in self.asked if each["in"] == "path"}
        parts = re.split(r"(\{[^}]*\})", template)
        found = (values.get(part[1:-1]) if part.startswith("{") else None for part in parts)
        return "".join(
            wire.simple(*each) if each else part for each, part in zip(found, parts, strict=True)
        )

    def _check_headers(self, headers: httpx2.Headers) -> None:
        for parameter, value in self.asked:
            if parameter["in"] == "header":
                got = headers[parameter["name"]]
                assert wire.same_text(got, wire.simple(parameter, value).strip()), (got, value)

    def _check_body(self, request: httpx2.Request) -> None:
        kind = request.headers.get("content-type", "").partition(";")[0]
        if self.media_type is None:
            return
        content = request.read()
        if self.body == {} and not content:
            return  # an optional body of which nothing is given is not sent
        assert kind.lower() == self.media_type.partition(";")[0].strip().lower()
        if not is_modelled(self.media_type):
            sent = self.body.encode() if isinstance(self.body, str) else self.body
            assert content == sent
        elif is_multipart(kind):
            for part in self._parts():
                assert f'name="{part}"'.encode() in content, part
        elif kind == FORM:
            wanted = [
                pair
                for name, value in self.body.items()
                for pair in wire.query_pairs({"name": name, **self._encoding(name, value)}, value)
            ]
            got = parse_qsl(content.decode(), keep_blank_values=True)
            assert wire.same_pairs(got, wanted), (got, wanted)
        else:
            got = json.loads(content)
            if isinstance(got, dict) and "stream" not in self.body and got.get("stream") is False:
                del got["stream"]  # what the method says itself, where another one streams
            assert not wire.difference(got, self.body), wire.difference(got, self.body)

    def _parts(self) -> Iterator[str]:
        """The names of the parts of a multipart body: a style spells them as in a query."""
        for name, value in self.body.items():
            encoding = self._encodings.get(name, {})
            is_styled = encoding.keys() & {"style", "explode", "allowReserved"}
            if is_styled and not isinstance(value, bytes):
                pairs = wire.query_pairs({"name": name, **encoding}, value)
                yield from (part for part, _ in pairs)
            elif value != []:
                yield name

    def _encoding(self, name: str, value: Any) -> dict[str, Any]:
        """How a property travels in a form; an object of which nothing is said, as JSON."""
        usual = {"contentType": "application/json"} if isinstance(value, dict) else {}
        encoding: dict[str, Any] = self._encodings.get(name, usual)
        return encoding

    def check_result(self, result: Any, value: Any, *, extra: bool = False) -> None:
        """What came back is what was answered, without complaint.

        ``extra``: the answer may hold properties that the document does not speak of, which the
        result then lacks.
        """
        assert not self._client.deviations, (self._client.deviations[:2], value)
        if isinstance(result, bytes):
            result = result.decode()
        found = wire.difference(plain(result), value, less=extra)
        assert not found, (found, value)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind == "application/json" or kind.endswith("+json")


def is_modelled(media_type: str) -> bool:
    """Whether values of a media type are drawn from its schema here."""
    return is_json(media_type) or media_type == FORM or is_multipart(media_type)


def is_multipart(media_type: str) -> bool:
    """Whether a media type is a form in parts."""
    return media_type.startswith("multipart/")


def chosen(content: dict[str, Any], sent: str | None) -> tuple[str, Schema] | None:
    """The media type that a method sends, and its schema."""
    return preferred(content) if sent is None else (sent, content[sent].get("schema", True))


def preferred(content: dict[str, Any]) -> tuple[str, Schema] | None:
    """The media type that a client of many sends, and its schema: JSON, then a form."""
    for wanted in (is_json, FORM.__eq__):
        for media_type, entry in content.items():
            if wanted(media_type) and "*" not in media_type and "schema" in entry:
                return media_type, entry["schema"]
    return None


def json_answers(
    document: Document, operation: Operation, asked: str | None = None
) -> Iterator[Answer]:
    """Every successful answer in JSON, or in the media type asked for, without a value."""
    if operation.method == "HEAD":
        return
    for status, node in (operation.node.get("responses") or {}).items():
        response = document.resolve(node)
        if not str(status).startswith("2") or str(status) in {"204", "205"} or not response:
            continue
        code = 200 if str(status).upper() == "2XX" else int(status)
        content = response.get("content") or {}
        if asked in content:
            yield Answer(code, asked, content[asked].get("schema", True), content[asked])
        if asked is not None:
            continue
        offered = [name for name in content if is_json(name) and "schema" in content[name]]
        # A client asks for one kind of JSON, the plain one if there is any.
        for name in sorted(offered, key=lambda it: it.partition(";")[0] != "application/json")[:1]:
            yield Answer(code, name, content[name]["schema"], content[name])


def documented_answers(document: Document, operation: Operation) -> Iterator[Answer]:
    """The examples of the successful answers in JSON."""
    for place in json_answers(document, operation):
        if "example" in place.entry:
            yield replace(place, value=place.entry["example"])
        for node in (place.entry.get("examples") or {}).values():
            example = document.resolve(node)
            if example and "value" in example:
                yield replace(place, value=example["value"])


def can_ask(document: Document, way: Way) -> bool:
    """Whether the body of an operation, if it needs one, can be drawn and read back here."""
    if way.sent is not None:
        return True
    body = document.resolve(way.operation.node.get("requestBody")) or {}
    return not body.get("required") or preferred(body.get("content", {})) is not None


def _is_shallow(value: Any) -> bool:
    """Whether the spelling of a value in a form is beyond doubt: no null, nothing nested."""
    inner = list(value.values()) if isinstance(value, dict) else value
    parts = inner if isinstance(inner, list) else [inner]
    return not any(part is None or isinstance(part, dict | list) for part in parts)


def _is_drawn(parameter: dict[str, Any]) -> bool:
    """Whether values of a parameter can be drawn here: none of a media type but JSON."""
    content = parameter.get("content", {"application/json": {}})
    return len(content) == 1 and all(map(is_json, content)) and _schema_of(parameter) is not False


def _schema_of(parameter: dict[str, Any]) -> Schema:
    if "content" in parameter:
        (entry,) = parameter["content"].values()
        return entry.get("schema", True)
    return parameter.get("schema", True)


def _holds(value: Any, mark: str) -> bool:
    """Whether an item, or a name or value of an object, has a text in it."""
    parts = [*value, *value.values()] if isinstance(value, dict) else value
    return any(mark in str(part) for part in (parts if isinstance(parts, list) else [parts]))


_BETWEEN = {"pipeDelimited": "|", "spaceDelimited": " "}
"""What no item may hold, as it stands between items; the client refuses it."""


def _can_travel(parameter: dict[str, Any], value: Any) -> bool:
    """Whether a value has a spelling where it goes at all."""
    if "content" in parameter:
        return True
    inner = list(value.values()) if isinstance(value, dict) else value
    parts = inner if isinstance(inner, list) else [inner]
    if any(part is None or part in ("", [], {}) for part in parts):
        return False
    match parameter["in"]:
        case "path":
            return wire.simple(parameter, value) not in ("", ".", "..") and bool(parts)
        case "header":
            text = wire.simple(parameter, value)
            return text.isascii() and text.isprintable() and text == text.strip()
        case "cookie":
            return wire.simple(parameter, value).isalnum()
        case _:
            return bool(parts) and _is_shallow(value)
