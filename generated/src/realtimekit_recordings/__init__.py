"""Unofficial client of RealtimeKit Recordings.

Parts are imported when they are first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types
    from ._client import AsyncCloudflare, Cloudflare
    from ._exceptions import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ClientError,
        CloudflareError,
        ConflictError,
        CredentialError,
        Deviation,
        DeviationWarning,
        DownloadError,
        ErrorDetail,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RequestValidationError,
        UnprocessableEntityError,
        WaitError,
        WaitFailedError,
        WaitTimeoutError,
    )
    from ._runtime.helpers.progress import ProgressBar
    from ._runtime.options import NOT_GIVEN, UNSET, NotGiven, Timeout, UnsetType
    from ._runtime.response.response import APIResponse, AsyncAPIResponse
    from ._runtime.transport.clients import AiohttpClient
    from ._version import __version__
else:
    from ._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "NOT_GIVEN": "_runtime.options",
            "UNSET": "_runtime.options",
            "APIConnectionError": "_exceptions",
            "APIError": "_exceptions",
            "APIResponse": "_runtime.response.response",
            "APIResponseValidationError": "_exceptions",
            "APIStatusError": "_exceptions",
            "APITimeoutError": "_exceptions",
            "AiohttpClient": "_runtime.transport.clients",
            "AsyncAPIResponse": "_runtime.response.response",
            "AsyncCloudflare": "_client",
            "AuthenticationError": "_exceptions",
            "BadRequestError": "_exceptions",
            "ClientError": "_exceptions",
            "Cloudflare": "_client",
            "CloudflareError": "_exceptions",
            "ConflictError": "_exceptions",
            "CredentialError": "_exceptions",
            "Deviation": "_exceptions",
            "DeviationWarning": "_exceptions",
            "DownloadError": "_exceptions",
            "ErrorDetail": "_exceptions",
            "InternalServerError": "_exceptions",
            "NotFoundError": "_exceptions",
            "NotGiven": "_runtime.options",
            "PermissionDeniedError": "_exceptions",
            "ProgressBar": "_runtime.helpers.progress",
            "RateLimitError": "_exceptions",
            "RequestValidationError": "_exceptions",
            "Timeout": "_runtime.options",
            "UnprocessableEntityError": "_exceptions",
            "UnsetType": "_runtime.options",
            "WaitError": "_exceptions",
            "WaitFailedError": "_exceptions",
            "WaitTimeoutError": "_exceptions",
            "__version__": "_version",
            "types": "",
        },
        {"ClientError": "CloudflareError"},
    )

__all__ = [
    "NOT_GIVEN",
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AiohttpClient",
    "AsyncAPIResponse",
    "AsyncCloudflare",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "Cloudflare",
    "CloudflareError",
    "ConflictError",
    "CredentialError",
    "Deviation",
    "DeviationWarning",
    "DownloadError",
    "ErrorDetail",
    "InternalServerError",
    "NotFoundError",
    "NotGiven",
    "PermissionDeniedError",
    "ProgressBar",
    "RateLimitError",
    "RequestValidationError",
    "Timeout",
    "UnprocessableEntityError",
    "UnsetType",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "__version__",
    "types",
]
