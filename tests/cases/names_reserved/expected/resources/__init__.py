"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end import (
        AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform,
        ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform,
    )
    from .any import AnyResource, AsyncAnyResource
    from .aux_ import AsyncAux, Aux
    from .client import AsyncClient, Client
    from .close_ import AsyncClose, Close
    from .com1_ import AsyncCom1, Com1
    from .con_ import AsyncCon, Con
    from .json import AsyncJson, Json
    from .list_ import AsyncList, List
    from .msgspec_ import AsyncMsgspec, Msgspec
    from .none import AsyncNoneResource, NoneResource
    from .requests import AsyncRequests, Requests
    from .resources_ import AsyncResources, Resources
    from .runtime import AsyncRuntime, Runtime
    from .self_ import AsyncSelfResource, SelfResource
    from .str_ import AsyncStr, Str
    from .types_ import AsyncTypes, Types
    from .version import AsyncVersion, Version
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform": "a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end",
            "AnyResource": "any",
            "AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform": "a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end",
            "AsyncAnyResource": "any",
            "AsyncAux": "aux_",
            "AsyncClient": "client",
            "AsyncClose": "close_",
            "AsyncCom1": "com1_",
            "AsyncCon": "con_",
            "AsyncJson": "json",
            "AsyncList": "list_",
            "AsyncMsgspec": "msgspec_",
            "AsyncNoneResource": "none",
            "AsyncRequests": "requests",
            "AsyncResources": "resources_",
            "AsyncRuntime": "runtime",
            "AsyncSelfResource": "self_",
            "AsyncStr": "str_",
            "AsyncTypes": "types_",
            "AsyncVersion": "version",
            "Aux": "aux_",
            "Client": "client",
            "Close": "close_",
            "Com1": "com1_",
            "Con": "con_",
            "Json": "json",
            "List": "list_",
            "Msgspec": "msgspec_",
            "NoneResource": "none",
            "Requests": "requests",
            "Resources": "resources_",
            "Runtime": "runtime",
            "SelfResource": "self_",
            "Str": "str_",
            "Types": "types_",
            "Version": "version",
        },
    )

__all__ = [
    "ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform",
    "AnyResource",
    "AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform",
    "AsyncAnyResource",
    "AsyncAux",
    "AsyncClient",
    "AsyncClose",
    "AsyncCom1",
    "AsyncCon",
    "AsyncJson",
    "AsyncList",
    "AsyncMsgspec",
    "AsyncNoneResource",
    "AsyncRequests",
    "AsyncResources",
    "AsyncRuntime",
    "AsyncSelfResource",
    "AsyncStr",
    "AsyncTypes",
    "AsyncVersion",
    "Aux",
    "Client",
    "Close",
    "Com1",
    "Con",
    "Json",
    "List",
    "Msgspec",
    "NoneResource",
    "Requests",
    "Resources",
    "Runtime",
    "SelfResource",
    "Str",
    "Types",
    "Version",
]
