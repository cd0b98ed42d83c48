"""Every kind of change: an edit of the shop, and all that is told of it."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from changes.changes_pressing import changes, kinds
from changes.changes_shop import answer, ref, shop
from specpress.changes import codes
from specpress.changes.kinds import Axis, Kind, Level
from specpress.changes.listing import listing
from specpress.diagnostics import Code

if TYPE_CHECKING:
    from collections.abc import Callable

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}
CONFIG: Json = {
    "credentials": {"token": {"scheme": "token", "env": "SHOP_TOKEN"}},
    "secrets": {"fields": ["digits"]},
    "replay": {"placeOrder": "never"},
    "shortcuts": {"find_novels": {"operation": "listBooks", "arguments": {"genre": "novel"}}},
}


def schema(tree: Json, name: str) -> Any:
    return tree["components"]["schemas"][name]


def operation(tree: Json, name: str) -> Any:
    return next(
        each
        for item in tree["paths"].values()
        for each in item.values()
        if isinstance(each, dict) and each.get("operationId") == name
    )


def parameters(tree: Json, name: str = "listBooks") -> Any:
    return operation(tree, name).setdefault("parameters", [])


def put(name: str, value: Json) -> Callable[[Json], None]:
    def edit(tree: Json) -> None:
        tree["components"]["schemas"][name] = value

    return edit


def rename(old: str, new: str) -> Callable[[Json], None]:
    def renamed(node: Any) -> Any:
        if isinstance(node, dict):
            return {(new if key == old else key): renamed(each) for key, each in node.items()}
        if isinstance(node, list):
            return [renamed(each) for each in node]
        return f"#/components/schemas/{new}" if node == f"#/components/schemas/{old}" else node

    def edit(tree: Json) -> None:
        tree["paths"] = renamed(tree["paths"])
        tree["components"]["schemas"] = renamed(tree["components"]["schemas"])

    return edit


def union(tree: Json) -> None:
    """A config that becomes one of several."""
    held = tree["components"]["schemas"]
    held["HardCover"] = {
        "type": "object",
        "required": ["binding", "cloth"],
        "properties": {"binding": {"type": "string", "enum": ["hard"]}, "cloth": TEXT},
    }
    held["SoftCover"] = {
        "type": "object",
        "required": ["binding"],
        "properties": {"binding": {"type": "string", "enum": ["soft"]}, "flap": TEXT},
    }
    held["Cover"] = {
        "oneOf": [ref("HardCover"), ref("SoftCover")],
        "discriminator": {
            "propertyName": "binding",
            "mapping": {
                "hard": "#/components/schemas/HardCover",
                "soft": "#/components/schemas/SoftCover",
            },
        },
    }
    del held["Binding"]


EDITS: dict[str, tuple[Callable[[Json], Any], list[str]]] = {
    "a field of an answer may be absent": (
        lambda t: schema(t, "Book")["required"].remove("title"),
        ["FIELD_RETYPED"],
    ),
    "a field of an answer is surely there": (
        lambda t: schema(t, "Book")["required"].append("pages"),
        ["FIELD_EXTENDED"],
    ),
    "a field of an answer may be null": (
        lambda t: schema(t, "Book")["properties"]["title"].update(nullable=True),
        ["FIELD_RETYPED"],
    ),
    "a field of an answer is gone": (
        lambda t: schema(t, "Book")["properties"].pop("pages"),
        ["FIELD_REMOVED"],
    ),
    "a field of an answer is new": (
        lambda t: schema(t, "Book")["properties"].update(weight=WHOLE),
        ["FIELD_ADDED"],
    ),
    "a field is called otherwise": (
        lambda t: schema(t, "Author")["properties"].update(
            birthday=schema(t, "Author")["properties"].pop("born")
        ),
        ["FIELD_RENAMED"],
    ),
    "a field of requests is required": (
        lambda t: schema(t, "Cover")["required"].append("colour"),
        ["FIELD_REQUIRED"],
    ),
    "a field of requests need not be given": (
        lambda t: schema(t, "Cover")["required"].remove("binding"),
        ["FIELD_OPTIONAL"],
    ),
    "a value of requests is gone": (
        lambda t: schema(t, "Binding")["enum"].remove("hard"),
        ["VALUE_REMOVED"],
    ),
    "a value of requests is new": (
        lambda t: schema(t, "Binding")["enum"].append("spiral"),
        ["VALUE_ADDED"],
    ),
    "a value of answers is new": (
        lambda t: schema(t, "Genre")["enum"].append("drama"),
        ["ANSWER_VALUE_ADDED"],
    ),
    "a type is called otherwise": (rename("Author", "Writer"), ["TYPE_RENAMED"]),
    "a type is new": (
        lambda t: (
            put("Shelf", {"type": "object", "properties": {"x": TEXT}})(t),
            schema(t, "Book")["properties"].update(shelf=ref("Shelf")),
        ),
        ["FIELD_ADDED", "TYPE_ADDED"],
    ),
    "a type becomes one of several": (
        union,
        [*["TYPE_ADDED"] * 4, "TYPE_REMOVED", "TYPE_RETYPED"],
    ),
    "an argument becomes optional": (
        lambda t: parameters(t, "placeOrder")[0].update(required=False),
        ["ARGUMENT_OPTIONAL"],
    ),
    "an argument becomes required": (
        lambda t: parameters(t)[0].update(required=True),
        ["ARGUMENT_REQUIRED"],
    ),
    "an argument is gone": (lambda t: parameters(t).pop(0), ["ARGUMENT_REMOVED"]),
    "an argument is new": (
        lambda t: parameters(t).append({"name": "page", "in": "query", "schema": WHOLE}),
        ["ARGUMENT_ADDED"],
    ),
    "an argument is called otherwise": (
        lambda t: parameters(t)[0].update(name="kind"),
        ["ARGUMENT_RENAMED", "SENT_OTHERWISE"],
    ),
    "an argument takes another type": (
        lambda t: parameters(t)[2].update(schema=WHOLE),
        ["ARGUMENT_RETYPED"],
    ),
    "an argument takes more": (
        lambda t: parameters(t)[1].update(schema={"type": "number", "maximum": 100}),
        ["ARGUMENT_EXTENDED"],
    ),
    "a bound is lowered": (
        lambda t: parameters(t)[1]["schema"].update(maximum=50),
        ["BOUND_TIGHTENED"],
    ),
    "a bound is raised": (
        lambda t: schema(t, "Line")["properties"]["count"].update(minimum=0),
        ["BOUND_LOOSENED"],
    ),
    "a default is another": (
        lambda t: schema(t, "NewBook")["properties"]["copies"].update(default=2),
        ["DEFAULT_CHANGED"],
    ),
    "a method is gone": (
        lambda t: t["paths"]["/books/{book_id}"].pop("delete"),
        ["METHOD_REMOVED"],
    ),
    "a method is called otherwise": (
        lambda t: operation(t, "getBook").update(operationId="fetchBook"),
        ["METHOD_RENAMED"],
    ),
    "a path has moved": (
        lambda t: t["paths"].update({"/v2/books": t["paths"].pop("/books")}),
        ["SENT_OTHERWISE", "SENT_OTHERWISE"],
    ),
    "201 instead of 200": (
        lambda t: operation(t, "addBook").update(
            responses={"201": operation(t, "addBook")["responses"]["200"]}
        ),
        [],
    ),
    "an answer where there was none": (
        lambda t: operation(t, "removeBook").update(responses=answer(ref("Problem"))),
        ["RETURN_EXTENDED"],
    ),
    "an answer of another type": (
        lambda t: operation(t, "getBook")["responses"].update(answer(ref("Author"))),
        ["RETURN_RETYPED"],
    ),
    "an operation is deprecated": (
        lambda t: operation(t, "getBook").update(deprecated=True),
        [],
    ),
    "another server": (
        lambda t: t.update(servers=[{"url": "https://api.example.org"}]),
        ["BASE_URL_CHANGED"],
    ),
    "a server of its own": (
        lambda t: operation(t, "getBook").update(servers=[{"url": "https://o.example.com"}]),
        ["SERVER_CHANGED"],
    ),
    "no credentials are needed": (
        lambda t: operation(t, "getBook").update(security=[]),
        ["SECURITY_EXTENDED"],
    ),
}


@pytest.mark.parametrize("title", EDITS)
def test_an_edit_is_told_once(title: str, tmp_path: Path) -> None:
    edit, expected = EDITS[title]
    tree = shop()
    edit(tree)
    found = changes(shop(), tree, tmp_path)
    assert kinds(found) == expected, [each.message for each in found]
    for each in found:
        assert each.old_place or each.new_place or each.kind is codes.BASE_URL_CHANGED
        assert not each.subject.startswith("types.")


CONFIG_EDITS: dict[str, tuple[Callable[[Json], Any], list[str]]] = {
    "another variable": (
        lambda c: c["credentials"]["token"].update(env="OTHER"),
        ["ENVIRONMENT_CHANGED"],
    ),
    "another argument": (
        lambda c: c["credentials"].update(key=c["credentials"].pop("token")),
        ["CLIENT_ARGUMENT_ADDED", "CLIENT_ARGUMENT_REMOVED"],
    ),
    "a secret is shown": (lambda c: c["secrets"].update(fields=[]), ["SECRET_SHOWN"]),
    "a secret more": (
        lambda c: c["secrets"]["fields"].append("message"),
        ["SECRET_HIDDEN"],
    ),
    "replay is allowed": (
        lambda c: c["replay"].update(placeOrder="idempotent"),
        ["REPLAY_ALLOWED"],
    ),
    "a shortcut does otherwise": (
        lambda c: c["shortcuts"]["find_novels"]["arguments"].update(genre="poetry"),
        ["HELPER_CHANGED"],
    ),
    "a shortcut is gone": (lambda c: c["shortcuts"].clear(), ["METHOD_REMOVED"]),
    "a resource is called otherwise": (
        lambda c: c.update(
            resources={
                "library": {
                    "methods": {
                        "list_books": "listBooks",
                        "add": "addBook",
                        "get": "getBook",
                        "remove": "removeBook",
                    }
                }
            }
        ),
        ["RESOURCE_RENAMED"],
    ),
    "a client of another name": (lambda c: c.update(client={"name": "Store"}), ["CLIENT_RENAMED"]),
}


@pytest.mark.parametrize("title", CONFIG_EDITS)
def test_an_edit_of_the_config_is_told_once(title: str, tmp_path: Path) -> None:
    edit, expected = CONFIG_EDITS[title]
    config = copy.deepcopy(CONFIG)
    edit(config)
    found = changes(shop(), shop(), tmp_path, config=CONFIG, new_config=config)
    told = [name for name in kinds(found) if name != "TYPE_MOVED"]
    assert told == expected, [each.message for each in found]


def test_what_several_methods_demand_is_one_change(tmp_path: Path) -> None:
    tree = shop()
    parameters(tree).append({"name": "shop", "in": "query", "required": True, "schema": TEXT})
    (found,) = changes(shop(), tree, tmp_path, config=CONFIG)
    assert found.methods == ("books.list_books", "books.find_novels")


def test_a_type_tells_of_every_method_that_reaches_it(tmp_path: Path) -> None:
    tree = shop()
    schema(tree, "Author")["properties"].pop("born")
    (found,) = changes(shop(), tree, tmp_path)
    assert set(found.methods) == {"books.list_books", "books.add", "books.get"}


def test_the_page_of_all_kinds_is_up_to_date() -> None:
    page = Path(codes.__file__).with_name("KINDS.md")
    assert page.read_text(encoding="utf-8") == listing()


def test_every_kind_explains_itself() -> None:
    found = [each for each in vars(codes).values() if isinstance(each, Code)]
    assert len({each.id for each in found}) == len(found)
    for each in found:
        assert each.explanation
        assert each.id.startswith("SP7")
        if isinstance(each, Kind):
            is_felt = each.axis is not Axis.DOCUMENTATION
            assert not (each.level is Level.MAJOR and is_felt) or each.hint
