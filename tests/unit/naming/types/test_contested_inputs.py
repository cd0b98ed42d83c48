"""Second names of long classes: told apart by their ends; of no concern where nobody sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from specpress.naming.codes import CONTESTED_TYPE
from unit.naming.pressed_names import Json, answering, document, named

if TYPE_CHECKING:
    from pathlib import Path

STEM = "api.v2010.account.recording.recording_add_on_result.recording_add_on_result_payload"
BOTH = (STEM, f"{STEM}.recording_add_on_result_payload_data")


def schemas(*names: str) -> Json:
    return {
        name: {"type": "object", "properties": {f"p{number}": {"type": "string"}}}
        for number, name in enumerate(names)
    }


def sending(names: tuple[str, ...]) -> Json:
    body = {"properties": {n: {"$ref": f"#/components/schemas/{n}"} for n in names}}
    content: Any = {"application/json": {"schema": {"type": "object", **body}}}
    return {**answering({"type": "string"}), "requestBody": {"content": content}}


def test_the_end_of_a_long_name_is_kept(tmp_path: Path) -> None:
    names, _, diagnostics = named(
        document({"/a": {"post": sending(BOTH)}}, schemas(*BOTH)), tmp_path
    )
    assert not list(diagnostics)
    found = {name for name in names.inputs.values() if name.startswith("ApiV2010")}
    assert len(found) == 2
    assert any(name.endswith("DataParam") for name in found)


@pytest.mark.parametrize(("is_sent", "codes"), [(True, 2), (False, 0)])
def test_a_name_that_nobody_sees_is_not_contested(
    *, is_sent: bool, codes: int, tmp_path: Path
) -> None:
    alike = tuple(f"{'word_' * 18}{middle}_end" for middle in ("one", "two"))
    refs = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in alike]}
    operation = sending(alike) if is_sent else answering(refs)
    data = document({"/a": {"post": operation}}, schemas(*alike))
    _, _, diagnostics = named(data, tmp_path)
    inputs = [each for each in diagnostics if "Param" in each.message]
    assert [each.code for each in inputs] == [CONTESTED_TYPE] * codes
