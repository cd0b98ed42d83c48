"""Where the runtime's modules are in a generated package: all that the views know of its layout.

Paths begin with a dot, as those of every module of the package itself (see ``imports.Import``).
"""

from __future__ import annotations

ABOUT = "._runtime.about"
CLIENT = "._runtime.client"
DOWNLOAD = "._runtime.helpers.download"
ENUMS = "._runtime.types.enums"
EXCEPTIONS = "._runtime.exceptions"
FETCHED_TOKENS = "._runtime.auth.fetched"
FORMS = "._runtime.request.forms"
LAZY = "._runtime.lazy"
MODELS = "._runtime.types.models"
OCTETS = "._runtime.types.octets"
OPERATION = "._runtime.description.operation"
OPTIONS = "._runtime.options"
PAGINATION = "._runtime.helpers.pagination"
PROGRESS = "._runtime.helpers.progress"
PROVIDED_TOKENS = "._runtime.auth.provided"
RECIPES = "._runtime.helpers.recipes"
RENAMED = "._runtime.renamed"
RESOURCE = "._runtime.resource"
RESPONSE = "._runtime.response.response"
SQL = "._runtime.sql.client"
SQL_CATALOGUE = "._runtime.sql.catalogue"
SQL_DBAPI = "._runtime.sql.dbapi"
STREAMS = "._runtime.response.streams"
TIMES = "._runtime.types.times"
TRANSPORT = "._runtime.transport.clients"
TRIMMING = "._runtime.types.trimming"
TUPLES = "._runtime.types.tuples"
UNIONS = "._runtime.types.unions"
UNKNOWN = "._runtime.types.unknown"
USUAL_ERRORS = "._runtime.response.usual_errors"
WAITING = "._runtime.helpers.waiting"

# Under another name than its own, which no method and no attribute has.
DEPRECATED = "_deprecated"

# What describes operations that have need of it, beside ``OPERATION``.
DESCRIPTIONS = {
    "BinaryBody": "._runtime.request.binary",
    "FormBody": FORMS,
    "FormEncoding": FORMS,
    "JsonBody": "._runtime.request.body",
    "MultipartBody": "._runtime.request.multipart",
    "StreamedCase": "._runtime.response.streamed",
    "TextBody": "._runtime.request.text",
}

# Methods of a resource's base classes that not every resource needs: what is between ``Sync`` or
# ``Async`` and ``Resource`` in the class that has them, and its module.
RESOURCES = {
    "_download": ("Downloading", "._runtime.helpers.downloading_resource"),
    "_events": ("Streamed", "._runtime.helpers.streamed_resource"),
    "_follow": ("Recipe", "._runtime.helpers.recipe_resource"),
    "_page": ("Paged", "._runtime.helpers.paged_resource"),
    "_stream": ("Streamed", "._runtime.helpers.streamed_resource"),
    "_wait": ("Waiting", "._runtime.helpers.waiting_resource"),
}
