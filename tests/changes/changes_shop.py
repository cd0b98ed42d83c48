"""A document with something of everything that can change for users."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]


def ref(name: str) -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Json) -> Json:
    """Responses of one success."""
    return {"200": {"description": "It.", "content": {"application/json": {"schema": schema}}}}


def sent(schema: Json) -> Json:
    """A required JSON body."""
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def shop() -> Json:
    """A new copy of it."""
    return json.loads(json.dumps(_shop()))  # nothing in it is shared


def _shop() -> Json:
    text, whole = {"type": "string"}, {"type": "integer"}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "tags": [{"name": "books"}, {"name": "orders"}],
        "paths": {
            "/books": {
                "get": {
                    "operationId": "listBooks",
                    "tags": ["books"],
                    "parameters": [
                        {"name": "genre", "in": "query", "schema": ref("Genre")},
                        {"name": "limit", "in": "query", "schema": {**whole, "maximum": 100}},
                        {"name": "since", "in": "query", "schema": {**text, "format": "date"}},
                    ],
                    "responses": answer(ref("BookList")),
                },
                "post": {
                    "operationId": "addBook",
                    "tags": ["books"],
                    "requestBody": sent(ref("NewBook")),
                    "responses": answer(ref("Book")),
                },
            },
            "/books/{book_id}": {
                "parameters": [{"name": "book_id", "in": "path", "required": True, "schema": text}],
                "get": {
                    "operationId": "getBook",
                    "tags": ["books"],
                    "responses": {
                        **answer(ref("Book")),
                        "404": {
                            "description": "None.",
                            "content": {"application/json": {"schema": ref("Problem")}},
                        },
                    },
                },
                "delete": {
                    "operationId": "removeBook",
                    "tags": ["books"],
                    "responses": {"204": {"description": "Gone."}},
                },
            },
            "/orders": {
                "post": {
                    "operationId": "placeOrder",
                    "tags": ["orders"],
                    "parameters": [
                        {"name": "Trace-Id", "in": "header", "required": True, "schema": text}
                    ],
                    "requestBody": sent(ref("Order")),
                    "responses": answer(ref("Order")),
                }
            },
            "/orders/{number}": {
                "get": {
                    "operationId": "getOrder",
                    "tags": ["orders"],
                    "parameters": [
                        {"name": "number", "in": "path", "required": True, "schema": ref("Number")}
                    ],
                    "responses": answer(ref("Order")),
                }
            },
        },
        "components": {
            "schemas": {
                "Genre": {"type": "string", "enum": ["novel", "poetry", "travel"]},
                "Binding": {"type": "string", "enum": ["hard", "soft"]},
                "Number": {"type": "integer", "minimum": 1},
                "Author": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {"name": text, "born": {**text, "format": "date"}},
                },
                "Book": {
                    "type": "object",
                    "required": ["id", "title", "genre"],
                    "properties": {
                        "id": {**text, "readOnly": True},
                        "title": text,
                        "genre": ref("Genre"),
                        "authors": {"type": "array", "items": ref("Author")},
                        "pages": whole,
                        "price": {"type": "number", "nullable": True},
                    },
                },
                "NewBook": {
                    "type": "object",
                    "required": ["title"],
                    "properties": {
                        "title": {**text, "maxLength": 200},
                        "genre": ref("Genre"),
                        "cover": ref("Cover"),
                        "copies": {**whole, "default": 1},
                    },
                },
                "Cover": {
                    "type": "object",
                    "required": ["binding"],
                    "properties": {"binding": ref("Binding"), "colour": text},
                },
                "BookList": {
                    "type": "object",
                    "required": ["items"],
                    "properties": {
                        "items": {"type": "array", "items": ref("Book")},
                        "total": whole,
                        "shelves": {"type": "object", "additionalProperties": whole},
                    },
                },
                "Card": {
                    "type": "object",
                    "required": ["kind", "digits"],
                    "properties": {"kind": {"type": "string", "enum": ["card"]}, "digits": text},
                },
                "Invoice": {
                    "type": "object",
                    "required": ["kind", "days"],
                    "properties": {"kind": {"type": "string", "enum": ["invoice"]}, "days": whole},
                },
                "Payment": {
                    "oneOf": [ref("Card"), ref("Invoice")],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {
                            "card": "#/components/schemas/Card",
                            "invoice": "#/components/schemas/Invoice",
                        },
                    },
                },
                "Line": {
                    "type": "object",
                    "required": ["book", "count"],
                    "properties": {"book": text, "count": {**whole, "minimum": 1}},
                },
                "Order": {
                    "type": "object",
                    "required": ["lines"],
                    "properties": {
                        "number": ref("Number"),
                        "lines": {"type": "array", "items": ref("Line")},
                        "payment": ref("Payment"),
                        "note": {**text, "nullable": True},
                        "placed": {**text, "format": "date-time", "readOnly": True},
                    },
                },
                "Problem": {
                    "type": "object",
                    "required": ["message"],
                    "properties": {"message": text, "code": whole},
                },
            },
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}],
    }
