"""Base classes of the generated models."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  # annotations here are resolved at run time
from datetime import datetime
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias, cast, dataclass_transform

import msgspec
from msgspec import UNSET, UnsetType

from .. import redact
from ..forks import importing
from ..published import public_names
from . import codec
from .additional import ATTRIBUTE, WIRE_NAME, Additional

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

__all__ = ["AwareDatetime", "Model", "OpenModel"]

_NONE: Mapping[str, object] = MappingProxyType({})

AwareDatetime: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]
"""A date and time with an offset, as RFC 3339 has them."""


def _reader() -> Any:
    """Return what reads tolerantly; it knows models, which therefore know it by name only."""
    with importing:
        return import_module(f"{__package__}.lenient")


class Serializable:
    """What models of both kinds can do."""

    __slots__ = ()

    def to_dict(self) -> dict[str, object]:
        """Return the JSON object as a dict: names as on the wire, what is absent left out."""
        return cast("dict[str, object]", codec.to_builtins(self))

    def to_json(self, *, indent: int | None = None) -> str:
        """Return JSON text, on one line or indented by ``indent`` blanks."""
        encoded = codec.encode(self)
        if indent is not None:
            encoded = msgspec.json.format(encoded, indent=indent)
        return encoded.decode()

    @classmethod
    def from_dict(cls, value: Mapping[str, object]) -> Self:
        """Make one of what ``to_dict`` returns: a JSON object, names as on the wire.

        It is read as tolerantly as an answer; where it is not as documented, that is a
        ``DeviationWarning``.

        Raises:
            ValueError: It is of quite another kind.
        """
        made: Self = _reader().from_plain(cls, value)
        return made

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Make one of what ``to_json`` returns, as ``from_dict`` does.

        Raises:
            ValueError: It is no JSON, or of quite another kind.
        """
        made: Self = _reader().from_text(cls, text)
        return made

    def __dir__(self) -> list[str]:
        """Name what is for users."""
        return public_names(object.__dir__(self))

    def _repr_html_(self) -> str:
        """Show what is present as a table, secrets masked, where a notebook asks for it."""
        with importing:
            from ..html import table  # noqa: PLC0415  # few programs need it

        return table(type(self).__name__, cast("Any", self).__rich_repr__())


def _shown(
    items: Iterator[tuple[str, object]], secrets: tuple[str, ...], secret_urls: tuple[str, ...]
) -> Iterator[tuple[str, object]]:
    for name, value in items:
        if value is UNSET:
            continue
        if name in secrets and value is not None:
            yield name, redact.MASK
        else:
            yield name, _masked_urls(value) if name in secret_urls else value


def _masked_urls(value: object) -> object:
    match value:
        case str():
            return redact.url(value)
        case list() | tuple():
            return [_masked_urls(item) for item in cast("list[object]", value)]
        case dict():
            items = cast("dict[object, object]", value)
            return {key: _masked_urls(item) for key, item in items.items()}
        case _:
            return value


# What comes out of JSON is a tree: that the garbage collector does not look for cycles in it takes
# a fifth off decoding.
class Model(msgspec.Struct, Serializable, gc=False, kw_only=True, forbid_unknown_fields=True):
    """An object of the API.

    A property that was absent is ``UNSET``; one that was null is ``None``; one whose value is not
    as documented has that value. Secrets are masked in ``repr``, never in attributes or in what is
    encoded.

    The garbage collector does not look for cycles in models, for what comes out of JSON has none. A
    program that makes some by hand, in a subclass with attributes of its own, gives that subclass
    ``gc=True``; otherwise they stay in memory.
    """

    __secrets__: ClassVar[tuple[str, ...]] = ()
    __secret_urls__: ClassVar[tuple[str, ...]] = ()
    __tags__: ClassVar[tuple[tuple[str, str], ...]] = ()

    if not TYPE_CHECKING:  # no argument that anyone would give
        _additional: Additional | UnsetType = msgspec.field(default=UNSET, name=WIRE_NAME)

    @property
    def additional_properties(self) -> Mapping[str, object]:
        """Properties that came and are not declared, plain JSON under their wire names.

        They are encoded with the others. Set to ``{}``, there are none.
        """
        kept = getattr(self, ATTRIBUTE)
        return MappingProxyType(kept) if kept else _NONE

    @additional_properties.setter
    def additional_properties(self, properties: Mapping[str, object]) -> None:
        setattr(self, ATTRIBUTE, Additional(properties) if properties else UNSET)

    @property
    def is_known(self) -> bool:
        """False where it stands for a variant that the API's document does not know."""
        kept = getattr(self, ATTRIBUTE)
        return not isinstance(kept, Additional) or kept.is_known

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return what ``repr`` shows; msgspec's own method would show secrets."""
        own = self.__struct_fields__
        items = ((name, getattr(self, name)) for name in own if name != ATTRIBUTE)
        shown = list(_shown(items, self.__secrets__, self.__secret_urls__))
        # Nobody has said which of these are secrets.
        more = dict.fromkeys(self.additional_properties, redact.MASK)
        return [*shown, ("additional_properties", more)] if more else shown

    def __repr__(self) -> str:
        """Show what is present, secrets masked."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class OpenModel(Serializable):
    """An object of the API that may hold properties beyond the declared ones.

    They are found in ``additional_properties``, under their wire names. A subclass declares its
    properties as a Struct does, and that one last, with ``field(default_factory=dict)``.
    """

    __secrets__: ClassVar[tuple[str, ...]] = ()
    __secret_urls__: ClassVar[tuple[str, ...]] = ()
    __tags__: ClassVar[tuple[tuple[str, str], ...]] = ()
    __rename__: ClassVar[Mapping[str, str]] = {}
    __declared__: ClassVar[type[msgspec.Struct] | None] = None
    __additional__: ClassVar[object] = object

    if not TYPE_CHECKING:  # the signature that type checkers see is the subclass's own

        def __init__(self, **values: object) -> None:
            declared = type(self).declared()
            names = declared.__struct_fields__
            additional = dict(values.pop("additional_properties", {}))
            if unknown := values.keys() - set(names):
                raise TypeError(f"{type(self).__name__} has no property {min(unknown)!r}")
            self._set(declared(**values))
            self.additional_properties = additional

    def __init_subclass__(
        cls, *, rename: Mapping[str, str] | None = None, kw_only: bool = True
    ) -> None:
        """Take the wire names of properties whose attribute is spelled otherwise."""
        del kw_only  # always so; accepted because a Struct's declaration says it
        cls.__rename__ = rename or {}
        cls.__declared__ = None

    @classmethod
    def declared(cls) -> type[msgspec.Struct]:
        """Return the Struct of the declared properties, made on first use."""
        if cls.__declared__ is None:
            with importing:
                from typing import get_type_hints  # noqa: PLC0415  # once for each class

            hints = get_type_hints(cls, include_extras=True)
            own = {name: hints[name] for name in cls.__annotations__}
            cls.__additional__ = own.pop("additional_properties", dict[str, object])
            fields = [
                (name, kind, cls.__dict__[name]) if name in cls.__dict__ else (name, kind)
                for name, kind in own.items()
            ]
            cls.__declared__ = msgspec.defstruct(
                cls.__name__, fields, kw_only=True, rename=cls.__rename__ or None
            )
        return cls.__declared__

    @classmethod
    def additional(cls) -> Any:
        """Return the type of ``additional_properties``."""
        cls.declared()
        return cls.__additional__

    @classmethod
    def __from_json__(cls, value: object) -> Self:
        """Decode, as ``codec`` asks for."""
        if not isinstance(value, dict):
            raise TypeError(f"Expected `object`, got `{type(value).__name__}`")
        properties = cast("dict[str, object]", value)
        declared = cls.declared()
        names = set(declared.__struct_encode_fields__)
        rest = {name: item for name, item in properties.items() if name not in names}
        return cls.from_parts(
            codec.convert(properties, declared),
            codec.convert(rest, cls.additional()),
        )

    @classmethod
    def from_parts(cls, declared: msgspec.Struct, additional: dict[str, Any]) -> Self:
        """Make one of its parts, unchecked."""
        model = cls.__new__(cls)
        model._set(declared)  # noqa: SLF001  # its own class
        model.__dict__["additional_properties"] = additional
        return model

    @property
    def is_known(self) -> bool:
        """False where it stands for a variant that the API's document does not know."""
        kept = self.__dict__["additional_properties"]
        return not isinstance(kept, Additional) or kept.is_known

    def _set(self, declared: msgspec.Struct) -> None:
        for name in declared.__struct_fields__:
            self.__dict__[name] = getattr(declared, name)

    def __to_json__(self) -> dict[str, object]:
        """Encode, as ``codec`` asks for."""
        declared = type(self).declared()
        values = {name: self.__dict__[name] for name in declared.__struct_fields__}
        additional = cast("dict[str, object]", self.__dict__["additional_properties"])
        # The declared properties win: two of one name cannot both be meant.
        return {**codec.to_builtins(additional), **codec.to_builtins(declared(**values))}

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return what ``repr`` shows."""
        return list(_shown(iter(self.__dict__.items()), self.__secrets__, self.__secret_urls__))

    def __repr__(self) -> str:
        """Show what is present, secrets masked."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other: object) -> bool:
        """Equal where class and all properties are."""
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # mutable, as Structs are
