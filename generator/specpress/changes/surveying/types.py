"""Public types: what their modules define, and what the document says of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specpress.changes.surface import Field, Form, Type, Value
from specpress.changes.surveying.facts import bounds, bounds_of, default, words_of
from specpress.changes.surveying.views import bases
from specpress.ir.types import Alias, Enum, Struct, Union

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from specpress.changes.surveying.views import Definition
    from specpress.config import Settings
    from specpress.ir.api import Api
    from specpress.ir.types import Declaration
    from specpress.naming import Names

_FORMS = {Struct: Form.MODEL, Enum: Form.ENUM, Union: Form.UNION, Alias: Form.ALIAS}


class Types:
    """Makes the types of a surface."""

    def __init__(
        self, api: Api, names: Names, settings: Settings, defined: Mapping[str, Definition]
    ) -> None:
        self._api = api
        self._names = names
        self._defined = defined
        self._secret = {word.text for word in (*settings.secrets.fields, *settings.secrets.urls)}
        self._declared = {names.types[each.origin]: each for each in api.declarations.values()}
        self._inputs = {each: name for name, each in self._named_inputs()}

    def _named_inputs(self) -> Iterator[tuple[str, str]]:
        for name, declaration in self._declared.items():
            given = self._names.inputs.get(declaration.origin)
            for candidate in (given, f"{name}Param", f"{name}Param_"):
                if candidate in self._defined and candidate not in self._declared:
                    yield name, str(candidate)
                    break

    def public(self, exported: Container[str]) -> Iterator[Type]:
        """The types that can be imported, each once with its dict for callers."""
        inputs = {name: given for given, name in self._inputs.items()}
        for name, definition in self._defined.items():
            if name not in exported or name in self._inputs:
                continue
            declaration = self._declared.get(name)
            if declaration is None:
                form = Form.PAGE if "Page[" in definition.bases else Form.OPERATION
                reads = definition.value or bases(definition)[-1]
                yield Type(name=name, form=form, reads=reads)
            else:
                given = self._defined.get(inputs.get(name, ""))
                yield self._type(name, declaration, definition, given)

    def _type(
        self, name: str, declaration: Declaration, definition: Definition, given: Definition | None
    ) -> Type:
        return Type(
            name=name,
            form=_FORMS[type(declaration)],
            reads=definition.value or bases(definition)[0],
            input=None if given is None else given.name,
            takes=None if given is None else given.value,
            fields=tuple(self._fields(declaration, definition, given)),
            values=tuple(self._values(declaration)),
            old_fields={
                name: each.new_name
                for name, each in self._names.old.fields.get(declaration.origin, {}).items()
            },
            bounds=bounds_of(declaration),
            is_deprecated=declaration.docs.deprecated,
            docs=words_of(declaration.docs),
            place=str(declaration.origin),
        )

    def _fields(
        self, declaration: Declaration, definition: Definition, given: Definition | None
    ) -> Iterator[Field]:
        if not isinstance(declaration, Struct):
            return
        reads = {each.name: each for each in definition.fields}
        takes = {} if given is None else {each.name: each for each in given.fields}
        for field in declaration.fields:
            name = self._names.fields[declaration.origin, field.name]
            if name not in reads:
                continue  # a name that no model can hold; that is reported elsewhere
            spelled, taken = reads.pop(name), takes.get(field.name)
            yield Field(
                name=name,
                wire=field.name,
                reads=spelled.type,
                takes=None if taken is None else taken.type,
                is_required=taken is not None and taken.is_required,
                bounds=bounds(field.type),
                default=default(field.default),
                is_secret=field.secret or field.name in self._secret,
                is_deprecated=field.docs.deprecated,
                docs=words_of(field.docs),
                place=str(field.origin),
            )
        for name, spelled in reads.items():  # what a model holds besides: additional properties
            yield Field(name=name, wire="", reads=spelled.type, place=str(declaration.origin))

    def _values(self, declaration: Declaration) -> Iterator[Value]:
        if isinstance(declaration, Enum):
            members = self._names.members[declaration.origin]
            for name, value in zip(members, declaration.values, strict=True):
                yield Value(name=name, value=json.dumps(value.value, ensure_ascii=False))
