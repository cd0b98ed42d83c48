"""What the arguments of `client.texts` have to keep to."""

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "TextsPostArguments",
]


class TextsPostArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: str | UnsetType = UNSET
    space: str | UnsetType = UNSET
    first: str | UnsetType = UNSET
    an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze: str | UnsetType = UNSET
    body_name: str | UnsetType = UNSET
    init: str | UnsetType = UNSET
    underscore_underscore_name: str | UnsetType = UNSET
    struct_fields: str | UnsetType = UNSET
    underscore_name: str | UnsetType = UNSET
    a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a: (
        str | UnsetType
    ) = UNSET
    a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b: (
        str | UnsetType
    ) = UNSET
    a_dash_b: str | UnsetType = UNSET
    a_dot_b: str | UnsetType = UNSET
    body_a_b: str | UnsetType = UNSET
    a_b: str | UnsetType = UNSET
    ab: str | UnsetType = UNSET
    an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi: str | UnsetType = UNSET
    class_: str | UnsetType = UNSET
    cls_: str | UnsetType = UNSET
    con: str | UnsetType = UNSET
    body_con: str | UnsetType = UNSET
    copy: str | UnsetType = UNSET
    éx: str | UnsetType = UNSET
    fi: str | UnsetType = UNSET
    match: str | UnsetType = UNSET
    model_config: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    self_: str | UnsetType = UNSET
    to_dict: str | UnsetType = UNSET
    argument_2: str | UnsetType = UNSET
    é: str | UnsetType = UNSET
    body_кот: str | UnsetType = UNSET
    кот: str | UnsetType = UNSET
    قط: str | UnsetType = UNSET
    中文: str | UnsetType = UNSET
    body_fi: str | UnsetType = UNSET
    fi_in_body: str | UnsetType = UNSET
    party_popper: str | UnsetType = UNSET
