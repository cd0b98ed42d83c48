"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Failure, Operation, PathVariable, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
]

_COUNT: Operation[int | types.CountPetsPartialResponse | str] = Operation(
    name="pets.count",
    method="GET",
    path=("/pets",),
    responses=(
        ResponseCase("200", lambda: int),
        ResponseCase("206", lambda: types.CountPetsPartialResponse),
        ResponseCase("2XX", kind="text", media_type="text/plain"),
    ),
    replay="safe",
)

_GET: Operation[types.Pet] = Operation(
    name="pets.get",
    method="GET",
    path=("/pets/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.PetsGetArguments,
    responses=(ResponseCase("200", lambda: types.Pet),),
    replay="safe",
    failures=(
        Failure(("404",), lambda: types.Missing),
        Failure(("4XX",), lambda: types.Problem),
        Failure(("default",), lambda: types.GetPetErrorResponse),
    ),
)

_PUT: Operation[types.Pet | types.Made | types.PutPetAcceptedResponse | None] = Operation(
    name="pets.put",
    method="PUT",
    path=("/pets/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.PetsPutArguments,
    responses=(
        ResponseCase("200", lambda: types.Pet),
        ResponseCase("201", lambda: types.Made),
        ResponseCase("202", lambda: types.PutPetAcceptedResponse),
        ResponseCase("204", kind="empty"),
    ),
    replay="idempotent",
    failures=(
        Failure(("400",), lambda: types.Missing, media_type="application/json"),
        Failure(("400",), lambda: types.Problem, media_type="application/problem+json"),
        Failure(("422",), lambda: list[types.Problem]),
    ),
)

_PATCH: Operation[types.Pet] = Operation(
    name="pets.patch",
    method="PATCH",
    path=("/pets/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.PetsPatchArguments,
    responses=(ResponseCase("default", lambda: types.Pet),),
    failures=(Failure(("default",), lambda: types.Pet),),
)

_DELETE: Operation[types.Pet] = Operation(
    name="pets.delete",
    method="DELETE",
    path=("/pets/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.PetsDeleteArguments,
    responses=(ResponseCase("2XX", lambda: types.Pet),),
    replay="idempotent",
)


class Pets(SyncResource):
    """Pets."""

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, answering whole responses."""
        return PetsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return PetsWithStreamingResponse(self._streamed())

    def count(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> int | types.CountPetsPartialResponse | str:
        """Count.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            How many.
        """
        return self._call(
            _COUNT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Get.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet.

        Raises:
            NotFoundError: There is no such pet. `decoded` is a `types.Missing`.
            InternalServerError: Closed.
            APIStatusError: Refused. `decoded` is a `types.Problem`. Anything else. `decoded` is
                a `types.GetPetErrorResponse`.
        """
        return self._call(
            _GET,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet | types.Made | types.PutPetAcceptedResponse | None:
        """Put.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Changed. `None`: Nothing to do.

        Raises:
            BadRequestError: Two kinds of body. `decoded` is a `types.Missing` or
                `types.Problem`.
            ConflictError: Either of two.
            UnprocessableEntityError: A list. `decoded` is a `list[types.Problem]`.
        """
        return self._call(
            _PUT,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def patch(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Patch.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet or not.

        Raises:
            APIStatusError: The pet or not. `decoded` is a `types.Pet`.
        """
        return self._call(
            _PATCH,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Delete.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Gone.
        """
        return self._call(
            _DELETE,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPets(AsyncResource):
    """Pets."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncPetsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncPetsWithStreamingResponse(self._streamed())

    async def count(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> int | types.CountPetsPartialResponse | str:
        """Count.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            How many.
        """
        return await self._call(
            _COUNT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Get.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet.

        Raises:
            NotFoundError: There is no such pet. `decoded` is a `types.Missing`.
            InternalServerError: Closed.
            APIStatusError: Refused. `decoded` is a `types.Problem`. Anything else. `decoded` is
                a `types.GetPetErrorResponse`.
        """
        return await self._call(
            _GET,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet | types.Made | types.PutPetAcceptedResponse | None:
        """Put.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Changed. `None`: Nothing to do.

        Raises:
            BadRequestError: Two kinds of body. `decoded` is a `types.Missing` or
                `types.Problem`.
            ConflictError: Either of two.
            UnprocessableEntityError: A list. `decoded` is a `list[types.Problem]`.
        """
        return await self._call(
            _PUT,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def patch(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Patch.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet or not.

        Raises:
            APIStatusError: The pet or not. `decoded` is a `types.Pet`.
        """
        return await self._call(
            _PATCH,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Delete.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Gone.
        """
        return await self._call(
            _DELETE,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PetsWithRawResponse:
    """The methods of pets, answering whole responses."""

    def __init__(self, resource: Pets) -> None:
        self.count = raw(resource.count)
        self.get = raw(resource.get)
        self.put = raw(resource.put)
        self.patch = raw(resource.patch)
        self.delete = raw(resource.delete)


class AsyncPetsWithRawResponse:
    """The methods of pets, answering whole responses."""

    def __init__(self, resource: AsyncPets) -> None:
        self.count = async_raw(resource.count)
        self.get = async_raw(resource.get)
        self.put = async_raw(resource.put)
        self.patch = async_raw(resource.patch)
        self.delete = async_raw(resource.delete)


class PetsWithStreamingResponse:
    """The methods of pets, answering responses whose body is not read yet."""

    def __init__(self, resource: Pets) -> None:
        self.count = streamed(resource.count)
        self.get = streamed(resource.get)
        self.put = streamed(resource.put)
        self.patch = streamed(resource.patch)
        self.delete = streamed(resource.delete)


class AsyncPetsWithStreamingResponse:
    """The methods of pets, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncPets) -> None:
        self.count = async_streamed(resource.count)
        self.get = async_streamed(resource.get)
        self.put = async_streamed(resource.put)
        self.patch = async_streamed(resource.patch)
        self.delete = async_streamed(resource.delete)
