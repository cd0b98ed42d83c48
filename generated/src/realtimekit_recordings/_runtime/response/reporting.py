"""Telling of deviations, as a client is set to."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Final

from ..exceptions import DeviationWarning

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..exceptions import APIResponseValidationError
    from ..request.settings import OnDeviation
    from ..transport.answer import Answer
    from ..types.deviations import Deviation
    from .exchange import Exchange

__all__ = ["report_deviations", "tell"]

# From ``report_deviations`` out to the line that called the generated method.
_CALLER: Final = 7


def report_deviations(
    exchange: Exchange,
    response: Answer,
    body: bytes,
    deviations: list[Deviation],
    *,
    depth: int = _CALLER,
) -> None:
    """Tell of deviations as the client is set to; ``depth`` frames out is who to warn."""
    tell(
        exchange.config.on_deviation,
        deviations,
        lambda problem: exchange.validation_error(response, body, problem),
        depth=depth + 1,
    )


def tell(
    handling: OnDeviation,
    deviations: list[Deviation],
    refusal: Callable[[str], APIResponseValidationError],
    *,
    depth: int,
) -> None:
    """Tell of deviations as ``handling`` has it; ``refusal`` makes the error of a problem."""
    if callable(handling):
        for deviation in deviations:
            handling(deviation)
    elif handling == "raise":
        more = f" and {len(deviations) - 1} more" if len(deviations) > 1 else ""
        error = refusal(f"{deviations[0]}{more}")
        error.deviations = tuple(deviations)
        raise error
    elif handling == "warn":
        for deviation in deviations:
            warnings.warn(str(deviation), DeviationWarning, stacklevel=depth)
