"""Clients of real documents, called: what is asked reaches the wire, what is answered comes back.

Arguments and answers are drawn from the document's own schemas, as a validator of another hand
understands them. By default hypothesis picks some operations of each document;
``SPECPRESS_CORPUS_ALL=1`` calls every one.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from corpus.corpus_client import Client
from corpus.corpus_document import Document
from corpus.corpus_exchange import (
    NO_ANSWER,
    Answer,
    Exchange,
    Way,
    can_ask,
    documented_answers,
)
from corpus.test_corpus import each_document, made_in_memory, pytestmark
from specpress.ir import api as ir

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["pytestmark"]

ALL = os.environ.get("SPECPRESS_CORPUS_ALL") == "1"
CONTRADICTORY = {
    # One of two schemas that are the same: whatever fits one fits the other, too.
    "POST /potentially-undefined-formData",
}
"""Operations of public documents that no arguments fit."""
NOT_DRAWN = 0.05
"""Share of operations whose schemas may be beyond what is drawn here."""

quiet = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    max_examples=5 if ALL else 20,
)


class Subject:
    """A document and its client."""

    def __init__(self, path: Path, folder: Path) -> None:
        made = made_in_memory(path)
        for name, content in made.files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        self.document = Document(path)
        self.client = Client(next(folder.glob("src/*/py.typed")).parent, made.names)
        self.operations = [
            way
            for operation in sorted(made.api.operations, key=lambda each: each.key)
            if not operation.streams
            if can_ask(self.document, way := self._way(operation))
        ]

    def _way(self, operation: ir.Operation) -> Way:
        found = self.document.operations[operation.variant_of or operation.key]
        parts = {choice.part for choice in operation.choices}
        sent = asked = None
        if operation.body is not None:
            content = operation.body.contents[0]
            if ir.Part.BODY in parts or content.kind is ir.ContentKind.MULTIPART:
                sent = content.media_type
        if ir.Part.ANSWER in parts:
            contents = (content for each in operation.responses for content in each.contents)
            asked = next(contents).media_type
        return Way(operation.key, found, sent, asked)

    def exchange(self, operation: Way, data: st.DataObject) -> None:
        """Call a method and hold both ways against the document."""
        exchange = Exchange(self.document, self.client, operation, data)
        exchange.ask()
        answer = exchange.answer()
        result = exchange.call(answer.response() if answer else NO_ANSWER)
        exchange.check_request()
        if answer:
            exchange.check_result(result, answer.value)


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Subject]:
    @cache
    def make(path: Path) -> Subject:
        return Subject(path, tmp_path_factory.mktemp(path.name))

    return make


@pytest.mark.skipif(ALL, reason="every operation is called by the other test")
@each_document
def test_calls_say_what_was_asked_and_give_what_was_answered(
    path: Path, subject: Callable[[Path], Subject]
) -> None:
    tried = subject(path)
    if not tried.operations:
        pytest.skip("the document has no operation to call")

    @quiet
    @given(data=st.data())
    def check(data: st.DataObject) -> None:
        tried.exchange(data.draw(st.sampled_from(tried.operations)), data)

    if not is_satisfiable(check):
        pytest.skip("no arguments and answers could be drawn for any operation of the document")


@pytest.mark.skipif(not ALL, reason="takes minutes; SPECPRESS_CORPUS_ALL=1 runs it")
@each_document
def test_every_operation_can_be_called(path: Path, subject: Callable[[Path], Subject]) -> None:
    tried = subject(path)
    wanted = [each for each in tried.operations if each.key not in CONTRADICTORY]
    beyond = [each.key for each in wanted if not was_called(tried, each)]
    assert len(beyond) <= NOT_DRAWN * len(tried.operations), beyond


@each_document
def test_methods_of_further_media_types_can_be_called(
    path: Path, subject: Callable[[Path], Subject]
) -> None:
    tried = subject(path)
    further = [each for each in tried.operations if each.sent or each.asked]
    if not further:
        pytest.skip("no operation takes or answers several media types that differ")
    assert [each.key for each in further if not was_called(tried, each)] == []


def was_called(tried: Subject, operation: Way) -> bool:
    """Call an operation; false where no arguments or answers for it could be drawn."""

    @quiet
    @given(data=st.data())
    def check(data: st.DataObject) -> None:
        tried.exchange(operation, data)

    return is_satisfiable(check)


def is_satisfiable(check: Callable[[], None]) -> bool:
    try:
        check()
    except Unsatisfiable:
        return False
    return True


@each_document
def test_documented_answers_are_understood(path: Path, subject: Callable[[Path], Subject]) -> None:
    tried = subject(path)
    documented = {
        operation: answers
        for operation in tried.operations
        if operation.asked is None
        if (answers := list(documented_answers(tried.document, operation.operation)))
    }
    beyond = [
        operation.key
        for operation, answers in documented.items()
        if not was_answered(tried, operation, answers)
    ]
    assert len(beyond) <= NOT_DRAWN * len(documented), beyond


def was_answered(tried: Subject, operation: Way, answers: list[Answer]) -> bool:
    """Answer an operation as documented; false where no arguments for it could be drawn."""

    @settings(quiet, max_examples=1)
    @given(data=st.data())
    def check(data: st.DataObject) -> None:
        exchange = Exchange(tried.document, tried.client, operation, data)
        exchange.ask()
        for answer in answers:
            assert_understood(tried, exchange, answer)

    return is_satisfiable(check)


def assert_understood(tried: Subject, exchange: Exchange, answer: Answer) -> None:
    """A valid example is read without complaint; an invalid one is at most refused."""
    valid = tried.document.is_valid(answer.schema, answer.value, sent=False)
    try:
        result = exchange.call(answer.response())
    except tried.client.error:
        assert not valid
        return
    if valid:
        exchange.check_result(result, answer.value, extra=True)
