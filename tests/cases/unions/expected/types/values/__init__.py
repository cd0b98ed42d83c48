"""Public types of `client.values`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .values import Age, Containers, Name, Times, TimesFactor, Tuples, Values
    from .values_params import AgeParam, NameParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Age": "values",
            "AgeParam": "values_params",
            "Containers": "values",
            "Name": "values",
            "NameParam": "values_params",
            "Times": "values",
            "TimesFactor": "values",
            "Tuples": "values",
            "Values": "values",
        },
    )

__all__ = [
    "Age",
    "AgeParam",
    "Containers",
    "Name",
    "NameParam",
    "Times",
    "TimesFactor",
    "Tuples",
    "Values",
]
