"""Names that Python, the runtime or the generated code have a meaning for already."""

from __future__ import annotations

import builtins
from keyword import kwlist

KEYWORDS = frozenset(kwlist)

# Words of annotations: as a class attribute they would change the meaning of the lines below.
_ANNOTATIONS = frozenset(
    "bool bytes bytearray complex date datetime dict float frozenset int list memoryview msgspec"
    " set str timedelta tuple types typing uuid decimal".split()
)

FIELDS = (
    KEYWORDS
    | _ANNOTATIONS
    | frozenset("additional_properties to_dict to_json copy from_dict from_json".split())
)
"""Attributes of a model."""

MEMBERS = frozenset("mro is_known name value names values".split()) | KEYWORDS
"""Members of an enum; the methods of ``str`` and ``int`` are added by ``str_members``."""

STRING_METHODS = frozenset(name for name in (*dir(str), *dir(int)) if name[0] != "_")

METHODS = (
    KEYWORDS
    | _ANNOTATIONS
    | frozenset(
        "object property staticmethod classmethod cached_property super self cls"
        " with_raw_response with_streaming_response".split()
    )
)
"""Methods and child resources of a resource."""

CLIENT = METHODS | frozenset(
    "base_url timeout max_retries default_headers default_query http_client on_deviation"
    " close aclose copy with_options request get post put patch delete head options".split()
)
"""Resources, arguments and attributes of the client."""

ARGUMENTS = KEYWORDS | frozenset(
    "self cls extra_headers extra_query extra_body timeout msgspec types".split()
)
"""Arguments of a method."""

TYPES = (
    KEYWORDS
    | frozenset(name for name in dir(builtins) if name[0] != "_")
    | frozenset(
        "ABC Annotated Any Awaitable Callable ClassVar Decimal Enum Final Generic IntEnum Iterable"
        " Iterator AsyncIterator Literal Mapping Meta Model Never NoReturn NotRequired OpenEnum"
        " OpenIntEnum OpenModel Optional Path Raw Required Self Sequence StrEnum Struct TypeAlias"
        " TypedDict UNSET UUID Union Unpack Unset UnsetType AwareDatetime NOT_GIVEN NotGiven".split()
    )
)
"""Classes of the types package."""

MODULES = KEYWORDS | frozenset(
    "aux clock con nul prn init main client exceptions runtime requests version conftest".split()
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in range(10)]
)
"""Modules: names that some platform cannot store, or that would read as something else."""

PACKAGES = MODULES | frozenset(
    "abc ast asyncio base64 calendar cmath code codecs collections copy csv dataclasses datetime"
    " decimal email enum fractions functools gettext glob gzip hashlib html http httpx2 importlib"
    " inspect io ipaddress itertools json keyword locale logging mail math msgspec numbers operator"
    " os pathlib pickle platform profile queue random re sched secrets select shutil signal site"
    " socket sqlite3 ssl stat statistics string struct subprocess symbol sys tempfile test threading"
    " time token trace types typing unittest urllib uuid warnings weakref xml zipfile".split()
)
"""Top-level packages: names that would hide a module of Python or of the run-time dependencies."""
