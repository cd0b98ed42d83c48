"""Text bodies. Needed by operations that send one, and by no others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..description.body import Body
from ..exceptions import RequestValidationError
from .body import sole_argument

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..description.body import EncodedBody

__all__ = ["TextBody"]


class TextBody(Body, frozen=True):
    """A text body, sent as UTF-8; bytes are sent as they are."""

    whole: str
    required: bool = False
    media_type: str = "text/plain"

    @property
    def raw_arguments(self) -> frozenset[str]:
        """The text."""
        return frozenset({self.whole})

    @property
    def replacement_type(self) -> str:
        """The same as its own."""
        return self.media_type

    def encode(
        self, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
    ) -> EncodedBody:
        """Return it in the charset of its media type."""
        del plain
        value = sole_argument(self.whole, raw, extra, required=self.required)
        if value is None:
            return None, None
        media_type = self.media_type
        if isinstance(value, bytes):  # only the caller knows their encoding
            return value, media_type
        if not isinstance(value, str):
            text = f"{self.whole}: expected str or bytes, got {type(value).__name__}"
            raise RequestValidationError(text, path=self.whole)
        charset = re.search(r';\s*charset="?([\w.:-]+)', media_type, re.IGNORECASE)
        if charset is None:
            return value.encode(), f"{media_type}; charset=utf-8"
        return value.encode(charset[1]), media_type
