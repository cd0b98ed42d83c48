"""Valid values of unions and their like: none is refused, none comes back as another one.

Values are drawn from the document, and judged by a validator that knows nothing of specpress.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.test_corpus_calls import Subject
from media.pressed import CASES


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Subject:
    return Subject(CASES / "unions" / "openapi.yaml", tmp_path_factory.mktemp("unions"))


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(data=st.data())
def test_valid_values_go_there_and_come_back(subject: Subject, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(subject.operations))
    subject.exchange(operation, data)
    assert subject.client.deviations == []
