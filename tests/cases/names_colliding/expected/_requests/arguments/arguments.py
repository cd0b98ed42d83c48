"""What the arguments of `client.arguments` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "ArgumentsCreateArguments",
    "ArgumentsUpdateArguments",
]


class ArgumentsCreateArguments(
    Struct,
    kw_only=True,
    forbid_unknown_fields=True,
    gc=False,
    rename={"list_": "list", "str_": "str"},
):
    id: str
    self_: str
    body: str
    id_in_body: str
    ID_: str | UnsetType = UNSET
    a_dash_b: str | UnsetType = UNSET
    a_dot_b: str | UnsetType = UNSET
    a_b: str | UnsetType = UNSET
    extra_headers_: str | UnsetType = UNSET
    fi: str | UnsetType = UNSET
    filter_a: str | UnsetType = UNSET
    query_id: str | UnsetType = UNSET
    header_id: str | UnsetType = UNSET
    cookie_id: str | UnsetType = UNSET
    timeout_: str | UnsetType = UNSET
    header_timeout: str | UnsetType = UNSET
    query_fi: str | UnsetType = UNSET
    body_body: str | UnsetType = UNSET
    body_id: str | UnsetType = UNSET
    cls_: str | UnsetType = UNSET
    list_: str | UnsetType = UNSET
    body_self: str | UnsetType = UNSET
    str_: str | UnsetType = UNSET
    body_timeout: str | UnsetType = UNSET


class ArgumentsUpdateArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    id: str
    self_: str
    body: str
    body_in_body: list[str]
