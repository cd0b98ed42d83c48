from __future__ import annotations

import pytest

from specpress.naming.methods.shared_words import without_shared


def own(resource: str, *ids: str) -> list[str]:
    """What is left of operationIds, all of one resource."""
    words = {id_: tuple(id_.split("_")) for id_ in ids}
    left = without_shared(words, dict.fromkeys(ids, (resource,)))
    return ["_".join(left[id_]) for id_ in ids]


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (
            "x_api_routes_batch_get_jobs x_api_routes_batch_create_job x_api_routes_batch_cancel",
            "get_jobs create_job cancel",
        ),
        ("list_route create_route get_one_route", "list create get_one"),
        ("list_pets_v1 create_pet_v1 get_v1", "list_pets create_pet get"),
        ("list_endpoint create_endpoint", "list_endpoint create_endpoint"),
        ("route route route", "route route route"),
        ("list_users create_users get_users", "list_users create_users get_users"),
        ("get_a_x get_a_y get_a_z", "get_a_x get_a_y get_a_z"),
        ("list_route create_route get_pet", "list_route create_route get_pet"),
        (
            "list_route create_route get_route delete_route find_pet",
            "list create get delete find_pet",
        ),
        (
            "api_list api_create api_get api_delete find_pet",
            "list create get delete find_pet",
        ),
        ("api_list api_create view_get", "api_list api_create view_get"),
    ],
)
def test_what_all_share_is_no_name(ids: str, expected: str) -> None:
    assert own("batch", *ids.split()) == expected.split()


def test_a_prefix_of_a_whole_document_is_no_name() -> None:
    words = {
        key: tuple(id_.split("_"))
        for key, id_ in {
            "a": "acme_get_pet",
            "b": "acme_list_pets",
            "c": "acme_get_owner",
            "d": "acme_delete_owner",
        }.items()
    }
    resources = {"a": ("pets",), "b": ("pets",), "c": ("owners",), "d": ("owners",)}
    found = without_shared(words, resources)
    assert {key: "_".join(left) for key, left in found.items()} == {
        "a": "get_pet",
        "b": "list_pets",
        "c": "get_owner",
        "d": "delete_owner",
    }
