"""Names that Python, the runtime or the generated code have a meaning for already."""

from __future__ import annotations

from keyword import kwlist

from specpress.naming.words.identifiers import word_set

KEYWORDS = frozenset(kwlist)

# Words of annotations: as a class attribute they would change the meaning of the lines below.
_ANNOTATIONS = word_set(
    "bool bytes bytearray complex date datetime dict float frozenset int list memoryview "
    "msgspec set dt str timedelta tuple types typing uuid decimal"
)

FIELDS = (
    KEYWORDS
    | _ANNOTATIONS
    | word_set("additional_properties to_dict to_json copy from_dict from_json is_known")
)
"""Attributes of a model."""

# The methods of str and int, which the enums of the runtime inherit. A fixed list, like all of
# these: names must not depend on the Python version that the generator runs on.
_INHERITED = word_set(
    "as_integer_ratio bit_count bit_length capitalize casefold center conjugate count "
    "denominator encode endswith expandtabs find format format_map from_bytes imag index "
    "is_integer isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric "
    "isprintable isspace istitle isupper join ljust lower lstrip maketrans numerator "
    "partition real removeprefix removesuffix replace rfind rindex rjust rpartition rsplit "
    "rstrip split splitlines startswith strip swapcase title to_bytes translate upper zfill"
)

MEMBERS = KEYWORDS | _INHERITED | word_set("mro is_known name value names values")
"""Members of an enum."""

METHODS = (
    KEYWORDS
    | _ANNOTATIONS
    | word_set(
        "object property staticmethod classmethod cached_property super self cls "
        "with_raw_response with_streaming_response"
    )
)
"""Methods and child resources of a resource."""

CLIENT = METHODS | word_set(
    "base_url timeout max_retries default_headers default_query http_client on_deviation "
    "close aclose copy with_options request get post put patch delete head options resources"
)
"""Resources, arguments and attributes of the client."""

ARGUMENTS = KEYWORDS | word_set(
    "self cls extra_headers extra_query extra_body timeout msgspec types"
)
"""Arguments of a method."""

TYPES = (
    KEYWORDS
    | word_set(
        "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup "
        "BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError "
        "ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError "
        "DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception "
        "ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning "
        "GeneratorExit IOError ImportError ImportWarning IndentationError IndexError "
        "InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError "
        "ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError "
        "OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError "
        "RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning "
        "StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit "
        "TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError "
        "UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning "
        "ZeroDivisionError"
    )
    | word_set(
        "ABC Annotated Any Awaitable Callable ClassVar Decimal Enum Final Generic IntEnum "
        "Iterable Iterator AsyncIterator Literal Mapping Meta Model Never NoReturn NotRequired "
        "OpenEnum OpenIntEnum OpenModel Optional Path Raw Required Self Sequence StrEnum Struct "
        "TypeAlias TypedDict UNSET UUID Union Unpack Unset UnsetType AwareDatetime NOT_GIVEN "
        "NotGiven UnknownVariant IsoDuration DateText DateTimeText TimeText ReadOnlyProperty"
    )
)
"""Classes of the types package."""

MODULES = (
    KEYWORDS
    | word_set("aux con nul prn")
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in range(10)}
)
"""Modules: names that some platform cannot store."""

EXPORTS = TYPES | word_set(
    "AiohttpClient Timeout NotGiven UnsetType APIResponse AsyncAPIResponse AsyncEventStream "
    "AsyncStream EventStream Stream ServerSentEvent APIConnectionError APIError "
    "APIResponseValidationError APIStatusError APITimeoutError AuthenticationError "
    "BadRequestError ClientError ConflictError CredentialError Deviation DeviationWarning "
    "DownloadError ErrorDetail InternalServerError ProgressBar "
    "NotFoundError PermissionDeniedError RateLimitError RequestValidationError TokenError "
    "UnprocessableEntityError WaitError WaitFailedError WaitTimeoutError"
)
"""What a client's package exports besides its client."""

PACKAGES = MODULES | word_set(
    "abc aiohttp ast asyncio base64 calendar cmath code codecs collections copy csv dataclasses "
    "datetime decimal email enum fractions functools gettext glob gzip hashlib html http "
    "httpx2 importlib inspect io ipaddress itertools json keyword locale logging mail math "
    "msgspec numbers operator os pathlib pickle platform profile queue random re sched "
    "secrets select shutil signal site socket sqlite3 ssl stat statistics string struct "
    "subprocess symbol sys tempfile test threading time token trace types typing unittest "
    "urllib uuid warnings weakref xml zipfile"
)
"""Top-level packages: names that would hide a module of Python or of the run-time dependencies."""
