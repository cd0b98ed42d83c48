"""Types of `client.notes`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "CreateNoteMultipartRequestPlace",
]


class CreateNoteMultipartRequestPlace(Model, kw_only=True):
    """Create note multipart request place."""

    page: int | UnsetType = UNSET
