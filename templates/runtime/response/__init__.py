"""From what came back to a typed value or an exception, whole or item by item.

``exchange`` is a request with the exceptions for what may come of it; ``call`` makes more of it.
The wings above use it and ``response``. ``streamed`` and ``streams`` are left out where nothing is
streamed, so no core module imports them; ``usual_errors`` is, where the config says how errors are
spelled. Imports ``transport``, ``request``, ``description``,
``exceptions`` and ``types``.
"""
