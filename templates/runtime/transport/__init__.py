"""A request out, an answer in: what holds for every HTTP library, once.

``sync`` and ``asynchronous`` send once and never again, through an engine of ``engines``; they know
of processes, event loops and content codings. What fails is a ``failure.TransportFailure``. The
wings above use these, and the rules for URLs in ``urls``. Imports ``request`` (for what is sent),
``description`` and ``exceptions``.
"""
