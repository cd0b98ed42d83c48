"""What an operation is to its callers, before any module is written.

Signatures, answers, pages, credentials and servers live here, as frozen values and functions on
them. ``types``, ``methods``, ``client`` and ``package`` may import all of it; it imports ``docs``,
``scope`` and ``python``.
"""
