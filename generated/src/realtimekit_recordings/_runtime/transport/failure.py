"""Attempts without a complete answer, as everything above the engines knows them."""

from __future__ import annotations

import sys
from typing import Final

__all__ = [
    "LATE",
    "TransportFailure",
    "broken",
    "is_callers_own",
    "is_hopeless",
]

LATE: Final = "timed out, the deadline of the call has passed"


class TransportFailure(Exception):  # noqa: N818  # not an error yet: the retry policy decides
    """No complete answer.

    Attributes:
        reason: What happened, without addresses or secrets.
        timed_out: Whether a time limit ran out.
        untouched: Whether it is certain that the API never got the request.
        hopeless: Whether sending it again would end the same.
    """

    def __init__(self, reason: str, *, timed_out: bool, untouched: bool, hopeless: bool) -> None:
        super().__init__(reason)
        self.reason: Final = reason
        self.timed_out: Final = timed_out
        self.untouched: Final = untouched
        self.hopeless: Final = hopeless


def broken(reason: str, *, hopeless: bool = False) -> TransportFailure:
    """Return the failure of an answer that began and cannot be had whole."""
    return TransportFailure(reason, timed_out=False, untouched=False, hopeless=hopeless)


def is_callers_own(error: Exception, libraries: frozenset[str]) -> bool:
    """Whether code of the caller's was under way when an error was raised: a hook, an iterator.

    ``libraries`` are the packages that an engine works with; what else is neither of these, nor
    Python's, nor the client's, is the caller's.
    """
    ours = __name__.rpartition(".transport.")[0]
    frame = error.__traceback__
    while frame is not None:
        name: str = frame.tb_frame.f_globals.get("__name__", "")
        root = name.partition(".")[0]
        known = root in libraries or root in sys.stdlib_module_names
        if not known and name != ours and not name.startswith(f"{ours}."):
            return True
        frame = frame.tb_next
    return False


def is_hopeless(error: BaseException | None) -> bool:
    """Whether an error comes of a certificate that is not trusted, or of a host that is not there.

    That the name of a host could not be looked up just now is another thing.
    """
    ssl, socket = sys.modules.get("ssl"), sys.modules.get("socket")
    for _ in range(8):
        if error is None or ssl is None or socket is None:
            return False
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        if isinstance(error, socket.gaierror):
            number: object = error.args[0] if error.args else None
            return number in {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", None)}
        error = error.__cause__ or error.__context__
    return False
