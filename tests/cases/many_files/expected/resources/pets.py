"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import (
    Failure,
    Operation,
    PathVariable,
    QueryParameter,
    ResponseCase,
)
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
]

_LIST_PETS: Operation[list[types.Pet]] = Operation(
    name="pets.list_pets",
    method="GET",
    path=("/pets",),
    names=("limit",),
    arguments=lambda: _requests.PetsListPetsArguments,
    query=(QueryParameter("limit"),),
    responses=(ResponseCase("200", lambda: list[types.Pet]),),
    security=(("api_key",),),
    replay="safe",
)

_ADD: Operation[types.ListPetsItem] = Operation(
    name="pets.add",
    method="POST",
    path=("/pets",),
    names=("name", "friend", "home", "nick_name", "owner", "parent", "tag"),
    arguments=lambda: _requests.PetsAddArguments,
    body=JsonBody(
        fields={
            "name": "name",
            "friend": "friend",
            "home": "home",
            "nick_name": "nick name",
            "owner": "owner",
            "parent": "parent",
            "tag": "tag",
        },
        required=True,
    ),
    responses=(ResponseCase("201", lambda: types.ListPetsItem),),
    security=(("api_key",),),
)

_GET: Operation[types.Pet] = Operation(
    name="pets.get",
    method="GET",
    path=("/pets/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.PetsGetArguments,
    responses=(ResponseCase("200", lambda: types.Pet),),
    security=(("api_key",),),
    replay="safe",
    failures=(Failure(("default",), lambda: types.Failure),),
)

_DELETE: Operation[None] = Operation(
    name="pets.delete",
    method="DELETE",
    path=("/pets/", PathVariable("id")),
    names=("id",),
    arguments=lambda: _requests.PetsDeleteArguments,
    responses=(ResponseCase("204", kind="empty"),),
    security=(("api_key",),),
    replay="idempotent",
    failures=(Failure(("default",), lambda: types.Failure),),
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

    def list_pets(
        self,
        *,
        limit: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Pet]:
        """List pets.

        Args:
            limit: At most 50.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pets.
        """
        return self._call(
            _LIST_PETS,
            (limit,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add(
        self,
        *,
        name: str,
        friend: types.PetFriendParam | UnsetType = UNSET,
        home: types.OwnerAddress | types.OwnerAddressParam | UnsetType = UNSET,
        nick_name: str | UnsetType | None = UNSET,
        owner: types.Owner | types.OwnerParam | UnsetType = UNSET,
        parent: types.Pet | types.PetParam | UnsetType = UNSET,
        tag: types.PetTag | types.PetTagParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.ListPetsItem:
        """Add.

        Args:
            name: Name.
            friend: Friend.
            home: Home.
            nick_name: Nick name.
            owner: Owner.
            parent: Parent.
            tag: Tag.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet, as the document itself names it.
        """
        return self._call(
            _ADD,
            (name, friend, home, nick_name, owner, parent, tag),
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
            APIStatusError: It failed. `decoded` is a `types.Failure`.
        """
        return self._call(
            _GET,
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
    ) -> None:
        """Delete.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Raises:
            APIStatusError: It failed. `decoded` is a `types.Failure`.
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

    async def list_pets(
        self,
        *,
        limit: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Pet]:
        """List pets.

        Args:
            limit: At most 50.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pets.
        """
        return await self._call(
            _LIST_PETS,
            (limit,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add(
        self,
        *,
        name: str,
        friend: types.PetFriendParam | UnsetType = UNSET,
        home: types.OwnerAddress | types.OwnerAddressParam | UnsetType = UNSET,
        nick_name: str | UnsetType | None = UNSET,
        owner: types.Owner | types.OwnerParam | UnsetType = UNSET,
        parent: types.Pet | types.PetParam | UnsetType = UNSET,
        tag: types.PetTag | types.PetTagParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.ListPetsItem:
        """Add.

        Args:
            name: Name.
            friend: Friend.
            home: Home.
            nick_name: Nick name.
            owner: Owner.
            parent: Parent.
            tag: Tag.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet, as the document itself names it.
        """
        return await self._call(
            _ADD,
            (name, friend, home, nick_name, owner, parent, tag),
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
            APIStatusError: It failed. `decoded` is a `types.Failure`.
        """
        return await self._call(
            _GET,
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
    ) -> None:
        """Delete.

        Args:
            id: Id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Raises:
            APIStatusError: It failed. `decoded` is a `types.Failure`.
        """
        return await self._call(
            _DELETE,
            (id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PetsWithRawResponse:
    """The methods of pets, answering whole responses."""

    def __init__(self, resource: Pets) -> None:
        self.list_pets = raw(resource.list_pets)
        self.add = raw(resource.add)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncPetsWithRawResponse:
    """The methods of pets, answering whole responses."""

    def __init__(self, resource: AsyncPets) -> None:
        self.list_pets = async_raw(resource.list_pets)
        self.add = async_raw(resource.add)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)


class PetsWithStreamingResponse:
    """The methods of pets, answering responses whose body is not read yet."""

    def __init__(self, resource: Pets) -> None:
        self.list_pets = streamed(resource.list_pets)
        self.add = streamed(resource.add)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)


class AsyncPetsWithStreamingResponse:
    """The methods of pets, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncPets) -> None:
        self.list_pets = async_streamed(resource.list_pets)
        self.add = async_streamed(resource.add)
        self.get = async_streamed(resource.get)
        self.delete = async_streamed(resource.delete)
