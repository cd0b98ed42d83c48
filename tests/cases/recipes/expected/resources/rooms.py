"""`client.rooms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import HeaderParameter, Operation, PathVariable, ResponseCase
from .._runtime.helpers.recipe_resource import AsyncRecipeResource, SyncRecipeResource
from .._runtime.helpers.recipes import FindOrCreate
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.resource import async_raw, async_streamed, raw, streamed

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncRooms",
    "AsyncRoomsWithRawResponse",
    "AsyncRoomsWithStreamingResponse",
    "Rooms",
    "RoomsWithRawResponse",
    "RoomsWithStreamingResponse",
]

_CREATE: Operation[types.NewRoom] = Operation(
    name="rooms.create",
    method="POST",
    path=("/houses/", PathVariable("house_id"), "/rooms"),
    names=("house_id", "x_language", "name", "only", "size"),
    arguments=lambda: _requests.RoomsCreateArguments,
    headers=(HeaderParameter("X-Language", "x_language"),),
    body=JsonBody(fields={"name": "name", "only": "only", "size": "size"}, required=True),
    responses=(ResponseCase("201", lambda: types.NewRoom),),
)

_FIND: Operation[types.Room] = Operation(
    name="rooms.find",
    method="GET",
    path=("/houses/", PathVariable("house_id"), "/rooms/by-name/", PathVariable("room_name")),
    names=("room_name", "house_id", "x_language"),
    arguments=lambda: _requests.RoomsFindArguments,
    headers=(HeaderParameter("X-Language", "x_language"),),
    responses=(ResponseCase("200", lambda: types.Room),),
    replay="safe",
)

_CREATE_OR_GET_ROOM: FindOrCreate[types.Room, types.NewRoom] = FindOrCreate(
    _FIND,
    _CREATE,
    conflict=(409, 422),
)


class Rooms(SyncRecipeResource):
    """Rooms."""

    @cached_property
    def with_raw_response(self) -> RoomsWithRawResponse:
        """The same methods, answering whole responses."""
        return RoomsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RoomsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RoomsWithStreamingResponse(self._streamed())

    def create(
        self,
        *,
        house_id: str | None = None,
        x_language: str | UnsetType = UNSET,
        name: str | UnsetType | None = UNSET,
        only: bool | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.NewRoom:
        """Create.

        Args:
            house_id: The client's own where it is left out.
            x_language: X language.
            name: What it is called.
            only: Only.
            size: Size.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The new room.
        """
        return self._call(
            _CREATE,
            (house_id, x_language, name, only, size),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def find(
        self,
        room_name: str,
        *,
        house_id: str | None = None,
        x_language: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Room:
        """Find.

        Args:
            room_name: At least 1 character.
            house_id: The client's own where it is left out.
            x_language: X language.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The room.

        Raises:
            NotFoundError: No such room.
        """
        return self._call(
            _FIND,
            (room_name, house_id, x_language),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_or_get_room(
        self,
        *,
        house_id: str | None = None,
        name: str,
        x_language: str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.NewRoom | types.Room:
        """Create or get room.

        Asks `find`, and only where that answers 404 calls `create` with `only=True`. If it answers
        409 or 422, or its answer is lost, `find` is asked again for what is there; `create` is not
        called twice. What is there may have been made with other arguments.

        Args:
            house_id: The client's own where it is left out.
            name: What it is called.
            x_language: X language.
            size: Size.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `create` answers, or `find` where it was there before.

        Raises:
            APIError: `find` or `create` failed in any other way. Where `outcome_unknown` is
                true, nothing was found after `create`, which may still be carried out.
        """
        return self._follow(
            _CREATE_OR_GET_ROOM,
            {
                "room_name": name,
                "house_id": house_id,
                "x_language": x_language,
            },
            {
                "house_id": house_id,
                "x_language": x_language,
                "name": name,
                "only": True,
                "size": size,
            },
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRooms(AsyncRecipeResource):
    """Rooms."""

    @cached_property
    def with_raw_response(self) -> AsyncRoomsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRoomsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRoomsWithStreamingResponse(self._streamed())

    async def create(
        self,
        *,
        house_id: str | None = None,
        x_language: str | UnsetType = UNSET,
        name: str | UnsetType | None = UNSET,
        only: bool | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.NewRoom:
        """Create.

        Args:
            house_id: The client's own where it is left out.
            x_language: X language.
            name: What it is called.
            only: Only.
            size: Size.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The new room.
        """
        return await self._call(
            _CREATE,
            (house_id, x_language, name, only, size),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def find(
        self,
        room_name: str,
        *,
        house_id: str | None = None,
        x_language: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Room:
        """Find.

        Args:
            room_name: At least 1 character.
            house_id: The client's own where it is left out.
            x_language: X language.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The room.

        Raises:
            NotFoundError: No such room.
        """
        return await self._call(
            _FIND,
            (room_name, house_id, x_language),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_or_get_room(
        self,
        *,
        house_id: str | None = None,
        name: str,
        x_language: str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.NewRoom | types.Room:
        """Create or get room.

        Asks `find`, and only where that answers 404 calls `create` with `only=True`. If it answers
        409 or 422, or its answer is lost, `find` is asked again for what is there; `create` is not
        called twice. What is there may have been made with other arguments.

        Args:
            house_id: The client's own where it is left out.
            name: What it is called.
            x_language: X language.
            size: Size.
            extra_headers: Headers to send as well, with every request; `None` removes one.
            extra_query: Query parameters to send as well, with every request.
            extra_body: Properties to send as well, with the request that does something.
            timeout: As for other methods; a `deadline` is for all requests together.

        Returns:
            What `create` answers, or `find` where it was there before.

        Raises:
            APIError: `find` or `create` failed in any other way. Where `outcome_unknown` is
                true, nothing was found after `create`, which may still be carried out.
        """
        return await self._follow(
            _CREATE_OR_GET_ROOM,
            {
                "room_name": name,
                "house_id": house_id,
                "x_language": x_language,
            },
            {
                "house_id": house_id,
                "x_language": x_language,
                "name": name,
                "only": True,
                "size": size,
            },
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RoomsWithRawResponse:
    """The methods of rooms, answering whole responses."""

    def __init__(self, resource: Rooms) -> None:
        self.create = raw(resource.create)
        self.find = raw(resource.find)


class AsyncRoomsWithRawResponse:
    """The methods of rooms, answering whole responses."""

    def __init__(self, resource: AsyncRooms) -> None:
        self.create = async_raw(resource.create)
        self.find = async_raw(resource.find)


class RoomsWithStreamingResponse:
    """The methods of rooms, answering responses whose body is not read yet."""

    def __init__(self, resource: Rooms) -> None:
        self.create = streamed(resource.create)
        self.find = streamed(resource.find)


class AsyncRoomsWithStreamingResponse:
    """The methods of rooms, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRooms) -> None:
        self.create = async_streamed(resource.create)
        self.find = async_streamed(resource.find)
