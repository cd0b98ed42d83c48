"""What the methods of `client.bodies` take."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

__all__ = [
    "SendAlbumRequestSettingsParam",
    "SendEncodedRequestDeepParam",
    "SendEncodedRequestFlatParam",
    "SendEncodedRequestNestedParam",
]


class SendAlbumRequestSettingsParam(TypedDict):
    """Send album request settings."""

    public: NotRequired[bool]


class SendEncodedRequestDeepParam(TypedDict):
    """Send encoded request deep."""

    a: NotRequired[str]
    b: NotRequired[Sequence[int]]


class SendEncodedRequestFlatParam(TypedDict):
    """Send encoded request flat."""

    x: NotRequired[int]
    y: NotRequired[int]


class SendEncodedRequestNestedParam(TypedDict):
    """Send encoded request nested."""

    z: NotRequired[bool]
