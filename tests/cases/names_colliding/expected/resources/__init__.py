"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Api, AsyncApi
    from .arguments import Arguments, AsyncArguments
    from .com1_ import AsyncCom1, Com1
    from .errors import AsyncErrors, Errors
    from .fish import AsyncFish, Fish
    from .list_ import AsyncList, List
    from .nul_ import AsyncNul, Nul
    from .paths import AsyncPaths, Paths
    from .request_ import AsyncRequest, Request
    from .texts import AsyncTexts, Texts
    from .u4e2du6587 import Async中文, 中文
    from .u43au43eu442 import AsyncКот, Кот
    from .with_options_ import AsyncWithOptions, WithOptions
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Api": "api",
            "Arguments": "arguments",
            "AsyncApi": "api",
            "AsyncArguments": "arguments",
            "AsyncCom1": "com1_",
            "AsyncErrors": "errors",
            "AsyncFish": "fish",
            "AsyncList": "list_",
            "AsyncNul": "nul_",
            "AsyncPaths": "paths",
            "AsyncRequest": "request_",
            "AsyncTexts": "texts",
            "AsyncWithOptions": "with_options_",
            "AsyncКот": "u43au43eu442",
            "Async中文": "u4e2du6587",
            "Com1": "com1_",
            "Errors": "errors",
            "Fish": "fish",
            "List": "list_",
            "Nul": "nul_",
            "Paths": "paths",
            "Request": "request_",
            "Texts": "texts",
            "WithOptions": "with_options_",
            "Кот": "u43au43eu442",
            "中文": "u4e2du6587",
        },
    )

__all__ = [
    "Api",
    "Arguments",
    "AsyncApi",
    "AsyncArguments",
    "AsyncCom1",
    "AsyncErrors",
    "AsyncFish",
    "AsyncList",
    "AsyncNul",
    "AsyncPaths",
    "AsyncRequest",
    "AsyncTexts",
    "AsyncWithOptions",
    "AsyncКот",
    "Async中文",
    "Com1",
    "Errors",
    "Fish",
    "List",
    "Nul",
    "Paths",
    "Request",
    "Texts",
    "WithOptions",
    "Кот",
    "中文",
]
