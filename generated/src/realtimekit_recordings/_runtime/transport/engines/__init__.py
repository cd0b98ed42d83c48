"""The engines: each does one exchange over HTTP in its library's way, and fails in ours.

``httpx2_sync`` is that of synchronous clients; asynchronous ones have ``httpx2_async`` and, where
they are told so, ``aiohttp_async``. Nothing here is imported before the first request. Each imports
its own library, and what ``transport`` says of answers, failures and uploads.
"""

from importlib import import_module

# Looking up a host's name imports this, out of sight: a fork must not come in between.
import_module("encodings.idna")
