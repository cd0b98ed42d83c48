"""A document to write overlays for."""

from __future__ import annotations

DATA = """\
info: {title: Pets, version: '1'}
paths:
  /pets:
    get: {tags: [a, b], parameters: [{name: id}, {name: q, schema: {type: string}}]}
    put: {tags: [c]}
  /cats:
    get: {tags: []}
"""
