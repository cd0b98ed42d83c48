"""Where the runtime's modules are in a generated package: all that the views know of its layout.

Paths begin with a dot, as those of every module of the package itself (see ``imports.Import``).
"""

from __future__ import annotations

CLIENT = "._runtime.client"
DOWNLOAD = "._runtime.helpers.download"
ENUMS = "._runtime.types.enums"
EXCEPTIONS = "._runtime.exceptions"
LAZY = "._runtime.lazy"
MODELS = "._runtime.types.models"
OPERATION = "._runtime.description.operation"
OPTIONS = "._runtime.options"
PAGINATION = "._runtime.helpers.pagination"
RECIPES = "._runtime.helpers.recipes"
RESOURCE = "._runtime.resource"
RESPONSE = "._runtime.response.response"
STREAMS = "._runtime.response.streams"
TRANSPORT = "._runtime.transport.sync"
UNIONS = "._runtime.types.unions"
WAITING = "._runtime.helpers.waiting"
