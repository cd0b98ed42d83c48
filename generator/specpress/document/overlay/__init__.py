"""OpenAPI Overlays: corrections to a document, kept in files of their own.

Outside of it ``apply`` is used: ``load_overlay`` reads a file, ``apply`` changes a document by it.
It imports ``document.reading`` and ``document.tree``; what it changes need not be OpenAPI.
"""
