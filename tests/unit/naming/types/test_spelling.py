from __future__ import annotations

import pytest

from specpress.naming.types.spelling import TOO_LONG, concise


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("PetInTheHouse", "PetInTheHouse"),
        (
            "CodespacesListDevcontainersInRepositoryForAuthenticatedDevcontainer",
            "CodespacesListDevcontainersRepositoryAuthenticatedDevcontainer",
        ),
        (
            "InvoicesCreatePreviewRequestScheduleDetailsPhaseItemDiscountRequest",
            "InvoicesCreatePreviewScheduleDetailsPhaseItemDiscountRequest",
        ),
    ],
)
def test_a_long_class_name_does_without_what_tells_nothing(name: str, expected: str) -> None:
    assert concise(name) == expected
    assert concise(expected) == expected or len(expected) > TOO_LONG
