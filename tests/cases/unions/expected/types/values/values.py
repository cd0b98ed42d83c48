"""Types of `client.values`."""

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import AwareDatetime, Model
from ..._runtime.types.times import IsoDuration

__all__ = [
    "Age",
    "Containers",
    "Name",
    "Times",
    "TimesFactor",
    "Tuples",
    "Values",
]


class Age(Model, kw_only=True):
    """Age."""

    age: int
    size: int | UnsetType = UNSET


class Name(Model, kw_only=True):
    """Name."""

    name: str | UnsetType = UNSET


if TYPE_CHECKING:
    _ContainersBoth: TypeAlias = Name | Age
else:
    from ..._runtime.types.unions import union

    _ContainersBoth = union("_ContainersBoth", lambda: (Name, Age), module=__name__)

if TYPE_CHECKING:
    _ContainersLists: TypeAlias = list[Name] | list[Age]
else:
    from ..._runtime.types.unions import union

    _ContainersLists = union("_ContainersLists", lambda: (list[Name], list[Age]), module=__name__)

if TYPE_CHECKING:
    _ContainersMaps: TypeAlias = dict[str, Name] | dict[str, Age]
else:
    from ..._runtime.types.unions import union

    _ContainersMaps = union(
        "_ContainersMaps", lambda: (dict[str, Name], dict[str, Age]), module=__name__
    )


class Containers(Model, kw_only=True):
    """Containers."""

    both: _ContainersBoth | UnsetType = UNSET
    lists: _ContainersLists | UnsetType = UNSET
    maps: _ContainersMaps | UnsetType = UNSET


TimesFactor: TypeAlias = int | float


class Times(Model, kw_only=True):
    """Times."""

    count: int | UnsetType = UNSET
    day: dt.date | UnsetType = UNSET
    duration: IsoDuration | UnsetType = UNSET
    factor: TimesFactor | UnsetType = UNSET
    moment: AwareDatetime | UnsetType = UNSET


if TYPE_CHECKING:
    _TuplesPair: TypeAlias = tuple[str, int, *tuple[bool, ...]]
else:
    from ..._runtime.types.tuples import tuple_of

    _TuplesPair = tuple_of(
        "_TuplesPair", lambda: ((str, int), bool), module=__name__, at_least=2, is_fixed=True
    )

if TYPE_CHECKING:
    _TuplesPosition: TypeAlias = tuple[int | float, int | float, *tuple[Any, ...]]
else:
    from ..._runtime.types.tuples import tuple_of

    _TuplesPosition = tuple_of(
        "_TuplesPosition",
        lambda: ((int | float, int | float), Any),
        module=__name__,
        at_least=2,
        is_fixed=True,
    )

if TYPE_CHECKING:
    _TuplesRow: TypeAlias = list[Any]
else:
    from ..._runtime.types.tuples import tuple_of

    _TuplesRow = tuple_of("_TuplesRow", lambda: ((dt.date, Age), Any), module=__name__)


class Tuples(Model, kw_only=True):
    """Tuples."""

    pair: _TuplesPair | UnsetType = UNSET
    position: _TuplesPosition | UnsetType = UNSET
    row: _TuplesRow | UnsetType = UNSET


if TYPE_CHECKING:
    _ValuesContact: TypeAlias = dt.date | str
else:
    from ..._runtime.types.unions import union

    _ValuesContact = union("_ValuesContact", lambda: (dt.date, str), module=__name__)


class Values(Model, kw_only=True):
    """Values."""

    contact: _ValuesContact | UnsetType = UNSET
    list_or_one: list[int] | int | UnsetType = UNSET
    port: int | UnsetType = UNSET
    share: int | float | UnsetType = UNSET
    size: str | UnsetType = UNSET
