"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bodies.bodies import (
        BodiesPutRawArguments,
        BodiesSendFormArguments,
        BodiesSendListArguments,
        BodiesUploadFileArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BodiesPutRawArguments": "bodies.bodies",
            "BodiesSendFormArguments": "bodies.bodies",
            "BodiesSendListArguments": "bodies.bodies",
            "BodiesUploadFileArguments": "bodies.bodies",
        },
    )

__all__ = [
    "BodiesPutRawArguments",
    "BodiesSendFormArguments",
    "BodiesSendListArguments",
    "BodiesUploadFileArguments",
]
