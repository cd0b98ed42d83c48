"""Public types of
`client.a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.any_model import Con
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Con": "._shared.any_model",
        },
    )

__all__ = [
    "Con",
]
