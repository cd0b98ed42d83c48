"""Old names: nobody else gets one that is promised, and one that is new takes nothing away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from changes.changes_pressing import inputs
from changes.changes_shop import answer, ref, shop
from specpress import pipeline
from specpress.diagnostics import Diagnostics
from specpress.naming import NOTHING_LOCKED, LockedNames, complete, resolve

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from specpress.naming import Names

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
TYPES = ("Author", "Book", "Genre", "BookParam", "CoverParam", "Nobody", "Tome", "TomeParam", "str")
METHODS = ("books.get", "books.list_books", "orders.get", "books.fetch", "films.get")
FIELDS = ("title", "genre", "pages", "heading", "to_dict", "Book.title")


def named(
    document: Json, folder: Path, renamed: Json, locked: LockedNames = NOTHING_LOCKED
) -> tuple[Names, list[str]]:
    """The names of a document, and the codes of what was said about old ones."""
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    config = {"renamed": renamed} if renamed else None
    plan = pipeline.plan(inputs(document, folder, config), diagnostics, sources)
    understood = pipeline.understand(plan, diagnostics, sources)
    complete_config = complete(
        plan.config, understood.api, stem="openapi", package="shop", distribution=None
    )
    found = resolve(understood.api, understood.features, complete_config, locked, diagnostics)
    return found, [each.code.name for each in diagnostics if each.code.id in {"SP411", "SP412"}]


def without_old(names: Names) -> Names:
    locked = msgspec.structs.replace(names.locked, renamed={})
    return msgspec.structs.replace(names, old=type(names.old)(), locked=locked)


LINES = st.one_of(
    st.tuples(st.sampled_from(TYPES), st.sampled_from((*TYPES, "books.get"))),
    st.tuples(st.sampled_from(METHODS), st.sampled_from((*METHODS, "get_book"))),
    st.tuples(
        st.sampled_from(
            [f"{kind}.{name}" for kind in ("Book", "Cover", "Tome") for name in FIELDS]
        ),
        st.sampled_from(FIELDS),
    ),
).filter(lambda row: row[0] != row[1])


@settings(max_examples=60)
@given(renamed=st.dictionaries(st.sampled_from(range(8)), LINES))
def test_an_old_name_never_collides_and_changes_no_other_name(
    renamed: dict[int, tuple[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("law")
    lines = dict(renamed.values())
    plain, _ = named(shop(), folder / "plain", {})
    found, said = named(shop(), folder / "renamed", lines)
    assert without_old(found) == plain
    old = found.old
    held = (*old.methods.values(), *old.fields.values())
    assert len(said) + len(old.types) + sum(map(len, held)) == len(lines)
    given_types = {*plain.types.values(), *plain.inputs.values(), *plain.operation_types.values()}
    assert given_types.isdisjoint({*old.types, *old.twins})
    for resource in plain.resources:
        taken = {*(each.name for each in resource.methods), *resource.features}
        assert taken.isdisjoint(old.methods.get(resource.path, ()))
    for pointer, fields in old.fields.items():
        taken = {name for (origin, _), name in plain.fields.items() if origin == pointer}
        assert taken.isdisjoint(fields)


def grown() -> Json:
    """The shop with a type, a method and a property that would be called as others were."""
    tree = shop()
    tree["components"]["schemas"]["Tome"] = {"type": "object", "properties": {"weight": TEXT}}
    tree["components"]["schemas"]["Book"]["properties"]["heading"] = TEXT
    tree["paths"]["/books/{book_id}/fetched"] = {
        "get": {
            "operationId": "fetch",
            "tags": ["books"],
            "parameters": [{"name": "book_id", "in": "path", "required": True, "schema": TEXT}],
            "responses": answer(ref("Tome")),
        }
    }
    return tree


PROMISED: Json = {"Tome": "Book", "books.fetch": "books.get", "Book.heading": "title"}


def test_what_is_new_in_the_document_gets_other_names_than_those_that_are_promised(
    tmp_path: Path,
) -> None:
    before, said = named(shop(), tmp_path / "old", PROMISED)
    assert said == []
    assert before.locked.renamed == {**PROMISED, "TomeParam": "BookParam"}
    after, said = named(grown(), tmp_path / "new", PROMISED, before.locked)
    assert said == []
    assert after.old.locked() == before.old.locked()
    assert not {"Tome", "TomeParam"} & {*after.types.values(), *after.inputs.values()}
    (methods,) = (
        [m.name for m in each.methods] for each in after.resources if each.path == ("books",)
    )
    assert "fetch" not in methods
    assert len(methods) == 5
    names = {
        wire: name for (origin, wire), name in after.fields.items() if origin.endswith("/Book")
    }
    assert names["heading"] not in {"heading", "title"}
    # And keeps them, once the old names are given up.
    last, _ = named(grown(), tmp_path / "last", {}, after.locked)
    assert last.types == after.types
    assert last.fields == after.fields
    assert last.resources == after.resources


def test_an_old_name_that_is_in_use_already_is_refused(tmp_path: Path) -> None:
    found, said = named(grown(), tmp_path, PROMISED)
    assert said == ["RENAMED_UNFIT"] * 3
    plain, _ = named(grown(), tmp_path / "plain", {})
    assert found == plain


def test_the_lock_has_no_word_of_old_names_where_there_are_none(tmp_path: Path) -> None:
    found, _ = named(shop(), tmp_path, {})
    assert "renamed" not in found.to_lock()
    with_old, _ = named(shop(), tmp_path / "old", PROMISED)
    assert LockedNames.from_json(with_old.to_lock()).renamed == with_old.locked.renamed
