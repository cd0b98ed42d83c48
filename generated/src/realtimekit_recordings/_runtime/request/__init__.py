"""From an operation, its arguments and the client's settings to a request: pure functions.

``build`` is the way in; it tries ``fast_path`` and takes the slow path where that declines. The
wings above import what is made here (``prepared``, ``authorization``, ``settings``); generated code
imports its kinds of bodies. Kinds other than JSON (``text``, ``binary``, ``forms``, ``multipart``)
are left out where no operation has them, so no core module imports them. Imports ``description``,
``exceptions`` and ``types``.
"""
