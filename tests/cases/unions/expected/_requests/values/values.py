"""What the arguments of `client.values` have to keep to."""

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateText, DateTimeText, IsoDuration

__all__ = [
    "Age",
    "Name",
    "TimesFactor",
    "ValuesPutContainersArguments",
    "ValuesPutTimesArguments",
    "ValuesPutTuplesArguments",
    "ValuesPutValuesArguments",
]


class Age(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    age: int
    size: int | UnsetType = UNSET


class Name(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str | UnsetType = UNSET


if TYPE_CHECKING:
    TimesFactor: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    TimesFactor = union(
        "TimesFactor", lambda: (Literal[1], Annotated[float, Meta(ge=1.5, le=1.5)]), module=__name__
    )

if TYPE_CHECKING:
    _ValuesPutContainersArgumentsBoth: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ValuesPutContainersArgumentsBoth = union(
        "_ValuesPutContainersArgumentsBoth", lambda: (Name, Age), module=__name__
    )

if TYPE_CHECKING:
    _ValuesPutContainersArgumentsLists: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ValuesPutContainersArgumentsLists = union(
        "_ValuesPutContainersArgumentsLists", lambda: (list[Name], list[Age]), module=__name__
    )

if TYPE_CHECKING:
    _ValuesPutContainersArgumentsMaps: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ValuesPutContainersArgumentsMaps = union(
        "_ValuesPutContainersArgumentsMaps",
        lambda: (dict[str, Name], dict[str, Age]),
        module=__name__,
    )


class ValuesPutContainersArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    both: _ValuesPutContainersArgumentsBoth | UnsetType = UNSET
    lists: _ValuesPutContainersArgumentsLists | UnsetType = UNSET
    maps: _ValuesPutContainersArgumentsMaps | UnsetType = UNSET


class ValuesPutTimesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    count: int | UnsetType = UNSET
    day: DateText | UnsetType = UNSET
    duration: IsoDuration | UnsetType = UNSET
    factor: TimesFactor | UnsetType = UNSET
    moment: DateTimeText | UnsetType = UNSET


if TYPE_CHECKING:
    _ValuesPutTuplesArgumentsPair: TypeAlias = Any
else:
    from ..._runtime.types.tuples import tuple_of

    _ValuesPutTuplesArgumentsPair = tuple_of(
        "_ValuesPutTuplesArgumentsPair",
        lambda: ((str, int), bool),
        module=__name__,
        at_least=2,
        is_fixed=True,
    )

if TYPE_CHECKING:
    _ValuesPutTuplesArgumentsPosition: TypeAlias = Any
else:
    from ..._runtime.types.tuples import tuple_of

    _ValuesPutTuplesArgumentsPosition = tuple_of(
        "_ValuesPutTuplesArgumentsPosition",
        lambda: ((float, float), Any),
        module=__name__,
        at_least=2,
        is_fixed=True,
    )

if TYPE_CHECKING:
    _ValuesPutTuplesArgumentsRow: TypeAlias = Any
else:
    from ..._runtime.types.tuples import tuple_of

    _ValuesPutTuplesArgumentsRow = tuple_of(
        "_ValuesPutTuplesArgumentsRow", lambda: ((DateText, Age), Any), module=__name__
    )


class ValuesPutTuplesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pair: _ValuesPutTuplesArgumentsPair | UnsetType = UNSET
    position: _ValuesPutTuplesArgumentsPosition | UnsetType = UNSET
    row: _ValuesPutTuplesArgumentsRow | UnsetType = UNSET


if TYPE_CHECKING:
    _ValuesPutValuesArgumentsContact: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ValuesPutValuesArgumentsContact = union(
        "_ValuesPutValuesArgumentsContact",
        lambda: (DateText, Annotated[str, Meta(pattern="^[0-9]+\\Z")]),
        module=__name__,
    )

if TYPE_CHECKING:
    _ValuesPutValuesArgumentsPort: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ValuesPutValuesArgumentsPort = union(
        "_ValuesPutValuesArgumentsPort",
        lambda: (Annotated[int, Meta(le=5)], Annotated[int, Meta(ge=10)]),
        module=__name__,
    )

if TYPE_CHECKING:
    _ValuesPutValuesArgumentsShare: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ValuesPutValuesArgumentsShare = union(
        "_ValuesPutValuesArgumentsShare",
        lambda: (Annotated[int, Meta(le=0)], Annotated[float, Meta(ge=0.5)]),
        module=__name__,
    )

if TYPE_CHECKING:
    _ValuesPutValuesArgumentsSize: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ValuesPutValuesArgumentsSize = union(
        "_ValuesPutValuesArgumentsSize",
        lambda: (Literal["auto"], Annotated[str, Meta(pattern="^[0-9]+px\\Z")]),
        module=__name__,
    )


class ValuesPutValuesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    contact: _ValuesPutValuesArgumentsContact | UnsetType = UNSET
    list_or_one: list[int] | int | UnsetType = UNSET
    port: _ValuesPutValuesArgumentsPort | UnsetType = UNSET
    share: _ValuesPutValuesArgumentsShare | UnsetType = UNSET
    size: _ValuesPutValuesArgumentsSize | UnsetType = UNSET
