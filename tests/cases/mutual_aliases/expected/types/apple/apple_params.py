"""What the methods of `client.apple` take."""

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._shared.any_model_params import ZebraParam
from .apple import Aardvark

__all__ = [
    "AardvarkParam",
    "AppleParam",
]


class AardvarkParam(TypedDict):
    """Aardvark."""

    apple: NotRequired["AppleParam"]
    bunch: NotRequired["AppleParam | int | None"]
    zebra: NotRequired[ZebraParam]


AppleParam: TypeAlias = Mapping[str, Aardvark | AardvarkParam] | Sequence[Aardvark | AardvarkParam]
