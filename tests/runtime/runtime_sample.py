"""A small client by hand, as the generator would write it, for the runtime's tests."""

from __future__ import annotations

import copy
import pickle
import uuid  # noqa: TC003  # msgspec resolves annotations
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from runtime.client import (
    AsyncClient,
    ClientParameter,
    ClientSpec,
    Credential,
    ErrorShapes,
    ErrorSource,
    SyncClient,
)
from runtime.description.operation import (
    Operation,
    PathVariable,
    QueryParameter,
    ResponseCase,
)
from runtime.options import RequestOptions
from runtime.request.body import JsonBody
from runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from runtime.types.enums import OpenEnum
from runtime.types.models import AwareDatetime, Model

if TYPE_CHECKING:
    from collections.abc import Mapping

RECORDING = {
    "id": "01234567-89ab-cdef-0123-456789abcdef",
    "status": "UPLOADED",
    "started": "2026-01-01T00:00:00Z",
    "download_url": "https://files.example/a.mp4?signature=PRESIGNED",
    "file_size": 5,
}


class Status(OpenEnum):
    INVOKED = "INVOKED"
    UPLOADED = "UPLOADED"


class Storage(Model, kw_only=True):
    __secrets__: ClassVar[tuple[str, ...]] = ("secret",)
    type: str
    secret: str | UnsetType = UNSET


class Recording(Model, kw_only=True, rename={"user_id": "user_Id"}):
    __secret_urls__: ClassVar[tuple[str, ...]] = ("download_url",)
    id: uuid.UUID
    status: Status
    started: AwareDatetime | None
    download_url: str | None
    file_size: int | float | None
    title: str | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    storage: Storage | UnsetType | None = UNSET
    user_id: str | UnsetType = UNSET


class Result(Model, kw_only=True):
    success: bool
    data: Recording | UnsetType = UNSET


class Page(Model, kw_only=True):
    success: bool
    data: list[Recording]


class StorageRules(Struct, kw_only=True, forbid_unknown_fields=True):
    type: Literal["aws", "gcs"]
    secret: Annotated[str, Meta(min_length=3)] | UnsetType = UNSET


class StartRules(Struct, kw_only=True, forbid_unknown_fields=True):
    __secrets__: ClassVar[tuple[str, ...]] = ("secret",)
    account_id: Annotated[str, Meta(max_length=32)]
    max_seconds: Annotated[int, Meta(ge=60, le=86400)] | UnsetType = UNSET
    ratio: int | float | UnsetType = UNSET
    status: Literal["INVOKED"] | UnsetType = UNSET
    storage: StorageRules | UnsetType | None = UNSET
    layers: dict[str, StorageRules] | UnsetType = UNSET


class GetRules(Struct, kw_only=True, forbid_unknown_fields=True):
    account_id: Annotated[str, Meta(max_length=32)]
    recording_id: str


class ListRules(Struct, kw_only=True, forbid_unknown_fields=True):
    account_id: Annotated[str, Meta(max_length=32)]
    status: list[Literal["INVOKED", "UPLOADED"]] | UnsetType = UNSET
    page_no: Annotated[float, Meta(ge=0)] | UnsetType = UNSET


ROOT = ("/accounts/", PathVariable("account_id"), "/recordings")
AUTH = (("api_token",), ("api_email", "api_key"))
START: Operation[Result] = Operation(
    name="recordings.start",
    method="POST",
    path=ROOT,
    names=StartRules.__struct_fields__,
    arguments=lambda: StartRules,
    body=JsonBody({name: name for name in ("max_seconds", "ratio", "status", "storage", "layers")}),
    responses=(ResponseCase("200", lambda: Result),),
    security=AUTH,
    replay="never",
    outcome_hint="get_active",
)
GET: Operation[Result] = Operation(
    name="recordings.get",
    method="GET",
    path=(*ROOT, "/", PathVariable("recording_id")),
    names=GetRules.__struct_fields__,
    arguments=lambda: GetRules,
    responses=(ResponseCase("200", lambda: Result), ResponseCase("4XX")),
    security=AUTH,
    replay="safe",
)
LIST: Operation[Page] = Operation(
    name="recordings.list",
    method="GET",
    path=ROOT,
    names=ListRules.__struct_fields__,
    arguments=lambda: ListRules,
    query=(QueryParameter("status", explode=False), QueryParameter("page_no")),
    responses=(ResponseCase("200", lambda: Page),),
    security=AUTH,
    replay="safe",
)
SPEC = ClientSpec(
    name="Sample",
    package="sample_client",
    version="0.1.0",
    base_url="https://api.example/v4",
    base_url_env="SAMPLE_BASE_URL",
    request_id_header="cf-ray",
    credentials=(
        Credential("api_token", "bearer", env="SAMPLE_TOKEN"),
        Credential("api_email", "header", "X-Auth-Email", "SAMPLE_EMAIL"),
        Credential("api_key", "header", "X-Auth-Key", "SAMPLE_KEY"),
    ),
    parameters=(ClientParameter("account_id", "SAMPLE_ACCOUNT"),),
    errors=ErrorShapes(
        success="success", sources=(ErrorSource(("error",)), ErrorSource(("errors",)))
    ),
)


class Recordings(SyncResource):
    def start(self, *, account_id: str | None = None, **body: Any) -> Result:
        options = RequestOptions(extra_body=body.pop("extra_body", None))
        return self._call(START, {"account_id": account_id, **body}, options)

    def get(self, recording_id: str, *, account_id: str | None = None, **options: Any) -> Result:
        arguments = {"recording_id": recording_id, "account_id": account_id}
        return self._call(GET, arguments, RequestOptions(**options))

    def list(self, *, account_id: str | None = None, **query: Any) -> Page:
        return self._call(LIST, {"account_id": account_id, **query}, RequestOptions())

    @cached_property
    def with_raw_response(self) -> RawRecordings:
        return RawRecordings(self._raw())

    @cached_property
    def with_streaming_response(self) -> StreamedRecordings:
        return StreamedRecordings(self._streamed())


class RawRecordings:
    def __init__(self, resource: Recordings) -> None:
        self.get = raw(resource.get)


class StreamedRecordings:
    def __init__(self, resource: Recordings) -> None:
        self.get = streamed(resource.get)


class AsyncRecordings(AsyncResource):
    async def start(self, *, account_id: str | None = None, **body: Any) -> Result:
        return await self._call(START, {"account_id": account_id, **body}, RequestOptions())

    async def get(
        self, recording_id: str, *, account_id: str | None = None, **options: Any
    ) -> Result:
        arguments = {"recording_id": recording_id, "account_id": account_id}
        return await self._call(GET, arguments, RequestOptions(**options))

    @cached_property
    def with_raw_response(self) -> AsyncRawRecordings:
        return AsyncRawRecordings(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRecordings:
        return AsyncStreamedRecordings(self._streamed())


class AsyncRawRecordings:
    def __init__(self, resource: AsyncRecordings) -> None:
        self.get = async_raw(resource.get)


class AsyncStreamedRecordings:
    def __init__(self, resource: AsyncRecordings) -> None:
        self.get = async_streamed(resource.get)


def clones(value: Any) -> tuple[Any, ...]:
    """Return a value's copies by pickle, copy and deepcopy."""
    pickled = pickle.loads(pickle.dumps(value))  # noqa: S301  # its own bytes
    return pickled, copy.copy(value), copy.deepcopy(value)


def _split(given: dict[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any], dict[str, Any]]:
    credentials = {n: given.pop(n, None) for n in ("api_token", "api_email", "api_key")}
    return credentials, {"account_id": given.pop("account_id", None)}, given


class Sample(SyncClient):
    def __init__(self, **given: Any) -> None:
        credentials, parameters, rest = _split(given)
        super().__init__(SPEC, credentials=credentials, parameters=parameters, **rest)

    def copy(self, **given: Any) -> Sample:
        credentials, parameters, rest = _split(given)
        return self._copy(credentials=credentials, parameters=parameters, **rest)

    @cached_property
    def recordings(self) -> Recordings:
        return Recordings(self)


class AsyncSample(AsyncClient):
    def __init__(self, **given: Any) -> None:
        credentials, parameters, rest = _split(given)
        super().__init__(SPEC, credentials=credentials, parameters=parameters, **rest)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        return AsyncRecordings(self)
