"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end import (
        AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform,
        ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform,
    )
    from .aux_ import AsyncAux, Aux
    from .client import AsyncClient, Client
    from .close_ import AsyncClose, Close
    from .com1_ import AsyncCom1, Com1
    from .con_ import AsyncCon, Con
    from .list_ import AsyncList, List
    from .msgspec_ import AsyncMsgspec, Msgspec
    from .requests import AsyncRequests, Requests
    from .resources_ import AsyncResources, Resources
    from .runtime import AsyncRuntime, Runtime
    from .self_ import AsyncSelfResource, SelfResource
    from .types_ import AsyncTypes, Types
    from .version import AsyncVersion, Version
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform": "a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end",
            "AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform": "a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end",
            "AsyncAux": "aux_",
            "AsyncClient": "client",
            "AsyncClose": "close_",
            "AsyncCom1": "com1_",
            "AsyncCon": "con_",
            "AsyncList": "list_",
            "AsyncMsgspec": "msgspec_",
            "AsyncRequests": "requests",
            "AsyncResources": "resources_",
            "AsyncRuntime": "runtime",
            "AsyncSelfResource": "self_",
            "AsyncTypes": "types_",
            "AsyncVersion": "version",
            "Aux": "aux_",
            "Client": "client",
            "Close": "close_",
            "Com1": "com1_",
            "Con": "con_",
            "List": "list_",
            "Msgspec": "msgspec_",
            "Requests": "requests",
            "Resources": "resources_",
            "Runtime": "runtime",
            "SelfResource": "self_",
            "Types": "types_",
            "Version": "version",
        },
    )

__all__ = [
    "ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform",
    "AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform",
    "AsyncAux",
    "AsyncClient",
    "AsyncClose",
    "AsyncCom1",
    "AsyncCon",
    "AsyncList",
    "AsyncMsgspec",
    "AsyncRequests",
    "AsyncResources",
    "AsyncRuntime",
    "AsyncSelfResource",
    "AsyncTypes",
    "AsyncVersion",
    "Aux",
    "Client",
    "Close",
    "Com1",
    "Con",
    "List",
    "Msgspec",
    "Requests",
    "Resources",
    "Runtime",
    "SelfResource",
    "Types",
    "Version",
]
