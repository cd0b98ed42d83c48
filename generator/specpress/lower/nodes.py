"""Places in the typed model: following references, reading keywords beside them, exact numbers."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar
from urllib.parse import unquote

import msgspec
from openapi_pydantic.v3.v3_1 import OpenAPI, PathItem, Reference, Schema
from pydantic import BaseModel, ValidationError

from specpress.document.tree import is_array, is_object
from specpress.pointer import Pointer

SCHEMAS = Pointer.ROOT / "components" / "schemas"

ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "nullable",
        "summary",
        "discriminator",
    }
)
"""Keywords that restrict nothing by themselves."""

ASSERTIONS = frozenset(Schema.model_fields) - ANNOTATIONS
"""Keywords that say something about the value."""

SCALARS = frozenset({"string", "integer", "number", "boolean"})
_PLAIN = ANNOTATIONS | {"type", "schema_format"}

_EXACT_IN_FLOAT = 2.0**53

SchemaLike: TypeAlias = Schema | Reference
Kind = TypeVar("Kind", bound=BaseModel)


class SchemaNode(msgspec.Struct, frozen=True):
    """A schema, or a reference to one, and where it stands."""

    value: SchemaLike
    pointer: Pointer


def ref_and_siblings(value: SchemaLike) -> tuple[str | None, Schema | None]:
    """The reference of a schema, and the schema beside it; either may be absent."""
    if isinstance(value, Schema):
        extra = value.model_extra
        ref = extra.get("$ref") if extra else None
        return (ref if isinstance(ref, str) else None), value
    return value.ref, _siblings(value)


def _siblings(reference: Reference) -> Schema | None:
    beside: dict[str, Any] = dict(reference.model_extra or {})
    if reference.description is not None:
        beside["description"] = reference.description
    return as_schema(beside) if beside else None


def as_schema(value: object) -> Schema | None:
    """The schema that a raw value spells; ``None`` where it spells none."""
    if value is True or value is False:
        value = {} if value else {"not": {}}
    if not isinstance(value, dict):
        return None
    try:
        return Schema.model_validate(value)
    except ValidationError:
        return None


def reference_to(pointer: Pointer) -> Reference:
    """A reference to a place."""
    return Reference.model_validate({"$ref": str(pointer)})


def is_false_schema(value: object) -> bool:
    """Whether this is the schema ``false``, which upgrading spells ``not: {}``."""
    if not isinstance(value, Schema):
        return value is False
    inner = value.schema_not
    return isinstance(inner, Schema) and not inner.model_fields_set


def has_assertions(schema: Schema) -> bool:
    """Whether a schema says something about the value, beyond annotations."""
    return not schema.model_fields_set.isdisjoint(ASSERTIONS)


def plain_type(schema: Schema) -> str | None:
    """The type of a schema that is nothing but a scalar type, a format and annotations."""
    if not schema.model_fields_set <= _PLAIN or schema.model_extra:
        return None
    kind = schema.type
    return kind.value if isinstance(kind, str) and kind.value in SCALARS else None


def type_names(schema: Schema) -> tuple[str, ...]:
    """The names under ``type``, one or several; empty where there is none."""
    kind = schema.type
    if kind is None:
        return ()
    if isinstance(kind, list):
        return tuple(dict.fromkeys(item.value for item in kind))
    return (kind.value,)


def allows_null(schema: Schema) -> bool:
    """Whether a schema's own words, in any version's spelling, name null as a value."""
    if "const" in schema.model_fields_set:
        return schema.const is None
    if "null" in type_names(schema) or (schema.enum is not None and None in schema.enum):
        return True
    return bool(schema.model_extra) and (schema.model_extra or {}).get("nullable") is True


def is_only_null(value: SchemaLike) -> bool:
    """Whether a schema, a variant of a union, stands for null and nothing else."""
    ref, own = ref_and_siblings(value)
    if ref is not None or own is None:
        return False
    if type_names(own) == ("null",) or own.enum == [None]:
        return True
    if "const" in own.model_fields_set:
        return own.const is None
    return allows_null(own) and not has_assertions(own)


class Resolver:
    """Finds what references lead to in the model, and in the tree below it."""

    def __init__(self, model: OpenAPI, data: dict[str, Any]) -> None:
        """Take the typed model and the plain tree that it was made of."""
        components = model.components
        self._model = model
        self._data = data
        self._schemas: dict[str, Schema] = (components and components.schemas) or {}
        self._made: dict[Pointer, Schema] = {}
        self._walked: dict[Pointer, object] = {}

    @property
    def schema_names(self) -> tuple[str, ...]:
        """The names under ``components/schemas``, sorted."""
        return tuple(sorted(self._schemas))

    def is_component(self, pointer: Pointer) -> bool:
        """Whether this is an entry of ``components/schemas``."""
        return pointer.startswith(f"{SCHEMAS}/") and pointer.count("/") == SCHEMAS.count("/") + 1

    def target(self, ref: str) -> Pointer:
        """Where a reference leads, spelled in the one way that pointers are compared by."""
        if "%" in ref:
            ref = unquote(ref)
        return Pointer(ref)

    def mapping_target(self, ref: str) -> Pointer:
        """What a discriminator's mapping means: the name of a component, or a reference."""
        return self.component(ref) or self.target(ref)

    def component(self, name: str) -> Pointer | None:
        """The pointer of a component schema by its name."""
        return SCHEMAS / name if name in self._schemas else None

    def schema(self, pointer: Pointer) -> SchemaNode | None:
        """The schema at a place; ``None`` where there is none."""
        if self.is_component(pointer):
            found: object = self._schemas.get(pointer.name)
        elif pointer in self._made:
            found = self._made[pointer]
        else:
            found = self._walk(pointer)
            if not isinstance(found, Schema | Reference):
                found = as_schema(found)
                if found is not None:
                    self._made[pointer] = found
        return SchemaNode(found, pointer) if isinstance(found, Schema | Reference) else None

    def follow(
        self, value: object, pointer: Pointer, kind: type[Kind]
    ) -> tuple[Kind, Pointer] | None:
        """The object of a kind that stands at a place or that references there lead to."""
        seen: set[Pointer] = set()
        while isinstance(value, Reference):
            pointer = self.target(value.ref)
            if pointer in seen:
                return None
            seen.add(pointer)
            if pointer not in self._walked:
                self._walked[pointer] = self._walk(pointer)
            value = self._walked[pointer]
        return (value, pointer) if isinstance(value, kind) else None

    def path_items(self, pointer: Pointer) -> dict[str, PathItem | Reference] | None:
        """The path items of a callback; ``None`` where there is no callback."""
        found = self._walk(pointer)
        if not is_object(found):
            return None
        return {key: one for key, one in found.items() if isinstance(one, PathItem | Reference)}

    def exact(self, value: float, pointer: Pointer) -> int | float:
        """A number as the document spells it; the model has turned every one into a float.

        Args:
            value: The number in the model.
            pointer: Where the number itself stands.
        """
        if isinstance(value, int):
            return value
        if abs(value) < _EXACT_IN_FLOAT:
            return int(value) if value.is_integer() else value
        found: Any = self._data
        for token in pointer.tokens:
            found = _raw_child(found, token)
        return found if isinstance(found, int) and not isinstance(found, bool) else value

    def _walk(self, pointer: Pointer) -> object:
        if pointer.file or "#" not in pointer:
            return None
        found: object = self._model
        for token in pointer.tokens:
            if isinstance(found, Reference):
                landed = self.follow(found, pointer, BaseModel)
                found = landed[0] if landed else None
            found = _child(found, token)
        return found


def _child(value: object, token: str) -> object:
    if isinstance(value, BaseModel):
        name = _field_names(type(value)).get(token, token)
        if name in type(value).model_fields:
            return getattr(value, name)
        return (value.model_extra or {}).get(token)
    return _raw_child(value, token)


def _raw_child(value: Any, token: str) -> Any:
    if is_object(value):
        return value.get(token)
    if is_array(value) and token.isdecimal() and int(token) < len(value):
        return value[int(token)]
    return None


_FIELD_NAMES: dict[type[BaseModel], dict[str, str]] = {}


def _field_names(model: type[BaseModel]) -> dict[str, str]:
    names = _FIELD_NAMES.get(model)
    if names is None:
        names = {field.alias or name: name for name, field in model.model_fields.items()}
        _FIELD_NAMES[model] = names
    return names
