"""Bytes to plain data, JSON or YAML, with the position of every node.

Outside of it ``source`` is used: ``load`` and ``loads``, and the ``Document`` that all stages hand
on. It imports ``document.tree`` and ``document.codes``, and nothing that knows of OpenAPI.
"""
