"""Types of `client.notes`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "CreateNoteMultipartRequestPlace",
]


class CreateNoteMultipartRequestPlace(Model, kw_only=True):
    """Create note multipart request place."""

    page: int | UnsetType = UNSET
