"""Public types of `client.access`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import CreateAccessRequestBodyKind
    from .access_params import CreateAccessRequestBodyKindParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateAccessRequestBodyKind": "access",
            "CreateAccessRequestBodyKindParam": "access_params",
        },
    )

__all__ = [
    "CreateAccessRequestBodyKind",
    "CreateAccessRequestBodyKindParam",
]
