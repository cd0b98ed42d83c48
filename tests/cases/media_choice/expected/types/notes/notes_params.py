"""What the methods of `client.notes` take."""

from typing import NotRequired, TypedDict

__all__ = [
    "CreateNoteMultipartRequestPlaceParam",
]


class CreateNoteMultipartRequestPlaceParam(TypedDict):
    """Create note multipart request place."""

    page: NotRequired[int]
