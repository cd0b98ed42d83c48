"""`client.xml`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.request.text import TextBody
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
    "AsyncXml",
    "AsyncXmlWithRawResponse",
    "AsyncXmlWithStreamingResponse",
    "Xml",
    "XmlWithRawResponse",
    "XmlWithStreamingResponse",
]

_EXCHANGE_BOTH: Operation[types.Pet] = Operation(
    name="xml.exchange_both",
    method="POST",
    path=("/both",),
    names=("name",),
    arguments=lambda: _requests.XmlExchangeBothArguments,
    body=JsonBody(
        fields={"name": "name"},
        required=True,
        media_type="Application/JSON; Charset=UTF-8; version=2",
    ),
    responses=(
        ResponseCase("200", lambda: types.Pet, media_type="application/vnd.pets+json; version=2"),
    ),
)

_CALL_SOAP: Operation[str] = Operation(
    name="xml.call_soap",
    method="POST",
    path=("/soap",),
    names=("body",),
    arguments=lambda: _requests.XmlCallSoapArguments,
    body=TextBody(whole="body", media_type="application/soap+xml; charset=iso-8859-1"),
    responses=(ResponseCase("200", kind="text", media_type="application/soap+xml"),),
)

_EXCHANGE_XML: Operation[str] = Operation(
    name="xml.exchange_xml",
    method="POST",
    path=("/xml",),
    names=("body",),
    arguments=lambda: _requests.XmlExchangeXmlArguments,
    body=TextBody(whole="body", required=True, media_type="application/xml"),
    responses=(ResponseCase("200", kind="text", media_type="text/xml"),),
)


class Xml(SyncResource):
    """Xml."""

    @cached_property
    def with_raw_response(self) -> XmlWithRawResponse:
        """The same methods, answering whole responses."""
        return XmlWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> XmlWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return XmlWithStreamingResponse(self._streamed())

    def exchange_both(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Exchange both.

        Args:
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet.
        """
        return self._call(
            _EXCHANGE_BOTH,
            (name,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def call_soap(
        self,
        *,
        body: str | bytes | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Call soap.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An envelope.
        """
        return self._call(
            _CALL_SOAP,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def exchange_xml(
        self,
        *,
        body: str | bytes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Exchange xml.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet.
        """
        return self._call(
            _EXCHANGE_XML,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncXml(AsyncResource):
    """Xml."""

    @cached_property
    def with_raw_response(self) -> AsyncXmlWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncXmlWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncXmlWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncXmlWithStreamingResponse(self._streamed())

    async def exchange_both(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Exchange both.

        Args:
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet.
        """
        return await self._call(
            _EXCHANGE_BOTH,
            (name,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def call_soap(
        self,
        *,
        body: str | bytes | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Call soap.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An envelope.
        """
        return await self._call(
            _CALL_SOAP,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def exchange_xml(
        self,
        *,
        body: str | bytes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Exchange xml.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The pet.
        """
        return await self._call(
            _EXCHANGE_XML,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class XmlWithRawResponse:
    """The methods of xml, answering whole responses."""

    def __init__(self, resource: Xml) -> None:
        self.exchange_both = raw(resource.exchange_both)
        self.call_soap = raw(resource.call_soap)
        self.exchange_xml = raw(resource.exchange_xml)


class AsyncXmlWithRawResponse:
    """The methods of xml, answering whole responses."""

    def __init__(self, resource: AsyncXml) -> None:
        self.exchange_both = async_raw(resource.exchange_both)
        self.call_soap = async_raw(resource.call_soap)
        self.exchange_xml = async_raw(resource.exchange_xml)


class XmlWithStreamingResponse:
    """The methods of xml, answering responses whose body is not read yet."""

    def __init__(self, resource: Xml) -> None:
        self.exchange_both = streamed(resource.exchange_both)
        self.call_soap = streamed(resource.call_soap)
        self.exchange_xml = streamed(resource.exchange_xml)


class AsyncXmlWithStreamingResponse:
    """The methods of xml, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncXml) -> None:
        self.exchange_both = async_streamed(resource.exchange_both)
        self.call_soap = async_streamed(resource.call_soap)
        self.exchange_xml = async_streamed(resource.exchange_xml)
