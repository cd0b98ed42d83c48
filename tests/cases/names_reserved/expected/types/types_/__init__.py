"""Public types of `client.types_`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.any_model import (
        AnyModel,
        Con,
        ConParams,
        EnumModel,
        List,
        LiteralModel,
        ModelModel,
        OptionalModel,
        Runtime,
        SelfModel,
        Str,
        StructModel,
        Types,
    )
    from .._shared.list_params import ListParam
    from .types__params import (
        AnyModelParam,
        ConParamsParam,
        EnumModelEnumParam,
        EnumModelParam,
        LiteralModelParam,
        ModelModelParam,
        OptionalModelParam,
        RuntimeParam,
        SelfModelParam,
        StrParam,
        StructModelParam,
        TypesParam,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AnyModel": "._shared.any_model",
            "AnyModelParam": "types__params",
            "Con": "._shared.any_model",
            "ConParams": "._shared.any_model",
            "ConParamsParam": "types__params",
            "EnumModel": "._shared.any_model",
            "EnumModelEnumParam": "types__params",
            "EnumModelParam": "types__params",
            "List": "._shared.any_model",
            "ListParam": "._shared.list_params",
            "LiteralModel": "._shared.any_model",
            "LiteralModelParam": "types__params",
            "ModelModel": "._shared.any_model",
            "ModelModelParam": "types__params",
            "OptionalModel": "._shared.any_model",
            "OptionalModelParam": "types__params",
            "Runtime": "._shared.any_model",
            "RuntimeParam": "types__params",
            "SelfModel": "._shared.any_model",
            "SelfModelParam": "types__params",
            "Str": "._shared.any_model",
            "StrParam": "types__params",
            "StructModel": "._shared.any_model",
            "StructModelParam": "types__params",
            "Types": "._shared.any_model",
            "TypesParam": "types__params",
        },
    )

__all__ = [
    "AnyModel",
    "AnyModelParam",
    "Con",
    "ConParams",
    "ConParamsParam",
    "EnumModel",
    "EnumModelEnumParam",
    "EnumModelParam",
    "List",
    "ListParam",
    "LiteralModel",
    "LiteralModelParam",
    "ModelModel",
    "ModelModelParam",
    "OptionalModel",
    "OptionalModelParam",
    "Runtime",
    "RuntimeParam",
    "SelfModel",
    "SelfModelParam",
    "Str",
    "StrParam",
    "StructModel",
    "StructModelParam",
    "Types",
    "TypesParam",
]
