"""Types of `client.texts`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Texts",
]


class Texts(
    Model,
    kw_only=True,
    rename={
        "field": "",
        "space": " ",
        "first": "1st",
        "an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze": "AnUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameA1",
        "Name_": "Name",
        "init": "__init__",
        "underscore_underscore_name": "__name",
        "struct_fields": "__struct_fields__",
        "underscore_name": "_name",
        "a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a": "a very long name of a property that nobody would ever want to read to its end but for one letter A",
        "a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b": "a very long name of a property that nobody would ever want to read to its end but for one letter B",
        "a_dash_b": "a-b",
        "a_dot_b": "a.b",
        "an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi": "anUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameA1",
        "class_": "class",
        "con_dot": "con.",
        "copy_": "copy",
        "éx": "éx",
        "to_dict_": "to_dict",
        "field_2": "²",
        "field_кот": "КОТ",
        "field_fi": "ﬁ",
        "field_fi_uff46uff49": "ｆｉ",
        "party_popper": "🎉",
    },
):
    """Texts."""

    field: str | UnsetType = UNSET
    space: str | UnsetType = UNSET
    first: str | UnsetType = UNSET
    an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze: str | UnsetType = UNSET
    Name_: str | UnsetType = UNSET
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
    aB: str | UnsetType = UNSET
    a_b: str | UnsetType = UNSET
    ab: str | UnsetType = UNSET
    an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi: str | UnsetType = UNSET
    class_: str | UnsetType = UNSET
    cls: str | UnsetType = UNSET
    con: str | UnsetType = UNSET
    con_dot: str | UnsetType = UNSET
    copy_: str | UnsetType = UNSET
    éx: str | UnsetType = UNSET
    fi: str | UnsetType = UNSET
    match: str | UnsetType = UNSET
    model_config: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    self: str | UnsetType = UNSET
    to_dict_: str | UnsetType = UNSET
    field_2: str | UnsetType = UNSET
    é: str | UnsetType = UNSET
    field_кот: str | UnsetType = UNSET
    кот: str | UnsetType = UNSET
    قط: str | UnsetType = UNSET
    中文: str | UnsetType = UNSET
    field_fi: str | UnsetType = UNSET
    field_fi_uff46uff49: str | UnsetType = UNSET
    party_popper: str | UnsetType = UNSET
