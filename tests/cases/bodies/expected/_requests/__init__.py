"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bodies.bodies import (
        BodiesPutRawArguments,
        BodiesSendAlbumArguments,
        BodiesSendChoiceArguments,
        BodiesSendEncodedArguments,
        BodiesSendFormArguments,
        BodiesSendListArguments,
        BodiesSendMixedArguments,
        BodiesSendNoteArguments,
        BodiesUploadFileArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BodiesPutRawArguments": "bodies.bodies",
            "BodiesSendAlbumArguments": "bodies.bodies",
            "BodiesSendChoiceArguments": "bodies.bodies",
            "BodiesSendEncodedArguments": "bodies.bodies",
            "BodiesSendFormArguments": "bodies.bodies",
            "BodiesSendListArguments": "bodies.bodies",
            "BodiesSendMixedArguments": "bodies.bodies",
            "BodiesSendNoteArguments": "bodies.bodies",
            "BodiesUploadFileArguments": "bodies.bodies",
        },
    )

__all__ = [
    "BodiesPutRawArguments",
    "BodiesSendAlbumArguments",
    "BodiesSendChoiceArguments",
    "BodiesSendEncodedArguments",
    "BodiesSendFormArguments",
    "BodiesSendListArguments",
    "BodiesSendMixedArguments",
    "BodiesSendNoteArguments",
    "BodiesUploadFileArguments",
]
